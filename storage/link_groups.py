"""Keeps groups and their ids. Only groups that are not as they were are looked at one by one."""

import base64
import secrets
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from linking.engine import Links
from linking.records import NONE, Flags, Rows
from linking.stable_ids import Assignment, OldGroup, assign
from storage.bulk import chunks, insert_columns, integers, joined_integers, reserve_ids
from storage.link_leads import Stir
from storage.link_table import StoredAds
from storage.tables import AdGroup, Choice, GroupMember, ListItem

BATCH = 500


@dataclass(frozen=True, slots=True)
class _Old:
    """Groups that have not ended, by rising id."""

    ids: Rows
    told: Rows              # ads when it was last written
    single: Flags
    oversize: Flags
    of_row: Rows            # per row the place of its group, or NONE
    live: Rows              # ads it has now


@dataclass(frozen=True, slots=True)
class _New:
    """The sets of tonight."""

    of_row: Rows            # per row its set, numbered by the lowest row
    first: Rows             # per set its lowest row
    size: Rows
    single: Flags
    oversize: Flags
    before: Rows            # per set the place of the group it has been, when nothing came or went; or NONE


def reviewed_groups(session: Session) -> set[int]:
    """Groups that were listed or chosen."""
    return {*session.scalars(select(ListItem.group_id)), *session.scalars(select(Choice.group_id))}


def oversize_groups(session: Session) -> dict[str, int]:
    """Groups too large to be one hand: public id -> how many ads."""
    large = select(AdGroup.public_id, AdGroup.size).where(AdGroup.oversize, AdGroup.ended_at.is_(None))
    return {row.public_id: row.size for row in session.execute(large.order_by(AdGroup.public_id))}


def keep_groups(
    session: Session, links: Links, stir: Stir, ads: StoredAds, *, oversize: int, now: datetime
) -> tuple[int, int]:
    """Gives how many groups there are and how many of them changed."""
    old = _stored(session, ads)
    new = _sets(links, old, oversize)
    changed = _keep_same(session, new, old, stir, now)
    moved = np.flatnonzero(new.before[new.of_row] == NONE)
    sets = _rows_of(new, moved)
    claims = _old_groups(session, old, moved)
    plan = assign(claims, sets)
    changed += _carry_out(session, plan, {group.id: group for group in claims}, new, old, stir, ads, now)
    return len(new.first), changed


def _stored(session: Session, ads: StoredAds) -> _Old:
    statement = (
        select(AdGroup.id, AdGroup.size, AdGroup.single_evidence, AdGroup.oversize)
        .where(AdGroup.ended_at.is_(None)).order_by(AdGroup.id)
    )
    read = [
        [integers(column) for column in zip(*rows, strict=True)] for rows in chunks(session, statement)
    ]
    known, told, single, oversize = (joined_integers([columns[place] for columns in read]) for place in range(4))
    of_row = np.full(len(ads.table), NONE, dtype=np.int64)
    for found in chunks(session, select(GroupMember.ad_id, GroupMember.group_id)):
        ad, group = zip(*found, strict=True)
        of_row[ads.rows_of(integers(ad))] = np.searchsorted(known, integers(group))
    live = np.bincount(of_row[of_row != NONE], minlength=len(known))
    return _Old(known, told, single > 0, oversize > 0, of_row, live)


def _sets(links: Links, old: _Old, oversize: int) -> _New:
    first, of_row, size = np.unique(links.label, return_inverse=True, return_counts=True)
    of_row = of_row.reshape(-1).astype(np.int64)
    lowest = np.full(len(first), len(old.ids), dtype=np.int64)
    highest = np.full(len(first), NONE, dtype=np.int64)
    np.minimum.at(lowest, of_row, old.of_row)
    np.maximum.at(highest, of_row, old.of_row)
    before = np.full(len(first), NONE, dtype=np.int64)
    one = np.flatnonzero((lowest == highest) & (lowest != NONE))
    whole = one[old.live[lowest[one]] == size[one]]
    before[whole] = lowest[whole]
    return _New(of_row, first, size, links.single_evidence[first], size > oversize, before)


def _rows_of(new: _New, moved: Rows) -> list[tuple[int, ...]]:
    """The rows of the sets that are not as they were, each set in order."""
    order = moved[np.lexsort((moved, new.of_row[moved]))]
    cuts = np.flatnonzero(np.diff(new.of_row[order])) + 1
    return [tuple(part.tolist()) for part in np.split(order, cuts)] if len(order) else []


def _keep_same(session: Session, new: _New, old: _Old, stir: Stir, now: datetime) -> int:
    """Groups of the same ads: written only when something about them is different."""
    same = np.flatnonzero(new.before != NONE)
    place = new.before[same]
    stirred, gaining = _any(stir.changed, new), _any(stir.evidence, new)
    differs = stirred[same] | (old.told[place] != new.size[same])
    differs |= (old.single[place] != new.single[same]) | (old.oversize[place] != new.oversize[same])
    for evidence in (False, True):
        chosen = same[differs & (gaining[same] == evidence)]
        _update(session, chosen, old.ids[new.before[chosen]], new, {"evidence_at": now} if evidence else {})
    return int(differs.sum())


def _any(rows: Flags, new: _New) -> Flags:
    """Per set whether it holds such a row."""
    result = np.zeros(len(new.first), dtype=np.bool_)
    result[new.of_row[rows]] = True
    return result


