"""A reviewer's list of values that link nobody, or do although many use them. It goes before every hub guard."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from linking.components import components, joined, stars
from linking.groups import Joined
from linking.records import Flags, Rows, SharedValues

DENY, ALLOW = "deny", "allow"

HubWords = Mapping[tuple[str, bytes], str]
"""(kind, digest of the value) -> DENY or ALLOW."""


def without_denied(
    values: Sequence[SharedValues], counts: Sequence[Rows], words: HubWords
) -> tuple[tuple[SharedValues, ...], tuple[Rows, ...]]:
    """The evidence as if nobody had written the denied values; values keep their numbers."""
    left, fewer = [], []
    for shared, count in zip(values, counts, strict=True):
        gone = _said(shared, words, DENY)[shared.value]
        count = count.copy()
        np.subtract.at(count, shared.row[gone], 1)
        left.append(replace(shared, value=shared.value[~gone], row=shared.row[~gone]))
        fewer.append(count)
    return tuple(left), tuple(fewer)


def applied(
    values: Sequence[SharedValues], hubs: Mapping[str, Flags], found: Joined, words: HubWords
) -> tuple[dict[str, Flags], Joined]:
    """The hub flags after the reviewer's list, and the pairs that allowed values add as evidence of the first rule."""
    flags = dict(hubs)
    added: list[tuple[Rows, Rows]] = []
    for shared in values:
        allowed = _said(shared, words, ALLOW) & hubs[shared.kind]
        flags[shared.kind] = (hubs[shared.kind] | _said(shared, words, DENY)) & ~allowed
        through = allowed[shared.value]
        added.append(stars(shared.value[through], shared.row[through]))
    if not any(len(one) for one, _ in added):
        return flags, found
    more = joined(*added)
    size = len(found.label)
    return flags, replace(
        found, label=components(size, *joined((found.label, np.arange(size)), more)),
        pairs=joined(found.pairs, more), rule=np.concatenate([found.rule, np.zeros_like(more[0])]),
    )


def _said(shared: SharedValues, words: HubWords, word: str) -> Flags:
    return np.array([words.get((shared.kind, digest)) == word for digest in shared.digests], dtype=np.bool_)
