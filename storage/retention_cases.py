"""What people's work means for how long a group of ads is kept: listed, chosen, followed, handed over."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.retention_policy import RetentionPolicy
from storage.tables import AdGroup, Choice, ListItem, Referral

UNDONE = "undone"


class Fate(StrEnum):
    KEEP = "keep"          # whatever the ordinary terms say
    STRIP = "strip"        # words and values go, digests follow the ordinary terms
    DELETE = "delete"      # all of it goes


@dataclass(frozen=True, slots=True)
class CaseFate:
    fate: Fate
    rule: str              # which line of the policy
    since: datetime        # when the clock of that line began
    warn: bool = False     # will be deleted soon


def case_fates(session: Session, now: datetime, policy: RetentionPolicy) -> dict[int, CaseFate]:
    """Group id -> fate, for groups that people have to do with; all others follow the ordinary terms."""
    listed = dict(
        session.execute(
            select(ListItem.group_id, func.max(ListItem.listed_at)).group_by(ListItem.group_id)
        ).all()
    )
    newest = select(func.max(Choice.id)).group_by(Choice.group_id)
    chosen = {row.group_id: row for row in session.scalars(select(Choice).where(Choice.id.in_(newest)))}
    evidence = dict(session.execute(select(AdGroup.id, AdGroup.evidence_at)).all())
    referrals: dict[int, list[Referral]] = {}
    for referral in session.scalars(select(Referral).where(Referral.group_id.is_not(None)).order_by(Referral.id)):
        referrals.setdefault(referral.group_id or 0, []).append(referral)
    fates: dict[int, CaseFate] = {}
    for group_id in listed.keys() | chosen.keys():
        choice, listed_at = chosen.get(group_id), listed.get(group_id)
        standing = choice is not None and choice.outcome != UNDONE
        if choice is not None and standing and (listed_at is None or choice.at >= listed_at):
            fate = _chosen(choice, referrals.get(group_id, []), evidence.get(group_id), now, policy)
        elif listed_at is not None:
            fate = _waiting(listed_at, now, policy)
        else:
            fate = None
        if fate is not None:
            fates[group_id] = fate
    return fates


def _waiting(listed_at: datetime, now: datetime, policy: RetentionPolicy) -> CaseFate:
    ends = listed_at + policy.days("listed")
    if now >= ends:
        return CaseFate(Fate.DELETE, "listed", listed_at)
    return CaseFate(Fate.KEEP, "listed", listed_at, warn=now >= ends - policy.days("listed_warning"))


def _chosen(
    choice: Choice,
    referrals: list[Referral],
    evidence_at: datetime | None,
    now: datetime,
    policy: RetentionPolicy,
) -> CaseFate | None:
    if choice.outcome == "refer":
        handed = [row for row in referrals if row.choice_id == choice.id or row.at >= choice.at]
        done = bool(handed) and all(row.feedback_received is not None for row in handed)
        if done or now >= choice.at + policy.days("referred"):
            return CaseFate(Fate.DELETE, "referred", choice.at)
        return CaseFate(Fate.KEEP, "referred", choice.at)
    if choice.outcome == "follow":
        ends = choice.at + policy.days("follow")
        if choice.follow_until is not None:
            until = datetime.combine(choice.follow_until, time.min, UTC) + timedelta(days=1)
            ends = min(ends, until)
        return CaseFate(Fate.KEEP, "follow", choice.at) if now < ends else None
    if evidence_at is not None and evidence_at > choice.at:
        return None                    # something new came in: the choice says nothing about that
    if now >= choice.at + policy.days("none_text"):
        return CaseFate(Fate.STRIP, "none_text", choice.at)
    return CaseFate(Fate.KEEP, "none_text", choice.at)
