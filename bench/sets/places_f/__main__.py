"""`python -m bench.sets.places_f DIR --seed N [--size N]`."""

import sys
from collections.abc import Sequence

from bench.blind_numbers import command
from bench.sets.places_f.rows import write


def main(argv: Sequence[str] | None = None) -> int:
    """Writes the set; the exit status."""
    return command("sets.places_f", "Whole advertisements: where each is offered.", 900, write, argv)


if __name__ == "__main__":
    sys.exit(main())
