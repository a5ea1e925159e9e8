"""Which 2-grams are too common to say anything: frozen, versioned, counted over different people.

Dropping them before texts are compared is the decisive guard against boilerplate (linking.md sec 1). Frequency counts
sources, not ads: one campaign of three hundred ads is one source and keeps its words.
"""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from linking.components import distinct
from linking.records import Flags, Rows, Shingles
from linking.shingle_sets import EMPTY, ShingleSets

MIN_CAP = 24
SOURCES_PER_CAP = 500
SLOT_BITS = 22              # a 2-gram has a slot by so many leading bits; where that is taken by its last
SAMPLE_ADS = 150_000

_LEADING = np.uint32(32 - SLOT_BITS)
_LAST = np.uint32((1 << SLOT_BITS) - 1)


@dataclass(frozen=True)
class StopTable:
    """Frequent 2-grams: their keyed hashes, sorted."""

    codes: Shingles
    ads: int                # how many ads there were when it was made
    cap: int

    @property
    def version(self) -> str:
        return hashlib.blake2b(self.codes.astype(">u4").tobytes(), digest_size=6).hexdigest()

    def among(self, shingles: Shingles) -> Flags:
        """Which of these 2-grams are in the table."""
        by_first, by_last, crowded = self._slots
        found: Flags = by_first[shingles >> _LEADING] == shingles
        if by_last is not None:
            found |= by_last[shingles & _LAST] == shingles
        for code in crowded:
            found |= shingles == code
        return found

    @cached_property
    def _slots(self) -> tuple[Shingles, Shingles | None, Sequence[np.uint32]]:
        by_first, left = _slotted(self.codes, self.codes >> _LEADING)
        if not len(left):
            return by_first, None, ()
        by_last, left = _slotted(left, left & _LAST)
        return by_first, by_last, tuple(left)

    def packed(self) -> str:
        return base64.b64encode(self.codes.astype(">u4").tobytes()).decode()

    @classmethod
    def unpacked(cls, text: str, ads: int, cap: int) -> "StopTable":
        return cls(np.frombuffer(base64.b64decode(text), dtype=">u4").astype(np.uint32), ads, cap)


def _slotted(codes: Shingles, slot: Shingles) -> tuple[Shingles, Shingles]:
    """A table with a code in each slot that has any, and the codes that found theirs taken."""
    slots = np.full(1 << SLOT_BITS, EMPTY)
    slots[slot] = codes
    return slots, codes[slots[slot] != codes]


NO_STOPS = StopTable(np.zeros(0, dtype=np.uint32), 0, 0)


class StopCounter:
    """Counts in how many sources each 2-gram stands; above a size only a sample of the sources is counted."""

    def __init__(self, source: Rows) -> None:
        """`source` labels each row with the people behind it."""
        self._source = source
        self._every = max(1, len(source) // SAMPLE_ADS)
        self._pairs: list[npt.NDArray[np.uint64]] = []

    def add(self, rows: Rows, sets: ShingleSets) -> None:
        source = self._source[rows].astype(np.uint64)
        if self._every > 1:
            sampled = np.flatnonzero(self._sampled(source))
            source, sets = source[sampled], sets.take(sampled)
        self._pairs.append(distinct(sets.flat.astype(np.uint64) << np.uint64(32) | np.repeat(source, sets.sizes)))

    def _sampled(self, source: npt.NDArray[np.uint64]) -> Flags:
        mixed = (source * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(40)
        sampled: Flags = mixed % np.uint64(self._every) == 0
        return sampled

    def table(self) -> StopTable:
        sources = len(np.unique(self._source))
        cap = max(MIN_CAP, sources // SOURCES_PER_CAP)
        pairs = distinct(np.concatenate([*self._pairs, np.zeros(0, dtype=np.uint64)]))
        shingles = (pairs >> np.uint64(32)).astype(np.uint32)       # sorted still: runs of equal ones
        starts = np.flatnonzero(np.concatenate(([True], shingles[1:] != shingles[:-1]))[: len(shingles)])
        counts = np.diff(np.concatenate((starts, [len(shingles)])))
        return StopTable(shingles[starts[counts > cap / self._every]], len(self._source), cap)
