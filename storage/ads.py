"""Ads as they are kept: `scope` ads with their words sealed under their own key, `spread` ads as digests only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from storage import sightings, text_word_store
from storage.ad_rows import (
    AdIn,
    FactIn,
    IdentifierIn,
    PlaceIn,
    content_digest,
    etag_sealed,
    fact_rows,
    identifier_rows,
    links_sealed,
    place_rows,
    version_row,
)
from storage.new_ads import NewAd, add_new
from storage.store import Store, erase_after_commit
from storage.tables import Ad, AdFact, AdIdentifier, AdPlace, AdVersion, Photo

__all__ = [
    "AdIn", "FactIn", "IdentifierIn", "NewAd", "PlaceIn", "Saved", "add_new", "etag", "external_digest", "find",
    "find_all", "forget", "save", "update",
]

BATCH = 400    # values in one IN (...)


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


def find_all(session: Session, site_id: int, digests: Iterable[bytes]) -> dict[bytes, Ad]:
    """Those of the ads that are there, by digest."""
    wanted = list(dict.fromkeys(digests))
    found: dict[bytes, Ad] = {}
    for start in range(0, len(wanted), BATCH):
        rows = session.scalars(
            select(Ad).where(Ad.site_id == site_id, Ad.external_digest.in_(wanted[start : start + BATCH]))
        )
        found |= {ad.external_digest: ad for ad in rows}
    return found


def save(
    store: Store, session: Session, *, site_id: int, digest: bytes, reach: str, ad_in: AdIn, now: datetime
) -> Saved:
    """Keeps an ad in the way its reach allows, whether it is there already or not."""
    ad = find(session, site_id, digest)
    if ad is not None:
        return update(store, session, ad, reach=reach, ad_in=ad_in, now=now)
    (ad_id,) = add_new(store, session, site_id, [NewAd(digest, reach, ad_in)], now)
    return Saved(ad_id, is_new=True, changed=False)


def update(store: Store, session: Session, ad: Ad, *, reach: str, ad_in: AdIn, now: datetime) -> Saved:
    """Brings an ad up to date with a new look at it.

    An ad that moved from `scope` to `spread` loses its words, address and key; one that moved the other way
    gains them. Either way its row, and so its place in its group, stays.
    """
    before = ad.last_seen
    sightings.see_again(session, ad, now)
    if ad.reach == "scope" and reach == "spread":
        _reduce_to_digests(store, session, ad)
    ad.reach = reach
    ad.fetched_at = now
    ad.fingerprint = ad_in.fingerprint or ad.fingerprint
    newly_m = ad_in.route_m and not ad.route_m      # an edit to "18" does not undo what was said before
    if newly_m:
        to_route_m(session, ad)
    version_id: int | None = None
    reread = False
    if reach == "scope":
        ad.url, ad.external_id = ad_in.captured.capture.url, ad_in.captured.external_id
        ad.etag_sealed = etag_sealed(store, ad.key_id, ad_in)
        version_id, changed, reread = _save_version(store, session, ad, ad_in)
    else:
        changed = ad.signature != ad_in.signature
    other_signature = (ad.signature, ad.signature_version) != (ad_in.signature, ad_in.signature_version)
    identifiers_changed = _save_identifiers(store, session, ad, ad_in, version_id, before, now, reread=reread)
    places_changed = _save_places(session, ad, ad_in, before, now)
    changed = changed or identifiers_changed or places_changed or newly_m
    if changed or other_signature:      # the same words may have a signature of another version
        ad.signature, ad.signature_version = ad_in.signature, ad_in.signature_version
        ad.linked_at = None
    session.flush()
    return Saved(ad.id, is_new=False, changed=changed)


def to_route_m(session: Session, ad: Ad) -> None:
    """Red line 4: the hashes of that ad go, and what a reviewer's word on its text kept of it."""
    session.execute(delete(Photo).where(Photo.ad_id == ad.id))
    text_word_store.forget_like(session, [ad.id])
    ad.route_m = True


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


