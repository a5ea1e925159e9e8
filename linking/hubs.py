"""Values shared too widely lose their power: by how many different people use them, never by how many ads.

A switchboard number, an agency's boilerplate, a placeholder picture and a licensed business look the same from
here: many parties that have nothing else in common.
"""

from dataclasses import dataclass

import numpy as np

from linking.components import alike_rows, components, distinct_per, joined, stars
from linking.records import NONE, Flags, Leads, Rows
from linking.settings import LinkSettings

_MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class Contacts:
    """The strong contacts after the hub guard."""

    values: tuple[Leads, ...]
    hubs: tuple[Flags, ...]         # per value, parallel to `values`
    pairs: tuple[Rows, Rows]        # stars of what is no hub
    label: Rows                     # people: connected sets over those pairs


def contact_hubs(
    values: tuple[Leads, ...], counts: tuple[Rows, ...], text_label: Rows, author: Rows, name: Rows,
    elsewhere: Flags, settings: LinkSettings,
) -> tuple[Flags, ...]:
    """Which contacts are hubs. `counts`: contacts of each kind per row, shared or not; `text_label`, `author` (near
    texts, texts of one author) and `name`: labels per row, NONE where there is none; `elsewhere`: rows of which the
    author has a contact of her own in another ad.
    """
    return tuple(
        _many_sources(shared, text_label, name, settings)
        | _many_owners(shared, count, author, name, elsewhere, settings)
        for shared, count in zip(values, counts, strict=True)
    )


def contacts_of(values: tuple[Leads, ...], hubs: tuple[Flags, ...], size: int) -> Contacts:
    """What is left of them, and the people it makes of `size` ads."""
    pairs = joined(*(_star_pairs(shared, hub) for shared, hub in zip(values, hubs, strict=True)), _no_pairs())
    return Contacts(values, hubs, pairs, components(size, *pairs))


def _many_sources(shared: Leads, text_label: Rows, name: Rows, settings: LinkSettings) -> Flags:
    """Used with many separate texts and under many names."""
    size = shared.size
    return np.minimum(
        _sources(shared.value, shared.row, text_label, size), _sources(shared.value, shared.row, name, size)
    ) > settings.contact_sources


def _sources(value: Rows, row: Rows, label: Rows, size: int) -> Rows:
    """Distinct labels per value; rows without one each count by themselves."""
    known = label[row]
    alone = np.where(known == NONE, len(label) + row, known)
    return distinct_per(value, alone, size)


def _many_owners(
    shared: Leads, count: Rows, author: Rows, name: Rows, elsewhere: Flags, settings: LinkSettings
) -> Flags:
    """Used beside many people's own contacts of the same kind: a second number that several carry is a switchboard.
    So is a number that each of several has in one ad, and her own in another ad with the same text.

    Own is what is used less than the value in question, so that two hubs do not hide each other. Ads with one name or
    one author's text are one person, so that somebody who changes numbers is not many. Where the numbers beside it
    serve several names each, or it mostly stands alone, it is a number of one hand.
    """
    size = shared.size
    use = shared.use
    unshared = count - np.bincount(shared.row, minlength=len(count))
    # every use of a value is a node; beside it in the same ad may stand values that are used less
    node, beside = _neighbours(shared.row)
    lesser = (use[shared.value[node]] > settings.contact_others)
    lesser &= use[shared.value[beside]] < use[shared.value[node]]
    node, beside = node[lesser], beside[lesser]
    label = components(len(shared.row), *stars(shared.value[node] * size + shared.value[beside], node))
    owning = (unshared[shared.row] > 0) | elsewhere[shared.row]
    owning[node] = True
    value, row = shared.value[owning], shared.row[owning]
    owners = distinct_per(value, label[owning], size)
    people = np.minimum(_sources(value, row, author, size), _sources(value, row, name, size))
    one_each = owners >= _MOSTLY * _sources(shared.value, shared.row, name, size)
    beside_own = np.bincount(value, minlength=size) >= _MOSTLY * use
    return (np.minimum(owners, people) > settings.contact_others) & one_each & beside_own


def _neighbours(row: Rows) -> tuple[Rows, Rows]:
    """Pairs of places, both ways, that hold the same row."""
    order = np.argsort(row, kind="stable")
    sorted_row = row[order]
    near = np.arange(len(row) - 1)
    one, other, step = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)], 1
    while len(near):
        near = near[near + step < len(row)]
        near = near[sorted_row[near] == sorted_row[near + step]]
        one += [order[near], order[near + step]]
        other += [order[near + step], order[near]]
        step += 1
    return np.concatenate(one), np.concatenate(other)


def _star_pairs(shared: Leads, hub: Flags) -> tuple[Rows, Rows]:
    alive = ~hub[shared.value]
    return stars(shared.value[alive], shared.row[alive])


def _no_pairs() -> tuple[Rows, Rows]:
    none = np.zeros(0, dtype=np.int64)
    return none, none


def parties(label: Rows, row: Rows, person: Rows, name: Rows, known: Flags, size: int) -> Rows:
    """How many separate people each lead has: at most one for each set of contacts, at most one for each name.

    `person` is the label of an ad's contacts, meaningful where `known`; ads with neither contact nor name do not
    count. One name with many numbers is one party, and so is one number with many names.
    """
    contact, called = _told(row, person, name, known)
    by_name = distinct_per(label, np.where(called == NONE, contact, called), size)
    result: Rows = np.minimum(contact_holders(label, row, person, name, known, size), by_name)
    return result


def contact_holders(label: Rows, row: Rows, person: Rows, name: Rows, known: Flags, size: int) -> Rows:
    """How many sets of contacts each lead has. Equal first names are no tie between those; ads without any contact
    count by their name, unless somebody with contacts has that name there.
    """
    contact, called = _told(row, person, name, known)
    key = label * (int(called.max(initial=0)) + 2) + called + 1
    met = (called != NONE) & np.isin(key, key[contact != NONE])
    return distinct_per(label, np.where((contact == NONE) & ~met, called, contact), size)


def in_turns(label: Rows, row: Rows, person: Rows, known: Flags, name: Rows, size: int) -> Rows:
    """How many sets of contacts of each lead serve several names there."""
    owned = known[row]
    first, unit = alike_rows(person[row[owned]], label[owned])
    several = distinct_per(unit, name[row[owned]], len(first)) > 1
    return np.bincount(label[owned][first][several], minlength=size)


def _told(row: Rows, person: Rows, name: Rows, known: Flags) -> tuple[Rows, Rows]:
    """Per incidence its contacts and its name as things of two kinds, NONE without."""
    contact: Rows = np.where(known[row], person[row], NONE)
    called: Rows = np.where(name[row] == NONE, NONE, len(person) + name[row])
    return contact, called
