"""Keeps edges. Stored and found ones are compared as columns; only what differs is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
import numpy.typing as npt
from sqlalchemy import ColumnElement, bindparam, case, delete, literal_column, or_, select, true, update
from sqlalchemy.orm import Session

from linking.records import GRADES, MEASURES, NONE, EdgeColumns, EdgeRecord, Flags, Rows
from storage.bulk import chunks, insert_columns, integers, joined_integers
from storage.link_leads import Stir
from storage.link_table import StoredAds
from storage.tables import Edge

BATCH = 500
EVERYTHING = 10
_GRADE = {grade: number for number, grade in enumerate(GRADES)}
JACCARD = MEASURES.index("jaccard")

PHOTOS = Edge.kind == literal_column("'photo'")
"""Written out: a bound value would not use the index of photos."""


@dataclass(frozen=True, slots=True)
class StoredEdges:
    ids: Rows
    a: Rows                         # rows, a before b
    b: Rows
    key: Rows                       # place in the keys of tonight, or NONE
    grade: Rows
    strength: npt.NDArray[np.float64]
    details: Sequence[Mapping[str, object]] = ()        # of photos

    def only(self, keep: Flags) -> "StoredEdges":
        """Not for photos."""
        return StoredEdges(
            self.ids[keep], self.a[keep], self.b[keep], self.key[keep], self.grade[keep], self.strength[keep]
        )

    def edges(self, kind: str) -> EdgeColumns:
        """As evidence; of a text's 2-grams the strength says how much is alike, of words their ratio."""
        counted = np.isin(self.grade, (GRADES.index("estimate"), GRADES.index("whole_text")))
        measure = np.where(counted, JACCARD, MEASURES.index("ratio"))
        return EdgeColumns(kind, self.a, self.b, self.grade, self.strength, measure, self.key)


def keep_edges(
    session: Session, edges: Sequence[EdgeColumns], stir: Stir, unchanged_texts: StoredEdges, ads: StoredAds,
    now: datetime,
) -> int:
    """Gives how many pieces of evidence there are. `unchanged_texts`: those of texts that were read already."""
    for found in edges:
        if found.kind == "photo":
            _keep(session, found, _read_photos(session, ads), ads, now)
        elif found.kind == "text":
            stored = read_edges(session, "text", _conditions(ads.table.changed, ads), ads)
            touched = ads.table.changed[stored.a] | ads.table.changed[stored.b]
            _keep(session, found, _joined(stored.only(touched), unchanged_texts), ads, now)
        elif stir.keys[found.kind]:         # edges of a value follow from its lead
            stored = read_edges(session, found.kind, _conditions(stir.changed, ads), ads, found.keys)
            mine = found.only(stir.touched[found.kind][found.key])
            again = {place for place, key in enumerate(found.keys) if key in stir.keys[found.kind]}
            theirs = np.isin(stored.key, sorted(again)) | (stored.key == NONE)
            _keep(session, mine, stored.only(theirs), ads, now)
    return sum(len(found) for found in edges)


def _conditions(changed: Flags, ads: StoredAds) -> Sequence[ColumnElement[bool]]:
    """Which together hold all edges of these rows."""
    rows = np.flatnonzero(changed)
    if len(rows) * EVERYTHING > len(changed):
        return (true(),)
    ids = np.sort(ads.table.ids[rows]).tolist()
    batches = [ids[start : start + BATCH] for start in range(0, len(ids), BATCH)]
    return [or_(Edge.ad_a.in_(batch), Edge.ad_b.in_(batch)) for batch in batches]


