"""A kind of sentence: its templates, where its places come from, and what a filled one says about them."""

import re
from dataclasses import dataclass, field
from random import Random
from typing import Literal

from bench.sets.places_e.clusters import VILLAGES, WORDS, far
from bench.sets.places_e.spelling import spell
from bench.sets.places_e.table import Table
from bench.sets.places_e.told import Told

Draw = Literal["near", "hub", "far", "village", "words"]
SLOT = re.compile(r"\{([a-z])\}")
OFFERED, MENTIONED, TOLD = "abcd", "xyz", "t"
SLOTS = OFFERED + MENTIONED + TOLD + "n"


@dataclass(frozen=True, slots=True)
class Kind:
    """Slots {a}-{d} are offered, {x}-{z} only mentioned, {t} one of `told`, {n} a number of minutes.

    `draw`: "near" takes the slots from one cluster, "hub" gives {x} the town and {a} a neighbour, "far" takes {x} from
    another part of the country, "village" takes {a} from the villages, "words" fills no place. `mood`: "in" says where
    the ad is offered, "only" names a place and says nothing about that, "none" makes an ad of itself that is offered in
    no Dutch place.
    """

    name: str
    mood: Literal["in", "only", "none"]
    templates: tuple[str, ...]
    draw: Draw = "near"
    told: tuple[Told, ...] = ()
    mentions_told: bool = False  # the place of {t} is only named, not offered
    plain: bool = False  # no slips and abbreviations
    joined: bool = False  # a hashtag: small letters, nothing between the words


@dataclass(slots=True)
class Scene:
    """One ad in the making: the cluster it plays in, what has been named, and the truth so far."""

    rng: Random
    table: Table
    cluster: tuple[str, ...]
    offered: set[str] = field(default_factory=set)
    mentioned: set[str] = field(default_factory=set)
    keeps_case: bool = False  # a name that is also a word stands in it
    fixed: bool = False  # a told place: what is near it is not in the cluster
    told: set[str] = field(default_factory=set)

    def draw(self, names: tuple[str, ...]) -> str:
        """A name of a municipality that the ad has not named yet."""
        named = self.offered | self.mentioned
        name = self.rng.choice([name for name in names if self.table.code(name) not in named])
        self.keeps_case |= name in WORDS
        return name

    def fill(self, kind: Kind) -> str:
        """One sentence of this kind; the truth grows with it."""
        template = self.rng.choice(kind.templates)
        filled = {
            letter: self.slot(kind, letter) for letter in dict.fromkeys(SLOT.findall(template)) if letter in SLOTS
        }
        return SLOT.sub(lambda slot: filled.get(slot.group(1), slot.group()), template)

    def slot(self, kind: Kind, letter: str) -> str:
        if letter == "n":
            return str(self.rng.choice((5, 10, 15, 20)))
        if letter == TOLD:
            left = [told for told in kind.told if told.written not in self.told]
            return self.tell(self.rng.choice(left), kind.mentions_told)
        name = self.draw(self.pool(kind, letter))
        (self.offered if letter in OFFERED else self.mentioned).add(self.table.code(name))
        written = spell(self.rng, name, kind.plain)
        return "".join(letter for letter in written.lower() if letter.isalpha()) if kind.joined else written

    def pool(self, kind: Kind, letter: str) -> tuple[str, ...]:
        if kind.draw == "village" and letter in OFFERED:
            return VILLAGES
        if kind.draw == "hub":
            return self.cluster[:1] if letter == "x" else self.cluster[1:]
        return far(self.cluster) if kind.draw == "far" else self.cluster

    def tell(self, told: Told, mentions: bool) -> str:
        self.fixed = True
        self.told.add(told.written)
        self.keeps_case |= told.place in WORDS or (told.place is not None and len(told.place) < 6)
        if told.place is not None:
            (self.mentioned if mentions else self.offered).add(self.table.code(told.place))
        self.mentioned.update(self.table.code(name) for name in told.mentions)
        letters = "".join(self.rng.choice("ABCDEGHJKLMNPRTVWXZ") for _ in range(2))
        return told.written.replace("{L}", letters)
