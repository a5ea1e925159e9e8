"""Fills one skeleton with places that fit together, and keeps the truth."""

import re
from dataclasses import dataclass, field
from random import Random

from bench.sets.places_f.regions import REGIONS, Region
from bench.sets.places_f.skeletons import FIXED, SLOT, Skeleton
from bench.sets.places_f.small_words import STREETS, words
from bench.sets.places_f.spellings import cased, plain, spelled
from bench.sets.places_f.table import Table
from bench.sets.places_f.villages import VILLAGES, WORDS

BY_CITY = {region.city: region for region in REGIONS}


class Unfit(Exception):
    """This draw has no place left for a slot; draw again."""


@dataclass(slots=True)
class Ad:
    """One advertisement being filled."""

    skeleton: Skeleton
    table: Table
    rng: Random
    region: Region
    chosen: dict[str, str] = field(default_factory=dict)  # slot -> name in the table
    spelling: dict[str, str] = field(default_factory=dict)  # slot -> as written
    taken: set[str] = field(default_factory=set)  # codes that no other slot may have
    offered: set[str] = field(default_factory=set)
    mentioned: set[str] = field(default_factory=set)

    def choose(self, slot: str, names: tuple[str, ...]) -> None:
        """Chooses a place for the slot, in a municipality that the advertisement does not name yet."""
        free = [name for name in names if self.table.code(name) not in self.taken]
        if not free:
            raise Unfit(slot)
        name = self.rng.choice(free)
        code = self.table.code(name)
        self.chosen[slot] = name
        self.taken.add(code)
        (self.offered if slot[0].isupper() else self.mentioned).add(code)

    def fixed(self) -> None:
        """Keeps the municipalities of places that the skeleton itself names."""
        for match in FIXED.finditer(self.skeleton.text):
            code = self.table.code(match["name"])
            self.taken.add(code)
            if match["mark"] != "x":
                (self.offered if match["mark"] == "o" else self.mentioned).add(code)

    def places(self) -> None:
        """Chooses every place: first the villages and the city, whose region the others follow."""
        slots = {match["role"] + match["number"] for match in SLOT.finditer(self.skeleton.text)}
        for role, pool, near in (("V", VILLAGES, "v"), ("W", WORDS, "w")):
            if role in slots:
                here = self.rng.choice([village for village in pool if village.region in BY_CITY])
                self.region = BY_CITY[here.region]
                self.choose(role, (here.name,))
                self.choose("A" if "A" in slots else near, (here.near,))
        for slot in sorted(slots - {"V", "W", "A", "v", "w"}, key=lambda slot: ("CcTtBbFf".index(slot[0]), slot)):
            self.choose(slot, self.pool(slot[0].upper()))

    def pool(self, role: str) -> tuple[str, ...]:
        """The places that may stand in a slot of this role."""
        if role in "CT":
            return (self.region.city,) if role == "C" else self.region.towns
        far = tuple(region for region in REGIONS if region is not self.region)
        cities = tuple(region.city for region in far)
        if role == "B" or self.skeleton.language not in {"nl", "en"} or self.rng.random() < 0.5:
            return cities
        return tuple(town for region in far for town in region.towns)

    def written(self, match: re.Match[str]) -> str:
        """The place of a slot, spelled, in the form that the slot asks for."""
        slot, form = match["role"] + match["number"], match["form"] or ""
        name = self.chosen[slot]
        if form in {"hood", "post", "tag"}:
            return self.composed(name, form)
        if slot not in self.spelling:
            simple = slot[0] in "VWA" or form == "up"
            self.spelling[slot] = plain(name) if simple else spelled(name, self.skeleton.language, self.rng)
        word = self.spelling[slot]
        return word.upper() if form == "up" else cased(word, name, self.skeleton.language, form) if form else word

    def composed(self, name: str, form: str) -> str:
        """The place with a neighbourhood or a postcode, or as a hashtag."""
        if form == "tag":
            tag = re.sub(r"[^\w]", "", plain(name).partition("(")[0])
            return tag if self.rng.random() < 0.5 else tag.lower()
        if form == "hood":
            hood = self.rng.choice(self.region.hoods)
            return self.rng.choice((f"{plain(name)} {hood}", f"{plain(name)} ({hood})", f"{plain(name)}, wijk {hood}"))
        letters = self.rng.choice("ABCDEGHJKLMNPRSTVWXZ") + self.rng.choice("ABCEGHJKLMNPRTVWXZ")
        code = self.region.postcode
        return self.rng.choice(
            (f"{code} {letters} {plain(name)}", f"{code}{letters} {plain(name)}", f"{code} {plain(name)}")
        )

    def street(self) -> str:
        """A street that is named after a place the advertisement does not name."""
        free = [name for name, place in STREETS if self.table.code(place) not in self.taken]
        return f"{self.rng.choice(free)} {self.rng.randint(3, 190)}"


def filled(skeleton: Skeleton, table: Table, rng: Random) -> tuple[str, list[str], list[str]]:
    """The text, the municipalities where it is offered, and those only mentioned.

    Raises Unfit when the draw must be done again.
    """
    ad = Ad(skeleton, table, rng, rng.choice(REGIONS))
    ad.fixed()
    ad.places()
    text = SLOT.sub(ad.written, skeleton.text)
    text = re.sub(r"\s*\[x [^\]=]+\]", "", text)
    text = FIXED.sub(lambda match: match["text"] or plain(match["name"]), text)
    area = ad.region.area
    filler = {**words(skeleton.language, rng), "area": area, "street": ad.street()}
    text = re.sub(r"\{([a-z]+2?(?:\+up)?)\}", lambda match: filler[match[1]], text)
    assert not re.search(r"[{}\[\]]", text), text
    return text, sorted(ad.offered), sorted(ad.mentioned - ad.offered)
