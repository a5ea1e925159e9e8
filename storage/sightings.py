"""When ads were seen: ranges of nights, absences, and the ads that are not ours."""

from datetime import date, datetime, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from storage.tables import Ad, AdIdentifier, AdPlace, KnownElsewhere, Photo, Sighting

UNBROKEN = timedelta(hours=36)
"""Two looks within this time belong to one sighting range: nightly rounds start less than a day and a half apart."""


def see_again(session: Session, ad: Ad, now: datetime) -> None:
    """The ad is still there: its sighting, and all that was current with it, lasts until now."""
    before = ad.last_seen
    if now <= before:
        return
    latest = session.scalar(
        select(Sighting).where(Sighting.ad_id == ad.id).order_by(Sighting.last_seen.desc()).limit(1)
    )
    if latest is not None and ad.status == "live" and now - latest.last_seen <= UNBROKEN:
        latest.last_seen = now
    else:
        session.add(Sighting(ad_id=ad.id, first_seen=now, last_seen=now))
    for table in (AdIdentifier, AdPlace, Photo):
        session.execute(
            update(table).where(table.ad_id == ad.id, table.last_seen == before).values(last_seen=now)
        )
    ad.last_seen, ad.absences, ad.status, ad.gone_at = now, 0, "live", None


def saw_earlier(session: Session, ad: Ad, at: datetime) -> None:
    """A sighting that became known later than a newer one: only the time is kept."""
    ad.first_seen = min(ad.first_seen, at)
    inside = session.scalar(
        select(Sighting.id).where(Sighting.ad_id == ad.id, Sighting.first_seen <= at, Sighting.last_seen >= at).limit(1)
    )
    if inside is None:
        session.add(Sighting(ad_id=ad.id, first_seen=at, last_seen=at))


def mark_gone(session: Session, ad: Ad, now: datetime) -> None:
    if ad.status != "gone":
        ad.status, ad.gone_at = "gone", now


def note_absences(session: Session, site_id: int, since: datetime, now: datetime) -> int:
    """After a complete listing: live ads that were not seen since its start. Two in a row means gone.

    Gives how many went.
    """
    session.execute(
        update(Ad)
        .where(Ad.site_id == site_id, Ad.status == "live", Ad.last_seen < since)
        .values(absences=Ad.absences + 1)
    )
    missing_twice = (Ad.site_id == site_id) & (Ad.status == "live") & (Ad.absences >= 2)
    count = session.scalar(select(func.count()).select_from(Ad).where(missing_twice)) or 0
    session.execute(update(Ad).where(missing_twice).values(status="gone", gone_at=now))
    return count


def seen_since(session: Session, site_id: int, since: datetime, night: date) -> int:
    """How many distinct ads of a site this night saw: kept ones and those that are not ours."""
    kept = select(func.count()).select_from(Ad).where(Ad.site_id == site_id, Ad.last_seen >= since)
    other = select(func.count()).select_from(KnownElsewhere).where(
        KnownElsewhere.site_id == site_id, KnownElsewhere.last_seen >= night
    )
    return (session.scalar(kept) or 0) + (session.scalar(other) or 0)


def note_elsewhere(session: Session, site_id: int, digest: bytes, fingerprint: str, on: date) -> None:
    """Remembers, by digest alone, that an ad is not ours, so that it is not fetched again tomorrow."""
    row = session.scalar(
        select(KnownElsewhere).where(KnownElsewhere.site_id == site_id, KnownElsewhere.digest == digest)
    )
    if row is None:
        session.add(KnownElsewhere(site_id=site_id, digest=digest, fingerprint=fingerprint, last_seen=on))
    else:
        row.fingerprint, row.last_seen = fingerprint or row.fingerprint, on


def known_elsewhere(session: Session, site_id: int, digest: bytes) -> KnownElsewhere | None:
    return session.scalar(
        select(KnownElsewhere).where(KnownElsewhere.site_id == site_id, KnownElsewhere.digest == digest)
    )
