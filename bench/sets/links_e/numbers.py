"""Numbers that are given to one hand only, and the ways in which advertisers write them."""

from random import Random

from bench.blind_numbers import Number, british, dutch, groups

DIGITS = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")


class Numbers:
    """Never gives the same number twice."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._given: set[str] = set()

    def new(self, foreign: bool = False) -> Number:
        """A number nobody has yet."""
        while True:
            number = british(self._rng) if foreign else dutch(self._rng)
            if number.e164 not in self._given:
                self._given.add(number.e164)
                return number


def written(rng: Random, number: Number) -> str:
    """The number as somebody types it in a text."""
    national, style = number.national, rng.randrange(9)
    if number.country != "31":
        return rng.choice((national, f"+{number.country} {number.subscriber[:4]} {number.subscriber[4:]}", number.e164))
    if style == 0:
        return f"+31 {number.subscriber[0]} {number.subscriber[1:]}"
    if style == 1:
        return number.e164
    if style in (2, 3):
        return f"{national[:2]}-{national[2:]}"
    if style == 4:
        return rng.choice((" ", ".", "-")).join(groups(rng, national))
    if style == 5:
        return f"nul zes {national[2:]}" if national[1] == "6" and rng.random() < 0.4 else " ".join(national)
    if style == 6:
        tail = " ".join(DIGITS[int(digit)] for digit in national[2:6])
        return f"{national[:2]} {tail} {national[6:]}" if rng.random() < 0.3 else f"({national[:2]}) {national[2:]}"
    return national


def in_field(rng: Random, number: Number) -> str:
    """The number as a site shows it in its own field."""
    return rng.choice((number.national, number.e164, f"{number.national[:2]}-{number.national[2:]}"))
