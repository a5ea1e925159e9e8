"""Texts made of what everybody writes: alike when they chose the same of it.

Without frequent 2-grams little is left of such a text, too little to find its copies by. Taken whole, two of them that
have three quarters of all 2-grams in common made the same choice of common sentences, which strangers hardly do.
"""

import numpy as np

from linking.components import distinct
from linking.records import Evidence, Flags, Rows, Shingles, TextReadings
from linking.settings import LinkSettings
from linking.stop_shingles import EMPTY
from linking.text_candidates import buckets_of, distinctive, minima_of, pairs_sharing
from linking.text_estimates import Shares, own_of_each, share_of

BANDS, ROWS_PER_BAND = 24, 5        # finds 99.8 % of the pairs that share 0.75, 6 % of those that share 0.3
CHUNK = 20_000

Pairs = tuple[Rows, Rows, Shares]
"""Rows a before b, and how much of all their 2-grams they share."""


def whole_pairs(evidence: Evidence, readings: TextReadings, stop: Flags, settings: LinkSettings) -> Pairs:
    """Pairs of ads with little distinctive text that are alike as wholes, of one author as far as can be told.

    Those where each side has a sentence of its own are left out.
    """
    rows, signatures = _signatures(evidence, readings.rows[readings.shingles <= settings.long_text_shingles])
    size = (signatures != EMPTY).sum(axis=1)
    enough = size >= settings.whole_shingles
    rows, signatures, size = rows[enough], signatures[enough], size[enough]
    one, other = pairs_sharing(_buckets(signatures, size))
    share = np.zeros(len(one), dtype=np.float64)
    own = np.zeros(len(one), dtype=np.float64)
    for start in range(0, len(one), CHUNK):
        part = slice(start, start + CHUNK)
        a, b = signatures[one[part]], signatures[other[part]]
        share[part] = share_of(a, b, None)
        own[part] = own_of_each(share_of(a, b, stop), distinctive(a, stop)[1], distinctive(b, stop)[1])
    alike = (share >= settings.whole_jaccard) & (own < settings.own_grams)
    return rows[one[alike]], rows[other[alike]], share[alike]


def _signatures(evidence: Evidence, rows: Rows) -> tuple[Rows, Shingles]:
    found, codes = [np.zeros(0, dtype=np.int64)], [np.zeros((0, 128), dtype=np.uint32)]
    for some, signatures in evidence.signatures(distinct(rows)) if len(rows) else ():
        found.append(some)
        codes.append(signatures)
    row = np.concatenate(found)
    order = np.argsort(row, kind="stable")
    return row[order], np.concatenate(codes)[order]


def _buckets(signatures: Shingles, size: Rows) -> Shingles:
    found = [np.zeros((0, BANDS), dtype=np.uint32)]
    for start in range(0, len(signatures), CHUNK):
        part = slice(start, start + CHUNK)
        found.append(buckets_of(minima_of(signatures[part], size[part], BANDS * ROWS_PER_BAND), ROWS_PER_BAND))
    return np.concatenate(found)
