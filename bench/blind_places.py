"""A blind set of places: `python -m bench.blind_places DIR --seed N` writes `texts.jsonl`.

Written apart from the extractors: sentences that tell a reader for certain where an ad is offered, and names places
that it only mentions (near, from, not in, others' places, streets, dishes, clubs, persons). About three quarters are in
Dutch, the rest in ten other languages; about one ad in five is offered in no Dutch municipality that it names.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

from bench import blind_place_abroad as abroad
from bench import blind_place_dutch as dutch
from bench import blind_place_dutch_known as known
from bench.blind_numbers import command, write_texts
from bench.blind_place_table import Told, told

SIZE = 700
DUTCH_SHARE = 0.75
# kind → sentences, weight; of the Dutch ads
KINDS: tuple[tuple[str, Sequence[str], int], ...] = (
    ("offered", dutch.OFFERED, 16),
    ("lists", dutch.LISTS, 10),
    ("tours", dutch.TOURS, 8),
    ("near", dutch.WITH_NEAR, 10),
    ("from", dutch.WITH_FROM, 11),
    ("not", dutch.WITH_NOT, 9),
    ("nowhere", dutch.NOWHERE_SLOTS, 14),
    ("districts", known.DISTRICTS, 8),
    ("postcodes", known.POSTCODES, 4),
    ("nicknames", known.NICKNAMES, 5),
    ("twice", known.TWICE, 7),
    ("traps", known.TRAPS, 8),
    ("no_place", known.NOWHERE, 14),
)
WITH_ASIDE = {"offered", "lists", "tours", "districts", "postcodes", "nicknames"}
ASIDE_SHARE = 0.35
SPELT_FREELY = {"offered", "lists", "tours", "near", "from", "not"}  # may stand in lower or upper case throughout


def _ad(rng: Random, where: Told, fillers: Sequence[str], others: int, aside: str = "") -> str:
    lines = rng.sample(fillers, min(others, len(fillers))) + [aside] * bool(aside)
    lines.insert(rng.choice((0, 0, len(lines) // 2, len(lines))), where.text)
    if rng.random() < 0.4:
        return "\n".join(lines)
    text = lines[0]
    for line in lines[1:]:
        text += (" " if text[-1] in ".!?" else "\n") + line
    return text


def _dutch(rng: Random) -> tuple[str, Told, str]:
    kind, sentences, _ = rng.choices(KINDS, [weight for *_, weight in KINDS])[0]
    # a village is a village in any case only where it is written as a name; well-known towns may be spelt freely
    free = kind in SPELT_FREELY and rng.random() < 0.25
    sentence, taken = rng.choice(sentences), set[str]()
    share = 1.0 if free or sentence.startswith("#") else 0.5
    where, aside = told(rng, sentence, taken, town_share=share), ""
    if kind in WITH_ASIDE and rng.random() < ASIDE_SHARE:
        other = told(rng, rng.choice(dutch.ASIDES), taken, town_share=share)
        where, aside = Told(where.text, where.offered, where.mentioned | other.mentioned), other.text
    text = _ad(rng, where, dutch.FILLERS, rng.choice((1, 2, 2, 3, 4)), aside)
    if free:
        text = text.upper() if rng.random() < 0.3 else text.lower()
    return text, where, kind


def write(folder: Path, seed: int, size: int) -> int:
    """Writes `texts.jsonl`; how many ads."""
    rng = Random(seed)
    rows: list[dict[str, object]] = []
    for at in range(size):
        if rng.random() < DUTCH_SHARE:
            text, where, kind = _dutch(rng)
        else:
            kind = rng.choice(("en", "en", "de", "de", *abroad.SENTENCES))
            where = told(rng, rng.choice(abroad.SENTENCES[kind]), set(), town_share=0.7)
            text = _ad(rng, where, abroad.FILLERS[kind], rng.choice((1, 2, 3)))
        rows.append(
            {"id": f"p{at}", "text": text, "municipalities": sorted(where.offered),
             "mentioned_only": sorted(where.mentioned), "style": kind}
        )
    return write_texts(folder, rows)


def main(argv: list[str] | None = None) -> int:
    """The command; exit status 0."""
    return command("blind_places", __doc__ or "", SIZE, write, argv)


if __name__ == "__main__":
    sys.exit(main())
