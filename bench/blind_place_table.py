"""Names of places and the municipality of each, by the CBS table, and sentences that name places with their role.

A sentence holds slots ({A}-{D} offered, {x}-{z} only mentioned) and fixed names: `<+Scheveningen|'s-Gravenhage>` is
offered and lies in that municipality, `<-Gouda>` is only mentioned. Without a bar the name is looked up in the table.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path
from random import Random

TABLE = Path(__file__).resolve().parent.parent / "extractors" / "data" / "woonplaatsen-2026.csv"

TOWNS = (
    "Amsterdam", "Rotterdam", "Utrecht", "Eindhoven", "Groningen", "Tilburg", "Almere", "Breda", "Nijmegen",
    "Apeldoorn", "Haarlem", "Arnhem", "Enschede", "Amersfoort", "Zwolle", "Zoetermeer", "Leeuwarden",
    "Maastricht", "Dordrecht",
    "Alkmaar", "Emmen", "Delft", "Venlo", "Deventer", "Helmond", "Hilversum", "Heerlen", "Lelystad", "Purmerend",
    "Roosendaal", "Schiedam", "Almelo", "Hoogeveen", "Woerden", "Nieuwegein", "Veenendaal", "Assen", "Zeist",
    "Gouda", "Gorinchem", "Doetinchem", "Vlissingen", "Terneuzen", "Kampen", "Drachten", "Sneek", "Waalwijk", "Weert",
    "Roermond", "Tiel", "Culemborg", "Harderwijk", "Meppel", "Beverwijk", "Zaandam", "Nunspeet",
)
_OTHER_MEANING = (  # words, regions, foreign towns, first names, or a name too near another
    "America Zurich Nederland Zeeland Oranje Winde Wetering Haule Grave Wateren Anderen Nutter Zegge Schijf Halle "
    "Linden Linde Velden Striep Overslag Mechelen Hasselt Aalst Brakel Kapelle Kessel Etten Rozendaal Roosendaal "
    "Montfort Zuidland Noorden Dalen Broek Beets Warns Halfweg Vries Sluis Duizel Rijen Roden Thorn Stein Erica Mussel "
    "Groet Giessen Doorn Dorst Handel Heide Baard Bears Kaard Gastel Putte Huizen Horst Enter Dieren Herten Monster "
    "Winkel Putten Hulst Houten Baard Soest Leiden Zwaag Tienhoven Schalkwijk Loenen Nieuwland Oosterwijk Vianen "
    "Moerdijk Ouddorp Oudorp Hoeven Sloten Marken Heide Veulen Reeve Meeden Barchem Westhoek Lengel Driel Gilze Elshout"
)
_ENDING = re.compile(r" (\(.*\)|NH|NB|L|Gld|GLD|GN|Gn|Ut|gem .*)$")
_PIECE = re.compile(r"\{([A-Dx-z])\}|<([+-])([^|>]+)(?:\|([^>]+))?>")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with its places: where the ad is offered, and which places it only names (codes like GM0321)."""

    text: str
    offered: frozenset[str]
    mentioned: frozenset[str]


@cache
def _rows() -> tuple[tuple[str, str, str], ...]:
    with TABLE.open(encoding="utf-8-sig", newline="") as lines:
        rows = csv.DictReader(lines)
        return tuple((row["Woonplaats"], row["Gemeente"], f"GM{row['Gemeentecode']}") for row in rows)


@cache
def _regions() -> Mapping[str, str]:
    """The COROP region of every municipality."""
    with TABLE.open(encoding="utf-8-sig", newline="") as lines:
        return {f"GM{row['Gemeentecode']}": row["COROP-gebied"] for row in csv.DictReader(lines)}


@cache
def _owners() -> Mapping[str, frozenset[str]]:
    """Bare name of a place or a municipality → all municipalities that have one of that name."""
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for place, municipality, code in _rows():
        owners[_ENDING.sub("", place)].add(code)
        owners[_ENDING.sub("", municipality)].add(code)
    return {name: frozenset(codes) for name, codes in owners.items()}


@cache
def municipality(name: str) -> str:
    """The code of the municipality with this exact name; raises KeyError when there is none."""
    codes = {code for _, gemeente, code in _rows() if gemeente == name}
    if len(codes) != 1:
        raise KeyError(name)
    return codes.pop()


@cache
def code_of(name: str) -> str:
    """The code of a place that lies in one municipality only; raises KeyError for an unknown or ambiguous name."""
    codes = _owners().get(name, frozenset())
    if len(codes) != 1:
        raise KeyError(name)
    return next(iter(codes))


@cache
def villages() -> tuple[str, ...]:
    """Places whose name exists once in the table and means nothing else in Dutch or across the border."""
    words = frozenset(_OTHER_MEANING.split())
    return tuple(
        place for place, _, _ in _rows()
        if len(place) >= 5 and place not in words and not _ENDING.search(place) and len(_owners()[place]) == 1
    )


def draw(rng: Random, town_share: float, taken: set[str], region: str = "") -> str:
    """A town or a village in a municipality that is not in `taken`; the municipality is added to it.

    With a region, one of that region when a few hundred tries find any.
    """
    for tries in count():
        name = rng.choice(TOWNS if rng.random() < town_share else villages())
        code = code_of(name)
        if code not in taken and (not region or tries > 400 or _regions()[code] == region):
            taken.add(code)
            return name
    raise AssertionError("unreachable")


def told(rng: Random, sentence: str, taken: set[str], *, town_share: float = 0.6) -> Told:
    """The sentence with its slots filled, in one region; no two names share a municipality."""
    fixed = [(sign, name, other) for _, sign, name, other in _PIECE.findall(sentence) if sign]
    taken.update(municipality(other) if other else code_of(name) for _, name, other in fixed)
    drawn: dict[str, str] = {}
    region = ""
    for slot in sorted({slot for slot, *_ in _PIECE.findall(sentence) if slot}):
        drawn[slot] = draw(rng, town_share, taken, region)
        region = region or _regions()[code_of(drawn[slot])]
    offered, mentioned = set[str](), set[str]()

    def fill(match: re.Match[str]) -> str:
        slot, sign, name, other = match.groups()
        if slot:
            name = drawn[slot]
            sign, code = "+" if slot.isupper() else "-", code_of(name)
        else:
            code = municipality(other) if other else code_of(name)
        (offered if sign == "+" else mentioned).add(code)
        return name

    text = _PIECE.sub(fill, sentence)
    return Told(text, frozenset(offered), frozenset(mentioned - offered))
