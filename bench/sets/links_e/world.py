"""The world: who lives in it, what they post, and the rows of truth that go with it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from bench.blind_numbers import Number
from bench.sets.links_e.album import Album, Picture
from bench.sets.links_e.numbers import Numbers, in_field, written
from bench.sets.links_e.people import Script, Writers
from bench.sets.links_e.sites import Site, make
from bench.sets.links_e.words import NAMES, TOWNS

START = datetime(2026, 1, 5, 6, 0, tzinfo=UTC)
LAST_DAY = 318
SHOWN = ("s1", "s2", "s3", "s4", "s6")
SILENT_SITES = ("s2", "s5", "s5", "s6")


@dataclass(slots=True)
class Person:
    """Somebody whose ads belong together; with an `organiser` they belong to all of theirs."""

    entity: str
    organiser: str | None
    name: str
    age: int
    town: str
    script: Script
    number: Number
    pictures: list[Picture]
    handle: str = ""
    day: int = 0


@dataclass(slots=True)
class World:
    """Collects ads and truth."""

    rng: Random
    folder: Path
    ads: list[dict[str, object]] = field(default_factory=list)
    truth: list[dict[str, object]] = field(default_factory=list)
    kinds: list[dict[str, str]] = field(default_factory=list)
    numbers: Numbers = field(init=False)
    writers: Writers = field(init=False)
    album: Album = field(init=False)
    sites: dict[str, Site] = field(init=False)
    _ids: set[str] = field(default_factory=set)
    _taken: set[str] = field(default_factory=set)
    _people: int = 0
    _organisers: int = 0

    def __post_init__(self) -> None:
        self.numbers, self.writers = Numbers(self.rng), Writers(self.rng)
        self.album = Album(self.rng, self.folder)
        self.sites = {site.key: site for site in make(self.rng, self.numbers)}

    def organiser(self) -> str:
        """A new organiser's key."""
        self._organisers += 1
        return f"o{self._organisers}"

    def fresh(self, words: Sequence[str]) -> str:
        """A word nobody in this world has had; when all are gone, any."""
        word = self.rng.choice([word for word in words if word not in self._taken] or list(words))
        self._taken.add(word)
        return word

    def person(
        self,
        organiser: str | None = None,
        script: Script | None = None,
        number: Number | None = None,
        pictures: int = 2,
        language: str | None = None,
    ) -> Person:
        """Somebody new, with a text, a number and pictures of their own unless they are given."""
        rng = self.rng
        self._people += 1
        return Person(
            f"e{self._people}",
            organiser,
            rng.choice(NAMES),
            rng.choice((19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 31, 33, 34, 36, 38, 41, 44, 47, 52)),
            rng.choice(TOWNS),
            script or self.writers.script(language),
            number or self.numbers.new(foreign=rng.random() < 0.03),
            [self.album.new() for _ in range(pictures)],
            day=rng.randint(0, LAST_DAY - 70),
        )

    def post(
        self,
        who: Person,
        kind: str,
        *,
        day: int | None = None,
        name: str | None = None,
        town: str | None = None,
        number: Number | None = None,
        silent: bool = False,
        script: Script | None = None,
        extra: Sequence[str] = (),
        pictures: Sequence[Picture] | None = None,
        worked: bool = False,
        whole: bool = False,
        on: Sequence[str] = (),
        handle: bool = True,
    ) -> None:
        """One ad of this person. `silent` shows no number; `worked` changes the pictures; `whole` drops no sentence."""
        rng, said = self.rng, script or who.script
        keys = on or (SILENT_SITES if silent else SHOWN)
        site = self.sites[rng.choice(keys)]
        called = name or who.name
        place = town or who.town
        shown = number or who.number
        in_text = not silent and ("phone" not in site.shows or rng.random() < 0.45)
        body = list(said.body)
        if not whole and len(body) > 3 and rng.random() < 0.3:
            body.pop(rng.randrange(len(body)))
        if not whole and len(body) > 2 and rng.random() < 0.15:
            body.insert(0, body.pop())
        parts = [said.intro, *body, *said.common, *extra]
        if in_text:
            parts.append(said.call.replace("<TEL>", written(rng, shown)))
        elif said.silent and rng.random() < 0.7:
            parts.append(said.silent)
        if who.handle and handle:
            parts.append(f"{rng.choice(('Telegram', 'TG', 'Telegram:', 'tg:'))} {who.handle}")
        text = said.voice.join.join(parts)
        if site.tail:
            text += "\n\n" + site.tail
        title = said.title
        for hole, filling in (("<NAME>", called), ("<CITY>", place), ("<AGE>", str(who.age))):
            text, title = text.replace(hole, filling), title.replace(hole, filling)
        fields = {"name": called, "city": place, "price": said.price, "phone": in_field(rng, shown)}
        if silent:
            del fields["phone"]
        photos = [self.album.copy(p, site.key, worked) for p in (who.pictures if pictures is None else pictures)]
        if site.empty and rng.random() < site.empty and not silent:
            photos = [self.album.copy(Picture("empty", 0), site.key)]
        self._keep(site, who, kind, who.day if day is None else day, title, text, fields, photos)

    def _keep(
        self,
        site: Site,
        who: Person,
        kind: str,
        day: int,
        title: str,
        text: str,
        fields: dict[str, str],
        photos: list[str],
    ) -> None:
        rng = self.rng
        while True:
            key = str(rng.randrange(10_000, 999_999)) if site.key != "s4" else f"ad-{rng.randrange(16**6):06x}"
            if site.key + key not in self._ids:
                break
        self._ids.add(site.key + key)
        seen = START + timedelta(days=min(day, LAST_DAY), minutes=rng.randrange(0, 960))
        self.ads.append(
            {
                "site": site.key,
                "external_id": key,
                "url": f"https://{site.host}/{key}",
                "seen_at": seen.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "title": title,
                "text": text,
                "fields": {name: value for name, value in fields.items() if name in site.shows},
                "photos": photos,
            }
        )
        known = {"site": site.key, "external_id": key}
        self.truth.append({**known, "entity": who.entity, "organiser": who.organiser})
        self.kinds.append({**known, "kind": kind})
