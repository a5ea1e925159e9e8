"""One made-up ad of the linking world, and the world that hands out what nobody else has."""

import random
from dataclasses import dataclass, field, replace

from bench.fresh_link_speech import SPEECH
from bench.fresh_link_words import own_text
from bench.fresh_phone_ads import NAMES, dutch_number, national
from bench.fresh_phone_signs import keycaps, line_per_group, plainly, runs_of_signs
from bench.fresh_phone_words import digit_word
from bench.fresh_place_names import code_of

NIGHTS = 14
SITES = ("s1", "s2", "s3", "s4", "s5", "s6")
SCOPE_CITIES = (
    "Utrecht",
    "Houten",
    "Nieuwegein",
    "Zeist",
    "Amersfoort",
    "Woerden",
    "Veenendaal",
    "IJsselstein",
    "Bunnik",
    "Maarssen",
)
SPREAD_CITIES = ("Amsterdam", "Rotterdam", "Den Haag", "Eindhoven", "Breda", "Arnhem", "Zwolle", "Groningen", "Tilburg")
PLACEHOLDER = -1
_SCOPE_SHARE = 0.68


@dataclass(frozen=True, slots=True)
class Ad:
    """What stands in an ad, before it is written out; `pictures` are numbers, `PLACEHOLDER` is the empty sign."""

    entity: str
    organiser: str | None
    site: str
    night: int
    language: str
    name: str
    age: int
    city: str
    price: int
    text: tuple[str, ...]
    phone: str | None = None
    handle: str | None = None
    pictures: tuple[int, ...] = ()
    former_phone: str | None = None  # shown beside the present one
    extra: tuple[str, ...] = ()  # lines that are not the advertiser's own

    @property
    def in_scope(self) -> bool:
        """Whether photos and whole texts of the ad are there to compare."""
        return self.city in SCOPE_CITIES

    @property
    def phones(self) -> set[str]:
        """The advertiser's own numbers in the ad."""
        return {phone for phone in (self.phone, self.former_phone) if phone}


@dataclass(slots=True)
class World:
    """Hands out numbers, pictures and handles once, and keeps the ads."""

    rng: random.Random
    ads: list[Ad] = field(default_factory=list)
    _taken: set[str] = field(default_factory=set)
    _pictures: int = 0
    _entities: int = 0

    def entity(self) -> str:
        """A name for somebody new."""
        self._entities += 1
        return f"e{self._entities:05d}"

    def phone(self) -> str:
        """An E.164 number nobody has yet."""
        while (phone := dutch_number(self.rng)) in self._taken:
            pass
        self._taken.add(phone)
        return phone

    def handle(self, name: str) -> str:
        """A Telegram name or a mail address nobody has yet."""
        while True:
            tail = "".join(self.rng.choice("abcdefghkmnprstuvwxz") for _ in range(5))
            stem = name.lower().replace("ë", "e") + "_" + tail + str(self.rng.randrange(10, 99))
            if stem not in self._taken:
                self._taken.add(stem)
                return self.rng.choice((f"telegram @{stem}", f"{stem}@post.example"))

    def pictures(self, count: int) -> tuple[int, ...]:
        """Pictures nobody has yet."""
        first = self._pictures
        self._pictures += count
        return tuple(range(first, first + count))

    def city(self) -> str:
        """A city, oftener of the scope than of the spread."""
        return self.rng.choice(SCOPE_CITIES if self.rng.random() < _SCOPE_SHARE else SPREAD_CITIES)

    def stranger(self, language: str | None = None) -> Ad:
        """A first ad in which everything is new: own words, number and pictures."""
        rng = self.rng
        language = language or rng.choices(("nl", "en", "es", "pl", "ro"), (50, 20, 12, 9, 9))[0]
        return Ad(
            entity=self.entity(),
            organiser=None,
            site=rng.choice(SITES),
            night=rng.randrange(NIGHTS),
            language=language,
            name=rng.choice(NAMES),
            age=rng.randrange(21, 52),
            city=self.city(),
            price=rng.choice((70, 80, 90, 100, 120)),
            text=tuple(own_text(rng, language)),
            phone=self.phone(),
            pictures=self.pictures(rng.choice((0, 1, 1, 2, 2, 3))),
        )


def later(rng: random.Random, ad: Ad) -> Ad:
    """The same ad on some later night (or the same, late in the fortnight) and on any site."""
    return replace(ad, night=rng.randrange(ad.night, NIGHTS), site=rng.choice((ad.site, rng.choice(SITES))))


def shown_phone(rng: random.Random, language: str, phone: str) -> str:
    """A number as the ad shows it: mostly plain, at times hidden from machines."""
    kind = rng.random()
    if kind < 0.72:
        return plainly(rng, phone)
    if kind < 0.8:
        return keycaps(rng, phone)
    if kind < 0.88:
        return runs_of_signs(rng, phone)
    if kind < 0.92:
        return line_per_group(rng, phone)
    return " ".join(digit_word(language, char) for char in national(phone))


def written(rng: random.Random, ad: Ad) -> tuple[str, str, dict[str, str]]:
    """Title, text and fields of the ad. The number stands in a field, in the text, or in both."""
    speech = SPEECH[ad.language]
    fields = {"name": ad.name, "city": ad.city, "price": f"{ad.price} euro"}
    lines = [rng.choice(speech.intro).format(name=ad.name, age=ad.age, city=ad.city), *ad.text]
    lines += rng.sample(speech.popular, rng.randrange(0, 3))
    if ad.phone:
        where = rng.choice(("field", "text", "text", "both"))
        if where != "text":
            fields["phone"] = plainly(rng, ad.phone)
        if where != "field":
            contact = shown_phone(rng, ad.language, ad.phone)
            lines.insert(rng.randrange(1, len(lines) + 1), rng.choice(speech.call).format(contact=contact))
    if ad.former_phone:
        lines.append(rng.choice(speech.call).format(contact=plainly(rng, ad.former_phone)))
    if ad.handle:
        lines.append(ad.handle)
    lines += ad.extra
    title = rng.choice((f"{ad.name} {ad.city}", f"{ad.name}, {ad.age}", f"{ad.city} - {ad.name}", f"** {ad.name} **"))
    return title, rng.choice(("\n", " ")).join(lines), fields


def scope() -> list[str]:
    """The municipalities of the scope."""
    return sorted({code_of(city) for city in SCOPE_CITIES})
