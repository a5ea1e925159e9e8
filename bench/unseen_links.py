"""A blind world for linking: `python -m bench.unseen_links DIR --seed N` writes `ads.jsonl`, `truth.jsonl` and photos.

Written apart from the linking: about 2,000 ads of twelve nights on four sites. The truth ties only what ads can show a
careful reader: a shared contact, two kinds of evidence, or near-equal long own text without conflicting numbers.
Bought texts, placeholder pictures, a stolen photo, a site's help number, a house's reception, namesakes and numbers a
digit apart tie nobody. Numbers are of the synthetic blocks, pictures are drawn.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

from bench import blind_link_decoys as decoys
from bench import blind_link_hands as hands
from bench import blind_link_people as people
from bench.blind_link_world import World
from bench.blind_numbers import command

SIZE = 2000
# how many of each at 2,000 ads
PEOPLE: tuple[tuple[Callable[[World], None], int], ...] = (
    (people.independent, 400),
    (people.hasty, 110),
    (people.new_number_told, 18),
    (people.new_number_same_photos, 22),
    (people.text_without_number, 20),
    (people.mistyped_number, 16),
    (people.namesakes, 12),
    (people.traveller, 12),
    (decoys.bought_text, 8),
    (decoys.stolen_photo, 10),
    (decoys.a_digit_apart, 14),
)
HANDS: tuple[tuple[Callable[[World, str], None], int], ...] = (
    (hands.shared_number, 5),
    (hands.shared_number_and_text, 6),
    (hands.rotating_numbers, 6),
    (hands.shared_handle, 4),
    (hands.shared_text_and_room, 4),
    (hands.agency, 3),
)
RECEPTIONS = (("Huis Ceder", 60), ("De Rode Gevel", 45))


def write(folder: Path, seed: int, size: int) -> int:
    """Writes the world; how many ads. Receptions stay hubs only from about a thousand ads up."""
    world = World(Random(seed), folder)
    share = size / SIZE
    for habit, how_many in PEOPLE:
        for _ in range(max(1, round(how_many * share))):
            habit(world)
    organisers = 0
    for hand, how_many in HANDS:
        for _ in range(max(1, round(how_many * share))):
            organisers += 1
            hand(world, f"o{organisers}")
    for house, how_many in RECEPTIONS:
        decoys.reception(world, house, max(3, round(how_many * share)))
    return world.write()


def main(argv: list[str] | None = None) -> int:
    """The command; exit status 0."""
    return command("unseen_links", __doc__ or "", SIZE, write, argv)


if __name__ == "__main__":
    sys.exit(main())
