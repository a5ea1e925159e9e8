"""The frontier: what is kept of a crawl's work, and for how long."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from storage import frontier
from storage.frontier import AD, LISTING, PHOTO, Run, RunEnded, Work
from storage.store import Store
from storage.tables import CrawlRun, Frontier

NIGHT = date(2026, 11, 2)
NOW = datetime(2026, 11, 2, 2, 30, tzinfo=UTC)


@pytest.fixture
def empty(tmp_path: Path) -> Store:
    return Store.create(tmp_path / "data")


def begin(store: Store, night: date = NIGHT) -> Run:
    with store.begin() as session:
        return frontier.begin_run(
            session, site_key="s1", title="S1", profile_version="1", night=night, now=NOW
        )


def test_work_that_is_known_tonight_is_not_added_again(empty: Store) -> None:
    run = begin(empty)
    work = [Work(LISTING, "https://s.example/1"), Work(AD, "https://s.example/a", "a")]
    with empty.begin() as session:
        assert frontier.add(session, empty.keyring, run, work) == work
        assert frontier.add(session, empty.keyring, run, work) == []


def test_one_photo_address_is_work_for_each_ad_that_shows_it(empty: Store) -> None:
    run = begin(empty)
    with empty.begin() as session:
        added = frontier.add(
            session, empty.keyring, run,
            [Work(PHOTO, "https://s.example/p.jpg", "1"), Work(PHOTO, "https://s.example/p.jpg", "2")],
        )
    assert len(added) == 2


def test_an_interrupted_run_is_taken_up_with_what_was_pending(empty: Store) -> None:
    run = begin(empty)
    with empty.begin() as session:
        frontier.add(session, empty.keyring, run, [Work(AD, "u1", "1", fingerprint="f"), Work(AD, "u2", "2")])
        assert frontier.settle(session, empty.keyring, run, [Work(AD, "u1")]) == {"u1": "f"}
        frontier.keep_counts(session, run, {"pages": 1})
    again = begin(empty)
    assert again.resumed
    assert again.counts == {"pages": 1}
    with empty.read() as session:
        assert [work.url for work in frontier.pending(session, again)] == ["u2"]


def test_work_that_is_done_keeps_no_address(empty: Store) -> None:
    run = begin(empty)
    with empty.begin() as session:
        frontier.add(session, empty.keyring, run, [Work(AD, "https://s.example/geheim", "x1", fingerprint="f")])
        frontier.settle(session, empty.keyring, run, [Work(AD, "https://s.example/geheim")])
        row = session.query(Frontier).one()
        assert (row.url, row.external_id, row.fingerprint, row.state) == (None, None, None, "done")


def test_a_finished_run_is_not_begun_again_and_leaves_only_pending_work(empty: Store) -> None:
    run = begin(empty)
    with empty.begin() as session:
        frontier.add(session, empty.keyring, run, [Work(AD, "u1", "1"), Work(AD, "u2", "2"), Work(LISTING, "l")])
        frontier.settle(session, empty.keyring, run, [Work(AD, "u1")], failed=[Work(LISTING, "l")])
        assert frontier.unfetched(session, run) == 1
        frontier.end_run(session, run, verdict="truncated", reason="", counts={}, now=NOW)
    with pytest.raises(RunEnded):
        begin(empty)
    with empty.read() as session:
        assert [row.url for row in session.query(Frontier)] == ["u2"]


def test_what_did_not_fit_comes_first_the_next_night_but_its_listings_are_dropped(empty: Store) -> None:
    run = begin(empty)
    with empty.begin() as session:
        frontier.add(session, empty.keyring, run, [Work(LISTING, "old page"), Work(AD, "u2", "2")])
        frontier.end_run(session, run, verdict="truncated", reason="", counts={}, now=NOW)
    next_run = begin(empty, date(2026, 11, 3))
    with empty.begin() as session:
        assert [work.url for work in frontier.pending(session, next_run)] == ["u2"]
        assert frontier.add(session, empty.keyring, next_run, [Work(AD, "u2", "2")]) == []


def test_a_run_that_broke_off_says_so_and_stays_open(empty: Store) -> None:
    run = begin(empty)
    with empty.begin() as session:
        frontier.note_crash(session, run.id, "de ronde brak af")
    with empty.read() as session:
        row = session.query(CrawlRun).one()
        assert (row.verdict, row.ended_at) == ("crashed", None)
    assert begin(empty).resumed


def test_earlier_nights_that_went_well_are_the_history_newest_first(empty: Store) -> None:
    for day, verdict in ((2, "ok"), (3, "changed"), (4, "ok")):
        run = begin(empty, date(2026, 11, day))
        with empty.begin() as session:
            frontier.end_run(session, run, verdict=verdict, reason="", counts={"pages": day}, now=NOW)
    run = begin(empty, date(2026, 11, 5))
    with empty.read() as session:
        assert frontier.earlier_counts(session, run) == [{"pages": 4}, {"pages": 2}]


def test_work_that_waits_night_after_night_keeps_the_night_it_was_found_on(empty: Store) -> None:
    run = begin(empty)
    with empty.begin() as session:
        frontier.add(session, empty.keyring, run, [Work(AD, "u1", "1")])
    for day in (3, 4):
        begin(empty, date(2026, 11, day))
    with empty.read() as session:
        assert session.query(Frontier).one().night == NIGHT    # retention counts its 28 days from here


def test_the_waiting_photos_of_one_ad_can_be_forgotten(empty: Store) -> None:
    run = begin(empty)
    with empty.begin() as session:
        frontier.add(
            session, empty.keyring, run, [Work(PHOTO, "p", "1"), Work(PHOTO, "p", "2"), Work(AD, "u1", "1")]
        )
        frontier.drop_photos(session, run, ["1"])
        assert [(work.kind, work.external_id) for work in frontier.pending(session, run)] == [(AD, "1"), (PHOTO, "2")]
