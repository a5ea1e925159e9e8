"""What assessing asks of the store, and what it keeps there. Nothing sealed is opened here."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, delete, func, insert, or_, select, update
from sqlalchemy.orm import Session

from indicators.rule import Assessment
from indicators.views import Hit
from storage.tables import (
    Ad,
    AdFact,
    AdGroup,
    AdIdentifier,
    AdPlace,
    AdVersion,
    GroupMember,
    IndicatorHit,
    Lead,
    LeadMember,
    LicensedBusiness,
    LicensedIdentifier,
    Signal,
    Site,
)

BATCH = 500
"""Ids in one IN (...) list: well under the bound-parameter limit of both stores."""

UNDONE = "undone"
MANUAL = "manual"
"""Key in the detail of a hit that a reviewer entered: assessing again leaves it."""


def batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]


# --- reading for the assessment ----------------------------------------------------------------------------

def groups_to_assess(session: Session, everything: bool) -> list[int]:
    """Living groups that changed since they were last assessed, or all."""
    query = select(AdGroup.id).where(AdGroup.ended_at.is_(None)).order_by(AdGroup.id)
    if not everything:
        query = query.where(AdGroup.assessed_at.is_(None))
    return list(session.scalars(query))


def members(session: Session, group_ids: Sequence[int]) -> dict[int, list[Ad]]:
    """The ads of each group without those of route M (red line 4), in order of first sighting."""
    found: dict[int, list[Ad]] = {group_id: [] for group_id in group_ids}
    rows = session.execute(
        select(GroupMember.group_id, Ad)
        .join(Ad, Ad.id == GroupMember.ad_id)
        .where(GroupMember.group_id.in_(group_ids), Ad.route_m.is_(False))
        .order_by(Ad.first_seen, Ad.id)
    )
    for group_id, ad in rows:
        found[group_id].append(ad)
    return found


def newest_versions(session: Session, ad_ids: Sequence[int]) -> dict[int, AdVersion]:
    newest = (
        select(AdVersion.ad_id, func.max(AdVersion.seq).label("seq"))
        .where(AdVersion.ad_id.in_(ad_ids))
        .group_by(AdVersion.ad_id)
        .subquery()
    )
    rows = session.scalars(
        select(AdVersion).join(newest, and_(AdVersion.ad_id == newest.c.ad_id, AdVersion.seq == newest.c.seq))
    )
    return {version.ad_id: version for version in rows}


def identifiers(session: Session, ad_ids: Sequence[int]) -> dict[int, list[AdIdentifier]]:
    """Phones, names and addresses of the ads' own part of the page."""
    found: dict[int, list[AdIdentifier]] = defaultdict(list)
    for row in session.scalars(
        select(AdIdentifier).where(
            AdIdentifier.ad_id.in_(ad_ids),
            AdIdentifier.page_part == "main",
            AdIdentifier.kind.in_(("phone", "name", "address")),
        )
    ):
        found[row.ad_id].append(row)
    return found


def facts(session: Session, version_ids: Sequence[int], kinds: Sequence[str]) -> dict[int, list[AdFact]]:
    """The still sealed facts of these kinds, by ad version."""
    found: dict[int, list[AdFact]] = defaultdict(list)
    for row in session.scalars(
        select(AdFact).where(AdFact.ad_version_id.in_(version_ids), AdFact.kind.in_(kinds))
    ):
        found[row.ad_version_id].append(row)
    return found


def places_in(session: Session, ad_ids: Sequence[int]) -> dict[int, list[AdPlace]]:
    """Where the ads are offered: role `in` only."""
    found: dict[int, list[AdPlace]] = defaultdict(list)
    for row in session.scalars(select(AdPlace).where(AdPlace.ad_id.in_(ad_ids), AdPlace.role == "in")):
        found[row.ad_id].append(row)
    return found


@dataclass(frozen=True, slots=True)
class LeadRow:
    lead_id: int
    kind: str
    digest: bytes
    ad_ids: tuple[int, ...]


def leads_of(session: Session, ad_ids: Sequence[int]) -> list[LeadRow]:
    """Phone, text and photo leads that these ads are in, whole: with the ads of other groups. No hubs, no route M."""
    mine = select(LeadMember.lead_id).where(LeadMember.ad_id.in_(ad_ids))
    rows = session.execute(
        select(Lead.id, Lead.kind, Lead.key_digest, LeadMember.ad_id)
        .join(LeadMember, LeadMember.lead_id == Lead.id)
        .join(Ad, Ad.id == LeadMember.ad_id)
        .where(
            Lead.id.in_(mine), Lead.hub.is_(False), Lead.kind.in_(("phone", "text", "photo")), Ad.route_m.is_(False)
        )
        .order_by(Lead.id, LeadMember.ad_id)
    )
    ads: dict[tuple[int, str, bytes], list[int]] = defaultdict(list)
    for lead_id, kind, digest, ad_id in rows:
        ads[lead_id, kind, digest].append(ad_id)
    return [LeadRow(*key, tuple(ad_ids)) for key, ad_ids in ads.items()]


