"""Keeps what linking found: only what differs from the last night is written."""

import base64
import secrets
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Table, delete, insert, select, update
from sqlalchemy.orm import Session

from linking.engine import Links
from linking.records import EdgeRecord, LeadRecord
from linking.stable_ids import Assignment, OldGroup, assign
from storage.link_store import oriented, reviewed_groups
from storage.tables import Ad, AdGroup, Base, Edge, GroupMember, Lead, LeadMember

BATCH = 500
SET_KINDS = ("text", "photo", "copy")  # leads without a value of their own: known by their members


@dataclass(frozen=True, slots=True)
class Kept:
    edges: int
    groups: int
    changed_groups: int


@dataclass(slots=True)
class _Stir:
    """Rows whose group must be looked at again, and those that gained evidence."""

    changed: set[int]
    evidence: set[int]


def keep(session: Session, links: Links, *, oversize: int, now: datetime) -> Kept:
    """Brings edges, leads and groups up to date."""
    ids = links.table.ids.tolist()
    row_of = {ad_id: row for row, ad_id in enumerate(ids)}
    changed_rows = {row for row, flag in enumerate(links.table.changed.tolist()) if flag}
    stir = _Stir(set(changed_rows), set())
    edges = _keep_edges(session, links.edges, ids, now)
    _keep_leads(session, links.leads, ids, row_of, stir)
    changed = _keep_groups(session, links, ids, row_of, stir, oversize, now)
    for batch in _batches([ids[row] for row in sorted(changed_rows)]):
        session.execute(update(Ad).where(Ad.id.in_(batch)).values(linked_at=now))
    return Kept(edges, len(links.sets), changed)


def _keep_edges(session: Session, edges: Sequence[EdgeRecord], ids: Sequence[int], now: datetime) -> int:
    wanted: dict[tuple[int, int, str, bytes], EdgeRecord] = {}
    for found in edges:
        own = oriented(
            EdgeRecord(ids[found.a], ids[found.b], found.kind, found.grade, found.key, found.strength, found.detail)
        )
        wanted[own.a, own.b, own.kind, own.key] = own
    gone: list[int] = []
    for row in session.execute(
        select(Edge.id, Edge.ad_a, Edge.ad_b, Edge.kind, Edge.key_digest, Edge.grade, Edge.strength, Edge.detail)
    ):
        key = row.ad_a, row.ad_b, row.kind, row.key_digest
        edge = wanted.get(key)
        if edge is None:
            gone.append(row.id)
        elif (edge.grade, edge.strength, dict(edge.detail)) == (row.grade, row.strength, row.detail):
            del wanted[key]
        else:
            session.execute(
                update(Edge)
                .where(Edge.id == row.id)
                .values(grade=edge.grade, strength=edge.strength, detail=dict(edge.detail), last_seen=now)
            )
            del wanted[key]
    for batch in _batches(gone):
        session.execute(delete(Edge).where(Edge.id.in_(batch)))
    fresh = [
        {
            "ad_a": edge.a,
            "ad_b": edge.b,
            "kind": edge.kind,
            "grade": edge.grade,
            "key_digest": edge.key,
            "strength": edge.strength,
            "detail": dict(edge.detail),
            "first_seen": now,
            "last_seen": now,
        }
        for edge in wanted.values()
    ]
    if fresh:
        _insert(session, Edge, fresh)
    return len(edges)


@dataclass(frozen=True, slots=True)
class _OldLead:
    id: int
    kind: str
    key: bytes
    hub: bool
    size: int
    rows: frozenset[int]


