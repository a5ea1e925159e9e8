"""`python -m bench.sets.phones_j DIR --seed N [--size N]`."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bench.blind_numbers import command, write_texts
from bench.sets.phones_j.rows import rows

SIZE: Final = 2000


def write(folder: Path, seed: int, size: int) -> int:
    """Writes the folder; how many rows."""
    return write_texts(folder, rows(seed, size))


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command."""
    return command(
        "sets.phones_j", "Writes numbers as advertisers hide them, and numbers of others.", SIZE, write, argv
    )


if __name__ == "__main__":
    sys.exit(main())
