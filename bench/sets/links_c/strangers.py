"""People who look alike on one point and are strangers to each other."""

from bench.sets.links_c.compose import opened
from bench.sets.links_c.contact import HUBS
from bench.sets.links_c.independents import one, post
from bench.sets.links_c.people import CITIES, NAMES, Person
from bench.sets.links_c.words_nl import SHORT
from bench.sets.links_c.world import World


def bought_text(world: World, buyers: int) -> None:
    """One text sold to `buyers` people: own number, name, pictures, town, price, nights; some add own sentences."""
    rng = world.rng
    lang = rng.choices(("nl", "en", "de", "es"), (80, 10, 5, 5))[0]
    text = world.composer.body(lang, 80, 125)
    names, towns = rng.sample(NAMES, buyers), rng.sample(CITIES, buyers)
    nights = rng.sample(range(world.nights), buyers)
    for at in range(buyers):
        who = world.person(lang, name=names[at], city=towns[at], most=0)
        own = [world.composer.more(lang) for _ in range(rng.randint(1, 3) if at % 2 else 0)]
        body = list(text)
        for sentence in own:
            body.insert(rng.randint(1, len(body)), sentence)
        for _ in range(rng.choice((1, 1, 2))):
            world.post(who, night=nights[at], body=body, twice=False)


def stolen(world: World, thieves: int) -> None:
    """Somebody's picture is used by one or two others with a number, a text and a town of their own."""
    rng = world.rng
    victim = one(world, "steady")
    while len(victim.photos) < 2:
        victim.photos.append(world.gallery.picture())
    world.post(victim, photos=victim.photos)
    taken = rng.choice(victim.photos)
    names = [name for name in NAMES if name != victim.name]
    towns = [town for town in CITIES if town != victim.city]
    busy = {ad.night for ad in world.ads if ad.entity == victim.entity and not ad.again}
    nights = [night for night in range(world.nights) if night not in busy]
    chosen = zip(rng.sample(names, thieves), rng.sample(towns, thieves), rng.sample(nights, thieves), strict=True)
    for name, town, night in chosen:
        thief = world.person(name=name, city=town, least=45, most=120, pictures=rng.choice((0, 1, 1, 2)))
        for _ in range(rng.choice((1, 1, 2))):
            world.post(thief, night=night, photos=[taken, *thief.photos], twice=False)


def hub(world: World, kind: str, people: int) -> None:
    """A number that stands beside the own numbers of many: a switchboard, the reception of a building, a landlord."""
    rng = world.rng
    number = world.exchange.number(0)
    town = rng.choice(CITIES)
    for _ in range(people):
        who = world.person("nl", city=None if kind == "switchboard" else town, least=35)
        written = rng.choice(
            (number.national, f"{number.national[:2]}-{number.national[2:]}", f"+31 {number.national[1:]}")
        )
        line = opened(rng, rng.choice(HUBS[kind])).replace("<hub>", written)
        post(world, who, "steady", rng.choice((1, 1, 2, 3)), line)


def namesakes(world: World, people: int) -> None:
    """The same name in the same town, and nothing else in common."""
    name, town = world.rng.choice(NAMES), world.rng.choice(CITIES)
    for _ in range(people):
        post(world, world.person("nl", name=name, city=town), "steady", world.rng.choice((1, 2, 2)))


def near_numbers(world: World) -> None:
    """Two people whose numbers differ by one digit."""
    first, second = world.person(), world.person()
    assert first.number is not None
    second.number = world.exchange.neighbour(first.number)
    for who in (first, second):
        post(world, who, "steady", world.rng.choice((1, 2, 3)))


def short(world: World, people: int) -> None:
    """People who write next to nothing, and so all the same."""
    rng = world.rng
    for _ in range(people):
        who: Person = world.person("nl", most=0)
        who.body = [rng.choice(SHORT)]
        for _ in range(rng.choice((1, 1, 2))):
            world.post(who, twice=False)
