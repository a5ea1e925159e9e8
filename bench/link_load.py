"""Puts a synthetic world straight into a store: the import itself would take hours at these sizes."""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice

from sqlalchemy import insert

from bench.link_world import WorldAd
from extractors.text_signature import SIGNATURE_VERSION, keyed_signature
from storage import frontier
from storage.ads import external_digest
from storage.store import Store
from storage.tables import Ad, AdIdentifier, AdVersion

BATCH = 2000
SEEN = datetime(2026, 11, 2, 3, 30, tzinfo=UTC)


def load(store: Store, ads: Iterable[WorldAd], *, first_id: int = 1) -> dict[str, str]:
    """Stores the ads in order; gives who is behind each (site|external id -> organiser, else entity)."""
    truth: dict[str, str] = {}
    ids = iter(range(first_id, 10**9))
    for batch in _batches(ads):
        with store.begin() as session:
            sites = {key: frontier.site_row(session, key, key, "bench").id for key in {ad.site for ad in batch}}
            rows: list[dict[str, object]] = []
            versions: list[dict[str, object]] = []
            identifiers: list[dict[str, object]] = []
            for ad, ad_id in zip(batch, islice(ids, len(batch)), strict=True):
                truth[f"{ad.site}|{ad.external_id}"] = ad.organiser or ad.entity
                key_id = store.sealer.new_key()
                rows.append(_ad_row(store, ad, ad_id, sites[ad.site], key_id))
                versions.append(_version_row(store, ad, ad_id, key_id))
                identifiers.extend(_identifier_rows(store, ad, ad_id, key_id))
            session.execute(insert(Ad), rows)
            session.execute(insert(AdVersion), versions)
            session.execute(insert(AdIdentifier), identifiers)
    return truth


def _batches(ads: Iterable[WorldAd]) -> Iterator[Sequence[WorldAd]]:
    source = iter(ads)
    while batch := list(islice(source, BATCH)):
        yield batch


def _ad_row(store: Store, ad: WorldAd, ad_id: int, site_id: int, key_id: bytes) -> dict[str, object]:
    return {
        "id": ad_id, "site_id": site_id, "external_digest": external_digest(store, ad.site, ad.external_id),
        "external_id": ad.external_id, "url": f"https://{ad.site}.example/{ad.external_id}", "reach": "scope",
        "first_seen": SEEN, "last_seen": SEEN, "fetched_at": SEEN, "key_id": key_id,
        "signature": keyed_signature(f"{ad.title}\n{ad.text}", store.keyring.shingle_key()),
        "signature_version": SIGNATURE_VERSION,
    }


def _version_row(store: Store, ad: WorldAd, ad_id: int, key_id: bytes) -> dict[str, object]:
    seal = store.sealer.seal
    return {
        "ad_id": ad_id, "seq": 1, "captured_at": SEEN, "raw_sha256": "0" * 64,
        "content_digest": secrets.token_bytes(32),
        "title_sealed": seal(key_id, "ad_version.title", ad.title),
        "text_sealed": seal(key_id, "ad_version.text", ad.text),
        "fields_sealed": seal(key_id, "ad_version.fields", "{}"), "extractor_version": "bench",
    }


def _identifier_rows(store: Store, ad: WorldAd, ad_id: int, key_id: bytes) -> Iterator[dict[str, object]]:
    contacts = [("phone", phone) for phone in ad.phones] + [("handle", handle) for handle in ad.handles]
    for kind, value in [*contacts, ("name", ad.name.lower())]:
        yield {
            "ad_id": ad_id, "kind": kind, "digest": store.keyring.digest(kind, value),
            "key_version": store.keyring.version,
            "value_sealed": store.sealer.seal(key_id, "ad_identifier.value", value), "page_part": "main",
            "span_part": "text", "span_start": 0, "span_end": 1, "method": "plain", "confidence": 1.0,
            "links": kind != "name", "first_seen": SEEN, "last_seen": SEEN,
        }
