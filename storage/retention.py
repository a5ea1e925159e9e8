"""Destroys what is over its term: the data keys first, then the rows, and writes down that it did.

Keys first, so that a copy of the database or a crash halfway leaves nothing readable; what is left of the rows
is over its term and goes in the next run.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import CursorResult, delete, exists, not_, select, update
from sqlalchemy.orm import Session

from storage import audit, hub_word_store, text_word_store
from storage.retention_plan import Plan, batches, make_plan
from storage.retention_policy import RetentionPolicy
from storage.store import Store, erase_after_commit
from storage.suppression import NO_REASON, forget_expired, suppress
from storage.tables import (
    Ad,
    AdFact,
    AdGroup,
    AdIdentifier,
    AdVersion,
    Choice,
    Destruction,
    Frontier,
    GroupMember,
    Judgement,
    KnownElsewhere,
    Lead,
    LeadMember,
    Meta,
    Signal,
)

CLOCK = "retention_clock"
"""Meta row: the time of the last run."""

MAX_STEP = timedelta(hours=48)
"""A clock that moved further since the last run may be wrong; one run passes before anything is destroyed."""

CLOCK_MOVED = "clock_moved"


def expire(store: Store, now: datetime, policy: RetentionPolicy, dry_run: bool = False) -> dict[str, int]:
    """Counts by rule of what was destroyed (or would be), and of what needs a person's eye.

    When the clock moved more than 48 hours since the last run nothing is destroyed and the answer is
    {"clock_moved": 1}; the next run takes the new time as given.
    """
    if dry_run:
        with store.read() as session:
            return _counts(make_plan(session, now, policy))
    with store.begin() as session:
        if _clock_moved(session, now):
            audit.record(
                session, store, actor="retention", action="retention.run", object="store", now=now,
                result="refused", detail={CLOCK_MOVED: 1},
            )  # fmt: skip
            return {CLOCK_MOVED: 1}
        plan = make_plan(session, now, policy)
        store.sealer.erase(plan.key_ids)
        counts = _counts(plan) | _destroy(store, session, plan, now, policy)
        destroyed = {rule: count for rule, count in counts.items() if count and rule not in plan.warnings}
        for rule, count in sorted(destroyed.items()):
            session.add(Destruction(at=now, ground=rule, counts={"count": count}))
        audit.record(
            session, store, actor="retention", action="retention.run", object="store", now=now, detail=counts
        )
    store.tidy()
    return counts


def _counts(plan: Plan) -> dict[str, int]:
    counts = {rule: len(found) for part in (plan.strip, plan.delete) for rule, found in part.items()}
    return counts | {"judgement": len(plan.judgements), "signal": len(plan.signals)} | plan.warnings


def _clock_moved(session: Session, now: datetime) -> bool:
    row = session.get(Meta, CLOCK)
    before = datetime.fromisoformat(row.value) if row is not None else now
    session.merge(Meta(name=CLOCK, value=now.isoformat()))
    return abs(now - before) > MAX_STEP


def _destroy(
    store: Store, session: Session, plan: Plan, now: datetime, policy: RetentionPolicy
) -> dict[str, int]:
    """Deletes the planned rows and the small things that go by their date alone; gives the counts of those."""
    _suppress(store, session, plan, policy)
    stripped = [ad.row_id for found in plan.strip.values() for ad in found]
    gone = [ad.row_id for found in plan.delete.values() for ad in found]
    groups = _groups_of(session, [*gone, *stripped])
    _strip(store, session, stripped)
    for batch in batches(gone):
        session.execute(delete(Ad).where(Ad.id.in_(batch)))
    for batch in batches([row.row_id for row in plan.judgements]):
        session.execute(delete(Judgement).where(Judgement.id.in_(batch)))
    for batch in batches([row.row_id for row in plan.signals]):
        session.execute(delete(Signal).where(Signal.id.in_(batch)))
    _look_again(session, groups)
    _close_cases(store, session, groups, now)
    session.execute(delete(Lead).where(not_(exists().where(LeadMember.lead_id == Lead.id))))
    today = now.date()
    by_date = {
        "elsewhere": delete(KnownElsewhere).where(KnownElsewhere.last_seen <= today - policy.days("elsewhere")),
        "frontier": delete(Frontier).where(Frontier.night <= today - policy.days("frontier")),
        "destruction": delete(Destruction).where(Destruction.at <= now - policy.days("destruction")),
    }
    counts = {rule: cast(CursorResult[Any], session.execute(order)).rowcount for rule, order in by_date.items()}
    counts["suppression"] = forget_expired(session, today)
    counts["hub_word"] = hub_word_store.forget_unused(session)
    counts["text_word"] = text_word_store.forget_unmet(session, now - policy.days("link_keys"))
    counts["audit"] = audit.destroy_before(session, store.keyring, now - policy.days("audit"))
    return counts


def forget_ads(store: Store, session: Session, ad_ids: Sequence[int], now: datetime) -> None:
    """Deletes ads before their term, with their keys and with the cases that have no ads left."""
    groups = _groups_of(session, ad_ids)
    text_word_store.forget_like(session, ad_ids)
    for batch in batches(ad_ids):
        erase_after_commit(session, session.scalars(select(Ad.key_id).where(Ad.id.in_(batch))).all())
        session.execute(delete(Ad).where(Ad.id.in_(batch)))
    hub_word_store.forget_unused(session)
    _look_again(session, groups)
    _close_cases(store, session, groups, now)
    session.execute(delete(Lead).where(not_(exists().where(LeadMember.lead_id == Lead.id))))


def _suppress(store: Store, session: Session, plan: Plan, policy: RetentionPolicy) -> None:
    """Identifiers of "nu geen aanleiding" stay away for a while, by a digest of their own."""
    for ad_id, chosen_at in plan.suppress:
        contacts = session.execute(
            select(AdIdentifier.kind, AdIdentifier.digest).where(
                AdIdentifier.ad_id == ad_id, AdIdentifier.links.is_(True)
            )
        )
        expires = (chosen_at + policy.days("suppression")).date()
        suppress(session, store.keyring, NO_REASON, contacts.all(), expires)


def _strip(store: Store, session: Session, ad_ids: Sequence[int]) -> None:
    """Takes the words and values of ads; digests stay. A new data key is for what a later look may bring."""
    for batch in batches(ad_ids):
        # Identifiers go with the version they were read from, so they let go of it first.
        bare = {"value_sealed": None, "ad_version_id": None}
        session.execute(update(AdIdentifier).where(AdIdentifier.ad_id.in_(batch)).values(**bare))
        for table in (AdFact, AdVersion):
            session.execute(delete(table).where(table.ad_id.in_(batch)))
        for ad_id in batch:
            fresh = {"key_id": store.sealer.new_key(), "etag_sealed": None}
            session.execute(update(Ad).where(Ad.id == ad_id).values(**fresh))


def _groups_of(session: Session, ad_ids: Sequence[int]) -> list[int]:
    found: set[int] = set()
    for batch in batches(ad_ids):
        found |= set(session.scalars(select(GroupMember.group_id).where(GroupMember.ad_id.in_(batch))))
    return sorted(found)


def _look_again(session: Session, group_ids: Sequence[int]) -> None:
    """What held a group together may be gone: linking and assessing look at it once more."""
    for batch in batches(group_ids):
        members = select(GroupMember.ad_id).where(GroupMember.group_id.in_(batch))
        session.execute(update(Ad).where(Ad.id.in_(members)).values(linked_at=None))
        session.execute(update(AdGroup).where(AdGroup.id.in_(batch)).values(assessed_at=None))


def _close_cases(store: Store, session: Session, group_ids: Sequence[int], now: datetime) -> None:
    """A group without ads has ended, and the reasons that people wrote go with it; outcomes are still counted."""
    for batch in batches(group_ids):
        empty = session.scalars(
            select(AdGroup).where(
                AdGroup.id.in_(batch), not_(exists().where(GroupMember.group_id == AdGroup.id))
            )
        ).all()
        for group in empty:
            group.ended_at, group.selected, group.urgent = group.ended_at or now, False, False
            for choice in session.scalars(select(Choice).where(Choice.group_id == group.id)):
                erase_after_commit(session, [choice.key_id])
                choice.key_id = store.sealer.new_key()
                choice.reason_sealed = store.sealer.seal(choice.key_id, "choice.reason", "")
