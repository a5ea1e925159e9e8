# ruff: noqa: E501 -- word tables and sentences
"""Sentences that name places: offered there, near there, or only mentioned; and words that are no places.

`python -m bench.place_sentences OUT [--ads N] [--seed N]` writes an evaluation folder: half of it plain sentences in
noise, half of it the frames of `bench.place_frames`, of which the id names the kind. For development; the figures that
count come from `bench.fresh_places` and `bench.heldout_places`, whose authors had not read the extractor.
"""

import argparse
import json
import random
from pathlib import Path

from bench.place_frames import FRAMES
from extractors.place_names import AMBIGUOUS, NEVER_BY_CONTEXT, municipalities

_OFFERED = [
    "Ik ontvang je graag in {p}.", "Privé ontvangst in {p}, discreet en schoon.", "Locatie: {p}", "Nieuw in {p}!", "Escort in {p} en omgeving.", "Lieve dame uit {p}.", "Vanavond beschikbaar in {p}.",
    "Ik werk vanuit een appartement in het centrum van {p}.", "{p} centrum, gratis parkeren", "Massage te {p}, alleen op afspraak.", "Available in {p} today.", "Ontvangst {p}, bel voor het adres.", "ik ben deze week in {p}",
    "Plaats: {p}. Bel mij.", "Hete dame in {p} zoekt nette man.", "I am in {p} for two weeks, incall only.", "gemeente {p}",
]  # fmt: skip
_TWO = [
    "Ik ontvang in {p} en {q}.",
    "Werkzaam in {p}, {q}.",
    "Beschikbaar in {p} of {q}, zeg maar wat je wilt.",
    "{p} / {q} ontvangst",
]
_ONLY_MENTIONED = [
    "Ik kom oorspronkelijk uit {m}.", "Vlakbij {m}.", "Niet in {m}.", "Op 10 minuten rijden van {m}.", "Geboren in {m}.", "Regio {m}.", "In de buurt van {m}.", "Ik ontvang niet meer in {m}.",
    "Vroeger werkte ik in {m}.", "Ik ben opgegroeid in {m}.", "Near {m}.", "Ook mannen uit {m} zijn welkom.", "Omgeving {m}.",
]  # fmt: skip
_NOISE = [
    "Ik ben een echt lief meisje en doe mijn best.", "Best gezellig bij mij, heel rustig.", "Houten vloer en een winkel om de hoek.", "Geen haast, ik enter je leven.", "Een goed gesprek in best gezelschap.",
    "Alle huizen hier zijn rustig.", "Een groot bed en een warm bad.", "Ik hou van dieren en van lange wandelingen in bergen en bossen.", "Tot snel, kusjes.", "Ik draag graag een jurk van leer.",
]  # fmt: skip
_BIG = [
    "Houten",
    "Utrecht",
    "Nieuwegein",
    "Zeist",
    "Woerden",
    "IJsselstein",
    "Amersfoort",
    "Rotterdam",
    "Amsterdam",
    "Den Haag",
    "Eindhoven",
    "Tilburg",
    "Breda",
    "Groningen",
    "Almere",
    "Arnhem",
    "Apeldoorn",
    "Zwolle",
    "Leiden",
    "Delft",
]


def samples(rng: random.Random, count: int) -> list[dict[str, object]]:
    """Ads with the codes they are offered in; ambiguous names are left out of the truth's choice."""
    codes = _codes()
    usable = sorted(codes)
    out: list[dict[str, object]] = []
    for number in range(count):

        def pick() -> str:
            return rng.choice(_BIG) if rng.random() < 0.4 else rng.choice(usable)

        place, other, mentioned = pick(), pick(), pick()
        truth = set(codes[place])
        if rng.random() < 0.25:
            first = rng.choice(_TWO).format(p=place, q=other)
            truth |= codes[other]
        else:
            first = rng.choice(_OFFERED).format(p=place)
        lines = [first, *rng.sample(_NOISE, 2)]
        only: set[str] = set()
        if rng.random() < 0.5:
            lines.append(rng.choice(_ONLY_MENTIONED).format(m=mentioned))
            only = codes[mentioned] - truth
        rng.shuffle(lines)
        text = rng.choice([" ", "\n"]).join(lines)
        if rng.random() < 0.2:
            text = text.lower()
        out.append({"id": str(number), "text": text, "municipalities": sorted(truth), "mentioned_only": sorted(only)})
    return out


def framed(rng: random.Random, count: int) -> list[dict[str, object]]:
    """One frame an ad, of every kind in turn, with unambiguous names."""
    codes = _codes()
    plain = sorted(name for name in codes if name.isalpha() and name.lower() not in AMBIGUOUS | NEVER_BY_CONTEXT)
    big = sorted(name for name in _BIG if name.isalpha() and name in codes)
    frames = [(kind, frame) for kind, sentences in FRAMES.items() for frame in sentences]
    out: list[dict[str, object]] = []
    for number in range(count):
        kind, frame = frames[number % len(frames)]
        here, there, also = rng.sample(big if rng.random() < 0.4 else plain, 3)
        text = frame.format(here=here, there=there, also=also)
        truth = codes[here] | (codes[also] if "{also}" in frame else set())
        only = codes[there] - truth if "{there}" in frame else set()
        out.append({"id": f"{kind}-{number}", "text": text, "municipalities": sorted(truth), "mentioned_only": sorted(only)})
    return out


def _codes() -> dict[str, set[str]]:
    """Names that lie in one municipality, and its code."""
    codes: dict[str, set[str]] = {"Den Haag": {"GM0518"}}
    for code, municipality in municipalities().items():
        for place in (*municipality.places, municipality.name):
            codes.setdefault(place, set()).add(code)
    return {
        name: found
        for name, found in codes.items()
        if len(found) == 1
        and name[0].isalpha()
        and "(" not in name
        and "gem." not in name
        and name not in ("Nederland", "Zeeland")
    }


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench.place_sentences")
    parser.add_argument("out", type=Path)
    parser.add_argument("--ads", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(argv)
    args.out.mkdir(parents=True, exist_ok=True)
    rng = random.Random(args.seed)
    made = samples(rng, args.ads // 2) + framed(rng, args.ads - args.ads // 2)
    lines = [json.dumps(sample, ensure_ascii=False) for sample in made]
    (args.out / "texts.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
