"""A site larger than memory: the frontier gives its work in portions, each piece once and in order."""

from dataclasses import replace
from pathlib import Path

import pytest

from extractors.captured import CapturedAd, FailureKind, FetchFailure
from pipeline.take_record import Crawl
from pipeline.waiting_work import first_portion, refill
from pipeline.work_window import WINDOW, WorkWindow
from storage import frontier
from storage.frontier import AD, LISTING, Work
from storage.store import Store
from tests.pipeline.test_take_records import HOUTEN, captured, take
from tests.pipeline.test_take_records import crawl as crawl
from tests.pipeline.test_take_records import store as store


@pytest.fixture
def small(crawl: Crawl) -> WorkWindow:
    """A window with room for three pieces beside those in hand, and 250 ads to fetch."""
    window = WorkWindow([], held=3)
    with crawl.store.begin() as session:
        window.add(frontier.add(
            session, crawl.store.keyring, crawl.run, [Work(AD, f"https://s1.example/{n}", str(n)) for n in range(250)]
        ))
    return window


def hand_out_all(crawl: Crawl, window: WorkWindow) -> list[str]:
    """What is handed out until nothing waits, each answered with a failure and committed like a batch."""
    handed: list[str] = []
    while window.left or window.wants_more:
        if window.wants_more:
            refill(crawl.store, crawl.run, window, portion=3)
        work = window.next(10_000)
        assert work
        handed += [piece.url for piece in work]
        batch = [
            record for piece in work
            for record in window.answered(FetchFailure(piece.kind, piece.url, FailureKind.TIMEOUT, "timed out"))
        ]
        with crawl.store.begin() as session:
            frontier.settle(session, crawl.store.keyring, crawl.run, [], work)
        window.committed(batch)
    return handed


def test_every_piece_is_handed_out_once_and_in_order(crawl: Crawl, small: WorkWindow) -> None:
    assert small.left < WINDOW
    assert hand_out_all(crawl, small) == [f"https://s1.example/{n}" for n in range(250)]
    with crawl.store.read() as session:
        assert frontier.left(session, crawl.run) == 0


def test_listings_that_are_found_later_still_come_first(crawl: Crawl, small: WorkWindow) -> None:
    with crawl.store.begin() as session:
        small.add(frontier.add(session, crawl.store.keyring, crawl.run, [Work(LISTING, "https://s1.example/l")]))
    handed = hand_out_all(crawl, small)
    assert handed[0] == "https://s1.example/l"
    assert len(handed) == len(set(handed)) == 251


def test_an_ad_that_was_seen_before_is_asked_for_conditionally_after_an_interruption(
    crawl: Crawl, store: Store, tmp_path: Path
) -> None:
    record, read = captured(crawl, "a", HOUTEN)
    assert read is not None
    assert isinstance(record, CapturedAd)
    record = replace(record, capture=replace(record.capture, headers=(("etag", '"e1"'),)))
    take(crawl, (record, replace(read, captured=record)))
    with store.begin() as session:
        frontier.add(session, store.keyring, crawl.run, [Work(AD, "https://s1.example/a", "a"), Work(AD, "u", "new")])
        window = first_portion(store, session, crawl.run)
    assert [(work.external_id, work.etag) for work in window.next(100)] == [("a", '"e1"'), ("new", "")]
