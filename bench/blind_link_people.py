"""People who work for themselves: one or two numbers, their own text, and what careful readers can tie together.

Every person's ads hang together by evidence: a shared number, near-equal long own text without another number, or
near-equal text and the same photos. Where ads would hang on nothing they are not made.
"""

from bench.blind_link_pictures import copy_of
from bench.blind_link_sentences import SHORT
from bench.blind_link_voice import reposted, voice
from bench.blind_link_words import CITIES
from bench.blind_link_world import World

ADS_OF_ONE = (1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 6)
MOVED = (
    "Nieuw nummer! {old} werkt niet meer.",
    "Let op, mijn oude nummer was {old}, dat is weg.",
    "Telefoon kwijt, dus niet meer bellen op {old}.",
    "(voorheen {old})",
)
SILENT = (
    "Stuur een bericht via de site.",
    "Reageren kan met de knop hieronder.",
    "Ik beantwoord alleen berichten hier.",
)


def independent(world: World) -> None:
    """One number (one in six has two, shown together once), own text, reposts with edits, now and then a new text."""
    rng = world.rng
    person = world.person(numbers=2 if rng.random() < 0.17 else 1)
    first, second = person.numbers[0], person.numbers[-1]
    for turn in range(rng.choice(ADS_OF_ONE)):
        speaker = person.voice if turn == 0 else reposted(rng, person.voice)
        if turn and rng.random() < 0.25:
            speaker = voice(rng)
        if first is second or turn:
            world.post(person, rng.choice(person.numbers), speaker=speaker)
        else:
            world.post(person, first, speaker=speaker, extra=f"Of {world.shown(second)}.")


def hasty(world: World) -> None:
    """A few words and a number; the same few words come from many people."""
    rng = world.rng
    person = world.person(photos=rng.choice((0, 0, 0, 1)))
    line = rng.choice(SHORT)
    for _ in range(rng.choice((1, 1, 1, 2))):
        number = person.numbers[0]
        world.post(person, number, text=line.format(name=person.name, city=person.city, n=world.shown(number)))
    if rng.random() < 0.25:
        world.post(person, person.numbers[0])


def new_number_told(world: World) -> None:
    """Another number, and the ad names the old one."""
    person = world.person(numbers=2)
    old, new = person.numbers
    night = world.rng.randint(4, 9)
    world.post(person, old, night=night - 4)
    told = world.rng.choice(MOVED).format(old=" ".join((old.national[:2], old.national[2:])))
    world.post(person, new, speaker=reposted(world.rng, person.voice), extra=told, night=night)


def new_number_same_photos(world: World) -> None:
    """Another number; near-equal long text and the same photos of her own show one hand."""
    rng = world.rng
    person = world.person(speaker=voice(rng, 9), numbers=rng.choice((2, 2, 3)), photos=2)
    for turn, number in enumerate(person.numbers):
        world.post(
            person,
            number,
            speaker=person.voice if turn == 0 else reposted(rng, person.voice),
            night=turn * 4,
            photos=[copy_of(rng, photo) for photo in person.photos],
        )


def text_without_number(world: World) -> None:
    """One ad with a number, others with the same long text and no number at all."""
    rng = world.rng
    person = world.person(speaker=voice(rng, 10))
    world.post(person, person.numbers[0], site="s1")
    for site in ("s3", "s4")[: rng.randint(1, 2)]:
        world.post(person, None, speaker=reposted(rng, person.voice), extra=rng.choice(SILENT), site=site)


def mistyped_number(world: World) -> None:
    """One ad has a digit of the number wrong; text and photos are the same."""
    rng = world.rng
    person = world.person(speaker=voice(rng, 9), photos=2)
    right = person.numbers[0]
    wrong = world.number(near=right) if right.country == "31" else right
    for number in (right, wrong, right)[: rng.randint(2, 3)]:
        world.post(
            person, number, speaker=reposted(rng, person.voice), photos=[copy_of(rng, photo) for photo in person.photos]
        )


def namesakes(world: World) -> None:
    """Two people with one first name in one town; nothing else is shared."""
    rng = world.rng
    first = world.person()
    for person in (first, world.person(name=first.name, city=first.city)):
        for turn in range(rng.randint(1, 3)):
            world.post(person, person.numbers[0], speaker=person.voice if turn == 0 else reposted(rng, person.voice))


def traveller(world: World) -> None:
    """One number in many towns, text adapted."""
    person = world.person()
    for night, city in enumerate(world.rng.sample(CITIES, world.rng.randint(3, 5))):
        world.post(person, person.numbers[0], speaker=reposted(world.rng, person.voice), city=city, night=night * 2)
