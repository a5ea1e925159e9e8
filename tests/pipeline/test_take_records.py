"""A batch of records is stored as if they had come one by one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from extractors.captured import AdContent, AdGone, Capture, CapturedAd, HashedPhoto, ListedAd, ListingPage
from pipeline import ingest
from pipeline.ingest import Reach
from pipeline.take_record import Answer, Crawl, take_records
from pipeline.tally import Tally
from storage import frontier
from storage.frontier import AD, PHOTO, Work
from storage.store import Store
from storage.tables import Ad, AdVersion, Frontier, KnownElsewhere, Photo, Sighting
from tests.pipeline.test_photo_work import NOW, RULES, Clock, Site

HOUTEN, GRONINGEN = "Ontspannende massage in Houten.", "Ontspannende massage in Groningen."
PICTURE = "https://s1.example/p.jpg"
CAPTURE = Capture(
    url="", final_url="", status=200, sha256="0" * 64, captured_at=NOW, elapsed_s=0.1, bytes_received=10
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def crawl(store: Store) -> Crawl:
    with store.begin() as session:
        run = frontier.begin_run(
            session, site_key="s1", title="S1", profile_version="1", night=date(2026, 11, 2), now=NOW
        )
    return Crawl(store, Clock(), Site(), replace(RULES, reach=Reach(frozenset({"GM0321"}), None)), run, Tally())


def captured(crawl: Crawl, external_id: str, text: str, url: str = "") -> Answer:
    capture = replace(CAPTURE, url=url or f"https://s1.example/{external_id}")
    record = CapturedAd(capture, external_id, AdContent("Massage", text), (PICTURE,), "")
    return record, ingest.read(record, crawl.rules, crawl.store.keyring.shingle_key())


def gone(external_id: str) -> Answer:
    return AdGone(replace(CAPTURE, url=f"https://s1.example/{external_id}"), external_id), None


def take(crawl: Crawl, *answers: Answer) -> list[Work]:
    with crawl.store.begin() as session:
        work = take_records(crawl, session, crawl.tally, answers)
        return frontier.add(session, crawl.store.keyring, crawl.run, work)


def test_an_ad_that_comes_twice_in_one_batch_is_stored_once_with_both_versions(crawl: Crawl) -> None:
    take(crawl, captured(crawl, "a", HOUTEN), captured(crawl, "a", f"{HOUTEN} Ook zondag.", "https://s1.example/a2"))
    with crawl.store.read() as session:
        assert session.scalars(select(Ad.url)).all() == ["https://s1.example/a2"]
        assert session.scalars(select(AdVersion.seq).order_by(AdVersion.seq)).all() == [1, 2]
    assert (crawl.tally.ads_new, crawl.tally.ads_changed, crawl.tally.ads_fetched) == (1, 1, 2)


def test_an_ad_that_is_new_and_gone_in_one_batch_is_stored_as_gone(crawl: Crawl) -> None:
    take(crawl, captured(crawl, "a", HOUTEN), gone("a"))
    with crawl.store.read() as session:
        assert session.scalars(select(Ad.status)).all() == ["gone"]


def test_an_ad_that_moves_away_within_one_batch_leaves_only_a_digest(crawl: Crawl) -> None:
    rules = replace(crawl.rules, reach=Reach(frozenset({"GM0321"}), frozenset()))
    crawl.rules = rules
    take(crawl, captured(crawl, "a", HOUTEN), captured(crawl, "a", GRONINGEN), captured(crawl, "b", GRONINGEN))
    with crawl.store.read() as session:
        assert session.scalars(select(Ad.id)).all() == []
        assert len(session.scalars(select(KnownElsewhere.digest)).all()) == 2


def test_a_listing_sees_its_known_ads_again_and_asks_for_the_others(crawl: Crawl) -> None:
    take(crawl, captured(crawl, "a", HOUTEN))
    items = tuple(ListedAd(f"https://s1.example/{name}", name, "f") for name in ("a", "b", "b"))
    page = ListingPage(replace(CAPTURE, url="https://s1.example/l"), 0, items, ())
    work = take(crawl, (page, None))
    assert [(piece.kind, piece.external_id) for piece in work] == [(AD, "a"), (AD, "b")]    # a: never seen in a listing
    with crawl.store.read() as session:
        assert len(session.scalars(select(Sighting.id)).all()) == 1


def test_a_picture_that_was_hashed_for_one_ad_is_not_asked_for_again_for_another(crawl: Crawl) -> None:
    assert [piece.kind for piece in take(crawl, captured(crawl, "a", HOUTEN))] == [PHOTO]
    hashed = HashedPhoto(PICTURE, "a", 0, "v1", (b"\0" * 32,), 300, 200, 90)
    assert take(crawl, (hashed, None), captured(crawl, "b", HOUTEN)) == []
    with crawl.store.read() as session:
        assert len(session.scalars(select(Photo.ad_id)).all()) == 2
        assert session.scalars(select(Frontier.state)).all() == ["done"]
