"""What a style gets: the number, the language and the small tools to write one in the other."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from bench.blind_numbers import Number, british, cut, dutch, groups, pairs
from bench.sets.phones_j.notes import NOTES
from bench.sets.phones_j.words import DIGITS, spoken

BODY = "\f"  # in a contact line: here comes the rest of the advertisement


@dataclass(slots=True)
class Contact:
    """One advertisement's contact: its number and every further number that a style adds."""

    rng: Random
    lang: str
    number: Number
    extra: list[Number] = field(default_factory=list)

    @property
    def truth(self) -> list[str]:
        """Every number a reader can call."""
        return [number.e164 for number in (self.number, *self.extra)]

    @property
    def digits(self) -> str:
        """As it is dialled from the Netherlands."""
        return self.number.national

    @property
    def whole(self) -> str:
        """Country code and subscriber, no plus."""
        return self.number.country + self.number.subscriber

    def pieces(self) -> list[str]:
        """The dialled number in groups the way people say it."""
        return pieces(self.rng, self.number)

    def twos(self) -> list[str]:
        """The dialled number in twos."""
        return pairs(self.digits)

    def word(self, digit: str) -> str:
        """A digit as a word."""
        return DIGITS[self.lang][int(digit)]

    def said(self, text: str | None = None) -> str:
        """Digits as words, one after another."""
        return spoken(self.lang, self.digits if text is None else text)

    def note(self, key: str) -> str:
        """A remark in the language of the advertisement."""
        return NOTES[self.lang][key]

    def another(self) -> Number:
        """One more number that belongs to the truth."""
        fresh = number(self.rng, dutch_only=True)
        self.extra.append(fresh)
        return fresh


@dataclass(frozen=True, slots=True)
class Style:
    """A way to write or hide a number.

    `label`: the line follows words like "call me:"; `home`: only for Dutch numbers; `runs`: wants digits that repeat;
    `needs`: one of these digits has to be in the number.
    """

    name: str
    write: Callable[[Contact], str]
    label: bool = True
    home: bool = False
    runs: bool = False
    needs: str = ""


def number(rng: Random, *, dutch_only: bool) -> Number:
    """Mostly a Dutch number, now and then a British one."""
    return dutch(rng) if dutch_only or rng.random() < 0.88 else british(rng)


def repeating(rng: Random) -> Number:
    """A Dutch number with a double and a triple digit in it, at places where no neighbour makes the run longer."""
    start = dutch(rng).subscriber[:2]
    chosen: list[str] = [start[-1]]
    while len(chosen) < 5:
        digit = rng.choice("0123456789")
        if digit != chosen[-1]:
            chosen.append(digit)
    _, one, two, three, four = chosen
    middle = rng.choice((f"{one * 2}{two * 3}{three}{four}", f"{one}{two * 3}{three}{four * 2}"))
    return Number("0" + start + middle, "31", start + middle)


def pieces(rng: Random, value: Number) -> list[str]:
    """The dialled number in groups."""
    if value.country == "44":
        return cut(value.national, rng.choice(((4, 4, 3, 3), (4, 2, 2, 3, 3), (4, 4, 6))))
    return groups(rng, value.national)


def abroad(rng: Random, value: Number) -> list[str]:
    """The subscriber's part in groups, for after a country code."""
    sizes = ((4, 3, 3), (4, 6)) if value.country == "44" else ((1, 2, 2, 2, 2), (1, 4, 4), (1, 8), (3, 3, 3))
    return cut(value.subscriber, rng.choice(sizes))


def runs(text: str) -> list[str]:
    """The text cut where the digit changes."""
    found: list[str] = []
    for char in text:
        if found and found[-1][0] == char:
            found[-1] += char
        else:
            found.append(char)
    return found