def _save_version(store: Store, session: Session, ad: Ad, ad_in: AdIn) -> tuple[int, bool, bool]:
    """A new version only when the words changed. Gives (version id, whether it is new, whether the same words were
    read by newer extractors)."""
    digest = content_digest(store, ad_in)
    newest = session.scalar(
        select(AdVersion).where(AdVersion.ad_id == ad.id).order_by(AdVersion.seq.desc()).limit(1)
    )
    same_words = newest is not None and newest.content_digest == digest
    if newest is not None and same_words:
        newest.links_sealed = links_sealed(store, ad.key_id, ad_in)    # addresses may change under the same words
    if newest is not None and same_words and newest.extractor_version == ad_in.extractor_version:
        return newest.id, False, False
    if newest is not None and same_words:    # the words stayed, the extractors are newer: replace its facts
        version = newest
        version.extractor_version = ad_in.extractor_version
        session.execute(delete(AdFact).where(AdFact.ad_version_id == version.id))
    else:
        seq = 1 if newest is None else newest.seq + 1
        version = AdVersion(**version_row(store, ad.key_id, ad.id, seq, digest, ad_in))
        session.add(version)
        session.flush()
    facts = list(fact_rows(store, ad.key_id, ad.id, version.id, ad_in))
    if facts:
        session.execute(insert(AdFact), facts)
    return version.id, not same_words, same_words


def _save_identifiers(
    store: Store, session: Session, ad: Ad, ad_in: AdIn, version_id: int | None, before: datetime,
    now: datetime, *, reread: bool,
) -> bool:
    """Brings the identifiers up to date; one that is gone from the words keeps its row and was last seen `before`.

    `reread`: the words are the same and the extractors newer; one that was misread in them goes.
    """
    spread = ad.reach == "spread"
    existing = {
        (row.kind, row.digest, row.page_part): row
        for row in session.scalars(select(AdIdentifier).where(AdIdentifier.ad_id == ad.id))
    }
    changed = False
    rows: list[dict[str, object]] = []
    for found in identifier_rows(store, ad_in, version_id, spread=spread):
        row = existing.pop((found.kind, found.digest, found.page_part), None)
        if row is None:
            changed = True
            times = {"first_seen": now, "last_seen": ad.last_seen}
            rows.append(found.first(store, ad.key_id, ad.id, spread=spread) | times)
            continue
        changed = changed or row.links != found.renewed["links"]
        for name, value in found.renewed.items():
            setattr(row, name, value)
        row.last_seen = ad.last_seen
    if rows:
        session.execute(insert(AdIdentifier), rows)
    for row in existing.values():
        if reread and row.ad_version_id == version_id:
            session.delete(row)
            changed = True
        elif row.last_seen == ad.last_seen:
            row.last_seen = _earlier(ad, before)
    return changed


def _save_places(session: Session, ad: Ad, ad_in: AdIn, before: datetime, now: datetime) -> bool:
    """The same for where it is offered."""
    existing = {
        (row.municipality, row.role): row
        for row in session.scalars(select(AdPlace).where(AdPlace.ad_id == ad.id))
    }
    changed = False
    for municipality, role, where in place_rows(ad_in, spread=ad.reach == "spread"):
        row = existing.pop((municipality, role), None)
        if row is None:
            changed = True
            row = AdPlace(
                ad_id=ad.id, municipality=municipality, role=role, first_seen=now, last_seen=ad.last_seen
            )
            session.add(row)
        row.last_seen = ad.last_seen
        for name, value in where.items():
            setattr(row, name, value)
    for row in existing.values():
        if row.last_seen == ad.last_seen:
            row.last_seen = _earlier(ad, before)
    return changed


def _earlier(ad: Ad, before: datetime) -> datetime:
    """When what is gone was last there: at the look before, and never at the last one. Two looks may have one time (an
    import, a clock that jumped back), and still the later word stands."""
    return min(before, ad.last_seen - timedelta(seconds=1))


def forget(session: Session, ad: Ad) -> None:
    """Deletes an ad with all that hangs on it and erases its data key."""
    key_id = ad.key_id
    session.delete(ad)
    session.flush()
    erase_after_commit(session, [key_id])


def etag(store: Store, ad: Ad) -> str:
    """The ETag of the last look, for a conditional request; "" when there was none."""
    return store.sealer.open(ad.key_id, "ad.etag", ad.etag_sealed) if ad.etag_sealed else ""
