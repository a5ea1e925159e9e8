"""Hands behind several names: one number, rotating numbers, shared pictures, a shared handle, a chain, a tour."""

from dataclasses import replace
from random import Random

from bench.blind_numbers import Number
from bench.sets.links_b import people
from bench.sets.links_b.prose import Body, Sentence, compose, edit, named
from bench.sets.links_b.world import HIDES_NUMBERS, NIGHTS, Ad, Persona, World

_GOING_ROUND = (
    "Nieuw in {city}, deze week actie!",
    "Nu ook op zondagavond open.",
    "Nu ook vroeg in de ochtend open.",
    "Twee dames tegelijk? Vraag ernaar.",
    "Vanaf vandaag nieuwe foto's.",
    "Bij drie bezoeken het vierde half uur gratis.",
    "Vraag naar mijn collega als ik bezet ben.",
)


def organisers(world: World, ads: int) -> None:
    """About this many ads by organisers, the kinds in turn; the first is a big one."""
    kinds = (_one_number, _rotating, _same_photos, _shared_handle, _chain, _tour, _rotating)
    until, turn = len(world.ads) + ads, 0
    _rotating(world, big=True)
    while len(world.ads) < until:
        kinds[turn % len(kinds)](world)
        turn += 1


def _nights(rng: Random, count: int) -> list[float]:
    """The evenings on which the hand sits down to post."""
    return sorted(night + rng.uniform(0.4, 0.85) for night in rng.sample(range(NIGHTS - 1), count))


def _team(world: World, count: int, language: str | None = None) -> list[Persona]:
    """Names of one hand: all different, on the same sites, with the same price list."""
    rng = world.rng
    names = rng.sample(people.NAMES, count)
    sites, price = tuple(rng.sample(world_sites(), rng.randint(2, 3))), people.prices(rng)
    team = []
    for name in names:
        who = world.persona(language)
        who.name, who.sites, who.prices, who.handle = name, sites, price, None
        who.body = named(rng, who.body)
        team.append(who)
    return team


def world_sites() -> tuple[str, ...]:
    """Sites on which organisers post, the one without numbers among them."""
    return ("s1", "s2", "s3", HIDES_NUMBERS, "s5")


def _one_number(world: World) -> None:
    """One number under three to seven names, each with a text and pictures of its own."""
    rng, organiser = world.rng, world.organiser()
    number = world.numbers.new()
    for who in _team(world, rng.randint(3, 7)):
        for posted in _nights(rng, rng.randint(1, 4)):
            ad = world.place(who, rng.choice(who.sites), posted, organiser)
            shows = ad.shows if ad.shows != "hidden" else "text"
            world.add(replace(ad, number=number, shows=shows, body=edit(rng, who.body)))


