"""`bench link`: seconds, memory and quality of linking by size, a night's delta, bad input, and the peers beside us.

Everything goes through the sealed store: what is measured reads what ingest stored (unsealing the words it needs) and
writes edges, leads and groups. `ads_per_cpu_s` also counts the text signatures that ingest makes for linking, so that
a peer that starts from plain texts in memory is not measured against half of the work.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import msgspec
from sqlalchemy import select

from bench import link_hostile, link_peer, link_splink
from bench.eval_linking import stored_groups
from bench.link_load import load
from bench.link_score import score
from bench.link_world import LinkWorld, WorldAd
from linking.settings import LinkSettings
from pipeline.link import link
from storage.store import Store
from storage.tables import AdGroup, Edge, GroupMember

SEED = 20261102
DELTA = 5000

Figures = dict[str, float]


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench link")
    parser.add_argument(
        "--sizes", default="10000,100000,1000000",
        help="ads, separated by commas; a million takes a quarter of an hour, 4 GB of memory and 7 GB of disk",
    )
    parser.add_argument("--peer", type=int, default=100_000, help="ads for datasketch and splink; 0: without")
    parser.add_argument("--peer-limit", type=float, default=600.0, help="CPU seconds after which datasketch is stopped")
    parser.add_argument("--no-hostile", action="store_true", help="without the bad input")
    parser.add_argument("--stored", type=Path, help="a folder for the loaded worlds, to measure them again")
    parser.add_argument("--load", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    wanted = parser.parse_args(argv)
    if wanted.load:
        prepare(wanted.load, wanted.stored)
        return 0
    if wanted.one:
        print(json.dumps(measure(wanted.one, wanted.stored)))
        return 0
    sizes = {size: _alone(int(size), wanted.stored) for size in wanted.sizes.split(",")}
    result: dict[str, object] = {"sizes": sizes, "growth": _growth(sizes)}
    if not wanted.no_hostile:
        result["bad_input"] = link_hostile.measure()
    if wanted.peer:
        ours = sizes.get(str(wanted.peer)) or _alone(wanted.peer, wanted.stored)
        result |= against_peers(wanted.peer, ours, wanted.peer_limit)
    print(json.dumps(result))
    return 0


def _growth(sizes: Mapping[str, Figures]) -> dict[str, float]:
    """How many times the seconds for so many times the ads."""
    known = sorted(sizes, key=int)
    return {
        f"{one}-{other}": round(sizes[other]["seconds"] / sizes[one]["seconds"], 2)
        for one, other in pairwise(known)
    }


def _alone(size: int, stored: Path | None) -> Figures:
    """Loads and links each size in processes of their own, so that peak memory is that of linking."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = (stored or Path(scratch)) / str(size)
        if not (folder / "truth.json").is_file():
            _run("--load", size, folder)
        figures: Figures = json.loads(_run("--one", size, folder).splitlines()[-1])
    print(f"{size} ads: {figures}", file=sys.stderr)
    return figures


