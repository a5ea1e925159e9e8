"""A skeleton filled: towns, numbers, names and hours, with the truth beside it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from bench.blind_numbers import dutch, groups
from bench.sets.places_g.gazetteer import Gazetteer
from bench.sets.places_g.regions import BELGIAN, BIG, GERMAN, QUARTERS, TOWNS
from bench.sets.places_g.skeleton import Skeleton
from bench.sets.places_g.spelling import in_case, written

NAMES = (
    "Lena",
    "Mila",
    "Sanne",
    "Bo",
    "Yara",
    "Nicole",
    "Esra",
    "Daphne",
    "Ines",
    "Roos",
    "Vera",
    "Tara",
    "Kim",
    "Zoë",
)
MEN = ("Rick", "Mauro", "Jeroen", "Danny", "Kevin", "Sem", "Marco", "Luca")
TOWN_SLOTS = {**dict.fromkeys("123tuv", True), **dict.fromkeys("nmabcd", False)}


@dataclass(slots=True)
class Filled:
    """An ad with its truth: codes where it is offered and codes that are mentioned."""

    kind: str
    text: str = ""
    offered: set[str] = field(default_factory=set)
    mentioned: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Writer:
    """One ad being written; a slot keeps what it was given."""

    skeleton: Skeleton
    gazetteer: Gazetteer
    rng: Random
    ad: Filled
    region: str
    chosen: dict[str, str] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)

    def fixed(self, match: re.Match[str]) -> str:
        """`<+Best>` or `<-Best>`."""
        self.note(match[2], match[1] == "+")
        return match[2]

    def slot(self, match: re.Match[str]) -> str:
        """`{1}`, `{phone}`, `{1:hu}`; ValueError when there is no such slot."""
        key, case = match[1], match[2]
        if key in TOWN_SLOTS:
            town = self.chosen.get(key) or self.town(key)
            self.chosen[key] = town
            self.note(town, TOWN_SLOTS[key])
            name = written(town, self.skeleton.language, self.rng)
            return in_case(town, name, case, self.rng) if case else name
        if key not in self.chosen:
            self.chosen[key] = self.other(key)
        if key in ("city", "oldcity"):
            self.note(self.chosen[key], key == "city")
        return self.chosen[key]

    def town(self, key: str) -> str:
        """A town for a slot, of a municipality that plays no other part in this ad."""
        near = key in "123nm"
        if near and self.skeleton.language == "nl":
            pool = TOWNS[self.region]
        elif self.skeleton.language == "nl" and self.rng.random() < 0.5:
            pool = tuple(town for region, towns in TOWNS.items() if region != self.region for town in towns)
        else:
            pool = tuple(town for town in BIG if near or town not in TOWNS[self.region])
        free = [town for town in pool if self.gazetteer.code(town) not in self.taken]
        town = self.rng.choice(free)
        self.taken.add(self.gazetteer.code(town))
        return town

    def other(self, key: str) -> str:
        """What a slot that is no town holds."""
        rng = self.rng
        if key == "phone":
            return self.number()
        if key in ("hood", "city", "oldhood", "oldcity"):
            prefix = "old" if key.startswith("old") else ""
            free = [pair for pair in QUARTERS if self.gazetteer.code(pair[1]) not in self.taken]
            hood, city = rng.choice(free)
            self.taken.add(self.gazetteer.code(city))
            self.chosen[prefix + "hood"], self.chosen[prefix + "city"] = hood, city
            return self.chosen[key]
        simple: dict[str, Callable[[], str]] = {
            "name": lambda: rng.choice(NAMES),
            "name2": lambda: rng.choice([name for name in NAMES if name != self.chosen.get("name")]),
            "man": lambda: rng.choice(MEN),
            "age": lambda: str(rng.randint(22, 49)),
            "price": lambda: str(rng.choice((60, 75, 80, 100, 120, 140, 150, 160))),
            "from": lambda: str(rng.randint(9, 13)),
            "to": lambda: str(rng.randint(20, 23)),
            "min": lambda: str(rng.choice((5, 10, 15, 20, 25))),
            "years": lambda: str(rng.randint(3, 19)),
            "day": lambda: str(rng.randint(4, 12)),
            "day2": lambda: str(rng.randint(14, 20)),
            "month": lambda: rng.choice(("januari", "februari", "april", "mei", "juni", "september", "oktober")),
            "reg": lambda: self.region,
            "B": lambda: rng.choice(BELGIAN[:4]),
            "C": lambda: rng.choice(BELGIAN[4:]),
            "D": lambda: rng.choice(GERMAN),
        }
        if key not in simple:
            raise ValueError(f"no such slot: {key!r} in {self.skeleton.kind}")
        return simple[key]()

    def number(self) -> str:
        """A number as people write it."""
        number = dutch(self.rng)
        if self.rng.random() < 0.2:
            return f"+{number.country} {number.subscriber}"
        return self.rng.choice((" ", " ", "-", "")).join(groups(self.rng, number.national))

    def note(self, town: str, offered: bool) -> None:
        """Keeps the truth; ValueError when a municipality is offered and only mentioned at once."""
        code = self.gazetteer.code(town)
        (self.ad.offered if offered else self.ad.mentioned).add(code)
        if code in self.ad.offered & self.ad.mentioned:
            raise ValueError(f"{town} plays two parts in {self.skeleton.kind}")
        self.taken.add(code)


def fill(skeleton: Skeleton, gazetteer: Gazetteer, rng: Random) -> Filled:
    """The ad with its truth; ValueError when the skeleton has a slot that does not exist."""
    ad = Filled(f"{skeleton.language}-{skeleton.kind}")
    text = re.sub(r"\[([^\[\]]*)\]", lambda found: rng.choice(found[1].split("|")), skeleton.text)
    fixed = {gazetteer.code(name) for name in re.findall(r"<[+-]([^<>]+)>", text)}
    writer = _Writer(skeleton, gazetteer, rng, ad, rng.choice(tuple(TOWNS)), taken=set(fixed))
    text = re.sub(r"<([+-])([^<>]+)>", writer.fixed, text)
    text = re.sub(r"\{(\w+)(?::(\w+))?\}", writer.slot, text)
    ad.text = _hand(re.sub(r" {2,}", " ", text).strip(), skeleton.kind, rng)
    return ad


def _hand(text: str, kind: str, rng: Random) -> str:
    """The writer's hand: capitals when shouting, now and then no capitals at all; towns that are words keep theirs."""
    if kind.startswith("shout"):
        return text.upper()
    if not kind.startswith("words") and rng.random() < 0.06:
        return text.lower()
    return text
