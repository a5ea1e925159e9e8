"""Perceptual hashes of photos that were never kept."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from extractors.captured import HashedPhoto
from storage.store import Store
from storage.tables import Ad, Photo


def has_photo(store: Store, session: Session, ad_id: int, url: str, position: int) -> bool:
    """Whether an ad's photo need not be fetched: it was hashed before, for this ad or for another of the site.

    In the second case the hashes are copied, so that a picture many ads show is asked for once.
    """
    url_digest = store.keyring.digest("url", url)
    same_site = select(Ad.id).where(Ad.site_id == select(Ad.site_id).where(Ad.id == ad_id).scalar_subquery())
    rows = session.scalars(select(Photo).where(Photo.url_digest == url_digest, Photo.ad_id.in_(same_site))).all()
    if any(row.ad_id == ad_id for row in rows):
        return True
    if not rows:
        return False
    twin, ad = rows[0], session.get_one(Ad, ad_id)
    session.add(
        Photo(
            ad_id=ad_id, url_digest=url_digest, position=position, codes=twin.codes, recipe=twin.recipe,
            width=twin.width, height=twin.height, quality=twin.quality, hub=twin.hub,
            first_seen=ad.last_seen, last_seen=ad.last_seen,
        )
    )
    session.flush()
    ad.linked_at = None
    return True


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