def licensed(session: Session, ad_ids: Sequence[int], on: date) -> set[int]:
    """Ads with an identifier of a business on the region's licence list."""
    rows = session.scalars(
        select(AdIdentifier.ad_id)
        .join(
            LicensedIdentifier,
            and_(LicensedIdentifier.kind == AdIdentifier.kind, LicensedIdentifier.digest == AdIdentifier.digest),
        )
        .join(LicensedBusiness, LicensedBusiness.id == LicensedIdentifier.business_id)
        .where(
            AdIdentifier.ad_id.in_(ad_ids),
            AdIdentifier.page_part == "main",
            or_(LicensedBusiness.valid_until.is_(None), LicensedBusiness.valid_until >= on),
        )
    )
    return set(rows)


def tips(session: Session, ad_ids: Sequence[int]) -> dict[int, set[int]]:
    """Signals of colleagues or partners about a phone or address of these ads: ad -> signal ids."""
    found: dict[int, set[int]] = defaultdict(set)
    for ad_id, signal_id in session.execute(
        select(AdIdentifier.ad_id, Signal.id)
        .join(
            Signal,
            or_(
                and_(AdIdentifier.kind == "phone", Signal.phone_digest == AdIdentifier.digest),
                and_(AdIdentifier.kind == "address", Signal.address_digest == AdIdentifier.digest),
            ),
        )
        .where(AdIdentifier.ad_id.in_(ad_ids), AdIdentifier.page_part == "main")
    ):
        found[ad_id].add(signal_id)
    return found


def manual_codes(session: Session, group_ids: Sequence[int]) -> dict[int, set[str]]:
    """What reviewers entered by hand (H02)."""
    found: dict[int, set[str]] = defaultdict(set)
    for hit in session.scalars(select(IndicatorHit).where(IndicatorHit.group_id.in_(group_ids))):
        if hit.detail.get(MANUAL):
            found[hit.group_id].add(hit.code)
    return found


def sample_prices(session: Session, seen_since: datetime, limit: int) -> list[tuple[AdFact, bytes]]:
    """Sealed prices of scope ads seen of late, with the key that opens each; the same ads whatever their ids."""
    ads = (
        select(Ad.id)
        .join(Site, Site.id == Ad.site_id)
        .where(Ad.reach == "scope", Ad.route_m.is_(False), Ad.last_seen >= seen_since)
        .order_by(Ad.last_seen.desc(), Site.key, Ad.external_id)
        .limit(limit)
    )
    rows = session.execute(
        select(AdFact, Ad.key_id)
        .join(Ad, Ad.id == AdFact.ad_id)
        .where(AdFact.kind == "price", AdFact.ad_id.in_(ads))
    )
    return [(fact, key_id) for fact, key_id in rows]


# --- keeping the assessment --------------------------------------------------------------------------------

def keep_assessments(
    session: Session, assessments: Mapping[int, Assessment], *, version: int, now: datetime
) -> None:
    """Replaces the groups' hits, all but those people entered, and their standing under the rule."""
    group_ids = list(assessments)
    rows = session.execute(
        select(IndicatorHit.id, IndicatorHit.detail).where(IndicatorHit.group_id.in_(group_ids))
    )
    for batch in batches([row.id for row in rows if not row.detail.get(MANUAL)]):
        session.execute(delete(IndicatorHit).where(IndicatorHit.id.in_(batch)))
    hits = [
        _hit_row(group_id, hit, version)
        for group_id, assessment in assessments.items()
        for hit in assessment.hits
        if not hit.detail.get(MANUAL)
    ]
    if hits:
        session.execute(insert(IndicatorHit), hits)
    for group in session.scalars(select(AdGroup).where(AdGroup.id.in_(group_ids))):
        assessment = assessments[group.id]
        if not assessment.selected:
            group.selected_at = None
        elif not group.selected or group.selected_at is None:
            group.selected_at = now
        group.score, group.families = assessment.score, len(assessment.families)
        group.selected, group.urgent = assessment.selected, assessment.urgent
        group.catalogue_version, group.assessed_at = version, now


def _hit_row(group_id: int, hit: Hit, version: int) -> dict[str, object]:
    place = hit.place
    return {
        "group_id": group_id, "code": hit.code, "catalogue_version": version, "counted": hit.counted,
        "ad_version_id": hit.version_id, "detail": dict(hit.detail),
        "span_part": place.part if place else None,
        "span_start": place.start if place else None,
        "span_end": place.end if place else None,
    }  # fmt: skip


def add_manual_hit(session: Session, group_id: int, code: str, user_id: int, version: int) -> None:
    """A reviewer read something that only people can read (H02). The group is assessed again."""
    session.add(
        IndicatorHit(
            group_id=group_id, code=code, catalogue_version=version, counted=True,
            detail={MANUAL: 1, "by_user": user_id},
        )
    )  # fmt: skip
    session.execute(update(AdGroup).where(AdGroup.id == group_id).values(assessed_at=None))
