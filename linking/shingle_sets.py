"""Sets of 2-grams of many texts in one column: what a signature holds, as linking reads it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

PAIRS = 50_000              # of which the common 2-grams are counted at a time

Shingles = npt.NDArray[np.uint32]
Codes = npt.NDArray[np.uint64]
Rows = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

EMPTY = np.uint32(0xFFFFFFFF)
"""Fills up the signature of a short text; no 2-gram."""


@dataclass(frozen=True, slots=True)
class ShingleSets:
    """The members of each set, rising, one set after another."""

    flat: Shingles
    start: Rows             # where each set begins, and the end of the last

    def __len__(self) -> int:
        return len(self.start) - 1

    @property
    def sizes(self) -> Rows:
        return np.diff(self.start)

    @classmethod
    def of(cls, signatures: Sequence[bytes]) -> "ShingleSets":
        """From stored signatures: big-endian numbers of 32 bits."""
        flat = np.frombuffer(b"".join(signatures), dtype=">u4").astype(np.uint32)
        sizes = np.fromiter(map(len, signatures), dtype=np.int64, count=len(signatures)) // 4
        return cls(flat, _starts(sizes)).only(flat != EMPTY)

    @classmethod
    def joined(cls, parts: Sequence["ShingleSets"]) -> "ShingleSets":
        """Several lists of sets as one."""
        none = np.zeros(0, dtype=np.int64)
        return cls(
            np.concatenate([np.zeros(0, dtype=np.uint32), *(part.flat for part in parts)]),
            _starts(np.concatenate([none, *(part.sizes for part in parts)])),
        )

    def bytes_of(self) -> list[bytes]:
        """Each set as little-endian numbers of 32 bits, to be stored."""
        whole = self.flat.astype("<u4").tobytes()
        ends = (4 * self.start).tolist()
        return [whole[start:end] for start, end in pairwise(ends)]

    @classmethod
    def from_bytes(cls, sets: Sequence[bytes]) -> "ShingleSets":
        """What `bytes_of` gave."""
        sizes = np.fromiter(map(len, sets), dtype=np.int64, count=len(sets)) // 4
        return cls(np.frombuffer(b"".join(sets), dtype="<u4").astype(np.uint32), _starts(sizes))

    def take(self, places: Rows) -> "ShingleSets":
        """These sets, in this order."""
        sizes = self.sizes[places]
        start = _starts(sizes)
        return ShingleSets(self.flat[np.repeat(self.start[places] - start[:-1], sizes) + np.arange(start[-1])], start)

    def part(self, first: int, end: int) -> "ShingleSets":
        """Neighbouring sets, from `first` up to `end`."""
        start = self.start[first : end + 1]
        return ShingleSets(self.flat[start[0] : start[-1]], start - start[0])

    def only(self, keep: Flags) -> "ShingleSets":
        """All sets, without the members that are not kept."""
        return ShingleSets(self.flat[keep], _starts(keep)[self.start])

    def numbers(self) -> Rows:
        """Per member the set it is in."""
        return np.repeat(np.arange(len(self)), self.sizes)

    def digests(self) -> Codes:
        """64 bits per set that are equal for equal sets."""
        mixed = self.flat.astype(np.uint64)
        mixed = (mixed + np.uint64(0x9E3779B97F4A7C15)) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(0x94D049BB133111EB)
        mixed ^= mixed >> np.uint64(32)
        sums = np.zeros(len(mixed) + 1, dtype=np.uint64)
        np.cumsum(mixed, out=sums[1:])
        totals: Codes = sums[self.start[1:]] - sums[self.start[:-1]]
        return totals


def common_of(one: ShingleSets, a: Rows, other: ShingleSets, b: Rows) -> Rows:
    """How many members each pair of sets (one's a, other's b) has in common."""
    found = np.zeros(len(a), dtype=np.int64)
    for start in range(0, len(a), PAIRS):
        part = slice(start, start + PAIRS)
        both = _table(one.take(a[part])).multiply(_table(other.take(b[part])))
        found[part] = np.diff(both.indptr)
    return found


def _table(sets: ShingleSets) -> csr_array:
    flat = sets.flat.astype(np.int64)
    return csr_array((np.ones(len(flat), dtype=np.int8), flat, sets.start), shape=(len(sets), 1 << 32))


NO_SETS = ShingleSets(np.zeros(0, dtype=np.uint32), np.zeros(1, dtype=np.int64))


def _starts(sizes: npt.NDArray[np.int64] | Flags) -> Rows:
    found = np.zeros(len(sizes) + 1, dtype=np.int64)
    np.cumsum(sizes, out=found[1:])
    return found
