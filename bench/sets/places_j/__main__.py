"""Writes the set: `python -m bench.sets.places_j DIR --seed N [--size N]`."""

import sys
from pathlib import Path
from random import Random

from bench.blind_numbers import command, write_texts
from bench.sets.places_j.rows import rows


def write(folder: Path, seed: int, size: int) -> int:
    """Writes `texts.jsonl`; how many rows."""
    return write_texts(folder, rows(Random(seed), size))


if __name__ == "__main__":
    sys.exit(command("sets.places_j", __doc__ or "", 600, write, sys.argv[1:]))
