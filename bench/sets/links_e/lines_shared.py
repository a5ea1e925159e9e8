"""People who must stay apart although one telephone number stands in the ads of both."""

from bench.sets.links_e.numbers import written
from bench.sets.links_e.spin import spin
from bench.sets.links_e.words import CLUBS, NAMES, TOWNS
from bench.sets.links_e.world import LAST_DAY, World

RECEPTION = (
    "Drie dagen per week werk ik bij {0}. Bel daar de receptie en vraag naar <NAME>.",
    "Vandaag in {0}, via de receptie van het huis; mijn eigen nummer staat op mijn eigen advertentie.",
    "Je treft me bij {0}. Het nummer hier is dat van de balie, zeg dat je voor <NAME> komt.",
)
DESK = (
    "{} is elke dag open van twaalf tot twee uur 's nachts. De dames werken voor zichzelf en huren een kamer bij ons. "
    "Wie er vandaag is staat op het bord bij de bar.",
    "Welkom bij {}. Vijf zelfstandige dames, ruime bar, eigen parkeerplaats. De balie helpt u verder, ook in "
    "het Engels.",
    "Al twintig jaar een begrip: {}. Sauna op de begane grond, kamers boven. Entree met één drankje inbegrepen.",
    "Privéhuis {} zoekt geen personeel: bij ons huren onafhankelijke vrouwen per dag. Zondags gesloten wegens "
    "schoonmaak.",
    "Bij {} bent u gast. Vier kamers, een stille tuin en een balie die weet wie er werkt. Groepen na overleg.",
)
INHERITED = (
    "Ik heb dit nummer {nog maar pas|sinds kort}, voor de vorige {eigenares|gebruiker} moet je niet bij mij zijn.",
    "Let op: dit is een nieuwe simkaart, het nummer was {vroeger|eerst} van iemand anders die ik niet ken.",
    "Krijg {steeds|elke dag} berichten voor een ander op dit nummer... ik ken haar niet, ik ben nieuw hier.",
    "{Zoek je|Vraag je naar} de dame die dit nummer vorig jaar had? {Geen idee wie dat is|Ken ik niet}, ik "
    "{heb|kreeg} het van de winkel.",
)
INHERITED_EN = (
    "I got this number {recently|last month}, I do not know {who had it before|the lady who used it before}.",
    "New sim card: {whoever|the person who} had this number before me is a stranger, {please do not ask|sorry}.",
)
GONE = (
    "Mijn oude nummer {} is opgezegd en niet meer van mij.",
    "{} is al lang niet meer van mij, wie daar opneemt ken ik niet.",
    "Niet meer bellen naar {}: dat nummer heb ik maanden geleden laten gaan.",
    "Het nummer {} van vorige winter heb ik niet meer, de provider heeft het ingetrokken.",
)
DUO = (
    "Samen met collega {0} kan ook: zij heeft haar eigen nummer, {1}.",
    "Duo? Bel eerst mij en dan mijn collega {0} op {1}, zij werkt voor zichzelf.",
    "Voor vier handen: {0}, een collega van mij, {1}. Zij heeft haar eigen advertentie.",
)
OWN_DUO = (
    "Met collega {0} werk ik soms samen ({1}), verder doe ik alles alleen.",
    "Duo met {0} kan, haar nummer: {1}.",
)


def club(world: World) -> None:
    """A club's switchboard: the house's own ads, and five women who also have a number and ads of their own."""
    name, town, desk = world.fresh(CLUBS), world.rng.choice(TOWNS), world.numbers.new()
    house = world.person(number=desk, script=world.writers.script("nl", 2))
    house.name, house.town = name, town
    house.script.intro = world.fresh(DESK).format(name)
    house.script.title = f"{name} <CITY>"
    house.script.body, house.script.common = [], []
    house.script.call, house.script.silent = "Receptie: <TEL>", ""
    for turn in range(2):
        world.post(house, "club", day=house.day + turn * 30)
    for called in world.rng.sample(NAMES, 5):
        who = world.person(script=world.writers.script("nl", 4))
        who.name, who.town, who.day = called, town, house.day + world.rng.randint(0, 25)
        world.post(who, "club", whole=True)
        extra = [world.rng.choice(RECEPTION).format(name)]
        world.post(who, "club", day=who.day + 9, number=desk, extra=extra, whole=True)


def recycled(world: World) -> None:
    """A number that went to a stranger after eight months or more; the first owner or the stranger says so."""
    first, then = world.person(language="nl"), world.person(language=world.rng.choice(("nl", "nl", "en")))
    told, old = world.rng.random() < 0.6, first.number
    first.day = world.rng.randint(0, 20)
    for turn in range(2):
        world.post(first, "recycled", day=first.day + turn * 12)
    if told:
        first.number = world.numbers.new()
        gone = [world.rng.choice(GONE).format(written(world.rng, old))]
        world.post(first, "recycled", day=world.rng.randint(150, 230), extra=gone, whole=True)
    then.number, then.age = old, first.age + world.rng.choice((-9, 12, 17)) if first.age > 28 else first.age + 14
    said = INHERITED if then.script.language == "nl" else INHERITED_EN
    says = not told or world.rng.random() < 0.5
    for turn in range(2):
        extra = [spin(world.rng, world.rng.choice(said), {})] if says and turn == 0 else []
        world.post(then, "recycled", day=LAST_DAY - 40 + turn * world.rng.randint(8, 35), extra=extra)


def duo(world: World) -> None:
    """Two colleagues, each with ads of her own; the number of one stands in the text of the other."""
    one, two = world.person(language="nl"), world.person(language="nl")
    two.name = world.rng.choice([name for name in NAMES if name != one.name])
    two.town, two.day = one.town, one.day + world.rng.randint(0, 12)
    world.post(one, "duo", extra=[world.rng.choice(DUO).format(two.name, written(world.rng, two.number))])
    world.post(one, "duo", day=one.day + 18)
    back = (
        [world.rng.choice(OWN_DUO).format(one.name, written(world.rng, one.number))] if world.rng.random() < 0.4 else []
    )
    world.post(two, "duo", extra=back)
    world.post(two, "duo", day=two.day + 21)


PLAN = ((club, 4), (recycled, 14), (duo, 12))
