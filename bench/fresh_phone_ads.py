"""Made-up numbers that belong to nobody, and the made-up ads around them."""

import random
from collections.abc import Sequence
from itertools import pairwise

import phonenumbers

from bench.fresh_phone_sentences import SENTENCES

NAMES = (
    "Lola",
    "Sanne",
    "Mila",
    "Nikki",
    "Bianca",
    "Ana",
    "Yasmin",
    "Kim",
    "Vera",
    "Daphne",
    "Carla",
    "Zoë",
    "Monika",
    "Lucia",
    "Ilona",
    "Esra",
    "Femke",
    "Rosa",
    "Joyce",
    "Tanja",
    "Marco",
    "Kevin",
    "Elena",
    "Sofie",
)
_STREETS = ("Lindelaan", "Stationsweg", "Dorpsstraat", "Kerkstraat", "Havenkade", "Molenweg", "Parklaan", "Beukenhof")
_CITIES = (
    "Utrecht",
    "Houten",
    "Rotterdam",
    "Den Haag",
    "Eindhoven",
    "Zwolle",
    "Breda",
    "Arnhem",
    "Groningen",
    "Almere",
)


def dutch_number(rng: random.Random) -> str:
    """An E.164 number of the Dutch blocks `67` and `69`, which are handed out to nobody (nine national digits)."""
    while True:
        e164 = f"+316{rng.choice('79')}{rng.randrange(10**7):07d}"
        parsed = phonenumbers.parse(e164)
        if phonenumbers.is_possible_number(parsed) and len(set(e164[5:])) > 2:
            return e164


def dutch_number_with_repeats(rng: random.Random) -> str:
    """The same with at least two equal digits (no zeros) side by side after the prefix."""
    while True:
        e164 = dutch_number(rng)
        if any(left == right != "0" for left, right in pairwise(e164[5:])):
            return e164


def british_number(rng: random.Random) -> str:
    """An E.164 number of the British block kept for film and television."""
    return f"+447700900{rng.randrange(1000):03d}"


def national(e164: str) -> str:
    """A Dutch number as it is dialled at home, with its leading zero."""
    assert e164.startswith("+31")
    return "0" + e164[3:]


def dialled(rng: random.Random, e164: str) -> str:
    """The number as digits somebody would write: mostly national, sometimes `+` or `00` and the country code."""
    if not e164.startswith("+31"):
        return rng.choice((e164, "00" + e164[1:]))
    return rng.choices((national(e164), e164, "00" + e164[1:]), (70, 18, 12))[0]


def grouped(rng: random.Random, digits: str) -> list[str]:
    """The same digits in the groups of one of the usual habits: two, three, four or the whole rest."""
    for head in ("+316", "00316", "+447700", "00447700", "06"):
        if digits.startswith(head):
            break
    else:
        head = digits[:2]
    rest = digits[len(head) :]
    sizes = rng.choice(((2,), (4,), (2, 3), (3, 3, 2), (4, 2, 2), (8,)))
    groups = [head]
    turn = 0
    while rest:
        size = sizes[turn % len(sizes)]
        groups.append(rest[:size])
        rest = rest[size:]
        turn += 1
    return groups


def fill(rng: random.Random, sentence: str, name: str, age: int) -> str:
    """A sentence with its blanks filled in."""
    return sentence.format(
        name=name,
        age=age,
        price=rng.choice((60, 70, 75, 80, 90, 100)),
        hour=rng.choice(("09:00", "10.00", "10:30", "11:00", "12.00", "13:00")),
        street=rng.choice(_STREETS),
        house=rng.randrange(1, 240),
        city=rng.choice(_CITIES),
    )


def surroundings(rng: random.Random, language: str) -> list[str]:
    """The sentences of an ad without a number: 30 to 120 words."""
    kind = SENTENCES[language]
    name, age = rng.choice(NAMES), rng.randrange(21, 49)
    lines = [rng.choice(kind.openers)]
    lines += rng.sample(kind.bodies, rng.randrange(2, min(6, len(kind.bodies))))
    lines += rng.sample(kind.practical, rng.randrange(1, 3))
    lines.append(rng.choice(kind.closings))
    filled = [fill(rng, line, name, age) for line in lines]
    spare = [
        fill(rng, line, name, age) for line in (*kind.bodies, *kind.practical, *kind.closings) if line not in lines
    ]
    rng.shuffle(spare)
    while spare and sum(len(line.split()) for line in filled) < 32:
        filled.insert(1, spare.pop())
    return filled


def lead(rng: random.Random, language: str) -> str:
    """Words that introduce a number."""
    return rng.choice(SENTENCES[language].leads)


def ad_around(rng: random.Random, language: str, pieces: Sequence[str]) -> str:
    """An ad with the pieces in their order, each at a place of its own."""
    lines = surroundings(rng, language)
    spots = sorted(rng.sample(range(1, len(lines) + 1), len(pieces)))
    for shift, (spot, piece) in enumerate(zip(spots, pieces, strict=True)):
        lines.insert(spot + shift, piece)
    return _joined(rng, lines)


def _joined(rng: random.Random, lines: Sequence[str]) -> str:
    glue = rng.choice(("\n", " ", " ", "\n\n"))
    return glue.join(lines)
