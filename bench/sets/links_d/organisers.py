"""Organisers of three to twenty-five persons: shared texts, swapped numbers, photos that travel, a planner."""

from dataclasses import dataclass

from bench.blind_numbers import Number
from bench.sets.links_d.lines import HOURS, LOOKS, OFFER, PRICES, SELF, Line
from bench.sets.links_d.pictures import Picture
from bench.sets.links_d.voice import Persona, contact, persona, phone_ties, photo_ties, publish, say, title
from bench.sets.links_d.words import NAMES, PLANNERS, TOWNS
from bench.sets.links_d.world import DAYS, World

HOUSE: tuple[Line, ...] = (
    (
        "Afspraken lopen via {planner}, zeg erbij dat je voor {name} belt en noem het woord {code}.",
        "Bookings go through {planner}; say that you call for {name} and mention the word {code}.",
        "Termine laufen über {planner}; sag, dass du für {name} anrufst, und nenne das Wort {code}.",
    ),
    (
        "{planner} regelt de agenda van {name}. Onze chauffeur brengt haar binnen het uur, wachtwoord {code}.",
        "{planner} keeps the diary of {name}. Our driver brings her within the hour, password {code}.",
        "{planner} führt den Kalender von {name}. Unser Fahrer bringt sie binnen einer Stunde, Kennwort {code}.",
    ),
    (
        "Wil je {name} zien, vraag dan {planner} naar de vrije uren; met {code} krijg je het adres.",
        "If you want to see {name}, ask {planner} for free hours; with {code} you get the address.",
        "Willst du {name} sehen, frag {planner} nach freien Zeiten; mit {code} bekommst du die Adresse.",
    ),
)
CODES = (
    "Zonnewijzer",
    "Paperclip",
    "Koekoek",
    "Rabarber",
    "Windroos",
    "Biljart",
    "Kaneel",
    "Lantaarn",
    "Domino",
    "Walnoot",
    "Kompas",
    "Sprinkhaan",
    "Flamingo",
    "Schelp",
    "Kurketrekker",
    "Vlieger",
    "Zilverui",
    "Pelikaan",
    "Jasmijn",
    "Slinger",
    "Kapstok",
    "Marmer",
    "Tandem",
    "Okapi",
)
MANNERS = ("swap", "one phone", "handle", "text", "photos", "two tongues")


@dataclass
class House:
    """What the persons of an organiser share."""

    key: str
    manner: str
    planner: str
    code: str
    lines: list[Line]
    rule: Line
    price: Line
    pool: list[Number]
    handle: str
    towns: list[str]
    staff: list[Persona]


def organiser(world: World, size: int, manner: str, sign: int) -> None:
    """An organiser with this many persons. `sign` picks its planner and code word, so no two have the same."""
    rng = world.rng
    pool = 1 if manner == "one phone" else max(2, size // 3)
    planner = PLANNERS[sign % len(PLANNERS)]
    house = House(
        key=world.key("o"),
        manner=manner,
        planner=planner,
        code=CODES[sign % len(CODES)],
        lines=[rng.choice(LOOKS), *rng.sample(SELF, 2), *rng.sample(OFFER, 2), rng.choice(HOURS)],
        rule=rng.choice(HOUSE),
        price=rng.choice(PRICES),
        pool=[world.number() for _ in range(pool)],
        handle=world.handle(planner),
        towns=rng.sample(TOWNS, min(len(TOWNS), 2 + size // 2)),
        staff=[persona(world, photos=rng.randint(1, 3), langs=["nl"]) for _ in range(size)],
    )
    for number in house.pool:  # every number of the pool stands at least once under the house's text
        _template(world, house, rng.choice(house.staff), [number], house.handle if manner == "handle" else "")
    for who in house.staff:
        who.names = rng.sample(NAMES, rng.choice((1, 1, 2)))
        for _ in range(rng.choice((1, 2, 2, 3, 4) if size < 13 else (1, 2, 2, 3))):
            _one(world, house, who)


def _one(world: World, house: House, who: Persona) -> None:
    rng = world.rng
    numbers = rng.sample(house.pool, min(len(house.pool), rng.choice((1, 1, 1, 2))))
    roll = rng.random()
    if house.manner == "handle" and roll < 0.6:
        own = who.phones if rng.random() < 0.5 else []
        _written(world, house, who, own, house.handle)
    elif house.manner == "text" and roll < 0.7:
        _template(world, house, who, who.phones if roll < 0.5 else [], "")
    elif house.manner == "photos" and roll < 0.65:
        _borrowed(world, house, who)
    elif house.manner == "two tongues" and roll < 0.5:
        _template(world, house, who, numbers[:1] if roll < 0.3 else [], "", lang=rng.choice(("en", "de")))
    elif roll < 0.75:
        _template(world, house, who, numbers, house.handle if house.manner == "handle" else "")
    else:
        _written(world, house, who, numbers, "")


def _template(world: World, house: House, who: Persona, numbers: list[Number], handle: str, lang: str = "nl") -> None:
    """The house's text with the slots filled for this person, in which the planner is named."""
    rng = world.rng
    name, town = rng.choice(who.names), rng.choice(house.towns)
    ties = {f"text:{house.key}"} | phone_ties(numbers) | ({f"handle:{house.handle}"} if handle else set())
    told = [
        say(OPEN_HOUSE, lang, name=name, city=town, age=who.age),
        *(say(line, lang) for line in house.lines),
        say(house.rule, lang, planner=house.planner, name=name, code=house.code.upper()),
        say(house.price, lang, a=who.rates[0], b=who.rates[1]),
        contact(rng, lang, numbers, handle),
    ]
    photos = who.photos[: rng.randint(0, 2)]
    world.post(
        title=title(rng, who, lang, name, town),
        text=" ".join(told),
        entity=who.entity,
        organiser=house.key,
        kind=f"organiser: {house.manner}, text",
        ties=ties | photo_ties(photos),
        fields={"name": name, "city": town},
        photos=photos,
        phone=numbers[0] if numbers and rng.random() < 0.4 else None,
    )


OPEN_HOUSE: Line = (
    "Dit is {name}, {age} jaar, nu in {city}.",
    "This is {name}, {age} years old, now in {city}.",
    "Das ist {name}, {age} Jahre, jetzt in {city}.",
)


def _written(world: World, house: House, who: Persona, numbers: list[Number], handle: str) -> None:
    """As if she wrote it herself, but with a number or the handle of the house."""
    ties = phone_ties(numbers) | ({f"handle:{handle}"} if handle else set())
    publish(
        world,
        who,
        f"organiser: {house.manner}, own words",
        numbers=numbers,
        ties=ties,
        handle=handle,
        organiser=house.key,
        town=world.rng.choice(house.towns),
        photos=who.photos[: world.rng.randint(0, 2)],
    )


def _borrowed(world: World, house: House, who: Persona) -> None:
    """The photos of another of the house under this name in another town, with a number of the house."""
    rng = world.rng
    photos: list[Picture] = rng.sample(rng.choice(house.staff).photos, 1)
    number = [rng.choice(house.pool)]
    publish(
        world,
        who,
        "organiser: photos, borrowed",
        numbers=number,
        ties=phone_ties(number) | photo_ties(photos),
        organiser=house.key,
        town=rng.choice(house.towns),
        photos=photos,
        day=rng.randrange(DAYS),
    )
