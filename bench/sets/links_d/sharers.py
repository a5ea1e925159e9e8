"""Strangers who share a picture or a text: a room, a backdrop, a stolen or stock photo, a template, a duo."""

from bench.sets.links_d.lines import CLOSINGS, OFFER, OPENINGS, Line
from bench.sets.links_d.pictures import Picture
from bench.sets.links_d.spell import plain
from bench.sets.links_d.voice import Persona, contact, fields, persona, phone_ties, publish, say, title
from bench.sets.links_d.words import NAMES, STREETS, TOWNS
from bench.sets.links_d.world import DAYS, World

RENTED: tuple[Line, ...] = (
    (
        "Ik huur de kamer per dag bij {street}; de andere dames daar werken voor zichzelf en hebben hun eigen nummer.",
        "I rent the room by the day; the other ladies there work for themselves and have their own numbers.",
        "Ich miete das Zimmer tageweise; die anderen Damen dort arbeiten für sich und haben eigene Nummern.",
    ),
    (
        "De werkkamer bij {street} deel ik met andere zelfstandigen, ieder op haar eigen dagen en met haar "
        "eigen klanten.",
        "I share the work room with other independents, each on her own days with her own clients.",
        "Das Arbeitszimmer teile ich mit anderen Selbständigen, jede an eigenen Tagen und mit eigenen Kunden.",
    ),
)
STOLEN: Line = (
    "Waarschuwing: een onbekende gebruikt mijn foto in een andere stad met een ander nummer. Dat ben ik "
    "niet; alleen dit nummer is van mij.",
    "Warning: a stranger uses my picture in another town with another number. That is not me; only this "
    "number is mine.",
    "Warnung: Jemand Fremdes benutzt mein Foto in einer anderen Stadt mit anderer Nummer. Das bin ich "
    "nicht; nur diese Nummer ist meine.",
)
BOUGHT: Line = (
    "(tekst: Advertentiehulp, pakket {n})",
    "(text: Ad Help, package {n})",
    "(Text: Anzeigenhilfe, Paket {n})",
)
SALES: tuple[Line, ...] = (
    (
        "Stap binnen in een wereld van rust, waar {name} in {city} alle aandacht aan jou geeft.",
        "Step into a world of calm, where {name} in {city} gives you all her attention.",
        "Tritt ein in eine Welt der Ruhe, in der {name} in {city} dir alle Aufmerksamkeit schenkt.",
    ),
    (
        "Na een lange werkdag verdien je een moment dat helemaal van jou is, zonder haast en zonder zorgen.",
        "After a long day at work you deserve a moment all your own, without hurry and without worries.",
        "Nach einem langen Arbeitstag verdienst du einen Moment nur für dich, ohne Eile und ohne Sorgen.",
    ),
    (
        "Verwacht een verzorgde ontvangst, zachte muziek en een glimlach die je bijblijft.",
        "Expect a warm welcome, soft music and a smile that stays with you.",
        "Erwarte einen gepflegten Empfang, leise Musik und ein Lächeln, das bleibt.",
    ),
    (
        "Elke ontmoeting is anders, want geen mens is gelijk; vertel dus vooraf wat je wensen zijn.",
        "Every meeting is different because nobody is alike, so tell beforehand what you wish.",
        "Jede Begegnung ist anders, denn kein Mensch gleicht dem anderen; sag vorher, was du dir wünschst.",
    ),
    (
        "Kwaliteit, discretie en respect staan voorop, van het eerste bericht tot het afscheid.",
        "Quality, discretion and respect come first, from the first message to the goodbye.",
        "Qualität, Diskretion und Respekt stehen an erster Stelle, von der ersten Nachricht bis zum Abschied.",
    ),
)
DUO: Line = (
    "Samen met mijn vriendin {friend} doe ik ook duo's. {friend} werkt voor zichzelf; voor haar alleen "
    "bel je haar eigen nummer {p}.",
    "With my friend {friend} I also do duos. {friend} works for herself; for her alone call her own number {p}.",
    "Mit meiner Freundin {friend} mache ich auch Duos. {friend} arbeitet für sich; für sie allein ruf "
    "ihre eigene Nummer an: {p}.",
)


def room(world: World) -> None:
    """Three to five independents with the photo of the same rented room."""
    rng = world.rng
    place, town, street, day = (
        world.thing_photo("room"),
        rng.choice(TOWNS),
        rng.choice(STREETS),
        rng.randrange(DAYS - 40),
    )
    for line in rng.choices(RENTED, k=rng.randint(3, 5)):
        who = persona(world, photos=1)
        who.town = town
        for _ in range(rng.randint(1, 3)):
            lang = rng.choice(who.langs)
            _post(
                world,
                who,
                "room",
                lang=lang,
                extra=say(line, lang, street=street),
                photos=[*who.photos, place],
                day=day + rng.randrange(40),
            )


def backdrop(world: World) -> None:
    """Clients of one photographer: other women before the same backdrop, in other towns."""
    rng = world.rng
    behind = rng.randrange(10**9)
    for _ in range(rng.randint(3, 5)):
        who = persona(world, photos=0)
        who.photos = [world.person_photo(behind, who.look)]
        for _ in range(rng.randint(1, 3)):
            _post(world, who, "backdrop", photos=who.photos)


