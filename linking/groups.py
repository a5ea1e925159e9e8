"""Which ads are one group: rules a to d, from the surest to the weakest.

a  an uncapped contact joins (phone, handle, e-mail);
b  two kinds of evidence join: two of text, photo and link; or a long text of one author and the name under it, flagged
   as resting on one kind of evidence;
c  a long text of one author, or one photo, with at least three different people joins, flagged in the same way; not
   when they look like strangers (`linking.witnesses`), nor a photo that stands among pictures that only one of them
   shows;
d  a long near-equal text joins an ad without contacts to the one set of ads it can belong to, unless their working
   names differ.

A working name joins nothing by itself: it tells people apart, and it is the second thing that two ads with one text
have in common, as long as few names stand under that text. Under a photo it is nothing: who takes somebody's pictures
takes several, and first names come back (docs/decisions/0064).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from linking.components import components, distinct_per, joined, stars
from linking.hubs import Contacts, parties
from linking.records import NONE, Flags, Rows
from linking.settings import LinkSettings
from linking.witnesses import party_labels, strangers

RULES = "abcd"


@dataclass(frozen=True, slots=True)
class Shared:
    """Leads of one kind as (lead, row) incidences."""

    label: Rows
    row: Rows
    hub: Flags              # per lead

    def alive(self) -> "Shared":
        return self.only(~self.hub[self.label])

    def only(self, keep: Flags) -> "Shared":
        """`keep`: a flag per incidence."""
        return Shared(self.label[keep], self.row[keep], self.hub)


@dataclass(frozen=True, slots=True)
class Joined:
    """A label per row, and whether the group would fall apart without what rests on one kind of evidence."""

    label: Rows
    single_evidence: Flags  # per row
    pairs: tuple[Rows, Rows]
    rule: Rows              # per pair: its place in RULES

    def with_pairs(self, more: tuple[Rows, Rows], rule: str) -> "Joined":
        """With pairs that a reviewer's list adds, as evidence of a rule."""
        if not len(more[0]):
            return self
        size = len(self.label)
        return replace(
            self, label=components(size, *joined((self.label, np.arange(size)), more)),
            pairs=joined(self.pairs, more), rule=np.concatenate([self.rule, np.full_like(more[0], RULES.index(rule))]),
        )


def join(
    contacts: Contacts, texts: Shared, same_texts: Shared, photos: Shared, links: Shared, *,
    owned: Flags, name: Rows, place: Rows, long_text: Flags, photo_counts: Rows, settings: LinkSettings,
) -> Joined:
    """`owned`: rows with any contact that is no hub; `place`: the municipality of each row; `long_text`: rows whose
    text says enough for rules c and d; `photo_counts`: how many different photos each row has, shared or not.
    """
    size = len(owned)
    pictures = _beside_own_pictures(photos, contacts.label, photo_counts)
    texts, same_texts, photos, links = texts.alive(), same_texts.alive(), photos.alive(), links.alive()
    long_texts = same_texts.only(long_text[same_texts.row])
    two_kinds = joined(_both(_label_of(texts, size), photos), beside_a_link(texts, photos, links, size))
    named_texts = _under_a_name(long_texts, name, settings)
    rule_b = joined(two_kinds, stars(named_texts.label, named_texts.row))
    crowds = Shared(photos.label, photos.row, photos.hub | pictures).alive()
    party = party_labels(contacts.label, name, owned)

    def known(shared: Shared) -> Shared:
        apart = strangers(
            shared.label, shared.row, len(shared.hub), party=party, name=name, place=place, settings=settings
        )
        return shared.only(~apart[shared.label])

    def crowd(shared: Shared, most: int | None = None) -> tuple[Rows, Rows]:
        return _crowd(shared, contacts.label, name, owned, settings.parties, most)

    rule_c = joined(
        crowd(known(long_texts)), crowd(known(crowds), settings.one_photo_parties), crowd(_twice(crowds, size)),
    )

    firm = components(size, *joined(contacts.pairs, two_kinds))
    wide = components(size, *joined(contacts.pairs, rule_b, rule_c))
    all_pairs = (contacts.pairs, rule_b, rule_c, _without_contact(long_texts, wide, name, owned))
    label = components(size, *joined(*all_pairs))
    firm = components(size, *joined(contacts.pairs, two_kinds, _without_contact(long_texts, firm, name, owned)))
    torn = label[np.arange(size)] != firm
    single = np.zeros(size, dtype=np.bool_)
    single[label[torn]] = True
    rule = np.repeat(np.arange(len(RULES)), [len(pairs[0]) for pairs in all_pairs])
    return Joined(label, single[label], joined(*all_pairs), rule)


def beside_a_link(texts: Shared, photos: Shared, links: Shared, size: int) -> tuple[Rows, Rows]:
    """Rows that share a link, and a text or a photo as well."""
    return joined(_both(_label_of(texts, size), links), _both_many(photos, links, size))


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


