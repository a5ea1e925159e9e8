"""`bench report [--run [PARTS]]`: measures parts, keeps each result as JSON, and writes docs/benchmarks.md from them.

Without `--run` only the page and its charts are written. Parts: phones, places, photos, extract, linking, growth,
peers, crawl, separated by commas; all when none is named. `--pictures DIR` keeps the pictures of packages for the next
run, `--worlds DIR` the loaded worlds of growth and peers (a million ads take ten minutes to load).
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from bench.report_page import page, parts

DOCS = Path(__file__).resolve().parent.parent / "docs"
RESULTS = DOCS / "benchmarks"

COMMANDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "phones": (("bench.blind_phones", "{dir}", "--seed", "1"), ("bench", "eval", "phones", "--in", "{dir}")),
    "places": (("bench.blind_places", "{dir}", "--seed", "1"), ("bench", "eval", "places", "--in", "{dir}")),
    "photos": (("bench", "photos", "--pictures", "{pictures}"),),
    "extract": (("bench", "extract"),),
    "linking": (("bench.unseen_links", "{dir}", "--seed", "1"), ("bench", "eval", "linking", "--in", "{dir}")),
    "growth": (("bench", "link", "--sizes", "10000,100000,1000000", "--peer", "0", "--stored", "{worlds}"),),
    "peers": (
        ("bench", "link", "--sizes", "100000", "--peer", "100000", "--peer-limit", "300", "--no-hostile", "--stored",
         "{worlds}"),
    ),
    "crawl": (("bench", "crawl"),),
}
"""Part → modules to run one after the other; the last one's last line is the result."""


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench report", description=__doc__)
    parser.add_argument("--run", nargs="?", const=",".join(parts()), metavar="PARTS")
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--worlds", type=Path)
    options = parser.parse_args(argv)
    wanted = options.run.split(",") if options.run else []
    unknown = sorted(set(wanted) - set(parts()))
    if unknown:
        print(f"bench report: no such part: {', '.join(unknown)} (there are: {', '.join(parts())})", file=sys.stderr)
        return 2
    failed = [part for part in wanted if not run(part, options.pictures, options.worlds)]
    write_page()
    print(json.dumps({"parts": [part for part in wanted if part not in failed], "failed": failed}))
    return 1 if failed else 0


def run(part: str, pictures: Path | None, worlds: Path | None) -> bool:
    """Measures one part and keeps its result; the old one stays when it fails."""
    with tempfile.TemporaryDirectory() as scratch:
        places = {
            "dir": f"{scratch}/set", "pictures": str(pictures or f"{scratch}/pictures"),
            "worlds": str(worlds or f"{scratch}/worlds"),
        }
        started = time.monotonic()
        output = ""
        for command in COMMANDS[part]:
            words = [word.format(**places) for word in command]
            print(f"bench report: {part}: python -m {' '.join(command)}", file=sys.stderr, flush=True)
            done = subprocess.run([sys.executable, "-m", *words], stdout=subprocess.PIPE, text=True, check=False)
            if done.returncode != 0:
                print(f"bench report: {part} ended with {done.returncode}; its result is as it was", file=sys.stderr)
                return False
            output = done.stdout
        kept = {
            "part": part, "date": f"{datetime.now(UTC):%Y-%m-%d}", "machine": machine(),
            "seconds": round(time.monotonic() - started, 1),
            "commands": [f"python -m {' '.join(command).format(dir='DIR', pictures='PICTURES', worlds='WORLDS')}"
                         for command in COMMANDS[part]],
            "result": json.loads(output.strip().splitlines()[-1]),
        }  # fmt: skip
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"{part}.json").write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
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


def write_page() -> None:
    results = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(RESULTS.glob("*.json"))}
    for name, text in page(results).items():
        (DOCS / name).write_text(text, encoding="utf-8")
