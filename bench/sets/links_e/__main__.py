"""`python -m bench.sets.links_e DIR --seed N [--size N]`."""

import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from bench.blind_numbers import command, write_lines
from bench.sets.links_e import lines_shared, organisers, strangers, workers
from bench.sets.links_e.world import World

SIZE = 1500


def write(folder: Path, seed: int, size: int) -> int:
    """Writes ads.jsonl, truth.jsonl, kinds.jsonl and the photos; how many ads."""
    rng = Random(seed)
    world = World(rng, folder)
    for scene, times in (*workers.PLAN, *organisers.PLAN, *strangers.PLAN, *lines_shared.PLAN):
        for _ in range(max(1, round(times * size / SIZE))):
            scene(world)
    again = [_later(rng, ad) for ad in rng.sample(world.ads, max(1, size // 75))]
    order = sorted([*world.ads, *again], key=lambda ad: str(ad["seen_at"]))
    write_lines(folder / "ads.jsonl", order)
    for name, rows in (("truth", world.truth), ("kinds", world.kinds)):
        write_lines(folder / f"{name}.jsonl", sorted(rows, key=lambda row: (str(row["site"]), str(row["external_id"]))))
    return len(order)


def _later(rng: Random, ad: dict[str, object]) -> dict[str, object]:
    """The same ad seen once more, some nights later."""
    seen = datetime.fromisoformat(str(ad["seen_at"])) + timedelta(days=rng.randint(1, 4), minutes=rng.randrange(60))
    return {**ad, "seen_at": seen.strftime("%Y-%m-%dT%H:%M:%SZ")}


def main(argv: Sequence[str] | None = None) -> int:
    """The command."""
    return command("sets.links_e", "A world of ads with the truth of who is the same hand.", SIZE, write, argv)


if __name__ == "__main__":
    sys.exit(main())
