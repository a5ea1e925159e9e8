"""One target in a process of its own: libFuzzer ends its process, and a hang must be killable.

`python -m bench.fuzz.child TARGET ENGINE SECONDS SEED FOLDER` reads and writes in FOLDER: `corpus/` (what to start
from), `report.json` (executions, slowest input so far), and `crash-*` (the bytes that broke a target).
"""

import importlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

REPORT_EVERY = 512
HANG_S = 20     # wall clock for some kilobytes; a machine with other work on it is slow, but not this slow


class Meter:
    """Runs a target, counts, and writes down the slowest input as soon as it is known."""

    def __init__(self, read: Callable[[bytes], None], folder: Path) -> None:
        self._read, self._folder = read, folder
        self._executions = 0
        self._slowest_s, self._slowest = 0.0, b""

    def __call__(self, data: bytes) -> None:
        began = time.process_time()
        try:
            self._read(data)
        except Exception:
            (self._folder / "crash-input").write_bytes(data)
            self.write()
            raise
        spent = time.process_time() - began
        self._executions += 1
        if self._executions > 20 and spent > self._slowest_s:   # the first ones build tables
            self._slowest_s, self._slowest = spent, data
            self.write()
        elif self._executions % REPORT_EVERY == 0:
            self.write()

    def write(self) -> None:
        report = {
            "executions": self._executions, "slowest_ms": round(1000 * self._slowest_s, 2),
            "slowest": self._slowest.hex(),
        }
        (self._folder / "report.json").write_text(json.dumps(report), encoding="utf-8")


def with_atheris(name: str, seconds: int, seed: int, folder: Path) -> None:
    """Coverage-guided mutation of the corpus. Does not come back: libFuzzer exits the process."""
    import atheris

    with atheris.instrument_imports(include=["extractors", "crawler", "pipeline"]):
        target = importlib.import_module("bench.fuzz.targets").TARGETS[name]
    for sample in target.seeds():
        target.read(sample)
    arguments = [
        sys.argv[0], str(folder / "corpus"), f"-max_total_time={seconds}", f"-seed={seed}", f"-timeout={HANG_S}",
        f"-max_len={target.max_bytes}", "-rss_limit_mb=3000", f"-artifact_prefix={folder}/", "-print_final_stats=1",
    ]
    atheris.Setup(arguments, Meter(target.read, folder))
    atheris.Fuzz()


def with_hypothesis(name: str, seconds: int, seed: int, folder: Path) -> None:
    """Rows of pieces of ads, any text and any bytes, shrunk to the smallest that breaks."""
    import hypothesis
    from hypothesis import strategies as st

    target = importlib.import_module("bench.fuzz.targets").TARGETS[name]
    samples = target.seeds()
    row = st.lists(st.one_of(st.sampled_from(samples), st.binary(max_size=3)), max_size=12).map(b" ".join)
    text = st.text(max_size=300).map(lambda words: words.encode("utf-8", "surrogatepass"))
    anything = st.one_of(row, text, st.binary(max_size=300))
    meter = Meter(target.read, folder)
    until = time.monotonic() + seconds
    number = seed

    while time.monotonic() < until:
        number += 1

        @hypothesis.seed(number)
        @hypothesis.settings(
            max_examples=100, deadline=None, database=None, suppress_health_check=list(hypothesis.HealthCheck)
        )
        @hypothesis.given(anything)
        def knock(data: bytes) -> None:
            meter(data[: target.max_bytes])

        knock()
    meter.write()


def main(argv: list[str]) -> None:
    name, engine, seconds, seed, folder = argv
    run = with_atheris if engine == "atheris" else with_hypothesis
    run(name, int(seconds), int(seed), Path(folder))


if __name__ == "__main__":
    main(sys.argv[1:])
