"""One advertisement in the making: its language, its draw of sentences, its number."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from bench.blind_numbers import Number, groups, pairs
from bench.sets.phones_f.phrases import LEADS
from bench.sets.phones_f.prose_east import PROSE_EAST
from bench.sets.phones_f.prose_west import PROSE_WEST

PROSE = PROSE_WEST | PROSE_EAST
NAMES = [
    "Mila",
    "Zoë",
    "Lina",
    "Noor",
    "Sofie",
    "Elena",
    "Bianca",
    "Carla",
    "Jana",
    "Ines",
    "Petra",
    "Lola",
    "Daria",
    "Emma",
    "Kim",
    "Vera",
    "Tess",
    "Nadia",
    "Roos",
    "Fleur",
]
CITIES = [
    "Utrecht",
    "Tilburg",
    "Breda",
    "Zwolle",
    "Arnhem",
    "Almere",
    "Groningen",
    "Rotterdam",
    "Eindhoven",
    "Maastricht",
    "Leiden",
    "Haarlem",
    "Enschede",
    "Nijmegen",
    "Deventer",
    "Amersfoort",
]


@dataclass(frozen=True, slots=True)
class Scene:
    """`number` is the truth of a row that has one; a negative never looks at it."""

    rng: Random
    lang: str
    number: Number

    @property
    def digits(self) -> str:
        """The number as dialled: 06... or 0044..."""
        return self.number.national

    def groups(self) -> list[str]:
        """The dialled number in spoken groups."""
        return groups(self.rng, self.digits)

    def pairs(self) -> list[str]:
        """The dialled number in twos."""
        return pairs(self.digits)

    def pick(self, *choices: str) -> str:
        """One of these."""
        return self.rng.choice(choices)

    def sentences(self, count: int) -> list[str]:
        """Different sentences of the language, slots filled."""
        first, name, city = self.rng.randint(8, 12), self.rng.choice(NAMES), self.rng.choice(CITIES)
        return [
            sentence.format(
                name=name,
                city=city,
                eur=self.rng.choice((50, 60, 70, 80, 90, 100, 120, 150)),
                h1=first,
                h2=first + self.rng.randint(6, 11),
            )
            for sentence in self.rng.sample(PROSE[self.lang], count)
        ]

    def lead(self, said: str) -> str:
        """A call to action, then what is said."""
        space = " " if self.lang == "fr" else ""
        return f"{self.rng.choice(LEADS[self.lang])}{space}: {said}"

    def around(self, said: str, dot: bool = True) -> str:
        """The fragment among ordinary sentences: first, in the middle or last; on its own line when `dot` is false."""
        before, after = self.rng.choice(((0, 3), (1, 1), (1, 3), (2, 1), (2, 2), (3, 0), (4, 0)))
        prose = self.sentences(before + after)
        if dot and self.rng.random() < 0.6:
            said = said if said[-1] in ".!?" else said + "."
            return " ".join([*prose[:before], said, *prose[before:]])
        return "\n".join(part for part in (" ".join(prose[:before]), said, " ".join(prose[before:])) if part)

    def called(self, said: str, dot: bool = True) -> str:
        """The fragment behind a call to action, among ordinary sentences."""
        return self.around(self.lead(said), dot)


@dataclass(frozen=True, slots=True)
class Way:
    """A style or a kind: how the text is written, in which languages (none named: all), and what its number must be."""

    write: Callable[[Scene], str]
    langs: tuple[str, ...] = ()
    dutch_only: bool = False
    twin: bool = False  # some digit comes twice in a row
