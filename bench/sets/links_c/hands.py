"""One hand behind several names and numbers, found by text and pictures."""

from bench.blind_numbers import Number
from bench.sets.links_c.organisers import crew, slots
from bench.sets.links_c.people import Person
from bench.sets.links_c.world import World


def pairs(world: World, people: list[Person], numbers: list[Number], turns: int) -> list[tuple[Person, Number]]:
    """Who posts under which number: every name under two numbers or more, every number under two names or more."""
    return [(person, numbers[(at + turn) % len(numbers)]) for turn in range(turns) for at, person in enumerate(people)]


def numbers_of(people: list[Person], count: int) -> list[Number]:
    """The first numbers of a crew."""
    return [person.number for person in people[:count] if person.number is not None]


def rotating(world: World) -> None:
    """Numbers go round over many names; one text, changed a little now and then, and a change stays for the next."""
    rng = world.rng
    people = crew(world, world.organiser(), rng.randint(4, 7), own_text=False)
    numbers = numbers_of(people, rng.randint(3, 4))
    body = world.composer.body(people[0].lang, 80, 125)
    price = {key: people[0].facts[key] for key in ("price", "price2", "days", "from", "till", "area")}
    for person in people:
        person.facts.update(price)
        person.how = people[0].how
    rounds = pairs(world, people, numbers, rng.choice((2, 2, 3)))
    for (person, number), (night, minute, site) in zip(rounds, slots(world, len(rounds)), strict=True):
        if rng.random() < 0.4:
            body = world.composer.edited(person.lang, body)
        world.post(person, site=site, night=night, minute=minute, body=body, number=number)


def picture_pool(world: World) -> None:
    """Names and numbers change, the texts are each her own, and the same four pictures go round under all of them."""
    rng = world.rng
    people = crew(world, world.organiser(), rng.randint(4, 6), pictures=0)
    numbers = numbers_of(people, rng.randint(3, 4))
    pool = [world.gallery.picture() for _ in range(4)]
    for person in people:
        person.facts.update({key: people[0].facts[key] for key in ("price", "price2")})
    rounds = pairs(world, people, numbers, 2)
    for at, ((person, number), (night, minute, site)) in enumerate(zip(rounds, slots(world, len(rounds)), strict=True)):
        world.post(
            person,
            site=site,
            night=night,
            minute=minute,
            number=number,
            photos=[pool[at % 4], pool[(at + 1 + at // 4) % 4]],
        )


def growing(world: World) -> None:
    """Nobody for a week; then one name, and every night more names and numbers with one text and the same pictures."""
    rng = world.rng
    size = rng.randint(5, 8)
    people = crew(world, world.organiser(), size, own_text=False, pictures=0)
    numbers = numbers_of(people, 3)
    pool = [world.gallery.picture() for _ in range(3)]
    body = world.composer.body(people[0].lang, 80, 120)
    for person in people:
        person.facts.update({key: people[0].facts[key] for key in ("price", "price2", "from", "till")})
        person.how = people[0].how
    first = world.nights // 2 + rng.randint(0, 1)
    spread = slots(world, 60, first)
    places = sorted({site.key: site for _, _, site in spread}.values(), key=lambda site: site.key)
    for step, night in enumerate(range(first, world.nights)):
        minute, site = rng.randint(65, 250), rng.choice(places)
        present = people[: min(size, 1 + step * 2)]
        for at, person in enumerate(rng.sample(present, min(len(present), 1 + step))):
            if rng.random() < 0.35:
                body = world.composer.edited(person.lang, body)
            number = numbers[(people.index(person) + step) % min(3, 1 + step)]
            photos = [pool[(at + step) % 3]]
            world.post(
                person, site=site, night=night, minute=minute, body=body, number=number, photos=photos, twice=False
            )
            minute += rng.randint(0, 2)
