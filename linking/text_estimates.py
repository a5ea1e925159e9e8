"""How much two texts have in common when only their signatures are kept.

Up to 128 different 2-grams a signature holds all of them, so that the share is exact and the same under every key; of a
longer text it holds those with the smallest hashes, a sample that is drawn alike from every text (Cohen & Kaplan 2007).
"""

import numpy as np
import numpy.typing as npt

from linking.components import distinct
from linking.records import Evidence, Flags, Rows, Shingles
from linking.stop_shingles import EMPTY
from linking.text_candidates import distinctive

CHUNK = 20_000

Shares = npt.NDArray[np.float64]


def shared_shares(evidence: Evidence, a: Rows, b: Rows, stop: Flags) -> Shares:
    """The Jaccard similarity (0-1) of the distinctive 2-grams of pairs of rows."""
    rows, found = [np.zeros(0, dtype=np.int64)], [np.zeros((0, 128), dtype=np.uint32)]
    for some, signatures in evidence.signatures(distinct(np.concatenate([a, b]))) if len(a) else ():
        rows.append(some)
        found.append(signatures)
    row, signature = np.concatenate(rows), np.concatenate(found)
    order = np.argsort(row, kind="stable")
    row, signature = row[order], signature[order]
    result = np.zeros(len(a), dtype=np.float64)
    for start in range(0, len(a), CHUNK):
        part = slice(start, start + CHUNK)
        one, other = (signature[np.searchsorted(row, rows[part])] for rows in (a, b))
        result[part] = share_of(one, other, stop)
    return result


def share_of(one: Shingles, other: Shingles, stop: Flags | None) -> Shares:
    """The same of pairs of signatures, each n x 128. `stop` None: of all their 2-grams."""
    reach = np.minimum(one[:, -1:], other[:, -1:])      # up to here both are whole
    told = (one, other) if stop is None else (distinctive(one, stop)[0], distinctive(other, stop)[0])
    both = [np.where(kept > reach, EMPTY, kept) for kept in told]
    merged = np.sort(np.concatenate(both, axis=1), axis=1)
    common = ((merged[:, 1:] == merged[:, :-1]) & (merged[:, 1:] != EMPTY)).sum(axis=1)
    shares: Shares = common / np.maximum((merged != EMPTY).sum(axis=1) - common, 1)
    return shares


def own_of_each(share: Shares, one: Rows, other: Rows) -> Shares:
    """How many 2-grams each of two texts has that the other lacks: the fewer of the two. `one`, `other`: how many
    each has in all."""
    common = share * (one + other) / (1 + share)
    return np.minimum(one, other) - common
