"""Handing a case over: who may get what, under which number, recorded in the transaction that names the package.

Nothing is sent. A package is made, a person hands it over, and the register asks for feedback.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from pipeline.choose import newest_choice
from storage import audit
from storage.tables import AdGroup, Referral

if TYPE_CHECKING:
    from storage.store import Store

LOCAL_TIME = ZoneInfo("Europe/Amsterdam")
FEEDBACK_WITHIN = timedelta(days=14)
MAX_PER_YEAR = 9999
"""A number has four digits: dossier-2026-0001."""


class ExportError(Exception):
    """A package that may not or cannot be made; the text is one Dutch line for the reviewer."""


@dataclass(frozen=True, slots=True)
class Route:
    """A way out of the house (meldroute)."""

    key: str
    recipient: str
    outcome: str           # the choice it needs


ROUTES = {
    "p": Route("p", "Politie, Team Migratiecriminaliteit en Mensenhandel (TMM)", "refer"),
}
"""The routes that exist so far."""


@dataclass(frozen=True, slots=True)
class Release:
    """What a package needs to know before it is made."""

    group: str
    group_id: int
    choice_id: int
    route: Route
    number: str            # "2026-0001"
    feedback_due: date


def prepare_release(session: Session, *, group: str, route: str, now: datetime) -> Release:
    """The number a package would get now. Raises ExportError when the route is closed to this group."""
    way = ROUTES.get(route)
    if way is None:
        raise ExportError(f"Meldroute {route} bestaat (nog) niet.")
    row = session.scalar(select(AdGroup).where(AdGroup.public_id == group))
    if row is None:
        raise ExportError("Deze advertentiegroep bestaat niet (meer).")
    choice = newest_choice(session, row.id)
    if choice is None or choice.outcome != way.outcome:
        raise ExportError("Een pakket kan pas na de keuze 'doorzetten' met een reden.")
    return Release(
        group=group,
        group_id=row.id,
        choice_id=choice.id,
        route=way,
        number=next_number(session, now),
        feedback_due=now.astimezone(LOCAL_TIME).date() + FEEDBACK_WITHIN,
    )


def next_number(session: Session, now: datetime) -> str:
    """The first free number of the year, by the calendar on the wall. Raises ExportError when the year is full."""
    year = now.astimezone(LOCAL_TIME).year
    newest = session.scalar(select(func.max(Referral.number)).where(Referral.number.like(f"{year}-%")))
    serial = int(newest.split("-")[1]) + 1 if newest else 1
    if serial > MAX_PER_YEAR:
        raise ExportError(f"De nummers van {year} zijn op.")
    return f"{year}-{serial:04d}"


def record_referral(
    session: Session,
    store: Store,
    release: Release,
    *,
    package_sha256: str,
    actor: str,
    user_id: int | None,
    now: datetime,
    origin: str = "local",
) -> bool:
    """Writes the register row and its audit row. False when the number or the choice changed meanwhile.

    The package was made before this transaction, because making it takes seconds and writing must not.
    """
    fresh = prepare_release(session, group=release.group, route=release.route.key, now=now)
    if (fresh.number, fresh.choice_id) != (release.number, release.choice_id):
        return False
    session.add(
        Referral(
            group_id=release.group_id,
            choice_id=release.choice_id,
            number=release.number,
            route=release.route.key,
            recipient=release.route.recipient,
            package_sha256=package_sha256,
            by_user=user_id,
            at=now,
            feedback_due=release.feedback_due,
        )
    )
    audit.record(
        session,
        store,
        actor=actor,
        action="referral.make",
        object=f"group:{release.group}",
        now=now,
        origin=origin,
        detail={
            "number": release.number,
            "route": release.route.key,
            "choice": release.choice_id,
            "package_sha256": package_sha256,
        },
    )
    return True
