"""Contacts and names of all ads as columns, in one pass over their table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from linking.components import distinct
from linking.records import NONE, Rows, SharedValues
from linking.settings import STRONG_KINDS, SUPPORTING_KINDS
from storage.bulk import chunks, integers, joined_integers
from storage.tables import AdIdentifier

NAME_PLACES = {"field:name": 0, "title": 1, "text": 2}
"""An ad's working name: of its name field, else of its title, else the first in its text."""


@dataclass(frozen=True, slots=True)
class Identifiers:
    """Values of the main part of the page that may link, and working names."""

    shared: dict[str, SharedValues]     # per kind what stands in two ads or more
    counts: dict[str, Rows]             # per kind and row: how many different values, shared or not
    names: Rows                         # per row a number per name, or NONE


@dataclass(slots=True)
class _Values:
    """Values of one kind as they are met: each gets a number."""

    number: dict[bytes, int] = field(default_factory=dict)
    value: list[Rows] = field(default_factory=list)
    row: list[Rows] = field(default_factory=list)

    def add(self, digests: Sequence[bytes], rows: Rows) -> Rows:
        number = self.number
        found = integers([number.setdefault(digest, len(number)) for digest in digests])
        self.value.append(found)
        self.row.append(rows)
        return found


def read_identifiers(session: Session, rows_of: Callable[[Rows], Rows], size: int) -> Identifiers:
    """`rows_of` gives the rows of ad ids, `size` is their number."""
    kinds = {kind: _Values() for kind in (*STRONG_KINDS, *SUPPORTING_KINDS)}
    names = _Values()
    orders: list[Rows] = []
    statement = select(
        AdIdentifier.ad_id, AdIdentifier.kind, AdIdentifier.digest, AdIdentifier.span_part, AdIdentifier.span_start
    ).where(AdIdentifier.page_part == "main", or_(AdIdentifier.links.is_(True), AdIdentifier.kind == "name"))
    for found in chunks(session, statement):
        ids, kind_of, digest, part, start = (list(column) for column in zip(*found, strict=True))
        rows = rows_of(integers(ids))
        places_of: dict[str, list[int]] = {kind: [] for kind in (*kinds, "name")}
        for place, kind in enumerate(kind_of):
            if kind in places_of:
                places_of[kind].append(place)
        for kind, values in kinds.items():
            values.add([digest[place] for place in places_of[kind]], rows[places_of[kind]])
        places = places_of["name"]
        names.add([digest[place] for place in places], rows[places])
        where = integers([NAME_PLACES.get(part[place], len(NAME_PLACES)) for place in places])
        orders.append(where << 32 | integers([start[place] for place in places]))
    both = {kind: _shared(kind, values, size) for kind, values in kinds.items()}
    return Identifiers(
        {kind: shared for kind, (shared, _) in both.items()}, {kind: counts for kind, (_, counts) in both.items()},
        _first_names(names, joined_integers(orders), size),
    )


def _shared(kind: str, values: _Values, size: int) -> tuple[SharedValues, Rows]:
    """Values in two ads or more, numbered in the order of their digests; and per row how many values it has."""
    width = max(size, 1)
    pairs = distinct(joined_integers(values.value) * width + joined_integers(values.row))
    value, row = pairs // width, pairs % width
    use = np.bincount(value, minlength=len(values.number))
    digests = list(values.number)
    shared = sorted(np.flatnonzero(use > 1).tolist(), key=lambda number: digests[number])
    rank = np.full(len(digests), NONE, dtype=np.int64)
    rank[shared] = np.arange(len(shared))
    keep = rank[value] != NONE
    order = np.lexsort((row[keep], rank[value[keep]]))
    return (
        SharedValues(kind, [digests[number] for number in shared], rank[value[keep]][order], row[keep][order]),
        np.bincount(row, minlength=size).astype(np.int64),
    )


def _first_names(names: _Values, order: Rows, size: int) -> Rows:
    """Of several in one place the lowest digest: the same in whatever order they are stored."""
    row, value = joined_integers(names.row), joined_integers(names.value)
    rank = np.empty(len(names.number), dtype=np.int64)
    digests = list(names.number)
    rank[sorted(range(len(digests)), key=digests.__getitem__)] = np.arange(len(digests))
    best = np.lexsort((rank[value], order, row))
    first = best[np.concatenate(([True], row[best][1:] != row[best][:-1]))[: len(best)]]
    result = np.full(size, NONE, dtype=np.int64)
    result[row[first]] = rank[value[first]]
    return result