def _run(what: str, size: int, folder: Path) -> str:
    command = [sys.executable, "-m", "bench", "link", what, str(size), "--stored", str(folder)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def prepare(size: int, folder: Path) -> None:
    """Loads a world of `size` ads; beside it are kept the truth, the ads of the next night and what signatures cost."""
    count = delta_of(size)
    later = set(random.Random(SEED).sample(range(size + count), count))     # also new ads of people who are known
    new: list[WorldAd] = []

    def stored() -> Iterator[WorldAd]:
        for number, ad in enumerate(LinkWorld(SEED).ads(size + count)):
            if number in later:
                new.append(ad)
            else:
                yield ad

    folder.mkdir(parents=True)
    with Store.create(folder / "data") as store:
        loaded = load(store, stored())
    (folder / "new.json").write_bytes(msgspec.json.encode(new))
    (folder / "truth.json").write_text(
        json.dumps({"truth": loaded.truth, "signature_cpu_s": round(loaded.signature_cpu_s, 2)})
    )


def delta_of(size: int) -> int:
    """5,000 new ads, or one in 200 of a small world."""
    return min(DELTA, max(1, size // 200))


def measure(size: int, folder: Path) -> Figures:
    """Links a loaded world, then the next night's ads. Works on a copy of the database."""
    kept = json.loads((folder / "truth.json").read_text())
    truth: dict[str, str] = kept["truth"]
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        subprocess.run(["cp", "-r", "--reflink=auto", str(folder / "data"), scratch], check=True)
        with Store.open(Path(scratch) / "data") as store:
            seconds, cpu = _timed(store)
            peak = _peak_mb()
            first = score(truth, stored_groups(store, truth))
            before = _members(store)
            new = load(store, msgspec.json.decode((folder / "new.json").read_bytes(), type=list[WorldAd]))
            delta_seconds, delta_cpu = _timed(store)
            delta_peak = _peak_mb()
            kept_ids, untouched = _untouched(store, before, size)
            both = truth | new.truth
            second = score(both, stored_groups(store, both))
    total = cpu + kept["signature_cpu_s"]
    return {
        "seconds": round(seconds, 2), "cpu_seconds": round(cpu, 2), "signature_cpu_seconds": kept["signature_cpu_s"],
        "ads_per_cpu_s": round(size / total, 1), "ads_per_link_cpu_s": round(size / cpu, 1),
        "precision": round(first.precision, 5), "recall": round(first.recall, 5), "f1": round(first.f1, 5),
        "ari": round(first.ari, 5), "largest_group": first.largest_group,
        "largest_false_group": first.largest_false_group, "peak_mb": round(peak, 1),
        "delta_ads": len(new.truth), "delta_seconds": round(delta_seconds, 2),
        "delta_cpu_seconds": round(delta_cpu, 2), "delta_peak_mb": round(delta_peak, 1),
        "delta_f1": round(second.f1, 5), "untouched_groups": untouched,
        "ids_stable": round(kept_ids / untouched, 6) if untouched else 1.0,
    }


def _timed(store: Store) -> tuple[float, float]:
    started, cpu = time.perf_counter(), time.process_time()
    link(store, now=datetime.now(UTC))
    return time.perf_counter() - started, time.process_time() - cpu


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _members(store: Store) -> dict[str, frozenset[int]]:
    """Public id -> ads."""
    found: dict[str, list[int]] = {}
    with store.read() as session:
        for public_id, ad_id in session.execute(
            select(AdGroup.public_id, GroupMember.ad_id).join(GroupMember, GroupMember.group_id == AdGroup.id)
        ):
            found.setdefault(public_id, []).append(ad_id)
    return {public_id: frozenset(ads) for public_id, ads in found.items()}


def _untouched(store: Store, before: Mapping[str, frozenset[int]], size: int) -> tuple[int, int]:
    """Of the groups to which no piece of evidence leads from a new ad: how many have their id and their ads still."""
    with store.read() as session:
        touched = {
            old for a, b in session.execute(select(Edge.ad_a, Edge.ad_b).where(Edge.ad_b > size))
            for old in (a, b) if old <= size
        }
    after = _members(store)
    untouched = [(public_id, ads) for public_id, ads in before.items() if touched.isdisjoint(ads)]
    return sum(after.get(public_id) == ads for public_id, ads in untouched), len(untouched)


def against_peers(size: int, ours: Figures, limit: float) -> dict[str, object]:
    """The ratio is against datasketch with the settings of linking.md sec 1; its own for 64 values stand beside it.

    A run that was stopped after `limit` CPU seconds counts with what it did up to there ("ads_done"): the later ads are
    the dearer ones, so that its rate over all would be lower and our ratio higher. splink gets the texts that the
    second run of datasketch found.
    """
    ads = list(LinkWorld(SEED).ads(size))
    truth = {f"{ad.site}|{ad.external_id}": ad.organiser or ad.entity for ad in ads}
    peers: dict[str, object] = {"ads": size}
    ratios: list[float] = []
    for bands, rows in link_peer.SETTINGS:
        found = link_peer.run(ads, truth, LinkSettings(), bands, rows, limit)
        name = "datasketch" if not ratios else f"datasketch_{bands}x{rows}"
        rate = found.ads / found.cpu_seconds
        ratios.append(round(ours["ads_per_cpu_s"] / rate, 2))
        peers[name] = round(rate, 1)
        peers[f"{name}_detail"] = {
            "bands": bands, "rows": rows, "ads_done": found.ads, "candidates": found.candidates,
            "f1": round(found.quality.f1, 5), "ari": round(found.quality.ari, 5),
            "cpu_seconds": round(found.cpu_seconds, 2), "ratio": ratios[-1],
        }
        print(f"{name}: {peers[f'{name}_detail']}", file=sys.stderr, flush=True)     # each takes many minutes
    peers["splink"] = None
    if link_splink.installed():
        done = ads[: found.ads]
        known = {name: truth[name] for name in (f"{ad.site}|{ad.external_id}" for ad in done)}
        cpu, quality = link_splink.run(done, known, found.text_of)
        peers["splink"] = round(found.ads / (cpu + found.cpu_seconds), 1)
        peers["splink_detail"] = {
            "ads_done": found.ads,
            "f1": round(quality.f1, 5), "ari": round(quality.ari, 5), "own_cpu_seconds": round(cpu, 2),
            "text_cpu_seconds": round(found.cpu_seconds, 2),
        }
    return {"peer": peers, "ratio": ratios[0]}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