def _update(session: Session, sets: Rows, ids: Rows, new: _New, more: dict[str, object]) -> None:
    if not len(sets):
        return
    session.connection().execute(
        update(AdGroup).where(AdGroup.id == bindparam("group")),
        [
            {
                "group": group_id, "size": int(new.size[place]), "single_evidence": bool(new.single[place]),
                "oversize": bool(new.oversize[place]), "assessed_at": None, **more,
            } for place, group_id in zip(sets.tolist(), ids.tolist(), strict=True)
        ],
    )


def _old_groups(session: Session, old: _Old, moved: Rows) -> list[OldGroup]:
    """The groups that lost or gained an ad, and those without any left."""
    places = old.of_row[moved]
    members: dict[int, set[int]] = defaultdict(set)
    for place, row in zip(places.tolist(), moved.tolist(), strict=True):
        if place != NONE:
            members[place].add(row)
    wanted = old.ids[sorted({*members, *np.flatnonzero(old.live == 0).tolist()})].tolist()
    if not wanted:
        return []
    reviewed = reviewed_groups(session)
    place_of = {group_id: place for place, group_id in enumerate(old.ids.tolist())}
    found: list[OldGroup] = []
    for start in range(0, len(wanted), BATCH):
        batch = select(AdGroup.id, AdGroup.public_id, AdGroup.created_at).where(
            AdGroup.id.in_(wanted[start : start + BATCH])
        )
        found.extend(
            OldGroup(
                row.id, row.public_id, row.created_at, row.id in reviewed,
                frozenset(members.get(place_of[row.id], ())),
            ) for row in session.execute(batch)
        )
    return found


def _carry_out(
    session: Session, plan: Assignment, claims: dict[int, OldGroup], new: _New, old: _Old, stir: Stir, ads: StoredAds,
    now: datetime,
) -> int:
    group_of = np.full(len(ads.table), NONE, dtype=np.int64)        # per row of a moved set
    fresh = [group for group in plan.groups if group.keeps is None]
    numbers = reserve_ids(session, AdGroup, len(fresh)) if fresh else ()
    sets = integers([new.of_row[group.rows[0]] for group in fresh])
    insert_columns(
        session, AdGroup,
        {
            "id": list(numbers), "public_id": [_new_public_id() for _ in fresh],
            "split_from": [claims[group.split_from].public_id if group.split_from else None for group in fresh],
            "single_evidence": new.single[sets].tolist(), "oversize": new.oversize[sets].tolist(),
            "size": new.size[sets].tolist(),
        },
        {
            "created_at": now, "evidence_at": now, "score": 0, "families": 0, "selected": False, "urgent": False,
            "catalogue_version": 0,
        },
    )
    for number, group in zip(numbers, fresh, strict=True):
        group_of[list(group.rows)] = number
    going_on: dict[bool, list[tuple[int, int]]] = {False: [], True: []}
    for group in plan.groups:
        if group.keeps is not None:
            rows = list(group.rows)
            group_of[rows] = group.keeps
            gained = len(set(rows) - claims[group.keeps].rows) > 0
            going_on[gained or bool(stir.evidence[rows].any())].append((int(new.of_row[rows[0]]), group.keeps))
    for evidence, pairs in going_on.items():
        both = np.array(pairs, dtype=np.int64).reshape(-1, 2)
        _update(session, both[:, 0], both[:, 1], new, {"evidence_at": now} if evidence else {})
    _move(session, group_of, old, ads, now)
    _end(session, plan, claims, now)
    return len(plan.groups)


def _move(session: Session, group_of: Rows, old: _Old, ads: StoredAds, now: datetime) -> None:
    was = np.where(old.of_row == NONE, NONE, np.append(old.ids, NONE)[old.of_row])
    coming = np.flatnonzero((was == NONE) & (group_of != NONE))
    coming = coming[np.argsort(ads.table.ids[coming], kind="stable")]
    insert_columns(
        session, GroupMember, {"ad_id": ads.table.ids[coming].tolist(), "group_id": group_of[coming].tolist()},
        {"since": now},
    )
    going = np.flatnonzero((was != NONE) & (group_of != NONE) & (group_of != was))
    if len(going):
        session.connection().execute(
            update(GroupMember).where(GroupMember.ad_id == bindparam("ad")),
            [
                {"ad": ad_id, "group_id": group_id, "since": now}
                for ad_id, group_id in zip(ads.table.ids[going].tolist(), group_of[going].tolist(), strict=True)
            ],
        )


def _end(session: Session, plan: Assignment, claims: dict[int, OldGroup], now: datetime) -> None:
    for gone, heir in sorted(plan.merged.items()):
        session.execute(
            update(AdGroup)
            .where(AdGroup.id == gone)
            .values(merged_into=claims[heir].public_id, ended_at=now, selected=False, urgent=False)
        )
    for batch in _batches(plan.emptied):
        session.execute(update(AdGroup).where(AdGroup.id.in_(batch)).values(ended_at=now, selected=False, urgent=False))


def _new_public_id() -> str:
    """26 random characters, unrelated to what is in the group."""
    return base64.b32encode(secrets.token_bytes(16)).decode().rstrip("=")


def _batches(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[start : start + BATCH] for start in range(0, len(ids), BATCH)]
