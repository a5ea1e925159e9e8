"""An advertisement around a contact sentence, and what a style is."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from bench.blind_numbers import Number, british, dutch
from bench.sets.phones_g import talk_east, talk_south, talk_west
from bench.sets.phones_g.numerals import LANGUAGES

CITY = {**talk_west.CITY, **talk_south.CITY, **talk_east.CITY}
TALK = {**talk_west.TALK, **talk_south.TALK, **talk_east.TALK}
LEADS = {**talk_west.LEADS, **talk_south.LEADS, **talk_east.LEADS}
CITIES = ("Rotterdam", "Utrecht", "Eindhoven", "Breda", "Tilburg", "Arnhem", "Groningen", "Zwolle", "Haarlem", "Almere")
NAMES = ("Sofia", "Lina", "Maya", "Eva", "Nina", "Lola", "Kim", "Anna")
EMOJI = ("❤️", "🌹", "💋", "⭐", "🔥", "🍒", "✨", "🦋")

Surface = Callable[[Random, str, Number], str]


@dataclass(frozen=True, slots=True)
class Case:
    """An ad and the numbers (E.164) a careful reader finds in it."""

    text: str
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Style:
    """A named way of writing and the languages in which it is written."""

    name: str
    make: Callable[[Random, str], Case]
    languages: tuple[str, ...] = LANGUAGES


def someone(rng: Random) -> Number:
    """Mostly a Dutch number, now and then a British one."""
    return british(rng) if rng.random() < 0.12 else dutch(rng)


def sentences(rng: Random, lang: str, count: int) -> list[str]:
    """`count` sentences of talk and one that names a Dutch city."""
    chosen = [*rng.sample(TALK[lang].splitlines(), count), rng.choice(CITY[lang].splitlines())]
    rng.shuffle(chosen)
    city, name = rng.choice(CITIES), rng.choice(NAMES)
    return [line.replace("{city}", city).replace("{name}", name) for line in chosen]


def around(rng: Random, lang: str, contact: str, *, own_line: bool = False) -> str:
    """The contact sentence somewhere in an ad; on a line of its own when it has lines or asks for it."""
    before = sentences(rng, lang, rng.randint(2, 6))
    at = rng.choice((0, len(before), len(before), rng.randint(0, len(before))))
    joint = "\n" if own_line or "\n" in contact or rng.random() < 0.4 else " "
    closed = contact if joint == "\n" or contact[-1] in ".!?)>" else contact + "."
    return joint.join([*before[:at], closed, *before[at:]])


def led(rng: Random, lang: str, shown: str) -> str:
    """The number as written, behind words that say it is one."""
    return rng.choice(LEADS[lang].splitlines()).replace("{n}", shown)


def shown_as(name: str, surface: Surface, languages: tuple[str, ...] = LANGUAGES, *, only_dutch: bool = False) -> Style:
    """The style in which one number is written with this surface, behind a lead."""

    def make(rng: Random, lang: str) -> Case:
        number = dutch(rng) if only_dutch else someone(rng)
        return Case(around(rng, lang, led(rng, lang, surface(rng, lang, number))), (number.e164,))

    return Style(name, make, languages)


def dialled(rng: Random, number: Number) -> str:
    """Only digits: as dialled in the country, or with 00 and the calling code."""
    return number.national if rng.random() < 0.75 else f"00{number.country}{number.subscriber}"
