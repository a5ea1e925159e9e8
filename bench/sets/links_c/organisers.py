"""One hand behind several names, found by the contact: one number, one handle, two lines, a chain, a tour."""

from random import Random

from bench.blind_numbers import Number
from bench.sets.links_c.compose import filled, opened
from bench.sets.links_c.contact import BOTH
from bench.sets.links_c.people import CITIES, Person
from bench.sets.links_c.telephones import plain
from bench.sets.links_c.world import SITES, Site, World


def crew(
    world: World, organiser: str, size: int, *, lang: str | None = None, own_text: bool = True, pictures: int = -1
) -> list[Person]:
    """People under one organiser, each with a name of their own."""
    lang = lang or world.rng.choices(("nl", "en", "es", "de"), (72, 14, 9, 5))[0]
    people: list[Person] = []
    while len(people) < size:
        taken = {person.name for person in people}
        free = [name for name in NAMES_OF[lang] if name not in taken]
        person = world.person(
            lang, name=world.rng.choice(free), least=40, most=125 if own_text else 0, pictures=pictures
        )
        person.organiser = organiser
        people.append(person)
    return people


def slots(world: World, count: int, first: int = 0, batch: int = 3) -> list[tuple[int, int, Site]]:
    """Night, minute and site of `count` ads in batches: those of a batch follow within minutes on one site."""
    rng = world.rng
    places = rng.sample(SITES[:5], rng.choice((2, 3)))
    result: list[tuple[int, int, Site]] = []
    while len(result) < count:
        night, minute, site = rng.randint(first, world.nights - 1), rng.randint(65, 260), rng.choice(places)
        for _ in range(batch):
            result.append((night, minute, site))
            minute += rng.randint(0, 2)
    return sorted(result[:count], key=lambda slot: slot[:2])


def one_number(world: World) -> None:
    """One main number under many names, each with a text and pictures of her own."""
    people = crew(world, world.organiser(), world.rng.randint(4, 8))
    number = people[0].number
    ads = [person for person in people for _ in range(world.rng.choice((1, 2, 2)))]
    world.rng.shuffle(ads)
    for person, (night, minute, site) in zip(ads, slots(world, len(ads)), strict=True):
        world.post(person, site=site, night=night, minute=minute, number=number)


def shared_handle(world: World) -> None:
    """Everyone has a number of her own, and all name the same handle."""
    people = crew(world, world.organiser(), world.rng.randint(4, 7))
    handle = world.exchange.handle()
    for person in people:
        person.handle = handle
    ads = [(person, turn) for person in people for turn in range(world.rng.choice((1, 2, 3)))]
    world.rng.shuffle(ads)
    for (person, turn), (night, minute, site) in zip(ads, slots(world, len(ads)), strict=True):
        site = world.rng.choice((SITES[1], SITES[3])) if turn else site
        world.post(person, site=site, night=night, minute=minute, contact="handle" if turn == 1 else "both")


def two_lines(world: World) -> None:
    """Names on line A, names on line B, and ads that give both lines."""
    rng = world.rng
    people = crew(world, world.organiser(), rng.randint(4, 6))
    lines = [people[0].number, people[1].number]
    ads = [(person, at % 2, turn) for at, person in enumerate(people) for turn in range(2)]
    for (person, line, turn), (night, minute, site) in zip(ads, slots(world, len(ads), batch=2), strict=True):
        lead = both(rng, person, lines) if turn else None
        world.post(person, site=site, night=night, minute=minute, number=lines[line], lead=lead)


def both(rng: Random, person: Person, lines: list[Number | None]) -> str:
    """A line that gives two numbers."""
    first, second = rng.sample([line for line in lines if line is not None], 2)
    return filled(opened(rng, rng.choice(BOTH[person.lang])), {"phone": plain(rng, first), "other": plain(rng, second)})


def chain(world: World) -> None:
    """a and b share a number; b and c share text and picture, c under another number; d, when there, has c's number."""
    rng = world.rng
    people = crew(world, world.organiser(), rng.choice((3, 4, 4)))
    first, middle, third = people[:3]
    middle.number = first.number
    middle.body = world.composer.body(middle.lang, 75, 125)
    third.body, third.photos, third.facts, third.how = list(middle.body), list(middle.photos), middle.facts, middle.how
    if len(people) == 4:
        people[3].number = third.number
    ads = [first, middle, middle, third, first, first, third, middle]  # two by two, within minutes
    if len(people) == 4:
        ads += [third, people[3], people[3], people[3]]
    for person, (night, minute, site) in zip(ads, slots(world, len(ads), batch=2), strict=True):
        shared = person in (middle, third)
        body = world.composer.edited(person.lang, person.body) if rng.random() < 0.3 else person.body
        photos = person.photos if shared else None
        world.post(person, site=site, night=night, minute=minute, body=body, photos=photos)


def tour(world: World) -> None:
    """Names who move from town to town together; a new number for the second half, texts and pictures stay."""
    rng = world.rng
    people = crew(world, world.organiser(), rng.randint(2, 4))
    numbers = [people[0].number, people[1].number]
    towns, start = rng.sample(CITIES, rng.randint(3, 4)), rng.randint(0, 2)
    stay = max(2, (world.nights - start) // len(towns))
    site_pair = rng.sample(SITES[:4], 2)
    for leg, town in enumerate(towns):
        minute = rng.randint(65, 250)
        for person in people:
            person.city = town
            line = f"{ON_TOUR[person.lang]} {town}!"
            body = [line, *(world.composer.edited(person.lang, person.body) if rng.random() < 0.4 else person.body)]
            number = numbers[0 if leg < len(towns) / 2 else 1]
            minute += rng.randint(0, 3)
            night = start + leg * stay
            world.post(
                person,
                site=site_pair[leg % 2],
                night=night,
                minute=minute,
                body=body,
                number=number,
                photos=person.photos,
                twice=False,
            )


ON_TOUR = {"nl": "Deze week in", "en": "This week in", "es": "Esta semana en", "de": "Diese Woche in"}
NAMES_OF = {
    "nl": [
        "Anna",
        "Lisa",
        "Sofie",
        "Kim",
        "Naomi",
        "Samira",
        "Eva",
        "Julia",
        "Noa",
        "Lotte",
        "Fleur",
        "Bianca",
        "Vanessa",
        "Chantal",
        "Linda",
        "Mila",
        "Nina",
        "Tess",
        "Iris",
        "Femke",
        "Anouk",
        "Romy",
        "Jade",
    ],
    "en": [
        "Amy",
        "Grace",
        "Blessing",
        "Mercy",
        "Joy",
        "Angel",
        "Crystal",
        "Jessica",
        "Kelly",
        "Kylie",
        "Emma",
        "Lily",
        "Ruby",
        "Scarlett",
        "Ivy",
        "Natasha",
        "Alina",
        "Daria",
        "Olga",
        "Simona",
    ],
    "es": [
        "Carmen",
        "Maria",
        "Lucia",
        "Paola",
        "Camila",
        "Valentina",
        "Daniela",
        "Luisa",
        "Gloria",
        "Esmeralda",
        "Rosa",
        "Andrea",
        "Patricia",
        "Natalia",
        "Juana",
        "Elena",
    ],
    "de": [
        "Heidi",
        "Greta",
        "Katja",
        "Silke",
        "Birgit",
        "Tanja",
        "Mandy",
        "Monika",
        "Sandra",
        "Petra",
        "Andrea",
        "Gabi",
        "Nadia",
        "Mila",
        "Alina",
    ],
}
