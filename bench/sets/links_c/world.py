"""The world under construction: sites, nights, who posted what, and what was seen again later."""

from dataclasses import dataclass
from random import Random

from bench.blind_numbers import Number
from bench.sets.links_c.compose import Composer, filled, manner, opened, typed
from bench.sets.links_c.contact import CALL, FOOTERS, HANDLE
from bench.sets.links_c.people import CITIES, NAMES, TITLES, Person, facts
from bench.sets.links_c.pictures import Gallery
from bench.sets.links_c.telephones import Exchange, hidden, plain

LANGS, SHARES = ("nl", "en", "de", "es", "fr"), (80, 9, 4, 4, 3)


@dataclass(frozen=True, slots=True)
class Site:
    """A site: the fields it shows and the share of its ads that end in its own words."""

    key: str
    shows: tuple[str, ...]
    footer: int | None = None
    footer_share: float = 0.0
    placeholder_share: float = 0.06


SITES = (
    Site("s1", ("name", "phone", "price", "city"), 0, 0.9, 0.1),
    Site("s2", ("city",)),
    Site("s3", ("name", "phone", "city"), 1, 0.85, 0.08),
    Site("s4", ("price", "city"), 2, 0.7),
    Site("s5", ("name", "city"), None, 0.0, 0.12),
    Site("s6", ("phone", "price", "city")),
)


@dataclass
class Ad:
    """One sighting of an ad; `minute` is minutes after midnight UTC."""

    site: str
    external_id: str
    entity: str
    organiser: str | None
    night: int
    minute: int
    title: str
    text: str
    fields: dict[str, str]
    photos: list[tuple[int, int]]
    again: bool = False