def read_edges(
    session: Session, kind: str, conditions: Sequence[ColumnElement[bool]], ads: StoredAds,
    keys: Sequence[bytes] | None = None,
) -> StoredEdges:
    """Stored edges of a kind that meet any of the conditions. `keys`: the values of tonight; others are NONE."""
    number = {key: place for place, key in enumerate(keys or ())}
    columns = (Edge.id, Edge.ad_a, Edge.ad_b, case(_GRADE, value=Edge.grade), Edge.strength)
    asked = columns if keys is None else (*columns, Edge.key_digest)    # of texts there are millions, without a value
    ids, one, other, key_of, grades, strengths = [], [], [], [], [], []
    for condition in conditions:
        for rows in chunks(session, select(*asked).where(Edge.kind == kind, condition)):
            found = tuple(zip(*rows, strict=True))
            ids.append(integers(found[0]))
            a, b = ads.rows_of(integers(found[1])), ads.rows_of(integers(found[2]))
            one.append(np.minimum(a, b))
            other.append(np.maximum(a, b))
            grades.append(integers(found[3]))
            strengths.append(np.array(found[4], dtype=np.float64))
            key_of.append(
                np.zeros(len(rows), dtype=np.int64) if keys is None
                else integers([number.get(key, NONE) for key in found[5]])
            )
    edges = StoredEdges(
        joined_integers(ids), joined_integers(one), joined_integers(other), joined_integers(key_of),
        joined_integers(grades), np.concatenate([np.zeros(0), *strengths]),
    )
    if len(conditions) == 1:
        return edges
    first = np.zeros(len(edges.ids), dtype=np.bool_)    # an edge between two rows that were both asked for came twice
    first[np.unique(edges.ids, return_index=True)[1]] = True
    return edges.only(first)


def _read_photos(session: Session, ads: StoredAds) -> StoredEdges:
    rows = session.execute(
        select(Edge.id, Edge.ad_a, Edge.ad_b, Edge.grade, Edge.strength, Edge.detail).where(PHOTOS)
    ).all()
    records = [
        oriented(EdgeRecord(ads.row_of[row[1]], ads.row_of[row[2]], "photo", row[3], b"", row[4], row[5]))
        for row in rows
    ]
    return StoredEdges(
        integers([row[0] for row in rows]), integers([edge.a for edge in records]),
        integers([edge.b for edge in records]), np.zeros(len(rows), dtype=np.int64),
        integers([_GRADE[edge.grade] for edge in records]),
        np.array([edge.strength for edge in records], dtype=np.float64), [edge.detail for edge in records],
    )


def _joined(one: StoredEdges, other: StoredEdges) -> StoredEdges:
    return StoredEdges(
        np.concatenate([one.ids, other.ids]), np.concatenate([one.a, other.a]), np.concatenate([one.b, other.b]),
        np.concatenate([one.key, other.key]), np.concatenate([one.grade, other.grade]),
        np.concatenate([one.strength, other.strength]),
    )


def _keep(session: Session, found: EdgeColumns, stored: StoredEdges, ads: StoredAds, now: datetime) -> None:
    """Deletes, changes and adds until the store has what was found."""
    key = np.concatenate([stored.key, found.key])
    a, b = np.concatenate([stored.a, found.a]), np.concatenate([stored.b, found.b])
    pair = a << 32 | b
    order = np.lexsort((key, pair)) if key.any() else np.argsort(pair, kind="stable")   # what is stored comes first
    equal = (pair[order][1:] == pair[order][:-1]) & (key[order][1:] == key[order][:-1])
    before, now_place = order[:-1][equal], order[1:][equal] - len(stored.ids)
    stays = np.zeros(len(stored.ids), dtype=np.bool_)
    stays[before] = True
    there = np.zeros(len(found), dtype=np.bool_)
    there[now_place] = True
    gone = stored.ids[~stays].tolist()
    for start in range(0, len(gone), BATCH):
        session.execute(delete(Edge).where(Edge.id.in_(gone[start : start + BATCH])))
    differs = stored.grade[before] != found.grade[now_place]
    differs |= np.abs(stored.strength[before] - found.strength[now_place]) > 1e-9
    differs |= _told_otherwise(session, found, stored, before, now_place)
    _change(session, found, now_place[differs], stored.ids[before[differs]], ads, now)
    _add(session, found, np.flatnonzero(~there), ads, now)


