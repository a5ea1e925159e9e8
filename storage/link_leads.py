"""Keeps leads and who is in them. Everything is compared as columns; only what differs is written."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.orm import Session

from linking.components import distinct, without
from linking.records import NONE, Flags, LeadColumns, Rows
from storage.bulk import chunks, insert_columns, integers, joined_integers, reserve_ids
from storage.link_table import StoredAds
from storage.tables import Lead, LeadMember

BATCH = 500
STRANGERS = "strangers"        # in the detail of a lead: 1 when the people under it look like strangers
SET_KINDS = ("text", "photo", "copy")  # leads without a value of their own: known by their members


@dataclass(frozen=True, slots=True)
class Stir:
    """What the night's leads changed."""

    changed: Flags                  # per row: its group must be looked at again
    evidence: Flags                 # per row: it gained evidence
    touched: dict[str, Flags]       # per kind and lead of tonight: not as it was
    keys: dict[str, set[bytes]]     # per kind the values of leads that are not as they were, gone ones as well


@dataclass(frozen=True, slots=True)
class _Old:
    """Stored leads, by rising id, and their members as (place of the lead, row)."""

    ids: Rows
    kinds: Sequence[str]
    keys: Sequence[bytes]
    hub: Flags
    told: Rows                      # how many ads it had when it was last written
    strangers: Flags                # as it was last written
    lead: Rows
    row: Rows


def keep_leads(session: Session, leads: Sequence[LeadColumns], ads: StoredAds) -> Stir:
    size = len(ads.table)
    old = _stored(session, ads)
    stir = Stir(np.zeros(size, dtype=np.bool_), np.zeros(size, dtype=np.bool_), {}, {})
    live = np.zeros(len(old.ids), dtype=np.bool_)
    tonight = {found.kind for found in leads}
    known = np.array([kind in tonight for kind in old.kinds], dtype=np.bool_)
    for found in leads:
        match = _match(found, old)
        live[match[match != NONE]] = True
        _keep_kind(session, found, match, old, ads, stir)
    gone = known & ~live
    stir.changed[old.row[gone[old.lead]]] = True
    for place in np.flatnonzero(gone).tolist():
        stir.keys[old.kinds[place]].add(old.keys[place])
    doomed = old.ids[gone].tolist()
    for start in range(0, len(doomed), BATCH):
        session.execute(delete(Lead).where(Lead.id.in_(doomed[start : start + BATCH])))
    return stir


def _stored(session: Session, ads: StoredAds) -> _Old:
    statement = (
        select(
            Lead.id, Lead.kind, Lead.key_digest, Lead.hub, Lead.detail["ads"].as_integer(),
            Lead.detail[STRANGERS].as_integer(),
        )
        .where(Lead.kind != "proposal").order_by(Lead.id)
    )
    ids, hubs, told, strangers = [], [], [], []
    kinds: list[str] = []
    keys: list[bytes] = []
    for rows in chunks(session, statement):
        columns = tuple(zip(*rows, strict=True))
        ids.append(integers(columns[0]))
        kinds.extend(columns[1])
        keys.extend(columns[2])
        hubs.append(integers(columns[3]))
        told.append(integers([number or 0 for number in columns[4]]))
        strangers.append(integers([number or 0 for number in columns[5]]))
    known = joined_integers(ids)
    leads, members = [], []
    for found in chunks(session, select(LeadMember.lead_id, LeadMember.ad_id)):
        lead, ad = zip(*found, strict=True)
        numbers = integers(lead)
        place = np.minimum(np.searchsorted(known, numbers), max(len(known) - 1, 0))
        ours = known[place] == numbers if len(known) else np.zeros(len(numbers), dtype=np.bool_)
        leads.append(place[ours].astype(np.int64))
        members.append(ads.rows_of(integers(ad)[ours]))
    return _Old(
        known, kinds, keys, joined_integers(hubs) > 0, joined_integers(told), joined_integers(strangers) > 0,
        joined_integers(leads), joined_integers(members),
    )


def _match(found: LeadColumns, old: _Old) -> Rows:
    """Per lead of tonight the place of the stored one it goes on as, by its value or by its members; or NONE."""
    own = [place for place, kind in enumerate(old.kinds) if kind == found.kind]
    if found.kind in SET_KINDS:
        return _match_members(found, old, own)
    by_value = {old.keys[place]: place for place in own}
    return integers([by_value.get(key, NONE) for key in found.keys])


