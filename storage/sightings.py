"""When ads were seen: ranges of nights, absences, and the ads that are not ours."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from storage.tables import Ad, AdIdentifier, AdPlace, KnownElsewhere, Photo, Sighting

BATCH = 400    # values in one IN (...)
UNBROKEN = timedelta(hours=36)
"""Two looks within this time belong to one sighting range: nightly rounds start less than a day and a half apart."""


def see_again(session: Session, ad: Ad, now: datetime) -> None:
    """The ad is still there: its sighting, and all that was current with it, lasts until now."""
    see_all_again(session, [ad], now)


def see_all_again(session: Session, ads: Iterable[Ad], now: datetime) -> None:
    """The same for many ads at once."""
    stale = list({ad.id: ad for ad in ads if ad.last_seen < now}.values())
    for start in range(0, len(stale), BATCH):
        chunk = {ad.id: ad for ad in stale[start : start + BATCH]}
        ranges = session.scalars(
            select(Sighting).where(Sighting.ad_id.in_(chunk)).order_by(Sighting.last_seen)
        )
        latest = {row.ad_id: row for row in ranges}     # the last one of each ad stays
        by_last_look: dict[datetime, list[int]] = {}
        for ad in chunk.values():
            row = latest.get(ad.id)
            if row is not None and ad.status == "live" and now - row.last_seen <= UNBROKEN:
                row.last_seen = now
            else:
                session.add(Sighting(ad_id=ad.id, first_seen=now, last_seen=now))
            by_last_look.setdefault(ad.last_seen, []).append(ad.id)
            ad.last_seen, ad.absences, ad.status, ad.gone_at = now, 0, "live", None
        for before, ids in by_last_look.items():
            for table in (AdIdentifier, AdPlace, Photo):
                session.execute(
                    update(table).where(table.ad_id.in_(ids), table.last_seen == before).values(last_seen=now)
                )


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


def known_elsewhere(session: Session, site_id: int, digests: Iterable[bytes]) -> dict[bytes, KnownElsewhere]:
    """Those of the ads that are known not to be ours, by digest."""
    wanted = list(dict.fromkeys(digests))
    found: dict[bytes, KnownElsewhere] = {}
    for start in range(0, len(wanted), BATCH):
        rows = session.scalars(
            select(KnownElsewhere).where(
                KnownElsewhere.site_id == site_id, KnownElsewhere.digest.in_(wanted[start : start + BATCH])
            )
        )
        found |= {row.digest: row for row in rows}
    return found
