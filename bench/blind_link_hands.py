"""One hand behind many names: organisers in five habits, and agencies with a switchboard."""

from bench.blind_link_pictures import copy_of, scene
from bench.blind_link_voice import Voice, reposted, voice
from bench.blind_link_words import CITIES, NAMES
from bench.blind_link_world import Person, World

HOUSES = ("Saffier", "De Zwaan", "Lotus", "Mirage", "Avondster", "Belle Etage", "Villa Noord", "Het Kompas")
HANDLES = ("luna", "ster", "rosa", "velvet", "amber")
DESK = (
    "Vandaag aanwezig: {who}. Bel onze receptie: {n}.",
    "Wij hebben vandaag {who} voor je. Receptie {n}",
    "Bij {house} werken {who}. Reserveren via de balie, {n}.",
)


def _workers(world: World, organiser: str, low: int, high: int, template: Voice | None, numbers: int) -> list[Person]:
    rng = world.rng
    how_many = rng.randint(low, high)
    towns = rng.sample(CITIES, rng.randint(1, 4))
    return [
        world.person(
            speaker=template or voice(rng), numbers=numbers, name=name, city=rng.choice(towns), organiser=organiser
        )
        for name in rng.sample(NAMES, how_many)
    ]


def shared_number(world: World, organiser: str) -> None:
    """One number for all workers, each with a text of her own."""
    number = world.number()
    for person in _workers(world, organiser, 3, 9, None, 0):
        for turn in range(world.rng.randint(1, 3)):
            world.post(person, number, speaker=person.voice if turn == 0 else reposted(world.rng, person.voice))


def shared_number_and_text(world: World, organiser: str) -> None:
    """One number and one text, with other names and towns."""
    number, template = world.number(), voice(world.rng, 8)
    for person in _workers(world, organiser, 3, 12, template, 0):
        for _ in range(world.rng.randint(1, 3)):
            world.post(person, number, speaker=reposted(world.rng, template))


def rotating_numbers(world: World, organiser: str) -> None:
    """A few numbers that go round the workers; one text; every worker keeps her photos and her name."""
    rng = world.rng
    template = voice(rng, 9)
    numbers = [world.number() for _ in range(rng.randint(2, 4))]
    people = _workers(world, organiser, len(numbers) + 1, 9, template, 0)
    for at, person in enumerate(people):
        person.photos = [scene(rng)]
        for turn in range(rng.randint(2, 3)):
            world.post(
                person,
                numbers[(at + turn) % len(numbers)],
                speaker=reposted(rng, template),
                photos=[copy_of(rng, person.photos[0])],
            )


def shared_handle(world: World, organiser: str) -> None:
    """Every worker has a number of her own; one Telegram name stands in all the ads."""
    rng = world.rng
    handle = f"@{rng.choice(HANDLES)}_{rng.choice(('nl', 'vip', 'rust', 'nacht'))}{rng.randrange(1000)}"
    for person in _workers(world, organiser, 3, 8, None, 1):
        for _ in range(rng.randint(1, 3)):
            extra = rng.choice(("Telegram: {h}", "Of stuur een bericht op telegram {h}", "tg {h}")).format(h=handle)
            world.post(person, person.numbers[0], speaker=reposted(rng, person.voice), extra=extra)


def shared_text_and_room(world: World, organiser: str) -> None:
    """Every worker has a number of her own; one long text and the photo of one room stand in all the ads."""
    rng = world.rng
    template, room = voice(rng, 9), scene(rng)
    for person in _workers(world, organiser, 3, 8, template, 1):
        for _ in range(rng.randint(1, 2)):
            own = [copy_of(rng, photo) for photo in person.photos[:1]]
            world.post(person, person.numbers[0], speaker=reposted(rng, template), photos=[copy_of(rng, room), *own])


def agency(world: World, organiser: str) -> None:
    """A house with a switchboard: ads for each worker and for the house, one number."""
    rng = world.rng
    number, house = world.number(), rng.choice([name for name in HOUSES if name not in world.taken])
    world.taken.add(house)
    people = _workers(world, organiser, 6, 12, None, 0)
    for person in people:
        for _ in range(rng.randint(1, 2)):
            who = ", ".join(other.name for other in rng.sample(people, 3))
            desk = rng.choice(DESK).format(who=who, house=house, n=world.shown(number))
            world.post(person, None, speaker=reposted(rng, person.voice), extra=desk, city=people[0].city)
