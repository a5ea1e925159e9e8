"""Ads as they are kept: `scope` ads with their words sealed under their own key, `spread` ads as digests only."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from extractors.captured import CapturedAd
from extractors.facts import Span
from storage import sightings
from storage.store import Store, erase_after_commit
from storage.tables import (
    Ad,
    AdFact,
    AdIdentifier,
    AdPlace,
    AdVersion,
    Photo,
    Sighting,
)


@dataclass(frozen=True, slots=True)
class IdentifierIn:
    """A contact or name to be kept with an ad."""

    kind: str                  # phone, email, handle, link, address, name
    value: str                 # normalised
    span: Span
    method: str
    confidence: float
    obfuscated: bool
    links: bool


@dataclass(frozen=True, slots=True)
class FactIn:
    """Any other fact: its fields without the span as a JSON object."""

    kind: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class PlaceIn:
    municipality: str
    role: str
    span: Span


@dataclass(frozen=True, slots=True)
class AdIn:
    """One captured ad with what was read from it, ready to be kept."""

    captured: CapturedAd
    fingerprint: str           # keyed, of the listing's item; "" when it came without a listing
    identifiers: tuple[IdentifierIn, ...]
    facts: tuple[FactIn, ...]
    places: tuple[PlaceIn, ...]
    language: str
    extractor_version: str
    signature: bytes
    signature_version: str
    route_m: bool


@dataclass(frozen=True, slots=True)
class Saved:
    ad_id: int
    is_new: bool
    changed: bool


def external_digest(store: Store, site_key: str, external_id: str) -> bytes:
    """How an ad is known for as long as anything of it is kept."""
    return store.keyring.digest("external", f"{site_key}|{external_id}")


def find(session: Session, site_id: int, digest: bytes) -> Ad | None:
    return session.scalar(select(Ad).where(Ad.site_id == site_id, Ad.external_digest == digest))


def save(
    store: Store, session: Session, *, site_id: int, digest: bytes, reach: str, ad_in: AdIn, now: datetime
) -> Saved:
    """Keeps an ad in the way its reach allows. Raises nothing of its own.

    An ad that moved from `scope` to `spread` loses its words, address and key; one that moved the other way
    gains them. Either way its row, and so its place in its group, stays.
    """
    ad = find(session, site_id, digest)
    is_new = ad is None
    if ad is None:
        ad = Ad(
            site_id=site_id, external_digest=digest, reach=reach, first_seen=now, last_seen=now,
            fetched_at=now, key_id=store.sealer.new_key(),
        )
        session.add(ad)
        session.flush()
        session.add(Sighting(ad_id=ad.id, first_seen=now, last_seen=now))
    else:
        sightings.see_again(session, ad, now)
    if ad.reach == "scope" and reach == "spread":
        _reduce_to_digests(store, session, ad)
    ad.reach = reach
    ad.fetched_at = now
    ad.fingerprint = ad_in.fingerprint or ad.fingerprint
    if ad_in.route_m and not ad.route_m:
        session.execute(delete(Photo).where(Photo.ad_id == ad.id))    # red line 4: hashes of that ad go
    version_id: int | None = None
    if reach == "scope":
        capture = ad_in.captured.capture
        ad.url, ad.external_id = capture.url, ad_in.captured.external_id
        etag_header = dict(capture.headers).get("etag", "")
        ad.etag_sealed = store.sealer.seal(ad.key_id, "ad.etag", etag_header) if etag_header else None
        version_id, changed = _save_version(store, session, ad, ad_in)
    else:
        changed = ad.signature != ad_in.signature
    identifiers_changed = _save_identifiers(store, session, ad, ad_in, version_id, now)
    places_changed = _save_places(session, ad, ad_in, now)
    changed = changed or identifiers_changed or places_changed or ad.route_m != ad_in.route_m
    ad.route_m = ad_in.route_m
    if changed or is_new:
        ad.signature, ad.signature_version = ad_in.signature, ad_in.signature_version
        ad.linked_at = None
    session.flush()
    return Saved(ad.id, is_new, changed and not is_new)


def _reduce_to_digests(store: Store, session: Session, ad: Ad) -> None:
    session.execute(delete(AdVersion).where(AdVersion.ad_id == ad.id))
    session.execute(delete(AdFact).where(AdFact.ad_id == ad.id))
    session.execute(delete(AdIdentifier).where(AdIdentifier.ad_id == ad.id))
    session.execute(delete(AdPlace).where(AdPlace.ad_id == ad.id))
    old_key = ad.key_id
    ad.key_id, ad.url, ad.external_id, ad.etag_sealed = store.sealer.new_key(), None, None, None
    ad.reach = "spread"
    session.flush()
    erase_after_commit(session, [old_key])


def _save_version(store: Store, session: Session, ad: Ad, ad_in: AdIn) -> tuple[int, bool]:
    """A new version only when the words changed. Gives (version id, whether it is new)."""
    content = ad_in.captured.content
    fields_json = json.dumps(content.fields, ensure_ascii=False, sort_keys=True)
    digest = store.keyring.digest("content", "\x00".join((content.title, content.text, fields_json)))
    newest = session.scalar(
        select(AdVersion).where(AdVersion.ad_id == ad.id).order_by(AdVersion.seq.desc()).limit(1)
    )
    same_words = newest is not None and newest.content_digest == digest
    if newest is not None and same_words and newest.extractor_version == ad_in.extractor_version:
        return newest.id, False

    def seal(column: str, text: str) -> bytes:
        return store.sealer.seal(ad.key_id, f"ad_version.{column}", text)

    if newest is not None and same_words:    # the words stayed, the extractors are newer: replace its facts
        version = newest
        version.extractor_version = ad_in.extractor_version
        session.execute(delete(AdFact).where(AdFact.ad_version_id == version.id))
    else:
        capture = ad_in.captured.capture
        version = AdVersion(
            ad_id=ad.id, seq=1 if newest is None else newest.seq + 1,
            captured_at=capture.captured_at, raw_sha256=capture.sha256, content_digest=digest,
            title_sealed=seal("title", content.title), text_sealed=seal("text", content.text),
            other_sealed=seal("other", content.other) if content.other else None,
            fields_sealed=seal("fields", fields_json),
            snapshot_sealed=seal("snapshot", ad_in.captured.snapshot) if ad_in.captured.snapshot else None,
            headers_sealed=seal("headers", json.dumps(capture.headers)) if capture.headers else None,
            language=ad_in.language, extractor_version=ad_in.extractor_version,
        )
        session.add(version)
        session.flush()
    if ad_in.facts:
        session.execute(
            insert(AdFact),
            [
                {
                    "ad_id": ad.id, "ad_version_id": version.id, "kind": fact.kind,
                    "value_sealed": store.sealer.seal(ad.key_id, "ad_fact.value", fact.value),
                    "span_part": fact.span.part, "span_start": fact.span.start, "span_end": fact.span.end,
                }
                for fact in ad_in.facts
            ],
        )
    return version.id, not same_words


def _save_identifiers(
    store: Store, session: Session, ad: Ad, ad_in: AdIn, version_id: int | None, now: datetime
) -> bool:
    """Brings the identifiers up to date; one that is gone from the words keeps its row and its old last_seen.

    `spread` ads keep digests of their own part of the page only: no value, no place in the text.
    """
    spread = ad.reach == "spread"
    existing = {
        (row.kind, row.digest, row.page_part): row
        for row in session.scalars(select(AdIdentifier).where(AdIdentifier.ad_id == ad.id))
    }
    changed = False
    seen: set[tuple[str, bytes, str]] = set()
    rows: list[dict[str, object]] = []
    # An identifier that stands in the words several times is kept once, as it links best and stands first.
    for identifier in sorted(ad_in.identifiers, key=lambda i: (not i.links, -i.confidence, i.span.part, i.span.start)):
        page_part = "main" if identifier.span.is_main else "other"
        if spread and page_part == "other":
            continue
        digest = store.keyring.digest(identifier.kind, identifier.value)
        key = (identifier.kind, digest, page_part)
        if key in seen:
            continue
        seen.add(key)
        values: dict[str, object] = {
            "ad_version_id": version_id,
            "span_part": "" if spread else identifier.span.part,
            "span_start": 0 if spread else identifier.span.start,
            "span_end": 0 if spread else identifier.span.end,
            "method": identifier.method, "confidence": identifier.confidence,
            "obfuscated": identifier.obfuscated, "links": identifier.links, "last_seen": ad.last_seen,
        }
        row = existing.get(key)
        if row is not None:
            changed = changed or row.links != identifier.links
            for name, value in values.items():
                setattr(row, name, value)
            continue
        changed = True
        rows.append(values | {
            "ad_id": ad.id, "kind": identifier.kind, "digest": digest, "key_version": store.keyring.version,
            # A contact in "similar ads" is somebody else's: its digest says that it stood there, no value is kept.
            "value_sealed": None if spread or page_part == "other"
            else store.sealer.seal(ad.key_id, "ad_identifier.value", identifier.value),
            "page_part": page_part, "first_seen": now,
        })
    if rows:
        session.execute(insert(AdIdentifier), rows)
    return changed


def _save_places(session: Session, ad: Ad, ad_in: AdIn, now: datetime) -> bool:
    spread = ad.reach == "spread"
    existing = {
        (row.municipality, row.role): row
        for row in session.scalars(select(AdPlace).where(AdPlace.ad_id == ad.id))
    }
    changed = False
    seen: set[tuple[str, str]] = set()
    for place in ad_in.places:
        key = (place.municipality, place.role)
        if key in seen or (spread and place.role != "in"):
            continue
        seen.add(key)
        row = existing.get(key)
        if row is None:
            changed = True
            row = AdPlace(
                ad_id=ad.id, municipality=place.municipality, role=place.role,
                first_seen=now, last_seen=ad.last_seen,
            )
            session.add(row)
        row.last_seen = ad.last_seen
        row.span_part = None if spread else place.span.part
        row.span_start = None if spread else place.span.start
        row.span_end = None if spread else place.span.end
    return changed


def forget(session: Session, ad: Ad) -> None:
    """Deletes an ad with all that hangs on it and erases its data key."""
    key_id = ad.key_id
    session.delete(ad)
    session.flush()
    erase_after_commit(session, [key_id])


def etag(store: Store, ad: Ad) -> str:
    """The ETag of the last look, for a conditional request; "" when there was none."""
    return store.sealer.open(ad.key_id, "ad.etag", ad.etag_sealed) if ad.etag_sealed else ""