class World:
    """Makes people and posts their ads."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.nights = rng.randint(10, 14)
        self.exchange, self.gallery, self.composer = Exchange(rng), Gallery(rng), Composer(rng)
        self.ads: list[Ad] = []
        self.people = self.organisers = self.ordinary = 0
        self.ids: set[tuple[str, str]] = set()
        self.placeholders = [
            self.gallery.placeholder("GEEN FOTO", (226, 226, 226), (150, 150, 150)),
            self.gallery.placeholder("foto volgt", (40, 44, 60), (210, 190, 120)),
            self.gallery.placeholder("18+", (150, 20, 40), (250, 250, 250)),
        ]
        self.site_help, self.site_channel = self.exchange.number(0), self.exchange.handle()

    def person(
        self,
        lang: str | None = None,
        name: str | None = None,
        city: str | None = None,
        least: int = 28,
        most: int = 112,
        pictures: int = -1,
    ) -> Person:
        """Somebody new, with a text of their own, a number of their own and 1-3 pictures of their own."""
        rng = self.rng
        self.people += 1
        lang = lang or rng.choices(LANGS, SHARES)[0]
        count = rng.choice((1, 1, 2, 2, 3)) if pictures < 0 else pictures
        return Person(
            entity=f"e{self.people:04d}",
            name=name or rng.choice(NAMES),
            lang=lang,
            city=city or rng.choice(CITIES),
            facts=facts(rng, lang),
            how=manner(rng),
            body=self.composer.body(lang, least, most) if most else [],
            number=self.exchange.number(),
            photos=[self.gallery.picture() for _ in range(count)],
        )

    def organiser(self) -> str:
        """A new organiser."""
        self.organisers += 1
        return f"o{self.organisers:02d}"

    def site(self) -> Site:
        """Any site; the first ones are larger."""
        return self.rng.choices(SITES, (28, 20, 20, 14, 10, 8))[0]

    def night(self) -> int:
        """A night on which an ad is first seen: many stand there on the first."""
        return 0 if self.rng.random() < 0.12 else self.rng.randrange(self.nights)

    def post(
        self,
        who: Person,
        *,
        site: Site | None = None,
        night: int | None = None,
        minute: int | None = None,
        body: list[str] | None = None,
        number: Number | None = None,
        contact: str = "number",
        lead: str | None = None,
        hub: str | None = None,
        photos: list[int] | None = None,
        bare: bool = False,
        twice: bool = True,
    ) -> Ad:
        """One ad.

        `contact`: number, hidden, handle, both (number and handle) or none; `lead` replaces the line with the number.
        """
        rng = self.rng
        site = site or self.site()
        number = number or who.number
        values = {**who.facts, "name": who.name, "city": who.city, "handle": who.handle or ""}
        lines = [filled(line, values) for line in (who.body if body is None else body)]
        shown = {"name": who.name, "price": f"€ {who.facts['price']}", "city": who.city}
        if contact in ("number", "both") and number is not None:
            shown["phone"] = plain(rng, number)
        fields = {key: shown[key] for key in site.shows if key in shown}
        ways: list[str] = [lead] if lead else []
        if number is not None and not lead:
            if contact == "hidden":
                ways.append(filled(opened(rng, rng.choice(CALL[who.lang])), {"phone": hidden(rng, number, who.lang)}))
            elif contact in ("number", "both") and ("phone" not in fields or rng.random() < 0.35):
                ways.append(filled(opened(rng, rng.choice(CALL[who.lang])), {"phone": plain(rng, number)}))
        if contact in ("handle", "both") and who.handle:
            ways.append(rng.choice(HANDLE[who.lang]).replace("<handle>", who.handle))
        text = typed(lines, who.how, who.lang)
        if ways:
            text = "\n".join((*ways, text)) if rng.random() < 0.2 else "\n".join((text, *ways))
        if hub:
            text += "\n" + hub
        if site.footer is not None and not bare and rng.random() < site.footer_share:
            help_line = (
                FOOTERS[site.footer].replace("<hub>", self.site_help.national).replace("<handle>", self.site_channel)
            )
            text += "\n\n" + help_line
        ad = Ad(
            site.key, self._id(site.key), who.entity, who.organiser,
            self.night() if night is None else min(night, self.nights - 1),
            rng.randint(60, 290) if minute is None else minute,
            self._title(who, site), text, fields, self._photos(who, site, photos),
        )  # fmt: skip
        self.ads.append(ad)
        if twice and rng.random() < 0.22:
            self._again(ad, who)
        return ad

    def _title(self, who: Person, site: Site) -> str:
        choices = [title for title in TITLES[who.lang] if "name" in site.shows or "<name>" in title]
        title = filled(opened(self.rng, self.rng.choice(choices)), {**who.facts, "name": who.name, "city": who.city})
        return title.upper() if self.rng.random() < 0.08 else title

    def _photos(self, who: Person, site: Site, photos: list[int] | None) -> list[tuple[int, int]]:
        rng = self.rng
        chosen = list(who.photos if photos is None else photos)
        if photos is None and len(chosen) > 1 and rng.random() < 0.5:
            chosen = rng.sample(chosen, len(chosen) - 1)
        if photos is None and rng.random() < site.placeholder_share:
            chosen = []
        stored = [(picture, rng.choice((0, 0, 0, 1, 2))) for picture in chosen]
        if not chosen or rng.random() < site.placeholder_share / 2:
            stored.append((rng.choices(self.placeholders, (5, 3, 2))[0], 0))
        return stored

    def _again(self, ad: Ad, who: Person) -> None:
        """The same ad on a later night, sometimes after a small change."""
        rng = self.rng
        if ad.night >= self.nights - 1:
            return
        later = Ad(**{name: getattr(ad, name) for name in Ad.__dataclass_fields__})
        later.night, later.again = rng.randint(ad.night + 1, self.nights - 1), True
        if rng.random() < 0.4:
            sentence = self.composer.more(who.lang)
            later.text = filled(sentence, {**who.facts, "name": who.name, "city": who.city}) + "\n" + ad.text
        self.ads.append(later)

    def _id(self, site: str) -> str:
        while True:
            key = (site, str(self.rng.randint(100000, 9999999)))
            if key not in self.ids:
                self.ids.add(key)
                return key[1]
