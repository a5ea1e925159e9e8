"""Organisers: several people, one hand that writes, answers and moves them around."""

from bench.blind_numbers import Number
from bench.sets.links_e.numbers import written
from bench.sets.links_e.people import Script
from bench.sets.links_e.words import NAMES, TOWNS
from bench.sets.links_e.world import Person, World

PLANNER = {
    "nl": (
        "Mijn assistente {} plant alles: {}.",
        "Afspraken lopen via {}, app {}.",
        "Ik mag de telefoon niet zelf doen, vraag het {} op {}.",
    ),
    "en": ("My assistant {} does the bookings: {}.", "To book please text {} on {}.", "{} keeps my diary, {}."),
}


def numbers_over_names(world: World) -> None:
    """A few numbers that go round over many names, with a text for every two or three people."""
    crew = world.organiser()
    people = _people(world, crew, world.rng.randint(3, 12), texts=3)
    pool = [world.numbers.new() for _ in range(max(2, len(people) // 3))]
    for round_ in range(2 if len(people) > 6 else 3):
        for at, who in enumerate(people):
            number = pool[(at + round_) % len(pool)]
            day = people[0].day + round_ * 12 + world.rng.randint(0, 8)
            world.post(who, "numbers_over_names", day=day, number=number)


def slot_text(world: World) -> None:
    """One long and peculiar text, mistakes and all, with a name, an age and a town put in."""
    crew = world.organiser()
    script = world.writers.script(world.rng.choice(("nl", "nl", "en")), length=7)
    people = _people(world, crew, world.rng.randint(4, 14), texts=1, script=script)
    for at, who in enumerate(people):
        if at % 3 == 2:
            who.number = people[at - 1].number
        for turn in range(world.rng.choice((1, 2, 2))):
            town = world.rng.choice(TOWNS)
            world.post(
                who, "slot_text", day=people[0].day + at * 3 + turn * 10, town=town, silent=turn == 1 and at % 4 == 0
            )


def photos_moved(world: World) -> None:
    """The same pictures under other names, in other towns, under a number that was there before or a new one."""
    crew = world.organiser()
    people = _people(world, crew, world.rng.randint(3, 9), texts=2)
    stock = [world.album.new() for _ in range(4)]
    numbers = [world.numbers.new() for _ in range(max(2, len(people) // 2))]
    for at, who in enumerate(people):
        for turn in range(2):
            pair = [stock[(at + turn) % 4], stock[(at + turn + 1) % 4]]
            number = numbers[(at + turn) % len(numbers)]
            day = people[0].day + at * 5 + turn * 14
            world.post(
                who,
                "photos_moved",
                day=day,
                town=world.rng.choice(TOWNS),
                number=number,
                pictures=pair,
                worked=turn == 1,
            )


def one_handle(world: World) -> None:
    """People with numbers and texts of their own who are all to be reached under one handle."""
    crew = world.organiser()
    people = _people(world, crew, world.rng.randint(4, 10), texts=99)
    word = world.rng.choice(("sweetdates", "toplady", "rozenclub", "vipmeet", "nightteam"))
    for who in people:
        who.handle = f"@{word}{people[0].entity[1:]}"
        for turn in range(2):
            world.post(who, "one_handle", day=people[0].day + turn * 13 + world.rng.randint(0, 9))


def assistant(world: World) -> None:
    """One person answers for all of them: her number stands in the texts, theirs in the fields."""
    crew = world.organiser()
    people = _people(world, crew, world.rng.randint(4, 9), texts=99)
    planner, phone = world.rng.choice(NAMES), world.numbers.new()
    for who in people:
        said = PLANNER[who.script.language]
        for turn in range(2):
            extra = [world.rng.choice(said).format(planner, written(world.rng, phone))]
            day = people[0].day + turn * 15 + world.rng.randint(0, 9)
            world.post(who, "assistant", day=day, extra=extra, on=("s1", "s2", "s4", "s6"))


def large(world: World) -> None:
    """Twenty-five people in one hand: numbers, pictures and two texts go round."""
    crew = world.organiser()
    people = _people(world, crew, 25, texts=2)
    pool: list[Number] = [world.numbers.new() for _ in range(9)]
    stock = [world.album.new() for _ in range(8)]
    for at, who in enumerate(people):
        for turn in range(2):
            pictures = [stock[(at * 2 + turn) % 8], *who.pictures[:1]]
            day = people[0].day + at * 2 + turn * 10
            world.post(
                who, "large", day=day, town=world.rng.choice(TOWNS), number=pool[(at + turn) % 9], pictures=pictures
            )


def _people(world: World, crew: str, count: int, texts: int, script: Script | None = None) -> list[Person]:
    """The people of one organiser; every `texts` of them in turn a text: 1 is one for all, 99 is one each."""
    language = world.rng.choice(("nl", "nl", "en"))
    shared = [script or world.writers.script(language, length=6) for _ in range(min(texts, count, 4))]
    people = []
    for at in range(count):
        own = world.writers.script(language) if texts == 99 else shared[at % len(shared)]
        people.append(world.person(crew, own))
    names = world.rng.sample(NAMES, count)
    for who, name in zip(people, names, strict=True):
        who.name, who.age = name, world.rng.randint(18, 29)
    return people


PLAN = (
    (numbers_over_names, 7),
    (slot_text, 7),
    (photos_moved, 6),
    (one_handle, 3),
    (assistant, 3),
    (large, 1),
)