def _keep_leads(
    session: Session, leads: Sequence[LeadRecord], ids: Sequence[int], row_of: dict[int, int], stir: _Stir
) -> None:
    old = _old_leads(session, row_of)
    matched = _match(leads, old)
    gone = set(old) - set(matched.values())
    for lead_id in gone:
        stir.changed |= old[lead_id].rows
    for batch in _batches(sorted(gone)):
        session.execute(delete(Lead).where(Lead.id.in_(batch)))
    fresh: list[LeadRecord] = []
    joining: list[dict[str, int]] = []
    leaving: list[tuple[int, int]] = []
    for place, lead in enumerate(leads):
        known = old[matched[place]] if place in matched else None
        rows = frozenset(lead.rows)
        before = known.rows if known is not None else frozenset()
        if known is None or known.hub != lead.hub or known.size != len(rows) or before != rows:
            stir.changed |= rows | before
        if not lead.hub and lead.kind != "copy":
            stir.evidence |= rows - before if known is None or not known.hub else rows
        if known is None:
            fresh.append(lead)
            continue
        if before != rows or known.hub != lead.hub or known.size != len(rows):
            session.execute(
                update(Lead)
                .where(Lead.id == known.id)
                .values(key_digest=lead.key, hub=lead.hub, detail={"ads": len(rows)})
            )
            joining.extend({"lead_id": known.id, "ad_id": ids[row]} for row in rows - before)
            leaving.extend((known.id, ids[row]) for row in before - rows)
    for lead_id, ad_id in leaving:
        session.execute(delete(LeadMember).where(LeadMember.lead_id == lead_id, LeadMember.ad_id == ad_id))
    if fresh:
        numbers = session.scalars(
            insert(Lead).returning(Lead.id, sort_by_parameter_order=True),
            [
                {"kind": lead.kind, "key_digest": lead.key, "hub": lead.hub, "detail": {"ads": len(lead.rows)}}
                for lead in fresh
            ],
        ).all()
        for lead_id, lead in zip(numbers, fresh, strict=True):
            joining.extend({"lead_id": lead_id, "ad_id": ids[row]} for row in lead.rows)
    if joining:
        _insert(session, LeadMember, joining)


def _old_leads(session: Session, row_of: dict[int, int]) -> dict[int, _OldLead]:
    members: dict[int, set[int]] = defaultdict(set)
    for lead_id, ad_id in session.execute(select(LeadMember.lead_id, LeadMember.ad_id)):
        members[lead_id].add(row_of[ad_id])
    return {
        row.id: _OldLead(
            row.id, row.kind, row.key_digest, row.hub, int(row.detail.get("ads", 0)), frozenset(members.get(row.id, ()))
        )
        for row in session.execute(
            select(Lead.id, Lead.kind, Lead.key_digest, Lead.hub, Lead.detail).where(Lead.kind != "proposal")
        )
    }


def _match(leads: Sequence[LeadRecord], old: dict[int, _OldLead]) -> dict[int, int]:
    """Which old lead each new one goes on as: by its value, or by the members they share."""
    by_value = {(lead.kind, lead.key): lead.id for lead in old.values() if lead.kind not in SET_KINDS}
    found = {
        place: by_value[lead.kind, lead.key] for place, lead in enumerate(leads) if (lead.kind, lead.key) in by_value
    }
    holders: dict[tuple[str, int], list[int]] = defaultdict(list)
    for lead_id, known in old.items():
        if known.kind in SET_KINDS:
            for row in known.rows:
                holders[known.kind, row].append(lead_id)
    claims: list[tuple[int, int, int]] = []
    for place, lead in enumerate(leads):
        if lead.kind in SET_KINDS:
            shared = Counter(lead_id for row in lead.rows for lead_id in holders.get((lead.kind, row), ()))
            claims.extend((-count, place, lead_id) for lead_id, count in shared.items())
    taken: set[int] = set()
    for _, place, lead_id in sorted(claims):
        if place not in found and lead_id not in taken:
            found[place] = lead_id
            taken.add(lead_id)
    return found


