"""Writes the set: three rows of four in Dutch, one of five offered in no Dutch municipality."""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from bench.blind_numbers import command, write_texts
from bench.sets.places_g.fill import Filled, fill
from bench.sets.places_g.gazetteer import Gazetteer
from bench.sets.places_g.skeleton import Skeleton
from bench.sets.places_g.stock import stock

DUTCH_SHARE = 0.75
NOWHERE_SHARE = 0.2


def rows(seed: int, size: int) -> Iterator[dict[str, object]]:
    """`size` rows of texts.jsonl; every skeleton comes by before one comes back."""
    rng = Random(seed)
    gazetteer = Gazetteer.load()
    decks: dict[tuple[bool, bool], list[Skeleton]] = {}
    seen: set[str] = set()
    for at in range(size):
        key = (rng.random() < DUTCH_SHARE, rng.random() < NOWHERE_SHARE)
        ad = _new(key, decks, gazetteer, seen, rng)
        yield {
            "id": f"{at:04d}-{ad.kind}",
            "text": ad.text,
            "municipalities": sorted(ad.offered),
            "mentioned_only": sorted(ad.mentioned - ad.offered),
        }


def _new(
    key: tuple[bool, bool],
    decks: dict[tuple[bool, bool], list[Skeleton]],
    gazetteer: Gazetteer,
    seen: set[str],
    rng: Random,
) -> Filled:
    """A filled ad whose text was not made before."""
    while True:
        deck = decks.setdefault(key, [])
        if not deck:
            deck.extend(stock(*key))
            rng.shuffle(deck)
        ad = fill(deck.pop(), gazetteer, rng)
        if ad.text not in seen:
            seen.add(ad.text)
            return ad


def write(folder: Path, seed: int, size: int) -> int:
    """Writes texts.jsonl; how many rows."""
    return write_texts(folder, rows(seed, size))


if __name__ == "__main__":
    sys.exit(command("sets.places_g", __doc__ or "", 900, write, None))
