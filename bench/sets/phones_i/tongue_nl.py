"""Dutch."""

from bench.sets.phones_i.language import Language, Phrases

UNITS = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
TENS = ("", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")


def tens(value: int) -> str:
    """10 to 99."""
    ten, unit = divmod(value, 10)
    if ten == 1:
        return TEENS[unit]
    link = "ën" if UNITS[unit].endswith("ee") or unit == 3 else "en"
    return UNITS[unit] + link + TENS[ten] if unit else TENS[ten]


def hundreds(value: int) -> str:
    """100 to 999."""
    hundred, rest = divmod(value, 100)
    head = ("" if hundred == 1 else UNITS[hundred]) + "honderd"
    return head + (tens(rest) if rest > 9 else UNITS[rest] if rest else "")


NL = Language(
    code="nl",
    units=UNITS,
    tens=tens,
    hundreds=hundreds,
    told=("de nul", "de één", *("de " + unit for unit in UNITS[2:])),
    nouns=("nul", "één", *UNITS[2:]),
    double="dubbel {d}",
    triple="driedubbel {d}",
    times=("twee keer de {d}", "drie keer de {d}"),
    plus="plus",
    spoken=("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeuven", "acht", "negen"),
    phrases=Phrases(
        opening=(
            "Rustige masseuse in Utrecht ontvangt je in een nette studio.",
            "Gezellige dame biedt ontspannende massage, ook aan huis.",
            "Nieuw in Rotterdam: discreet gezelschap voor een avond uit.",
            "Lieve vrouw zoekt nette heren voor gezelschap in Breda.",
        ),
        lead=("Bel mij: {n}.", "Mijn nummer is {n}.", "Afspraak maken? {n}."),
        closing=("Tot snel!", "Liever geen anonieme oproepen.", "Kusjes!", "Discretie verzekerd."),
        reverse="Lees mijn nummer van achteren naar voren: {n}.",
        last_four="Eerst de laatste vier cijfers van mijn nummer: {b}. Daarvóór komt: {a}.",
        halves="De helften van mijn nummer zijn verwisseld: {b} {a}. Zet het tweede blok vooraan en bel.",
        title="{name} in Utrecht – begin van mijn nummer: {a} (vervolg onderaan)",
        end="En hier het vervolg van mijn nummer: {b}",
        three=("Mijn nummer begint met: {a}.", "Daarna komt: {b}.", "En het eindigt met: {c}."),
        correct="Bel {n}. Sorry, typefout: de laatste twee cijfers moeten {g} zijn.",
        front="Zet een nul voor dit nummer en bel mij: {n}.",
        two="Bel {a} of, als ik niet opneem, {b}.",
        distract="Ik ben 26, 168 cm. Half uur 80, uur 150 euro, van 10 tot 22 uur. Bel {n}. Minimaal 30 minuten.",
        told="Toets op je telefoon: {n}. Dan krijg je mij aan de lijn.",
        noise=("schat", "kusje", "lieverd", "bel maar"),
    ),
    negatives={
        "price_words": "Half uur {pw1} euro, uur {pw2} euro, twee uur {pw3} euro. Contact alleen via de chat.",
        "ad_id": "Vermeld advertentienummer {m} als je mij via het formulier schrijft.",
        "flight": "Ik land vrijdag met vlucht KL{d4} om {h1} en ben dan in Amsterdam.",
        "door_code": "De code van de voordeur is {w6}. Kom daarna naar boven.",
        "transaction": "Aanbetaling gedaan? Stuur in de chat het transactienummer, zoals {m}.",
        "serial": "Ik masseer op een tafel met serienummer {w8}, dat is het nieuwste model.",
        "insurance": "Als masseuse verzekerd, polisnummer {mg}. Schrijf mij via de site.",
        "loyalty_points": "Al {big} spaarpunten uitgedeeld aan vaste klanten. Reageer via de knop.",
        "member": "Mijn lidnummer op deze site is {mg}. Reageren kan alleen via de site.",
        "coordinates": "Zoek mij op de kaart: 52.{d6}, 5.{e6}. Daar is de studio.",
        "permit": "Vergunningsnummer van de gemeente: {mg}. Afspraken via de agenda op de site.",
        "temperature": "Sauna op {n2} graden, bad op 38 graden, kamer op 22 graden, zwembad op 28 graden.",
        "card": "Een kaart met nummer {d16} is hier gevonden. Van jou? Meld je bij de balie.",
        "price_menu": "06 minuten 20, 15 minuten 40, 30 minuten 70, 60 minuten 120, 90 minuten 170 euro.",
        "tour_days": "Ik ben in Zwolle op 6, 7, 9, 12, 13, 16, 20 en 27 juli. Boek via de site.",
        "photo_file": "Zie foto IMG_{m}.jpg hieronder, die is van deze week. Reageer via de site.",
    },
)
