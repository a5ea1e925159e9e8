"""Runs the house as a person would: the `baken` command in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The object on the last line."""
        found = json.loads(self.out.strip().splitlines()[-1])
        assert isinstance(found, dict)
        return found


def command(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "baken", *(str(word) for word in words)]


def baken(*words: str | Path, env: dict[str, str] | None = None, timeout_s: float = 900) -> Ran:
    """Runs one command to its end."""
    done = subprocess.run(
        command(*words), cwd=ROOT, env=os.environ | (env or {}), capture_output=True, text=True, timeout=timeout_s,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def start(*words: str | Path, env: dict[str, str] | None = None) -> subprocess.Popen[str]:
    """Starts a command in a session of its own, so that a test can end it and all it started."""
    return subprocess.Popen(
        command(*words), cwd=ROOT, env=os.environ | (env or {}), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, start_new_session=True,
    )


def dump(data: Path) -> str:
    ran = baken("dump", "--canonical", "--data", data)
    assert ran.status == 0, ran.err
    return ran.out


def demo_words(data: Path, nights: int, size: float = 1.0) -> Sequence[str | Path]:
    return ("demo", "--once", "--json", "--data", data, "--nights", str(nights), "--size", str(size))
