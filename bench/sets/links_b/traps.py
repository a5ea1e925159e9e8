"""Likenesses between people who have nothing to do with each other."""

from collections.abc import Callable
from dataclasses import replace

from bench.sets.links_b import people
from bench.sets.links_b.dialling import written
from bench.sets.links_b.independents import independent
from bench.sets.links_b.prose import compose, named, own_sentences
from bench.sets.links_b.world import HIDES_NUMBERS, NIGHTS, Persona, World

_SHARED_NUMBER = (
    "Ik huur hier per dag een kamer. Vragen over het gebouw: verhuurder {n}. Voor een afspraak met "
    "mij mijn eigen nummer.",
    "Deur dicht? De receptie van het verzamelgebouw ({n}) doet open, maar maakt geen afspraken voor de huurders.",
    "Beheer van het pand, niet voor afspraken: {n}.",
    "Storing aan de bel? Centrale van het kamerverhuur {n}. Mij bereik je alleen op mijn eigen nummer.",
)


def traps(world: World, ads: int) -> None:
    """About this many ads of people who look connected and are not."""
    kinds: tuple[Callable[[World], None], ...] = (
        _bought_text,
        _stolen_photo,
        _one_digit,
        _bought_text,
        _namesakes,
        _stolen_photo,
    )
    until, turn = len(world.ads) + ads, 0
    for _ in range(max(2, world.size // 700)):
        _switchboard(world)
    while len(world.ads) < until:
        kinds[turn % len(kinds)](world)
        turn += 1


def _strangers(world: World, count: int, language: str | None = None) -> list[Persona]:
    """People with different names in, as far as they go round, different places."""
    names = world.rng.sample(people.NAMES, count)
    places = world.rng.sample(people.CITIES, len(people.CITIES))
    found = []
    for at, name in enumerate(names):
        who = world.persona(language)
        who.name, who.city = name, places[at % len(places)]
        found.append(who)
    return found


def _bought_text(world: World) -> None:
    """A text sold to two to eight people: own number, name, pictures, place, price and nights; stable."""
    rng = world.rng
    template = named(rng, compose(rng, "nl", 55, 110))
    buyers = _strangers(world, rng.randint(2, 8), "nl")
    nights = rng.sample(range(NIGHTS - 2), len(buyers))
    for who, night in zip(buyers, nights, strict=True):
        who.body = own_sentences(rng, template, rng.randint(1, 3)) if rng.random() < 0.5 else template
        who.pictures = world.pictures(rng.randint(2, 4))
        for site in who.sites[: rng.randint(1, 2)]:
            ad = world.place(who, site, night - rng.uniform(0.2, 0.9))
            shows = "text" if site == HIDES_NUMBERS else rng.choice(("field", "both"))
            world.add(replace(ad, shows=shows, stable=True))


def _stolen_photo(world: World) -> None:
    """One picture of somebody's ads comes back with one or two strangers, beside pictures of their own."""
    rng = world.rng
    victim, *takers = _strangers(world, rng.randint(2, 3))
    victim.pictures = world.pictures(rng.randint(3, 4))
    independent(world, victim, rng.randint(1, 4))
    stolen = rng.choice(victim.pictures)
    for taker in takers:
        own = world.pictures(rng.randint(1, 2))
        for posted in sorted(world.day() for _ in range(rng.randint(1, 2))):
            site = rng.choice(taker.sites)
            shows = "text" if site == HIDES_NUMBERS else rng.choice(("field", "both"))
            world.add(replace(world.place(taker, site, posted), pictures=(stolen, *own), shows=shows))


def _one_digit(world: World) -> None:
    """Two people whose numbers differ in one digit; now and then in one place for one price."""
    first, second = _strangers(world, 2)
    first.number = world.numbers.new(0)
    second.number = world.numbers.beside(first.number)
    if world.rng.random() < 0.5:
        second.city, second.prices = first.city, first.prices
    for who in (first, second):
        independent(world, who, world.rng.randint(1, 3))


def _namesakes(world: World) -> None:
    """Two or three people of one name in one place for one price."""
    found = _strangers(world, world.rng.randint(2, 3))
    for who in found:
        who.name, who.city, who.prices = found[0].name, found[0].city, found[0].prices
        independent(world, who, world.rng.randint(1, 3))


def _switchboard(world: World) -> None:
    """The number of a building in the ads of eight to twenty tenants, who each give their own number first."""
    rng = world.rng
    number, sentence, place = world.numbers.new(0), rng.choice(_SHARED_NUMBER), people.city(rng)
    shown = written(rng, number)
    for who in _strangers(world, rng.randint(8, 20), "nl"):
        who.city, who.notes = place, (sentence.replace("{n}", shown),)
        for posted in sorted(world.day() for _ in range(rng.randint(1, 2))):
            site = rng.choice(who.sites)
            shows = "text" if site == HIDES_NUMBERS else rng.choice(("text", "both"))
            world.add(replace(world.place(who, site, posted), shows=shows))
