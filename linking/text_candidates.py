"""Pairs of ads whose texts may be near-equal: by the distinctive 2-grams they share.

Ads with the same distinctive 2-grams are one class, so ten thousand equal ads cost as much as one.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from linking.components import components, distinct, without
from linking.records import NONE, Flags, Rows, Shingles, TextReadings
from linking.shingle_sets import NO_SETS, Codes, ShingleSets
from linking.stop_shingles import StopTable

WHOLE = 60                  # of so many texts that hang together, every two are compared
CROWD = 40                  # a bucket of more is compared with a few of its members only
PIVOTS = 4

_HALF = np.uint64(32)
_LOW = np.uint64(0xFFFFFFFF)


@dataclass(frozen=True, slots=True)
class TextClasses:
    """Ads grouped by equal distinctive 2-grams. Classes are numbered in the order of their lowest row."""

    rows: Rows              # ads with enough text, sorted
    label: Rows             # their class
    first: Rows             # per class its representative: the lowest `scope` row, else the lowest row
    sets: ShingleSets       # per class its distinctive 2-grams

    def of_rows(self, size: int) -> Rows:
        """The class of each row of the whole table; NONE where there is too little text."""
        found = np.full(size, NONE, dtype=np.int64)
        found[self.rows] = self.label
        return found

    def grams_of_rows(self, size: int) -> Rows:
        """How many distinctive 2-grams each row of the whole table has; 0 where there is too little."""
        found = np.zeros(size, dtype=np.int64)
        found[self.rows] = self.sets.sizes[self.label]
        return found


class SignatureReader:
    """Reads signatures chunk by chunk; keeps the distinctive 2-grams of each."""

    def __init__(self, stop: StopTable) -> None:
        self._stop = stop
        self._rows: list[Rows] = [np.zeros(0, dtype=np.int64)]
        self._sets: list[ShingleSets] = []

    def add(self, rows: Rows, sets: ShingleSets) -> None:
        self._rows.append(rows)
        self._sets.append(sets.only(~self._stop.among(sets.flat)))

    def read(self) -> TextReadings:
        rows = np.concatenate(self._rows)
        order = np.argsort(rows, kind="stable")
        sets = ShingleSets.joined(self._sets).take(order)
        self._sets.clear()
        none = np.zeros(0, dtype=np.uint64)
        return TextReadings(rows[order], sets, none, np.zeros(len(rows), dtype=np.uint64))


def classes_of(readings: TextReadings, scope: Flags, min_shingles: int) -> TextClasses:
    """`scope`: per row of the whole table whether its words are kept."""
    enough = readings.sets.sizes >= min_shingles
    rows = readings.rows[enough]
    if not len(rows):
        none = np.zeros(0, dtype=np.int64)
        return TextClasses(none, none, none, NO_SETS)
    _, lowest, label = np.unique(readings.sets.digests()[enough], return_index=True, return_inverse=True)
    rank = np.argsort(np.argsort(lowest))       # number classes by their lowest row
    label = rank[label].astype(np.int64)
    lowest = np.sort(lowest)
    # the lowest scope row stands for its class, so that its words can be opened
    key = rows + np.where(scope[rows], 0, len(scope))
    best = np.full(len(lowest), 2 * len(scope), dtype=np.int64)
    np.minimum.at(best, label, key)
    places = np.flatnonzero(enough)[lowest]
    return TextClasses(rows, label, best % max(len(scope), 1), readings.sets.take(places))


def pairs_sharing(buckets: Shingles) -> tuple[Rows, Rows]:
    """Pairs of places (a before b) that are in one bucket of any band, each once. `buckets`: places x bands."""
    found: list[Codes] = [np.zeros(0, dtype=np.uint64)]
    for band in buckets.T:
        found.append(distinct(np.concatenate([*_pairs_of_band(band), found.pop()])))
    return _classes(found[0])


def pairs_within(size: int, near: tuple[Rows, Rows], seen: tuple[Rows, Rows]) -> tuple[Rows, Rows]:
    """The other pairs (a before b) of classes that hang together by `near` pairs, without those `seen`.

    What is decided by all pairs of a text may not depend on which of them happened to be compared. Of more than WHOLE
    classes only those are compared that were.
    """
    label = components(size, *near).astype(np.uint32)
    none = np.zeros(0, dtype=np.uint64)
    found = np.concatenate([none, *_pairs_of_band(label, crowd=WHOLE, pivots=0)])
    known = _pair_codes(seen[0].astype(np.uint64), seen[1].astype(np.uint64))
    return _classes(without(distinct(found), distinct(known)))


def _classes(codes: Codes) -> tuple[Rows, Rows]:
    return (codes >> _HALF).astype(np.int64), (codes & _LOW).astype(np.int64)


def _pairs_of_band(
    bucket: npt.NDArray[np.uint32], *, crowd: int = CROWD, pivots: int = PIVOTS
) -> Iterator[Codes]:
    # inside a bucket in the order of the classes; one sort of plain numbers, several times faster than argsort
    codes = np.sort(bucket.astype(np.uint64) << _HALF | np.arange(len(bucket), dtype=np.uint64))
    order, sorted_bucket = codes & _LOW, codes >> _HALF
    starts = np.flatnonzero(np.concatenate(([True], sorted_bucket[1:] != sorted_bucket[:-1]))[: len(codes)])
    sizes = np.diff(np.concatenate((starts, [len(order)])))
    many = sizes > 1
    starts, sizes = starts[many], sizes[many]
    size = np.repeat(sizes, sizes)
    place = np.arange(len(size)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    order = order[np.repeat(starts, sizes) + place]
    near = np.flatnonzero(size <= crowd)
    for step in range(1, crowd):                    # pairs at this distance inside small buckets
        near = near[place[near] + step < size[near]]
        if not len(near):
            break
        yield _pair_codes(order[near], order[near + step])
    crowded = np.flatnonzero(size > crowd)
    for pivot in range(pivots):                     # crowded ones: everyone with the first few
        rest = crowded[place[crowded] > pivot]
        if len(rest):
            yield _pair_codes(order[rest - place[rest] + pivot], order[rest])


def _pair_codes(a: Codes, b: Codes) -> Codes:
    return np.minimum(a, b) << _HALF | np.maximum(a, b)
