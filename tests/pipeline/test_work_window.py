"""The window of work between the parent and its crawl subprocess."""

from dataclasses import replace
from datetime import UTC, datetime

from extractors.captured import AdContent, Capture, CapturedAd, FailureKind, FetchFailure, HashedPhoto, ListingPage
from pipeline.work_window import WINDOW, WorkWindow
from storage.frontier import AD, LISTING, PHOTO, Work

CAPTURE = Capture(
    url="https://s.example/l", final_url="https://s.example/l", status=200, sha256="0" * 64,
    captured_at=datetime(2026, 11, 2, 3, 30, tzinfo=UTC), elapsed_s=0.1, bytes_received=10,
)


def hashed(url: str, external_id: str) -> HashedPhoto:
    return HashedPhoto(url, external_id, 0, "v1", (b"\0" * 32,), 300, 200, 90)


def failed(work: str, url: str) -> FetchFailure:
    return FetchFailure(work=work, url=url, kind=FailureKind.TIMEOUT, detail="timed out")


def test_listings_go_before_ads_and_ads_before_photos_each_oldest_first() -> None:
    window = WorkWindow([
        Work(PHOTO, "p1", "9"), Work(AD, "a1", "1"), Work(LISTING, "l1"), Work(AD, "a2", "2"), Work(LISTING, "l2"),
    ])
    assert [work.url for work in window.next(100)] == ["l1", "l2", "a1", "a2", "p1"]


def test_no_more_is_handed_out_than_the_window_holds() -> None:
    window = WorkWindow(Work(AD, f"a{n}", str(n)) for n in range(WINDOW + 50))
    assert len(window.next(10_000)) == WINDOW
    assert window.next(10_000) == []
    assert window.left == WINDOW + 50


def test_the_budget_counts_what_is_already_handed_out() -> None:
    window = WorkWindow(Work(AD, f"a{n}", str(n)) for n in range(10))
    assert len(window.next(3)) == 3
    assert window.next(3) == []


def test_an_answer_is_on_the_window_until_it_is_committed() -> None:
    window = WorkWindow([Work(AD, "a1", "1")])
    window.next(100)
    batch = window.answered(failed("ad", "a1"))
    assert (window.outstanding, window.unanswered) == (1, 0)
    window.committed(batch)
    assert (window.outstanding, window.left) == (0, 0)


def test_a_photo_that_several_ads_show_is_asked_for_once_and_answers_for_all() -> None:
    window = WorkWindow([Work(PHOTO, "p", "1"), Work(PHOTO, "p", "2", position=3), Work(PHOTO, "p", "3")])
    assert [work.external_id for work in window.next(100)] == ["1"]
    batch = window.answered(hashed("p", "1"))
    assert [(r.external_id, r.position) for r in batch if isinstance(r, HashedPhoto)] == [("1", 0), ("2", 3), ("3", 0)]
    window.committed(batch)
    assert window.left == 0


def test_an_answer_that_nobody_asked_for_or_that_comes_twice_is_dropped() -> None:
    window = WorkWindow([Work(LISTING, "https://s.example/l")])
    window.next(100)
    page = ListingPage(CAPTURE, 0, (), ())
    assert window.answered(replace(page, capture=replace(CAPTURE, url="https://other.example/"))) == []
    assert window.answered(page) == [page]
    assert window.answered(page) == []


def test_what_a_dead_subprocess_had_in_hand_waits_again() -> None:
    window = WorkWindow([Work(AD, "a1", "1"), Work(PHOTO, "p", "1"), Work(PHOTO, "p", "2")])
    window.next(100)
    window.take_back()
    assert window.outstanding == 0
    assert window.left == 3
    assert {work.url for work in window.next(100)} == {"a1", "p"}


def captured(url: str, external_id: str) -> CapturedAd:
    return CapturedAd(replace(CAPTURE, url=url), external_id, AdContent(title="", text="", fields={}), (), "")


def test_a_photo_waits_until_the_words_of_its_ad_were_read() -> None:
    window = WorkWindow([Work(AD, "a1", "1"), Work(PHOTO, "p1", "1"), Work(PHOTO, "p2", "2")])
    assert [work.url for work in window.next(100)] == ["a1", "p2"]
    assert window.left == 3
    record = captured("a1", "1")
    window.committed(window.answered(record))
    assert [work.url for work in window.next(100)] == ["p1"]


def test_photos_that_may_no_longer_be_asked_for_are_never_handed_out() -> None:
    window = WorkWindow([
        Work(PHOTO, "p1", "1"), Work(AD, "a2", "2"), Work(PHOTO, "p2", "2"), Work(PHOTO, "p3", "3"),
    ])
    assert [work.url for work in window.next(2)] == ["a2", "p1"]
    window.drop_photos({"1", "2"})
    window.committed(window.answered(captured("a2", "2")))
    assert [work.url for work in window.next(100)] == ["p3"]
    window.take_back()                     # the subprocess died with p1 and p3 in hand
    assert [work.url for work in window.next(100)] == ["p3"]
    assert window.left == 1


def test_a_photo_that_was_just_answered_for_other_ads_is_asked_for_again() -> None:
    window = WorkWindow([Work(PHOTO, "p", "1")])
    window.next(100)
    batch = window.answered(hashed("p", "1"))
    window.add([Work(PHOTO, "p", "2")])
    assert window.next(100) == []          # not while the first answer is not committed
    window.committed(batch)
    assert [work.external_id for work in window.next(100)] == ["2"]


def test_what_does_not_fit_in_memory_is_left_to_the_frontier() -> None:
    window = WorkWindow([], held=2)
    window.add(Work(AD, f"a{n}", str(n)) for n in range(9))
    assert (window.left, window.wants_more) == (2, True)
    window.add([Work(AD, "a9", "9"), Work(LISTING, "l1"), Work(PHOTO, "p1", "1")])
    assert [work.url for work in window.next(100)] == ["l1", "a0", "a1"]     # a9 comes after what the frontier has
    window.refill([Work(AD, f"a{n}", str(n)) for n in range(2, 10)], more=False)
    assert not window.wants_more
    assert [work.url for work in window.next(5)] == ["a2", "a3"]


def test_what_was_in_hand_stays_in_memory_whatever_waits_in_the_frontier() -> None:
    window = WorkWindow([Work(AD, "a1", "1"), Work(AD, "a2", "2")], more=True)
    assert [work.url for work in window.next(100)] == ["a1", "a2"]
    window.take_back()
    assert window.in_memory() == {(AD, "a1"), (AD, "a2")}
    assert {work.url for work in window.next(100)} == {"a1", "a2"}
