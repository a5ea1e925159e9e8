"""`python -m bench.unseen_places OUT --seed N [--scale S]`: a second held-out set for `baken eval places`.

Written apart from the extractors and from the other sets, so that a rule learnt from those cannot flatter itself here;
whoever tunes the extractors should look at the scores of this set and not at its ads.

Conventions. `municipalities` are the CBS codes (2026) of where the service is offered at the time of the ad: at her
place, where she is staying now, or in the towns she says she visits ("Escort in Delft en omstreken" counts Delft and
nothing else; two fixed weekdays in two towns count both). Not offered: near a town, a road or train towards it, a
region or province, past, future, refused, where she was born, lives no more, studies, where family or clients come
from. Streets, surnames, football clubs, dishes and ordinary words ("houten vloer") are no place at all. Quarters count
only where their name, or the town beside it, leaves no doubt; a nickname or a slip of the pen counts when it can mean
one town only. `mentioned_only` are the codes of towns named without an offer there. Groningen and Utrecht are the
cities unless "provincie" stands before them.
"""

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bench.unseen_phone_texts import NAMES
from bench.unseen_place_names import (
    ABROAD,
    CLUBS,
    NICKNAMES,
    PROVINCE_OF,
    PROVINCES,
    QUARTERS,
    REGIONS,
    STREETS,
    SURNAMES,
    TOWNS,
    WORDS,
)
from bench.unseen_place_texts import ELSEWHERE, FILLERS, HERE, NOISE, ODD, TURNS, VISITS

ADS = {
    "here": 230,
    "quarter": 80,
    "nickname": 80,
    "visits": 180,
    "turn": 170,
    "nowhere": 180,
    "odd_words": 80,
    "abroad": 120,
}


@dataclass(frozen=True, slots=True)
class Said:
    """Some sentences with the codes on offer in them and the codes merely named."""

    sentences: list[str]
    offered: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()

    def __add__(self, other: "Said") -> "Said":
        offered = self.offered | other.offered
        named = (self.named | other.named) - offered
        return Said(self.sentences + other.sentences, offered, named)


def _towns(rng: Random, besides: frozenset[str] = frozenset(), province: str = "") -> dict[str, tuple[str, str]]:
    """Three towns of three municipalities, none of `besides`, as x, y and z; of one province where it has enough."""
    province = province or rng.choice([PROVINCE_OF[code] for _, code in TOWNS])
    left = [town for town in PROVINCES[province] if town[1] not in besides]
    if len({code for _, code in left}) < 3:
        left = [town for town in TOWNS if town[1] not in besides]
    while True:
        chosen = rng.sample(left, k=3)
        if len({code for _, code in chosen}) == 3:
            return dict(zip("xyz", chosen, strict=True))


def _say(template: str, towns: dict[str, tuple[str, str]], offered: str) -> Said:
    used = {key: town for key, town in towns.items() if f"{{{key}}}" in template}
    codes = frozenset(used[key][1] for key in offered if key in used)
    others = frozenset(code for _, code in used.values()) - codes
    return Said([template.format(**{key: name for key, (name, _) in used.items()})], codes, others)


def _noise(rng: Random, besides: frozenset[str]) -> Said:
    kind = rng.choice(list(NOISE))
    close = PROVINCE_OF[min(besides)] if besides and kind in ("near", "road") else ""
    return _say(rng.choice(NOISE[kind]), _towns(rng, besides, close), "")


def _odd(rng: Random) -> Said:
    if rng.random() < 0.5:
        return Said([rng.choice(WORDS)])
    template = rng.choice(ODD[rng.choice(list(ODD))])
    return Said(
        [template.format(r=rng.choice(REGIONS), s=rng.choice(STREETS), n=rng.choice(SURNAMES), c=rng.choice(CLUBS))]
    )


def _core(rng: Random, kind: str) -> Said:
    """The sentence that decides the truth of an ad of this kind."""
    towns = _towns(rng)
    if kind == "here":
        said = _say(rng.choice(HERE["nl"]), towns, "x")
        return Said([_cased(rng, said.sentences[0])], said.offered)
    if kind in ("quarter", "nickname"):
        place = rng.choice(QUARTERS if kind == "quarter" else NICKNAMES)
        return _say(rng.choice(HERE["nl"]), {"x": place}, "x")
    if kind == "visits":
        return _say(rng.choice(VISITS[rng.choice((2, 2, 3))]), towns, "xyz")
    if kind == "turn":
        template, offered = rng.choice(TURNS)
        return _say(template, towns, offered)
    return _noise(rng, frozenset()) if kind == "nowhere" else _odd(rng)


def _cased(rng: Random, sentence: str) -> str:
    """As typed on a phone: mostly as it should be, now and then all in capitals."""
    return sentence.upper() if rng.random() < 0.1 else sentence


def _fillers(rng: Random, lang: str) -> list[str]:
    facts = {"w": rng.choice(NAMES), "a": rng.randint(21, 49), "p": rng.randrange(80, 200, 10), "h": rng.randint(9, 14)}
    return [line.format(**facts) for line in rng.sample(FILLERS[lang], k=rng.randint(2, 4))]


def _dutch(rng: Random, kind: str) -> Said:
    said = _core(rng, kind)
    if kind != "odd_words" and rng.random() < 0.5:
        said += _noise(rng, said.offered)
    if rng.random() < 0.5 or kind == "odd_words":
        said += _odd(rng)
    return said


def _abroad(rng: Random) -> tuple[str, Said]:
    lang = rng.choice(list(ABROAD))
    said = _say(rng.choice(HERE[lang]), {"x": rng.choice(ABROAD[lang])}, "x")
    if rng.random() < 0.5:
        said += _say(rng.choice(ELSEWHERE[lang]), _towns(rng, said.offered), "")
    return lang, said


def ads(seed: int, scale: float = 1.0) -> list[dict[str, object]]:
    """All ads of one seed, shuffled; `scale` below 1 gives a small sample with every kind in it."""
    rng = Random(seed)
    made: list[tuple[str, Said]] = []
    for kind, full in ADS.items():
        for _ in range(max(1, round(full * scale))):
            lang, said = _abroad(rng) if kind == "abroad" else ("nl", _dutch(rng, kind))
            parts = said.sentences + _fillers(rng, lang)
            rng.shuffle(parts)
            made.append((rng.choice((" ", " ", "\n")).join(parts), said))
    rng.shuffle(made)
    return [
        {
            "id": f"g{i:05d}",
            "text": text,
            "municipalities": sorted(said.offered),
            "mentioned_only": sorted(said.named),
        }
        for i, (text, said) in enumerate(made)
    ]


def main(argv: list[str]) -> int:
    """Writes `texts.jsonl` into the folder; says how many ads."""
    parser = argparse.ArgumentParser(prog="python -m bench.unseen_places")
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--scale", type=float, default=1.0)
    options = parser.parse_args(argv)
    lines = ads(options.seed, options.scale)
    options.out.mkdir(parents=True, exist_ok=True)
    with (options.out / "texts.jsonl").open("w", encoding="utf-8") as file:
        for line in lines:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(json.dumps({"ads": len(lines), "offered_nowhere": sum(not line["municipalities"] for line in lines)}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