def _told_otherwise(
    session: Session, found: EdgeColumns, stored: StoredEdges, before: Rows, now_place: Rows
) -> Flags:
    """Which pairs have another detail at the same strength."""
    if stored.details:
        return np.array([
            dict(stored.details[one]) != dict(found.details[other])
            for one, other in zip(before.tolist(), now_place.tolist(), strict=True)
        ], dtype=np.bool_)
    # of a text a strength below 1 says the same as its detail; 1 may be either measure
    result = np.zeros(len(before), dtype=np.bool_)
    unsure = np.flatnonzero((found.strength[now_place] == 1.0) & (found.measure[now_place] > 0))
    ids = stored.ids[before[unsure]].tolist()
    told: dict[int, Mapping[str, object]] = {}
    for start in range(0, len(ids), BATCH):
        batch = select(Edge.id, Edge.detail).where(Edge.id.in_(ids[start : start + BATCH]))
        told |= {row[0]: row[1] for row in session.execute(batch)}
    for place, edge_id in zip(unsure.tolist(), ids, strict=True):
        result[place] = dict(told[edge_id]) != dict(found.record(int(now_place[place])).detail)
    return result


def _change(
    session: Session, found: EdgeColumns, places: Rows, ids: Rows, ads: StoredAds, now: datetime
) -> None:
    values = []
    for place, edge_id in zip(places.tolist(), ids.tolist(), strict=True):
        edge = _stored_as(found.record(place), ads)
        values.append({
            "edge_id": edge_id, "grade": edge.grade, "strength": edge.strength, "detail": dict(edge.detail),
            "last_seen": now,
        })
    if values:
        session.connection().execute(update(Edge).where(Edge.id == bindparam("edge_id")), values)


def _add(session: Session, found: EdgeColumns, places: Rows, ads: StoredAds, now: datetime) -> None:
    one, other = ads.table.ids[found.a[places]], ads.table.ids[found.b[places]]
    low, high = np.minimum(one, other), np.maximum(one, other)
    order = np.lexsort((high, low))         # in the order of their index
    places, low, high = places[order], low[order], high[order]
    if found.details:
        details = [dict(_stored_as(found.record(place), ads).detail) for place in places.tolist()]
    else:
        details = _shared_details(found, places)
    insert_columns(
        session, Edge,
        {
            "ad_a": low.tolist(), "ad_b": high.tolist(),
            "grade": [GRADES[grade] for grade in found.grade[places].tolist()],
            "key_digest": [found.keys[key] for key in found.key[places].tolist()] if found.keys else [b""] * len(low),
            "strength": found.strength[places].tolist(), "detail": details,
        },
        {"kind": found.kind, "first_seen": now, "last_seen": now},
    )


def _shared_details(found: EdgeColumns, places: Rows) -> list[dict[str, object]]:
    """One object for each different detail: there are some hundreds among millions."""
    told: dict[tuple[int, float], dict[str, object]] = {}
    details = []
    for place, measure, strength in zip(
        places.tolist(), found.measure[places].tolist(), found.strength[places].tolist(), strict=True
    ):
        if (measure, strength) not in told:
            told[measure, strength] = dict(found.record(place).detail)
        details.append(told[measure, strength])
    return details


def _stored_as(edge: EdgeRecord, ads: StoredAds) -> EdgeRecord:
    """Between ads instead of rows."""
    ids = ads.table.ids
    return oriented(
        EdgeRecord(int(ids[edge.a]), int(ids[edge.b]), edge.kind, edge.grade, edge.key, edge.strength, edge.detail)
    )


def oriented(edge: EdgeRecord) -> EdgeRecord:
    """The same edge with a before b; positions in its detail turn along."""
    if edge.a < edge.b:
        return edge
    detail = dict(edge.detail)
    matches = detail.get("matches")
    if isinstance(matches, list):
        detail["matches"] = [[distance, b, a] for distance, a, b in matches]
    return EdgeRecord(edge.b, edge.a, edge.kind, edge.grade, edge.key, edge.strength, detail)
