"""`bench chaos --rounds N`: kill -9 of a night's parent or of a crawl subprocess, at any moment; then the same command.

What is stored afterwards must equal an undisturbed night's. `lost`: lines of its canonical dump that are missing;
`half`: lines that should not be there, and audit chains that do not verify. `refetched_per_kill`: requests beyond
the undisturbed night's, over all sites (two are crawled at once, and a killed parent takes both subprocesses with
it; robots.txt is asked for again by a new process). `refetched_per_crawl`: the most on one site, which may be at most
one batch: what a subprocess was handed and was not committed yet (`window`). More than that fails the bench.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from demo.clock import night_start
from demo.serve import DemoSites
from demo.setup import furnish, prepare
from demo.world import DEFAULT_SEED, World
from pipeline.work_window import WINDOW
from storage import audit
from storage.dump import canonical
from storage.store import Store

RENDERED = "vitrine"     # its browser takes longer to start than the whole night of the others
TRIES = 5
ROBOTS = 1               # a new subprocess asks for robots.txt first
PEEK_S = 0.01


@dataclass(frozen=True, slots=True)
class Moment:
    """When whom is killed."""

    whom: str                # parent or child
    requests: int            # that the sites had by then
    later_s: float


@dataclass(frozen=True, slots=True)
class Played:
    """A night and what it left behind."""

    lines: Counter[str]
    sound: bool              # the audit chain verifies
    asked: dict[str, int]    # requests by site
    seconds: float
    killed: bool             # False when the night was over first

    @property
    def requests(self) -> int:
        return sum(self.asked.values())


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench chaos")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--size", type=float, default=0.4, help="of the demo world")
    parser.add_argument("--seed", type=int, default=None, help="of the moments")
    parser.add_argument("--browser", action="store_true", help="also the site that is rendered")
    wanted = parser.parse_args(argv)
    chance = random.Random(wanted.seed) if wanted.seed is not None else random.SystemRandom()
    lost = half = kills = 0
    again: list[int] = []
    worst = 0                # on one site
    with DemoSites.start(World(DEFAULT_SEED, wanted.size, 8)) as sites:
        calm = play(sites, browser=wanted.browser)
        for number in range(wanted.rounds):
            # A moment of the crawl, however fast this machine is: after so many requests, and a little later.
            whom = chance.choice(("parent", "child"))
            moment = Moment(whom, chance.randint(1, calm.requests), chance.uniform(0, 0.3))
            round_ = play(sites, browser=wanted.browser, moment=moment)
            missing, extra = calm.lines - round_.lines, round_.lines - calm.lines
            lost += missing.total()
            half += extra.total() + (not round_.sound)
            if round_.killed:
                kills += 1
                again.append(max(0, round_.requests - calm.requests))
                worst = max(worst, *(round_.asked[site] - calm.asked[site] for site in calm.asked))
            print(
                f"round {number + 1}: {'killed' if round_.killed else 'did not kill'} the {moment.whom} after "
                f"{moment.requests} requests; {missing.total()} lost, {extra.total()} half, "
                f"{round_.requests - calm.requests} requests more, {round_.seconds:.0f} s", file=sys.stderr, flush=True,
            )
    print(json.dumps({
        "rounds": wanted.rounds, "kills": kills, "lost": lost, "half": half, "pages": calm.requests,
        "refetched_per_kill": {"max": max(again, default=0), "mean": round(sum(again) / max(len(again), 1), 1)},
        "refetched_per_crawl": {"max": worst, "window": WINDOW},
    }))
    return 0 if not lost and not half and worst <= WINDOW + ROBOTS else 1


def play(sites: DemoSites, *, browser: bool, moment: Moment | None = None) -> Played:
    """A night in a new data folder, killed once or not, and repeated until it ends well."""
    base_urls = {key: url for key, url in sites.base_urls.items() if browser or key != RENDERED}
    sites.show_night(1)      # counts from nought
    with tempfile.TemporaryDirectory(prefix="baken-chaos-") as scratch:
        data = Path(scratch) / "data"
        with Store.create(data) as store:
            furnish(store, sites.world, night_start(1))
        prepare(data, base_urls)
        killed = False
        began = time.monotonic()
        for _ in range(TRIES):
            process = subprocess.Popen([sys.executable, "-m", "bench.chaos_night", str(data)], start_new_session=True)
            if moment is not None and not killed:
                killed = disturb(process, sites, moment)
            if process.wait() == 0:
                break
        seconds = time.monotonic() - began
        with Store.open(data) as store:
            return Played(
                Counter(canonical(store)), audit.verify(store).ok, sites.requests(), seconds, killed
            )


def disturb(process: "subprocess.Popen[bytes]", sites: DemoSites, moment: Moment) -> bool:
    """Kills the parent, or a crawl subprocess as soon as there is one. False when the night was over first."""
    parent = psutil.Process(process.pid)
    while process.poll() is None and sum(sites.requests().values()) < moment.requests:
        time.sleep(PEEK_S)
    time.sleep(moment.later_s)
    while process.poll() is None:
        victims = [parent] if moment.whom == "parent" else crawl_subprocesses(parent)
        if victims:
            try:
                random.SystemRandom().choice(victims).kill()
            except psutil.NoSuchProcess:
                continue
            return True
        time.sleep(PEEK_S)
    return False


def crawl_subprocesses(parent: psutil.Process) -> list[psutil.Process]:
    found = []
    try:
        for child in parent.children():
            if "crawler.child" in child.cmdline():
                found.append(child)
    except psutil.Error:
        return []
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
