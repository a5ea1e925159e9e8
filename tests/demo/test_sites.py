"""The four sites as a crawler meets them: every ad of a night, and nothing of anybody else in it."""

from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from crawler.ad_reader import AdReader, ReadAdPage
from crawler.listing_reader import ListingReader
from crawler.page import Page
from crawler.profile import SiteProfile
from crawler.profiles import load_profile
from demo.ads import SITES, DemoAd, Version
from demo.replies import Asked, Reply
from demo.sites import SitesApp
from demo.world import World

PROFILES = Path(__file__).parent.parent.parent / "demo" / "profiles"
PORTS = (8871, 8872, 8873, 8874)
PLAIN = ("prikbord", "etalage", "rommelmarkt")


@pytest.fixture(scope="module")
def app() -> SitesApp:
    return SitesApp(World(size=0.3), PORTS)


@pytest.fixture(scope="module")
def world() -> World:
    return World(size=0.3)


def ask(app: SitesApp, site: str, url: str, etag: str = "") -> Reply:
    parts = urlsplit(url)
    address = f"{parts.path}?{parts.query}" if parts.query else parts.path
    return app.answer(site, Asked(parts.path, dict(parse_qsl(parts.query)), etag), address)


def page(app: SitesApp, profile: SiteProfile, url: str) -> Page:
    site = profile.identity.key
    reply = ask(app, site, url)
    if reply.status == 503:
        reply = ask(app, site, url)
    return Page(url, reply.status, reply.body, reply.content_type, profile.fetch.encoding)


def walk(app: SitesApp, profile: SiteProfile) -> dict[str, str]:
    """External id and address of everything the lists name."""
    reader = ListingReader(profile)
    todo, found = [(profile.identity.base_urls[0] + profile.listing.start[0], 0)], {}
    while todo:
        url, depth = todo.pop()
        listed = reader.read(page(app, profile, url), url, depth)
        found.update({item.external_id: item.url for item in listed.items})
        todo += [(following, depth + 1) for following in listed.next_urls]
    return found


def read(app: SitesApp, profile: SiteProfile, ad: DemoAd) -> ReadAdPage:
    return AdReader(profile).read(page(app, profile, profile.identity.base_urls[0] + ad.path))


@pytest.mark.parametrize("night", [1, 5])
@pytest.mark.parametrize("site", PLAIN)
def test_the_lists_name_every_live_ad(app: SitesApp, world: World, site: str, night: int) -> None:
    app.show(night)

    found = walk(app, load_profile(PROFILES / f"{site}.yml"))

    live = {ad.external_id for ad in world.live(night, site)}
    assert live <= set(found)
    if site == "rommelmarkt":
        assert 3 <= len(set(found) - live) <= 8       # dead and gone ads are still listed there
    else:
        assert set(found) == live


@pytest.mark.parametrize("site", PLAIN)
def test_a_profile_reads_every_field_of_every_ad_exactly(app: SitesApp, world: World, site: str) -> None:
    app.show(1)
    profile = load_profile(PROFILES / f"{site}.yml")
    wrong = []
    for ad in world.live(1, site):
        truth, got = ad.version(1), read(app, profile, ad)
        expected = {name: value.removeprefix("€ ") if site == "etalage" else value for name, value in truth.fields}
        fields = {name: value for name, value in got.content.fields.items() if name != "posted"}
        if (got.content.title, got.content.text.split(), fields, len(got.photo_urls)) != (
            truth.title, truth.text.split(), expected, len(truth.photos)
        ):
            wrong.append(ad.path)

    assert not wrong


@pytest.mark.parametrize("site", PLAIN)
def test_a_number_of_a_similar_ad_stands_outside_the_ad(app: SitesApp, world: World, site: str) -> None:
    app.show(1)
    profile = load_profile(PROFILES / f"{site}.yml")
    numbers = {version.field("phone") for ad in world.live(1, site) for version in [ad.version(1)]} - {""}

    for ad in world.live(1, site)[:40]:
        got = read(app, profile, ad)
        strangers = numbers - {"0" + ad.phone[3:] if ad.phone else ""}
        assert not [number for number in strangers if number in got.content.text]
        assert [number for number in strangers if number in got.content.other]


