"""People who must stay apart although something of theirs is the same: pictures, rooms, texts, names."""

from bench.sets.links_e.spin import spin
from bench.sets.links_e.words import STREETS, TOWNS
from bench.sets.links_e.world import Person, World

WARNINGS = (
    "{Pas op|Oplichting}: {iemand anders|een onbekende} gebruikt mijn foto met een {ander|vreemd} nummer. "
    "{Dat ben ik niet|Niet ik}!",
    "{Mijn foto|Een van mijn foto's} is {gestolen|gejat} en staat {nu|ineens} bij {een onbekende|een ander}, "
    "{trap er niet in|bah}.",
    "Er gaat een {nepadvertentie|valse advertentie} rond met mijn foto. Alleen dit nummer is van mij{, al "
    "jaren|, echt waar|}.",
    "{Heren|Let op}, zie je mijn foto onder een andere naam: {dat is diefstal|gepikt van mijn pagina}. {Ik "
    "ken haar niet|Meld het}!",
)
STUDIO = ("Foto's gemaakt bij studio {}.", "Fotograaf: {}", "Laten fotograferen door {}, leuk geworden toch?", "")
RENTED = (
    "Ik huur per dag een kamer in het verhuurpand aan de {}; andere dames huren daar ook.",
    "Werkplek: kamerverhuur {}, ik sta er op mezelf.",
    "Je vindt mij bij de kamerverhuur op de {}. De kamer is van het huis, ik ben van mezelf.",
    "Kamer gehuurd aan de {} (dagverhuur), vraag niet naar de andere huursters.",
)
HOTEL = (
    "Ik slaap in het hotel aan de {}, foto van de kamer komt van hun website.",
    "Deze dagen in het hotel aan de {}. Kamerfoto is van het hotel.",
    "Hotel {}: kamer zoals op de hotelfoto.",
)
PROVERBS = (
    ("Wie het kleine niet eert, is het grote niet weerd.", "Look after the pennies, and the pounds follow."),
    ("Pluk de dag.", "Carpe diem.", "Seize the day.", "Nutze den Tag.", "Cueille le jour."),
    ("Stille waters, diepe gronden.", "Still waters run deep.", "Stille Wasser sind tief."),
    ("Wie niet waagt, die niet wint.", "Nothing ventured, nothing gained.", "Wer nicht wagt, der nicht gewinnt."),
    ("Liefde gaat door de maag.", "The way to a man's heart is through his stomach.", "Liebe geht durch den Magen."),
    ("Leven en laten leven.", "Live and let live.", "Leben und leben lassen.", "Vive y deja vivir."),
)
CREDIT = "(profieltekst: {}, tekstservice voor zelfstandigen)"
TEMPLATES = (
    "Welkom op het profiel van <NAME>. Als stijlvolle dame van <AGE> sta ik garant voor een onvergetelijk samenzijn. "
    "In <CITY> geniet u van mijn volledige aandacht, in een sfeer van vertrouwen en comfort. Mijn gasten prijzen mijn "
    "charme en mijn oog voor detail. Gun uzelf een moment waarop de wereld even stilstaat.",
    "Maak kennis met <NAME>: <AGE> jaar, vol levenslust en met een glimlach die blijft hangen. Of u nu een vaste gast "
    "wordt of voor het eerst een afspraak waagt, bij mij in <CITY> voelt u zich meteen thuis. Kwaliteit, hygiëne en "
    "respect vormen de basis van elke ontmoeting. Laat u verrassen en ontdek wat echte aandacht doet.",
)
WIZARD = (
    "Over mij: <NAME>\nLeeftijd: <AGE>\nPlaats: <CITY>\nOntvangst: {}\nBezoek: {}\nTalen: {}\nRoken: {}\nBetaling: {}"
)


def photographer(world: World) -> None:
    """One photographer's wall behind the pictures of five clients."""
    wall, studio = world.rng.getrandbits(48), world.rng.choice(("Lichtval", "Noorderraam", "Kiekendief", "Het Atelier"))
    for _ in range(5):
        who = _soul(world, language="nl")
        who.pictures = [world.album.at_studio(wall), world.album.new()]
        extra = [line.format(studio) for line in [world.rng.choice(STUDIO)] if line]
        _twice(world, who, "photographer", extra)


