"""What two texts share is counted, and the same whatever numbers stand for their 2-grams."""

from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from linking.settings import LinkSettings
from linking.shingle_index import ShingleIndex
from linking.shingle_sets import ShingleSets
from linking.stop_shingles import StopTable

CROWD, PIVOTS = LinkSettings().crowd, LinkSettings().pivots

Members = frozenset[int]

few_members = st.lists(st.frozensets(st.integers(0, 12), max_size=8), min_size=1, max_size=12)


def sets_of(members: list[Members]) -> ShingleSets:
    return ShingleSets.from_bytes([np.array(sorted(some), dtype="<u4").tobytes() for some in members])


def index_of(members: list[Members], *, crowd: int = CROWD, pivots: int = PIVOTS) -> ShingleIndex:
    return ShingleIndex(sets_of(members), crowd=crowd, pivots=pivots)


def pairs_of(index: ShingleIndex, least: float, rows: list[int] | None = None) -> set[tuple[int, int]]:
    a, b = index.alike(least, None if rows is None else np.array(sorted(rows), dtype=np.int64))
    return set(zip(a.tolist(), b.tolist(), strict=True))


def jaccard(one: Members, other: Members) -> float:
    return len(one & other) / max(len(one | other), 1)


@given(few_members, st.sampled_from([0.1, 0.25, 0.5, 1.0]))
def test_all_pairs_that_share_enough_are_found_and_no_others(members: list[Members], least: float) -> None:
    index = index_of(members)
    every = [(a, b) for b in range(len(members)) for a in range(b)]
    assert pairs_of(index, least) == {
        (a, b) for a, b in every if members[a] & members[b] and jaccard(members[a], members[b]) >= least
    }
    a, b = np.array(every, dtype=np.int64).reshape(-1, 2).T
    shares = index.shares(a, b)
    assert np.allclose(shares, [jaccard(members[one], members[other]) for one, other in every])


def test_a_crowd_is_compared_with_its_first_few_only() -> None:
    members = [frozenset({1, 2, 3, 100 + number}) for number in range(CROWD + 5)]
    found = pairs_of(index_of(members), 0.5)
    assert found == {(a, b) for b in range(len(members)) for a in range(min(b, PIVOTS))}


small_crowds = st.tuples(st.integers(1, 3), st.integers(0, 2))


@given(few_members, small_crowds, st.sampled_from([0.1, 0.5]), st.sets(st.integers(0, 11)))
def test_the_pairs_of_some_sets_are_those_of_all(
    members: list[Members], crowds: tuple[int, int], least: float, some: set[int]
) -> None:
    index = index_of(members, crowd=crowds[0], pivots=crowds[1])
    rows = [row for row in some if row < len(members)]
    every = pairs_of(index, least)
    assert pairs_of(index, least, rows) == {(a, b) for a, b in every if a in rows or b in rows}
    a, b = np.array([(a, b) for b in range(len(members)) for a in range(b)], dtype=np.int64).reshape(-1, 2).T
    assert index.are_alike(a, b, least).tolist() == [pair in every for pair in zip(a.tolist(), b.tolist(), strict=True)]


@given(few_members, st.lists(st.booleans(), min_size=12, max_size=12), small_crowds, st.sampled_from([0.1, 0.5]))
def test_a_pair_is_judged_alike_when_others_come_and_go_but_not_in_its_crowds(
    members: list[Members], stays: list[bool], crowds: tuple[int, int], least: float
) -> None:
    left = [place for place in range(len(members)) if stays[place]]
    before, after = (
        index_of(some, crowd=crowds[0], pivots=crowds[1]) for some in (members, [members[place] for place in left])
    )
    as_it_was = before.crowds()[left] == after.crowds()
    then, now = pairs_of(before, least), pairs_of(after, least)
    for b, later in enumerate(left):
        for a, earlier in enumerate(left[:b]):
            if as_it_was[a] and as_it_was[b]:
                assert ((earlier, later) in then) == ((a, b) in now)


@given(few_members, st.randoms())
def test_sets_keep_their_members_in_every_order(members: list[Members], rng: Random) -> None:
    sets = sets_of(members)
    assert ShingleSets.from_bytes(sets.bytes_of()).flat.tolist() == sets.flat.tolist()
    places = list(range(len(members)))
    rng.shuffle(places)
    taken = sets.take(np.array(places, dtype=np.int64))
    assert taken.digests().tolist() == [int(sets.digests()[place]) for place in places]
    even = taken.only(taken.flat % 2 == 0)
    assert [len(some) // 4 for some in even.bytes_of()] == [sum(m % 2 == 0 for m in members[p]) for p in places]
    whole = ShingleSets.joined([sets.part(0, 1), sets.part(1, len(sets))])
    assert whole.bytes_of() == sets.bytes_of()


def test_equal_sets_have_equal_digests_and_others_have_not() -> None:
    digests = sets_of([frozenset({1, 2}), frozenset({2, 1}), frozenset({3}), frozenset()]).digests().tolist()
    assert digests[0] == digests[1]
    assert len(set(digests)) == 3


def test_a_stop_table_knows_its_2_grams_also_where_they_begin_and_end_alike() -> None:
    last = 1 << 22
    codes = np.array([5, 6, 7, last + 5, last + 6, 2**31, 2**31 + last, 2**32 - 2], dtype=np.uint32)
    table = StopTable(codes, ads=1, cap=0)
    assert table.among(codes).all()
    others = np.array([0, 4, 8, last, last + 7, 2**31 + 1, 2**32 - 3], dtype=np.uint32)
    assert not table.among(others).any()
    assert StopTable.unpacked(table.packed(), 1, 0).version == table.version


def test_what_a_crowd_shares_does_not_hide_two_of_it_that_are_one() -> None:
    members = [frozenset({1, 2, 3, 4, 5, 6, 100 + number // 2}) for number in range(2 * CROWD)]
    found = pairs_of(index_of(members), 0.5)
    assert {(number, number + 1) for number in range(0, 2 * CROWD, 2)} <= found
