"""Independent workers: a few ads each, reposted, edited, on several sites, reachable in the ways people are."""

from random import Random

from bench.blind_numbers import Number
from bench.sets.links_c.compose import filled, opened
from bench.sets.links_c.contact import TOLD
from bench.sets.links_c.people import Person
from bench.sets.links_c.telephones import plain
from bench.sets.links_c.world import SITES, World

HABITS = ("steady", "rewrites", "told", "hidden", "silent", "handle")
SHARES = (46, 18, 9, 10, 9, 8)


def some(world: World, target: int) -> None:
    """Independents until the world holds `target` ads more."""
    start = count(world)
    while count(world) - start < target:
        one(world)


def count(world: World) -> int:
    """How many ads, later sightings apart."""
    return sum(not ad.again for ad in world.ads)


def one(world: World, habit: str | None = None) -> Person:
    """One independent with all her ads."""
    rng = world.rng
    habit = habit or rng.choices(HABITS, SHARES)[0]
    long = habit in ("silent", "told", "handle", "hidden")
    who = world.person(least=65 if long else 28, most=112)
    ads = rng.choices((1, 2, 3, 4, 5, 6), (26, 24, 20, 14, 9, 7))[0]
    post(world, who, habit, max(ads, 2) if long else ads)
    return who


def post(world: World, who: Person, habit: str, ads: int, hub: str | None = None) -> None:
    """The ads of one person by her habit."""
    rng = world.rng
    first = rng.choice((0, world.night()))
    if habit == "handle":
        who.handle = world.exchange.handle()
    nights = sorted(rng.randint(first, world.nights - 1) for _ in range(ads))
    old, body, quiet = who.number, list(who.body), rng.choice(SITES[1:5])
    turned = rng.randint(1, max(1, ads - 1))
    for at, night in enumerate(nights):
        if habit == "rewrites" and at == ads // 2 and at:
            body = world.composer.body(who.lang, 40, 110)
        elif at and rng.random() < 0.45:
            body = world.composer.edited(who.lang, body)
        if habit == "told" and at >= turned:
            if at == turned:
                who.number = world.exchange.number()
            lead = told(rng, who, old) if at == turned or rng.random() < 0.4 else None
            world.post(who, night=night, body=body, lead=lead, hub=hub)
        elif habit == "hidden" and at % 2:
            world.post(
                who, night=night, body=body, contact="hidden", site=rng.choice((SITES[1], SITES[3], SITES[4])), hub=hub
            )
        elif habit == "silent" and at % 2:
            # one site forbids contacts in the text: the reader sees the same text and the same picture
            same = who.body if at == 1 else body
            world.post(who, night=night, body=same, contact="none", site=quiet, photos=who.photos, twice=False)
            body = same
        elif habit == "silent":
            world.post(who, night=night, body=body, photos=who.photos, hub=hub)
        elif habit == "handle":
            world.post(
                who,
                night=night,
                body=body,
                contact="handle" if at % 2 else "both",
                site=rng.choice(SITES[1:5]),
                hub=hub,
            )
        else:
            world.post(who, night=night, body=body, hub=hub)


def told(rng: Random, who: Person, old: Number | None) -> str:
    """The line that tells of a changed number."""
    assert old is not None
    assert who.number is not None
    line = opened(rng, rng.choice(TOLD[who.lang]))
    return filled(line, {"phone": plain(rng, who.number), "old": plain(rng, old), "name": who.name})
