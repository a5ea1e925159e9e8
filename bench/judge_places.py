"""A second blind set of places: `python -m bench.judge_places DIR --seed N` writes `texts.jsonl`.

Written apart from the extractors and apart from `blind_places`: forms, stories, turns of phrase, plans by date, names
that are disguised or exist twice, whole municipalities, places in other things, more villages than towns. About three
quarters are in Dutch; about one ad in five is offered in no Dutch municipality that it names.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

from bench import judge_place_abroad as abroad
from bench import judge_place_dutch as dutch
from bench import judge_place_dutch_others as others
from bench.blind_numbers import command, write_texts
from bench.blind_place_table import Told, told

SIZE = 700
DUTCH_SHARE = 0.75
TOWN_SHARE = 0.3  # the rest of the names are villages
ASIDE_SHARE = 0.3
KINDS: tuple[tuple[str, Sequence[str], int], ...] = (
    ("forms", dutch.FORMS, 12),
    ("stories", dutch.STORIES, 14),
    ("turns", dutch.TURNS, 10),
    ("plans", dutch.PLANS, 9),
    ("disguised", dutch.DISGUISED, 8),
    ("municipalities", dutch.MUNICIPALITIES, 7),
    ("towns_and_villages", dutch.TOWNS_AND_VILLAGES, 12),
    ("twice", others.TWICE, 9),
    ("in_other_things", others.IN_OTHER_THINGS, 10),
    ("no_offer", others.NO_OFFER, 13),
    ("nowhere", others.NOWHERE, 12),
)
WITH_ASIDE = {"forms", "plans", "municipalities", "towns_and_villages", "disguised"}


def _dutch(rng: Random) -> tuple[Told, str, list[str]]:
    kind, sentences, _ = rng.choices(KINDS, [weight for *_, weight in KINDS])[0]
    taken: set[str] = set()
    where = told(rng, rng.choice(sentences), taken, town_share=TOWN_SHARE)
    around = rng.sample(others.FILLERS, rng.choice((1, 2, 3, 5)))
    if kind in WITH_ASIDE and rng.random() < ASIDE_SHARE:
        aside = told(rng, rng.choice(others.ASIDES), taken, town_share=TOWN_SHARE)
        around.append(aside.text)
        where = Told(where.text, where.offered, where.mentioned | aside.mentioned)
    return where, kind, around


def _abroad(rng: Random) -> tuple[Told, str, list[str]]:
    language = rng.choice(("en", "en", "de", "de", *abroad.SENTENCES))
    where = told(rng, rng.choice(abroad.SENTENCES[language]), set(), town_share=0.6)
    return where, language, rng.sample(abroad.FILLERS[language], rng.choice((0, 1, 2)))


def _shaped(rng: Random, sentence: str, around: list[str]) -> str:
    """The sentence among the others: as a first line, in running text, or as the last line."""
    shape = rng.randrange(3)
    if shape == 0:
        return "\n".join([sentence, *around])
    if shape == 1:
        return "\n".join([*around, sentence])
    cut = rng.randint(0, len(around))
    stop = "" if sentence[-1] in ".!?" else "."
    return " ".join([*around[:cut], sentence + stop, *around[cut:]])


def write(folder: Path, seed: int, size: int) -> int:
    """Writes `texts.jsonl`; how many ads."""
    rng = Random(seed)
    rows: list[dict[str, object]] = []
    for at in range(size):
        where, kind, around = _dutch(rng) if rng.random() < DUTCH_SHARE else _abroad(rng)
        rows.append(
            {"id": f"q{at}", "text": _shaped(rng, where.text, around), "municipalities": sorted(where.offered),
             "mentioned_only": sorted(where.mentioned), "style": kind}
        )
    return write_texts(folder, rows)


def main(argv: list[str] | None = None) -> int:
    """The command; exit status 0."""
    return command("judge_places", __doc__ or "", SIZE, write, argv)


if __name__ == "__main__":
    sys.exit(main())
