"""One row of the set: a skeleton with its places filled in and the truth beside it."""

import re
from collections.abc import Iterator, Sequence
from random import Random

from bench.sets.places_h import phrases
from bench.sets.places_h.draw import Cast, telephone
from bench.sets.places_h.dutch_mention import MENTION
from bench.sets.places_h.dutch_none import NONE
from bench.sets.places_h.dutch_plain import PLAIN
from bench.sets.places_h.foreign_east import EAST
from bench.sets.places_h.foreign_west import WEST
from bench.sets.places_h.regions import ABROAD, CITIES, REGIONS
from bench.sets.places_h.table import Table

Skeleton = tuple[str, str, str]  # language, kind, text
SLOT = re.compile(r"\{([A-Za-z]\w*)(?::(\w+))?\}")
KEEP_CASE = {"word", "words", "nearword", "hoodmention"}  # small letters would make a place of a word or the reverse

DUTCH_SHARE = 0.75
NONE_SHARE = 1 / 6
MENTION_SHARE = 0.4  # of the ads that are offered somewhere: a third of all

FOREIGN = (*WEST, *EAST)
DECKS: dict[str, tuple[Skeleton, ...]] = {
    "nl-plain": tuple(("nl", kind, text) for kind, text in PLAIN),
    "nl-mention": tuple(("nl", kind, text) for kind, text in MENTION),
    "nl-none": tuple(("nl", f"none-{kind}", text) for kind, text in NONE),
    "xx-in": tuple(skeleton for skeleton in FOREIGN if not skeleton[1].startswith("none-")),
    "xx-none": tuple(skeleton for skeleton in FOREIGN if skeleton[1].startswith("none-")),
}


class Dealer:
    """Deals skeletons from shuffled decks, so that all come by before one comes twice."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._left: dict[str, list[Skeleton]] = {name: [] for name in DECKS}

    def deal(self) -> Skeleton:
        """The next skeleton, in the shares of the set."""
        rng = self._rng
        dutch, none = rng.random() < DUTCH_SHARE, rng.random() < NONE_SHARE
        if not dutch:
            return self._from("xx-none" if none else "xx-in")
        if none:
            return self._from("nl-none")
        return self._from("nl-mention" if rng.random() < MENTION_SHARE else "nl-plain")

    def _from(self, name: str) -> Skeleton:
        if not self._left[name]:
            self._left[name] = list(DECKS[name])
            self._rng.shuffle(self._left[name])
        return self._left[name].pop()


def rows(seed: int, size: int) -> Iterator[dict[str, object]]:
    """`size` rows, no text twice; a place that the table does not know raises before the first."""
    rng, table = Random(seed), Table()
    check(table)
    dealer, seen = Dealer(rng), set[str]()
    while len(seen) < size:
        language, kind, skeleton = dealer.deal()
        cast = Cast(rng, table, language)
        text = written(rng, cast, kind, skeleton)
        if text in seen:
            continue
        seen.add(text)
        label = kind if language == "nl" else f"{language}-{kind}"
        yield {
            "id": f"{len(seen):04d}-{label}",
            "text": text,
            "municipalities": cast.offered(),
            "mentioned_only": cast.mentioned_only(),
        }


def check(table: Table) -> None:
    """Raises when a place is missing or ambiguous in the table, or a place abroad or a region bears the name of one."""
    for place in (*CITIES, *(place for region in REGIONS for place in (*region.places, *region.words))):
        table.code(place)
    for place in (*ABROAD, *(region.name for region in REGIONS)):
        if table.knows(place):
            raise LookupError(f"{place!r} is also a place of the table")


def written(rng: Random, cast: Cast, kind: str, skeleton: str) -> str:
    """The text of an ad: opening, core, closing; the casing that some people use for all they write."""
    words = small_words(rng, cast.language)
    core = fill(rng, cast, skeleton, words)
    if cast.language != "nl":
        return with_call(rng, core, phrases.CALL[cast.language], words)
    lines = [core]
    if kind != "chatty" and rng.random() < 0.35:
        lines.insert(0, rng.choice(phrases.OPENINGS))
    said = set(SLOT.findall(skeleton))
    for closing in rng.sample(phrases.CLOSINGS, rng.choice((0, 1, 1, 2, 2, 3))):
        if said.isdisjoint(SLOT.findall(closing)):
            lines.append(fill(rng, cast, closing, words))
            said.update(SLOT.findall(closing))
    sentences = all(line[-1] in ".!?" for line in lines)
    text = (rng.choice(("\n", " ")) if sentences else "\n").join(lines)
    text = text.replace(f", {words['hours']}", f", {words['hours'][0].lower()}{words['hours'][1:]}")
    if kind.removeprefix("none-") in KEEP_CASE or "chatty" in kind:
        return text
    roll = rng.random()
    return text.lower() if roll < 0.07 else text.upper() if roll < 0.10 else text


def with_call(rng: Random, core: str, calls: Sequence[str], words: dict[str, str]) -> str:
    """A foreign ad, mostly with a line that says how to call."""
    return core if rng.random() < 0.3 else core + "\n" + rng.choice(calls).replace("{tel}", words["tel"])


def fill(rng: Random, cast: Cast, skeleton: str, words: dict[str, str]) -> str:
    """Every slot of a skeleton filled; a slot that is not known raises."""

    def one(slot: re.Match[str]) -> str:
        name, mode = slot.group(1), slot.group(2) or ""
        if name == "club":
            return club(rng, cast)
        return cast.fill(name, mode) if len(name) == 1 else words[name]

    return SLOT.sub(one, skeleton)


def club(rng: Random, cast: Cast) -> str:
    """A football club from elsewhere; its town, where the name holds one, is mentioned."""
    name = rng.choice([club for club, town in phrases.CLUBS.items() if not town or cast.free(town)])
    if phrases.CLUBS[name]:
        cast.mention("club", phrases.CLUBS[name])
    return name


def small_words(rng: Random, language: str) -> dict[str, str]:
    """What one ad says of everything but places."""
    name, name2 = rng.sample(phrases.NAMES, 2)
    price = rng.choice((60, 70, 75, 80, 90, 100))
    sign = "€{}" if language != "nl" else rng.choice(("€{}", "€ {}", "{} euro", "{},-"))
    return {
        "name": name,
        "name2": name2,
        "young": str(rng.randint(21, 27)),
        "age": str(rng.randint(21, 49)),
        "price": sign.format(price),
        "price2": sign.format(price * 2 - 20),
        "hours": rng.choice(phrases.HOURS),
        "month": rng.choice(phrases.DUTCH_MONTHS if language == "nl" else phrases.ENGLISH_MONTHS),
        "street": rng.choice(phrases.STREETS),
        "tel": telephone(rng),
    }