@pytest.mark.parametrize("site", SITES)
def test_every_photo_of_an_ad_is_there_and_only_tonight(app: SitesApp, world: World, site: str) -> None:
    app.show(1)
    profile = load_profile(PROFILES / f"{site}.yml")
    ad = world.live(1, site)[0]
    if site == "vitrine":
        name = ask(app, site, f"/api/ads/{ad.external_id}").body.decode().partition("/beeld/")[2].partition('"')[0]
        urls: tuple[str, ...] = (f"/beeld/{name}",)
    else:
        urls = read(app, profile, ad).photo_urls

    assert all(ask(app, site, url).body.startswith(b"\xff\xd8") for url in urls)
    assert ask(app, site, urls[0].replace(ad.external_id, "1999999")).status in (200, 404)


def test_an_edit_shows_in_the_listing(app: SitesApp, world: World) -> None:
    def fingerprints(night: int) -> dict[str, str]:
        app.show(night)
        profile = load_profile(PROFILES / "prikbord.yml")
        reader, found = ListingReader(profile), {}
        for number in range(1, 20):
            url = f"{profile.identity.base_urls[0]}/advertenties?pagina={number}"
            found.update({i.external_id: i.fingerprint for i in reader.read(page(app, profile, url), url, 0).items})
        return found

    one, two = fingerprints(4), fingerprints(5)

    def truth(ad: DemoAd) -> tuple[Version, Version]:
        return ad.version(4), ad.version(5)

    for ad in world.live(5, "prikbord"):
        if ad.external_id in one:
            before, after = truth(ad)
            assert (one[ad.external_id] != two[ad.external_id]) == (before != after), ad.path


def test_an_ad_that_ended_is_not_found(app: SitesApp, world: World) -> None:
    app.show(6)
    ended = {site: next(ad for ad in world.ads if ad.site == site and ad.live(1) and not ad.live(6)) for site in SITES}

    for site, ad in ended.items():
        assert ask(app, site, ad.path).status in (404, 410)


def test_an_unchanged_page_is_answered_with_304(app: SitesApp, world: World) -> None:
    app.show(1)
    path = world.live(1, "prikbord")[0].path
    etag = dict(ask(app, "prikbord", path).headers)["ETag"]

    assert ask(app, "prikbord", path, etag).status == 304
    assert ask(app, "prikbord", path, '"other"').status == 200


def test_a_passing_fault_passes(app: SitesApp, world: World) -> None:
    app.show(1)
    faulty = [ad for ad in world.live(1, "rommelmarkt") if int(ad.external_id) % 37 == 0]

    assert faulty
    for ad in faulty:
        assert [ask(app, "rommelmarkt", ad.path).status for _ in range(3)] == [503, 200, 200]


def test_the_messy_site_announces_a_charset_that_it_does_not_use(app: SitesApp) -> None:
    app.show(1)
    reply = ask(app, "rommelmarkt", "/index.php")

    assert "UTF-8" in reply.content_type.upper()
    with pytest.raises(UnicodeDecodeError):
        reply.body.decode("utf-8")
    assert "café" in reply.body.decode("cp1252")


def test_robots_txt_closes_parts_that_pages_link_to(app: SitesApp) -> None:
    assert b"Disallow: /print.php" in ask(app, "rommelmarkt", "/robots.txt").body
    assert b"print.php?id=" in ask(app, "rommelmarkt", "/index.php").body
    assert ask(app, "etalage", "/robots.txt").status == 404


def test_the_script_site_says_nothing_without_its_script(app: SitesApp, world: World) -> None:
    ad = world.live(1, "vitrine")[0]

    assert ad.version(1).title.encode() not in ask(app, "vitrine", ad.path).body
    assert ad.version(1).field("name").encode() in ask(app, "vitrine", f"/api/ads/{ad.external_id}").body


@pytest.mark.parametrize("url", [
    "/advertenties?pagina=99999", "/advertenties?pagina=x", "/advertentie/../x", "/zoeken?na=%00%ff",
    "/zoeken?na=bmE6eA", "/toon.php", "/toon.php?id=%27", "/index.php?p=-1", "/api/ads?page=0", "/foto/x.jpg",
    "/media/1-2-3.jpg", "/" + "a" * 5000,
])
def test_strange_requests_get_an_ordinary_answer(app: SitesApp, url: str) -> None:
    for site in SITES:
        assert ask(app, site, url).status in (200, 404, 410)
