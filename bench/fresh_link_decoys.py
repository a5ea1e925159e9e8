"""Likeness without a common hand: bought texts, stolen pictures, house texts, switchboards, rented rooms, short ads."""

from collections.abc import Sequence
from dataclasses import replace

from bench.fresh_link_ads import PLACEHOLDER, Ad, World, later
from bench.fresh_link_people import independent

# Texts that are for sale; many who never met use them. Each buyer has a number, name and pictures of her own.
_BOUGHT: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "nl",
        (
            "Stap binnen in een wereld van rust en verwennerij.",
            "Na een lange werkdag verdien jij aandacht van top tot teen.",
            "Bij mij vergeet je de tijd, de files en je volle agenda.",
            "Ik neem je mee op reis langs al je zintuigen.",
            "Discretie spreekt vanzelf, net als een fris bed en een warme douche.",
            "Durf jij de eerste stap te zetten?",
        ),
    ),
    (
        "nl",
        (
            "Zoek niet verder, je hebt gevonden wat je zocht.",
            "Een goed gesprek, een lach en daarna alles wat daarbij hoort.",
            "Ik ben de vriendin die je altijd al wilde, maar dan zonder gezeur.",
            "Alles mag, niets moet, zolang we respect hebben.",
            "Maak vandaag nog je afspraak, morgen ben je te laat.",
            "Mijn deur staat open voor de echte heer.",
        ),
    ),
    (
        "en",
        (
            "Are you looking for an unforgettable moment away from it all?",
            "I am the perfect mix of elegance and mischief.",
            "Let me take away the stress of your busy week.",
            "My apartment is clean, quiet and easy to find.",
            "Every meeting is special and never rushed.",
            "Treat yourself, you have earned it.",
        ),
    ),
    (
        "es",
        (
            "Déjate llevar por una experiencia única e inolvidable.",
            "Soy la mezcla perfecta entre dulzura y pasión.",
            "Conmigo el reloj no existe y el estrés se queda en la puerta.",
            "Discreción total y ambiente muy limpio.",
            "Atrévete a conocerme, no te vas a arrepentir.",
            "Te espero con una sonrisa.",
        ),
    ),
)
_FOOTER = (
    "Deze advertentie is geplaatst via onze advertentieservice; wij bemiddelen niet en zijn geen werkgever.",
    "De adverteerder is zelf verantwoordelijk voor de inhoud van de tekst en de foto's.",
    "Lees onze huisregels, meld misbruik met de knop onder deze pagina en betaal nooit vooraf aan onbekenden.",
)
_SWITCHBOARD = (
    "Liever een terugbelverzoek? Onze centrale bereik je dag en nacht op {number}.",
    "Central booking line for all ladies on this site: {number}.",
)
_HOUSES = (
    ("Huis Margriet", "Lindelaan 14"),
    ("Club De Parel", "Havenkade 3"),
    ("Villa Zomerlust", "Molenweg 88"),
    ("Privéhuis Oase", "Parklaan 51"),
)
_HOUSE_TEXT = (
    "{house} is al jaren een vergund huis aan de {address}.",
    "Vandaag aanwezig: {name}.",
    "Je wordt ontvangen aan de bar en kiest zelf met wie je kennismaakt.",
    "De kamers worden na elk bezoek schoongemaakt en er is altijd een gastvrouw in huis.",
    "Parkeren kan achter het huis, de ingang zie je pas als je er bent.",
)
_SHORT = {
    "nl": "Nieuw! Lieve dame, discreet en zonder haast.",
    "en": "New here. Sweet, discreet, no rush.",
    "es": "Nueva, cariñosa y discreta.",
    "pl": "Nowa, miła i dyskretna.",
    "ro": "Nouă, dulce și discretă.",
}


def bought_texts(world: World, buyers: int) -> list[Ad]:
    """So many buyers for each text; one in five re-posts under the same number."""
    made = []
    for language, sentences in _BOUGHT:
        known: set[tuple[str, str]] = set()
        for _ in range(buyers):
            while ((ad := world.stranger(language)).name, ad.city) in known:
                pass  # one name in one city with one text would be one person to any reader
            known.add((ad.name, ad.city))
            words = [sentence for sentence in sentences if world.rng.random() < 0.93]
            made.append(replace(ad, text=tuple(words)))
            if world.rng.random() < 0.2:
                made.append(later(world.rng, replace(made[-1], price=made[-1].price + 10)))
    return made


def switchboard(world: World, callers: int) -> list[Ad]:
    """A line of the site in the ads of many strangers; two in ten show no number of their own."""
    number = world.phone()
    shown = f"06-{number[4:]}"
    made = []
    for _ in range(callers):
        ad = world.stranger(world.rng.choice(("nl", "en")))
        line = world.rng.choice(_SWITCHBOARD).format(number=shown)
        made.append(replace(ad, extra=(line,), phone=None if world.rng.random() < 0.2 else ad.phone))
    return made


def licensed_house(world: World, number: int, house_ads: int, tenants: int) -> list[Ad]:
    """A licensed business: its own ads (one number, one text) are one hand; who rents a room there is somebody else."""
    rng = world.rng
    house, address = _HOUSES[number % len(_HOUSES)]
    phone, city, pictures = world.phone(), "Utrecht", world.pictures(3)
    made = []
    for _ in range(house_ads):
        ad = world.stranger("nl")
        words = tuple(line.format(house=house, address=address, name=ad.name) for line in _HOUSE_TEXT)
        shown = tuple(rng.sample(pictures, rng.randrange(1, 3)))
        made.append(replace(ad, organiser=f"house{number + 1}", city=city, phone=phone, text=words, pictures=shown))
    for _ in range(tenants):
        ad = world.stranger("nl")
        made.append(replace(ad, city=city, extra=(f"Ik huur een kamer bij {house}, {address}.",)))
    return made


def short_ads(world: World, count: int) -> list[Ad]:
    """Strangers with the same few words."""
    made = []
    for _ in range(count):
        ad = world.stranger()
        made.append(replace(ad, text=(_SHORT[ad.language],)))
    return made


def stolen_pictures(world: World, pairs: int) -> list[Ad]:
    """Somebody who works alone, and a stranger in another city with one of her pictures."""
    made = []
    while pairs:
        owner = independent(world, world.rng.choice((1, 2)))
        thief = world.stranger()
        if (
            not owner[0].pictures
            or (thief.name, thief.city) == (owner[0].name, owner[0].city)
            or thief.city == owner[0].city
        ):
            continue
        made += [*owner, replace(thief, pictures=(*thief.pictures, owner[0].pictures[0]))]
        pairs -= 1
    return made


def as_sites_do(world: World, ads: Sequence[Ad]) -> list[Ad]:
    """The site's own additions: a footer under every ad of s3, the empty sign where s2 and s4 have no picture."""
    made = []
    for ad in ads:
        if ad.site == "s3":
            ad = replace(ad, extra=(*ad.extra, *_FOOTER))
        if not ad.pictures and ad.site in ("s2", "s4"):
            ad = replace(ad, pictures=(PLACEHOLDER,))
        made.append(ad)
    return made
