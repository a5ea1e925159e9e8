"""A data folder made ready for the demo."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from crawler.profile import SiteProfile
from crawler.profiles import load_profiles
from demo.ads import SITES
from demo.clock import FrozenClock, night_end, night_start
from demo.setup import PASSWORD, USER, furnish, prepare
from demo.world import World
from governance.decision import Refused, load_decision
from storage.store import Store
from storage.tables import LicensedBusiness, User
from storage.users import check_password

URLS = {site: f"http://127.0.0.1:{9301 + number}" for number, site in enumerate(SITES)}


def test_the_profiles_are_good_and_point_at_tonights_ports(tmp_path: Path) -> None:
    prepare(tmp_path, URLS)

    profiles = dict(load_profiles(tmp_path / "sites"))

    assert set(profiles) == set(SITES)
    for key, profile in profiles.items():
        assert isinstance(profile, SiteProfile), profile
        assert profile.identity.base_urls == (URLS[key],)
        assert profile.only_loopback
        assert profile.fetch.delay_s == 0
        assert profile.fetch.concurrency == 8


def test_the_decision_covers_the_demo_and_nothing_else(tmp_path: Path) -> None:
    prepare(tmp_path, URLS)

    decision = load_decision(tmp_path)

    for night in (1, 8, 28):
        decision.check(night_end(night).date())
    for site in SITES:
        decision.covers(site, frozenset({"127.0.0.1"}))
    with pytest.raises(Refused):
        decision.covers("prikbord", frozenset({"prikbord.example"}))
    with pytest.raises(Refused):
        decision.covers("elders", frozenset({"127.0.0.1"}))
    with pytest.raises(Refused):
        decision.check(date(2027, 11, 2))


def test_preparing_twice_changes_nothing(tmp_path: Path) -> None:
    prepare(tmp_path, URLS)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.yml")}

    prepare(tmp_path, URLS)

    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.yml")} == before
    assert not list(tmp_path.rglob("*.part"))


def test_the_reviewer_and_the_licensed_businesses_are_added_once(tmp_path: Path) -> None:
    world, now = World(size=0.05), night_start(1)
    store = Store.create(tmp_path)
    try:
        furnish(store, world, now)
        furnish(store, world, now)

        with store.read() as session:
            assert session.scalar(select(func.count()).select_from(User)) == 1
            assert session.scalar(select(func.count()).select_from(LicensedBusiness)) == len(world.businesses) == 3
        assert check_password(store, USER, PASSWORD, now=now) is not None
    finally:
        store.close()


def test_the_nights_start_on_a_monday_at_half_past_three_and_end_at_six() -> None:
    assert night_start(1).isoformat() == "2026-11-02T02:30:00+00:00"
    assert night_end(1).isoformat() == "2026-11-02T05:00:00+00:00"
    assert night_end(8).isoformat() == "2026-11-09T05:00:00+00:00"


def test_the_clock_stands_where_it_was_put() -> None:
    clock = FrozenClock(night_start(1))
    clock.set(night_end(2))

    assert clock.now() == clock.now() == night_end(2)
    with pytest.raises(ValueError, match="zone"):
        clock.set(night_end(2).replace(tzinfo=None))
