"""Which sets share 2-grams, and how many: counted by an index, so that nothing is left to chance or to a key.

The product of the table of sets and 2-grams with its own transpose holds every count at once. Only a 2-gram that very
many sets have would make that quadratic: of such a crowd all are compared with the first few, its pivots.

Most of what a night finds was found the night before. Whether two sets are a pair hangs on the two and on the crowds
they are in: `crowds` tells for which that is as it was, and `alike` counts for the others only.
"""

from collections.abc import Iterator
from functools import cached_property

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from linking.records import Flags, Rows
from linking.shingle_sets import Codes, ShingleSets, common_of

BLOCKS = 6                  # the sets come in so many parts, so that not all counts are in memory at once

Shares = npt.NDArray[np.float64]
Places = npt.NDArray[np.int32]

_HALF = np.uint64(32)
_LOW = np.uint64(0xFFFFFFFF)
_ONE = np.uint64(1)


class ShingleIndex:
    """Sets are known by their place. A 2-gram of more than `crowd` sets is a crowd; the `pivots` lowest lead it."""

    def __init__(self, sets: ShingleSets, *, crowd: int, pivots: int) -> None:
        self._all, self._crowd, self._pivots = sets, crowd, pivots
        codes = np.sort(sets.flat.astype(np.uint64) << _HALF | sets.numbers().astype(np.uint64))
        shingle = (codes >> _HALF).astype(np.uint32)
        self._places: Places = (codes & _LOW).astype(np.int32)
        self._first = np.flatnonzero(np.concatenate(([True], shingle[1:] != shingle[:-1]))[: len(shingle)])
        self._use = np.diff(np.concatenate((self._first, [len(shingle)])))
        crowds = self._use > crowd
        size = self._use[crowds]
        rank = np.arange(size.sum()) - np.repeat(np.cumsum(size) - size, size)
        place = np.repeat(self._first[crowds], size) + rank
        self._in_crowd = self._places[place].astype(np.int64)         # per member of a crowd its set,
        self._of_crowd = shingle[place].astype(np.uint64)             # the 2-gram,
        self._pivot = rank < pivots                                   # and whether it is a pivot
        self._telling = sets.sizes - np.bincount(self._in_crowd, minlength=len(sets))

    def crowds(self) -> Codes:
        """Per set a number, never 0, that stays the same as long as the set is in the same crowds and a pivot of the
        same: as long as two sets stay and these numbers do, they are a pair of `alike` or are none."""
        mixed = (self._of_crowd << _ONE | self._pivot) + np.uint64(0x9E3779B97F4A7C15)
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        found = np.zeros(len(self._all), dtype=np.uint64)
        np.add.at(found, self._in_crowd, mixed ^ (mixed >> np.uint64(31)))
        return found | _ONE

    def alike(self, least: float, rows: Rows | None = None) -> tuple[Rows, Rows]:
        """Pairs (a before b) that have so much in common (Jaccard), each once: of all their 2-grams, and of those that
        are not a crowd's. Everyone is compared with the first few of each crowd, which come before them.

        `rows`: only pairs with at least one of these sets; rising.
        """
        found = [np.zeros(0, dtype=np.uint64), *self._alike(least, rows)]
        codes = np.sort(np.concatenate(found))
        a, b = (codes >> _HALF).astype(np.int64), (codes & _LOW).astype(np.int64)
        enough = self.shares(a, b) >= least
        return a[enough], b[enough]

    def _alike(self, least: float, rows: Rows | None) -> Iterator[Codes]:
        lists, leading = self._tables(rows)
        sets = lists.T.tocsr()          # sets x 2-grams that more than one of them has
        wanted = np.arange(len(self._all)) if rows is None else rows
        for part in _blocks(wanted):
            counts = sets[part] @ _cut(leading, leading.indices <= part[-1])
            row, before = np.repeat(part, np.diff(counts.indptr)), counts.indices
            near = self._enough(counts.data, before, row, least) & (before < row)
            yield before[near].astype(np.uint64) << _HALF | row[near].astype(np.uint64)
        if rows is None:
            return
        others = np.ones(len(self._all), dtype=np.bool_)
        others[rows] = False
        leaders = leading.T.tocsr()
        for part in _blocks(rows):
            counts = leaders[part] @ _cut(lists, others[lists.indices] & (lists.indices > part[0]))
            before, row = np.repeat(part, np.diff(counts.indptr)), counts.indices
            near = self._enough(counts.data, before, row, least) & (before < row)
            yield before[near].astype(np.uint64) << _HALF | row[near].astype(np.uint64)

    def _enough(self, count: Rows, before: Rows | Places, row: Rows | Places, least: float) -> Flags:
        found: Flags = (1 + least) * count >= least * (self._telling[row] + self._telling[before])
        return found

    def _tables(self, rows: Rows | None) -> tuple[csr_array, csr_array]:
        """Of each 2-gram that several sets have, and one of `rows`: its sets, and those that all are compared with."""
        shared = self._use > 1
        if rows is not None and len(self._first):
            wanted = np.zeros(len(self._all), dtype=np.bool_)
            wanted[rows] = True
            shared &= np.logical_or.reduceat(wanted[self._places], self._first)
        use, places = self._use[shared], self._places[np.repeat(shared, self._use)]
        start = np.concatenate(([0], np.cumsum(use)))
        lists = csr_array((np.ones(len(places), dtype=np.int16), places, start), shape=(len(use), len(self._all)))
        rank = np.arange(len(places)) - np.repeat(start[:-1], use)
        return lists, _cut(lists, (np.repeat(use, use) <= self._crowd) | (rank < self._pivots))

    def are_alike(self, a: Rows, b: Rows, least: float) -> Flags:
        """Which of these pairs (a before b) `alike` gives."""
        count = common_of(self._leading, a, self._all, b)
        found = self._enough(count, a, b, least) & (count > 0)
        size = self._all.sizes[a] + self._all.sizes[b]
        unsure = np.flatnonzero(found & ((1 + least) * count < least * size))
        found[unsure] = self.shares(a[unsure], b[unsure]) >= least
        return found

    @cached_property
    def _leading(self) -> ShingleSets:
        """Of each set the 2-grams by which later ones are compared with it."""
        codes = self._all.numbers().astype(np.uint64) << _HALF | self._all.flat
        follows = ~self._pivot
        gone = self._in_crowd[follows].astype(np.uint64) << _HALF | self._of_crowd[follows]
        keep = np.ones(len(codes), dtype=np.bool_)
        keep[np.searchsorted(codes, np.sort(gone))] = False
        return self._all.only(keep)

    def shares(self, a: Rows, b: Rows) -> Shares:
        """The Jaccard similarity (0-1) of pairs of sets."""
        return shares_of(self._all, a, b)


def shares_of(sets: ShingleSets, a: Rows, b: Rows) -> Shares:
    """The Jaccard similarity (0-1) of pairs of sets."""
    sizes, common = sets.sizes, common_of(sets, a, sets, b)
    shares: Shares = common / np.maximum(sizes[a] + sizes[b] - common, 1)
    return shares


def _blocks(rows: Rows) -> Iterator[Rows]:
    block = len(rows) // BLOCKS + 1
    for start in range(0, len(rows), block):
        yield rows[start : start + block]


def _cut(table: csr_array, keep: Flags) -> csr_array:
    start = np.concatenate(([0], np.cumsum(keep)))[table.indptr]
    return csr_array((table.data[keep], table.indices[keep], start), shape=table.shape)
