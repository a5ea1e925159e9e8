"""`python -m bench.sets.places_h DIR --seed N [--size N]` writes `texts.jsonl` for `eval places`."""

import sys
from pathlib import Path

from bench.blind_numbers import command, write_texts
from bench.sets.places_h.rows import rows


def write(folder: Path, seed: int, size: int) -> int:
    """Writes the set; how many rows."""
    return write_texts(folder, rows(seed, size))


if __name__ == "__main__":
    sys.exit(command("sets.places_h", "Classified ads: where offered, which places only mentioned.", 900, write, None))
