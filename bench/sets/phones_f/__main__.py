"""`python -m bench.sets.phones_f DIR --seed N [--size N]`: writes `texts.jsonl`."""

import sys
from collections.abc import Sequence
from pathlib import Path

from bench.blind_numbers import command, write_texts
from bench.sets.phones_f.rows import rows

SIZE = 1560


def write(folder: Path, seed: int, size: int) -> int:
    """Writes the set; how many rows."""
    return write_texts(folder, rows(seed, size))


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command; its exit status."""
    return command(
        "sets.phones_f", "A grid of hidden telephone numbers and of what only looks like one.", SIZE, write, argv
    )


if __name__ == "__main__":
    sys.exit(main())
