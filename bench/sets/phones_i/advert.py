"""What every style needs: a number that fits it and the ad around it."""

from collections.abc import Callable
from random import Random

from bench.blind_numbers import Number, dutch
from bench.sets.phones_i.language import Language

Row = tuple[str, list[str]]  # the text and the numbers in it
Style = Callable[[Random, Language], Row]
NAMES = ("Lisa", "Mila", "Nora", "Eva", "Sara", "Luna", "Ana", "Julia")


def fitting(rng: Random, fits: Callable[[str], bool]) -> Number:
    """A Dutch number whose national form fits."""
    while True:
        number = dutch(rng)
        if fits(number.national):
            return number


def around(rng: Random, language: Language, middle: str) -> str:
    """The sentences with the number between an opening and a closing."""
    phrases = language.phrases
    return f"{rng.choice(phrases.opening)} {middle} {rng.choice(phrases.closing)}"


def led(rng: Random, language: Language, shown: str) -> str:
    """A whole ad that leads to the number as it is shown."""
    return around(rng, language, rng.choice(language.phrases.lead).format(n=shown))


def in_pairs(language: Language, text: str, between: str = ", ") -> str:
    """An even number of digits, two by two in words."""
    return between.join(language.group(text[at : at + 2]) for at in range(0, len(text), 2))
