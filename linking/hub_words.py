"""A reviewer's list of values that link nobody, or do although many use them. It goes before every hub guard.

An allowed value has the power of its kind and no more: a contact joins whoever has it, a link is the second kind of
evidence beside a text or a photo.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from linking.components import joined, stars
from linking.groups import Joined, Shared, beside_a_link
from linking.records import Flags, Leads, Rows, SharedValues

DENY, ALLOW = "deny", "allow"

HubWords = Mapping[tuple[str, bytes], str]
"""(kind, digest of the value) -> DENY or ALLOW."""


def without_denied(
    values: Sequence[SharedValues], counts: Sequence[Rows], words: HubWords
) -> tuple[tuple[SharedValues, ...], tuple[Rows, ...]]:
    """The evidence as if nobody had written the denied values; values keep their numbers.

    `counts`: per kind how many values of it each row has.
    """
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
    """The hub flags of contacts after the list, and the pairs that allowed ones add as evidence of rule a."""
    flags = dict(hubs)
    added = [(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))]
    for shared in values:
        flags[shared.kind], allowed = _after(shared, hubs[shared.kind], words)
        through = allowed[shared.value]
        added.append(stars(shared.value[through], shared.row[through]))
    return flags, found.with_pairs(joined(*added), rule="a")


def applied_to_links(
    supporting: Sequence[SharedValues], links: Leads, hubs: Sequence[Flags], found: Joined, words: HubWords, *,
    texts: Shared, photos: Shared,
) -> tuple[list[Flags], Joined]:
    """The same of links. `links`: all kinds of them after one another, `hubs`: per kind; `texts` and `photos` are what
    an allowed one goes with, as rule b would have it.
    """
    after = [_after(shared, hub, words) for shared, hub in zip(supporting, hubs, strict=True)]
    allowed = np.concatenate([flags for _, flags in after])
    again = Shared(links.value, links.row, ~allowed).alive()
    pairs = beside_a_link(texts.alive(), photos.alive(), again, len(found.label))
    return [flags for flags, _ in after], found.with_pairs(pairs, rule="b")


def _after(shared: SharedValues, hub: Flags, words: HubWords) -> tuple[Flags, Flags]:
    """Which values are hubs when the list has been heard, and which would have been but for it."""
    allowed = _said(shared, words, ALLOW) & hub
    return (hub | _said(shared, words, DENY)) & ~allowed, allowed


def _said(shared: SharedValues, words: HubWords, word: str) -> Flags:
    return np.array([words.get((shared.kind, digest)) == word for digest in shared.digests], dtype=np.bool_)
