"""Contacts and names of all ads as columns, in one pass over their table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from sqlalchemy import ColumnElement, case, extract, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from linking.components import distinct
from linking.records import NONE, Rows, SharedValues
from linking.settings import STRONG_KINDS, SUPPORTING_KINDS
from storage.ad_rows import NAME_PLACES
from storage.bulk import chunks, integers, joined_integers
from storage.digest_numbers import numbered
from storage.tables import AdIdentifier

KINDS = (*STRONG_KINDS, *SUPPORTING_KINDS, "name")


@dataclass(frozen=True, slots=True)
class Identifiers:
    """Values of the main part of the page that may link, and working names."""

    shared: dict[str, SharedValues]     # per kind what stands in two ads or more
    counts: dict[str, Rows]             # per kind and row: how many different values, shared or not
    names: Rows                         # per row a number per name, or NONE


@dataclass(slots=True)
class _Met:
    """Identifiers of one kind as they are met."""

    digests: list[bytes] = field(default_factory=list)
    rows: list[Rows] = field(default_factory=list)
    places: list[Rows] = field(default_factory=list)    # how good a place for a name; the lower the better
    seen: list[Rows] = field(default_factory=list)      # of names: when each was last there


def read_identifiers(session: Session, rows_of: Callable[[Rows], Rows], size: int) -> Identifiers:
    """`rows_of` gives the rows of ad ids, `size` is their number."""
    met = {kind: _Met() for kind in KINDS}
    statement = select(
        AdIdentifier.ad_id, _place_in(AdIdentifier.kind, KINDS), AdIdentifier.digest,
        _place_in(AdIdentifier.span_part, NAME_PLACES), func.coalesce(AdIdentifier.name_order, AdIdentifier.span_start),
        case((AdIdentifier.kind == "name", extract("epoch", AdIdentifier.last_seen)), else_=0),
    ).where(AdIdentifier.page_part == "main", or_(AdIdentifier.links.is_(True), AdIdentifier.kind == "name"))
    for found in chunks(session, statement):
        ids, kinds, digests, parts, starts, seen = zip(*found, strict=True)
        rows, kind_of = rows_of(integers(ids)), integers(kinds)
        places, last_seen = integers(parts) << 32 | integers(starts), integers(seen)
        for number, kind in enumerate(KINDS):
            mine = np.flatnonzero(kind_of == number)
            met[kind].digests += [digests[place] for place in mine.tolist()]
            met[kind].rows.append(rows[mine])
            met[kind].places.append(places[mine])
            met[kind].seen.append(last_seen[mine])
    both = {kind: _shared(kind, met[kind], size) for kind in (*STRONG_KINDS, *SUPPORTING_KINDS)}
    return Identifiers(
        {kind: shared for kind, (shared, _) in both.items()}, {kind: counts for kind, (_, counts) in both.items()},
        _first_names(met["name"], size),
    )


def _place_in(column: InstrumentedAttribute[str], names: Sequence[str]) -> ColumnElement[int]:
    """The number of a name, or that of the one after the last. Counted by the database: text costs more to hand on."""
    return case(*((column == name, number) for number, name in enumerate(names)), else_=len(names))


def _shared(kind: str, met: _Met, size: int) -> tuple[SharedValues, Rows]:
    """Values in two ads or more, numbered in the order of their digests; and per row how many values it has."""
    number, place_of = numbered(met.digests)
    width = max(size, 1)
    pairs = distinct(number * width + joined_integers(met.rows))
    value, row = pairs // width, pairs % width
    shared = np.bincount(value, minlength=len(place_of)) > 1
    rank = np.cumsum(shared) - 1
    keep = shared[value]
    return (
        SharedValues(
            kind, [met.digests[place] for place in place_of[shared].tolist()], rank[value[keep]], row[keep]
        ),
        np.bincount(row, minlength=size).astype(np.int64),
    )


def _first_names(names: _Met, size: int) -> Rows:
    """Of several the newest, since one that an ad bore before keeps its row; of those the one in the best place. In no
    two places stands the same, so that digests, which hang on a key, decide nothing."""
    row, (number, _) = joined_integers(names.rows), numbered(names.digests)
    best = np.lexsort((number, joined_integers(names.places), -joined_integers(names.seen), row))
    first = best[np.concatenate(([True], row[best][1:] != row[best][:-1]))[: len(best)]]
    result = np.full(size, NONE, dtype=np.int64)
    result[row[first]] = number[first]
    return result
