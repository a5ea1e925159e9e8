"""Start addresses: what a profile leaves open is filled in from the processing decision."""

import re
import string
import unicodedata
from collections.abc import Sequence
from itertools import product
from typing import Protocol
from urllib.parse import quote

from crawler.profile import SiteProfile
from crawler.urls import canonical


class PlaceSlot(Protocol):
    """One municipality of the processing decision, as the slots want it."""

    @property
    def municipality(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def places(self) -> tuple[str, ...]: ...
    @property
    def postcodes(self) -> tuple[str, ...]: ...


def start_urls(profile: SiteProfile, municipalities: Sequence[PlaceSlot]) -> tuple[str, ...]:
    """The start addresses, filled in for every municipality; one that lacks what a slot asks for has none."""
    base = profile.identity.base_urls[0]
    drop, routes = frozenset(profile.fetch.drop_parameters), profile.fetch.browser.hash_routes
    found: dict[str, None] = {}
    for template in profile.listing.start:
        slots = _slots(template)
        if not slots:
            found[canonical(template.format(), base, drop, fragment=routes)] = None
        for one in municipalities if slots else ():
            for values in product(*(_values(one, slot) for slot in slots)):
                filled = dict(zip(slots, (quote(value, safe="") for value in values), strict=True))
                found[canonical(template.format(**filled), base, drop, fragment=routes)] = None
    return tuple(found)


def unfilled(profile: SiteProfile, municipalities: Sequence[PlaceSlot]) -> tuple[str, ...]:
    """Names of municipalities that no start address can be filled in for: their ads would be missed without a word."""
    wanted = [_slots(template) for template in profile.listing.start]
    if not all(wanted):
        return ()       # a list without slots shows them all
    return tuple(
        one.name for one in municipalities if not any(all(_values(one, slot) for slot in slots) for slots in wanted)
    )


def _slots(template: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for _, name, _, _ in string.Formatter().parse(template) if name))


def _values(one: PlaceSlot, slot: str) -> tuple[str, ...]:
    match slot:
        case "municipality":
            return (one.name,)
        case "municipality_slug":
            return (slug(one.name),)
        case "municipality_code":
            return (one.municipality,)
        case "place":
            return one.places
        case "place_slug":
            return tuple(dict.fromkeys(map(slug, one.places)))
        case _:
            return one.postcodes


def slug(name: str) -> str:
    """A name as addresses write it: "'s-Gravenhage" is `s-gravenhage`, "Wijk bij Duurstede" `wijk-bij-duurstede`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
