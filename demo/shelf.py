"""What one site shows on one night, in the order in which it shows it."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from demo.ads import DemoAd, Version
from demo.photos import PLACEHOLDER, Photo
from demo.world import World, posted_on

EXCERPT = 150
"""Characters of an ad's text that a listing shows."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An ad with the words it has tonight."""

    ad: DemoAd
    now: Version
    posted: date

    @property
    def excerpt(self) -> str:
        """The beginning of the text for in a listing."""
        text = self.now.text.replace("\n", " ")
        return text if len(text) <= EXCERPT else text[:EXCERPT].rsplit(" ", 1)[0] + " ..."

    def photo_names(self) -> tuple[str, ...]:
        """The photos' file names, without their ending; another picture gets another name."""
        return tuple(photo_name(self.ad.external_id, n, photo) for n, photo in enumerate(self.now.photos))


@dataclass(frozen=True, slots=True)
class Shelf:
    """One site's night. `ghosts` are still listed though their own page is gone."""

    site: str
    night: int
    ads: tuple[Shown, ...]
    by_id: dict[str, Shown]
    ghosts: tuple[Shown, ...]

    def page(self, number: int, length: int) -> tuple[Sequence[Shown], bool]:
        """The ads of a listing page (from 1), and whether more pages follow."""
        start = (number - 1) * length
        listed = (*self.ads, *self.ghosts)
        return listed[start:start + length], start + length < len(listed)

    def similar(self, shown: Shown, count: int = 3) -> tuple[Shown, ...]:
        """Other people's ads beside this one: the next with a number in a field."""
        others: list[Shown] = []
        at = int(shown.ad.external_id) % max(1, len(self.ads))
        for other in (*self.ads[at:], *self.ads[:at]):
            if other.ad.entity != shown.ad.entity and other.now.field("phone") and not other.ad.route_m:
                others.append(other)
                if len(others) == count:
                    break
        return tuple(others)


def shelf(world: World, site: str, night: int, ghosts: bool = False) -> Shelf:
    """A site's night: newest first. With `ghosts` the ads that ended a night ago are listed once more."""
    def shown(ad: DemoAd) -> Shown:
        return Shown(ad, ad.version(night), posted_on(ad))

    live = sorted(map(shown, world.live(night, site)), key=lambda s: (s.posted, s.ad.external_id), reverse=True)
    ended = [shown(ad) for ad in world.live(night - 1, site) if not ad.live(night)] if ghosts and night > 1 else []
    return Shelf(
        site, night, tuple(live), {s.ad.external_id: s for s in live},
        tuple(sorted(ended, key=lambda s: s.ad.external_id)[:5]),
    )


def photo_name(external_id: str, position: int, photo: Photo) -> str:
    """The name of a picture on the sites."""
    if photo.seed == PLACEHOLDER:
        return "geen-foto"
    mark = hashlib.sha256(f"{photo.seed}|{photo.edit}".encode()).hexdigest()[:8]
    return f"{external_id}-{position}-{mark}"


def find_photo(shelf: Shelf, name: str) -> Photo | None:
    """The picture of that name on this site tonight."""
    if name == "geen-foto":
        return Photo(PLACEHOLDER)
    shown = shelf.by_id.get(name.partition("-")[0])
    if shown is None:
        return None
    return dict(zip(shown.photo_names(), shown.now.photos, strict=True)).get(name)
