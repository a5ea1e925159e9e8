"""Perceptual hashes of photos that were never kept."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from extractors.captured import HashedPhoto
from storage.store import Store
from storage.tables import Ad, Photo

BATCH = 400    # values in one IN (...)


def has_photo(store: Store, session: Session, ad_id: int, url: str, position: int) -> bool:
    """Whether an ad's photo need not be fetched: it was hashed before, for this ad or for another of the site.

    In the second case the hashes are copied, so that a picture many ads show is asked for once.
    """
    site_id = session.get_one(Ad, ad_id).site_id
    return not missing_photos(store, session, site_id, [(ad_id, url, position)])


def missing_photos(
    store: Store, session: Session, site_id: int, wanted: Sequence[tuple[int, str, int]]
) -> set[tuple[int, str, int]]:
    """Those of (ad, url, position) that must be fetched; the others were hashed before, see has_photo."""
    digests = {url: store.keyring.digest("url", url) for _, url, _ in wanted}
    known: dict[bytes, dict[int, Photo]] = {}
    every = list(digests.values())
    for start in range(0, len(every), BATCH):
        of_site = Photo.ad_id.in_(select(Ad.id).where(Ad.site_id == site_id))
        rows = session.scalars(
            select(Photo).where(Photo.url_digest.in_(every[start : start + BATCH]), of_site).order_by(Photo.id)
        )
        for row in rows:
            known.setdefault(row.url_digest, {})[row.ad_id] = row
    missing: set[tuple[int, str, int]] = set()
    for ad_id, url, position in wanted:
        hashed = known.get(digests[url])
        if not hashed:
            missing.add((ad_id, url, position))
        elif ad_id not in hashed:
            hashed[ad_id] = _copy(session, next(iter(hashed.values())), session.get_one(Ad, ad_id), position)
    session.flush()
    return missing


def _copy(session: Session, twin: Photo, ad: Ad, position: int) -> Photo:
    copied = Photo(
        ad_id=ad.id, url_digest=twin.url_digest, position=position, codes=twin.codes, recipe=twin.recipe,
        width=twin.width, height=twin.height, quality=twin.quality, hub=twin.hub,
        first_seen=ad.last_seen, last_seen=ad.last_seen,
    )
    session.add(copied)
    ad.linked_at = None
    return copied


def save_photo(store: Store, session: Session, ad: Ad, photo: HashedPhoto, now: datetime) -> bool:
    """Keeps the hashes of a photo; False when the ad may have none (route M) or has them already."""
    if ad.route_m:
        return False
    url_digest = store.keyring.digest("url", photo.url)
    known = session.scalar(select(Photo.id).where(Photo.ad_id == ad.id, Photo.url_digest == url_digest))
    if known is not None:
        return False
    session.add(
        Photo(
            ad_id=ad.id, url_digest=url_digest, position=photo.position, codes=b"".join(photo.codes),
            recipe=photo.version, width=photo.width, height=photo.height, quality=photo.quality,
            first_seen=now, last_seen=ad.last_seen,
        )
    )
    ad.linked_at = None
    return True
