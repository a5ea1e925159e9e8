"""Which ads are one group: rules a to d, from the surest to the weakest.

a  an uncapped contact joins (phone, handle, e-mail);
b  two kinds of evidence join (text and photo, text and link, photo and link);
c  a text or a photo with at least three different people joins, flagged as resting on one kind of evidence;
d  a long near-equal text joins an ad without contacts to the one set of ads it can belong to.
"""

from dataclasses import dataclass

import numpy as np

from linking.components import components, joined, stars
from linking.hubs import Contacts, parties
from linking.records import NONE, Flags, Rows
from linking.settings import LinkSettings


@dataclass(frozen=True, slots=True)
class Shared:
    """Leads of one kind as (lead, row) incidences."""

    label: Rows
    row: Rows
    hub: Flags              # per lead

    def alive(self) -> "Shared":
        keep = ~self.hub[self.label]
        return Shared(self.label[keep], self.row[keep], self.hub)


@dataclass(frozen=True, slots=True)
class Joined:
    """A label per row, and whether the group would fall apart without rule c."""

    label: Rows
    single_evidence: Flags  # per row
    pairs: tuple[Rows, Rows]
    rule: Rows              # per pair: its place in "abcd"


def join(
    contacts: Contacts, texts: Shared, photos: Shared, links: Shared, *,
    owned: Flags, name: Rows, long_text: Flags, settings: LinkSettings,
) -> Joined:
    """`owned`: rows with any contact that is no hub; `long_text`: rows whose text is long enough for rule d."""
    size = len(owned)
    texts, photos, links = texts.alive(), photos.alive(), links.alive()
    text_of = _label_of(texts, size)
    rule_b = joined(_both(text_of, photos), _both(text_of, links), _both_many(photos, links, size))
    rule_c = joined(
        _crowd(texts, contacts.label, name, owned, settings), _crowd(photos, contacts.label, name, owned, settings)
    )
    firm = components(size, *joined(contacts.pairs, rule_b))
    wide = components(size, *joined(contacts.pairs, rule_b, rule_c))
    rule_d = _without_contact(texts, wide, owned, long_text)
    all_pairs = (contacts.pairs, rule_b, rule_c, rule_d)
    label = components(size, *joined(*all_pairs))
    firm = components(size, *joined(contacts.pairs, rule_b, _without_contact(texts, firm, owned, long_text)))
    torn = label[np.arange(size)] != firm
    single = np.zeros(size, dtype=np.bool_)
    single[label[torn]] = True
    rule = np.repeat(np.arange(4), [len(pairs[0]) for pairs in all_pairs])
    return Joined(label, single[label], joined(*all_pairs), rule)


def _label_of(shared: Shared, size: int) -> Rows:
    label = np.full(size, NONE, dtype=np.int64)
    label[shared.row] = shared.label
    return label


def _both(text_of: Rows, other: Shared) -> tuple[Rows, Rows]:
    """Rows that share a text and another lead as well."""
    text = text_of[other.row]
    keep = text != NONE
    width = int(other.label.max(initial=0)) + 1
    return stars(text[keep] * width + other.label[keep], other.row[keep])


def _both_many(one: Shared, other: Shared, size: int) -> tuple[Rows, Rows]:
    """Rows that share a lead of two kinds of which an ad may have several."""
    by_row: dict[int, list[int]] = {}
    wanted = set(np.intersect1d(one.row, other.row).tolist())
    for label, row in zip(other.label.tolist(), other.row.tolist(), strict=True):
        if row in wanted:
            by_row.setdefault(row, []).append(label)
    width = int(other.label.max(initial=0)) + 1
    keys, rows = [], []
    for label, row in zip(one.label.tolist(), one.row.tolist(), strict=True):
        for second in by_row.get(row, ()):
            keys.append(label * width + second)
            rows.append(row)
    return stars(np.array(keys, dtype=np.int64), np.array(rows, dtype=np.int64))


def _crowd(shared: Shared, person: Rows, name: Rows, owned: Flags, settings: LinkSettings) -> tuple[Rows, Rows]:
    count = parties(shared.label, shared.row, person, name, owned, len(shared.hub))
    keep = count[shared.label] >= settings.parties
    return stars(shared.label[keep], shared.row[keep])


def _without_contact(texts: Shared, label: Rows, owned: Flags, long_text: Flags) -> tuple[Rows, Rows]:
    """Ads without contacts go with the one set of their text that has contacts, or together when none has."""
    keep = long_text[texts.row]
    lead, row = texts.label[keep], texts.row[keep]
    has = owned[row]
    owner = np.unique(np.stack([lead[has], label[row[has]]]), axis=1)
    owners = np.bincount(owner[0], minlength=len(texts.hub))
    free = ~has & (owners[lead] <= 1)
    anchor = has & (owners[lead] == 1)
    # every free row with the lead's lowest row that has contacts, or with its lowest free row
    first = np.full(len(texts.hub), len(label), dtype=np.int64)
    np.minimum.at(first, lead[anchor], row[anchor])
    np.minimum.at(first, lead[free & (owners[lead] == 0)], row[free & (owners[lead] == 0)])
    a, b = first[lead[free]], row[free]
    apart = a != b
    return a[apart], b[apart]
