"""A held-out set of places: `python -m bench.fresh_places OUT --seed N` writes `OUT/texts.jsonl`.

Written apart from the extractors. The kind of a text stands in its id (`near-0012`).

What is true: `municipalities` are the municipalities where, in the ad's own words, a client can meet the advertiser
now: at the advertiser's place, or at the client's in a town that is named for visits. A town in a weekly round counts.
"Utrecht e.o." and "in Utrecht en omgeving" count as Utrecht. A neighbourhood counts as its town, a village as its
municipality (CBS 2026).

Only mentioned, so not offered there: near, between, just outside or so many minutes from a town; a region, "omgeving X"
or a province; where the advertiser is not, no longer or not yet, however soon; where she or he was born, studies, goes
out or has family, or clients come from; a football club. Such a municipality is in `mentioned_only`, unless the same ad
is offered there too. No mention at all: ordinary words that are also names (best, echt, houten, bergen), surnames,
streets and dishes named for a town, places in Belgium and Germany.
"""

import argparse
import json
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.fresh_phone_ads import NAMES
from bench.fresh_phone_sentences import SENTENCES
from bench.fresh_place_foreign import FOREIGN, FOREIGN_NAMES
from bench.fresh_place_frames import DUTCH
from bench.fresh_place_names import CITIES, POSTCODES, QUARTERS, SHORT, Named, code_of, draw
from bench.fresh_place_others import ABROAD, CLUBS, STREETS, SURNAMES, TOLD_APART, WORDS_AS_PLACES

PER_KIND = 44
PER_FOREIGN_KIND = 28
PER_FOREIGN_NAME = 4
_NOT_IN_LOWER_CASE = frozenset({"Huizen", "Kampen", "Assen", "Delft", "De Bilt", "Katwijk", "Goes"})
_LOWER = tuple(name for name in CITIES if name not in _NOT_IN_LOWER_CASE)
_TAGGED = tuple(name for name in _LOWER if re.fullmatch(r"\w+", name))
_MARK = re.compile(r"\{([a-z]+)(\d?)\}")

Row = dict[str, object]


def rows(seed: int) -> Iterator[Row]:
    """The whole set; the same seed gives the same rows."""
    rng = random.Random(seed)
    for kind, frames in DUTCH.items():
        for number in range(PER_KIND):
            yield _row(rng, "nl", f"{kind}-{number:04d}", frames[number % len(frames)])
    for language, kinds in FOREIGN.items():
        for kind, frames in kinds.items():
            for number in range(PER_FOREIGN_KIND):
                yield _row(rng, language, f"{kind}-{number:04d}", frames[number % len(frames)])
    for at, (language, sentence, name) in enumerate(FOREIGN_NAMES):
        for number in range(PER_FOREIGN_NAME):
            text = _around(rng, language, sentence)
            yield {
                "id": f"foreign_name-{at}-{number}",
                "text": text,
                "municipalities": [code_of(name)],
                "mentioned_only": [],
            }


def _row(rng: random.Random, language: str, identifier: str, frame: str) -> Row:
    while True:
        offered: set[str] = set()
        mentioned: set[str] = set()
        sentence, codes = frame, 0
        for mark, _ in _MARK.findall(frame):
            named, sure = _named(rng, mark)
            if sure is not None:
                (offered if sure else mentioned).add(named.code)
                codes += 1
            sentence = _MARK.sub(named.written.replace("\\", r"\\"), sentence, count=1)
        if len(offered | mentioned) == codes:  # every place of the sentence lies in a municipality of its own
            break
    text = _around(rng, language, sentence[0].upper() + sentence[1:] if identifier.startswith("quarters") else sentence)
    return {"id": identifier, "text": text, "municipalities": sorted(offered), "mentioned_only": sorted(mentioned)}


def _named(rng: random.Random, mark: str) -> tuple[Named, bool | None]:
    """What to write for a mark, and whether the ad is offered there (None: no municipality at all)."""
    if mark in ("i", "m"):
        return draw(rng), mark == "i"
    if mark == "c":
        club = rng.choice(CLUBS)
        town = next(part for part in re.split(r"[ -]", club) if part in CITIES or part == "Emmen")
        return Named(club, code_of(town)), False
    if mark in ("s", "street", "b", "n", "name"):
        return Named(_word(rng, mark), ""), None
    if mark == "q":
        return rng.choice(QUARTERS), True
    if mark == "a":
        return rng.choice(SHORT), True
    if mark == "t":
        written, name = rng.choice(TOLD_APART)
        return Named(written, code_of(name)), True
    if mark == "p":
        name, digits = rng.choice(POSTCODES)
        number = digits + "".join(str(rng.randrange(1, 9)) for _ in range(4 - len(digits)))
        letters = "".join(rng.choice("ABCDEGHJKLNPRSTVWXZ") for _ in range(2))
        return Named(f"{number}{rng.choice((' ', ''))}{letters}{rng.choice((' ', ', '))}{name}", code_of(name)), True
    name = rng.choice({"l": _LOWER, "u": CITIES, "h": _TAGGED, "w": WORDS_AS_PLACES}[mark])
    written = {"l": name.lower(), "u": name.upper(), "h": name.lower(), "w": name}[mark]
    return Named(written, code_of(name)), True


def _word(rng: random.Random, mark: str) -> str:
    if mark == "n":
        return str(rng.randrange(1, 200))
    return rng.choice({"s": SURNAMES, "street": STREETS, "b": ABROAD, "name": NAMES}[mark])


def _around(rng: random.Random, language: str, sentence: str) -> str:
    """The sentence in an ad of nought to five other sentences, none of which names a place."""
    spare = [line for line in (*SENTENCES[language].bodies, *SENTENCES[language].closings) if "{city}" not in line]
    lines = [line.format(name=rng.choice(NAMES)) for line in rng.sample(spare, rng.choice((0, 1, 2, 3, 3, 4, 5)))]
    lines.insert(rng.randrange(len(lines) + 1), sentence)
    return rng.choice(("\n", " ", " ")).join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the folder named on the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.fresh_places", description="A held-out set of places.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(arguments)
    chosen.out.mkdir(parents=True, exist_ok=True)
    with (chosen.out / "texts.jsonl").open("w", encoding="utf-8") as file:
        for row in rows(chosen.seed):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
