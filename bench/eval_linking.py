"""`eval linking --in DIR`: how well groups follow the truth, in a scratch store of its own (DESIGN section 7)."""

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from bench.link_score import score
from pipeline.importing import import_file
from pipeline.ingest import Reach, Rules
from pipeline.link import link
from storage.ads import external_digest
from storage.store import Store
from storage.tables import Ad, GroupMember


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="eval linking")
    parser.add_argument("--in", dest="folder", type=Path, required=True)
    folder: Path = parser.parse_args(argv).folder
    for name in ("ads.jsonl", "truth.jsonl"):
        if not (folder / name).is_file():
            print(f"{folder / name}: not there", file=sys.stderr)
            return 1
    with tempfile.TemporaryDirectory() as scratch:
        result, problems = evaluate(folder, Path(scratch))
    for problem in problems:
        print(problem, file=sys.stderr)
    print(json.dumps(result))
    return 1 if problems else 0


def evaluate(folder: Path, scratch: Path) -> tuple[dict[str, object], list[str]]:
    """The figures and the lines that could not be read.

    All ads of the truth are scored. One that may not be kept (no place, or outside both lists: red line 7) is a group
    of its own; `not_kept` counts them and `recall_of_kept` is the recall over the others.
    """
    truth = read_truth(folder / "truth.jsonl")
    rules = Rules(reach=read_reach(folder), photos="all", numbering="synthetic", own_hosts=frozenset())
    started = time.perf_counter()
    with Store.create(scratch / "data") as store:
        taken = import_file(store, folder / "ads.jsonl", rules_of=lambda _: rules)
        linking = time.perf_counter()
        summary = link(store, now=datetime.now(UTC))
        ended = time.perf_counter()
        groups = stored_groups(store, truth)
    kept = {ad: hand for ad, hand in truth.items() if ad in groups}
    figures: dict[str, object] = {name: round(value, 5) for name, value in asdict(score(truth, groups)).items()}
    return figures | {
        "not_kept": len(truth) - len(kept),
        "recall_of_kept": round(score(kept, groups).recall, 5),
        "ads": summary.ads,
        "seconds": round(ended - started, 2),
        "link_seconds": round(ended - linking, 2),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
    }, taken.problems


def read_truth(path: Path) -> dict[str, str]:
    """Ad -> who is behind it: the organiser, else the entity."""
    truth: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            row = json.loads(line)
            truth[f"{row['site']}|{row['external_id']}"] = row["organiser"] or row["entity"]
    return truth


def read_reach(folder: Path) -> Reach:
    """`scope.json` names the municipalities that are read whole; without it every ad is."""
    path = folder / "scope.json"
    if not path.is_file():
        return Reach(None, None)
    return Reach(frozenset(json.loads(path.read_text(encoding="utf-8"))["municipalities"]), None)


def stored_groups(store: Store, truth: Mapping[str, str]) -> dict[str, str]:
    """Ad -> its group. `spread` ads are known by the digest of their name alone."""
    named = {external_digest(store, *ad.split("|", 1)): ad for ad in truth}
    with store.read() as session:
        rows = session.execute(
            select(Ad.external_digest, GroupMember.group_id).join(GroupMember, GroupMember.ad_id == Ad.id)
        )
        return {named[digest]: str(group) for digest, group in rows if digest in named}
