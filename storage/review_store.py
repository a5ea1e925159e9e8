"""What the review page asks of the store: the week's list, earlier choices and hand-overs.

Plain rows come out. Nothing sealed is opened here, and why a group is on the list (rule or control) comes
out only after a person chose.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from storage.tables import (
    Ad,
    AdGroup,
    AdPlace,
    Choice,
    GroupMember,
    ListItem,
    ListWeek,
    Referral,
    User,
)

UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """What may be said of a group without opening anything."""

    ads: int = 0
    elsewhere: int = 0                      # ads of spread municipalities
    live: int = 0
    sites: int = 0
    first_seen: datetime | None = None
    last_seen: datetime | None = None
    municipalities: tuple[str, ...] = ()    # scope first, then spread; CBS codes
    under_age_words: bool = False           # an ad of the group went to route M


@dataclass(frozen=True, slots=True)
class ChoiceLine:
    """A choice without its reason."""

    outcome: str
    by_name: str
    at: datetime
    follow_until: date | None


@dataclass(frozen=True, slots=True)
class ListLine:
    """One line of a week's list. `why` stays empty until the reviewer chose."""

    group: str
    week: str
    position: int
    urgent: bool
    listed_at: datetime
    evidence_at: datetime | None
    facts: GroupFacts
    choice: ChoiceLine | None               # made since it was listed, and not undone
    earlier: ChoiceLine | None              # the choice of an earlier time
    why: str | None


def newest_week(session: Session) -> str | None:
    """The newest ISO week that has a list or an urgent item."""
    weeks = [session.scalar(select(func.max(ListItem.week))), session.scalar(select(func.max(ListWeek.week)))]
    return max((week for week in weeks if week is not None), default=None)


def overflow(session: Session, week: str) -> int:
    """How many selected groups did not fit on the list of a week."""
    return session.scalar(select(ListWeek.overflow).where(ListWeek.week == week)) or 0


def list_lines(session: Session, week: str) -> list[ListLine]:
    """A week's list: urgent first, then in the order in which it was drawn."""
    rows = session.execute(
        select(ListItem, AdGroup)
        .join(AdGroup, AdGroup.id == ListItem.group_id)
        .where(ListItem.week == week)
        .order_by(case((ListItem.why == "urgent", 0), else_=1), ListItem.position, ListItem.id)
    ).all()
    return _lines(session, [(item, group) for item, group in rows])


def open_lines(session: Session, before_week: str) -> list[ListLine]:
    """Groups of earlier lists that still wait for a choice and are not on the newest list; oldest first."""
    newer = select(ListItem.group_id).where(ListItem.week >= before_week)
    rows = session.execute(
        select(ListItem, AdGroup)
        .join(AdGroup, AdGroup.id == ListItem.group_id)
        .where(ListItem.week < before_week, ListItem.group_id.not_in(newer), AdGroup.ended_at.is_(None))
        .order_by(ListItem.week.desc(), ListItem.position)
    ).all()
    newest: dict[int, tuple[ListItem, AdGroup]] = {}
    for item, group in rows:
        newest.setdefault(group.id, (item, group))
    lines = [line for line in _lines(session, list(newest.values())) if line.choice is None]
    return sorted(lines, key=lambda line: (not line.urgent, line.week, line.position))


def _lines(session: Session, rows: Sequence[tuple[ListItem, AdGroup]]) -> list[ListLine]:
    ids = [group.id for _, group in rows]
    facts = group_facts(session, ids)
    choices = newest_choices(session, ids)
    lines = []
    for item, group in rows:
        choice = choices.get(group.id)
        made = choice is not None and choice.outcome != UNDONE and choice.at >= item.listed_at
        lines.append(
            ListLine(
                group=group.public_id,
                week=item.week,
                position=item.position,
                urgent=item.why == "urgent",
                listed_at=item.listed_at,
                evidence_at=group.evidence_at,
                facts=facts[group.id],
                choice=choice if made else None,
                earlier=None if made or choice is None or choice.outcome == UNDONE else choice,
                why=item.why if made else None,
            )
        )
    return lines


