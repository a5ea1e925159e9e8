from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.profile import SiteProfile
from crawler.profile_manual import PAGE, manual
from crawler.profiles import ProfileError, load_profile, load_profiles, parse_profile
from crawler.session import CrawledSite
from pipeline.ports import PlaceSlot, SitePort

EXAMPLE = Path(__file__).parents[2] / "sites" / "voorbeeld.yml"


def example_with(old: str, new: str) -> str:
    text = EXAMPLE.read_text(encoding="utf-8")
    assert old in text
    return text.replace(old, new, 1)


def test_the_manual_page_is_made_from_the_models_and_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == manual()


def test_every_field_of_every_model_says_what_it_means() -> None:
    rows = [line for line in manual().splitlines() if line.startswith("| `")]
    assert rows
    assert all(not row.endswith("|  |") for row in rows)


def test_the_example_profile_is_a_profile() -> None:
    profile = load_profile(EXAMPLE)
    assert profile.hosts == {"www.voorbeeld.example", "foto.voorbeeld.example"}
    assert SiteProfile.model_validate_json(profile.model_dump_json(by_alias=True)) == profile


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("max_depth: 60", "max_dpth: 60", ":27: listing.max_dpth: onbekende sleutel"),
        ('css: "h1"', 'css: "h1["', ":32: ad.title.css: geen geldige CSS-selector"),
        ('regex: "/advertentie/', 'regex: "(/advertentie/', "geen geldige reguliere expressie"),
        ("json_ld: \"areaServed.name\"", "json_ld: \"a[\"", "geen geldige JMESPath"),
        ("xpath: \".//th", "xpath: \".//th[[", "geen geldige XPath"),
        ("delay_s: 5", "delay_s: 0.5", "ten minste 1 seconde"),
        ("mode: http", "mode: ftp", ":14: fetch.mode"),
        ("  title: Voorbeeld", "  key: dubbel\n  title: Voorbeeld", ":6: key: staat er twee keer"),
        ('{css: ".naam"}', '{css: ".naam", xpath: "//b"}', "precies één van css"),
        ('"https://www.voorbeeld.example"', '"ftp://www.voorbeeld.example"', "geen http(s)-adres"),
        ("plaats={place}", "plaats={woonplaats}", "onbekende plek"),
        ("price: {xpath", "prijs: {xpath", "ad.fields.prijs"),
        ("coverage: {title: 1.0", "coverage: {title: 1.5", "expect.coverage.title"),
        ("delay_s: 5", 'window: {from: "25:00", until: "06:00"}', ":15: fetch.window.from"),
        ("delay_s: 5", 'window: {from: "01:00", until: "01:00"}', "from en until zijn gelijk"),
        ('base_urls: ["https', 'base_urls: &a ["https', ""),
    ],
)
def test_a_fault_names_file_line_and_field(old: str, new: str, message: str) -> None:
    if not message:
        parse_profile(example_with(old, new))    # an anchor nobody refers to harms nobody
        return
    with pytest.raises(ProfileError) as raised:
        parse_profile(example_with(old, new), name="bron.yml")
    assert message in str(raised.value)
    assert str(raised.value).startswith("bron.yml:")


def test_a_yaml_bomb_is_refused() -> None:
    pairs = zip("abcdefg", "bcdefgh", strict=True)
    lines = ["a: &a [x, x]"] + [f"{name}: &{name} [*{before}, *{before}]" for before, name in pairs]
    with pytest.raises(ProfileError, match="verwijzingen"):
        parse_profile("\n".join(lines))


def test_a_bad_profile_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "goed.yml").write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "fout.yml").write_text("identity: [", encoding="utf-8")
    (tmp_path / "leeg.yml").write_text("", encoding="utf-8")
    (tmp_path / "tweede.yml").write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    found = dict(load_profiles(tmp_path))
    assert isinstance(found["goed"], SiteProfile)
    assert isinstance(found["fout"], ProfileError)
    assert isinstance(found["leeg"], ProfileError)
    assert "al van goed.yml" in str(found["tweede"])


PLACES = [
    PlaceSlot("GM0321", "Houten", ("Houten", "Schalkwijk", "Tull en 't Waal"), ("3990", "3991")),
    PlaceSlot("GM0352", "Wijk bij Duurstede", ("Cothen", "Wijk bij Duurstede")),
]


def filled(start: str) -> list[str]:
    site = CrawledSite(parse_profile(example_with("/advertenties?plaats={place}", start)))
    return [url.removeprefix("https://www.voorbeeld.example") for url in site.start_listings(PLACES)]


def test_start_addresses_are_filled_from_the_decision() -> None:
    assert filled("/a?p={place}") == [
        "/a?p=Houten", "/a?p=Schalkwijk", "/a?p=Tull%20en%20%27t%20Waal", "/a?p=Cothen", "/a?p=Wijk%20bij%20Duurstede",
    ]
    assert filled("/{municipality_slug}/{municipality_code}") == ["/houten/GM0321", "/wijk-bij-duurstede/GM0352"]
    assert filled("/a/{place_slug}")[2] == "/a/tull-en-t-waal"
    assert filled("/a?m={municipality}&pc={postcode}") == ["/a?m=Houten&pc=3990", "/a?m=Houten&pc=3991"]
    assert filled("/a") == ["/a"]


def test_a_municipality_that_no_start_address_shows_is_named() -> None:
    site: SitePort = CrawledSite(parse_profile(example_with("?plaats={place}", "?pc={postcode}")))
    assert site.unfilled(PLACES) == ("Wijk bij Duurstede",)
    assert CrawledSite(load_profile(EXAMPLE)).unfilled(PLACES) == ()
    assert set(site.expected_fields) >= {"title", "text", "photos", "phone"}


@pytest.mark.parametrize(
    ("window", "now", "left_h"),
    [
        ('{from: "01:00", until: "06:00"}', "2026-11-02T03:00+01:00", 3),
        ('{from: "01:00", until: "06:00"}', "2026-11-02T06:00+01:00", 0),
        ('{from: "01:00", until: "06:00"}', "2026-11-02T00:59+01:00", 0),
        ("{from: 23:30, until: 05:00}", "2026-11-02T23:45+01:00", 5.25),
        ("{from: 23:30, until: 05:00}", "2026-11-02T04:00+01:00", 1),
        ("{from: 23:30, until: 05:00}", "2026-11-02T12:00+01:00", 0),
        ('{from: "01:00", until: "06:00"}', "2026-10-25T01:00+02:00", 6),      # the hour that comes twice
        ('{from: "01:00", until: "06:00"}', "2026-03-29T01:00+01:00", 4),      # the hour that is skipped
    ],
)
def test_a_site_is_asked_in_its_own_hours_only(window: str, now: str, left_h: float) -> None:
    text = example_with("delay_s: 5", f"window: {window}\n  delay_s: 5\n  max_seconds: 80000")
    site = CrawledSite(parse_profile(text))
    assert site.seconds_tonight(datetime.fromisoformat(now)) == left_h * 3600


def test_without_a_window_the_budget_counts() -> None:
    assert CrawledSite(load_profile(EXAMPLE)).seconds_tonight(datetime.now(UTC)) == 21_600
