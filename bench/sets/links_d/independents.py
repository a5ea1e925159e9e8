"""People who work for themselves and post more than once."""

from bench.sets.links_d.lines import MOVED, TOURS
from bench.sets.links_d.spell import plain
from bench.sets.links_d.voice import Persona, contact, persona, phone_ties, photo_ties, publish, say
from bench.sets.links_d.words import NAMES, TOWNS
from bench.sets.links_d.world import DAYS, World


def regular(world: World) -> None:
    """Reposts under one number, often with the same photos."""
    rng = world.rng
    who = persona(world, photos=rng.randint(0, 3), handle=rng.random() < 0.2)
    for _ in range(rng.choice((1, 1, 2, 2, 3, 4, 5, 7))):
        photos = rng.sample(who.photos, rng.randint(0, len(who.photos)))
        _own(world, who, "regular", photos=photos, handle=who.handle if rng.random() < 0.5 else "")


def renamer(world: World) -> None:
    """One number, three names, sometimes another age of the same woman on the same photo."""
    rng = world.rng
    who = persona(world, photos=2)
    who.names = rng.sample(NAMES, 3)
    for name in [*who.names, *rng.choices(who.names, k=rng.randint(0, 3))]:
        _own(world, who, "renamer", name=name, photos=rng.sample(who.photos, rng.randint(1, 2)))


def traveller(world: World) -> None:
    """Another town every week; number and handle stay."""
    rng = world.rng
    who = persona(world, photos=2, handle=True)
    day, towns = rng.randrange(DAYS - 70), rng.sample(TOWNS, rng.randint(4, 8))
    for at, town in enumerate(towns[:-1]):
        lang = rng.choice(who.langs)
        tour = say(rng.choice(TOURS), lang, city=town, next=towns[at + 1])
        both = at == 0 or rng.random() < 0.3
        ties = {f"handle:{who.handle}"} | (phone_ties(who.phones) if both else set())
        publish(
            world,
            who,
            "traveller",
            numbers=who.phones if both else [],
            ties=ties,
            handle=who.handle,
            lang=lang,
            town=town,
            extra=tour,
            photos=who.photos[: rng.randint(0, 2)],
            day=day + 8 * at,
        )


def mover(world: World) -> None:
    """Changes number: an ad names both, or the handle, or the whole own text stays the same."""
    rng = world.rng
    who = persona(world, phones=2, photos=2, handle=True)
    old, new = who.phones
    turn, way = rng.randrange(60, DAYS - 60), rng.choice(("says", "handle", "photo and text"))
    loose = way != "photo and text"
    for at in range(rng.randint(2, 4)):
        for number, day in ((old, turn - 6 * at - 5), (new, turn + 9 * at + 4)):
            ties, lang = phone_ties([number]), who.langs[0]
            extra, handle, photos = "", "", []
            if way == "says" and number is new and (at == 0 or rng.random() < 0.3):
                extra = say(rng.choice(MOVED), lang, old=plain(rng, old))
                ties |= phone_ties([old])
            if way == "handle" and (at == 0 or rng.random() < 0.5):
                handle = who.handle
                ties.add(f"handle:{handle}")
            if way == "photo and text":
                photos, extra = who.photos[:1], ""
                ties |= {f"text:{who.entity}"} | photo_ties(photos)
            publish(
                world,
                who,
                f"mover ({way})",
                numbers=[number],
                ties=ties,
                handle=handle,
                photos=photos,
                lang=lang,
                extra=extra,
                loose=loose,
                quirks=None if loose else 2,
                day=day,
            )


def bilingual(world: World) -> None:
    """Her own language with a number, English with a handle; photo and odd sentences are the same."""
    rng = world.rng
    who = persona(world, photos=2, handle=True, langs=[rng.choice(("nl", "de")), "en"])
    first, second = who.langs
    for _ in range(rng.randint(1, 3)):
        publish(
            world,
            who,
            "bilingual",
            numbers=who.phones,
            ties=phone_ties(who.phones) | photo_ties(who.photos[:1]),
            lang=first,
            quirks=2,
            photos=who.photos[:1],
        )
    for _ in range(rng.randint(1, 2)):
        publish(
            world,
            who,
            "bilingual",
            numbers=[],
            ties={f"handle:{who.handle}"} | photo_ties(who.photos[:1]),
            handle=who.handle,
            lang=second,
            quirks=2,
            photos=who.photos[:1],
        )


def photographed(world: World) -> None:
    """No number at all, the form of the site; the same own photos and habits over several sites."""
    rng = world.rng
    who = persona(world, phones=0, photos=2)
    for _ in range(rng.randint(2, 4)):
        publish(
            world,
            who,
            "photographed",
            numbers=[],
            ties=photo_ties(who.photos[:1]),
            photos=who.photos[: rng.randint(1, 2)],
            quirks=1,
        )


def word_for_word(world: World) -> None:
    """Her whole text with two sentences nobody else writes, word for word; each ad another number or none."""
    rng = world.rng
    count = rng.randint(2, 4)
    who = persona(world, phones=count, photos=0)
    lang = who.langs[0]
    for number in who.phones:
        numbers = [number] if rng.random() < 0.7 else []
        publish(
            world,
            who,
            "word for word",
            numbers=numbers,
            ties={f"text:{who.entity}"} | phone_ties(numbers),
            lang=lang,
            loose=False,
            quirks=2,
            name=who.names[0],
        )


def terse(world: World) -> None:
    """An ad of a word or two and a number."""
    rng = world.rng
    who = persona(world, photos=rng.randint(0, 1))
    words = ("Bel mij", "Nieuw", "Privé", "App maar", "Vandaag", "Hoi", "Massage", "Kom langs", "24/7", "Escort")
    for _ in range(rng.randint(2, 4)):
        reach = contact(rng, "nl", who.phones).rsplit(" op ", 1)[-1]
        world.post(
            title=rng.choice((who.names[0], "Nieuw", who.town, "Hoi")),
            text=f"{rng.choice(words)} {reach}",
            entity=who.entity,
            kind="terse",
            ties=phone_ties(who.phones),
            fields={"city": who.town} if rng.random() < 0.5 else {},
            photos=who.photos,
        )


def _own(world: World, who: Persona, kind: str, **words: object) -> None:
    publish(world, who, kind, numbers=who.phones, ties=phone_ties(who.phones), **words)  # type: ignore[arg-type]
