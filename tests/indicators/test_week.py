"""The week's list: the same for everyone who has the same ads, and honest about what did not fit."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from indicators.catalogue import load_catalogue
from indicators.week import Candidate, Draw, draw, week_of

RULE = load_catalogue().queue_rule
START = datetime(2026, 11, 2, 5, tzinfo=UTC)


def candidate(number: int, *, selected: bool = True, hours: int = 0, waiting_hours: int | None = 0) -> Candidate:
    since = None if waiting_hours is None or not selected else START + timedelta(hours=waiting_hours)
    return Candidate(number, (("s1", f"ad-{number:04d}"),), selected, START + timedelta(hours=hours), since)


def groups(found: Draw, why: str = "rule") -> list[int]:
    return [item.group_id for item in found.items if item.why == why]


def test_at_most_ten_groups_and_a_control() -> None:
    many = [candidate(n, hours=n) for n in range(30)] + [candidate(100 + n, selected=False) for n in range(50)]
    found = draw("2026-W45", many, RULE, None)
    assert len(groups(found)) == 10
    assert len(groups(found, "control")) == 1
    assert found.overflow == 20
    assert [item.position for item in found.items] == list(range(1, 12))


def test_there_is_a_control_even_when_the_rule_selects_nothing() -> None:
    found = draw("2026-W45", [candidate(n, selected=False) for n in range(5)], RULE, None)
    assert (len(groups(found)), len(groups(found, "control")), found.overflow) == (0, 1, 0)


def test_a_control_never_satisfies_the_rule() -> None:
    found = draw("2026-W45", [candidate(n, selected=n % 2 == 0) for n in range(40)], RULE, None)
    assert all(number % 2 for number in groups(found, "control"))


def test_newest_evidence_comes_first_with_places_for_the_longest_waiting() -> None:
    many = [candidate(n, hours=n, waiting_hours=n) for n in range(20)]
    assert groups(draw("2026-W45", many, RULE, None)) == [19, 18, 17, 16, 15, 14, 13, 12, 1, 0]


def test_what_did_not_fit_comes_first_the_next_week() -> None:
    drawn_at = START + timedelta(hours=5)
    left = [candidate(n, hours=n, waiting_hours=1) for n in range(4)]
    new = [candidate(10 + n, hours=50 + n, waiting_hours=50) for n in range(10)]
    found = draw("2026-W46", left + new, RULE, drawn_at)
    assert groups(found) == [3, 2, 1, 0, 19, 18, 17, 16, 15, 14]
    assert found.overflow == 4


def test_row_ids_and_order_change_nothing() -> None:
    many = [candidate(n, hours=n % 7, selected=n % 3 == 0) for n in range(60)]
    names = {c.group_id: c.name for c in many}
    first = [(names[item.group_id], item.why, item.position) for item in draw("2026-W45", many, RULE, None).items]
    for seed in range(5):
        rng = random.Random(seed)
        ids = rng.sample(range(10_000), len(many))
        shuffled = [
            Candidate(new_id, c.name, c.selected, c.evidence_at, c.waiting_since)
            for new_id, c in zip(ids, many, strict=True)
        ]
        names = {c.group_id: c.name for c in shuffled}
        rng.shuffle(shuffled)
        again = [(names[i.group_id], i.why, i.position) for i in draw("2026-W45", shuffled, RULE, None).items]
        assert again == first


def test_the_week_and_the_candidates_seed_the_draw() -> None:
    many = [candidate(n, selected=False) for n in range(200)]
    drawn = {tuple(groups(draw(f"2026-W{week}", many, RULE, None), "control")) for week in range(10, 40)}
    assert len(drawn) > 20
    fewer = draw("2026-W45", many[1:], RULE, None)
    assert groups(draw("2026-W45", many, RULE, None), "control") != groups(fewer, "control")


def test_a_control_stands_anywhere_on_the_list() -> None:
    many = [candidate(n, hours=n) for n in range(10)] + [candidate(100 + n, selected=False) for n in range(30)]
    places = {
        item.position
        for week in range(1, 50)
        for item in draw(f"2026-W{week:02d}", many, RULE, None).items
        if item.why == "control"
    }
    assert len(places) > 5


@pytest.mark.parametrize(
    ("utc", "week"),
    [
        ("2026-11-02T04:59:59", "2026-W44"), ("2026-11-02T05:00:00", "2026-W45"), ("2026-11-09T04:59:00", "2026-W45"),
        ("2026-07-06T03:59:59", "2026-W27"), ("2026-07-06T04:00:00", "2026-W28"), ("2026-12-31T12:00:00", "2026-W53"),
        ("2027-01-04T05:00:00", "2027-W01"), ("2026-10-26T05:00:00", "2026-W44"),
    ],
)
def test_a_week_begins_on_monday_at_six_in_amsterdam(utc: str, week: str) -> None:
    assert week_of(datetime.fromisoformat(utc).replace(tzinfo=UTC)) == week
