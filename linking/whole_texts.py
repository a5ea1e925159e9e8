"""Texts made of what everybody writes: alike when they chose the same of it.

Without frequent 2-grams little is left of such a text, too little to find its copies by. Taken whole, two of them that
have three quarters of all 2-grams in common made the same choice of common sentences, which strangers hardly do. What
they share is frequent by itself and rare as a choice, so that they are found by MinHash bands: many enough that none is
missed by chance, whatever the key.
"""

from dataclasses import replace

import numpy as np
import numpy.typing as npt
from rensa import RMinHash

from linking.components import joined, stars
from linking.records import Evidence, Rows, Shingles, TextReadings
from linking.settings import LinkSettings
from linking.shingle_index import Shares, shares_of
from linking.shingle_sets import ShingleSets
from linking.text_candidates import classes_of, pairs_sharing
from linking.text_likeness import own_of_each

BANDS, ROWS_PER_BAND = 100, 7       # misses one in 1.7 million of the pairs that share 0.75, finds 2 % of those of 0.3
SEED = 42
CHUNK = 20_000

Pairs = tuple[Rows, Rows, Shares]
"""Rows a before b, and how much of all their 2-grams they share."""


def whole_pairs(evidence: Evidence, readings: TextReadings, settings: LinkSettings) -> Pairs:
    """Pairs of ads with little distinctive text that are alike as wholes, of one author as far as can be told.

    Those where each side has a sentence of its own are left out. `readings`: the distinctive 2-grams.
    """
    none = np.zeros(0, dtype=np.int64)
    little = readings.sets.sizes <= settings.long_text_shingles
    found = list(evidence.signatures(readings.rows[little])) if little.any() else []
    rows = np.concatenate([none, *(some for some, _ in found)])
    order = np.argsort(rows, kind="stable")
    whole = replace(readings, rows=rows[order], sets=ShingleSets.joined([sets for _, sets in found]).take(order))
    classes = classes_of(whole, evidence.ads().scope, settings.whole_shingles)
    one, other = pairs_sharing(_buckets(classes.sets))
    share = shares_of(classes.sets, one, other)
    alike = share >= settings.whole_jaccard
    a, b = joined((classes.first[one[alike]], classes.first[other[alike]]), stars(classes.label, classes.rows))
    share = np.concatenate([share[alike], np.ones(len(a) - int(alike.sum()))])
    a, b = np.minimum(a, b), np.maximum(a, b)
    told = readings.sets.take(np.flatnonzero(little))
    place = np.searchsorted(readings.rows[little], np.stack([a, b]))
    distinctive = shares_of(told, place[0], place[1])
    own = own_of_each(distinctive, told.sizes[place[0]], told.sizes[place[1]])
    kept = own < settings.own_grams
    return a[kept], b[kept], share[kept]


def _buckets(sets: ShingleSets) -> Shingles:
    found = [np.zeros((0, BANDS), dtype=np.uint32)]
    for start in range(0, len(sets), CHUNK):
        found.append(buckets_of(minima_of(sets.part(start, min(start + CHUNK, len(sets))))))
    return np.concatenate(found)


def minima_of(sets: ShingleSets, count: int = BANDS * ROWS_PER_BAND) -> Shingles:
    """`count` MinHash minima of each set."""
    # rensa hashes tokens as they are: spread the 32 bits over 64 first
    flat = sets.flat.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    matrix = RMinHash.digest_matrix_from_flat_token_hashes(flat, sets.start.astype(np.uint64), count, SEED)
    return np.array(matrix.to_rows(), dtype=np.uint32).reshape(len(sets), count)


def buckets_of(minima: Shingles, rows_per_band: int = ROWS_PER_BAND) -> Shingles:
    """A bucket per set and band."""
    rows: npt.NDArray[np.uint64] = minima.reshape(len(minima), -1, rows_per_band).astype(np.uint64)
    mixed = rows[:, :, 0] * np.uint64(0x9E3779B97F4A7C15)
    for place in range(1, rows_per_band):
        mixed += rows[:, :, place]
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    buckets: Shingles = (mixed >> np.uint64(32)).astype(np.uint32)
    return buckets
