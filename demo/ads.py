"""An ad of the demo world with its whole truth: what stood where on which night, and who is really behind it."""

from dataclasses import dataclass

from demo.photos import Photo

SITES = ("prikbord", "vitrine", "etalage", "rommelmarkt")
"""The keys of the four sites: plain lists, JavaScript, JSON-LD, and an old messy one."""


@dataclass(frozen=True, slots=True)
class Version:
    """The words and photos of an ad from one night on."""

    night: int                                 # first night it is shown, 1-based
    title: str
    text: str                                  # paragraphs are separated by a newline
    fields: tuple[tuple[str, str], ...]        # name, phone, price, city, age: as the site shows them
    photos: tuple[Photo, ...]
    municipalities: tuple[str, ...]            # where it is offered, CBS codes; empty: nowhere
    reach: str                                 # scope, spread, elsewhere or nowhere

    def field(self, name: str) -> str:
        """The value of a field, "" when the ad does not have it."""
        return dict(self.fields).get(name, "")


@dataclass(frozen=True, slots=True)
class DemoAd:
    """One ad on one site. `stays` are the unbroken ranges of nights on which it is online, both ends included."""

    site: str
    external_id: str
    path: str                                  # path and query on its site
    stays: tuple[tuple[int, int], ...]
    versions: tuple[Version, ...]              # by night, ascending
    entity: str                                # who really wrote it
    organiser: str | None = None               # who really runs several of them
    pattern: str | None = None                 # the planted pattern it is part of
    trap: str | None = None                    # the innocent look-alike it is part of
    phone: str | None = None                   # E.164, also when only hidden in the text
    language: str = "nl"
    route_m: bool = False                      # its words suggest a minor

    def live(self, night: int) -> bool:
        """Whether the site shows it on that night."""
        return any(first <= night <= last for first, last in self.stays)

    def version(self, night: int) -> Version:
        """What it says on that night."""
        current = self.versions[0]
        for version in self.versions[1:]:
            if version.night > night:
                break
            current = version
        return current

    def first_in_scope(self) -> int | None:
        """The first night on which somebody who reads every page sees it in scope."""
        for first, last in self.stays:
            for night in range(first, last + 1):
                if self.version(night).reach == "scope":
                    return night
        return None


@dataclass(frozen=True, slots=True)
class Draft:
    """An ad before its site numbers it."""

    site: str
    stays: tuple[tuple[int, int], ...]
    versions: tuple[Version, ...]
    entity: str
    organiser: str | None = None
    pattern: str | None = None
    trap: str | None = None
    phone: str | None = None
    language: str = "nl"
    route_m: bool = False
