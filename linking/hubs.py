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
    size = len(shared.digests)
    use = np.bincount(shared.value, minlength=size)
    unshared = count - np.bincount(shared.row, minlength=len(count))
    # every use of a value is a node; beside it in the same ad may stand values that are used less
    node, beside = _neighbours(shared.row)
    lesser = (use[shared.value[node]] > settings.contact_others)
    lesser &= use[shared.value[beside]] < use[shared.value[node]]
    node, beside = node[lesser], beside[lesser]
    label = components(len(shared.row), *stars(shared.value[node] * size + shared.value[beside], node))
    owning = unshared[shared.row] > 0
    owning[node] = True
    return distinct_per(shared.value[owning], label[owning], size) > settings.contact_others


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
    things = np.concatenate([thing, named]) - NONE          # from 0 up, so that a lead and a thing make one number
    width = int(things.max()) + 1
    nodes, place = np.unique(np.concatenate([label, label]) * width + things, return_inverse=True)
    place = place.astype(np.int64)
    one, other = place[: len(row)], place[len(row) :]
    both = (thing != NONE) & (named != NONE)
    sets = components(len(nodes), one[both], other[both])
    real = nodes % width > 0
    return distinct_per(nodes[real] // width, sets[real], size)
