"""`baken eval` and `baken bench` run `python -m bench`, which no room may import."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parents[3]
PASSED_ON = {"ignore_unknown_options": True, "help_option_names": []}


@click.command("eval", context_settings=PASSED_ON)
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def eval_(words: tuple[str, ...]) -> int:
    """Measure against a folder with the truth: phones|places|photos|linking|queue --in DIR."""
    return _bench("eval", words)


@click.command("bench", context_settings=PASSED_ON)
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def bench(words: tuple[str, ...]) -> int:
    """Measure speed and memory, with the peer in the same run: crawl|extract|link|..."""
    return _bench("bench", words)


def _bench(kind: str, words: Sequence[str]) -> int:
    # The folder of the caller stays the current one, so that `--in truth` means what it says; -P keeps what
    # lies there from being taken for a part of Baken.
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))
    order = [sys.executable, "-P", "-m", "bench", kind, *_without_data(words)]
    return subprocess.call(order, env=os.environ | {"PYTHONPATH": path})  # noqa: S603  our own module


def _without_data(words: Sequence[str]) -> list[str]:
    """Leaves out what every command takes and a measurement has no use for: it works in a scratch folder."""
    kept = []
    rest = iter(words)
    for word in rest:
        if word == "--data":
            next(rest, None)
        elif word != "--json" and not word.startswith("--data="):
            kept.append(word)
    return kept
