"""Strangers who share a number, or nearly: a club's reception, a studio's, a recycled one, one digit apart."""

from bench.blind_numbers import Number
from bench.sets.links_d.lines import Line
from bench.sets.links_d.spell import plain
from bench.sets.links_d.voice import Persona, persona, phone_ties, publish, say
from bench.sets.links_d.words import NAMES, SURNAMES, TOWNS
from bench.sets.links_d.world import DAYS, World

CLUB: tuple[Line, ...] = (
    (
        "Op mijn vaste dagen huur ik als zelfstandige een kamer in club {club} (vergunde inrichting). "
        "Receptie van de club: {p}. Mij bereik je op mijn eigen nummer.",
        "On my regular days I rent a room, self-employed, in club {club} (licensed). Reception of the club: "
        "{p}. To reach me use my own number.",
        "An meinen festen Tagen miete ich als Selbständige ein Zimmer im Club {club} (mit Genehmigung). "
        "Rezeption: {p}. Mich erreichst du unter meiner eigenen Nummer.",
    ),
    (
        "Soms werk ik zelfstandig bij het vergunde huis {club}; de balie daar ({p}) neemt voor alle dames op "
        "en regelt niets voor mij.",
        "Sometimes I work independently at the licensed house {club}; the desk there ({p}) answers for all "
        "ladies and arranges nothing for me.",
        "Manchmal arbeite ich selbständig im Haus {club} mit Genehmigung; der Empfang dort ({p}) geht für "
        "alle Damen ans Telefon und regelt nichts für mich.",
    ),
)
CREDIT: Line = (
    "Foto's gemaakt door studio {studio}, ook een shoot? Bel de studio: {p}.",
    "Pictures by studio {studio}; want a shoot too? Call the studio: {p}.",
    "Fotos von Studio {studio}; auch ein Shooting? Ruf das Studio an: {p}.",
)
TAKEN_OVER: Line = (
    "Ik heb dit nummer pas sinds kort en ken de vorige eigenaar niet; zoek je {old}, dan ben je hier verkeerd.",
    "I have had this number only for a short while and do not know who had it before; if you look for "
    "{old}, that is not me.",
    "Ich habe diese Nummer erst seit kurzem und kenne die Vorbesitzerin nicht; suchst du {old}, bist du hier falsch.",
)
GAVE_UP: Line = (
    "Mijn nummer {old} is maanden geleden opgezegd en nu van een vreemde. Dit is mijn enige nummer.",
    "I gave up my number {old} months ago and a stranger has it now. This is my only number.",
    "Meine Nummer {old} habe ich vor Monaten gekündigt, jetzt hat sie jemand Fremdes. Das hier ist meine "
    "einzige Nummer.",
)


def club(world: World) -> None:
    """Independents who rent at the same licensed club and mention its reception; each has her own number as well."""
    rng = world.rng
    desk, name, town = (
        world.number(),
        rng.choice(SURNAMES).capitalize() + rng.choice(("hof", "huis", "hoek", "zicht")),
        rng.choice(TOWNS),
    )
    for _ in range(rng.randint(5, 9)):
        who = persona(world, photos=1)
        who.town = town
        line = rng.choice(CLUB)
        for at in range(rng.randint(1, 3)):
            lang = rng.choice(who.langs)
            extra = say(line, lang, club=name, p=plain(rng, desk)) if at == 0 or rng.random() < 0.6 else ""
            _post(world, who, "club reception", lang=lang, extra=extra, photos=who.photos[: rng.randint(0, 1)])


def photographer(world: World) -> None:
    """Clients of a studio whose number stands under the photos."""
    rng = world.rng
    studio, name = world.number(), rng.choice(SURNAMES).capitalize() + " & Licht"
    for _ in range(rng.randint(4, 7)):
        who = persona(world, photos=2)
        for _ in range(rng.randint(1, 3)):
            lang = rng.choice(who.langs)
            _post(
                world,
                who,
                "studio credit",
                lang=lang,
                extra=say(CREDIT, lang, studio=name, p=plain(rng, studio)),
                photos=who.photos,
            )


def recycled(world: World) -> None:
    """A number given up in spring is a stranger's in autumn; both say so, and the first goes on elsewhere."""
    rng = world.rng
    first, second = persona(world, phones=2, photos=2), persona(world, phones=0, photos=2)
    first.names, second.names = ([name] for name in rng.sample(NAMES, 2))
    first.town, second.town = rng.sample(TOWNS, 2)
    shared, later = first.phones
    own = {f"photo:own:{first.entity}"}
    for at in range(rng.randint(2, 4)):
        before = {f"{tie}@first" for tie in phone_ties([shared])}
        publish(
            world,
            first,
            "recycled: before",
            numbers=[shared],
            ties=own | before,
            photos=first.photos[:1],
            day=rng.randrange(80),
        )
        lang = first.langs[0]
        extra = say(GAVE_UP, lang, old=plain(rng, shared)) if at == 0 else ""
        publish(
            world,
            first,
            "recycled: moved on",
            numbers=[later],
            ties=own | phone_ties([later]),
            photos=first.photos[:1],
            lang=lang,
            extra=extra,
            day=rng.randrange(110, DAYS),
        )
    for _ in range(rng.randint(2, 4)):
        lang = rng.choice(second.langs)
        publish(
            world,
            second,
            "recycled: stranger",
            numbers=[shared],
            ties={f"{tie}@second" for tie in phone_ties([shared])},
            lang=lang,
            extra=say(TAKEN_OVER, lang, old=first.names[0]),
            photos=second.photos[:1],
            day=rng.randrange(230, DAYS),
        )


def neighbours(world: World) -> None:
    """Two strangers whose numbers differ in one digit."""
    rng = world.rng
    first, second = persona(world, photos=1), persona(world, phones=0, photos=1)
    number = first.phones[0]
    while number.country != "31" or not second.phones:
        if number.country != "31":
            number = world.number()
            first.phones = [number]
            continue
        at, digit = rng.randrange(3, 9), rng.choice("0123456789")
        subscriber = number.subscriber[:at] + digit + number.subscriber[at + 1 :]
        near = Number("0" + subscriber, "31", subscriber)
        if world.claim(near):
            second.phones = [near]
    for who in (first, second):
        for _ in range(rng.randint(1, 3)):
            _post(world, who, "one digit apart", photos=who.photos[: rng.randint(0, 1)])


def namesakes(world: World) -> None:
    """Women with the same name and town who are not one: numbers, photos, ages and habits differ."""
    rng = world.rng
    model = persona(world)
    for _ in range(rng.randint(2, 3)):
        who = persona(world, photos=1)
        who.names, who.town = model.names, model.town
        for _ in range(rng.randint(1, 3)):
            _post(world, who, "namesakes", photos=who.photos, quirks=1)


def _post(world: World, who: Persona, kind: str, **words: object) -> None:
    publish(world, who, kind, numbers=who.phones, ties=phone_ties(who.phones), **words)  # type: ignore[arg-type]
