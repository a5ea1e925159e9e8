"""A few seconds of what `python -m bench fuzz` does for minutes."""

import importlib.util
from pathlib import Path

import pytest

from bench.fuzz.child import Meter
from bench.fuzz.main import fuzz


@pytest.mark.parametrize(
    "engine",
    [
        pytest.param(
            "atheris",
            marks=pytest.mark.skipif(
                importlib.util.find_spec("atheris") is None, reason="atheris has wheels for x86-64 only"
            ),
        ),
        "hypothesis",
    ],
)
def test_a_door_is_knocked_on_and_holds(engine: str) -> None:
    outcome = fuzz("dates", engine, 2, seed=7)
    assert outcome.crash == ""
    assert outcome.executions >= 100


def test_what_breaks_a_door_is_kept(tmp_path: Path) -> None:
    def door(data: bytes) -> None:
        if b"6" in data:
            raise ValueError(data)

    meter = Meter(door, tmp_path)
    meter(b"nul")
    with pytest.raises(ValueError, match="06"):
        meter(b"06")
    assert (tmp_path / "crash-input").read_bytes() == b"06"
    assert '"executions": 1' in (tmp_path / "report.json").read_text(encoding="utf-8")
