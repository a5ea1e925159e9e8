"""`baken eval` and `baken bench` run `python -m bench`, which no room may import."""

import subprocess
import sys
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parents[3]
PASSED_ON = {"ignore_unknown_options": True, "help_option_names": []}


@click.command("eval", context_settings=PASSED_ON)
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def eval_(words: tuple[str, ...]) -> int:
    """Measure against a folder with the truth: phones|places|photos|linking|queue --in DIR."""
    return _bench(("eval", *words))


@click.command("bench", context_settings=PASSED_ON)
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def bench(words: tuple[str, ...]) -> int:
    """Measure speed and memory, with the peer in the same run: crawl|extract|link|..."""
    return _bench(("bench", *words))


def _bench(words: tuple[str, ...]) -> int:
    return subprocess.call([sys.executable, "-m", "bench", *words], cwd=ROOT)  # noqa: S603  our own module
