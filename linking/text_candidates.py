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

from linking.records import Rows, Shingles
from linking.stop_shingles import EMPTY, prefix

BANDS = 42
ROWS_PER_BAND = 3
SEED = 42
CROWD = 40
PIVOTS = 4
CHUNK = 20_000

Codes = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class TextClasses:
    """Ads grouped by equal distinctive 2-grams. Classes are numbered in the order of their lowest row."""

    rows: Rows              # ads with enough text, sorted
    label: Rows             # their class
    first: Rows             # per class its representative: the lowest `scope` row, else the lowest row
    shingles: Rows          # per class how many distinctive 2-grams (at most 128)
    buckets: npt.NDArray[np.uint32]              # classes x BANDS
    minima: npt.NDArray[np.uint32]               # classes x 126: for estimates


def distinctive(signatures: Shingles, stop: npt.NDArray[np.bool_]) -> tuple[Shingles, Rows]:
    """Signatures without stop shingles (EMPTY in their place) and how many are left of each."""
    kept = np.where(stop[prefix(signatures)], EMPTY, signatures)
    left = (kept != EMPTY).sum(axis=1).astype(np.int64)
    return kept, left


class ClassBuilder:
    """Collects chunks of signatures into classes; holds per class a digest, its buckets and its minima."""

    def __init__(self, stop: npt.NDArray[np.bool_], scope: npt.NDArray[np.bool_], min_shingles: int) -> None:
        self._stop, self._scope, self._min_shingles = stop, scope, min_shingles
        self._rows: list[Rows] = []
        self._digests: list[Codes] = []
        self._left: list[Rows] = []
        self._minima: list[npt.NDArray[np.uint32]] = []

    def add(self, rows: Rows, signatures: Shingles) -> None:
        for start in range(0, len(rows), CHUNK):
            self._add(rows[start : start + CHUNK], signatures[start : start + CHUNK])

    def _add(self, rows: Rows, signatures: Shingles) -> None:
        kept, left = distinctive(signatures, self._stop)
        enough = left >= self._min_shingles
        rows, kept, left = rows[enough], kept[enough], left[enough]
        if not len(rows):
            return
        self._rows.append(rows)
        self._left.append(left)
        self._digests.append(_set_digest(kept))
        self._minima.append(_minima(kept, left))

    def classes(self) -> TextClasses:
        if not self._rows:
            none = np.zeros(0, dtype=np.int64)
            empty = np.zeros((0, BANDS), dtype=np.uint32)
            return TextClasses(none, none, none, none, empty, np.zeros((0, BANDS * ROWS_PER_BAND), np.uint32))
        rows, digests = np.concatenate(self._rows), np.concatenate(self._digests)
        left, minima = np.concatenate(self._left), np.concatenate(self._minima)
        order = np.argsort(rows)
        rows, digests, left, minima = rows[order], digests[order], left[order], minima[order]
        _, lowest, label = np.unique(digests, return_index=True, return_inverse=True)
        rank = np.argsort(np.argsort(lowest))       # number classes by their lowest row
        label = rank[label].astype(np.int64)
        lowest = np.sort(lowest)
        # the lowest scope row stands for its class, so that its words can be opened
        key = rows + np.where(self._scope[rows], 0, len(self._scope))
        best = np.full(len(lowest), 2 * len(self._scope), dtype=np.int64)
        np.minimum.at(best, label, key)
        first = best % max(len(self._scope), 1)
        return TextClasses(rows, label, first, left[lowest], _buckets(minima[lowest]), minima[lowest])


def _set_digest(kept: Shingles) -> Codes:
    """64 bits that are equal for equal sets: a sum of mixed members, blind to where EMPTY stands."""
    mixed = kept.astype(np.uint64)
    mixed = (mixed + np.uint64(0x9E3779B97F4A7C15)) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(29))) * np.uint64(0x94D049BB133111EB)
    mixed ^= mixed >> np.uint64(32)
    mixed[kept == EMPTY] = 0
    total: Codes = mixed.sum(axis=1, dtype=np.uint64)
    return total


def _minima(kept: Shingles, left: Rows) -> npt.NDArray[np.uint32]:
    flat = kept[kept != EMPTY].astype(np.uint64)
    # rensa hashes tokens as they are: spread the 32 bits over 64 first
    flat = flat * np.uint64(0x9E3779B97F4A7C15)
    offsets = np.concatenate(([0], np.cumsum(left))).astype(np.uint64)
    matrix = RMinHash.digest_matrix_from_flat_token_hashes(flat, offsets, BANDS * ROWS_PER_BAND, SEED)
    return np.array(matrix.to_rows(), dtype=np.uint32)


def _buckets(minima: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
    rows = minima.reshape(len(minima), BANDS, ROWS_PER_BAND).astype(np.uint64)
    mixed = rows[:, :, 0] * np.uint64(0x9E3779B97F4A7C15) + rows[:, :, 1]
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9) + rows[:, :, 2]
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return (mixed >> np.uint64(32)).astype(np.uint32)


def candidate_pairs(classes: TextClasses) -> tuple[Rows, Rows]:
    """Pairs of classes (a before b) that share a bucket, each once."""
    found: list[Codes] = [np.zeros(0, dtype=np.uint64)]
    for band in range(BANDS):
        found.extend(_pairs_of_band(classes.buckets[:, band]))
    pairs = np.sort(np.concatenate(found))          # sorting beats numpy's hashing unique here
    pairs = pairs[np.concatenate(([True], pairs[1:] != pairs[:-1]))] if len(pairs) else pairs
    return (pairs >> np.uint64(32)).astype(np.int64), (pairs & np.uint64(0xFFFFFFFF)).astype(np.int64)


def _pairs_of_band(bucket: npt.NDArray[np.uint32]) -> Iterator[Codes]:
    order = np.argsort(bucket, kind="stable")       # stable: inside a bucket in the order of the classes
    sorted_bucket = bucket[order]
    starts = np.flatnonzero(np.concatenate(([True], sorted_bucket[1:] != sorted_bucket[:-1])))
    sizes = np.diff(np.concatenate((starts, [len(order)])))
    place = np.arange(len(order)) - np.repeat(starts, sizes)
    size = np.repeat(sizes, sizes)
    for step in range(1, CROWD):                    # pairs at this distance inside small buckets
        near = np.flatnonzero((size <= CROWD) & (place + step < size))
        if not len(near):
            break
        yield _pair_codes(order[near], order[near + step])
    for pivot in range(PIVOTS):                     # crowded ones: everyone with the first few
        rest = np.flatnonzero((size > CROWD) & (place > pivot))
        if len(rest):
            yield _pair_codes(order[rest - place[rest] + pivot], order[rest])


def _pair_codes(a: npt.NDArray[np.intp], b: npt.NDArray[np.intp]) -> Codes:
    low, high = np.minimum(a, b).astype(np.uint64), np.maximum(a, b).astype(np.uint64)
    return low << np.uint64(32) | high


def estimated_jaccard(classes: TextClasses, a: Rows, b: Rows) -> npt.NDArray[np.float64]:
    """Estimated share of common 2-grams of pairs of classes; standard error about 0.04."""
    result = np.empty(len(a), dtype=np.float64)
    for start in range(0, len(a), 100_000):
        part = slice(start, start + 100_000)
        result[part] = (classes.minima[a[part]] == classes.minima[b[part]]).mean(axis=1)
    return result
