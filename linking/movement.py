"""What a group does over time: where and on which sites it was seen, under how many names, numbers and texts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SeenAd:
    """What linking needs to know of one ad of the group."""

    ad: int
    site: str
    municipalities: tuple[tuple[str, datetime, datetime], ...]     # code, first and last seen there
    names: frozenset[bytes]
    phones: frozenset[bytes]
    text: int | None                                               # number of its text lead; None: its own text
    first_seen: datetime
    last_seen: datetime


@dataclass(frozen=True, slots=True)
class Stretch:
    """A place or a site, from when to when."""

    where: str
    first_seen: datetime
    last_seen: datetime
    ads: int


@dataclass(frozen=True, slots=True)
class Movement:
    municipalities: tuple[Stretch, ...]     # in the order in which the group came there
    sites: tuple[Stretch, ...]
    names: int
    phones: int
    texts: int


def movement(ads: Sequence[SeenAd]) -> Movement:
    """The facts of a group; facts only, no judgement (travelling is no signal by itself)."""
    stays = [(code, first, last, ad.ad) for ad in ads for code, first, last in ad.municipalities]
    sites = [(ad.site, ad.first_seen, ad.last_seen, ad.ad) for ad in ads]
    return Movement(
        municipalities=_stretches(stays),
        sites=_stretches(sites),
        names=len(frozenset[bytes]().union(*(ad.names for ad in ads))),
        phones=len(frozenset[bytes]().union(*(ad.phones for ad in ads))),
        texts=len({ad.text for ad in ads if ad.text is not None}) + sum(ad.text is None for ad in ads),
    )


def _stretches(stays: Iterable[tuple[str, datetime, datetime, int]]) -> tuple[Stretch, ...]:
    found: dict[str, tuple[datetime, datetime, set[int]]] = {}
    for where, first, last, ad in stays:
        if where in found:
            known_first, known_last, ads = found[where]
            found[where] = min(first, known_first), max(last, known_last), ads | {ad}
        else:
            found[where] = first, last, {ad}
    return tuple(
        Stretch(where, first, last, len(ads))
        for where, (first, last, ads) in sorted(found.items(), key=lambda item: (item[1][0], item[0]))
    )
