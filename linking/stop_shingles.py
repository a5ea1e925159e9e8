"""Which 2-grams are too common to say anything: frozen, versioned, counted over different people.

Dropping them before MinHash is the decisive guard against boilerplate (linking.md sec 1). Frequency counts
sources, not ads: one campaign of three hundred ads is one source and keeps its words.
"""

import base64
import hashlib
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from linking.components import distinct
from linking.records import Rows, Shingles

MIN_CAP = 24
SOURCES_PER_CAP = 500
PREFIX_BITS = 26            # the table is looked up by so many leading bits: one read of a bitmap a shingle
SAMPLE_ADS = 150_000
EMPTY = np.uint32(0xFFFFFFFF)


@dataclass(frozen=True, slots=True)
class StopTable:
    """Frequent 2-grams as sorted prefixes of their keyed hashes."""

    prefixes: npt.NDArray[np.uint32]
    ads: int                # how many ads there were when it was made
    cap: int

    @property
    def version(self) -> str:
        return hashlib.blake2b(self.prefixes.astype(">u4").tobytes(), digest_size=6).hexdigest()

    def bitmap(self) -> npt.NDArray[np.bool_]:
        bits = np.zeros(1 << PREFIX_BITS, dtype=np.bool_)
        bits[self.prefixes] = True
        return bits

    def packed(self) -> str:
        return base64.b64encode(self.prefixes.astype(">u4").tobytes()).decode()

    @classmethod
    def unpacked(cls, text: str, ads: int, cap: int) -> "StopTable":
        return cls(np.frombuffer(base64.b64decode(text), dtype=">u4").astype(np.uint32), ads, cap)


def prefix(shingles: Shingles) -> Shingles:
    return shingles >> np.uint32(32 - PREFIX_BITS)


class StopCounter:
    """Counts in how many sources each 2-gram stands; above a size only a sample of the sources is counted."""

    def __init__(self, source: Rows) -> None:
        """`source` labels each row with the people behind it."""
        self._source = source
        self._every = max(1, len(source) // SAMPLE_ADS)
        self._pairs: list[npt.NDArray[np.uint64]] = []

    def add(self, rows: Rows, signatures: Shingles) -> None:
        source = self._source[rows].astype(np.uint64)
        sampled = self._sampled(rows)
        codes = signatures[sampled]
        pairs = prefix(codes).astype(np.uint64) << np.uint64(32) | source[sampled, np.newaxis]
        self._pairs.append(distinct(pairs[codes != EMPTY]))

    def _sampled(self, rows: Rows) -> npt.NDArray[np.bool_]:
        mixed = (self._source[rows].astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(40)
        sampled: npt.NDArray[np.bool_] = mixed % np.uint64(self._every) == 0
        return sampled

    def cut_short(self, rows: Rows, signatures: Shingles) -> Rows:
        """Those of the rows whose text may have more 2-grams than its signature holds, as far as they are counted."""
        found: Rows = rows[(signatures[:, -1] != EMPTY) & self._sampled(rows)]
        return found

    def add_text(self, row: int, shingles: Shingles) -> None:
        """All 2-grams of a long text: its signature holds a part of them, and which part hangs on the key."""
        self.add(np.full(len(shingles), row, dtype=np.int64), shingles[:, np.newaxis])

    def table(self) -> StopTable:
        sources = len(np.unique(self._source))
        cap = max(MIN_CAP, sources // SOURCES_PER_CAP)
        pairs = distinct(np.concatenate([*self._pairs, np.zeros(0, dtype=np.uint64)]))
        shingles = (pairs >> np.uint64(32)).astype(np.uint32)       # sorted still: runs of equal ones
        starts = np.flatnonzero(np.concatenate(([True], shingles[1:] != shingles[:-1]))[: len(shingles)])
        counts = np.diff(np.concatenate((starts, [len(shingles)])))
        return StopTable(shingles[starts[counts > cap / self._every]], len(self._source), cap)
