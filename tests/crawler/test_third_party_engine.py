"""Engines nobody here wrote (django-classified, and django-machina, a forum), brought in by a profile alone."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.profile import SiteProfile
from crawler.profile_tools.check import check_sites
from crawler.profile_tools.propose import propose, write_proposal
from crawler.profile_tools.try_page import try_url
from crawler.profiles import parse_profile
from crawler.session import CrawledSite
from extractors.captured import CapturedAd, FetchFailure, HashedPhoto, ListingPage
from tests.crawler.small_site import records, session

COUNT = 23

PROFILE = """
version: "1"
identity: {{key: classified, title: Classified, base_urls: ["http://127.0.0.1:{port}"]}}
fetch: {{delay_s: 0, concurrency: 4}}
listing:
  start: ["/group/1-ontspanning/"]
  items: {{css: "table.table > tbody > tr"}}
  link: {{css: "a:not(:has(img))", attribute: href}}
  external_id: {{regex: "/(\\\\d+)-[^/]+/$"}}
  next: {{xpath: "//a[contains(@class, 'page-link')][.='Next']/@href"}}
ad:
  other: [".dcf-related", "header", "footer", ".modal"]
  json_ld_type: [Product]
  title: {{json_ld: name, required: true}}
  text: {{json_ld: description, required: true}}
  fields:
    phone: {{css: ".dcf-contact__value"}}
    price: {{json_ld: offers.price}}
    city: {{css: ".dcf-eyebrow", regex: "^([^·]+?) ·"}}
  photos: {{json_ld: image, take: many}}
expect: {{min_ads: 10, coverage: {{title: 1, text: 1, phone: 1, city: 1}}}}
"""


@dataclass(frozen=True, slots=True)
class Engine:
    port: int
    truth: dict[str, dict[str, object]]
    start: str

    @property
    def listing(self) -> str:
        return f"http://127.0.0.1:{self.port}{self.start}"


@contextmanager
def running(server: str, folder: Path) -> Iterator[Engine]:
    with subprocess.Popen(
        [sys.executable, "-m", f"tests.crawler.{server}", str(folder), str(COUNT)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
    ) as process:
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        yield Engine(said["port"], {ad["id"]: ad for ad in said["ads"]}, said.get("start", "/group/1-ontspanning/"))
        process.kill()


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with running("classified_server", tmp_path_factory.mktemp("classified")) as found:
        yield found


@pytest.fixture(scope="module")
def forum(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with running("forum_server", tmp_path_factory.mktemp("forum")) as found:
        yield found


def crawl(profile: SiteProfile) -> tuple[dict[str, CapturedAd], int, list[FetchFailure]]:
    """Every ad of every listing page, the number of hashed photos, and what failed."""
    ads: dict[str, CapturedAd] = {}
    failed: list[FetchFailure] = []
    photos = 0
    seen: set[str] = set()
    with session(profile) as live:
        waiting = 0
        for url in CrawledSite(profile).start_listings([]):
            live.want_listing(url, 0)
            waiting += 1
        while waiting:
            (record,) = records(live, 1)
            waiting -= 1
            if isinstance(record, ListingPage):
                for url in record.next_urls:
                    live.want_listing(url, record.depth + 1)
                    waiting += 1
                for item in record.items:
                    if item.external_id not in seen:
                        seen.add(item.external_id)
                        live.want_ad(item.url, item.external_id)
                        waiting += 1
            elif isinstance(record, CapturedAd):
                ads[record.external_id] = record
                for position, url in enumerate(record.photo_urls):
                    live.want_photo(url, record.external_id, position)
                    waiting += 1
            elif isinstance(record, HashedPhoto):
                photos += 1
            elif isinstance(record, FetchFailure):
                failed.append(record)
    return ads, photos, failed


def test_every_ad_and_every_field_comes_in_by_a_profile_alone(engine: Engine) -> None:
    ads, photos, failed = crawl(parse_profile(PROFILE.format(port=engine.port)))
    assert failed == []
    assert ads.keys() == engine.truth.keys()
    wrong = []
    for key, ad in ads.items():
        true, content = engine.truth[key], ad.content
        found = {"title": content.title, "text": content.text, **content.fields, "photos": len(ad.photo_urls)}
        wrong += [(key, name, found.get(name)) for name in true if name != "id" and found.get(name) != true[name]]
    assert wrong == []
    assert photos == sum(int(str(ad["photos"])) for ad in engine.truth.values())


def test_a_proposed_profile_reads_title_text_phone_and_photos_without_a_hand_on_it(
    engine: Engine, tmp_path: Path
) -> None:
    proposal = propose(engine.listing, loopback=True, contact="x", now=datetime.now(UTC), key="voorgesteld")
    write_proposal(proposal, tmp_path)
    (checked,) = check_sites(tmp_path)
    assert checked.good, (checked.faults, checked.differences)
    assert checked.fixtures == 4
    ads, _, failed = crawl(proposal.profile)
    assert failed == []
    assert ads.keys() == engine.truth.keys()
    for key, ad in ads.items():
        true = engine.truth[key]
        assert ad.content.title == true["title"]
        assert " ".join(ad.content.text.split()) == " ".join(str(true["text"]).split())
        assert ad.content.fields["phone"] == true["phone"]
        assert ad.content.fields["city"] == true["city"]
        assert len(ad.photo_urls) >= int(str(true["photos"]))
    with pytest.raises(FileExistsError):
        write_proposal(proposal, tmp_path)


def test_one_page_can_be_tried_and_shows_its_fields(engine: Engine) -> None:
    profile = parse_profile(PROFILE.format(port=engine.port))
    key, true = next(iter(engine.truth.items()))
    rows = try_url(
        profile, f"/{key}-x/", loopback=True, contact="x", now=datetime.now(UTC)
    )
    shown = {row.name: row for row in rows}
    assert shown["title"].value == true["title"]
    assert shown["phone"].value == true["phone"]


FORUM = """
version: "1"
identity: {{key: forum, title: Forum, base_urls: ["http://127.0.0.1:{port}"]}}
fetch: {{delay_s: 0, concurrency: 1}}
listing:
  start: ["{start}"]
  items: {{css: ".topiclist .card-body > .row"}}
  link: {{css: "a.topic-name-link", attribute: href}}
  external_id: {{regex: "-(\\\\d+)/$"}}
  next: {{css: ".pagination a"}}
ad:
  main: ["h1", "(//div[contains(@class, 'post-content')])[1]"]
  title: {{css: h1, required: true}}
  text: {{css: ".post-content", take: first, required: true}}
"""


def right(ads: dict[str, CapturedAd], truth: dict[str, dict[str, object]]) -> bool:
    return ads.keys() == truth.keys() and all(
        ad.content.title == truth[key]["title"] and ad.content.text.split() == str(truth[key]["text"]).split()
        for key, ad in ads.items()
    )


def test_a_topic_of_a_forum_is_an_ad_and_the_answers_are_not(forum: Engine) -> None:
    ads, _, failed = crawl(parse_profile(FORUM.format(port=forum.port, start=forum.start)))
    assert failed == []
    assert right(ads, forum.truth)
    for key, ad in ads.items():
        assert ("mijn nummer is 069" in ad.content.other) is bool(forum.truth[key]["answered"])


def test_a_profile_is_proposed_for_a_forum_too(forum: Engine) -> None:
    proposal = propose(forum.listing, loopback=True, contact="x", now=datetime.now(UTC), key="forum")
    ads, _, failed = crawl(proposal.profile)
    assert failed == []
    assert right(ads, forum.truth)
