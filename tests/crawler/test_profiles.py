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


def test_a_profile_is_a_site_for_the_pipeline_and_fills_its_slots() -> None:
    site: SitePort = CrawledSite(load_profile(EXAMPLE))
    places = [PlaceSlot("GM0321", "Houten"), PlaceSlot("GM0352", "Wijk bij Duurstede")]
    assert site.start_listings(places) == (
        "https://www.voorbeeld.example/advertenties?plaats=Houten",
        "https://www.voorbeeld.example/advertenties?plaats=Wijk%20bij%20Duurstede",
    )
    assert set(site.expected_fields) >= {"title", "text", "photos", "phone"}
