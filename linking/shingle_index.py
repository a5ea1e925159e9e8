"""Which sets share 2-grams, and how many: counted by an index, so that nothing is left to chance or to a key.

The product of the table of sets and 2-grams with its own transpose holds every count at once. Only a 2-gram that very
many sets have would make that quadratic: of those, all are compared with the first few.
"""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from linking.records import Flags, Rows
from linking.shingle_sets import Codes, ShingleSets

CROWD = 20                  # a 2-gram of more sets than this is a crowd's
PIVOTS = 4
BLOCKS = 6                  # the sets come in so many parts, so that not all counts are in memory at once
PAIRS = 50_000

Shares = npt.NDArray[np.float64]

_HALF = np.uint64(32)
_LOW = np.uint64(0xFFFFFFFF)


class ShingleIndex:
    """Sets are known by their place. Lower places are the pivots of a crowd."""

    def __init__(self, sets: ShingleSets) -> None:
        self._sizes = sets.sizes
        codes = np.sort(sets.flat.astype(np.uint64) << _HALF | sets.numbers().astype(np.uint64))
        shingle, places = codes >> _HALF, (codes & _LOW).astype(np.int32)
        first = np.flatnonzero(np.concatenate(([True], shingle[1:] != shingle[:-1]))[: len(shingle)])
        use = np.diff(np.concatenate((first, [len(shingle)])))
        shared = use > 1
        held = np.repeat(shared, use)
        crowded = np.repeat(use > CROWD, use)
        self._telling = self._sizes - np.bincount(places[crowded], minlength=len(sets))
        use, places = use[shared], places[held]
        lists = _table(use, places, len(sets))
        self._sets = lists.T.tocsr()            # sets x 2-grams that more than one of them has
        rank = np.arange(len(places)) - np.repeat(np.cumsum(use) - use, use)
        self._lists = _cut(lists, (np.repeat(use, use) <= CROWD) | (rank < PIVOTS))

    def alike(self, least: float) -> tuple[Rows, Rows]:
        """Pairs (a before b) that have so much in common (Jaccard), each once: of all their 2-grams, and of those that
        are not a crowd's. Everyone is compared with the first few of each crowd, which come before them."""
        found: list[Codes] = [np.zeros(0, dtype=np.uint64)]
        found.extend(self._alike(least))
        codes = np.sort(np.concatenate(found))
        a, b = (codes >> _HALF).astype(np.int64), (codes & _LOW).astype(np.int64)
        enough = self.shares(a, b) >= least
        return a[enough], b[enough]

    def _alike(self, least: float) -> Iterator[Codes]:
        block = len(self._sizes) // BLOCKS + 1
        for start in range(0, len(self._sizes), block):
            end = min(start + block, len(self._sizes))
            counts = self._sets[start:end] @ _cut(self._lists, self._lists.indices < end)
            row, before = np.repeat(np.arange(start, end), np.diff(counts.indptr)), counts.indices
            near = (1 + least) * counts.data >= least * (self._telling[row] + self._telling[before])
            near &= before < row
            yield before[near].astype(np.uint64) << _HALF | row[near].astype(np.uint64)

    def common(self, a: Rows, b: Rows) -> Rows:
        """How many 2-grams each pair of sets has in common."""
        found = np.zeros(len(a), dtype=np.int64)
        for start in range(0, len(a), PAIRS):
            part = slice(start, start + PAIRS)
            found[part] = self._sets[a[part]].multiply(self._sets[b[part]]).sum(axis=1)
        return found

    def shares(self, a: Rows, b: Rows) -> Shares:
        """The Jaccard similarity (0-1) of pairs of sets."""
        common = self.common(a, b)
        shares: Shares = common / np.maximum(self._sizes[a] + self._sizes[b] - common, 1)
        return shares


def _table(use: Rows, places: npt.NDArray[np.int32], sets: int) -> csr_array:
    start = np.concatenate(([0], np.cumsum(use)))
    return csr_array((np.ones(len(places), dtype=np.int16), places, start), shape=(len(use), sets))


def _cut(table: csr_array, keep: Flags) -> csr_array:
    start = np.concatenate(([0], np.cumsum(keep)))[table.indptr]
    return csr_array((table.data[keep], table.indices[keep], start), shape=table.shape)
