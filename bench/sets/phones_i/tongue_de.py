"""German."""

from bench.sets.phones_i.language import Language, Phrases

UNITS = ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
TEENS: tuple[str, ...] = ("zehn", "elf", "zwölf", "dreizehn", "vierzehn")
TEENS += ("fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn")
TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")


def tens(value: int) -> str:
    """10 to 99."""
    ten, unit = divmod(value, 10)
    if ten == 1:
        return TEENS[unit]
    return ("ein" if unit == 1 else UNITS[unit]) + "und" + TENS[ten] if unit else TENS[ten]


def hundreds(value: int) -> str:
    """100 to 999."""
    hundred, rest = divmod(value, 100)
    head = ("ein" if hundred == 1 else UNITS[hundred]) + "hundert"
    return head + (tens(rest) if rest > 9 else UNITS[rest] if rest else "")


DE = Language(
    code="de",
    units=UNITS,
    tens=tens,
    hundreds=hundreds,
    told=tuple("die " + unit.capitalize() for unit in UNITS),
    nouns=tuple(unit.capitalize() for unit in UNITS),
    double="Doppel-{noun}",
    triple="dreifache {noun}",
    times=("zweimal die {d}", "dreimal die {d}"),
    plus="plus",
    spoken=("null", "eins", "zwo", *UNITS[3:]),
    phrases=Phrases(
        opening=(
            "Ruhige Masseurin in Enschede empfängt dich in einem gepflegten Studio.",
            "Entspannende Massage von einer netten Dame, auch im Hotel.",
            "Neu in Arnheim: diskrete Begleitung für einen schönen Abend.",
            "Liebe Frau in Venlo sucht höfliche Herren für schöne Stunden.",
        ),
        lead=("Ruf mich an: {n}.", "Meine Nummer ist {n}.", "Termin vereinbaren: {n}."),
        closing=("Bis bald!", "Bitte keine anonymen Anrufe.", "Küsschen!", "Diskretion garantiert."),
        reverse="Lies meine Nummer von hinten nach vorne: {n}.",
        last_four="Zuerst die letzten vier Ziffern meiner Nummer: {b}. Davor kommt: {a}.",
        halves="Die Hälften meiner Nummer sind vertauscht: {b} {a}. Setz den zweiten Block nach vorne und ruf an.",
        title="{name} in Enschede – Anfang meiner Nummer: {a} (Fortsetzung unten)",
        end="Und hier geht meine Nummer weiter: {b}",
        three=("Meine Nummer beginnt mit: {a}.", "Danach kommt: {b}.", "Und sie endet mit: {c}."),
        correct="Ruf an: {n}. Entschuldigung, Tippfehler: die letzten zwei Ziffern müssen {g} sein.",
        front="Setz eine Null vor diese Nummer und ruf mich an: {n}.",
        two="Ruf an: {a} oder, wenn ich nicht rangehe, {b}.",
        distract="Ich bin 26, 168 cm. 30 Minuten 80, Stunde 150 Euro, von 10 bis 22 Uhr. Ruf an: {n}. Sei nett.",
        told="Drück auf deinem Handy: {n}. Dann hörst du meine Stimme.",
        noise=("Schatz", "Küsschen", "Liebling", "ruf an"),
    ),
    negatives={
        "sizes": "Meine Maße: 90-60-90, 167 cm, 56 kg, Schuhgröße 38. Schreib mir über die Seite.",
        "reservation": "Deine Reservierungsnummer lautet {m}. Zeig sie bitte an der Tür.",
        "views": "Diese Anzeige wurde schon {big} Mal aufgerufen. Schreib mir über das Formular.",
        "locker_words": "Deine Sachen kommen in den Spind, die Kombination ist {w6}.",
        "hours": "Geöffnet Montag 06:00 - 17:30, Freitag {h1} - {h2}, Sonntag 09:15 - 20:45. Schreib über die Seite.",
        "iban": "Anzahlung auf IBAN NL{d2} BANK {m}, bitte mit Namen.",
        "ages": "Wir sind drei Damen: dreiundzwanzig, siebenundzwanzig und vierunddreißig Jahre alt.",
        "counting": "Atme bei der Massage mit mir: {count}, und entspann dich. Termine über den Kalender.",
        "transaction": "Schon angezahlt? Schick mir im Chat die Transaktionsnummer, zum Beispiel {m}.",
        "serial": "Ich massiere auf einer Liege mit der Seriennummer {w8}, ganz neues Modell.",
        "insurance": "Als Masseurin versichert, Policennummer {mg}. Schreib mir über die Seite.",
        "loyalty_points": "Schon {big} Treuepunkte an Stammgäste vergeben. Schreib mir über die Seite.",
        "postcode": "Du findest mich in 7511 AB, Hausnummer 67, Klingel 12, Stockwerk 3.",
        "order_number": "Blumen bestellt? Deine Bestellnummer ist {mg}. Danke dir!",
        "incomplete": "Meine Nummer beginnt mit 067, den Rest bekommst du nur im Chat.",
        "rating": "Bewertungen: 9,6 für Massage, 8,7 für Sauberkeit, 9,2 für Empfang, 8,9 insgesamt.",
    },
)
