"""The world while it is being made: who there is, and the ads they placed."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random

from bench.blind_numbers import Number
from bench.sets.links_b import people
from bench.sets.links_b.dialling import Numbers
from bench.sets.links_b.prose import Body, compose

SITES = ("s1", "s2", "s3", "s4", "s5")
HIDES_NUMBERS = "s4"  # a site without a field for a number
NIGHTS = 12


@dataclass(frozen=True, slots=True)
class Ad:
    """One ad as it was placed. `shows` says where the number stands: field, text, both, hidden (in text) or none."""

    entity: str
    organiser: str | None
    site: str
    posted: float  # days after the first night; below zero: it stood there already
    name: str
    city: str
    prices: people.Prices
    body: Body
    number: Number | None
    shows: str
    pictures: tuple[int, ...]
    handle: str | None = None
    notes: tuple[str, ...] = ()  # sentences with somebody else's number, or from a service
    stable: bool = False  # stands for many nights, word for word


@dataclass(slots=True)
class Persona:
    """A name in the trade with all that is its own."""

    entity: str
    name: str
    city: str
    prices: people.Prices
    body: Body
    number: Number
    pictures: tuple[int, ...]
    sites: tuple[str, ...]
    handle: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class World:
    """Hands out what nobody else has, and keeps the ads."""

    rng: Random
    size: int
    ads: list[Ad] = field(default_factory=list)
    numbers: Numbers = field(init=False)
    handles: set[str] = field(default_factory=set)
    _entities: int = 0
    _organisers: int = 0
    _pictures: int = 0

    def __post_init__(self) -> None:
        """The numbers come from the world's own dice."""
        self.numbers = Numbers(self.rng)

    def entity(self) -> str:
        """The next person."""
        self._entities += 1
        return f"e{self._entities}"

    def organiser(self) -> str:
        """The next organiser."""
        self._organisers += 1
        return f"o{self._organisers}"

    def pictures(self, count: int) -> tuple[int, ...]:
        """Pictures nobody else has."""
        first = self._pictures
        self._pictures += count
        return tuple(range(first, first + count))

    def persona(self, language: str | None = None, low: int = 36, high: int = 105) -> Persona:
        """A new person with text, number, pictures and one to three sites of her own."""
        rng = self.rng
        body = compose(rng, language or people.language(rng), low, high)
        sites = tuple(rng.sample(SITES, rng.choice((1, 1, 2, 2, 3))))
        handle = people.handle(rng, self.handles) if rng.random() < 0.12 else None
        return Persona(
            self.entity(),
            rng.choice(people.NAMES),
            people.city(rng),
            people.prices(rng),
            body,
            self.numbers.new(),
            self.pictures(rng.choice((1, 2, 2, 3, 3, 4))),
            sites,
            handle,
        )

    def place(self, who: Persona, site: str, posted: float, organiser: str | None = None) -> Ad:
        """An ad as this person would place it there; the caller may still change it before `add`."""
        pictures = self.some(who.pictures)
        return Ad(
            who.entity,
            organiser,
            site,
            posted,
            who.name,
            who.city,
            who.prices,
            who.body,
            who.number,
            self.shows(site),
            pictures,
            who.handle,
            who.notes,
        )

    def add(self, ad: Ad) -> None:
        """Puts the ad in the world. The site without a field shows numbers in the text or not at all."""
        if ad.site == HIDES_NUMBERS and ad.shows in ("field", "both"):
            ad = replace(ad, shows="text")
        self.ads.append(ad)

    def shows(self, site: str) -> str:
        """Where a number usually stands on this site."""
        if site == HIDES_NUMBERS:
            return self.rng.choice(("text", "text", "hidden"))
        return self.rng.choices(("field", "text", "both", "hidden"), (50, 16, 28, 6))[0]

    def some(self, pictures: Sequence[int]) -> tuple[int, ...]:
        """Most of these pictures, in order, at least one."""
        count = self.rng.randint(max(1, len(pictures) - 1), len(pictures))
        return tuple(sorted(self.rng.sample(list(pictures), count)))

    def day(self) -> float:
        """A moment of placing: a third of the ads stood there already."""
        return self.rng.uniform(-6, 0) if self.rng.random() < 0.35 else self.rng.uniform(0, NIGHTS - 1.2)
