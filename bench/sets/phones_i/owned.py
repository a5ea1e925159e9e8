"""Hard negatives: numbers which something else owns."""

from random import Random

from bench.blind_numbers import digits, dutch, pairs
from bench.sets.phones_i.language import Language

PRICES = (50, 70, 80, 120, 140, 150, 180, 220, 250, 280)


def some(rng: Random, count: int) -> str:
    """Digits that do not begin with a zero."""
    return rng.choice("123456789") + digits(rng, count - 1)


def slots(rng: Random, language: Language) -> dict[str, str]:
    """What may stand in a sentence; `m` has the shape of a mobile number, and the sentence says whose it is."""
    national = dutch(rng).national
    values = {"m": national, "mg": " ".join(pairs(national)), "count": ", ".join(language.units[1:])}
    values |= {f"d{count}": some(rng, count) for count in (2, 4, 5, 6, 8, 10, 13)}
    values["e6"] = digits(rng, 6)
    values["d16"] = " ".join(some(rng, 4) for _ in range(4))
    values["big"] = f"{rng.randrange(1, 9)}.{some(rng, 3)}.{some(rng, 1)}{rng.randrange(20, 99)}"
    values |= {f"w{count}": " ".join(language.single(some(rng, count))) for count in (6, 8)}
    prices = sorted(rng.sample(PRICES, 3))
    values |= {f"pw{at}": language.cardinal(price) for at, price in enumerate(prices, 1)}
    values |= {
        "n2": str(rng.randrange(60, 91, 5)),
        "h1": f"{rng.randrange(10, 13)}:30",
        "h2": f"{rng.randrange(19, 23)}:45",
    }
    return values


def negative(rng: Random, language: Language, kind: str, copy: int) -> str:
    """An ad of this kind without a telephone number; each copy opens otherwise."""
    openings = language.phrases.opening
    return f"{openings[copy % len(openings)]} {language.negatives[kind].format(**slots(rng, language))}"