def _match_members(found: LeadColumns, old: _Old, own: Sequence[int]) -> Rows:
    """The two that share most ads first; of equals the lowest number."""
    match = np.full(len(found.keys), NONE, dtype=np.int64)
    ours = np.zeros(len(old.ids), dtype=np.bool_)
    ours[own] = True
    inside = ours[old.lead]
    lead, row = old.lead[inside], old.row[inside]
    order = np.argsort(row, kind="stable")
    lead, row = lead[order], row[order]
    left, right = np.searchsorted(row, found.row), np.searchsorted(row, found.row, "right")
    count = right - left
    if not count.sum():
        return match
    label = np.repeat(found.label, count)
    place = np.arange(len(label)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(left, count)
    width = len(old.ids)
    pairs = np.sort(label * width + lead[place])
    starts = np.flatnonzero(np.concatenate(([True], pairs[1:] != pairs[:-1])))
    shared = np.diff(np.concatenate((starts, [len(pairs)])))
    new, before = pairs[starts] // width, pairs[starts] % width
    whole = (shared == np.bincount(found.label, minlength=len(match))[new])
    whole &= shared == np.bincount(lead, minlength=width)[before]
    # two leads may have the same ads: then only counting decides
    whole &= np.bincount(new[whole], minlength=len(match))[new] == 1
    whole &= np.bincount(before[whole], minlength=width)[before] == 1
    match[new[whole]] = before[whole]
    taken = set(before[whole].tolist())
    order = np.lexsort((before, new, -shared))
    for one, other in zip(new[order].tolist(), before[order].tolist(), strict=True):
        if match[one] == NONE and other not in taken:
            match[one] = other
            taken.add(other)
    return match


def _keep_kind(
    session: Session, found: LeadColumns, match: Rows, old: _Old, ads: StoredAds, stir: Stir
) -> None:
    """Writes the leads of one kind."""
    width = max(len(ads.table), 1)
    went_on = match[found.label] != NONE
    now = match[found.label[went_on]] * width + found.row[went_on]
    ours = np.zeros(len(old.ids), dtype=np.bool_)
    ours[match[match != NONE]] = True
    inside = ours[old.lead]
    before = distinct(old.lead[inside] * width + old.row[inside])
    now = distinct(now)
    joining, leaving = without(now, before), without(before, now)

    new = match == NONE
    size = np.bincount(found.label, minlength=len(match))
    before_hub, told = old.hub[match[~new]], old.told[match[~new]]
    touched = new.copy()
    touched[~new] = (before_hub != found.hub[~new]) | (told != size[~new])
    touched[~new] |= old.strangers[match[~new]] != found.strangers[~new]
    moved = np.zeros(len(old.ids), dtype=np.bool_)
    moved[np.concatenate([joining, leaving]) // width] = True
    touched[~new] |= moved[match[~new]]
    stir.touched[found.kind] = touched
    stir.keys[found.kind] = {found.keys[place] for place in np.flatnonzero(touched).tolist()}
    stir.changed[found.row[touched[found.label]]] = True
    stir.changed[leaving % width] = True
    if found.kind != "copy":
        revived = new.copy()
        revived[~new] = before_hub
        gaining = np.zeros(len(ads.table), dtype=np.bool_)
        gaining[found.row[(revived & ~found.hub)[found.label]]] = True
        powerless = np.zeros(len(old.ids), dtype=np.bool_)
        powerless[match[~new]] = found.hub[~new]
        gaining[joining[~powerless[joining // width]] % width] = True
        stir.evidence[gaining] = True
    _write(session, found, match, touched, size, old, ads)
    _move(session, joining, leaving, width, old, ads)


def _write(
    session: Session, found: LeadColumns, match: Rows, touched: Flags, size: Rows, old: _Old, ads: StoredAds
) -> None:
    again = np.flatnonzero(touched & (match != NONE)).tolist()
    if again:
        session.connection().execute(
            update(Lead).where(Lead.id == bindparam("lead_id")),
            [
                {
                    "lead_id": int(old.ids[match[place]]), "key_digest": found.keys[place],
                    "hub": bool(found.hub[place]), "detail": _detail(int(size[place]), bool(found.strangers[place])),
                } for place in again
            ],
        )
    new = np.flatnonzero(match == NONE)
    if not len(new):
        return
    numbers = integers(reserve_ids(session, Lead, len(new)))
    places = new.tolist()
    told = list(zip(size[new].tolist(), found.strangers[new].tolist(), strict=True))
    detail = {key: _detail(*key) for key in set(told)}
    insert_columns(
        session, Lead,
        {
            "id": numbers.tolist(), "key_digest": [found.keys[place] for place in places],
            "hub": found.hub[new].tolist(), "detail": [detail[key] for key in told],
        },
        {"kind": found.kind},
    )
    number_of = np.zeros(len(match), dtype=np.int64)
    number_of[new] = numbers
    fresh = number_of[found.label] > 0
    insert_columns(
        session, LeadMember,
        {"lead_id": number_of[found.label[fresh]].tolist(), "ad_id": ads.table.ids[found.row[fresh]].tolist()}, {},
    )


def _detail(ads: int, strangers: bool) -> dict[str, int]:
    return {"ads": ads, STRANGERS: 1} if strangers else {"ads": ads}


def _move(session: Session, joining: Rows, leaving: Rows, width: int, old: _Old, ads: StoredAds) -> None:
    insert_columns(
        session, LeadMember,
        {
            "lead_id": old.ids[joining // width].tolist(),
            "ad_id": ads.table.ids[joining % width].tolist(),
        }, {},
    )
    if len(leaving):
        session.connection().execute(
            delete(LeadMember).where(LeadMember.lead_id == bindparam("lead"), LeadMember.ad_id == bindparam("ad")),
            [
                {"lead": lead, "ad": ad}
                for lead, ad in zip(
                    old.ids[leaving // width].tolist(), ads.table.ids[leaving % width].tolist(), strict=True
                )
            ],
        )
