"""From skeletons to rows: slots are filled, and the role of each slot makes the truth.

`{i1}` offered, one neighbourhood; `{n1}` only mentioned, the same neighbourhood; `{t1}` offered, each elsewhere;
`{m1}` only mentioned, elsewhere; `{+shown=Town}` a fixed town that is offered, `{-shown=Town}` one only mentioned;
`{pcx}` the postcode of `{i1}` where the town itself is not named.
"""

import re
from collections.abc import Iterator
from random import Random

from bench.blind_numbers import british, dutch, groups
from bench.sets.places_j.short_nl import SHORT_NL
from bench.sets.places_j.short_other import SHORT_OTHER
from bench.sets.places_j.talk_nl import TALK_NL
from bench.sets.places_j.talk_other import TALK_OTHER
from bench.sets.places_j.towns import CODES, NEAR, POSTCODES

SLOT = re.compile(r"\{([^{}]+)\}")
NAMES = (
    "Mira",
    "Sonja",
    "Lena",
    "Kim",
    "Bianca",
    "Daria",
    "Ines",
    "Nadia",
    "Romy",
    "Elisa",
    "Petra",
    "Carla",
    "Yvonne",
)
PLAIN_WORDS = re.compile(r"\{[+-]|Huizen|Duiven|Van Houten")  # without capitals a reader could doubt these
LETTERS = "ABCEGHJKLNPRTVWXZ"


def split(block: str) -> list[str]:
    """The skeletons of a block: blank lines stand between them, a line end inside one is a space."""
    return [" ".join(part.split()) for part in block.strip().split("\n\n")]


def rows(rng: Random, size: int) -> Iterator[dict[str, object]]:
    """Half Dutch and half not, half short and half talkative; every skeleton comes in turn."""
    lanes = [
        [("nl", "short", one) for one in split(SHORT_NL)],
        [(lang, "short", one) for lang, block in SHORT_OTHER.items() for one in split(block)],
        [("nl", "talk", one) for one in split(TALK_NL)],
        [(lang, "talk", one) for lang, block in TALK_OTHER.items() for one in split(block)],
    ]
    for lane in lanes:
        rng.shuffle(lane)
    counts: dict[str, int] = {}
    seen: set[str] = set()
    for at in range(size):
        lane = lanes[at % 4]
        lang, manner, skeleton = lane[at // 4 % len(lane)]
        key = f"{lang}-{manner}"
        counts[key] = counts.get(key, 0) + 1
        text, offered, mentioned = fill(rng, skeleton, lang in ("nl", "en"))
        for _ in range(20):  # a text that was made before is made again
            if text not in seen:
                break
            text, offered, mentioned = fill(rng, skeleton, lang in ("nl", "en"))
        seen.add(text)
        yield {
            "id": f"{key}-{counts[key]:04d}",
            "text": text,
            "municipalities": sorted(offered),
            "mentioned_only": sorted(mentioned - offered),
        }


def fill(rng: Random, skeleton: str, lowers: bool) -> tuple[str, set[str], set[str]]:
    """The text of one skeleton, and the municipalities that it is offered in and that it only mentions."""
    words = values(rng, skeleton)
    offered: set[str] = set()
    mentioned: set[str] = set()

    def put(match: re.Match[str]) -> str:
        slot = match[1]
        if slot[0] in "+-":
            shown, _, town = slot[1:].partition("=")
            (offered if slot[0] == "+" else mentioned).add(CODES[town or shown])
            return shown
        if slot[:-1] in ("i", "t", "n", "m"):
            (offered if slot[0] in "it" else mentioned).add(CODES[words[slot]])
        if slot == "pcx":
            offered.add(CODES[words["i1"]])
        return words[slot]

    text = SLOT.sub(put, skeleton)
    text = text.replace(" | ", rng.choice(("\n", "\n", " | ", " • ", " * ")))
    if lowers and not PLAIN_WORDS.search(skeleton + text) and rng.random() < 0.1:
        text = text.lower()
    return text, offered, mentioned


def values(rng: Random, skeleton: str) -> dict[str, str]:
    """A word for every slot; no town twice, and none that the skeleton already names."""
    fixed = {CODES[name.partition("=")[2] or name] for name in re.findall(r"\{[+-]([^}]+)\}", skeleton)}
    lines = [[town for town in line if town[1] not in fixed] for line in NEAR]
    lines = [line for line in lines if len(line) > 3]
    rng.shuffle(lines)
    home = rng.sample(lines[0], len(lines[0]))
    words = {"i1": home[0][0], "i2": home[1][0], "n1": home[2][0], "n2": home[3][0]}
    if "{i3}" in skeleton:
        words |= {"i3": home[2][0], "i4": home[3][0]}
    for at, line in enumerate(lines[1:9]):
        words[f"{'tm'[at % 2]}{at // 2 + 1}"] = rng.choice(line[:4])[0]
    postcode = POSTCODES[words["i1"]]
    start, price, month = rng.randint(8, 13), rng.randint(6, 13) * 10, rng.randint(1, 12)
    days = sorted(rng.sample(range(1, 29), 4))
    number = british(rng) if rng.random() < 0.1 else dutch(rng)
    return words | {
        "name": rng.choice(NAMES),
        "age": str(rng.randint(23, 46)),
        "pc": f"{postcode} {rng.choice(LETTERS)}{rng.choice(LETTERS)}",
        "pcx": f"{postcode} {rng.choice(LETTERS)}{rng.choice(LETTERS)}",
        "pc4": postcode,
        "tel": rng.choice((" ", "-", "")).join(groups(rng, number.national)),
        "p1": str(price),
        "p2": str(price + rng.randint(2, 7) * 10),
        "p3": str(price + rng.randint(8, 14) * 10),
        "h1": f"{start}:00",
        "h2": f"{start + rng.randint(7, 10)}:00",
        "d1": f"{days[0]}-{month}",
        "d2": f"{days[1]}-{month}",
        "d3": f"{days[2]}-{month}",
        "d4": f"{days[3]}-{month}",
    }
