"""Red lines 1, 4 and 7: which photos that wait may still be asked for, and what waiting leaves in the store."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from extractors.captured import AdContent, Capture, CapturedAd, Verdict
from pipeline import ingest
from pipeline.case_ads import read_ads
from pipeline.ingest import Reach, Rules
from pipeline.photo_work import drop_unwanted
from pipeline.take_record import Crawl, take_records
from pipeline.tally import Tally
from storage import frontier
from storage.frontier import AD, PHOTO, Run, Work
from storage.store import Store
from storage.tables import Ad, AdIdentifier, Frontier

NOW = datetime(2026, 11, 2, 2, 30, tzinfo=UTC)
RULES = Rules(
    reach=Reach(frozenset({"GM0321"}), frozenset({"GM0344"})), photos="all", numbering="synthetic",
    own_hosts=frozenset(),
)
HOUTEN = "Ontspannende massage in Houten, elke dag."
UTRECHT = "Ontspannende massage in Utrecht, elke dag."


class Clock:
    def now(self) -> datetime:
        return NOW


class Site:
    """A source of which nothing is fetched: its records are handed in."""

    key = title = "s1"
    version = "1"
    hosts: frozenset[str] = frozenset()
    max_requests = 100
    pause_s = 0.0
    revisit_days = 7
    expected_fields = ("title",)

    def seconds_tonight(self, now: datetime) -> float:
        return 60.0

    def start_listings(self, places: object) -> tuple[str, ...]:
        return ()

    def unfilled(self, places: object) -> tuple[str, ...]:
        return ()

    def open(self, *, loopback: bool, contact: str, now: datetime) -> "NoSession":
        return NoSession()

    def verdict(self, counts: object, history: object) -> tuple[Verdict, str]:
        return Verdict.OK, ""


class NoSession:
    """No subprocess."""

    def want_listing(self, url: str, depth: int) -> None: ...
    def want_ad(self, url: str, external_id: str, etag: str = "") -> None: ...
    def want_photo(self, url: str, external_id: str, position: int) -> None: ...
    def receive(self, timeout_s: float) -> None: ...
    def finish(self) -> None: ...
    def kill(self) -> None: ...


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "data") as opened:
        yield opened


def begin(store: Store, night: date = date(2026, 11, 2)) -> Run:
    with store.begin() as session:
        return frontier.begin_run(
            session, site_key="s1", title="S1", profile_version="1", night=night, now=NOW
        )


def see(store: Store, run: Run, text: str, rules: Rules = RULES, other: str = "") -> Crawl:
    """One captured ad with one photo, taken in and its photo noted as the crawl does."""
    crawl = Crawl(store, Clock(), Site(), rules, run, Tally.resume({}))
    capture = Capture(
        url="https://s1.example/a", final_url="https://s1.example/a", status=200, sha256="0" * 64, captured_at=NOW,
        elapsed_s=0.1, bytes_received=10,
    )
    content = AdContent(title="Massage", text=text, fields={}, other=other)
    record = CapturedAd(capture, "a", content, ("https://s1.example/p.jpg",), "")
    read = ingest.read(record, rules, store.keyring.shingle_key())
    with store.begin() as session:
        frontier.add(session, store.keyring, run, [Work(AD, capture.url, "a")])
        wanted = take_records(crawl, session, crawl.tally, [(record, read)])
        frontier.add(session, store.keyring, run, wanted)
    return crawl


def waiting(store: Store) -> list[str]:
    with store.read() as session:
        return [row.kind for row in session.scalars(select(Frontier).where(Frontier.state == "pending"))]


@pytest.mark.parametrize("words", ["Ik ben 17 jaar en woon in Houten.", "Ontspannende massage in Groningen."])
def test_words_that_changed_before_the_photo_was_asked_for_drop_it(store: Store, words: str) -> None:
    run = begin(store)
    assert see(store, run, HOUTEN).no_photos == set()
    assert waiting(store) == [PHOTO]
    assert see(store, run, words).no_photos == {"a"}
    assert waiting(store) == []


def test_a_decision_that_takes_photos_back_drops_those_that_wait(store: Store) -> None:
    run = begin(store)
    see(store, run, HOUTEN)
    with store.begin() as session:
        drop_unwanted(store, session, run, RULES)
    assert waiting(store) == [PHOTO]
    with store.begin() as session:
        drop_unwanted(store, session, run, replace(RULES, photos="none"))
    assert waiting(store) == []


def test_photos_of_an_ad_that_is_no_longer_kept_are_dropped(store: Store) -> None:
    run = begin(store)
    see(store, run, HOUTEN)
    with store.begin() as session:
        session.delete(session.scalars(select(Ad)).one())
        drop_unwanted(store, session, run, RULES)
    assert waiting(store) == []


def test_no_address_of_a_spread_ad_outlives_the_run(store: Store) -> None:
    run = begin(store)
    see(store, run, UTRECHT)
    with store.begin() as session:
        drop_unwanted(store, session, replace(run, resumed=True), RULES)
    assert waiting(store) == [PHOTO]                   # an interrupted run goes on with it
    with store.begin() as session:
        drop_unwanted(store, session, run, RULES, ending=True)
    with store.read() as session:
        for row in session.scalars(select(Frontier)):
            assert (row.url, row.external_id, row.fingerprint) == (None, None, None)


def test_a_run_that_never_ended_leaves_no_address_of_a_spread_ad_to_the_next_night(store: Store) -> None:
    see(store, begin(store), UTRECHT)
    run = begin(store, date(2026, 11, 3))
    with store.begin() as session:
        drop_unwanted(store, session, run, RULES)
    assert waiting(store) == []


def test_a_number_in_somebody_elses_ad_on_the_page_is_kept_as_a_digest_and_not_shown(store: Store) -> None:
    own, others = (f"067{random.SystemRandom().randrange(10**7):07d}" for _ in range(2))
    see(store, begin(store), f"{HOUTEN} Bel {own}.", other=f"Ook in Houten: bel {others}.")
    with store.read() as session:
        rows = {row.page_part: row for row in session.scalars(select(AdIdentifier).where(AdIdentifier.kind == "phone"))}
        assert rows["other"].digest == store.keyring.digest("phone", f"+31{others[1:]}")
        assert (rows["other"].value_sealed, rows["other"].links) == (None, False)
        (ad,), _ = read_ads(session, store.sealer, [rows["other"].ad_id], [])
    assert [item.value for item in ad.identifiers if item.kind == "phone"] == [f"+31{own[1:]}"]
