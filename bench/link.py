"""`bench link`: seconds, memory and quality of linking by size, a night's delta, and datasketch beside us."""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from bench import link_peer
from bench.eval_linking import stored_groups
from bench.link_load import load
from bench.link_score import score
from bench.link_world import LinkWorld
from linking.settings import LinkSettings
from pipeline.link import link
from storage.store import Store

SEED = 20261102
DELTA = 5000


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench link")
    parser.add_argument("--sizes", default="10000,100000", help="ads, separated by commas")
    parser.add_argument("--peer", type=int, default=10_000, help="ads for datasketch; 0: without")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    wanted = parser.parse_args(argv)
    if wanted.one:
        print(json.dumps(measure(wanted.one)))
        return 0
    sizes = {size: _alone(int(size)) for size in wanted.sizes.split(",")}
    result: dict[str, object] = {"sizes": sizes}
    if wanted.peer:
        result |= against_peer(wanted.peer, sizes.get(str(wanted.peer)) or _alone(wanted.peer))
    print(json.dumps(result))
    return 0


def _alone(size: int) -> dict[str, float]:
    """Each size in a process of its own, so that peak memory is its own."""
    command = [sys.executable, "-m", "bench", "link", "--one", str(size)]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures: dict[str, float] = json.loads(output.splitlines()[-1])
    print(f"{size} ads: {figures}", file=sys.stderr)
    return figures


def measure(size: int) -> dict[str, float]:
    """Links a world of `size` ads, then a night of 5,000 more (1 in 200 of a small world)."""
    delta = min(DELTA, max(1, size // 200))
    with tempfile.TemporaryDirectory() as scratch, Store.create(Path(scratch) / "data") as store:
        ads = LinkWorld(SEED).ads(size + delta)
        truth = load(store, islice(ads, size))
        seconds, cpu = _timed(store)
        first = score(truth, stored_groups(store, truth))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        load(store, ads, first_id=size + 1)
        delta_seconds, _ = _timed(store)
    return {
        "seconds": round(seconds, 2), "cpu_seconds": round(cpu, 2), "ads_per_cpu_s": round(size / cpu, 1),
        "precision": round(first.precision, 5), "recall": round(first.recall, 5), "f1": round(first.f1, 5),
        "ari": round(first.ari, 5), "largest_false_group": first.largest_false_group,
        "delta_ads": delta, "delta_seconds": round(delta_seconds, 2), "peak_mb": round(peak, 1),
    }


def _timed(store: Store) -> tuple[float, float]:
    started, cpu = time.perf_counter(), time.process_time()
    link(store, now=datetime.now(UTC))
    return time.perf_counter() - started, time.process_time() - cpu


def against_peer(size: int, ours: dict[str, float]) -> dict[str, object]:
    ads = list(LinkWorld(SEED).ads(size))
    truth = {f"{ad.site}|{ad.external_id}": ad.organiser or ad.entity for ad in ads}
    cpu, quality = link_peer.run(ads, truth, LinkSettings())
    return {
        "peer": {"datasketch": round(size / cpu, 1), "f1": round(quality.f1, 5), "ari": round(quality.ari, 5)},
        "ratio": round(ours["ads_per_cpu_s"] / (size / cpu), 2),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
