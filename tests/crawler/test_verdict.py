from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.profile import Expect
from crawler.verdict import judge
from extractors.captured import CrawlCounts, Verdict

EXPECT = Expect(min_ads=5, max_ads=1000, coverage={"title": 1.0, "phone": 0.5})
FIELDS = ("title", "text", "phone", "price", "photos")
GOOD = CrawlCounts(
    listing_pages=10, ads_listed=200, ads_fetched=40, ads_new=40, photos=80,
    coverage={"title": 1.0, "text": 1.0, "phone": 0.8, "price": 0.7, "photos": 0.9}, median_elapsed_s=0.5,
)
NIGHTS = [GOOD] * 10


def verdict_of(**changes: Any) -> Verdict:
    return judge(EXPECT, FIELDS, replace(GOOD, **changes), NIGHTS)[0]


def nothing(**failures: int) -> CrawlCounts:
    return CrawlCounts(failures=failures)


def test_an_ordinary_night_is_ok() -> None:
    assert judge(EXPECT, FIELDS, GOOD, NIGHTS) == (Verdict.OK, "200 advertenties gezien")
    assert judge(EXPECT, FIELDS, GOOD, [])[0] is Verdict.OK


@pytest.mark.parametrize(
    ("counts", "verdict"),
    [
        (nothing(blocked=1), Verdict.BLOCKED),
        (nothing(robots=3), Verdict.BLOCKED),
        (nothing(timeout=3), Verdict.UNREACHABLE),
        (nothing(dns=1), Verdict.UNREACHABLE),
        (nothing(connection_refused=1), Verdict.UNREACHABLE),
        (nothing(browser=2), Verdict.UNREACHABLE),
        (nothing(guard=1), Verdict.UNREACHABLE),
        (nothing(http_error=1), Verdict.UNREACHABLE),
        (nothing(gone=1), Verdict.GONE),
        (nothing(redirected=2), Verdict.REDIRECTED),
        (nothing(parse=2), Verdict.CHANGED),
        (CrawlCounts(listing_pages=3), Verdict.CHANGED),
        (CrawlCounts(), Verdict.DEGRADED),
        (replace(GOOD, crashed=True), Verdict.CRASHED),
        (replace(GOOD, pending=7), Verdict.TRUNCATED),
        (replace(GOOD, median_elapsed_s=12.0), Verdict.SLOW),
        (replace(GOOD, ads_listed=80), Verdict.DEGRADED),
        (replace(GOOD, ads_listed=3), Verdict.DEGRADED),
        (replace(GOOD, ads_listed=5000), Verdict.DEGRADED),
        (replace(GOOD, failures={"blocked": 20}), Verdict.BLOCKED),
        (replace(GOOD, failures={"http_error": 20}), Verdict.DEGRADED),
        (replace(GOOD, failures={"timeout": 80}), Verdict.UNREACHABLE),
    ],
)
def test_the_verdict_follows_what_was_stored(counts: CrawlCounts, verdict: Verdict) -> None:
    found, line = judge(EXPECT, FIELDS, counts, NIGHTS)
    assert found is verdict
    assert line
    assert "\n" not in line


def test_a_few_lost_pages_are_no_alarm() -> None:
    assert verdict_of(failures={"http_error": 2, "timeout": 1, "robots": 4}) is Verdict.OK


CHANGES: dict[str, dict[str, Any]] = {
    "the items of the list have another class": {"ads_listed": 0, "ads_fetched": 0, "coverage": {}},
    "the title moved": {"ads_fetched": 0, "coverage": {}, "failures": {"parse": 12}},
    "the number moved": {"coverage": GOOD.coverage | {"phone": 0.0}},
    "a field without a floor moved": {"coverage": GOOD.coverage | {"price": 0.0}},
    "the photos moved": {"coverage": GOOD.coverage | {"photos": 0.05}},
    "the next link moved": {"ads_listed": 25, "listing_pages": 1},
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_site_that_changed_overnight_is_never_ok(change: str) -> None:
    assert verdict_of(**CHANGES[change]) in (Verdict.CHANGED, Verdict.DEGRADED)


@given(
    listed=st.integers(150, 260), fetched=st.integers(0, 60), hits=st.lists(st.floats(0, 1), min_size=60, max_size=60),
    gone=st.integers(0, 30),
)
def test_undisturbed_nights_give_no_alarm(listed: int, fetched: int, hits: list[float], gone: int) -> None:
    found = sum(1 for chance in hits[:fetched] if chance < 0.7)
    share = found / fetched if fetched else 0.0
    counts = replace(
        GOOD, ads_listed=listed, ads_fetched=fetched, ads_gone=gone,
        coverage={"title": 1.0, "text": 1.0, "photos": 1.0, "price": 1.0} | ({"phone": share} if share else {})
        if fetched else {},
    )
    verdict = judge(Expect(min_ads=5, coverage={"title": 1.0}), ("title", "text"), counts, NIGHTS)[0]
    assert verdict is Verdict.OK


def test_one_new_ad_without_a_number_on_a_quiet_night_is_no_alarm() -> None:
    quiet = replace(GOOD, ads_fetched=1, coverage={"title": 1.0, "text": 1.0, "photos": 1.0})
    assert judge(EXPECT, FIELDS, quiet, NIGHTS)[0] is Verdict.OK


def small(fetched: int, with_city: int, listed: int = 8) -> CrawlCounts:
    return CrawlCounts(
        listing_pages=1, ads_listed=listed, ads_fetched=fetched,
        coverage={"title": 1.0, "city": with_city / fetched} if fetched else {},
    )


SMALL = Expect(min_ads=1, max_ads=100, coverage={})


def small_verdict(tonight: CrawlCounts, history: list[CrawlCounts]) -> Verdict:
    return judge(SMALL, ("title", "city"), tonight, history)[0]


def test_a_hundred_per_cent_of_a_few_ads_is_no_promise() -> None:
    history = [small(2, 2)] * 14
    assert small_verdict(small(1, 0), history) is Verdict.OK
    assert small_verdict(small(3, 1), history) is Verdict.OK
    assert small_verdict(small(6, 0), history) is Verdict.DEGRADED


@pytest.mark.parametrize(("new_a_night", "within"), [(1, 7), (2, 4), (3, 1)])
def test_a_field_that_moved_is_found_within_days_where_few_ads_are_new(new_a_night: int, within: int) -> None:
    broken, history = small(new_a_night, 0), [small(new_a_night, new_a_night)] * 14
    for _ in range(within - 1):
        history = [broken, *history]
    assert small_verdict(broken, history) is Verdict.DEGRADED


def test_a_small_list_may_shrink_and_a_long_one_may_not() -> None:
    assert small_verdict(small(1, 1, listed=3), [small(1, 1, listed=8)] * 14) is Verdict.OK
    assert small_verdict(small(1, 1, listed=30), [small(1, 1, listed=80)] * 14) is Verdict.DEGRADED
