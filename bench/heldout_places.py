"""Makes the held-out folder for `eval places`: `python -m bench.heldout_places --out DIR --seed N`.

Written by someone who had not read the extractor; never tune on it. The kind of each ad is the start of its id.
"""

import argparse
import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from bench.heldout_place_contexts import CONTEXTS, FOREIGN
from bench.heldout_place_words import (
    AMBIGUOUS,
    AS_WORDS,
    BELGIAN,
    CLUBS,
    GERMAN,
    POSTCODES,
    PROVINCES,
    STREETS,
    SURNAMES,
    TOWNS,
    VARIANTS,
)
from bench.heldout_words import SENTENCES

PER_KIND = 24
PER_LANGUAGE = 12
_CSV = Path(__file__).resolve().parent.parent / "extractors" / "data" / "woonplaatsen-2026.csv"
_SLOT = re.compile(r"\{(\w+)(?::(\w))?\}")


def _plain(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.lower())


class Register:
    """Places of the country by name."""

    def __init__(self) -> None:
        self.codes: dict[str, dict[str, str]] = {}  # place → municipality's name → code
        with _CSV.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                self.codes.setdefault(row["Woonplaats"], {})[row["Gemeente"]] = f"GM{row['Gemeentecode']}"
        plain = re.compile(r"[A-Z][a-zë-]{3,}( [A-Z][a-z]{3,})?")
        spelt = Counter(_plain(name) for name in self.codes)  # Kapel Avezaath and Kapel-Avezaath are two places
        apart = {*AMBIGUOUS, *SURNAMES, *PROVINCES}
        self.small = tuple(
            sorted(
                name
                for name, found in self.codes.items()
                if len(found) == 1 and spelt[_plain(name)] == 1 and plain.fullmatch(name) and name not in apart
            )
        )

    def code(self, place: str, municipality: str = "") -> str:
        """The one municipality of the place."""
        found = [code for name, code in self.codes[place].items() if name.startswith(municipality)]
        if len(found) != 1:
            raise ValueError(f"{place}: {len(found)} municipalities")
        return found[0]


class Writer:
    """Fills one context and keeps the truth."""

    def __init__(self, rng: Random, register: Register, small: bool) -> None:
        self.rng, self.register = rng, register
        size = 6
        self.names = rng.sample(register.small, size) if small else rng.sample(TOWNS, size)
        self.offered: set[str] = set()
        self.spoken: set[str] = set()
        self.postcode = rng.choice(POSTCODES)

    def fill(self, match: re.Match[str]) -> str:
        slot, form = match.group(1), match.group(2) or ""
        name = self._name(slot, form)
        return {"l": name.lower(), "u": name.upper(), "h": name.lower().replace(" ", "").replace("-", "")}.get(
            form, name
        )

    def _name(self, slot: str, form: str) -> str:
        rng, code = self.rng, self.register.code
        if slot in "abc":
            name = self.names["abc".index(slot)]
            self.offered.add(code(name))
            return name
        if slot in "xy":
            special = {"f": CLUBS, "s": STREETS, "p": PROVINCES, "n": SURNAMES}.get(form)
            if special:
                return rng.choice(special)
            name = self.names[3 + "xy".index(slot)]
            self.spoken.add(code(name))
            return name
        if slot == "m":
            name = rng.choice(AMBIGUOUS if form != "l" else [name for name in AMBIGUOUS if name != "Een"])
            self.offered.add(code(name))
            return name
        if slot == "v":
            shown, place, municipality = rng.choice(VARIANTS)
            self.offered.add(code(place, municipality))
            return shown
        if slot in ("q", "qa"):
            self.offered.add(code(self.postcode[1]))
            shown = {"'s-Gravenhage": "Den Haag"}.get(self.postcode[1], self.postcode[1])
            return shown if slot == "qa" else self.postcode[0]
        return rng.choice({"w": AS_WORDS, "e": BELGIAN, "g": GERMAN}[slot])


def _around(rng: Random, language: str, sentence: str) -> str:
    """A short ad about it, or the sentence alone."""
    extra = rng.sample(SENTENCES[language], rng.choice((0, 1, 2, 3)))
    first = rng.random() < 0.6
    return " ".join([sentence, *extra] if first else [*extra, sentence])


def samples(seed: int) -> Iterator[dict[str, object]]:
    """Every ad of the folder; the same seed gives the same folder."""
    rng, register = Random(seed), Register()
    jobs = [(kind, "nl", contexts, PER_KIND) for kind, contexts in CONTEXTS.items()]
    jobs += [(f"language_{language}", language, contexts, PER_LANGUAGE) for language, contexts in FOREIGN.items()]
    for kind, language, contexts, count in jobs:
        for at in range(count):
            small = kind.startswith("small") or (kind in ("near_and_in", "travel_days", "two_places") and at % 2 == 0)
            writer = Writer(rng, register, small)
            text = _around(rng, language, _SLOT.sub(writer.fill, contexts[at % len(contexts)]))
            yield {
                "id": f"{kind}-{at}",
                "text": text,
                "municipalities": sorted(writer.offered),
                "mentioned_only": sorted(writer.spoken - writer.offered),
            }


def main(argv: list[str]) -> int:
    """Writes DIR/texts.jsonl."""
    parser = argparse.ArgumentParser(prog="bench.heldout_places")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(argv)
    try:
        args.out.mkdir(parents=True, exist_ok=True)
        lines = [json.dumps(sample, ensure_ascii=False) + "\n" for sample in samples(args.seed)]
        (args.out / "texts.jsonl").write_text("".join(lines), encoding="utf-8")
    except OSError as error:
        print(f"{args.out}: {error}", file=sys.stderr)
        return 1
    print(json.dumps({"texts": len(lines), "kinds": len(CONTEXTS) + len(FOREIGN)}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