def _rotating(world: World, big: bool = False) -> None:
    """Three to six numbers over four to eight names: one text going round with small edits, posted within minutes.

    A number stands under several names and a name under several numbers.
    """
    rng, organiser = world.rng, world.organiser()
    numbers = [world.numbers.new(0) for _ in range(rng.randint(3, 6))]
    team = _team(world, rng.randint(max(4, len(numbers)), 9 if big else 7), "nl" if rng.random() < 0.8 else "en")
    template = named(rng, compose(rng, team[0].body.language, 60, 110))
    pool = world.pictures(rng.randint(4, 9)) if rng.random() < 0.6 else ()
    going = rng.sample(_GOING_ROUND, 3) if template.language == "nl" else []
    count = rng.randint(36, 50) if big else rng.randint(8, 22)
    rounds = _nights(rng, min(NIGHTS - 1, 2 + count // 6))
    for turn in range(max(count, 2 * len(team))):
        who = team[turn % len(team)]
        number = numbers[(turn + turn // len(team)) % len(numbers)]
        posted = rounds[turn * len(rounds) // max(count, 2 * len(team))] + turn * rng.uniform(0.0008, 0.0015)
        body = _with(rng, edit(rng, template), going)
        ad = replace(world.place(who, rng.choice(who.sites), posted, organiser), body=body, number=number)
        if pool:
            ad = replace(ad, pictures=tuple(rng.sample(pool, rng.randint(2, 3))))
        if turn >= len(team) and rng.random() < 0.06:
            ad = replace(ad, shows="none", body=template)
        world.add(ad)


def _with(rng: Random, body: Body, going: list[str]) -> Body:
    """The text with one of the lines that go round, most times."""
    if not going or rng.random() < 0.3:
        return body
    news = Sentence("hours", rng.choice(going))
    return replace(body, sentences=(*body.sentences[:1], news, *body.sentences[1:]))


def _same_photos(world: World) -> None:
    """Numbers and names change, texts differ, and the same pictures come back in twos and threes."""
    rng, organiser = world.rng, world.organiser()
    numbers = [world.numbers.new(0) for _ in range(rng.randint(3, 5))]
    team = _team(world, len(numbers) + rng.randint(0, 2))
    pool = world.pictures(rng.randint(3, 5))
    count = max(rng.randint(8, 16), 2 * len(team))
    rounds = _nights(rng, rng.randint(2, 5))
    for turn in range(count):
        who = team[turn % len(team)]
        number = numbers[(turn + turn // len(team)) % len(numbers)]
        posted = rounds[turn * len(rounds) // count] + turn * 0.001
        ad = world.place(who, rng.choice(who.sites), posted, organiser)
        shows = "text" if ad.shows == "hidden" else ad.shows
        pictures = tuple(rng.sample(pool, rng.randint(2, 3)))
        world.add(replace(ad, number=number, pictures=pictures, shows=shows, body=edit(rng, who.body)))


def _shared_handle(world: World) -> None:
    """Names with numbers, texts and pictures of their own, and one handle on all their ads."""
    rng, organiser = world.rng, world.organiser()
    handle = people.handle(rng, world.handles)
    for who in _team(world, rng.randint(3, 6)):
        for posted in _nights(rng, rng.randint(1, 3)):
            ad = world.place(who, rng.choice(who.sites), posted, organiser)
            world.add(replace(ad, handle=handle, body=edit(rng, who.body)))


def _chain(world: World) -> None:
    """A shares a number with B, B a text and pictures with C, and C now and then a handle with D."""
    rng, organiser = world.rng, world.organiser()
    first, second, third, fourth = _team(world, 4, rng.choice(("nl", "nl", "en")))
    second.number = first.number
    second.body = named(rng, compose(rng, second.body.language, 60, 110))
    second.pictures = third.pictures = world.pictures(3)
    third.body = second.body
    links = [(first, False), (second, True), (third, True)]
    if rng.random() < 0.5:
        third.handle = fourth.handle = people.handle(rng, world.handles)
        links.append((fourth, False))
    rounds = _nights(rng, 3)
    for at, (who, whole) in enumerate(links):
        for posted in rounds[: rng.randint(2, 3)]:
            ad = world.place(who, rng.choice(who.sites), posted + at * 0.002, organiser)
            shows = "field" if ad.shows == "hidden" else ad.shows
            world.add(replace(ad, shows=shows, pictures=who.pictures, body=who.body if whole else edit(rng, who.body)))


def _tour(world: World) -> None:
    """One or two numbers, a group of names that is every few nights in another place, with the same pictures."""
    rng, organiser = world.rng, world.organiser()
    numbers: list[Number] = [world.numbers.new(0) for _ in range(rng.randint(1, 2))]
    team = _team(world, rng.randint(3, 5), rng.choice(("nl", "en", "es")))
    stops = rng.sample(people.CITIES, 3)
    for at, posted in enumerate(_nights(rng, 3)):
        for turn, who in enumerate(team):
            site = rng.choice(who.sites)
            ad: Ad = world.place(who, site, posted + turn * 0.0012, organiser)
            number = numbers[(at + turn) % len(numbers)]
            shows = "text" if site == HIDES_NUMBERS else "field"
            world.add(replace(ad, number=number, shows=shows, city=stops[at], pictures=who.pictures))
