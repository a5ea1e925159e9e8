"""A made-up world of ads in the exchange format: people post, the world writes ads, truth and photos."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from PIL import Image

from bench import blind_phone_marks as marks
from bench import blind_phone_spoken as spoken
from bench.blind_link_pictures import PLACEHOLDERS, copy_of, placeholder, scene
from bench.blind_link_voice import Voice, said, voice
from bench.blind_link_words import CITIES, NAMES
from bench.blind_numbers import Number, british, dutch, groups, write_lines

SITES = ("s1", "s2", "s3", "s4")
SITE_WEIGHTS = (35, 30, 20, 15)
NIGHTS = 12
FIRST_NIGHT = datetime(2026, 11, 2, 2, 30, tzinfo=UTC)
SEEN_AGAIN = 0.12  # share of ads that a later night sees once more, unchanged
HIDDEN = 0.22  # share of numbers that the text hides in one of these ways
WAYS = (marks.emoji_between, marks.brackets_each, marks.long_dashes, marks.slashes_and_pipes, spoken.words_spaced)
BRITISH_SHARE = 0.07
TITLES = (
    "{name} - {city}",
    "Massage {city}",
    "{name} ({age})",
    "Ontspanning in {city}",
    "Lieve groet uit {city}",
    "{name} verwelkomt je",
    "Even rust",
    "Nieuw: {name}",
    "Gezelschap {city}",
    "Warme handen",
)
BOILERPLATE = {
    "s2": "--- Deze advertentie is geplaatst door een adverteerder van s2. Vragen over de site, een klacht of een "
    "factuur? Onze klantenservice is bereikbaar op werkdagen van 9 tot 17 uur via {n}. Betaal nooit vooraf en "
    "meld misbruik met de knop onder aan deze pagina.",
    "s4": "Meer dan duizend advertenties op s4. Gratis plaatsen, binnen een minuut online. Lees onze tips voor een "
    "veilige afspraak en deel deze pagina met je vrienden.",
}
FORM = (
    "Naam: {name} | Plaats: {city} | Leeftijd: {age} | Talen: Nederlands, Engels | Betaling: contant | Ontvangst: ja\n"
)


@dataclass(slots=True)
class Person:
    """Somebody who posts: what differs between people and stays within one."""

    entity: str
    name: str
    city: str
    age: int
    numbers: list[Number]
    voice: Voice
    photos: list[Image.Image] = field(default_factory=list)
    organiser: str | None = None
    price: int = 60


@dataclass(slots=True)
class World:
    """All ads and their truth; every number and every ad id is used by one owner only."""

    rng: Random
    folder: Path
    ads: list[dict[str, object]] = field(default_factory=list)
    truth: list[dict[str, object]] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    pictures: int = 0
    people: int = 0
    help_number: Number | None = None

    def number(self, *, near: Number | None = None) -> Number:
        """A number that nobody has yet; `near` one, it differs from that in a single digit."""
        while True:
            if near is None:
                number = british(self.rng) if self.rng.random() < BRITISH_SHARE else dutch(self.rng)
            else:
                at = self.rng.randrange(3, len(near.subscriber))
                other = str((int(near.subscriber[at]) + self.rng.randint(1, 9)) % 10)
                subscriber = near.subscriber[:at] + other + near.subscriber[at + 1 :]
                number = Number("0" + subscriber, near.country, subscriber)
            if number.e164 not in self.taken:
                self.taken.add(number.e164)
                return number

    def person(
        self,
        *,
        speaker: Voice | None = None,
        photos: int | None = None,
        numbers: int = 1,
        name: str = "",
        city: str = "",
        organiser: str | None = None,
    ) -> Person:
        """A new person with a voice, numbers and drawn photos of her own unless given."""
        self.people += 1
        how_many = self.rng.choice((0, 1, 1, 2, 3)) if photos is None else photos
        return Person(
            entity=f"e{self.people}",
            name=name or self.rng.choice(NAMES),
            city=city or self.rng.choice(CITIES),
            age=self.rng.randint(25, 52),
            numbers=[self.number() for _ in range(numbers)],
            voice=speaker or voice(self.rng),
            photos=[scene(self.rng) for _ in range(how_many)],
            organiser=organiser,
            price=self.rng.randrange(45, 95, 5),
        )

    def shown(self, number: Number) -> str:
        """The number as an ad shows it: mostly plain, sometimes hidden so that a reader still reads it at once."""
        if self.rng.random() < HIDDEN:
            return self.rng.choice(WAYS)(self.rng, number, "nl")
        local = self.rng.choice((" ", "-", "", ".")).join(groups(self.rng, number.national))
        abroad = f"+{number.country} " + " ".join(groups(self.rng, number.subscriber))
        return self.rng.choice((local, local, abroad))

    def post(
        self,
        person: Person,
        number: Number | None,
        *,
        speaker: Voice | None = None,
        text: str = "",
        extra: str = "",
        photos: Sequence[Image.Image] | None = None,
        city: str = "",
        site: str = "",
        night: int | None = None,
    ) -> None:
        """One ad. `text` replaces the voice's; `extra` is added to it; `photos` replaces a draw of the person's own."""
        rng = self.rng
        site = site or rng.choices(SITES, SITE_WEIGHTS)[0]
        values = {
            "name": person.name,
            "city": city or person.city,
            "age": str(person.age),
            "p": str(person.price),
            "q": str(person.price + 50),
        }
        only_in_field = number is not None and not text and rng.random() < 0.12
        body = text or said(
            speaker or person.voice,
            values,
            number=None if number is None or only_in_field else self.shown(number),
            number_at=rng.choice((1.0, 1.0, 0.5, 0.1)),
        )
        fields = {"city": values["city"]}
        if rng.random() < 0.6:
            fields["name"] = person.name
        if rng.random() < 0.4:
            fields["price"] = values["p"]
        if number is not None and (only_in_field or rng.random() < 0.35):
            fields["phone"] = number.national if rng.random() < 0.6 else number.e164
        chosen = photos if photos is not None else [copy_of(rng, p) for p in person.photos if rng.random() < 0.75]
        self._keep(
            person,
            site,
            self._around(site, values, f"{body} {extra}".strip()),
            fields,
            list(chosen),
            values,
            rng.randrange(NIGHTS) if night is None else night,
        )

    def _around(self, site: str, values: dict[str, str], body: str) -> str:
        if site == "s3":
            return FORM.format(**values) + body
        if site not in BOILERPLATE or self.rng.random() < 0.1:
            return body
        self.help_number = self.help_number or dutch(self.rng)
        return body + "\n" + BOILERPLATE[site].format(n=self.help_number.national)

    def _keep(
        self,
        person: Person,
        site: str,
        text: str,
        fields: dict[str, str],
        photos: list[Image.Image],
        values: dict[str, str],
        night: int,
    ) -> None:
        rng = self.rng
        key = f"{site}/{rng.randrange(100_000, 999_999)}"
        while key in self.taken:
            key = f"{site}/{rng.randrange(100_000, 999_999)}"
        self.taken.add(key)
        external_id = key.split("/")[1]
        if rng.random() < 0.15:
            photos.append(placeholder(rng.choice(PLACEHOLDERS)))
        seen = FIRST_NIGHT + timedelta(days=night, seconds=rng.randrange(9000))
        row: dict[str, object] = {
            "site": site,
            "external_id": external_id,
            "url": f"https://{site}.example/{external_id}",
            "seen_at": _stamp(seen),
            "title": rng.choice(TITLES).format(**values),
            "text": text,
            "fields": fields,
            "photos": [self._saved(picture) for picture in photos],
        }
        self.ads.append(row)
        if rng.random() < SEEN_AGAIN:
            self.ads.append(row | {"seen_at": _stamp(seen + timedelta(days=rng.randint(1, 4)))})
        self.truth.append(
            {"site": site, "external_id": external_id, "entity": person.entity, "organiser": person.organiser}
        )

    def _saved(self, picture: Image.Image) -> str:
        self.pictures += 1
        name = f"photos/{self.pictures:05}.jpg"
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        picture.save(path, quality=self.rng.randint(68, 90))
        return name

    def write(self) -> int:
        """Writes both files, ads by the time they were seen; how many ads the truth names."""
        write_lines(self.folder / "ads.jsonl", sorted(self.ads, key=lambda row: str(row["seen_at"])))
        self.rng.shuffle(self.truth)
        return write_lines(self.folder / "truth.jsonl", self.truth)


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
