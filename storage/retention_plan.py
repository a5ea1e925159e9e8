"""What is over its term now. Reading only: the plan says, `storage.retention` does."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import and_, exists, func, not_, or_, select
from sqlalchemy.orm import Session, aliased

from storage.retention_cases import CaseFate, Fate, case_fates
from storage.retention_policy import RetentionPolicy
from storage.tables import (
    Ad,
    AdIdentifier,
    AdVersion,
    Edge,
    GroupMember,
    IndicatorHit,
    Judgement,
    Referral,
    Signal,
    UtcDateTime,
)

ROUTE_M = "m"
BATCH = 500


@dataclass(frozen=True, slots=True)
class Doomed:
    """A row and the data key that goes with it."""

    row_id: int
    key_id: bytes


@dataclass(slots=True)
class Plan:
    """By rule: ads that lose their words (`strip`), ads that go (`delete`), and what hangs on them."""

    strip: dict[str, list[Doomed]] = field(default_factory=lambda: defaultdict(list))
    delete: dict[str, list[Doomed]] = field(default_factory=lambda: defaultdict(list))
    suppress: list[tuple[int, datetime]] = field(default_factory=list)      # (ad, when the choice was made)
    judgements: list[Doomed] = field(default_factory=list)
    signals: list[Doomed] = field(default_factory=list)
    warnings: dict[str, int] = field(default_factory=dict)

    @property
    def key_ids(self) -> list[bytes]:
        ads = [ad for rule in (self.strip, self.delete) for found in rule.values() for ad in found]
        return [doomed.key_id for doomed in (*ads, *self.judgements, *self.signals)]


def make_plan(session: Session, now: datetime, policy: RetentionPolicy) -> Plan:
    plan = Plan()
    fates = case_fates(session, now, policy)
    deleted: set[int] = set()

    def doom(rule: str, ad: Doomed) -> None:
        if ad.row_id not in deleted:
            deleted.add(ad.row_id)
            plan.delete[rule].append(ad)

    for ad in _route_m(session, now, policy, plan):
        doom("route_m", ad)
    kept: set[int] = set()
    stripped: dict[int, CaseFate] = {}
    for group_id, ad in _ads_of(session, sorted(fates)):
        fate = fates[group_id]
        if fate.fate is Fate.DELETE:
            doom(fate.rule, ad)
        elif fate.fate is Fate.KEEP:
            kept.add(ad.row_id)
        else:
            stripped[ad.row_id] = fate
    for rule, ad in _over_term(session, now, policy):
        if ad.row_id not in kept:
            doom(rule, ad)
    for rule, ad in _words_over_term(session, now, policy, sorted(stripped)):
        if ad.row_id in kept or ad.row_id in deleted:
            continue
        deleted.add(ad.row_id)                      # once is enough
        plan.strip[rule].append(ad)
        if ad.row_id in stripped:
            plan.suppress.append((ad.row_id, stripped[ad.row_id].since))
    _ledgers(session, now, policy, plan)
    plan.warnings["listed_ends_soon"] = sum(fate.warn for fate in fates.values())
    return plan


def batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]


def _route_m(session: Session, now: datetime, policy: RetentionPolicy, plan: Plan) -> Iterator[Doomed]:
    """Ads whose words suggest a minor: 72 hours after hand-over, else an alarm and then 14 days."""
    handed = dict(
        session.execute(
            select(Referral.group_id, func.max(Referral.at))
            .where(Referral.route == ROUTE_M)
            .group_by(Referral.group_id)
        ).all()      # a bare result has keys(), which dict() would take for a mapping
    )
    newest = (
        select(AdVersion.ad_id, func.max(AdVersion.captured_at).label("at")).group_by(AdVersion.ad_id).subquery()
    )
    rows = session.execute(
        select(Ad.id, Ad.key_id, GroupMember.group_id, func.coalesce(newest.c.at, Ad.first_seen, type_=UtcDateTime()))
        .outerjoin(GroupMember, GroupMember.ad_id == Ad.id)
        .outerjoin(newest, newest.c.ad_id == Ad.id)
        .where(Ad.route_m.is_(True), Ad.reach == "scope")
    )
    alarms = 0
    for ad_id, key_id, group_id, since in rows:
        handed_at = handed.get(group_id)
        if handed_at is not None:
            if now >= handed_at + policy.hours("route_m_handed_hours"):
                yield Doomed(ad_id, key_id)
        elif now >= since + policy.days("route_m"):
            yield Doomed(ad_id, key_id)
        elif now >= since + policy.hours("route_m_alarm_hours"):
            alarms += 1
    plan.warnings["route_m_not_handed_over"] = alarms


def _ads_of(session: Session, group_ids: Sequence[int]) -> Iterator[tuple[int, Doomed]]:
    for batch in batches(group_ids):
        rows = session.execute(
            select(GroupMember.group_id, Ad.id, Ad.key_id)
            .join(Ad, Ad.id == GroupMember.ad_id)
            .where(GroupMember.group_id.in_(batch), Ad.route_m.is_(False))
        )
        for group_id, ad_id, key_id in rows:
            yield group_id, Doomed(ad_id, key_id)


def _over_term(session: Session, now: datetime, policy: RetentionPolicy) -> Iterator[tuple[str, Doomed]]:
    """Ads of which nothing may be left: link keys in scope, and spread ads with or without a link into scope."""
    for ad_id, key_id in session.execute(
        select(Ad.id, Ad.key_id).where(
            Ad.last_seen <= now - policy.days("link_keys"),
            or_(Ad.route_m.is_(False), Ad.reach == "spread"),     # those of scope have a term of their own
        )
    ):
        yield "link_keys", Doomed(ad_id, key_id)
    other, mate = aliased(Ad), aliased(GroupMember)
    linked = or_(
        exists().where(Edge.ad_a == Ad.id, other.id == Edge.ad_b, other.reach == "scope"),
        exists().where(Edge.ad_b == Ad.id, other.id == Edge.ad_a, other.reach == "scope"),
        exists().where(
            GroupMember.ad_id == Ad.id,
            mate.group_id == GroupMember.group_id,
            other.id == mate.ad_id,
            other.reach == "scope",
        ),
    )
    for ad_id, key_id in session.execute(
        select(Ad.id, Ad.key_id).where(
            Ad.reach == "spread", Ad.last_seen <= now - policy.days("spread"), not_(linked)
        )
    ):
        yield "spread", Doomed(ad_id, key_id)


def _words_over_term(
    session: Session, now: datetime, policy: RetentionPolicy, stripped: Sequence[int]
) -> Iterator[tuple[str, Doomed]]:
    has_words = or_(
        exists().where(AdVersion.ad_id == Ad.id),
        exists().where(AdIdentifier.ad_id == Ad.id, AdIdentifier.value_sealed.is_not(None)),
    )
    hit = exists().where(
        GroupMember.ad_id == Ad.id, IndicatorHit.group_id == GroupMember.group_id, IndicatorHit.counted.is_(True)
    )
    words = select(Ad.id, Ad.key_id).where(Ad.reach == "scope", Ad.route_m.is_(False), has_words)
    for batch in batches(stripped):
        for ad_id, key_id in session.execute(words.where(Ad.id.in_(batch))):
            yield "none_text", Doomed(ad_id, key_id)
    for rule, condition in (("text", not_(hit)), ("text_with_hit", hit)):
        for ad_id, key_id in session.execute(words.where(Ad.last_seen <= now - policy.days(rule), condition)):
            yield rule, Doomed(ad_id, key_id)


def _ledgers(session: Session, now: datetime, policy: RetentionPolicy, plan: Plan) -> None:
    """Judgements of which neither side is left, and signals that belong to nothing."""
    alive = exists().where(or_(Ad.id == Judgement.ad_a, Ad.id == Judgement.ad_b))
    for row_id, key_id in session.execute(
        select(Judgement.id, Judgement.key_id).where(Judgement.at <= now - policy.days("judgement"), not_(alive))
    ):
        plan.judgements.append(Doomed(row_id, key_id))
    used = exists().where(
        or_(
            and_(AdIdentifier.kind == "phone", AdIdentifier.digest == Signal.phone_digest),
            and_(AdIdentifier.kind == "address", AdIdentifier.digest == Signal.address_digest),
        )
    )
    for row_id, key_id in session.execute(
        select(Signal.id, Signal.key_id).where(Signal.received_at <= now - policy.days("signal"), not_(used))
    ):
        plan.signals.append(Doomed(row_id, key_id))
