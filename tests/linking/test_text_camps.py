"""Several hands under one chain of near-equal texts: each is a camp, whatever order its ads come in."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linking.records import NONE
from linking.text_camps import MOST_PARTIES, camps

LEAST = np.full(10, 0.3)


Pair = tuple[int, int]


def pair(one: int, other: int) -> Pair:
    return min(one, other), max(one, other)


def found(alike: dict[Pair, int], texts: dict[int, int]) -> dict[Pair, int]:
    """Per pair of parties its camp. `alike`: how many pairs of their texts are; `texts`: how many each has."""
    pairs = np.array(sorted(alike), dtype=np.int64).reshape(-1, 2)
    counts = np.array([alike[key] for key in sorted(alike)], dtype=np.int64)
    sizes = np.array([[texts[one], texts[other]] for one, other in sorted(alike)], dtype=np.int64).reshape(-1, 2)
    camp = camps(np.zeros(len(pairs), dtype=np.int64), pairs[:, 0], pairs[:, 1], counts, sizes, LEAST)
    return {key: int(camp[place]) for place, key in enumerate(sorted(alike))}


def test_two_hands_that_one_turn_of_phrase_connects_are_two_camps() -> None:
    inside = {(0, 1): 4, (0, 2): 4, (1, 2): 4, (10, 11): 4, (10, 12): 4, (11, 12): 4}
    between = {(2, 10): 1}
    camp = found(inside | between, dict.fromkeys((0, 1, 2, 10, 11, 12), 2))
    assert camp[0, 1] == camp[0, 2] == camp[1, 2] != NONE
    assert camp[10, 11] == camp[10, 12] == camp[11, 12] != NONE
    assert camp[0, 1] != camp[10, 11]
    assert camp[2, 10] == NONE


def test_parties_of_which_nearly_all_pairs_are_alike_are_one_camp() -> None:
    assert set(found({(0, 1): 4, (0, 2): 3, (1, 2): 0}, {0: 2, 1: 2, 2: 2}).values()) == {0}


def test_pairs_that_were_never_found_alike_count_against() -> None:
    assert found({(0, 1): 1}, {0: 1, 1: 1}) == {(0, 1): 0}
    assert found({(0, 1): 1}, {0: 2, 1: 2}) == {(0, 1): NONE}


def test_camps_of_two_leads_have_different_numbers() -> None:
    lead, one, other = np.array([3, 5, 3]), np.array([0, 0, 1]), np.array([1, 1, 2])
    camp = camps(lead, one, other, np.array([1, 1, 1]), np.ones((3, 2), dtype=np.int64), LEAST)
    assert camp[0] == camp[2] != camp[1]


def test_a_crowd_too_large_to_look_at_is_one_camp() -> None:
    many = {(0, number): 0 for number in range(1, MOST_PARTIES + 1)}
    assert set(found(many, dict.fromkeys(range(MOST_PARTIES + 1), 1)).values()) == {0}


def test_nothing_gives_nothing() -> None:
    assert found({}, {}) == {}


@given(st.integers(0, 10**6), st.integers(3, 9))
@settings(max_examples=60, deadline=None)
def test_names_of_the_parties_decide_nothing(seed: int, count: int) -> None:
    draw = np.random.default_rng(seed)
    texts = {party: int(draw.integers(1, 4)) for party in range(count)}
    alike = {
        (one, other): int(draw.integers(0, texts[one] * texts[other] + 1))
        for one in range(count) for other in range(one + 1, count) if draw.random() < 0.7
    }
    if not alike:
        return
    name = draw.permutation(count).tolist()
    before = found(alike, texts)
    after = found(
        {pair(name[one], name[other]): number for (one, other), number in alike.items()},
        {name[party]: size for party, size in texts.items()},
    )
    renaming = {(camp, after[pair(name[one], name[other])]) for (one, other), camp in before.items()}
    assert len(renaming) == len(set(before.values())) == len(set(after.values()))
    assert all((camp == NONE) == (now == NONE) for camp, now in renaming)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0)])
def test_equal_links_are_made_at_one_time(order: tuple[int, ...]) -> None:
    """A chain of three with two equal links is one camp or none, never one end of it."""
    a, b, c = order
    assert set(found({pair(a, b): 1, pair(b, c): 1}, {0: 1, 1: 1, 2: 1}).values()) == {0}
