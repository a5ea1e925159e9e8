"""Values shared too widely lose their power: by how many different people use them, never by how many ads.

A switchboard number, an agency's boilerplate, a placeholder picture and a licensed business look the same from
here: many parties that have nothing else in common.
"""

from dataclasses import dataclass

import numpy as np

from linking.components import components, distinct_per, joined, stars
from linking.records import NONE, Flags, Rows, SharedValues
from linking.settings import LinkSettings


@dataclass(frozen=True, slots=True)
class Contacts:
    """The strong contacts after the hub guard."""

    values: tuple[SharedValues, ...]
    hubs: tuple[Flags, ...]         # per value, parallel to `values`
    pairs: tuple[Rows, Rows]        # stars of what is no hub
    label: Rows                     # people: connected sets over those pairs


def guard_contacts(
    values: tuple[SharedValues, ...], counts: tuple[Rows, ...], text_label: Rows, name: Rows, settings: LinkSettings
) -> Contacts:
    """Which contacts are hubs. `counts`: contacts of each kind per row, shared or not; `text_label` and `name`:
    labels per row, NONE where there is none.
    """
    size = len(text_label)
    hubs = tuple(
        _many_sources(shared, text_label, name, settings) | _many_owners(shared, count, settings)
        for shared, count in zip(values, counts, strict=True)
    )
    pairs = joined(*(_star_pairs(shared, hub) for shared, hub in zip(values, hubs, strict=True)), _no_pairs())
    return Contacts(values, hubs, pairs, components(size, *pairs))


def _many_sources(shared: SharedValues, text_label: Rows, name: Rows, settings: LinkSettings) -> Flags:
    """Used with many separate texts and under many names."""
    size = len(shared.digests)
    return np.minimum(
        _sources(shared.value, shared.row, text_label, size), _sources(shared.value, shared.row, name, size)
    ) > settings.contact_sources


def _sources(value: Rows, row: Rows, label: Rows, size: int) -> Rows:
    """Distinct labels per value; rows without one each count by themselves."""
    known = label[row]
    alone = np.where(known == NONE, len(label) + row, known)
    return distinct_per(value, alone, size)


def _many_owners(shared: SharedValues, count: Rows, settings: LinkSettings) -> Flags:
    """Used beside many people's own contacts of the same kind: a second number that hundreds carry is a switchboard.

    Own is what is used less than the value in question, so that two hubs do not hide each other.
    """
    use = np.bincount(shared.value, minlength=len(shared.digests))
    unshared = count - np.bincount(shared.row, minlength=len(count))
    flags = np.zeros(len(shared.digests), dtype=np.bool_)
    starts = np.searchsorted(shared.value, np.arange(len(shared.digests) + 1))
    by_row = np.argsort(shared.row, kind="stable")
    rows_sorted = shared.row[by_row]
    for value in np.flatnonzero(use > settings.contact_others):
        members = shared.row[starts[value] : starts[value + 1]]
        places = np.concatenate([
            by_row[left:right] for left, right in zip(
                np.searchsorted(rows_sorted, members), np.searchsorted(rows_sorted, members, "right"), strict=True
            )
        ])
        lesser = places[use[shared.value[places]] < use[value]]
        people, own = np.unique(np.concatenate([members, shared.row[lesser]]), return_inverse=True)
        centre, other = stars(shared.value[lesser], own[len(members) :].astype(np.int64))
        label = components(len(people), centre, other)
        owning = unshared[people] > 0
        owning[own[len(members) :]] = True
        flags[value] = len(np.unique(label[owning])) > settings.contact_others
    return flags


def _star_pairs(shared: SharedValues, hub: Flags) -> tuple[Rows, Rows]:
    alive = ~hub[shared.value]
    return stars(shared.value[alive], shared.row[alive])


def _no_pairs() -> tuple[Rows, Rows]:
    none = np.zeros(0, dtype=np.int64)
    return none, none


def parties(label: Rows, row: Rows, person: Rows, name: Rows, known: Flags, size: int) -> Rows:
    """How many separate people each lead has: those with a contact by their contacts, the others by their name.

    `person` is the label of an ad's contacts, meaningful where `known`; ads with neither contact nor name do not
    count. Contacts under one name are one party.
    """
    thing = np.where(known[row], person[row], NONE)
    named = np.where(name[row] == NONE, NONE, len(person) + name[row])
    result = np.zeros(size, dtype=np.int64)
    if not len(row):
        return result
    # inside each lead: connect a contact with the name beside it, count the connected sets
    nodes, place = np.unique(
        np.stack([np.concatenate([label, label]), np.concatenate([thing, named])]), axis=1, return_inverse=True
    )
    place = place.reshape(-1).astype(np.int64)
    one, other = place[: len(row)], place[len(row) :]
    both = (thing != NONE) & (named != NONE)
    sets = components(nodes.shape[1], one[both], other[both])
    real = nodes[1] != NONE
    return distinct_per(nodes[0][real], sets[real], size)
