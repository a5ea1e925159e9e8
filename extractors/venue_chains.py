# ruff: noqa: E501 -- word tables
"""Hotels and holiday parks of a chain: one form whether "hotel" stands before, behind or nowhere ("Hotel van der Valk in Vianen")."""

import re
from collections.abc import Iterator

from extractors.normalise import Folded
from extractors.place_names import names
from extractors.triggers import hits_in

_HOTELS = (
    r"(?P<chain>van der valk|bastion|fletcher|ibis(?: budget| styles)?|nh|novotel|mercure|hilton|holiday inn(?: express)?|best western(?: plus)?|campanile|postillion|premier inn|moxy|hampton by hilton|marriott"
    r"|radisson(?: blu)?|golden tulip|tulip inn|westcord|bilderberg|park plaza|citizenm|motel one)"
)
_PARKS = r"(?P<park>center ?parcs|landal(?: greenparks)?|roompot|europarcs?|droomparken|topparken|molecaten)"
_CHAIN = re.compile(
    rf"(?<![a-z])(?:(?P<before>hotel )?{_HOTELS}(?P<behind> hotel)?(?: (?:in|te))?(?: (?P<place>(?:'s-|den |de )?[a-z][a-z-]{{2,24}}(?: [a-z][a-z-]{{2,24}}){{0,2}}))?"
    rf"|{_PARKS} (?P<name>(?:(?:de|het|'t|park|resort|villapark) ){{0,2}}[a-z][a-z'-]{{1,24}}(?: [a-z][a-z'-]{{1,24}})?))(?![a-z])"
)
_LITTLE = frozenset(["de", "het", "'t", "park", "resort", "villapark"])
_NO_NAME_TEXT = """
    en of in op bij met voor aan is ik je bel app kom hotel bezoek mogelijk escort afspraak afspraken ook kamer vakantie huisje bungalow and or the near
"""
_NO_NAME = frozenset(_NO_NAME_TEXT.split())


def chains(folded: Folded) -> Iterator[tuple[int, int, str]]:
    """(start, end, name) of every house of a chain. A chain without a town or a name of its own tells none of its houses apart."""
    for found in hits_in(folded.text).near("chains", _CHAIN, 8, 70):
        given = _hotel(folded, found) if found["chain"] else _park(folded, found)
        if given is not None:
            yield found.start(), *given


def _hotel(folded: Folded, found: re.Match[str]) -> tuple[int, str] | None:
    words = (found["place"] or "").split(" ")
    for count in range(len(words), 0, -1):
        place = " ".join(words[:count])
        if place in names():
            return found.start("place") + len(place), f"{found['chain']} hotel {place}"
    return None


def _park(folded: Folded, found: re.Match[str]) -> tuple[int, str] | None:
    """Its name is written with capitals; what is not ends it."""
    kept: list[str] = []
    at = found.start("name")
    for word in found["name"].split(" "):
        if word in _NO_NAME or (word not in _LITTLE and not folded.cased[at].isupper()):
            break
        kept.append(word)
        at += len(word) + 1
    while kept and kept[-1] in _LITTLE:
        at -= len(kept.pop()) + 1
    chain = "center parcs" if found["park"].startswith("center") else found["park"].split(" ")[0]
    return (at - 1, f"{chain} {' '.join(word for word in kept if word not in ('park', 'resort'))}") if kept else None
