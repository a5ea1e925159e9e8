"""Compares what a run stored and listed with the world's truth."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from demo.clock import LOCAL, night_date
from demo.world import World
from storage.store import Store
from storage.tables import Ad, AdGroup, GroupMember, ListItem, Site

IN_TIME_DAYS = 7


def score(store: Store, world: World, nights: int | None = None) -> dict[str, int]:
    """How many planted patterns were visible after so many nights, and how many of those were listed in time.

    Visible: three of its ads seen in scope. Listed: in a list by the rule or urgently, at most seven days later;
    controls never count.
    """
    visible = visible_patterns(world, nights)
    listed = listed_patterns(store, world)
    in_time = [
        name for name, night in visible.items()
        if any((day - night_date(night)).days <= IN_TIME_DAYS for day in listed.get(name, ()))
    ]
    return {"visible": len(visible), "listed": len(in_time)}


def visible_patterns(world: World, nights: int | None = None) -> dict[str, int]:
    """Patterns and the night they became visible, of those that did within so many nights."""
    last = nights or world.nights
    return {name: night for name, night in world.patterns().items() if night <= last}


def listed_patterns(store: Store, world: World) -> dict[str, list[date]]:
    """The days on which a group holding ads of each pattern was put on a list, controls apart."""
    truth = world.by_key()
    days: dict[str, list[date]] = {}
    with store.read() as session:
        for item in session.scalars(select(ListItem).where(ListItem.why.in_(("rule", "urgent")))):
            for site, external_id in _members(session, item.group_id):
                ad = truth.get((site, external_id))
                if ad and ad.pattern:
                    days.setdefault(ad.pattern, []).append(item.listed_at.astimezone(LOCAL).date())
    return days


def ordinary_listed(store: Store, world: World) -> list[tuple[str, str]]:
    """(trap or "ordinary", external id) of one ad of each listed group that holds no planted ad."""
    truth = world.by_key()
    found: list[tuple[str, str]] = []
    with store.read() as session:
        for item in session.scalars(select(ListItem).where(ListItem.why.in_(("rule", "urgent")))):
            ads = [truth[key] for key in _members(session, item.group_id) if key in truth]
            if ads and not any(ad.pattern for ad in ads):
                found.append((ads[0].trap or "ordinary", ads[0].external_id))
    return found


def _members(session: Session, group_id: int) -> Iterator[tuple[str, str]]:
    """The scope ads of a group as (site, external id); of the group it was merged into, when it was."""
    group = session.get_one(AdGroup, group_id)
    seen = {group.public_id}
    while group.merged_into and group.merged_into not in seen:
        seen.add(group.merged_into)
        group = session.scalars(select(AdGroup).where(AdGroup.public_id == group.merged_into)).one()
    rows = session.execute(
        select(Site.key, Ad.external_id).join(Ad, Ad.site_id == Site.id)
        .join(GroupMember, GroupMember.ad_id == Ad.id)
        .where(GroupMember.group_id == group.id, Ad.external_id.is_not(None)).order_by(Site.key, Ad.external_id)
    )
    yield from ((site, external_id or "") for site, external_id in rows)


def storage_faults(store: Store, world: World, night: int) -> list[str]:
    """What is wrong with what is stored after a night; empty is good.

    Every ad live in scope is there once and live; no ad that was never in scope is there with its address.
    """
    with store.read() as session:
        rows = session.execute(
            select(Site.key, Ad.external_id, Ad.status).join(Site, Site.id == Ad.site_id).where(Ad.reach == "scope")
        ).all()
    counted = Counter((site, external_id) for site, external_id, _ in rows)
    status = {(site, external_id): state for site, external_id, state in rows}
    faults: list[str] = []
    wanted = {(ad.site, ad.external_id) for ad in world.live(night) if ad.version(night).reach == "scope"}
    for key in sorted(wanted):
        if counted[key] != 1:
            faults.append(f"{key[0]} {key[1]}: stored {counted[key]} times")
        elif status[key] != "live":
            faults.append(f"{key[0]} {key[1]}: {status[key]}, though it is online")
    allowed = {
        (ad.site, ad.external_id) for ad in world.ads
        if any(version.reach == "scope" and version.night <= night for version in ad.versions)
    }
    faults += [f"{site} {external_id}: stored, though never in scope" for site, external_id in counted
               if (site, external_id) not in allowed]
    return faults
