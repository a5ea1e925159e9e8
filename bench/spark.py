"""`bench spark`: the same groups from Apache Spark as from the embedded path, and what each takes.

Links a world in a store of its own with the embedded engine, then all anew with Spark, and compares the groups by the
ads' own names. On one machine, where Spark shows that it is right, not that it is fast.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from bench.link_load import load
from bench.link_world import LinkWorld
from linking.evidence_table import EvidenceTable, Grouped
from linking.grouping import group
from linking.settings import LinkSettings
from pipeline.link import link
from pipeline.spark_session import SparkSettings, spark_session
from storage.store import Store
from storage.tables import Ad, AdGroup, GroupMember, Site

SEED = 20261102


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench spark")
    parser.add_argument("--ads", type=int, default=10_000)
    parser.add_argument("--master", default="local[2]")
    parser.add_argument("--memory", default="2g")
    wanted = parser.parse_args(argv)
    settings = SparkSettings(master=wanted.master, memory=wanted.memory)
    with tempfile.TemporaryDirectory() as scratch, Store.create(Path(scratch) / "data") as store:
        load(store, LinkWorld(SEED).ads(wanted.ads))
        figures = measure(store, settings)
    print(json.dumps({"ads": wanted.ads, **figures}))
    return 0 if figures["equal_groups"] else 1


def measure(store: Store, settings: SparkSettings) -> dict[str, object]:
    """Both engines on one store; seconds are those of making groups alone, of Spark without the start of Java."""
    seconds: dict[str, float] = {}

    def embedded(table: EvidenceTable, rules: LinkSettings) -> Grouped:
        started = time.perf_counter()
        found = group(table, rules)
        seconds["embedded"] = round(time.perf_counter() - started, 2)
        return found

    link(store, now=datetime.now(UTC), grouping=embedded)
    ours = partition(store)
    started = time.perf_counter()
    with spark_session(settings) as session:
        from pipeline.spark_link import SparkGrouping

        seconds["java"] = round(time.perf_counter() - started, 2)
        engine = SparkGrouping(session, settings)

        def timed(table: EvidenceTable, rules: LinkSettings) -> Grouped:
            started = time.perf_counter()
            found = engine(table, rules)
            seconds["spark"] = round(time.perf_counter() - started, 2)
            return found

        summary = link(store, now=datetime.now(UTC), rebuild=True, grouping=timed)
    sparks = partition(store)
    return {
        "groups": len(ours), "equal_groups": ours == sparks, "different": len(ours ^ sparks),
        "changed_groups": summary.changed_groups, "largest_group": max(map(len, ours)), "seconds": seconds,
        "pairs": engine.tally.pairs, "incidences": engine.tally.incidences, "largest_set": engine.tally.largest_set,
        "terms": engine.tally.terms,
    }


def partition(store: Store) -> set[frozenset[str]]:
    """The groups as sets of (site|external id)."""
    members: dict[int, set[str]] = {}
    with store.read() as session:
        rows = session.execute(
            select(GroupMember.group_id, Site.key, Ad.external_id)
            .join(Ad, Ad.id == GroupMember.ad_id).join(Site, Site.id == Ad.site_id)
            .join(AdGroup, AdGroup.id == GroupMember.group_id)
        )
        for group_id, site, external_id in rows:
            members.setdefault(group_id, set()).add(f"{site}|{external_id}")
    return {frozenset(ads) for ads in members.values()}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
