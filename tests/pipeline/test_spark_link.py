"""Linking on Apache Spark: the same groups as the embedded path, whole numbers alone, nothing left behind."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from linking.evidence_table import EvidenceTable, Grouped
from linking.grouping import group
from linking.settings import LinkSettings
from pipeline.link import link
from pipeline.spark_session import PREFIX, SparkMissing, SparkSettings, filesystem, spark_session
from storage.store import Store
from tests.linking.evidence import assert_same, random_table
from tests.linking.town import LONG, OTHER, Town
from tests.storage.conftest import empty_folder, store

__all__ = ["empty_folder", "store"]

MEMORY = Path("/dev/shm")
QUICK = SparkSettings(slices=2, memory="1g", java_options="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
"""Java that spends no time on making long runs fast."""


def town_of_every_rule(town: Town) -> None:
    """Ads for each rule and each hub guard, and people's words that go against them."""
    same = [town.ad(f"a{number}", phones=["+31670000001"], name=f"n{number}") for number in range(4)]
    town.ad("b1", LONG, name="mia", phones=["+31670000002"])
    town.ad("b2", LONG, name="mia", phones=["+31670000003"])
    for number in range(3):
        town.ad(f"c{number}", OTHER, phones=[f"+3167000001{number}"], name=f"c{number}")
    town.ad("d1", LONG, name="mia")
    for number in range(60):
        town.ad(f"hub{number}", f"Eigen tekst {number}", phones=["+31690000009", f"+3169100{number:04}"],
                name=f"hub{number}")
    for number in range(12):
        town.ad(f"shop{number}", links=["https://shop.example/"], phones=[f"+3169200{number:04}"], name=f"s{number}")
    town.say(same[0], same[1], "not_same")
    town.say(same[2], town.ad("e1", phones=["+31670000099"]), "same")


def left_in_memory() -> list[Path]:
    return [path for path in MEMORY.glob(f"{PREFIX}{os.getpid()}-*") if path.is_dir()]


@pytest.mark.spark
def test_spark_gives_the_same_groups_from_whole_numbers_alone_and_leaves_nothing(store: Store) -> None:
    """One test, since a session takes longest to start."""
    from pipeline.spark_link import SparkGrouping
    from pipeline.spark_slices import evidence_frames

    town = Town(store)
    town_of_every_rule(town)
    town.link()
    before = town.groups()
    table = random_table(1, 300)
    ours = group(table, LinkSettings())
    assert all(ours.hubs[kind].any() for kind in ("phone", "text", "photo", "link")), "not every hub is tried"
    assert set(ours.joined.rule.tolist()) == {0, 1, 2, 3}, "not every rule is tried"
    assert ours.joined.single_evidence.any()
    tables: list[EvidenceTable] = []
    killed = MEMORY / f"{PREFIX}{2**30}-left"           # of a process that cannot be
    killed.mkdir(mode=0o700)
    with spark_session(QUICK) as session:
        assert not killed.exists(), "what a killed run left is removed by the next"
        assert [path.stat().st_mode & 0o777 for path in left_in_memory()] == [0o700]
        engine = SparkGrouping(session, QUICK)

        def watched(evidence: EvidenceTable, settings: LinkSettings) -> Grouped:
            tables.append(evidence)
            found = engine(evidence, settings)
            assert_same(group(evidence, settings), found)
            return found

        link(store, now=datetime(2026, 11, 9, tzinfo=UTC), rebuild=True, grouping=watched)
        assert town.groups() == before, "another engine, the same groups under the same ids"
        assert tables[0].leads["phone"].size > 0
        assert engine.tally.pairs > 0

        found = engine(table, LinkSettings())
        assert_same(ours, found)

        for frame in evidence_frames(session, table):
            assert only_numbers(frame.dtypes)
        worded = session.createDataFrame([(1, "+31670000001")], "row bigint, value string")
        assert not only_numbers(worded.dtypes), "the check would see a word"
    assert left_in_memory() == []


def only_numbers(dtypes: list[tuple[str, str]]) -> bool:
    return {kind for _, kind in dtypes} <= {"int", "bigint", "array<bigint>"}


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    if filesystem(tmp_path) in ("tmpfs", "ramfs"):
        pytest.skip("temporary files are in memory here")
    return tmp_path


def test_without_java_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(SparkMissing, match="needs Java: apt-get install default-jre-headless"), spark_session(QUICK):
        pass


@pytest.mark.spark
def test_a_scratch_folder_on_an_open_disk_is_refused(disk: Path) -> None:
    with pytest.raises(SparkMissing, match="no memory"), spark_session(SparkSettings(scratch=disk)):
        pass


def test_the_file_system_of_a_folder_is_that_of_the_nearest_mount(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"a / ext4 rw 0 0\nb {tmp_path} xfs rw 0 0\nc {tmp_path}/in\\040memory tmpfs rw 0 0\n")
    (tmp_path / "in memory" / "deep").mkdir(parents=True)
    assert filesystem(tmp_path / "in memory" / "deep", mounts) == "tmpfs"
    assert filesystem(tmp_path, mounts) == "xfs"
