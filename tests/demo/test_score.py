"""The score says what a run stored and listed, compared with the truth."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from demo.ads import DemoAd
from demo.clock import night_end, night_start
from demo.score import ordinary_listed, score, storage_faults, visible_patterns
from demo.world import World
from storage.store import Store
from storage.tables import Ad, AdGroup, GroupMember, ListItem, Site

WORLD = World(size=0.05)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.create(tmp_path)
    with store.begin() as session:
        for key in sorted({ad.site for ad in WORLD.ads}):
            session.add(Site(key=key, title=key, profile_version="1"))
    yield store
    store.close()


def add_ad(session: Session, ad: DemoAd, status: str = "live") -> int:
    site_id = session.scalars(select(Site.id).where(Site.key == ad.site)).one()
    row = Ad(
        site_id=site_id, external_digest=f"{ad.site}{ad.external_id}{status}".encode(), external_id=ad.external_id,
        url=ad.path, reach="scope", status=status, first_seen=night_start(1), last_seen=night_start(1),
        fetched_at=night_start(1), key_id=bytes(16),
    )
    session.add(row)
    session.flush()
    return row.id


def add_group(session: Session, name: str, ads: list[int], merged_into: str | None = None) -> int:
    group = AdGroup(public_id=name, created_at=night_start(1), merged_into=merged_into)
    session.add(group)
    session.flush()
    session.add_all(GroupMember(ad_id=ad, group_id=group.id, since=night_start(1)) for ad in ads)
    return group.id


def put_on_list(session: Session, group_id: int, why: str, at: datetime) -> None:
    session.add(ListItem(week="2026-W45", group_id=group_id, why=why, position=1, listed_at=at))


def ads_of(pattern: str) -> list[DemoAd]:
    return [ad for ad in WORLD.ads if ad.pattern == pattern and ad.versions[0].reach == "scope"]


def test_nothing_listed_is_nothing_found(store: Store) -> None:
    assert score(store, WORLD) == {"visible": 8, "listed": 0}
    assert score(store, WORLD, 1) == {"visible": 2, "listed": 0}
    assert visible_patterns(WORLD, 3).keys() >= {"one_phone_many_names", "debt_language"}


@pytest.mark.parametrize(("why", "days", "listed"), [
    ("rule", 0, 1), ("urgent", 7, 1), ("rule", 8, 0), ("control", 0, 0),
])
def test_a_pattern_counts_when_it_is_listed_within_a_week_and_not_by_chance(
    store: Store, why: str, days: int, listed: int
) -> None:
    with store.begin() as session:
        ads = [add_ad(session, ad) for ad in ads_of("one_phone_many_names")]
        put_on_list(session, add_group(session, "g1", ads), why, night_end(1) + timedelta(days=days))

    assert score(store, WORLD)["listed"] == listed


def test_a_group_that_was_merged_later_still_counts(store: Store) -> None:
    with store.begin() as session:
        ads = [add_ad(session, ad) for ad in ads_of("debt_language")]
        add_group(session, "g2", ads)
        put_on_list(session, add_group(session, "g1", [], merged_into="g2"), "urgent", night_end(3))

    assert score(store, WORLD)["listed"] == 1
    assert ordinary_listed(store, WORLD) == []


def test_an_ordinary_group_on_the_list_is_named_with_its_trap(store: Store) -> None:
    trap = next(ad for ad in WORLD.ads if ad.trap == "reception")
    with store.begin() as session:
        put_on_list(session, add_group(session, "g1", [add_ad(session, trap)]), "rule", night_end(1))

    assert ordinary_listed(store, WORLD) == [("reception", trap.external_id)]


def test_everything_stored_once_is_no_fault(store: Store) -> None:
    with store.begin() as session:
        for ad in WORLD.live(1):
            if ad.version(1).reach == "scope":
                add_ad(session, ad)

    assert storage_faults(store, WORLD, 1) == []


def test_what_is_missing_gone_or_out_of_place_is_said(store: Store) -> None:
    inside = [ad for ad in WORLD.live(1) if ad.version(1).reach == "scope"]
    outside = next(ad for ad in WORLD.live(1) if ad.trap is None and ad.version(1).reach == "spread")
    with store.begin() as session:
        for ad in inside[2:]:
            add_ad(session, ad)
        add_ad(session, inside[1], status="gone")
        add_ad(session, outside)

    faults = storage_faults(store, WORLD, 1)

    assert len(faults) == 3
    assert f"{inside[0].site} {inside[0].external_id}: stored 0 times" in faults
    assert f"{inside[1].site} {inside[1].external_id}: gone, though it is online" in faults
    assert f"{outside.site} {outside.external_id}: stored, though never in scope" in faults