def stolen(world: World) -> None:
    """A stranger with the photo of someone who says so in her own ads."""
    rng = world.rng
    owner, thief = persona(world, photos=3, langs=[rng.choice(("nl", "en", "de"))]), persona(world, photos=0)
    towns = rng.sample(TOWNS, 2)
    owner.town, thief.town = towns
    names = rng.sample(NAMES, 2)
    owner.names, thief.names = names[:1], names[1:]
    day = rng.randrange(60, DAYS - 60)
    photo = owner.photos[0]
    for at in range(rng.randint(2, 4)):
        extra = say(STOLEN, owner.langs[0]) if at else ""
        _post(
            world,
            owner,
            "stolen: owner",
            lang=owner.langs[0],
            extra=extra,
            photos=[*rng.sample(owner.photos[1:], 1), photo],
            day=day + 20 * (at - 1),
        )
    for at in range(rng.randint(1, 3)):
        _post(world, thief, "stolen: thief", photos=[photo], day=day + 7 * at)


def stock(world: World) -> None:
    """A rose from a free picture site above the ads of people who do not know each other."""
    rng = world.rng
    flower = world.thing_photo("still")
    for _ in range(rng.randint(6, 10)):
        who = persona(world, photos=0)
        for _ in range(rng.randint(1, 2)):
            _post(world, who, "stock photo", photos=[flower], quirks=1)


def template(world: World) -> None:
    """A text for sale: the same sentences under many names, each with her own number, photo and odd sentence."""
    rng = world.rng
    lines, package = rng.sample(SALES, 4), rng.randint(1, 9)
    shared = [*lines, rng.choice(OFFER), rng.choice(CLOSINGS)]
    for _ in range(rng.randint(8, 14)):
        who = persona(world, photos=1, handle=rng.random() < 0.2)
        lang, name = rng.choices(("nl", "en", "de"), (6, 3, 1))[0], who.names[0]
        for _ in range(rng.choice((1, 1, 2, 3))):
            told = [say(line, lang, name=name, city=who.town) for line in shared]
            told.append(say(who.quirks[0], lang))
            told.append(contact(rng, lang, who.phones, who.handle))
            told.append(say(BOUGHT, lang, n=package))
            world.post(
                title=title(rng, who, lang, name, who.town),
                text=" ".join(told),
                entity=who.entity,
                kind="bought template",
                ties=phone_ties(who.phones) | {f"text:{who.entity}"},
                fields=fields(rng, who, name, who.town),
                phone=who.phones[0] if rng.random() < 0.5 else None,
                photos=who.photos[: rng.randint(0, 1)],
            )


def duo(world: World) -> None:
    """Two friends, each with her own ads and number, who name each other for a duo."""
    rng = world.rng
    pair = [persona(world, photos=2) for _ in range(2)]
    pair[0].names, pair[1].names = ([name] for name in rng.sample(NAMES, 2))
    town = rng.choice(TOWNS)
    together = Picture("person", rng.randrange(10**9), rng.randrange(10**9), (pair[0].look, pair[1].look))
    for who, friend in (pair, pair[::-1]):
        who.town, lang = town, who.langs[0]
        who.lines = [line for line in who.lines if line[0] != "Ik werk alleen en voor mezelf."]
        for at in range(rng.randint(2, 4)):
            extra = say(DUO, lang, friend=friend.names[0], p=plain(rng, friend.phones[0])) if at == 0 else ""
            photos = [*who.photos[:1], together] if at == 0 else who.photos[: rng.randint(0, 2)]
            _post(world, who, "duo" if at == 0 else "duo: own ad", lang=lang, extra=extra, photos=photos)


def translated(world: World) -> None:
    """Stock sentences, and the same in another language by someone else with another number and town."""
    rng = world.rng
    first, second = persona(world, photos=1, langs=["nl"]), persona(world, photos=1, langs=[rng.choice(("en", "de"))])
    second.lines, second.price = first.lines, first.price
    second.quirks = first.quirks = []
    towns = rng.sample(TOWNS, 2)
    first.town, second.town = towns
    first.names, second.names = ([name] for name in rng.sample(NAMES, 2))
    for who in (first, second):
        for _ in range(rng.randint(1, 2)):
            _post(world, who, "translated", photos=who.photos, quirks=0)


def lone(world: World) -> None:
    """An ad with no contact and nothing to know her by, or only words anyone would write."""
    rng = world.rng
    who = persona(world, phones=0, photos=1)
    lang = who.langs[0]
    if rng.random() < 0.4:
        text = rng.choice(("Bel mij", "Nieuw", "Privé", "Kom langs", "Vandaag vrij", "Hoi", "Mail mij", "Massage"))
        world.post(
            title=rng.choice(("Hoi", "Nieuw", who.town, who.names[0])),
            text=text,
            entity=who.entity,
            kind="lone: words",
            ties=set(),
            fields={"city": who.town},
            photos=who.photos if rng.random() < 0.3 else [],
        )
        return
    slots = {"name": who.names[0], "city": who.town, "age": who.age}
    told = [say(line, lang, **slots) for line in (rng.choice(OPENINGS), *who.lines[:3])]
    world.post(
        title=title(rng, who, lang, who.names[0], who.town),
        text=" ".join([*told, contact(rng, lang, [])]),
        entity=who.entity,
        kind="lone: no contact",
        ties=set(),
        fields=fields(rng, who, who.names[0], who.town),
        photos=who.photos if rng.random() < 0.5 else [],
    )


def _post(world: World, who: Persona, kind: str, **words: object) -> None:
    ties = phone_ties(who.phones) | ({f"photo:own:{who.entity}"} if words.get("photos") else set())
    publish(world, who, kind, numbers=who.phones, ties=ties, **words)  # type: ignore[arg-type]
