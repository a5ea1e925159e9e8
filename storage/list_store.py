"""What drawing the week's list asks of the store, and what it keeps there. Nothing sealed is opened here."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from indicators.week import Candidate, Name
from storage.assessment_store import UNDONE, batches
from storage.keys import Keyring
from storage.suppression import NO_REASON, suppressed
from storage.tables import (
    Ad,
    AdGroup,
    AdIdentifier,
    Choice,
    GroupMember,
    ListItem,
    ListWeek,
    Site,
    Suppression,
)

# --- the list ----------------------------------------------------------------------------------------------

def previous_draw(session: Session) -> datetime | None:
    return session.scalar(select(func.max(ListWeek.drawn_at)))


def is_drawn(session: Session, week: str) -> bool:
    return session.get(ListWeek, week) is not None


@dataclass(frozen=True, slots=True)
class Waiting:
    """Who may be listed now, and which of them are urgent."""

    candidates: tuple[Candidate, ...]
    urgent: frozenset[int]


def waiting_groups(session: Session, keyring: Keyring, on: date, *, only_urgent: bool) -> Waiting:
    """Groups that may be listed: a scope ad outside route M, no choice without new evidence since, not listed
    already and still waiting for a choice, and no identifiers that all rest after "nu geen aanleiding"."""
    has_scope_ad = exists().where(
        GroupMember.group_id == AdGroup.id, Ad.id == GroupMember.ad_id, Ad.reach == "scope", Ad.route_m.is_(False)
    )
    query = select(AdGroup).where(AdGroup.ended_at.is_(None), AdGroup.assessed_at.is_not(None), has_scope_ad)
    if only_urgent:
        query = query.where(AdGroup.urgent)
    groups = {group.id: group for group in session.scalars(query)}
    chosen = _newest_choices(session)
    listed = _newest_listings(session)
    kept = []
    for group in groups.values():
        evidence = group.evidence_at or group.created_at
        choice = chosen.get(group.id)
        listed_at, why = listed.get(group.id, (None, ""))
        if choice is not None and evidence <= choice:
            continue
        is_open = listed_at is not None and (choice is None or listed_at > choice)
        if is_open and not (group.urgent and why != "urgent"):
            continue
        kept.append(group)
    resting = _resting(session, keyring, [g.id for g in kept if g.id not in chosen and not g.urgent], on)
    kept = [group for group in kept if group.id not in resting]
    names = _names(session, [group.id for group in kept])
    return Waiting(
        candidates=tuple(
            Candidate(g.id, names[g.id], g.selected, g.evidence_at or g.created_at, g.selected_at) for g in kept
        ),
        urgent=frozenset(group.id for group in kept if group.urgent),
    )


def _newest_choices(session: Session) -> dict[int, datetime]:
    """When the choice that holds was made, for groups that have one; an undone choice is none."""
    newest = select(func.max(Choice.id)).group_by(Choice.group_id)
    rows = session.execute(
        select(Choice.group_id, Choice.at).where(Choice.id.in_(newest), Choice.outcome != UNDONE)
    )
    return {group_id: at for group_id, at in rows}  # noqa: C416  (rows are no pairs to the type checker)


def _newest_listings(session: Session) -> dict[int, tuple[datetime, str]]:
    rows = session.execute(
        select(ListItem.group_id, ListItem.listed_at, ListItem.why).order_by(ListItem.listed_at, ListItem.id)
    )
    return {group_id: (listed_at, why) for group_id, listed_at, why in rows}


def _resting(session: Session, keyring: Keyring, group_ids: Sequence[int], on: date) -> set[int]:
    """Groups of which every contact rests after an earlier "nu geen aanleiding" whose data were destroyed."""
    if session.scalar(select(func.count()).select_from(Suppression).where(Suppression.kind == NO_REASON)) == 0:
        return set()
    resting: set[int] = set()
    for batch in batches(group_ids):
        contacts: dict[int, set[tuple[str, bytes]]] = defaultdict(set)
        for group_id, kind, digest in session.execute(
            select(GroupMember.group_id, AdIdentifier.kind, AdIdentifier.digest)
            .join(AdIdentifier, AdIdentifier.ad_id == GroupMember.ad_id)
            .where(GroupMember.group_id.in_(batch), AdIdentifier.links)
        ):
            contacts[group_id].add((kind, digest))
        all_contacts = {contact for found in contacts.values() for contact in found}
        quiet = suppressed(session, keyring, NO_REASON, all_contacts, on)
        resting |= {group_id for group_id, found in contacts.items() if found <= quiet}
    return resting


def _names(session: Session, group_ids: Sequence[int]) -> dict[int, Name]:
    found: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for batch in batches(group_ids):
        for group_id, site_key, external_id in session.execute(
            select(GroupMember.group_id, Site.key, Ad.external_id)
            .join(Ad, Ad.id == GroupMember.ad_id)
            .join(Site, Site.id == Ad.site_id)
            .where(GroupMember.group_id.in_(batch), Ad.reach == "scope", Ad.route_m.is_(False))
        ):
            found[group_id].append((site_key, external_id or ""))
    return {group_id: tuple(sorted(pairs)) for group_id, pairs in found.items()}


def add_week(session: Session, week: str, now: datetime, overflow: int) -> None:
    session.add(ListWeek(week=week, drawn_at=now, overflow=overflow))
    session.flush()


def add_items(session: Session, week: str, items: Iterable[tuple[int, str, int]], now: datetime) -> None:
    """(group, why, position). A group that is on this week's list already becomes urgent there."""
    for group_id, why, position in items:
        item = session.scalar(select(ListItem).where(ListItem.week == week, ListItem.group_id == group_id))
        if item is None:
            session.add(
                ListItem(week=week, group_id=group_id, why=why, position=position, listed_at=now)
            )
        else:
            item.why, item.position, item.listed_at = why, position, now
    session.flush()
