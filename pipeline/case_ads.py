"""Opens the ads of a case: their newest words, contacts, places and times, from the sealed store.

Under route M (red line 4) and outside scope (red line 7) nothing sealed is opened at all. Contacts from the
"similar ads" part of a page belong to people who have nothing to do with the case: they are not opened either.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from pipeline.case import CaseAd, CaseIdentifier, Highlight
from storage.tables import Ad, AdFact, AdIdentifier, AdPlace, AdVersion, IndicatorHit, Photo, Sighting, Site

if TYPE_CHECKING:
    from storage.sealing import Sealer

BATCH = 500
"""Ids in one IN (...) list: well under the bound-parameter limit of both stores."""

HASH_BYTES = 32
"""One perceptual hash; the first of a photo's codes is the full picture's (storage.tables.Photo)."""

Words = dict[str, str]
"""The words of one ad version by part, as Span.part names them: title, text, other, field:<name>."""


def batches(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    for start in range(0, len(ids), BATCH):
        yield ids[start : start + BATCH]


def read_ads(
    session: Session, sealer: Sealer, ad_ids: Sequence[int], hits: Sequence[IndicatorHit]
) -> tuple[tuple[CaseAd, ...], dict[int, int]]:
    """The ads, newest first, and which ad each of their versions belongs to."""
    ads: list[CaseAd] = []
    version_owner: dict[int, int] = {}
    hits_of_version: dict[int, list[IndicatorHit]] = defaultdict(list)
    for hit in hits:
        if hit.ad_version_id is not None:
            hits_of_version[hit.ad_version_id].append(hit)
    for batch in batches(ad_ids):
        versions: dict[int, list[AdVersion]] = defaultdict(list)
        for version in session.scalars(
            select(AdVersion).where(AdVersion.ad_id.in_(batch)).order_by(AdVersion.ad_id, AdVersion.seq)
        ):
            versions[version.ad_id].append(version)
            version_owner[version.id] = version.ad_id
        # plain columns where nothing else is needed: a row object costs ten times what a tuple does
        sightings: dict[int, list[tuple[datetime, datetime]]] = defaultdict(list)
        for ad_id, first_seen, last_seen in session.execute(
            select(Sighting.ad_id, Sighting.first_seen, Sighting.last_seen)
            .where(Sighting.ad_id.in_(batch))
            .order_by(Sighting.first_seen)
        ):
            sightings[ad_id].append((first_seen, last_seen))
        places: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for ad_id, municipality, role in session.execute(
            select(AdPlace.ad_id, AdPlace.municipality, AdPlace.role)
            .where(AdPlace.ad_id.in_(batch))
            .order_by(AdPlace.municipality, AdPlace.role)
        ):
            places[ad_id].append((municipality, role))
        photos: dict[int, list[bytes]] = defaultdict(list)
        for ad_id, codes in session.execute(
            select(Photo.ad_id, Photo.codes).where(Photo.ad_id.in_(batch)).order_by(Photo.position, Photo.id)
        ):
            photos[ad_id].append(codes)
        identifiers: dict[int, list[AdIdentifier]] = defaultdict(list)
        for identifier in session.scalars(
            select(AdIdentifier).where(AdIdentifier.ad_id.in_(batch)).order_by(AdIdentifier.id)
        ):
            identifiers[identifier.ad_id].append(identifier)
        shown: dict[int, list[AdFact]] = defaultdict(list)
        newest = [found[-1].id for found in versions.values()]
        for fact in session.scalars(
            select(AdFact)
            .where(AdFact.ad_version_id.in_(newest), AdFact.kind.in_(("date", "suspected_contact")))
            .order_by(AdFact.ad_version_id, AdFact.span_part, AdFact.span_start)
        ):
            shown[fact.ad_id].append(fact)
        rows = session.execute(
            select(Ad, Site).join(Site, Site.id == Ad.site_id).where(Ad.id.in_(batch))
        ).all()
        sealer.preload([ad.key_id for ad, _ in rows if ad.reach == "scope" and not ad.route_m])
        for ad, site in rows:
            ads.append(
                _ad(
                    sealer, ad, site, versions[ad.id], sightings[ad.id], places[ad.id], photos[ad.id],
                    identifiers[ad.id], hits_of_version, shown[ad.id],
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
    photos: Sequence[bytes],
    identifiers: Sequence[AdIdentifier],
    hits_of_version: dict[int, list[IndicatorHit]],
    facts: Sequence[AdFact],
) -> CaseAd:
    """One ad. Under route M (red line 4) and outside scope (red line 7) nothing sealed is opened at all."""
    readable = ad.reach == "scope" and not ad.route_m
    newest = versions[-1] if versions and readable else None
    words = _words(sealer, ad, newest) if newest is not None else {}
    opened: tuple[CaseIdentifier, ...] = ()
    dates = _dates(sealer, ad, facts) if newest is not None else {}
    if readable:
        older = {version.id: version for version in versions}
        cache = {newest.id: words} if newest is not None else {}
        opened = tuple(
            _identifier(sealer, ad, row, older, cache)
            for row in identifiers
            if row.value_sealed is not None and row.page_part == "main"
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
        photo_hashes=() if ad.route_m else tuple(codes[:HASH_BYTES].hex() for codes in photos),
        highlights=_highlights(hits_of_version.get(newest.id, [])) if newest is not None else (),
        route_m=ad.route_m,
        language=newest.language if newest is not None else "und",
        posted=dates.get("posted"),
        updated=dates.get("updated"),
        unread=_unread(words, facts) if newest is not None else (),
    )


def _dates(sealer: Sealer, ad: Ad, facts: Sequence[AdFact]) -> dict[str, date]:
    """When the ad says it was posted and updated; of several the first in the text."""
    found: dict[str, date] = {}
    for fact in facts:
        if fact.kind == "date":
            value = json.loads(sealer.open(ad.key_id, "ad_fact.value", fact.value_sealed))
            found.setdefault(value["kind"], date.fromisoformat(value["value"]))
    return found


def _unread(words: Words, facts: Sequence[AdFact]) -> tuple[str, ...]:
    """What looks like a number and could not be read, in the ad's own part of the page."""
    literals = (
        words.get(fact.span_part, "")[fact.span_start : fact.span_end]
        for fact in facts
        if fact.kind == "suspected_contact" and fact.span_part != "other"
    )
    return tuple(dict.fromkeys(literal for literal in literals if literal.strip()))


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
