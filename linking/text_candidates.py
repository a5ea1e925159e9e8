"""Pairs of ads whose texts may be near-equal: MinHash bands over the distinctive 2-grams of their signatures.

42 bands of 3 rows (linking.md sec 1: the best of the measured set-ups). Ads with the same distinctive 2-grams are
one class, so ten thousand equal ads cost as much as one; a crowded bucket is compared with a few of its classes
only, so that no bucket costs quadratic time.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rensa import RMinHash

from linking.components import components, distinct, without
from linking.records import NONE, Flags, Rows, Shingles, TextReadings
from linking.stop_shingles import EMPTY, prefix

BANDS = 42
ROWS_PER_BAND = 3
SEED = 42
CROWD = 40
PIVOTS = 4
WHOLE = 60                  # of so many texts that hang together, every two are compared
CHUNK = 20_000

Codes = npt.NDArray[np.uint64]

_HALF = np.uint64(32)
_LOW = np.uint64(0xFFFFFFFF)


@dataclass(frozen=True, slots=True)
class TextClasses:
    """Ads grouped by equal distinctive 2-grams. Classes are numbered in the order of their lowest row."""

    rows: Rows              # ads with enough text, sorted
    label: Rows             # their class
    first: Rows             # per class its representative: the lowest `scope` row, else the lowest row
    shingles: Rows          # per class how many distinctive 2-grams (at most 128)
    buckets: Shingles       # classes x BANDS

    def of_rows(self, size: int) -> Rows:
        """The class of each row of the whole table; NONE where there is too little text."""
        found = np.full(size, NONE, dtype=np.int64)
        found[self.rows] = self.label
        return found

    def grams_of_rows(self, size: int) -> Rows:
        """How many distinctive 2-grams each row of the whole table has (at most 128); 0 where there is too little."""
        found = np.zeros(size, dtype=np.int64)
        found[self.rows] = self.shingles[self.label]
        return found


@dataclass(frozen=True, slots=True)
class Minima:
    """MinHash minima of some rows, for estimates: rows (sorted) x 126."""

    rows: Rows
    minima: Shingles

    def of(self, rows: Rows) -> Shingles:
        found: Shingles = self.minima[np.searchsorted(self.rows, rows)]
        return found

    def with_(self, other: "Minima") -> "Minima":
        rows = np.concatenate([self.rows, other.rows])
        order = np.argsort(rows, kind="stable")
        return Minima(rows[order], np.concatenate([self.minima, other.minima])[order])


def distinctive(signatures: Shingles, stop: Flags) -> tuple[Shingles, Rows]:
    """Signatures without stop shingles (EMPTY in their place) and how many are left of each."""
    kept = np.where(stop[prefix(signatures)], EMPTY, signatures)
    left = (kept != EMPTY).sum(axis=1).astype(np.int64)
    return kept, left


class SignatureReader:
    """Reads signatures chunk by chunk; holds a digest, the buckets and the minima of each."""

    def __init__(self, stop: Flags) -> None:
        self._stop = stop
        self._rows: list[Rows] = [np.zeros(0, dtype=np.int64)]
        self._digests: list[Codes] = [np.zeros(0, dtype=np.uint64)]
        self._left: list[Rows] = [np.zeros(0, dtype=np.int64)]
        self._minima: list[Shingles] = [np.zeros((0, BANDS * ROWS_PER_BAND), dtype=np.uint32)]

    def add(self, rows: Rows, signatures: Shingles) -> None:
        for start in range(0, len(rows), CHUNK):
            part = slice(start, start + CHUNK)
            kept, left = distinctive(signatures[part], self._stop)
            self._rows.append(rows[part])
            self._left.append(left)
            self._digests.append(_set_digest(kept))
            self._minima.append(minima_of(kept, left))

    def read(self) -> tuple[TextReadings, Minima]:
        rows = np.concatenate(self._rows)
        order = np.argsort(rows, kind="stable")
        minima = np.concatenate(self._minima)
        self._minima.clear()
        minima = minima[order]
        found = TextReadings(
            rows[order], np.concatenate(self._digests)[order], np.concatenate(self._left)[order], buckets_of(minima),
            np.zeros(0, dtype=np.uint64),
        )
        return found, Minima(found.rows, minima)


def classes_of(readings: TextReadings, scope: Flags, min_shingles: int) -> TextClasses:
    """`scope`: per row of the whole table whether its words are kept."""
    enough = readings.shingles >= min_shingles
    rows, left = readings.rows[enough], readings.shingles[enough]
    if not len(rows):
        none = np.zeros(0, dtype=np.int64)
        return TextClasses(none, none, none, none, np.zeros((0, BANDS), dtype=np.uint32))
    _, lowest, label = np.unique(readings.digest[enough], return_index=True, return_inverse=True)
    rank = np.argsort(np.argsort(lowest))       # number classes by their lowest row
    label = rank[label].astype(np.int64)
    lowest = np.sort(lowest)
    # the lowest scope row stands for its class, so that its words can be opened
    key = rows + np.where(scope[rows], 0, len(scope))
    best = np.full(len(lowest), 2 * len(scope), dtype=np.int64)
    np.minimum.at(best, label, key)
    places = np.flatnonzero(enough)[lowest]
    return TextClasses(rows, label, best % max(len(scope), 1), left[lowest], readings.buckets[places])


def _set_digest(kept: Shingles) -> Codes:
    """64 bits that are equal for equal sets: a sum of mixed members, blind to where EMPTY stands."""
    mixed = kept.astype(np.uint64)
    mixed = (mixed + np.uint64(0x9E3779B97F4A7C15)) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(0x94D049BB133111EB)
    mixed ^= mixed >> np.uint64(32)
    mixed[kept == EMPTY] = 0
    total: Codes = mixed.sum(axis=1, dtype=np.uint64)
    return total


def minima_of(kept: Shingles, left: Rows, count: int = BANDS * ROWS_PER_BAND) -> Shingles:
    """`count` MinHash minima of each set. `kept`: sets x 128, EMPTY for nothing; `left`: how many members each has."""
    flat = kept[kept != EMPTY].astype(np.uint64)
    # rensa hashes tokens as they are: spread the 32 bits over 64 first
    flat = flat * np.uint64(0x9E3779B97F4A7C15)
    offsets = np.concatenate(([0], np.cumsum(left))).astype(np.uint64)
    matrix = RMinHash.digest_matrix_from_flat_token_hashes(flat, offsets, count, SEED)
    return np.array(matrix.to_rows(), dtype=np.uint32).reshape(len(kept), count)


def buckets_of(minima: Shingles, rows_per_band: int = ROWS_PER_BAND) -> Shingles:
    """A bucket per set and band."""
    bands = minima.shape[1] // rows_per_band
    found = np.empty((len(minima), bands), dtype=np.uint32)
    for start in range(0, len(minima), CHUNK):
        part = slice(start, start + CHUNK)
        rows = minima[part].reshape(-1, bands, rows_per_band).astype(np.uint64)
        mixed = rows[:, :, 0] * np.uint64(0x9E3779B97F4A7C15)
        for place in range(1, rows_per_band):
            mixed += rows[:, :, place]
            mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        found[part] = ((mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)) >> np.uint64(32)
    return found


def candidate_pairs(classes: TextClasses) -> tuple[Rows, Rows]:
    """Pairs of classes (a before b) that share a bucket, each once."""
    return pairs_sharing(classes.buckets)


def pairs_sharing(buckets: Shingles) -> tuple[Rows, Rows]:
    """Pairs of places (a before b) that are in one bucket of any band, each once. `buckets`: places x bands."""
    found: list[Codes] = [np.zeros(0, dtype=np.uint64)]
    for band in buckets.T:
        found.append(distinct(np.concatenate([*_pairs_of_band(band), found.pop()])))
    return _classes(found[0])


def pairs_within(size: int, near: tuple[Rows, Rows], seen: tuple[Rows, Rows]) -> tuple[Rows, Rows]:
    """The other pairs (a before b) of classes that hang together by `near` pairs, without those `seen`.

    What is decided by all pairs of a text may not depend on which of them happened to share a bucket. Of more than
    WHOLE classes only what shares a bucket is compared.
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


def estimated_jaccard(minima: Minima, a: Rows, b: Rows) -> npt.NDArray[np.float64]:
    """Estimated share of common 2-grams of pairs of rows; standard error about 0.04."""
    result = np.empty(len(a), dtype=np.float64)
    for start in range(0, len(a), 100_000):
        part = slice(start, start + 100_000)
        result[part] = (minima.of(a[part]) == minima.of(b[part])).mean(axis=1)
    return result
