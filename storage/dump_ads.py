"""The ads' part of the canonical dump: each ad with its words, identifiers, facts, places and photos."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, TypeVar
from urllib.parse import urlsplit

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.canonical_names import Attachments, Names
from storage.errors import SealError
from storage.sealing import Sealer
from storage.tables import Ad, AdFact, AdIdentifier, AdPlace, AdVersion, Base, Photo, Sighting, Site

PORT = re.compile(r"(?<=://)([^/\s:]+):\d{1,5}")
"""A port in an address: the demo's differ from run to run."""

SIGNATURE = "signature"
Row = TypeVar("Row", bound=Base)
Line = dict[str, Any]


def day(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).date().isoformat()


def path_of(url: str | None) -> str | None:
    """Path and query of an address: host and port belong to the installation."""
    if url is None:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return "?"
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


class DumpedAds:
    """All ads, read once: first what their names are made from, then their lines."""

    def __init__(self, session: Session, sealer: Sealer) -> None:
        self._sealer = sealer
        self.sites = {site.id: site.key for site in session.scalars(select(Site))}
        self._ads = session.scalars(select(Ad)).all()
        self._versions = _by_ad(session.scalars(select(AdVersion).order_by(AdVersion.seq)), lambda r: r.ad_id)
        self._sightings = _by_ad(session.scalars(select(Sighting)), lambda r: r.ad_id)
        self._identifiers = _by_ad(session.scalars(select(AdIdentifier)), lambda r: r.ad_id)
        self._facts = _by_ad(session.scalars(select(AdFact)), lambda r: r.ad_id)
        self._places = _by_ad(session.scalars(select(AdPlace)), lambda r: r.ad_id)
        self._photos = _by_ad(session.scalars(select(Photo)), lambda r: r.ad_id)
        self._owner = {row.id: (row.ad_id, row.seq) for rows in self._versions.values() for row in rows}
        sealer.preload([ad.key_id for ad in self._ads])
        self._plain = {ad.id: self._without_digests(ad) for ad in self._ads}

    def attachments(self) -> Attachments:
        found = Attachments()
        for ad in self._ads:
            site = self.sites[ad.site_id]
            if ad.external_id is not None:
                found.scope_names[ad.id] = f"{site}/{ad.external_id}"
            found.sites[ad.id] = site
            found.looks[ad.id] = json.dumps(self._plain[ad.id], sort_keys=True)
            for row in self._identifiers[ad.id]:
                found.attach(row.kind, row.digest, ad.id, json.dumps(self._identifier(row)))
            if ad.signature is not None:
                found.attach(SIGNATURE, ad.signature, ad.id, ad.signature_version or "")
        return found

    def lines(self, names: Names) -> Iterable[Line]:
        for ad in self._ads:
            identifiers = sorted(
                [names.digest(row.kind, row.digest), *self._identifier(row)] for row in self._identifiers[ad.id]
            )
            signature = names.digest(SIGNATURE, ad.signature) if ad.signature is not None else None
            named = {"ad": names.ad(ad.id), "identifiers": identifiers, "signature": signature}
            yield named | self._plain[ad.id]

    def version_name(self, version_id: int | None, names: Names) -> str | None:
        """"ad#sequence" of an ad version; None for none."""
        owner = self._owner.get(version_id or 0)
        return None if owner is None else f"{names.ad(owner[0])}#{owner[1]}"

    def _without_digests(self, ad: Ad) -> Line:
        return {
            "site": self.sites[ad.site_id], "path": path_of(ad.url), "reach": ad.reach, "status": ad.status,
            "first_seen": day(ad.first_seen), "last_seen": day(ad.last_seen), "gone": day(ad.gone_at),
            "absences": ad.absences, "route_m": ad.route_m,
            "sightings": sorted([day(row.first_seen), day(row.last_seen)] for row in self._sightings[ad.id]),
            "versions": [self._version(ad, row) for row in self._versions[ad.id]],
            "facts": sorted(self._fact(ad, row) for row in self._facts[ad.id]),
            "places": sorted(
                [row.municipality, row.role, row.span_part or "", row.span_start or 0, row.span_end or 0,
                 day(row.first_seen), day(row.last_seen)]
                for row in self._places[ad.id]
            ),
            "photos": sorted(
                [row.position, sha256(row.codes).hexdigest(), row.recipe, row.width, row.height, row.quality, row.hub,
                 day(row.first_seen), day(row.last_seen)]
                for row in self._photos[ad.id]
            ),
        }  # fmt: skip

    def _version(self, ad: Ad, row: AdVersion) -> Line:
        """One digest over all words together: over a single field it could be guessed."""
        words = [
            self._open(ad, "ad_version.title", row.title_sealed),
            self._open(ad, "ad_version.text", row.text_sealed),
            self._open(ad, "ad_version.other", row.other_sealed),
            self._open(ad, "ad_version.fields", row.fields_sealed),
            self._open(ad, "ad_version.links", row.links_sealed),
        ]
        return {
            "seq": row.seq, "words": digest_of(words), "language": row.language, "extractors": row.extractor_version,
        }  # fmt: skip

    def _fact(self, ad: Ad, row: AdFact) -> list[Any]:
        value = digest_of([row.kind, self._open(ad, "ad_fact.value", row.value_sealed)])
        seq = self._seq(row.ad_version_id)
        return [row.kind, seq, row.span_part, row.span_start, row.span_end, value]

    def _identifier(self, row: AdIdentifier) -> list[Any]:
        seq = self._seq(row.ad_version_id)
        return [
            row.page_part, row.links, row.method, round(row.confidence, 6), row.obfuscated, seq,
            row.span_part, row.span_start, row.span_end, row.name_order, row.value_sealed is not None,
            day(row.first_seen), day(row.last_seen),
        ]  # fmt: skip

    def _seq(self, version_id: int | None) -> int:
        owner = self._owner.get(version_id or 0)
        return 0 if owner is None else owner[1]

    def _open(self, ad: Ad, where: str, sealed: bytes | None) -> str | None:
        if sealed is None:
            return None
        try:
            return self._sealer.open(ad.key_id, where, sealed)
        except SealError:
            return "erased"


def digest_of(words: Sequence[str | None]) -> str:
    """SHA-256 over words, without the ports in them."""
    plain = [None if word is None else PORT.sub(r"\1", word) for word in words]
    return sha256(json.dumps(plain).encode()).hexdigest()


def _by_ad(rows: Iterable[Row], ad_of: Callable[[Row], int]) -> defaultdict[int, list[Row]]:
    found: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[ad_of(row)].append(row)
    return found
