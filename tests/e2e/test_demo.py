"""Eight nights of the demo world, whole: real sites, real crawl, real store, real list."""

import os
import shutil
from pathlib import Path

import pytest
from sqlalchemy import func, select

from demo.score import storage_faults
from demo.world import World
from storage.store import Store
from storage.tables import Ad, AdIdentifier, AdVersion, AuditEvent, KnownElsewhere, Photo
from tests.e2e.conftest import NIGHTS, Played
from tests.e2e.house import baken, demo_words, dump

pytestmark = [pytest.mark.e2e, pytest.mark.browser]


def test_the_demo_ends_well_with_the_promised_json(played: Played) -> None:
    assert played.ran.status == 0, played.ran.err
    result = played.ran.json
    assert set(result) >= {"sites", "groups", "listed", "controls", "planted", "seconds"}
    assert len(result["sites"]) == 4
    for key, site in result["sites"].items():
        assert site["verdict"] == "ok", f"{key}: {site}"
        assert set(site) >= {"pages", "ads_seen", "ads_new", "ads_changed", "verdict"}
        assert site["ads_seen"] > 0


def test_every_planted_visible_pattern_is_listed_and_the_list_stays_short(played: Played) -> None:
    result = played.ran.json
    assert result["planted"]["visible"] >= 6
    assert result["planted"]["listed"] == result["planted"]["visible"]
    assert result["controls"] >= 1


def test_every_live_scope_ad_is_stored_once(played: Played) -> None:
    with Store.open(played.data) as store:
        assert storage_faults(store, World(nights=NIGHTS), NIGHTS) == []


def test_nothing_of_a_spread_ad_is_stored_but_digests(played: Played) -> None:
    with Store.open(played.data) as store, store.read() as session:
        spread = select(Ad.id).where(Ad.reach == "spread")
        assert session.scalar(select(func.count()).select_from(spread.subquery())) or 0 > 50
        assert session.scalars(select(AdVersion.id).where(AdVersion.ad_id.in_(spread))).all() == []
        values = session.scalars(select(AdIdentifier.value_sealed).where(AdIdentifier.ad_id.in_(spread))).all()
        assert values
        assert set(values) == {None}
        assert set(session.scalars(select(Ad.url).where(Ad.reach == "spread"))) == {None}


def test_ads_elsewhere_leave_only_a_digest(played: Played) -> None:
    with Store.open(played.data) as store, store.read() as session:
        assert (session.scalar(select(func.count()).select_from(KnownElsewhere)) or 0) > 0


def test_photos_were_hashed_and_no_image_byte_reached_the_disk(played: Played) -> None:
    with Store.open(played.data) as store, store.read() as session:
        assert (session.scalar(select(func.count()).select_from(Photo)) or 0) > 500
    assert played.watch.rounds > 3
    assert any("baken.db" in path for path in played.watch.looked_at)
    assert played.watch.found == {}


def test_an_ad_whose_words_suggest_a_minor_has_no_photo_hashes(played: Played) -> None:
    with Store.open(played.data) as store, store.read() as session:
        minors = session.scalars(select(Ad.id).where(Ad.route_m)).all()
        assert minors
        assert session.scalars(select(Photo.id).where(Photo.ad_id.in_(minors))).all() == []


def test_known_unchanged_ads_are_seen_again_without_being_fetched(played: Played) -> None:
    for site in played.ran.json["sites"].values():
        assert site["pages"] < site["ads_seen"] + site["pages"] * 0.9
        assert site["ads_new"] + site["ads_changed"] < site["ads_seen"] / 2


def test_the_audit_chain_of_eight_nights_is_unbroken(played: Played) -> None:
    ran = baken("audit", "verify", "--json", "--data", played.data)
    assert ran.status == 0, ran.err
    assert ran.json["ok"] is True
    with Store.open(played.data) as store, store.read() as session:
        ends = session.scalars(select(AuditEvent.object).where(AuditEvent.action == "nightly.end")).all()
    assert len(ends) == NIGHTS


def test_running_it_again_skips_the_finished_nights_and_adds_nothing(played: Played, tmp_path: Path) -> None:
    before = dump(played.data)
    again = baken(*demo_words(played.data, NIGHTS))
    assert again.status == 0, again.err
    first, second = played.ran.json, again.json
    assert second["seconds"] < first["seconds"] / 3
    assert {key: value for key, value in second.items() if key != "seconds"} == {
        key: value for key, value in first.items() if key != "seconds"
    }
    assert dump(played.data) == before


def test_without_chromium_its_site_is_unreachable_with_the_reason_and_the_status_is_4(tmp_path: Path) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in os.environ["PATH"].split(os.pathsep):
        for program in Path(name).glob("*") if Path(name).is_dir() else ():
            link = programs / program.name
            if "chrom" not in program.name and not link.is_symlink():
                link.symlink_to(program)
    assert shutil.which("chromium", path=str(programs)) is None
    ran = baken(*demo_words(tmp_path / "data", 1, size=0.2), env={"PATH": str(programs)})
    assert ran.status == 4, ran.err
    verdicts = {key: site["verdict"] for key, site in ran.json["sites"].items()}
    assert sorted(verdicts.values()) == ["ok", "ok", "ok", "unreachable"]
    assert "hromium" in ran.out + ran.err
