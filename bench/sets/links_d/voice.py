"""A person's way of writing: the same stock sentences, prices and odd habits come back in every ad."""

from dataclasses import dataclass, field
from random import Random

from bench.blind_numbers import Number
from bench.sets.links_d.lines import (
    CLOSINGS,
    CONTACTS,
    HANDLES,
    HOURS,
    LOOKS,
    OFFER,
    OPENINGS,
    PRICES,
    SELF,
    TITLES,
    VIA_SITE,
    WHERE,
    Line,
)
from bench.sets.links_d.pictures import Picture
from bench.sets.links_d.quirks import quirk
from bench.sets.links_d.spell import spelled
from bench.sets.links_d.words import LANGS, NAMES, TOWNS
from bench.sets.links_d.world import World

MARKS = ("", "", "", " :)", " ♥", " xx", " ✨", " !!")


@dataclass
class Persona:
    """One human being who writes ads."""

    entity: str
    names: list[str]
    age: int
    town: str
    langs: list[str]
    lines: list[Line]
    quirks: list[Line]
    price: Line
    rates: tuple[int, int]
    mark: str
    look: int
    phones: list[Number] = field(default_factory=list)
    handle: str = ""
    photos: list[Picture] = field(default_factory=list)


def persona(
    world: World, *, phones: int = 1, photos: int = 2, handle: bool = False, langs: list[str] | None = None
) -> Persona:
    """A new person with so many numbers and photos."""
    rng = world.rng
    name = rng.choice(NAMES)
    lines = [
        *rng.sample(LOOKS, rng.randint(0, 1)),
        *rng.sample(SELF, rng.randint(1, 2)),
        *rng.sample(WHERE, rng.randint(0, 1)),
        *rng.sample(OFFER, rng.randint(1, 3)),
        rng.choice(HOURS),
        rng.choice(CLOSINGS),
    ]
    look = rng.randrange(10**9)
    half = rng.randrange(50, 120, 5)
    return Persona(
        entity=world.key("e"),
        names=[name],
        age=rng.randint(22, 49),
        town=rng.choice(TOWNS),
        langs=langs or rng.choices((["nl"], ["en"], ["de"], ["nl", "en"]), (6, 2, 1, 1))[0],
        lines=lines,
        quirks=[quirk(rng, world.quirks), quirk(rng, world.quirks)],
        price=rng.choice(PRICES),
        rates=(half, half + rng.randrange(40, 90, 5)),
        mark=rng.choice(MARKS),
        phones=[world.number(foreign=rng.random() < 0.015) for _ in range(phones)],
        handle=world.handle(name) if handle else "",
        look=look,
        photos=[world.person_photo(look=look) for _ in range(photos)],
    )


def say(line: Line, lang: str, **slots: object) -> str:
    """A sentence in this language with its slots filled."""
    return line[LANGS.index(lang)].format(**slots)


def title(rng: Random, who: Persona, lang: str, name: str, town: str) -> str:
    """A title for an ad."""
    return say(rng.choice(TITLES), lang, name=name, city=town, age=who.age)


def contact(rng: Random, lang: str, numbers: list[Number], handle: str = "") -> str:
    """The line with which one makes an appointment; the form of the site when there is nothing else."""
    parts = []
    if numbers:
        join = {"nl": " of ", "en": " or ", "de": " oder "}[lang]
        parts.append(say(rng.choice(CONTACTS), lang, p=join.join(spelled(rng, number, lang) for number in numbers)))
    if handle:
        parts.append(say(rng.choice(HANDLES), lang, h=handle))
    return " ".join(parts) or say(rng.choice(VIA_SITE), lang)


def body(
    rng: Random, who: Persona, lang: str, name: str, town: str, reach: str, *, quirks: int = 1, loose: bool = True
) -> str:
    """The text of an ad. `loose`: sentences are dropped and shuffled from ad to ad; else it is word for word hers."""
    slots = {"name": name, "city": town, "age": who.age}
    lines = list(who.lines)
    opening = rng.choice(OPENINGS) if loose else OPENINGS[who.age % len(OPENINGS)]
    if loose:
        lines = rng.sample(lines, rng.randint(max(1, len(lines) - 2), len(lines)))
    told = [say(line, lang, **slots) for line in (opening, *who.quirks[:quirks], *lines)]
    if not loose or rng.random() < 0.6:
        told.append(say(who.price, lang, a=who.rates[0], b=who.rates[1]))
    if reach:
        told.append(reach)
    return (rng.choice((" ", "\n")) if loose else " ").join(told) + who.mark


def fields(rng: Random, who: Persona, name: str, town: str) -> dict[str, str]:
    """The fields of the form she filled in."""
    shown = {"name": name, "city": town}
    if rng.random() < 0.5:
        shown["price"] = f"€ {who.rates[1]}" if rng.random() < 0.5 else str(who.rates[1])
    return shown


def publish(
    world: World,
    who: Persona,
    kind: str,
    *,
    numbers: list[Number],
    ties: set[str],
    handle: str = "",
    photos: list[Picture] | None = None,
    lang: str = "",
    name: str = "",
    town: str = "",
    extra: str = "",
    quirks: int | None = None,
    loose: bool = True,
    organiser: str | None = None,
    day: int | None = None,
) -> None:
    """Posts an ad of this person: the number stands in the text, in the site's field, or in both."""
    rng, site = world.rng, world.site()
    lang, name, town = lang or rng.choice(who.langs), name or rng.choice(who.names), town or who.town
    in_field = bool(numbers) and rng.random() < site.phone_field
    in_text = not in_field or len(numbers) > 1 or rng.random() < 0.7
    reach = "" if in_field and not in_text and not handle else contact(rng, lang, numbers if in_text else [], handle)
    text = body(
        rng,
        who,
        lang,
        name,
        town,
        f"{extra} {reach}".strip(),
        quirks=rng.choice((0, 0, 1)) if quirks is None else quirks,
        loose=loose,
    )
    world.post(
        title=title(rng, who, lang, name, town),
        text=text.strip(),
        entity=who.entity,
        kind=kind,
        ties=ties,
        organiser=organiser,
        fields=fields(rng, who, name, town),
        phone=numbers[0] if in_field else None,
        photos=photos,
        site=site,
        day=day,
    )


def phone_ties(numbers: list[Number]) -> set[str]:
    """The ties that these numbers make."""
    return {f"phone:{number.e164}" for number in numbers}


def photo_ties(photos: list[Picture]) -> set[str]:
    """The ties that these photos make."""
    return {f"photo:{photo.kind}:{photo.subject}:{photo.backdrop}" for photo in photos}
