"""Independent workers: one hand each, whatever they change about themselves."""

from bench.sets.links_e.album import Picture
from bench.sets.links_e.numbers import written
from bench.sets.links_e.words import NAMES, TOWNS
from bench.sets.links_e.world import Person, World

NEW_NUMBER = (
    "Let op: nieuw nummer! Het oude ({}) gebruik ik niet meer.",
    "Mijn vorige nummer {} is vervallen, vaste gasten weten me zo weer te vinden.",
    "Telefoon gestolen, dus niet meer bellen naar {}.",
    "Wie mij nog onder {} kent: dat ben ik, maar dat toestel is stuk.",
    "Eerst zat ik op {}, nu dus niet meer.",
)
NEW_NUMBER_EN = ("New phone! My old number {} is gone.", "You may know me from {}, I lost that phone.")
RENAMED = (
    "Sommigen kennen mij nog als {}.",
    "Voorheen {}, zelfde dame, nieuwe naam.",
    "(eerder hier als {})",
)
RENAMED_EN = ("Before I was called {} here.", "Some of you know me as {}.")
TRAVEL = ("Deze week in {}!", "Paar dagen {} en dan weer door.", "Ik reis rond: nu {}.", "Tot zondag in {}.")
TRAVEL_EN = ("This week in {}!", "A few days in {} and then on.", "On tour, now {}.", "Until Sunday in {}.")


def single(world: World) -> None:
    """Somebody with one ad."""
    who = world.person(pictures=world.rng.choice((0, 1, 1, 2, 3)))
    world.post(who, "single")


def repost(world: World) -> None:
    """The same ad again and elsewhere, with small changes."""
    who = world.person(pictures=world.rng.choice((1, 2, 3)))
    for turn in range(world.rng.randint(3, 5)):
        world.post(who, "repost", day=who.day + turn * world.rng.randint(2, 15), pictures=_some(world, who))


def travel(world: World) -> None:
    """From town to town with one number."""
    who = world.person()
    said = TRAVEL if who.script.language == "nl" else TRAVEL_EN
    for turn in range(world.rng.randint(4, 6)):
        town = world.rng.choice(TOWNS)
        extra = [world.rng.choice(said).format(town)] if who.script.language in ("nl", "en") else []
        world.post(who, "travel", day=who.day + turn * 9, town=town, extra=extra)


def rename(world: World) -> None:
    """Another name; the number stays, or the text and the pictures do and the ad says who it was."""
    who = world.person()
    old, kept = who.name, world.rng.random() < 0.6
    for turn in range(world.rng.randint(3, 4)):
        if turn == 2:
            who.name = world.rng.choice([name for name in NAMES if name != old])
            if not kept:
                who.number = world.numbers.new()
        extra = []
        if turn >= 2 and not kept and who.script.language in ("nl", "en"):
            extra = [world.rng.choice(RENAMED if who.script.language == "nl" else RENAMED_EN).format(old)]
        world.post(who, "rename", day=who.day + turn * 16, extra=extra, whole=True)


def new_number(world: World) -> None:
    """Another number: the ad names the old one, or the text and the pictures are plainly the same."""
    who = world.person(language=world.rng.choice(("nl", "nl", "nl", "en")))
    tells, old = world.rng.random() < 0.5, who.number
    said = NEW_NUMBER if who.script.language == "nl" else NEW_NUMBER_EN
    for turn in range(world.rng.randint(3, 5)):
        if turn == 2:
            who.number = world.numbers.new()
        extra = [world.rng.choice(said).format(written(world.rng, old))] if tells and turn >= 2 else []
        world.post(who, "new_number", day=who.day + turn * 14, extra=extra)


def rewrite(world: World) -> None:
    """The same number under a text that is new every time; the name or a picture stays."""
    who = world.person(pictures=3)
    for turn in range(3):
        script = world.writers.script(who.script.language, voice=who.script.voice)
        world.post(
            who, "rewrite", day=who.day + turn * 20, script=script, pictures=[who.pictures[turn], who.pictures[0]]
        )


def two_languages(world: World) -> None:
    """One number and one set of pictures, a text for each language."""
    who = world.person(language="nl")
    other = world.writers.script(world.rng.choice(("en", "en", "en", "de", "pl", "ro")), voice=who.script.voice)
    for turn in range(world.rng.randint(3, 4)):
        world.post(who, "two_languages", day=who.day + turn * 6, script=other if turn % 2 else None)


def handle(world: World) -> None:
    """A handle on every ad; the number is not always there."""
    who = world.person()
    who.handle = (
        f"@{who.name.lower()}_{world.rng.choice(('xx', 'relax', 'prive', 'nl', 'only'))}{world.rng.randint(10, 999)}"
    )
    for turn in range(world.rng.randint(3, 4)):
        world.post(who, "handle", day=who.day + turn * 12, silent=turn % 2 == 1)


def hidden(world: World) -> None:
    """Sites that hide the number; the own words and the pictures are what the ads have in common."""
    who = world.person(pictures=2)
    who.script = world.writers.script(length=6)
    for turn in range(3):
        world.post(who, "hidden", day=who.day + turn * 11, silent=turn > 0)


def _some(world: World, who: Person) -> list[Picture]:
    """All the pictures, or all but one."""
    left = list(who.pictures)
    if len(left) > 1 and world.rng.random() < 0.4:
        left.pop(world.rng.randrange(len(left)))
    return left


PLAN = (
    (single, 70),
    (repost, 34),
    (travel, 22),
    (rename, 18),
    (new_number, 20),
    (rewrite, 16),
    (two_languages, 12),
    (handle, 12),
    (hidden, 14),
)
