"""`python -m bench.sets.links_c DIR --seed N [--size N]`: writes ads.jsonl, truth.jsonl and photos/."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

from bench.blind_numbers import command
from bench.sets.links_c import hands, independents, organisers, strangers
from bench.sets.links_c.folder import write
from bench.sets.links_c.world import World

KINDS: tuple[Callable[[World], None], ...] = (
    organisers.one_number,
    hands.rotating,
    hands.picture_pool,
    organisers.shared_handle,
    organisers.chain,
    organisers.tour,
    hands.growing,
    organisers.two_lines,
)


def build(seed: int, size: int) -> World:
    """The world of about `size` ads."""
    rng = Random(seed)
    world = World(rng)
    part = size / 2000
    for kind in KINDS:
        for _ in range(max(1, round(5 * part))):
            kind(world)
    for at in range(max(4, round(12 * part))):
        strangers.bought_text(world, 2 + at % 7 if at else 8)
    for at in range(max(4, round(16 * part))):
        strangers.stolen(world, 1 + at % 2)
    for name, people in (("switchboard", 34), ("reception", 18), ("landlord", 14)):
        strangers.hub(world, name, max(12, round(people * part**0.5)))
    for at in range(max(3, round(8 * part))):
        strangers.namesakes(world, 2 + at % 3)
    for _ in range(max(3, round(12 * part))):
        strangers.near_numbers(world)
    strangers.short(world, max(14, round(50 * part)))
    independents.some(world, size - independents.count(world))
    return world


def make(folder: Path, seed: int, size: int) -> int:
    """Writes the folder; how many sightings."""
    return write(folder, build(seed, size), seed)


def main(argv: Sequence[str] | None = None) -> int:
    """The command."""
    return command("sets.links_c", "A world of ads with the hand behind each.", 2000, make, argv)


if __name__ == "__main__":
    sys.exit(main())