def stolen_photo(world: World) -> None:
    """Somebody far away shows a stranger's picture; the owner warns of it."""
    owner, thief = _soul(world, language="nl"), _soul(world, language=world.rng.choice(("en", "nl", "fr", "nl")))
    taken = owner.pictures[0]
    warning = spin(world.rng, world.rng.choice(WARNINGS), {})
    for turn in range(2):
        world.post(owner, "stolen_photo", day=owner.day + turn * 25, extra=[warning] if turn else [], whole=True)
    thief.pictures = [world.album.new(), taken]
    for turn in range(2):
        day = owner.day + 12 + turn * 20
        world.post(
            thief, "stolen_photo", day=day, pictures=thief.pictures if turn else thief.pictures[:1], worked=bool(turn)
        )


def stock_photo(world: World) -> None:
    """A picture with the stamp of a picture library that four strangers use next to their own."""
    stock = world.album.new("stock")
    for language in world.rng.sample(("nl", "nl", "nl", "en", "en", "de"), 4):
        who = _soul(world, language=language)
        who.pictures = [who.pictures[0], stock]
        _twice(world, who, "stock_photo")


def rented_room(world: World) -> None:
    """Five people who rent the same room, or stay in the same hotel, each with pictures and a number of their own."""
    house, street, town = world.album.new("room"), world.fresh(STREETS), world.rng.choice(TOWNS)
    said = world.rng.choice((RENTED, RENTED, HOTEL))
    for _ in range(5):
        who = _soul(world, language="nl")
        who.town = town
        who.pictures = [house, world.album.new("still"), world.album.new("pattern")]
        _twice(world, who, "rented_room", [world.rng.choice(said).format(street)])


def bought_text(world: World) -> None:
    """A text from a shop for texts, with the shop's name under it and something of the buyer's own."""
    template, shop = world.rng.choice(TEMPLATES), world.rng.choice(("Pluim & Inkt", "Zin voor Zin", "Het Woordatelier"))
    for _ in range(8):
        who = _soul(world, language="nl", length=4)
        who.script.intro = template
        who.script.common = []
        _twice(world, who, "bought_text", [CREDIT.format(shop)])


def form_text(world: World) -> None:
    """A site's own form, filled in by people who have nothing else in common."""
    for _ in range(9):
        who = _soul(world, language="nl")
        pick = world.rng.choice
        who.script.intro = WIZARD.format(
            pick(("ja", "nee", "in overleg")),
            pick(("ja", "op verzoek", "alleen hotel")),
            pick(("Nederlands", "Nederlands, Engels", "Engels, Spaans", "Nederlands, Duits", "Pools, Engels")),
            pick(("nee", "ja", "soms")),
            pick(("contant", "contant of tikkie", "vooraf")),
        )
        who.script.voice.join = "\n"
        world.post(who, "form_text", on=("s3",), whole=True)


def proverb(world: World) -> None:
    """A well-known saying, in whatever language, with six people who never met."""
    sayings = world.rng.choice(PROVERBS)
    for _ in range(6):
        who = _soul(world)
        who.script.body.insert(world.rng.randint(0, 1), world.rng.choice(sayings))
        if world.rng.random() < 0.3:
            who.script.title = world.rng.choice(sayings)
        world.post(who, "proverb", whole=True)


def namesakes(world: World) -> None:
    """Two people of one name in one town."""
    one, two = _soul(world), _soul(world)
    two.name, two.town = one.name, one.town
    if world.rng.random() < 0.5:
        two.age = one.age
    two.day = one.day + world.rng.randint(0, 20)
    for who in (one, two):
        _twice(world, who, "namesakes")


def _soul(world: World, language: str | None = None, length: int | None = None) -> Person:
    """A stranger with a text of their own."""
    return world.person(script=world.writers.script(language, length))


def _twice(world: World, who: Person, kind: str, extra: list[str] | None = None) -> None:
    """One or two ads, mostly two."""
    for turn in range(world.rng.choice((1, 2, 2))):
        world.post(who, kind, day=who.day + turn * world.rng.randint(6, 30), extra=extra or [])


PLAN = (
    (photographer, 5),
    (stolen_photo, 9),
    (stock_photo, 4),
    (rented_room, 5),
    (bought_text, 3),
    (form_text, 2),
    (proverb, 5),
    (namesakes, 14),
)
