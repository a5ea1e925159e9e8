"""Paths, proposals, movement and the monthly sample: what people see of links."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from linking.explain import path
from linking.movement import SeenAd, movement
from linking.oversize import proposed_split
from linking.records import EdgeRecord
from linking.sample import draw, precision
from linking.text_likeness import differing_slots

DAY = datetime(2026, 11, 2, tzinfo=UTC)


def edge(a: int, b: int, grade: str = "sure", strength: float = 1.0) -> EdgeRecord:
    return EdgeRecord(a, b, "phone", grade, b"", strength)


def test_the_path_between_two_ads_prefers_sure_evidence() -> None:
    edges = [edge(1, 4, "similar_text", 0.7), edge(1, 2), edge(2, 3, "near_text", 0.9), edge(3, 4)]
    assert [(step.a, step.b) for step in path(edges, 1, 4)] == [(1, 2), (2, 3), (3, 4)]
    assert path(edges, 1, 9) == []
    assert path(edges, 1, 1) == []


def test_an_oversize_group_is_proposed_to_part_at_its_weakest_bridge() -> None:
    left = [edge(a, a + 1) for a in range(4)]
    right = [edge(a, a + 1) for a in range(10, 14)]
    bridge = edge(2, 12, "near_text", 0.8)
    ads = [*range(5), *range(10, 15)]
    assert proposed_split(ads, [*left, *right, bridge], 5) == [(0, 1, 2, 3, 4), (10, 11, 12, 13, 14)]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=40), st.integers(1, 10))
def test_a_proposal_holds_every_ad_once_and_no_part_is_too_large(pairs: list[tuple[int, int]], most: int) -> None:
    edges = [edge(a, b) for a, b in pairs if a != b]
    parts = proposed_split(range(21), edges, most)
    assert sorted(ad for part in parts for ad in part) == list(range(21))
    assert max(len(part) for part in parts) <= most


def test_movement_names_places_in_the_order_of_arrival() -> None:
    def seen(ad: int, code: str, day: int, name: bytes, text: int | None) -> SeenAd:
        first, last = DAY + timedelta(days=day), DAY + timedelta(days=day + 1)
        return SeenAd(ad, "s1", ((code, first, last),), frozenset({name}), frozenset({b"p"}), text, first, last)

    found = movement([seen(1, "GM0321", 3, b"a", 1), seen(2, "GM0344", 0, b"b", 1), seen(3, "GM0321", 5, b"b", None)])
    assert [(stay.where, stay.ads) for stay in found.municipalities] == [("GM0344", 1), ("GM0321", 2)]
    assert (found.names, found.phones, found.texts) == (2, 1, 2)
    assert found.sites[0].last_seen == DAY + timedelta(days=6)


def test_the_monthly_sample_is_stratified_and_the_same_when_repeated() -> None:
    edges = [
        (strength, f"{strength}{n}".encode(), (n, 1000 + int(strength * 100)))
        for strength in (0.7, 0.8, 0.95)
        for n in range(500)
    ]
    drawn = draw(edges, "2026-11")
    assert drawn == draw(edges[::-1], "2026-11")
    assert drawn != draw(edges, "2026-12")
    assert sorted(sum(strength == one for one, _ in drawn) for strength in (0.7, 0.8, 0.95)) == [6, 7, 7]
    assert len(draw(edges[:5], "2026-11")) == 5
    assert len(draw([(0.9, b"phone", (1, 2)), (0.8, b"text", (1, 2))], "2026-11")) == 1


def test_precision_comes_with_an_honest_interval() -> None:
    found = precision(19, 20)
    assert found is not None
    assert found.low < 0.8 < found.share < found.high <= 1
    assert precision(0, 0) is None


def test_differing_slots_are_named() -> None:
    pieces = differing_slots(["ik", "ben", "lola", "uit", "houten"], ["ik", "ben", "mira", "uit", "houten"])
    assert [(piece.one, piece.other) for piece in pieces if not piece.equal] == [("lola", "mira")]
