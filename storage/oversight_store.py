"""What oversight asks of the store: sources and their verdicts, the audit trail, people and counts.

Nothing in here is the content of an ad: the privacy officer and the admin read these pages.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.review_store import UNDONE, newest_choices
from storage.tables import Ad, AdGroup, AuditEvent, CrawlRun, ListItem, ListWeek, Referral, Site, Slot, User


@dataclass(frozen=True, slots=True)
class SiteLine:
    """A source and how its newest round went."""

    key: str
    title: str
    night: date | None
    verdict: str | None
    reason: str | None
    counts: dict[str, Any] = field(default_factory=dict)
    history: tuple[tuple[date, str | None], ...] = ()   # newest first


def site_lines(session: Session, *, nights: int = 14) -> list[SiteLine]:
    """Every source with its newest round and the verdicts of the nights before."""
    lines = []
    for site in session.scalars(select(Site).order_by(Site.key)):
        runs = session.scalars(
            select(CrawlRun).where(CrawlRun.site_id == site.id).order_by(CrawlRun.night.desc()).limit(nights)
        ).all()
        newest = next((run for run in runs if run.verdict is not None), None)
        lines.append(
            SiteLine(
                key=site.key,
                title=site.title,
                night=newest.night if newest is not None else None,
                verdict=newest.verdict if newest is not None else None,
                reason=newest.verdict_reason if newest is not None else None,
                counts=dict(newest.counts) if newest is not None else {},
                history=tuple((run.night, run.verdict) for run in runs),
            )
        )
    return lines


def last_round(session: Session) -> datetime | None:
    """When the newest finished nightly round ended."""
    return session.scalar(select(func.max(Slot.ended_at)))


@dataclass(frozen=True, slots=True)
class AuditLine:
    seq: int
    at: datetime
    actor: str
    actor_name: str | None                  # for "user:<id>"
    action: str
    object: str
    result: str
    origin: str


def audit_lines(
    session: Session, *, limit: int, before: int | None = None, people_only: bool = False
) -> list[AuditLine]:
    """The audit trail, newest first; `before` is the sequence number to page on from.

    A night writes hundreds of rows of its own; `people_only` leaves what people did in the review page.
    """
    wanted = select(AuditEvent).order_by(AuditEvent.seq.desc()).limit(limit)
    if people_only:
        wanted = wanted.where(AuditEvent.actor.startswith("user:", autoescape=True))
    if before is not None:
        wanted = wanted.where(AuditEvent.seq < before)
    names = {f"user:{user_id}": name for user_id, name in session.execute(select(User.id, User.name))}
    return [
        AuditLine(
            row.seq, row.at, row.actor, names.get(row.actor), row.action, row.object, row.result, row.origin
        )
        for row in session.scalars(wanted)
    ]


@dataclass(frozen=True, slots=True)
class WeekCount:
    """How a week's list went, in numbers alone."""

    week: str
    drawn_at: datetime
    listed: int
    urgent: int
    controls: int
    overflow: int
    outcomes: dict[str, int]                # of the groups on that list, the choice that holds now


def week_counts(session: Session, *, limit: int = 12) -> list[WeekCount]:
    """The newest weeks, newest first."""
    counts = []
    for week in session.scalars(select(ListWeek).order_by(ListWeek.week.desc()).limit(limit)):
        items = session.execute(
            select(ListItem.group_id, ListItem.why, ListItem.listed_at).where(ListItem.week == week.week)
        ).all()
        choices = newest_choices(session, [group_id for group_id, _, _ in items])
        outcomes: dict[str, int] = defaultdict(int)
        for group_id, _, listed_at in items:
            choice = choices.get(group_id)
            if choice is not None and choice.outcome != UNDONE and choice.at >= listed_at:
                outcomes[choice.outcome] += 1
            else:
                outcomes["open"] += 1
        whys = [why for _, why, _ in items]
        counts.append(
            WeekCount(
                week.week, week.drawn_at, len(items), whys.count("urgent"), whys.count("control"),
                week.overflow, dict(outcomes),
            )
        )  # fmt: skip
    return counts


def totals(session: Session) -> dict[str, int]:
    """How much is kept: ads and groups by number."""
    return {
        "ads_scope": session.scalar(select(func.count()).select_from(Ad).where(Ad.reach == "scope")) or 0,
        "ads_spread": session.scalar(select(func.count()).select_from(Ad).where(Ad.reach == "spread")) or 0,
        "groups": session.scalar(
            select(func.count()).select_from(AdGroup).where(AdGroup.ended_at.is_(None))
        )
        or 0,
        "referrals": session.scalar(select(func.count()).select_from(Referral)) or 0,
    }


@dataclass(frozen=True, slots=True)
class UserLine:
    name: str
    role: str
    disabled: bool
    locked_until: datetime | None
    created_at: datetime


def user_lines(session: Session) -> list[UserLine]:
    return [
        UserLine(row.name, row.role, row.disabled, row.locked_until, row.created_at)
        for row in session.scalars(select(User).order_by(User.name))
    ]
