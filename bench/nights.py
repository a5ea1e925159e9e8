"""`bench nights --nights N`: undisturbed nights of the demo's sites; every verdict that is not `ok` is a false alarm.

Real rounds: the crawl over HTTP with its browser, store, linking, list, retention and backup, in a world that changes
every night as the demo's does (ads come, change, move, go and come back). A demo world has at most 60 nights, so
many nights are played as worlds of `WORLD_NIGHTS` nights with seeds of their own, each from an empty store: the
nights without history, with a little and with all fourteen are then all played more than once.
"""

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from baken.wiring import load_sites
from baken.writer_lock import writer_lock
from demo.clock import FrozenClock, night_end, night_start
from demo.serve import DemoSites
from demo.setup import furnish, prepare
from demo.world import DEFAULT_SEED, World
from extractors.captured import Verdict
from governance.decision import load_decision
from indicators.catalogue import load_catalogue
from pipeline.crawl_site import CrawlResult
from pipeline.nightly import Night, nightly
from storage.store import Store

WORLD_NIGHTS = 50


@dataclass(frozen=True, slots=True)
class Crawled:
    """One site's crawl of one night."""

    seed: int
    night: int
    result: CrawlResult


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench nights")
    parser.add_argument("--nights", type=int, default=100)
    parser.add_argument("--size", type=float, default=0.3, help="of the demo world; 1 is the demo's own")
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED, help="of the first world")
    wanted = parser.parse_args(argv)
    began = time.monotonic()
    verdicts: Counter[str] = Counter()
    alarms: list[dict[str, object]] = []
    ads_seen = ads_new = 0
    for crawled in rounds(wanted.nights, wanted.size, wanted.seed):
        result = crawled.result
        verdicts[result.verdict.value] += 1
        ads_seen += result.ads_seen
        ads_new += result.ads_new
        if result.verdict is not Verdict.OK:
            alarms.append({
                "seed": crawled.seed, "night": crawled.night, "site": result.site_key,
                "verdict": result.verdict.value, "reason": result.reason,
            })
            print(json.dumps(alarms[-1], ensure_ascii=False), file=sys.stderr, flush=True)
    print(json.dumps({
        "nights": wanted.nights, "size": wanted.size, "crawls": verdicts.total(), "alarms": len(alarms),
        "verdicts": dict(verdicts), "ads_seen": ads_seen, "ads_new": ads_new, "which": alarms,
        "seconds": round(time.monotonic() - began),
    }, ensure_ascii=False))
    return 1 if alarms else 0


def rounds(nights: int, size: float, seed: int) -> Iterator[Crawled]:
    """Plays so many nights, world after world."""
    while nights > 0:
        some = min(nights, WORLD_NIGHTS)
        with tempfile.TemporaryDirectory(prefix="baken-nights-") as scratch:
            yield from play(World(seed, size, some), Path(scratch) / "data")
        nights -= some
        seed += 1


def play(world: World, data: Path) -> Iterator[Crawled]:
    """All nights of one world into a new store."""
    clock = FrozenClock(night_start(1))
    with Store.create(data) as store, writer_lock(data), DemoSites.start(world) as sites:
        furnish(store, world, night_start(1))
        prepare(data, sites.base_urls)
        for number in range(1, world.nights + 1):
            clock.set(night_start(number))
            sites.show_night(number)
            summary = nightly(Night(
                store=store, clock=clock, decision=load_decision(data), catalogue=load_catalogue(),
                sites=load_sites(data), contact="bench@example.org", backup_dir=data / "backups",
                crawled=partial(clock.set, night_end(number)),
            ))
            print(f"world {world.seed}, night {number} of {world.nights}: {summary.exit_status}", file=sys.stderr)
            for result in summary.sites:
                yield Crawled(world.seed, number, result)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
