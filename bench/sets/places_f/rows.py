"""The rows of the set: three in four Dutch, one in five offered in no Dutch municipality."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from bench.blind_numbers import write_texts
from bench.sets.places_f.filling import Unfit, filled
from bench.sets.places_f.habits import untidy
from bench.sets.places_f.skeletons import Skeleton, written
from bench.sets.places_f.table import Table, load

DUTCH, WITHOUT_OFFER, TRIES = 0.75, 0.2, 50


def _turns(skeletons: Sequence[Skeleton], count: int, rng: Random) -> Iterator[Skeleton]:
    """`count` skeletons, every one about as often."""
    for at in range(0, count, len(skeletons)):
        yield from rng.sample(skeletons, min(len(skeletons), count - at))


def _plan(size: int, rng: Random) -> list[Skeleton]:
    everything = written()
    plan: list[Skeleton] = []
    for dutch, of_language in ((True, DUTCH), (False, 1 - DUTCH)):
        for offers, share in ((True, 1 - WITHOUT_OFFER), (False, WITHOUT_OFFER)):
            skeletons = [one for one in everything if (one.language == "nl") is dutch and one.offers is offers]
            plan.extend(_turns(skeletons, round(size * of_language * share), rng))
    rng.shuffle(plan)
    return plan


def _fitting(skeleton: Skeleton, table: Table, rng: Random, seen: set[str]) -> tuple[str, list[str], list[str]]:
    for _ in range(TRIES):
        try:
            text, offered, mentioned = filled(skeleton, table, rng)
        except Unfit:
            continue
        text = untidy(text, skeleton, rng)
        if text not in seen:
            seen.add(text)
            return text, offered, mentioned
    raise Unfit(skeleton.text)


def rows(seed: int, size: int) -> Iterator[dict[str, object]]:
    """The rows of `texts.jsonl`. Raises UnknownPlace when the table does not know a place that a text names."""
    rng, table, seen = Random(seed), load(), set[str]()
    for at, skeleton in enumerate(_plan(size, rng)):
        text, offered, mentioned = _fitting(skeleton, table, rng, seen)
        kind = skeleton.kind if skeleton.language == "nl" else f"{skeleton.language}-{skeleton.kind}"
        yield {"id": f"{at:04}-{kind}", "text": text, "municipalities": offered, "mentioned_only": mentioned}


def write(folder: Path, seed: int, size: int) -> int:
    """Writes `texts.jsonl` into the folder; how many rows."""
    return write_texts(folder, rows(seed, size))
