"""What makes strangers look like one hand: bought texts, a stolen photo, a house's reception, numbers a digit apart."""

from bench.blind_link_pictures import PLACEHOLDERS, copy_of, placeholder
from bench.blind_link_voice import reposted, voice
from bench.blind_link_words import CITIES
from bench.blind_link_world import World

DOORS = (
    "Kamer gehuurd in {house}. Receptie van het huis: {n}.",
    "Ik huur een kamer bij {house} (receptie {n}), mijn werk is van mijzelf.",
    "Aanbellen bij {house}, of bel receptie {n}.",
)


def bought_text(world: World) -> None:
    """One long text, sold or copied, in the ads of unrelated people: other numbers, names, towns and photos."""
    rng = world.rng
    stock = voice(rng, 9)
    for _ in range(rng.randint(5, 11)):
        person = world.person(speaker=stock)
        for _ in range(rng.choice((1, 1, 2))):
            drawn = [placeholder(rng.choice(PLACEHOLDERS))] if rng.random() < 0.3 else None
            world.post(person, person.numbers[0], speaker=reposted(rng, stock), photos=drawn)


def stolen_photo(world: World) -> None:
    """Two independents show the same photo; texts, numbers and names are their own."""
    rng = world.rng
    owner, thief = world.person(photos=2), world.person(photos=1)
    world.post(owner, owner.numbers[0], photos=[copy_of(rng, photo) for photo in owner.photos])
    world.post(owner, owner.numbers[0], speaker=reposted(rng, owner.voice))
    world.post(thief, thief.numbers[0], photos=[copy_of(rng, owner.photos[0])])
    if rng.random() < 0.5:
        world.post(thief, thief.numbers[0], speaker=reposted(rng, thief.voice))


def reception(world: World, house: str, people: int) -> None:
    """Independents who rent rooms in one house: each her own number and text, and the reception's number besides."""
    rng = world.rng
    desk, city = world.number(), rng.choice(CITIES)
    for _ in range(people):
        person = world.person(city=city)
        for _ in range(rng.choice((1, 1, 1, 2))):
            door = rng.choice(DOORS).format(house=house, n=" ".join((desk.national[:3], desk.national[3:])))
            world.post(person, person.numbers[0], speaker=reposted(rng, person.voice), extra=door)


def a_digit_apart(world: World) -> None:
    """Two strangers whose numbers differ in one digit."""
    rng = world.rng
    first = world.person(numbers=0)
    second = world.person(numbers=0)
    number = world.number()
    while number.country != "31":
        number = world.number()
    for person, own in ((first, number), (second, world.number(near=number))):
        for _ in range(rng.randint(1, 2)):
            world.post(person, own, speaker=reposted(rng, person.voice))
