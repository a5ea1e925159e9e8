"""The words that are still kept of `scope` ads, opened, so that newer extractors can read them again."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from extractors.captured import AdContent, Link
from storage.store import Store
from storage.tables import Ad, AdVersion, Site

BATCH = 200


@dataclass(frozen=True, slots=True)
class KeptWords:
    """One version of an ad. Parts that were not kept, or were struck, are empty in `content` and said so."""

    version_id: int
    captured_at: datetime
    raw_sha256: str
    extractor_version: str
    content: AdContent
    has_other: bool
    has_links: bool


@dataclass(frozen=True, slots=True)
class KeptAd:
    ad_id: int
    site_key: str
    external_id: str
    url: str
    versions: tuple[KeptWords, ...]     # oldest first; never empty


def outdated(session: Session, extractor_version: str, signature_version: str) -> Iterator[list[int]]:
    """Row numbers of ads with words that were read by other extractors than these, or have a signature of another
    version, in batches."""
    other = or_(AdVersion.extractor_version != extractor_version, Ad.signature_version != signature_version)
    after = 0
    while True:
        ids = list(session.scalars(
            select(AdVersion.ad_id).join(Ad, Ad.id == AdVersion.ad_id).where(AdVersion.ad_id > after, other)
            .distinct().order_by(AdVersion.ad_id).limit(BATCH)
        ))
        if not ids:
            return
        yield ids
        after = ids[-1]


def without_words(session: Session) -> int:
    """How many ads cannot be read again: `spread` ads, and those whose words are past their term."""
    with_words = select(AdVersion.ad_id).distinct().subquery()
    known = session.scalar(select(func.count()).select_from(Ad)) or 0
    return known - (session.scalar(select(func.count()).select_from(with_words)) or 0)


def kept_ads(store: Store, session: Session, ad_ids: Sequence[int]) -> list[KeptAd]:
    """The ads with their words, in the order of their row numbers."""
    versions: defaultdict[int, list[AdVersion]] = defaultdict(list)
    for version in session.scalars(
        select(AdVersion).where(AdVersion.ad_id.in_(ad_ids)).order_by(AdVersion.ad_id, AdVersion.seq)
    ):
        versions[version.ad_id].append(version)
    rows = session.execute(
        select(Ad, Site.key).join(Site, Site.id == Ad.site_id).where(Ad.id.in_(list(versions))).order_by(Ad.id)
    ).all()
    store.sealer.preload([ad.key_id for ad, _ in rows])
    return [
        KeptAd(
            ad.id, site_key, ad.external_id or "", ad.url or "",
            tuple(_opened(store, ad.key_id, version) for version in versions[ad.id]),
        )
        for ad, site_key in rows
    ]


def _opened(store: Store, key_id: bytes, row: AdVersion) -> KeptWords:
    def words(column: str, sealed: bytes | None) -> str | None:
        return None if sealed is None else store.sealer.open(key_id, f"ad_version.{column}", sealed)

    links = words("links", row.links_sealed)
    content = AdContent(
        title=words("title", row.title_sealed) or "", text=words("text", row.text_sealed) or "",
        other=words("other", row.other_sealed) or "", fields=json.loads(words("fields", row.fields_sealed) or "{}"),
        links=tuple(Link(href, "") for href in json.loads(links or "[]")),
    )
    return KeptWords(
        row.id, row.captured_at, row.raw_sha256, row.extractor_version, content,
        has_other=row.other_sealed is not None, has_links=links is not None,
    )
