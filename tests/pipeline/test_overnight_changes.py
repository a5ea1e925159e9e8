"""A site that changes overnight: whole crawls over HTTP, four good nights and then one of each kind of change."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from crawler.session import CrawledSite
from extractors.captured import Verdict
from pipeline.crawl_site import CrawlResult, crawl_site
from pipeline.ingest import Reach, Rules
from storage.store import Store
from storage.tables import Ad
from tests.crawler.pictures import picture
from tests.crawler.small_site import Answer, SmallSite, ad_page, html, small_site

NEW = 12        # ads a night
GOOD_NIGHTS = 4


@dataclass
class NightClock:
    night: int

    def now(self) -> datetime:
        return datetime(2026, 11, 1, 3, 30, tzinfo=UTC) + timedelta(days=self.night)


def fill(site: SmallSite, night: int) -> None:
    """The ads of all nights so far, the newest first, over two lists."""
    newest = NEW * (night + 1)
    numbers = range(newest - 1, max(-1, newest - 37), -1)
    site.pages["/robots.txt"] = Answer(b"", 404)
    for path, shown, after in (("/lijst", numbers[:18], "/lijst?p=2"), ("/lijst?p=2", numbers[18:], "")):
        items = "".join(f"<li class=ad><a href='/ad/{number}'>Titel {number}</a></li>" for number in shown)
        follow = f"<a rel=next href='{after}'>volgende</a>" if after else ""
        site.pages[path] = html(f"<ul>{items}</ul>{follow}")
    for number in numbers:
        photo = f"<img class=photo src='/f/{number % 7}.png'>"
        site.pages[f"/ad/{number}"] = html(ad_page(number, phone=f"067{number:07d}", extra=photo))
    for number in range(7):
        site.pages[f"/f/{number}.png"] = Answer(picture(number), headers={"Content-Type": "image/png"})


def crawl(folder: Path, site: SmallSite, night: int) -> CrawlResult:
    crawled = CrawledSite(site.profile())
    with Store.open(folder) as store:
        return crawl_site(
            store, NightClock(night), crawled, rules=Rules(Reach(None, None), "all", "synthetic", crawled.hosts),
            places=[], night=date(2026, 11, 1) + timedelta(days=night), loopback=True, contact="test@example.org",
        )


def live_ads(folder: Path) -> set[str]:
    with Store.open(folder) as store, store.read() as session:
        return set(session.scalars(select(Ad.external_id).where(Ad.status == "live", Ad.absences == 0)))


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[SmallSite, Path]]:
    """A store after four good nights, and the site they were spent on."""
    folder = tmp_path_factory.mktemp("good") / "data"
    Store.create(folder).close()
    with small_site() as site:
        for night in range(GOOD_NIGHTS):
            fill(site, night)
            result = crawl(folder, site, night)
            assert result.verdict is Verdict.OK, result
        yield site, folder


def everywhere(site: SmallSite, start: str, old: str, new: str) -> None:
    for path, found in site.pages.items():
        if path.startswith(start) and isinstance(found, Answer):
            text = found.body.decode()
            assert old in text
            site.pages[path] = html(text.replace(old, new))


CHANGES = {
    "the items of the list": ("/lijst", "class=ad", "class=advertentie"),
    "the title": ("/ad/", "h1>", "h2>"),
    "the number": ("/ad/", "href='tel:067", "data-nr='067"),
    "the photos": ("/ad/", "class=photo src", "class=photo data-src"),
    "the next page": ("/lijst", "<a rel=next ", "<a "),
    "all pages become a form to log in": ("/ad/", "<main>", "<form action=/login><input name=wachtwoord></form><div>"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_changed_is_said_and_what_was_known_is_kept(
    good: tuple[SmallSite, Path], tmp_path: Path, change: str
) -> None:
    site, before = good
    folder = Path(shutil.copytree(before, tmp_path / "data"))
    known = live_ads(folder)
    fill(site, GOOD_NIGHTS)
    start, old, new = CHANGES[change]
    if change == "the next page":
        shown = "".join(f"<li class=ad><a href=/ad/{number}>T</a></li>" for number in (47, 46))
        site.pages["/lijst"] = html(f"<ul>{shown}</ul><a href='/lijst?p=2'>volgende</a>")
    else:
        everywhere(site, start, old, new)
    for night in (GOOD_NIGHTS, GOOD_NIGHTS + 1):      # the second brings no new ad
        result = crawl(folder, site, night)
        assert result.verdict in (Verdict.CHANGED, Verdict.DEGRADED), result
        assert result.reason
        assert known <= live_ads(folder)      # two absences would be a disappearance


def test_a_night_after_the_change_is_mended_is_ok_again(good: tuple[SmallSite, Path], tmp_path: Path) -> None:
    site, before = good
    folder = Path(shutil.copytree(before, tmp_path / "data"))
    fill(site, GOOD_NIGHTS)
    everywhere(site, "/lijst", "class=ad", "class=advertentie")
    assert crawl(folder, site, GOOD_NIGHTS).verdict is Verdict.CHANGED
    fill(site, GOOD_NIGHTS + 1)
    assert crawl(folder, site, GOOD_NIGHTS + 1).verdict is Verdict.OK
