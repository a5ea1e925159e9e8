"""Puts a synthetic world straight into a store: the import itself would take hours at these sizes."""

import secrets
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice

from sqlalchemy.orm import Session

from bench.link_world import CITIES, WorldAd
from extractors.text_signature import SIGNATURE_VERSION, keyed_signature
from storage import frontier
from storage.ads import external_digest
from storage.bulk import insert_columns, reserve_ids
from storage.store import Store
from storage.tables import Ad, AdIdentifier, AdPlace, AdVersion

BATCH = 5000
SEEN = datetime(2026, 11, 2, 3, 30, tzinfo=UTC)


@dataclass(slots=True)
class Loaded:
    truth: dict[str, str] = field(default_factory=dict)     # site|external id -> organiser, else entity
    signature_cpu_s: float = 0.0                            # of what ingest does for linking


def load(store: Store, ads: Iterable[WorldAd]) -> Loaded:
    """Stores the ads in order; gives who is behind each."""
    loaded = Loaded()
    for batch in _batches(ads):
        started = time.process_time()
        key = store.keyring.shingle_key()
        signatures = [keyed_signature(f"{ad.title}\n{ad.text}", key) for ad in batch]
        loaded.signature_cpu_s += time.process_time() - started
        loaded.truth |= {f"{ad.site}|{ad.external_id}": ad.organiser or ad.entity for ad in batch}
        with store.begin() as session:
            _write(store, session, batch, signatures)
    return loaded


def _batches(ads: Iterable[WorldAd]) -> Iterator[Sequence[WorldAd]]:
    source = iter(ads)
    while batch := list(islice(source, BATCH)):
        yield batch


def _write(store: Store, session: Session, batch: Sequence[WorldAd], signatures: Sequence[bytes]) -> None:
    sites = {key: frontier.site_row(session, key, key, "bench").id for key in {ad.site for ad in batch}}
    ids = reserve_ids(session, Ad, len(batch))
    keys = [store.sealer.new_key() for _ in batch]
    seal = store.sealer.seal
    insert_columns(
        session, Ad,
        {
            "id": list(ids), "site_id": [sites[ad.site] for ad in batch], "key_id": keys, "signature": signatures,
            "external_digest": [external_digest(store, ad.site, ad.external_id) for ad in batch],
            "external_id": [ad.external_id for ad in batch],
            "url": [f"https://{ad.site}.example/{ad.external_id}" for ad in batch],
        },
        {
            "reach": "scope", "status": "live", "absences": 0, "fingerprint": "", "route_m": False,
            "first_seen": SEEN, "last_seen": SEEN, "fetched_at": SEEN, "signature_version": SIGNATURE_VERSION,
        },
    )
    insert_columns(
        session, AdVersion,
        {
            "ad_id": list(ids), "content_digest": [secrets.token_bytes(32) for _ in batch],
            "title_sealed": [seal(key, "ad_version.title", ad.title) for key, ad in zip(keys, batch, strict=True)],
            "text_sealed": [seal(key, "ad_version.text", ad.text) for key, ad in zip(keys, batch, strict=True)],
            "fields_sealed": [seal(key, "ad_version.fields", "{}") for key in keys],
        },
        {"seq": 1, "captured_at": SEEN, "raw_sha256": "0" * 64, "language": "nl", "extractor_version": "bench"},
    )
    insert_columns(
        session, AdPlace,
        {"ad_id": list(ids), "municipality": [f"GM{CITIES.index(ad.city):04}" for ad in batch]},
        {"role": "in", "span_part": "title", "span_start": 0, "span_end": 1, "first_seen": SEEN, "last_seen": SEEN},
    )
    found = [
        (ad_id, key, kind, value)
        for ad_id, key, ad in zip(ids, keys, batch, strict=True)
        for kind, value in (
            *(("phone", phone) for phone in ad.phones), *(("handle", handle) for handle in ad.handles),
            ("name", ad.name.lower()),
        )
    ]
    insert_columns(
        session, AdIdentifier,
        {
            "ad_id": [ad_id for ad_id, _, _, _ in found], "kind": [kind for _, _, kind, _ in found],
            "digest": [store.keyring.digest(kind, value) for _, _, kind, value in found],
            "value_sealed": [seal(key, "ad_identifier.value", value) for _, key, _, value in found],
            "links": [kind != "name" for _, _, kind, _ in found],
        },
        {
            "key_version": store.keyring.version, "page_part": "main", "span_part": "text", "span_start": 0,
            "span_end": 1, "method": "plain", "confidence": 1.0, "obfuscated": False, "first_seen": SEEN,
            "last_seen": SEEN,
        },
    )
