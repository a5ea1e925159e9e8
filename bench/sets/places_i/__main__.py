"""`python -m bench.sets.places_i DIR --seed N [--size N]`: writes texts.jsonl of the places kind."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from bench.blind_numbers import command, write_texts
from bench.sets.places_i.dress import dress
from bench.sets.places_i.render import fill
from bench.sets.places_i.skeletons import SKELETONS

FOREIGN = tuple(language for language in SKELETONS if language != "nl")


def rows(seed: int, size: int) -> Iterator[dict[str, object]]:
    """`size` ads: half of them Dutch, a third of them short; skeletons come round before they come again."""
    rng = Random(seed)
    decks: dict[tuple[str, str], list[str]] = {}
    for number in range(size):
        language = "nl" if number % 2 == 0 else FOREIGN[(number // 2) % len(FOREIGN)]
        manner = rng.choice(("short", "talk", "talk"))
        deck = decks.setdefault((language, manner), [])
        if not deck:
            deck.extend(rng.sample(SKELETONS[language][manner], len(SKELETONS[language][manner])))
        filled = fill(rng, language, deck.pop())
        yield {
            "id": f"{language}-{manner}-{number:04d}",
            "text": dress(rng, language, filled),
            "municipalities": list(filled.offered),
            "mentioned_only": list(filled.mentioned),
        }


def write(folder: Path, seed: int, size: int) -> int:
    """Writes the folder; how many rows."""
    return write_texts(folder, rows(seed, size))


def main(argv: Sequence[str] | None = None) -> int:
    """The command."""
    return command("sets.places_i", "whole ads and where they are offered", 600, write, argv)


if __name__ == "__main__":
    sys.exit(main())
