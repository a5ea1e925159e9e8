"""Fuzzes every door for some minutes: coverage-guided (atheris) and by strategies (hypothesis), one process each.

`python -m bench fuzz --minutes 10` prints a line a target and ends with one JSON object; exit status 1 when
anything crashed or hung.
"""

import argparse
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bench.fuzz.child import HANG_S
from bench.fuzz.targets import TARGETS

ATHERIS_SHARE = 0.7     # of the time; hypothesis has the rest
START_S = 60            # for imports and tables, on a busy machine
_EXECUTED = re.compile(r"stat::number_of_executed_units: (\d+)")
_ERROR = re.compile(
    r"^(?:[\w.]+(?:Error|Exception|Wrong)\b.*|.*(?:libFuzzer: (?:timeout|out-of-memory)).*)$", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one engine found at one door."""

    executions: int
    slowest_ms: float
    slowest: bytes
    crash: str          # one line; "" when there was none
    input: bytes        # that crashed


def engines() -> list[str]:
    """atheris has wheels for x86-64 only; elsewhere hypothesis works alone, and the figures say so."""
    return ["atheris", "hypothesis"] if importlib.util.find_spec("atheris") else ["hypothesis"]


def fuzz(name: str, engine: str, seconds: int, seed: int) -> Outcome:
    """Knocks at one door for some seconds."""
    with tempfile.TemporaryDirectory(prefix="baken-fuzz-") as scratch:
        folder = Path(scratch)
        (folder / "corpus").mkdir()
        for number, sample in enumerate(TARGETS[name].seeds()):
            (folder / "corpus" / f"seed-{number}").write_bytes(sample[: TARGETS[name].max_bytes])
        command = [sys.executable, "-m", "bench.fuzz.child", name, engine, str(seconds), str(seed), scratch]
        try:
            done = subprocess.run(
                command, capture_output=True, timeout=seconds + START_S + HANG_S, check=False,
                cwd=Path(__file__).parents[2],
            )  # fmt: skip
            status, said = done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace")
        except subprocess.TimeoutExpired as error:
            status, said = -1, f"hung: no answer within {error.timeout:.0f} s"
        report: dict[str, str | int | float] = {"executions": 0, "slowest_ms": 0.0, "slowest": ""}
        if (folder / "report.json").exists():
            report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        executed = _EXECUTED.search(said)
        broken = sorted(folder.glob("crash-*")) + sorted(folder.glob("timeout-*")) + sorted(folder.glob("oom-*"))
        crash = ""
        if status != 0:
            errors = _ERROR.findall(said)
            crash = (errors[-1] if errors else said.strip().rsplit("\n", 1)[-1] or f"exit status {status}")[:300]
        return Outcome(
            executions=int(executed[1]) if executed else int(report["executions"]),
            slowest_ms=float(report["slowest_ms"]),
            slowest=bytes.fromhex(str(report["slowest"])),
            crash=crash,
            input=broken[0].read_bytes() if crash and broken else b"",
        )


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench fuzz")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--target", action="append", choices=sorted(TARGETS), help="only this door; may be repeated")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(argv)
    doors = args.target or list(TARGETS)
    using = engines()
    share = {"atheris": ATHERIS_SHARE, "hypothesis": 1 - ATHERIS_SHARE if len(using) > 1 else 1.0}
    report: dict[str, dict[str, object]] = {}
    executions = crashes = 0
    for name in doors:
        found = {
            engine: fuzz(name, engine, max(1, round(args.minutes * 60 * share[engine] / len(doors))), args.seed)
            for engine in using
        }
        slowest = max(found.values(), key=lambda outcome: outcome.slowest_ms)
        report[name] = {
            "executions": {engine: outcome.executions for engine, outcome in found.items()},
            "slowest_ms": slowest.slowest_ms, "slowest_bytes": len(slowest.slowest),
        }
        for engine, outcome in found.items():
            executions += outcome.executions
            if outcome.crash:
                crashes += 1
                print(f"{name} ({engine}) broke: {outcome.crash}\n  on {outcome.input[:400]!r}", file=sys.stderr)
        print(f"{name}: {report[name]}; slowest began {slowest.slowest[:60]!r}", file=sys.stderr)
    print(json.dumps({
        "minutes": args.minutes, "executions": executions, "crashes": crashes,
        "slowest_ms": max(float(str(door["slowest_ms"])) for door in report.values()), "targets": report,
    }))  # fmt: skip
    return 1 if crashes else 0