def _keep_groups(
    session: Session,
    links: Links,
    ids: Sequence[int],
    row_of: dict[int, int],
    stir: _Stir,
    oversize: int,
    now: datetime,
) -> int:
    old, sizes, flags = _old_groups(session, row_of)
    plan = assign(list(old.values()), links.sets)
    public = {group.id: group.public_id for group in old.values()}
    group_of = {row: group.id for group in old.values() for row in group.rows}
    changed = 0
    fresh: list[dict[str, object]] = []
    fresh_rows: list[tuple[int, ...]] = []
    moving: list[dict[str, object]] = []
    single = links.single_evidence
    for group in plan.groups:
        values: dict[str, object] = {
            "single_evidence": bool(single[group.rows[0]]),
            "oversize": len(group.rows) > oversize,
            "size": len(group.rows),
        }
        if group.keeps is None:
            split_from = public[group.split_from] if group.split_from is not None else None
            fresh.append(
                values
                | {"public_id": _new_public_id(), "created_at": now, "evidence_at": now, "split_from": split_from}
            )
            fresh_rows.append(group.rows)
            changed += 1
            continue
        rows, before = set(group.rows), old[group.keeps].rows
        gained = rows - before
        same = not gained and before == rows and sizes[group.keeps] == len(rows)
        if (
            same
            and flags[group.keeps] == (values["single_evidence"], values["oversize"])
            and stir.changed.isdisjoint(rows)
        ):
            continue
        changed += 1
        values["assessed_at"] = None
        if gained or not stir.evidence.isdisjoint(rows):
            values["evidence_at"] = now
        session.execute(update(AdGroup).where(AdGroup.id == group.keeps).values(**values))
        moving.extend({"row": row, "group": group.keeps} for row in gained)
    if fresh:
        numbers = session.scalars(insert(AdGroup).returning(AdGroup.id, sort_by_parameter_order=True), fresh).all()
        for group_id, rows_of in zip(numbers, fresh_rows, strict=True):
            moving.extend({"row": row, "group": group_id} for row in rows_of)
    _move(session, moving, group_of, ids, now)
    _end(session, plan, public, now)
    return changed


def _old_groups(
    session: Session, row_of: dict[int, int]
) -> tuple[dict[int, OldGroup], dict[int, int], dict[int, tuple[bool, bool]]]:
    members: dict[int, set[int]] = defaultdict(set)
    for ad_id, group_id in session.execute(select(GroupMember.ad_id, GroupMember.group_id)):
        members[group_id].add(row_of[ad_id])
    reviewed = reviewed_groups(session)
    old: dict[int, OldGroup] = {}
    sizes: dict[int, int] = {}
    flags: dict[int, tuple[bool, bool]] = {}
    for row in session.execute(
        select(
            AdGroup.id, AdGroup.public_id, AdGroup.created_at, AdGroup.size, AdGroup.single_evidence, AdGroup.oversize
        ).where(AdGroup.ended_at.is_(None))
    ):
        old[row.id] = OldGroup(
            row.id, row.public_id, row.created_at, row.id in reviewed, frozenset(members.get(row.id, ()))
        )
        sizes[row.id], flags[row.id] = row.size, (row.single_evidence, row.oversize)
    return old, sizes, flags


def _move(
    session: Session, moving: Iterable[dict[str, object]], group_of: dict[int, int], ids: Sequence[int], now: datetime
) -> None:
    fresh = []
    for move in moving:
        row, group_id = int(str(move["row"])), int(str(move["group"]))
        if row in group_of:
            session.execute(
                update(GroupMember).where(GroupMember.ad_id == ids[row]).values(group_id=group_id, since=now)
            )
        else:
            fresh.append({"ad_id": ids[row], "group_id": group_id, "since": now})
    if fresh:
        _insert(session, GroupMember, fresh)


def _end(session: Session, plan: Assignment, public: dict[int, str], now: datetime) -> None:
    for gone, heir in sorted(plan.merged.items()):
        session.execute(
            update(AdGroup)
            .where(AdGroup.id == gone)
            .values(merged_into=public[heir], ended_at=now, selected=False, urgent=False)
        )
    for batch in _batches(plan.emptied):
        session.execute(update(AdGroup).where(AdGroup.id.in_(batch)).values(ended_at=now, selected=False, urgent=False))


def _insert(session: Session, table: type[Base], rows: Sequence[Mapping[str, object]]) -> None:
    """Many rows without the bookkeeping of mapped objects: half the time."""
    target = table.__table__
    if isinstance(target, Table):
        session.connection().execute(insert(target), [dict(row) for row in rows])


def _new_public_id() -> str:
    """26 random characters, unrelated to what is in the group."""
    return base64.b32encode(secrets.token_bytes(16)).decode().rstrip("=")


def _batches(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]
