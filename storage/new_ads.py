"""Ads seen for the first time, written together: a handful of statements for a whole batch."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

from storage.ad_rows import AdIn, Row, content_digest, etag_sealed, fact_rows, identifier_rows, place_rows, version_row
from storage.store import Store
from storage.tables import Ad, AdFact, AdIdentifier, AdPlace, AdVersion, Base, Sighting


@dataclass(frozen=True, slots=True)
class NewAd:
    """An ad that no row is there for yet."""

    digest: bytes              # keyed, over the external id
    reach: str                 # scope or spread
    ad_in: AdIn


def add_new(store: Store, session: Session, site_id: int, new: Sequence[NewAd], now: datetime) -> list[int]:
    """Writes ads that are not there yet, in the way their reach allows. Gives their row numbers, in order."""
    if not new:
        return []
    key_ids = [store.sealer.new_key() for _ in new]
    ad_rows = [_ad_row(store, site_id, ad, key_id, now) for ad, key_id in zip(new, key_ids, strict=True)]
    by_key = _insert_numbered(session, Ad, "key_id", ad_rows)
    ids = [by_key[key_id] for key_id in key_ids]
    _insert(session, Sighting, [{"ad_id": ad_id, "first_seen": now, "last_seen": now} for ad_id in ids])
    version_rows = [
        version_row(store, key_id, ad_id, 1, content_digest(store, ad.ad_in), ad.ad_in)
        for ad, key_id, ad_id in zip(new, key_ids, ids, strict=True) if ad.reach == "scope"
    ]
    versions = _insert_numbered(session, AdVersion, "ad_id", version_rows)
    facts: list[Row] = []
    identifiers: list[Row] = []
    places: list[Row] = []
    times: Row = {"first_seen": now, "last_seen": now}
    for ad, key_id, ad_id in zip(new, key_ids, ids, strict=True):
        spread, version_id = ad.reach == "spread", versions.get(ad_id)
        if version_id is not None:
            facts += fact_rows(store, key_id, ad_id, version_id, ad.ad_in)
        identifiers += [
            row.first(store, key_id, ad_id, spread=spread) | times
            for row in identifier_rows(store, ad.ad_in, version_id, spread=spread)
        ]
        places += [
            where | times | {"ad_id": ad_id, "municipality": municipality, "role": role}
            for municipality, role, where in place_rows(ad.ad_in, spread=spread)
        ]
    _insert(session, AdFact, facts)
    _insert(session, AdIdentifier, identifiers)
    _insert(session, AdPlace, places)
    return ids


def _ad_row(store: Store, site_id: int, ad: NewAd, key_id: bytes, now: datetime) -> Row:
    scope, captured = ad.reach == "scope", ad.ad_in.captured
    return {
        "site_id": site_id, "external_digest": ad.digest, "reach": ad.reach, "key_id": key_id,
        "external_id": captured.external_id if scope else None, "url": captured.capture.url if scope else None,
        "etag_sealed": etag_sealed(store, key_id, ad.ad_in) if scope else None,
        "first_seen": now, "last_seen": now, "fetched_at": now, "fingerprint": ad.ad_in.fingerprint,
        "route_m": ad.ad_in.route_m, "signature": ad.ad_in.signature,
        "signature_version": ad.ad_in.signature_version,
    }


# Straight to the tables: mapped objects would cost several times what the rows do.

def _insert(session: Session, entity: type[Base], rows: Sequence[Row]) -> None:
    if rows:
        session.connection().execute(insert(cast(Table, entity.__table__)), rows)


def _insert_numbered(session: Session, entity: type[Base], key: str, rows: Sequence[Row]) -> dict[object, int]:
    """Gives the row numbers by a column whose values differ."""
    if not rows:
        return {}
    table = cast(Table, entity.__table__)
    statement = insert(table).returning(table.c[key], table.c.id)
    return {row[0]: row[1] for row in session.connection().execute(statement, rows)}
