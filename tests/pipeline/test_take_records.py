"""A batch of records is stored as if they had come one by one."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from extractors.captured import AdContent, AdGone, Capture, CapturedAd, HashedPhoto, ListedAd, ListingPage
from pipeline import ingest
from pipeline.ingest import Reach
from pipeline.reextract import reextract
from pipeline.take_record import Answer, Crawl, take_records
from pipeline.tally import Tally
from storage import ads, frontier, suppression
from storage.frontier import AD, PHOTO, Work
from storage.store import Store
from storage.tables import Ad, AdIdentifier, AdVersion, Frontier, KnownElsewhere, Photo, Sighting
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


OBJECTED = f"067{random.SystemRandom().randrange(10**7):07d}"


def object_to(store: Store, number: str) -> None:
    with store.begin() as session:
        digest = store.keyring.digest("phone", f"+31{number[1:]}")
        suppression.suppress(session, store.keyring, suppression.OBJECTION, [("phone", digest)], None)


def beside_others(crawl: Crawl, external_id: str) -> Answer:
    """An ad on a page where somebody else's number stands among the similar ads."""
    record, _ = captured(crawl, external_id, HOUTEN)
    assert isinstance(record, CapturedAd)
    other = f"Ook leuk: bel Anna op {OBJECTED}"
    record = replace(record, content=replace(record.content, other=other), snapshot=f"<p>{other}</p>")
    return record, ingest.read(record, crawl.rules, crawl.store.keyring.shingle_key())


def traces(store: Store) -> tuple[int, list[bytes], list[bytes]]:
    with store.read() as session:
        versions = session.scalars(select(AdVersion)).all()
        return (
            len(session.scalars(select(AdIdentifier).where(AdIdentifier.page_part == "other")).all()),
            [one.other_sealed for one in versions if one.other_sealed is not None],
            [one.snapshot_sealed for one in versions if one.snapshot_sealed is not None],
        )


def test_what_somebody_objected_to_is_not_kept_from_other_peoples_pages_either(crawl: Crawl) -> None:
    take(crawl, beside_others(crawl, "1"))
    digests, others, snapshots = traces(crawl.store)
    assert (digests, len(others), len(snapshots)) == (1, 1, 1)      # without an objection it is
    with crawl.store.begin() as session:
        ads.forget(session, session.scalars(select(Ad)).one())
    object_to(crawl.store, OBJECTED)
    take(crawl, beside_others(crawl, "2"))
    with crawl.store.read() as session:
        assert session.scalars(select(Ad.external_id)).all() == ["2"]      # the ad itself is nobody else's
    assert traces(crawl.store) == (0, [], [])


def test_reading_again_finds_no_number_that_somebody_objected_to(crawl: Crawl) -> None:
    take(crawl, beside_others(crawl, "1"))
    with crawl.store.begin() as session:
        session.execute(delete(AdIdentifier))       # as extractors that did not see it left it
        session.execute(update(AdVersion).values(extractor_version="older"))
    object_to(crawl.store, OBJECTED)
    reextract(crawl.store, lambda site: crawl.rules, now=NOW)
    assert traces(crawl.store) == (0, [], [])