def group_facts(session: Session, group_ids: Sequence[int]) -> dict[int, GroupFacts]:
    """Counts, times and municipalities per group; every asked group gets a value."""
    codes: dict[int, dict[str, str]] = defaultdict(dict)
    for group_id, code, reach in session.execute(
        select(GroupMember.group_id, AdPlace.municipality, func.min(Ad.reach))
        .join(Ad, Ad.id == GroupMember.ad_id)
        .join(AdPlace, AdPlace.ad_id == Ad.id)
        .where(GroupMember.group_id.in_(group_ids), AdPlace.role == "in")
        .group_by(GroupMember.group_id, AdPlace.municipality)
    ):
        codes[group_id][code] = reach
    found: dict[int, GroupFacts] = {group_id: GroupFacts() for group_id in group_ids}
    for row in session.execute(
        select(
            GroupMember.group_id,
            func.count(),
            func.sum(case((Ad.reach == "spread", 1), else_=0)),
            func.sum(case((Ad.status == "live", 1), else_=0)),
            func.count(Ad.site_id.distinct()),
            func.min(Ad.first_seen),
            func.max(Ad.last_seen),
            func.max(case((Ad.route_m, 1), else_=0)),
        )
        .join(Ad, Ad.id == GroupMember.ad_id)
        .where(GroupMember.group_id.in_(group_ids))
        .group_by(GroupMember.group_id)
    ):
        group_id, ads, elsewhere, live, sites, first_seen, last_seen, under_age = row
        own = codes[group_id]
        found[group_id] = GroupFacts(
            ads=ads,
            elsewhere=elsewhere,
            live=live,
            sites=sites,
            first_seen=first_seen,
            last_seen=last_seen,
            municipalities=tuple(sorted(own, key=lambda code: (own[code] != "scope", code))),
            under_age_words=bool(under_age),
        )
    return found


def newest_choices(session: Session, group_ids: Sequence[int]) -> dict[int, ChoiceLine]:
    """The choice (or its undoing) that holds for each group that has one."""
    newest = (
        select(func.max(Choice.id)).where(Choice.group_id.in_(group_ids)).group_by(Choice.group_id)
    ).scalar_subquery()
    rows = session.execute(
        select(Choice, User.name).join(User, User.id == Choice.by_user).where(Choice.id.in_(newest))
    )
    return {
        choice.group_id: ChoiceLine(choice.outcome, name, choice.at, choice.follow_until)
        for choice, name in rows
    }


def is_chosen(session: Session, public_id: str) -> bool:
    """Whether a choice holds for the group's newest listing."""
    group = session.scalar(select(AdGroup).where(AdGroup.public_id == public_id))
    if group is None:
        return False
    choice = newest_choices(session, [group.id]).get(group.id)
    if choice is None or choice.outcome == UNDONE:
        return False
    listed = session.scalar(select(func.max(ListItem.listed_at)).where(ListItem.group_id == group.id))
    return listed is None or choice.at >= listed


def why_listed(session: Session, public_id: str) -> str | None:
    """Rule, urgent or control; None while no choice was made or when it was never listed."""
    if not is_chosen(session, public_id):
        return None
    return session.scalar(
        select(ListItem.why)
        .join(AdGroup, AdGroup.id == ListItem.group_id)
        .where(AdGroup.public_id == public_id)
        .order_by(ListItem.listed_at.desc(), ListItem.id.desc())
        .limit(1)
    )


def followed_up(session: Session, public_id: str) -> str | None:
    """The group that took this one in; None when it stands by itself or is not known."""
    return session.scalar(select(AdGroup.merged_into).where(AdGroup.public_id == public_id))


@dataclass(frozen=True, slots=True)
class EarlierLine:
    """One choice in the history over all groups."""

    group: str
    choice: ChoiceLine
    holds: bool                             # no later choice replaced it
    facts: GroupFacts
    referrals: int


def earlier_choices(session: Session, *, limit: int, offset: int) -> list[EarlierLine]:
    """All choices, newest first."""
    rows = session.execute(
        select(Choice, AdGroup, User.name)
        .join(AdGroup, AdGroup.id == Choice.group_id)
        .join(User, User.id == Choice.by_user)
        .order_by(Choice.id.desc())
        .limit(limit)
        .offset(offset)
    ).all()
    group_ids = [group.id for _, group, _ in rows]
    facts = group_facts(session, group_ids)
    newest = set(
        session.scalars(
            select(func.max(Choice.id)).where(Choice.group_id.in_(group_ids)).group_by(Choice.group_id)
        )
    )
    handed = dict(
        session.execute(
            select(Referral.group_id, func.count())
            .where(Referral.group_id.in_(group_ids))
            .group_by(Referral.group_id)
        ).all()      # a bare result has keys(), which dict() would take for a mapping
    )
    return [
        EarlierLine(
            group=group.public_id,
            choice=ChoiceLine(choice.outcome, name, choice.at, choice.follow_until),
            holds=choice.id in newest,
            facts=facts[group.id],
            referrals=handed.get(group.id, 0),
        )
        for choice, group, name in rows
    ]


@dataclass(frozen=True, slots=True)
class ReferralLine:
    """A hand-over as the register has it."""

    number: str
    route: str
    recipient: str
    package_sha256: str
    at: datetime
    feedback_due: date
    feedback_received: date | None


def referrals_of(session: Session, public_id: str) -> list[ReferralLine]:
    """The hand-overs of a group, newest first."""
    rows = session.scalars(
        select(Referral)
        .join(AdGroup, AdGroup.id == Referral.group_id)
        .where(AdGroup.public_id == public_id)
        .order_by(Referral.id.desc())
    )
    return [
        ReferralLine(
            row.number, row.route, row.recipient, row.package_sha256, row.at,
            row.feedback_due, row.feedback_received,
        )
        for row in rows
    ]  # fmt: skip
