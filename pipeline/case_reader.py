"""Opens one case from the sealed store: the group, its ads, why it was noticed and what people chose.

The review page and the dossiers read a case here and nowhere else. Whoever shows it writes the audit row;
opening is not looking.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from pipeline.case import (
    Case,
    CaseAd,
    CaseChoice,
    CaseIdentifier,
    CaseLink,
    CaseReason,
    Highlight,
)
from storage.tables import (
    Ad,
    AdGroup,
    AdIdentifier,
    AdPlace,
    AdVersion,
    Choice,
    Edge,
    GroupMember,
    IndicatorHit,
    ListItem,
    Photo,
    Sighting,
    Site,
    User,
)

if TYPE_CHECKING:
    from indicators.catalogue import Catalogue
    from storage.sealing import Sealer
    from storage.store import Store

BATCH = 500
"""Ids in one IN (...) list: well under the bound-parameter limit of both stores."""

HASH_BYTES = 32
"""One perceptual hash; the first of a photo's codes is the full picture's (storage.tables.Photo)."""

Words = dict[str, str]
"""The words of one ad version by part, as Span.part names them: title, text, other, field:<name>."""


def load_case(store: Store, public_id: str, *, catalogue: Catalogue) -> Case:
    """Gives the case of a group. Raises KeyError when there is no such group."""
    with store.read() as session:
        group = session.scalar(select(AdGroup).where(AdGroup.public_id == public_id))
        if group is None:
            raise KeyError(public_id)
        hits = session.scalars(
            select(IndicatorHit).where(IndicatorHit.group_id == group.id).order_by(IndicatorHit.id)
        ).all()
        members = select(GroupMember.ad_id).where(GroupMember.group_id == group.id)
        ad_ids = tuple(session.scalars(members.order_by(GroupMember.ad_id)))
        ads, version_owner = _ads(session, store.sealer, ad_ids, hits)
        weeks = select(ListItem.week).where(ListItem.group_id == group.id).order_by(ListItem.week)
        return Case(
            public_id=group.public_id,
            created_at=group.created_at,
            evidence_at=group.evidence_at,
            urgent=group.urgent,
            single_evidence=group.single_evidence,
            ads=ads,
            reasons=_reasons(hits, catalogue, version_owner),
            links=_links(session, ad_ids),
            choices=_choices(session, store.sealer, group.id),
            listed_weeks=tuple(dict.fromkeys(session.scalars(weeks))),
            catalogue_version=group.catalogue_version,
        )


def _batches(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]


def _ads(
    session: Session, sealer: Sealer, ad_ids: Sequence[int], hits: Sequence[IndicatorHit]
) -> tuple[tuple[CaseAd, ...], dict[int, int]]:
    """The ads, newest first, and which ad each of their versions belongs to."""
    ads: list[CaseAd] = []
    version_owner: dict[int, int] = {}
    hits_of_version: dict[int, list[IndicatorHit]] = defaultdict(list)
    for hit in hits:
        if hit.ad_version_id is not None:
            hits_of_version[hit.ad_version_id].append(hit)
    for batch in _batches(ad_ids):
        versions: dict[int, list[AdVersion]] = defaultdict(list)
        for version in session.scalars(
            select(AdVersion).where(AdVersion.ad_id.in_(batch)).order_by(AdVersion.ad_id, AdVersion.seq)
        ):
            versions[version.ad_id].append(version)
            version_owner[version.id] = version.ad_id
        sightings: dict[int, list[tuple[datetime, datetime]]] = defaultdict(list)
        for seen in session.scalars(
            select(Sighting).where(Sighting.ad_id.in_(batch)).order_by(Sighting.first_seen)
        ):
            sightings[seen.ad_id].append((seen.first_seen, seen.last_seen))
        places: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for place in session.scalars(
            select(AdPlace).where(AdPlace.ad_id.in_(batch)).order_by(AdPlace.municipality, AdPlace.role)
        ):
            places[place.ad_id].append((place.municipality, place.role))
        photos: dict[int, list[Photo]] = defaultdict(list)
        for photo in session.scalars(
            select(Photo).where(Photo.ad_id.in_(batch)).order_by(Photo.position, Photo.id)
        ):
            photos[photo.ad_id].append(photo)
        identifiers: dict[int, list[AdIdentifier]] = defaultdict(list)
        for identifier in session.scalars(
            select(AdIdentifier).where(AdIdentifier.ad_id.in_(batch)).order_by(AdIdentifier.id)
        ):
            identifiers[identifier.ad_id].append(identifier)
        rows = session.execute(
            select(Ad, Site).join(Site, Site.id == Ad.site_id).where(Ad.id.in_(batch))
        ).all()
        sealer.preload([ad.key_id for ad, _ in rows if ad.reach == "scope" and not ad.route_m])
        for ad, site in rows:
            ads.append(
                _ad(
                    sealer, ad, site, versions[ad.id], sightings[ad.id], places[ad.id], photos[ad.id],
                    identifiers[ad.id], hits_of_version,
                )
            )  # fmt: skip
    ads.sort(key=lambda ad: (ad.last_seen, ad.first_seen, ad.ad_id), reverse=True)
    return tuple(ads), version_owner


def _ad(
    sealer: Sealer,
    ad: Ad,
    site: Site,
    versions: Sequence[AdVersion],
    sightings: Sequence[tuple[datetime, datetime]],
    places: Sequence[tuple[str, str]],
    photos: Sequence[Photo],
    identifiers: Sequence[AdIdentifier],
    hits_of_version: dict[int, list[IndicatorHit]],
) -> CaseAd:
    """One ad. Under route M (red line 4) and outside scope (red line 7) nothing sealed is opened at all."""
    readable = ad.reach == "scope" and not ad.route_m
    newest = versions[-1] if versions and readable else None
    words = _words(sealer, ad, newest) if newest is not None else {}
    opened: tuple[CaseIdentifier, ...] = ()
    if readable:
        older = {version.id: version for version in versions}
        cache = {newest.id: words} if newest is not None else {}
        opened = tuple(
            _identifier(sealer, ad, row, older, cache) for row in identifiers if row.value_sealed is not None
        )
    return CaseAd(
        ad_id=ad.id,
        site_key=site.key,
        site_title=site.title,
        url=ad.url or "",
        external_id=ad.external_id or "",
        reach=ad.reach,
        status=ad.status,
        first_seen=ad.first_seen,
        last_seen=ad.last_seen,
        sightings=tuple(sightings),
        captured_at=newest.captured_at if newest is not None else None,
        raw_sha256=newest.raw_sha256 if newest is not None else "",
        title=words.get("title", ""),
        text=words.get("text", ""),
        fields={part[len("field:") :]: value for part, value in words.items() if part.startswith("field:")},
        identifiers=opened,
        municipalities=tuple(dict.fromkeys(places)),
        photo_count=0 if ad.route_m else len(photos),
        photo_hashes=() if ad.route_m else tuple(photo.codes[:HASH_BYTES].hex() for photo in photos),
        highlights=_highlights(hits_of_version.get(newest.id, [])) if newest is not None else (),
        route_m=ad.route_m,
        language=newest.language if newest is not None else "und",
    )


def _words(sealer: Sealer, ad: Ad, version: AdVersion) -> Words:
    words = {
        "title": sealer.open(ad.key_id, "ad_version.title", version.title_sealed),
        "text": sealer.open(ad.key_id, "ad_version.text", version.text_sealed),
    }
    if version.other_sealed is not None:
        words["other"] = sealer.open(ad.key_id, "ad_version.other", version.other_sealed)
    fields = json.loads(sealer.open(ad.key_id, "ad_version.fields", version.fields_sealed))
    words.update({f"field:{name}": str(value) for name, value in fields.items()})
    return words


def _identifier(
    sealer: Sealer, ad: Ad, row: AdIdentifier, versions: dict[int, AdVersion], cache: dict[int, Words]
) -> CaseIdentifier:
    """One contact or name. Its literal stands in the version it was read from, which may be an older one."""
    if row.value_sealed is None:
        raise ValueError("an identifier without a value cannot be shown")
    value = sealer.open(ad.key_id, "ad_identifier.value", row.value_sealed)
    literal = ""
    version = versions.get(row.ad_version_id) if row.ad_version_id is not None else None
    if version is not None:
        if version.id not in cache:
            cache[version.id] = _words(sealer, ad, version)
        literal = cache[version.id].get(row.span_part, "")[row.span_start : row.span_end]
    return CaseIdentifier(
        kind=row.kind,
        value=value,
        literal=literal or value,   # a link's address is not among the words: its value is how it stood
        method=row.method,
        confidence=row.confidence,
        page_part=row.page_part,
        obfuscated=row.obfuscated,
    )


def _highlights(hits: Iterable[IndicatorHit]) -> tuple[Highlight, ...]:
    found = {
        Highlight(code=hit.code, part=hit.span_part, start=hit.span_start, end=hit.span_end)
        for hit in hits
        if hit.span_part is not None and hit.span_start is not None and hit.span_end is not None
    }
    return tuple(sorted(found, key=lambda mark: (mark.part, mark.start, mark.end, mark.code)))


def _reasons(
    hits: Sequence[IndicatorHit], catalogue: Catalogue, version_owner: dict[int, int]
) -> tuple[CaseReason, ...]:
    """One reason per indicator, in order of code; counted when any of its hits counted."""
    by_code: dict[str, list[IndicatorHit]] = defaultdict(list)
    for hit in hits:
        by_code[hit.code].append(hit)
    return tuple(_reason(code, by_code[code], catalogue, version_owner) for code in sorted(by_code))


def _reason(
    code: str, hits: Sequence[IndicatorHit], catalogue: Catalogue, version_owner: dict[int, int]
) -> CaseReason:
    owners = {version_owner.get(hit.ad_version_id) for hit in hits if hit.ad_version_id is not None}
    detail: dict[str, object] = {}
    for hit in sorted(hits, key=lambda hit: max(hit.detail.values(), default=0)):
        detail.update(hit.detail)           # the largest finding speaks last
    try:
        indicator = catalogue.indicator(code)
    except KeyError:
        # found under an older catalogue that had it; the group is assessed anew when it changes
        name, family, weight, caveat, source = f"Vervallen indicator {code}", "", "", "", ""
    else:
        name, family, weight = indicator.name, indicator.family, indicator.weight
        caveat, source = indicator.caveat, indicator.evidence
    return CaseReason(
        code=code,
        name=name,
        family=family,
        weight=weight,
        counted=any(hit.counted for hit in hits),
        caveat=caveat,
        source=source,
        detail=detail,
        ad_ids=tuple(sorted(owner for owner in owners if owner is not None)),
    )


def _links(session: Session, ad_ids: Sequence[int]) -> tuple[CaseLink, ...]:
    members = set(ad_ids)
    links: list[CaseLink] = []
    for batch in _batches(ad_ids):
        for edge in session.scalars(select(Edge).where(Edge.ad_a.in_(batch))):
            if edge.ad_b in members:
                links.append(
                    CaseLink(edge.ad_a, edge.ad_b, edge.kind, edge.grade, edge.strength, dict(edge.detail))
                )
    links.sort(key=lambda link: (link.ad_a, link.ad_b, link.kind, link.grade))
    return tuple(links)


def _choices(session: Session, sealer: Sealer, group_id: int) -> tuple[CaseChoice, ...]:
    rows = session.execute(
        select(Choice, User)
        .join(User, User.id == Choice.by_user)
        .where(Choice.group_id == group_id)
        .order_by(Choice.id.desc())
    ).all()
    return tuple(
        CaseChoice(
            outcome=choice.outcome,
            reason=sealer.open(choice.key_id, "choice.reason", choice.reason_sealed),
            alternatives=tuple(str(item) for item in choice.alternatives.get("considered", [])),
            by_name=user.name,
            at=choice.at,
            follow_until=choice.follow_until,
        )
        for choice, user in rows
    )
