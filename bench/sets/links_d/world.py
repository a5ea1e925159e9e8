"""The world that fills up with ads: unique numbers and handles, dates, sites, and the ties that justify the truth."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from bench.blind_numbers import Number, british, dutch
from bench.sets.links_d.pictures import VARIANTS, Picture
from bench.sets.links_d.spell import plain
from bench.sets.links_d.words import SITES, SURNAMES, Site

START = datetime(2026, 1, 5, 4, 0, tzinfo=UTC)
DAYS = 300
EMPTY = Picture("empty", 0, 0)


@dataclass(slots=True)
class Ad:
    """One ad with its truth; by its `ties` a reader sees whose it is, `kind` is for looking at the set."""

    site: Site
    external_id: str
    day: int
    title: str
    text: str
    fields: dict[str, str]
    photos: list[tuple[Picture, str]]
    entity: str
    organiser: str | None
    ties: set[str]
    kind: str
    hour: int = 0

    @property
    def group(self) -> str:
        """The truth this ad belongs to."""
        return self.organiser or self.entity


@dataclass
class World:
    """Everything that must be unique, and the ads so far."""

    rng: Random
    ads: list[Ad] = field(default_factory=list)
    quirks: set[str] = field(default_factory=set)
    _numbers: set[str] = field(default_factory=set)
    _handles: set[str] = field(default_factory=set)
    _ids: set[str] = field(default_factory=set)
    _count: int = 0
    _service: str = ""

    def key(self, letter: str) -> str:
        """The next name for an entity, organiser or text."""
        self._count += 1
        return f"{letter}{self._count}"

    def number(self, foreign: bool = False) -> Number:
        """A number that is nobody else's."""
        while True:
            number = british(self.rng) if foreign else dutch(self.rng)
            if self.claim(number):
                return number

    def claim(self, number: Number) -> bool:
        """Takes this number; False when someone has it."""
        if number.e164 in self._numbers:
            return False
        self._numbers.add(number.e164)
        return True

    def handle(self, name: str) -> str:
        """A handle that is nobody else's."""
        while True:
            last, end = self.rng.choice(SURNAMES), self.rng.choice(("", "x", "_nl", str(self.rng.randint(11, 99))))
            handle = f"{name.lower()}{self.rng.choice(('', '_', '.'))}{last}{end}"
            if handle not in self._handles:
                self._handles.add(handle)
                return handle

    def person_photo(self, backdrop: int | None = None, look: int | None = None) -> Picture:
        """A new photo of a person: before this backdrop, of the woman with this look."""
        behind = self.rng.randrange(10**9) if backdrop is None else backdrop
        seen = self.rng.randrange(10**9) if look is None else look
        return Picture("person", self.rng.randrange(10**9), behind, (seen,))

    def thing_photo(self, kind: str) -> Picture:
        """A new photo without a person: a room or a still."""
        return Picture(kind, self.rng.randrange(10**9), self.rng.randrange(10**9))

    def site(self) -> Site:
        """One of the sites."""
        return self.rng.choice(SITES)

    def post(
        self,
        *,
        title: str,
        text: str,
        entity: str,
        kind: str,
        ties: set[str],
        fields: dict[str, str] | None = None,
        phone: Number | None = None,
        photos: list[Picture] | None = None,
        organiser: str | None = None,
        day: int | None = None,
        site: Site | None = None,
    ) -> Ad:
        """Adds an ad. `phone` may show in the site's field; photos go through what posters and sites do to them."""
        rng = self.rng
        chosen = site or self.site()
        shown = dict(fields or {})
        if phone is not None:
            shown["phone"] = plain(rng, phone)
        files = [(photo, rng.choice(VARIANTS)) for photo in photos or []]
        if not files and chosen.placeholder:
            files = [(EMPTY, "as_is")]
        body = text
        if chosen.boilerplate:
            body = f"{text}\n\n{chosen.boilerplate.replace('{service}', self.service())}"
        ad = Ad(
            chosen,
            self._external(),
            day if day is not None else rng.randrange(DAYS),
            title,
            body,
            shown,
            files,
            entity,
            organiser,
            ties,
            kind,
            rng.randrange(24 * 60),
        )
        self.ads.append(ad)
        return ad

    def service(self) -> str:
        """The number of the helpdesk of one of the sites, always written alike."""
        if not self._service:
            national = self.number().national
            self._service = f"{national[:2]}-{national[2:]}"
        return self._service

    def _external(self) -> str:
        while True:
            made = str(self.rng.randint(100000, 999999))
            if made not in self._ids:
                self._ids.add(made)
                return made


def seen_at(ad: Ad) -> str:
    """When the ad was seen."""
    moment = START + timedelta(days=ad.day, minutes=ad.hour)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