def _under_a_name(shared: Shared, name: Rows, settings: LinkSettings) -> Shared:
    """Leads cut into the ads of each name, where few enough names stand under them."""
    names = distinct_per(shared.label, name[shared.row], len(shared.hub))
    keep = (name[shared.row] != NONE) & (names[shared.label] <= settings.names)
    row = shared.row[keep]
    label = shared.label[keep] * (int(name.max(initial=0)) + 1) + name[row]
    found, label = np.unique(label, return_inverse=True)
    return Shared(label.astype(np.int64), row, np.zeros(len(found), dtype=np.bool_))


def _beside_own_pictures(photos: Shared, person: Rows, counts: Rows) -> Flags:
    """Photos that stand among pictures of somebody's own: taken from there, not one album of many hands."""
    single = distinct_per(photos.label, person[photos.row], len(photos.hub)) == 1
    single &= ~photos.hub       # says nothing new of a whole table; of a slice, which holds a hub in part, it does
    going_round = np.bincount(photos.row[~single[photos.label]], minlength=len(counts))
    own = counts > going_round
    having = own[photos.row]
    return distinct_per(photos.label[having], person[photos.row[having]], len(photos.hub)) > 0


def _both_many(one: Shared, other: Shared, size: int) -> tuple[Rows, Rows]:
    """Rows that share a lead of each of two kinds of which an ad may have several."""
    return stars(*_pairs_of(one, other, size))


def _pairs_of(one: Shared, other: Shared, size: int) -> tuple[Rows, Rows]:
    """A number per pair of different leads, and each row that is in both."""
    by_row: dict[int, list[int]] = {}
    wanted = set(np.intersect1d(one.row, other.row).tolist())
    for label, row in zip(other.label.tolist(), other.row.tolist(), strict=True):
        if row in wanted:
            by_row.setdefault(row, []).append(label)
    width = int(other.label.max(initial=0)) + 1
    keys, rows = [], []
    for label, row in zip(one.label.tolist(), one.row.tolist(), strict=True):
        for second in by_row.get(row, ()):
            if one is other and second <= label:
                continue
            keys.append(label * width + second)
            rows.append(row)
    return np.array(keys, dtype=np.int64), np.array(rows, dtype=np.int64)


def _crowd(
    shared: Shared, person: Rows, name: Rows, owned: Flags, least: int, most: int | None
) -> tuple[Rows, Rows]:
    count = parties(shared.label, shared.row, person, name, owned, len(shared.hub))[shared.label]
    keep = (count >= least) & (count <= (most or count.max(initial=0)))
    return stars(shared.label[keep], shared.row[keep])


def _twice(shared: Shared, size: int) -> Shared:
    """Pairs of leads as leads, with the rows that are in both."""
    label, row = _pairs_of(shared, shared, size)
    found, label = np.unique(label, return_inverse=True)
    return Shared(label.astype(np.int64), row, np.zeros(len(found), dtype=np.bool_))


def _without_contact(texts: Shared, label: Rows, name: Rows, owned: Flags) -> tuple[Rows, Rows]:
    """Ads without contacts go with the one set of their text that has contacts, or together when none has.

    Two different names are a conflict; no name is none. A name never joins: it only keeps apart.
    """
    some = np.isin(texts.label, texts.label[~owned[texts.row]])
    lead, row = texts.label[some], texts.row[some]
    order = np.lexsort((row, lead))
    lead, row = lead[order], row[order]
    pairs: list[tuple[int, int]] = []
    for part in np.split(row, np.flatnonzero(np.diff(lead)) + 1) if len(row) else ():
        pairs.extend(_fitting(part.tolist(), label, name, owned))
    both = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def _fitting(rows: list[int], label: Rows, name: Rows, owned: Flags) -> Iterator[tuple[int, int]]:
    """Pairs (anchor, free row) of one text."""
    sets: dict[int, set[int]] = {}              # of the rows with contacts: their set -> its names
    anchor: dict[int, int] = {}
    for row in rows:
        if owned[row]:
            sets.setdefault(int(label[row]), set()).add(int(name[row]))
            anchor.setdefault(int(label[row]), row)
    alone: dict[int, int] = {}                  # name -> first row without contacts that fits no set
    names = {int(name[row]) for row in rows if not owned[row]} - {NONE}
    for row in rows:
        if owned[row]:
            continue
        own = int(name[row])
        fitting = [found for found, known in sets.items() if own == NONE or own in known or known == {NONE}]
        if len(fitting) == 1:
            yield anchor[fitting[0]], row
        elif not fitting:
            # a nameless ad goes with the one name there is
            key = next(iter(names)) if own == NONE and len(names) == 1 else own
            if key in alone:
                yield alone[key], row
            else:
                alone[key] = row
