"""`bench report [--run [PARTS]]`: measures parts, keeps each result as JSON, and writes docs/benchmarks.md from them.

Without `--run` only the page and its charts are written. Parts: phones, places, photos, extract, linking, growth,
peers, spark, crawl, separated by commas; all when none is named. `--pictures DIR` keeps the pictures of packages for
the next run, `--worlds DIR` the loaded worlds of growth and peers (a million ads take ten minutes to load). `--out DIR`
writes results, page and charts there instead; with it `--small` tries extract, linking, spark or crawl on little input.

On a free machine of two cores: extract half a minute, linking 6 minutes, spark 3, crawl 2, peers 15, growth 20.
"""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bench.report_page import page, parts

DOCS = Path(__file__).resolve().parent.parent / "docs"
RESULTS = DOCS / "benchmarks"

@dataclass(frozen=True, slots=True)
class Step:
    """A module to run; `{dir}` in its words is a folder that the steps of one `name` share."""

    words: tuple[str, ...]
    name: str = ""                  # of a part with several results: the one this step belongs to
    small: tuple[str, ...] = ()     # further words when it is only tried


def _world(name: str, module: str, seed: int) -> tuple[Step, Step]:
    return (
        Step((module, "{dir}", "--seed", str(seed)), name, small=("--size", "120")),
        Step(("bench", "eval", "linking", "--in", "{dir}"), name),
    )


COMMANDS: dict[str, tuple[Step, ...]] = {
    "phones": (
        Step(("bench.sets.phones_h", "{dir}", "--seed", "1")), Step(("bench", "eval", "phones", "--in", "{dir}")),
    ),
    "places": (
        Step(("bench.sets.places_h", "{dir}", "--seed", "1")), Step(("bench", "eval", "places", "--in", "{dir}")),
    ),
    "photos": (Step(("bench", "photos", "--pictures", "{pictures}")),),
    "extract": (Step(("bench", "extract", "--parts"), small=("--ads", "100")),),
    "linking": (
        *(step for seed in (1, 2, 3) for step in _world(f"links_c, seed {seed}", "bench.sets.links_c", seed)),
        *(step for seed in (1, 2) for step in _world(f"links_b, seed {seed}", "bench.sets.links_b", seed)),
        *_world("unseen_links, seed 1", "bench.unseen_links", 1),
    ),
    "growth": (Step(("bench", "link", "--sizes", "10000,100000,1000000", "--peer", "0", "--stored", "{worlds}")),),
    "peers": (
        Step(("bench", "link", "--sizes", "100000", "--peer", "100000", "--peer-limit", "300", "--no-hostile",
              "--stored", "{worlds}")),
    ),
    "spark": (Step(("bench", "spark", "--ads", "10000"), small=("--ads", "300")),),
    "crawl": (Step(("bench", "crawl"), small=("--pages", "300")),),
}  # fmt: skip
"""Part → steps to run one after the other; the last line of the last one (of each name) is the result."""


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench report", description=__doc__)
    parser.add_argument("--run", nargs="?", const=",".join(parts()), metavar="PARTS")
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--worlds", type=Path)
    parser.add_argument("--out", type=Path, default=DOCS)
    parser.add_argument("--small", action="store_true")
    options = parser.parse_args(argv)
    wanted = options.run.split(",") if options.run else []
    unknown = sorted(set(wanted) - set(parts()))
    if unknown:
        print(f"bench report: no such part: {', '.join(unknown)} (there are: {', '.join(parts())})", file=sys.stderr)
        return 2
    if options.small and options.out == DOCS:
        print("bench report: what is only tried belongs in no docs: --small goes with --out DIR", file=sys.stderr)
        return 2
    kept = {"pictures": options.pictures, "worlds": options.worlds}
    failed = [part for part in wanted if not run(part, options.out, kept, small=options.small)]
    write_page(options.out)
    print(json.dumps({"parts": [part for part in wanted if part not in failed], "failed": failed}))
    return 1 if failed else 0


def run(part: str, out: Path, kept: Mapping[str, Path | None], *, small: bool = False) -> bool:
    """Measures one part and keeps its result in `out`; the old one stays when it fails. `kept`: folders for the next
    run."""
    results: dict[str, str] = {}
    told = []
    with tempfile.TemporaryDirectory() as scratch:
        started = time.monotonic()
        for step in COMMANDS[part]:
            words = (*step.words, *(step.small if small else ()))
            folder = Path(scratch) / re.sub(r"\W+", "_", step.name or "set")
            places = {name: str(path or f"{scratch}/{name}") for name, path in kept.items()} | {"dir": str(folder)}
            command = [sys.executable, "-m", *(word.format(**places) for word in words)]
            told.append(f"python -m {' '.join(words).format(dir='DIR', pictures='PICTURES', worlds='WORLDS')}")
            print(f"bench report: {part}: {told[-1]}", file=sys.stderr, flush=True)
            done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
            if done.returncode != 0:
                print(f"bench report: {part} ended with {done.returncode}; its result is as it was", file=sys.stderr)
                return False
            results[step.name] = done.stdout
    found = {name: json.loads(output.strip().splitlines()[-1]) for name, output in results.items()}
    result = {
        "part": part, "date": f"{datetime.now(UTC):%Y-%m-%d}", "machine": machine(),
        "seconds": round(time.monotonic() - started, 1), "commands": told,
        "result": found.get("", {"worlds": found}),
    }
    (out / RESULTS.name).mkdir(parents=True, exist_ok=True)
    path = out / RESULTS.name / f"{part}.json"
    path.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return True


def machine() -> str:
    """The machine in words: cores, processor, memory, system. No name of it."""
    info = Path("/proc/cpuinfo")
    names = [line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name")]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{os.cpu_count()} cores ({names[0] if names else platform.machine()}), {memory:.0f} GiB, "
        f"{platform.system()}, Python {platform.python_version()}; load when it ended: {os.getloadavg()[0]:.1f}"
    )


def write_page(out: Path = DOCS) -> None:
    kept = sorted((out / RESULTS.name).glob("*.json"))
    for name, text in page({path.stem: json.loads(path.read_text(encoding="utf-8")) for path in kept}).items():
        (out / name).write_text(text, encoding="utf-8")
