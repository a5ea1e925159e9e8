"""What a positive style is: a name, a way to write a number, and the languages it is used in."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from bench.blind_numbers import Number, british, dutch, groups
from bench.sets.phones_e.languages import LANGS

Writer = Callable[[Random, str, Number], str]


def any_number(rng: Random) -> Number:
    """Mostly a Dutch mobile, now and then a British one with its country code."""
    return british(rng) if rng.random() < 0.1 else dutch(rng)


@dataclass(frozen=True, slots=True)
class Style:
    """A way to hide a number. `lead`: the ad puts its own "call me on" before it."""

    name: str
    write: Writer
    langs: tuple[str, ...] = LANGS
    lead: bool = True
    number: Callable[[Random], Number] = any_number


def dialled(rng: Random, number: Number) -> str:
    """Only digits, as dialled: mostly 06..., sometimes with 0031 before it."""
    if number.country == "31" and rng.random() < 0.15:
        return "0031" + number.subscriber
    return number.national


def parts(rng: Random, number: Number) -> list[str]:
    """The number in groups as people cut it, with or without its country code."""
    if number.country != "31":
        return [rng.choice(("+44", "0044")), *groups(rng, number.subscriber)]
    roll = rng.random()
    if roll < 0.65:
        return groups(rng, number.national)
    rest = groups(rng, number.subscriber[1:])
    return [rng.choice(("+31", "0031", "+31(0)", "0031(0)")), number.subscriber[0], *(piece for piece in rest if piece)]
