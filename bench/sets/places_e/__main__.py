"""`python -m bench.sets.places_e DIR --seed N [--size N]`: writes texts.jsonl."""

import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

from bench.blind_numbers import command, write_texts
from bench.sets.places_e.ads import ads
from bench.sets.places_e.table import read


def write(folder: Path, seed: int, size: int) -> int:
    """Writes the set; how many rows. The kind of sentence stands in the id."""
    made = ads(Random(seed), read(), size)
    rows = (
        {
            "id": f"{number:04d}-{ad.kind}",
            "text": ad.text,
            "municipalities": list(ad.municipalities),
            "mentioned_only": list(ad.mentioned_only),
        }
        for number, ad in enumerate(made, 1)
    )
    return write_texts(folder, rows)


def main(argv: Sequence[str] | None = None) -> int:
    return command("sets.places_e", "Where an ad is offered, and which places it only names.", 900, write, argv)


if __name__ == "__main__":
    sys.exit(main())
