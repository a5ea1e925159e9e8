"""`bench spark`: the same groups from Apache Spark as from the embedded path, and what each takes.

Each engine links all of a world anew in a process and a copy of the store of its own; then their canonical dumps are
held side by side: edges, leads and groups must be equal line by line. On one machine, where Spark shows that it is
right, not that it is fast.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path

import psutil

from bench.link import prepare
from bench.memory import MemoryWatch, pss_mb
from linking.evidence_table import EvidenceTable, Grouped, Grouping
from linking.grouping import group
from linking.settings import LinkSettings
from pipeline.link import link
from pipeline.spark_session import SparkSettings, spark_session
from storage.dump import canonical
from storage.store import Store

ENGINES = ("embedded", "spark")
NIGHT = datetime(2026, 11, 3, 5, tzinfo=UTC)
SAMPLE_S = 0.25

Figures = dict[str, object]


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench spark")
    parser.add_argument("--ads", type=int, default=10_000)
    parser.add_argument("--stored", type=Path, help="a world that `bench link --stored` loaded; it stays as it is")
    parser.add_argument("--master", default="local[2]")
    parser.add_argument("--memory", default="2g", help="of Java")
    parser.add_argument("--one", choices=ENGINES, help=argparse.SUPPRESS)
    wanted = parser.parse_args(argv)
    settings = SparkSettings(master=wanted.master, memory=wanted.memory)
    if wanted.one:
        print(json.dumps(measure(wanted.one, wanted.stored, settings)))
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        figures = compare(wanted.ads, wanted.stored, Path(scratch), settings)
    print(json.dumps(figures))
    return 0 if figures["equal"] else 1


def compare(ads: int, stored: Path | None, scratch: Path, settings: SparkSettings) -> Figures:
    """Both engines on copies of one world, and in how many lines their dumps differ."""
    world = stored or scratch / "world"
    if not (world / "truth.json").is_file():
        prepare(ads, world)
    figures: Figures = {"ads": ads}
    for engine in ENGINES:
        folder = scratch / engine
        folder.mkdir()
        subprocess.run(["cp", "-r", "--reflink=auto", str(world / "data"), str(folder)], check=True)
        command = [
            sys.executable, "-m", "bench", "spark", "--one", engine, "--stored", str(folder),
            "--master", settings.master, "--memory", settings.memory,
        ]
        said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        figures[engine] = json.loads(said.splitlines()[-1])
        print(f"{engine}: {figures[engine]}", file=sys.stderr, flush=True)
    ours, sparks = (_lines(scratch / engine / "dump") for engine in ENGINES)
    different = (ours - sparks).total() + (sparks - ours).total()
    return figures | {"lines": ours.total(), "different": different, "equal": different == 0 and ours.total() > 0}


def _lines(path: Path) -> Counter[bytes]:
    with path.open("rb") as file:
        return Counter(file)


def measure(engine: str, folder: Path, settings: SparkSettings) -> Figures:
    """Links the store in `folder` all anew and writes its dump beside it.

    `seconds`, `cpu_seconds` (of this process and all below it, Java and its workers) and `peak_mb` (shared pages
    counted once) are of the whole linking with the start of Java; `grouping_seconds` of making groups alone.
    """
    took: dict[str, float] = {}
    cpu: dict[int, float] = {}
    with Store.open(folder / "data") as store:
        with MemoryWatch(lambda: _tree_mb(cpu), SAMPLE_S) as watch:
            started, own = time.perf_counter(), time.process_time()
            with spark_session(settings) if engine == "spark" else nullcontext() as session:
                grouping: Grouping = group
                if session is not None:
                    from pipeline.spark_link import SparkGrouping

                    grouping = SparkGrouping(session, settings)

                def timed(table: EvidenceTable, rules: LinkSettings) -> Grouped:
                    with _clock(took):
                        return grouping(table, rules)

                summary = link(store, now=NIGHT, rebuild=True, grouping=timed)
            seconds, own = time.perf_counter() - started, time.process_time() - own
        (folder / "dump").write_text("".join(f"{line}\n" for line in canonical(store)), encoding="utf-8")
    return {
        "groups": summary.groups, "edges": summary.edges, "seconds": round(seconds, 1),
        "grouping_seconds": round(took["seconds"], 2), "cpu_seconds": round(own + sum(cpu.values()), 1),
        "peak_mb": watch.figures().get("peak", 0.0),
    }


@contextmanager
def _clock(took: dict[str, float]) -> Iterator[None]:
    started = time.perf_counter()
    yield
    took["seconds"] = time.perf_counter() - started


def _tree_mb(cpu: dict[int, float]) -> dict[str, float]:
    """This process and all below it as one figure; notes in `cpu` what each of those below has used so far."""
    me = psutil.Process()
    total = pss_mb(me.pid)
    for child in me.children(recursive=True):
        try:
            times = child.cpu_times()
        except psutil.Error:
            continue
        cpu[child.pid] = times.user + times.system
        total += pss_mb(child.pid)
    return {"tree": total}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
