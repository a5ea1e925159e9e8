"""Whether somebody who gives a contact in one ad has one of her own in another.

Who works for a club now and then advertises with its number one day and with her own the next, in the same words. A
number that several women have in this way is a switchboard, though it never stands beside their own.
"""

from collections.abc import Sequence

import numpy as np

from linking.components import distinct
from linking.records import NONE, Flags, Rows, SharedValues


def own_elsewhere(values: Sequence[SharedValues], counts: Sequence[Rows], author: Rows) -> Flags:
    """Per row whether another ad with its text has a contact which it lacks, and which stands under no other text.

    `values`: the contacts that stand in two ads or more, `counts`: how many each row has of each kind, shared or not;
    `author`: a label per text of one author, NONE without.
    """
    size = len(author)
    mine, all_of = np.zeros(size, dtype=np.int64), np.zeros(size, dtype=np.int64)
    for shared, count in zip(values, counts, strict=True):
        single = count - np.bincount(shared.row, minlength=size)
        mine += single
        np.add.at(all_of, author[author != NONE], single[author != NONE])
        one_text = _author_of(shared, author)
        known = one_text != NONE
        np.add.at(all_of, one_text[known], 1)
        mine += np.bincount(shared.row[known[shared.value]], minlength=size)
    found: Flags = (author != NONE) & (all_of[author] > mine)
    return found


def _author_of(shared: SharedValues, author: Rows) -> Rows:
    """Per value the one author under whose text all its ads stand, or NONE."""
    size = len(shared.digests)
    pairs = distinct(shared.value * (len(author) + 1) + author[shared.row] + 1)
    value, label = pairs // (len(author) + 1), pairs % (len(author) + 1) - 1
    found = np.full(size, NONE, dtype=np.int64)
    found[value] = label
    found[np.bincount(value, minlength=size) > 1] = NONE
    return found
