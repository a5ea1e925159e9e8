"""Italian."""

from bench.sets.phones_i.language import Language, Phrases

UNITS = ("zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")
TEENS: tuple[str, ...] = ("dieci", "undici", "dodici", "tredici", "quattordici")
TEENS += ("quindici", "sedici", "diciassette", "diciotto", "diciannove")
TENS = ("", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta")


def tens(value: int) -> str:
    """10 to 99."""
    ten, unit = divmod(value, 10)
    if ten == 1:
        return TEENS[unit]
    if not unit:
        return TENS[ten]
    stem = TENS[ten][:-1] if unit in (1, 8) else TENS[ten]
    return stem + ("tré" if unit == 3 else UNITS[unit])


def plain(value: int) -> str:
    """10 to 99 as typed in haste: no accent."""
    return tens(value).replace("é", "e")


def hundreds(value: int) -> str:
    """100 to 999."""
    hundred, rest = divmod(value, 100)
    head = ("" if hundred == 1 else UNITS[hundred]) + "cento"
    if rest // 10 == 8:
        head = head[:-1]
    return head + (tens(rest) if rest > 9 else "tré" if rest == 3 else UNITS[rest] if rest else "")


IT = Language(
    code="it",
    units=UNITS,
    tens=tens,
    hundreds=hundreds,
    told=("lo zero", "l'uno", *("il " + unit for unit in UNITS[2:8]), "l'otto", "il nove"),
    nouns=("lo zero", "l'uno", *("il " + unit for unit in UNITS[2:8]), "l'otto", "il nove"),
    double="doppio {d}",
    triple="triplo {d}",
    times=("due volte {d}", "tre volte {d}"),
    plus="più",
    spoken_tens=plain,
    glued=True,
    phrases=Phrases(
        opening=(
            "Massaggiatrice tranquilla a Rotterdam, studio pulito e privato.",
            "Massaggio rilassante di una signora dolce, anche in hotel.",
            "Nuova ad Amsterdam: compagnia elegante per una serata.",
            "Donna simpatica a Utrecht cerca signori educati.",
        ),
        lead=("Chiamami: {n}.", "Il mio numero è {n}.", "Per un appuntamento: {n}."),
        closing=("A presto!", "Non rispondo ai numeri nascosti.", "Baci!", "Discrezione garantita."),
        reverse="Leggi il mio numero al contrario, dalla fine all'inizio: {n}.",
        last_four="Prima le ultime quattro cifre del mio numero: {b}. Davanti va: {a}.",
        halves="Le due metà del mio numero sono scambiate: {b} {a}. Metti davanti il secondo blocco e chiama.",
        title="{name} a Rotterdam – inizio del mio numero: {a} (continua in fondo)",
        end="E qui continua il mio numero: {b}",
        three=("Il mio numero comincia con: {a}.", "Poi viene: {b}.", "E finisce con: {c}."),
        correct="Chiama: {n}. Scusa, errore di battitura: le ultime due cifre sono {g}.",
        front="Metti uno zero davanti a questo numero e chiamami: {n}.",
        two="Chiama: {a} oppure, se non rispondo, {b}.",
        distract="Ho 26 anni, 168 cm. Mezz'ora 80, un'ora 150 euro, dalle 10 alle 22. Chiama: {n}. Sii puntuale.",
        told="Premi sul telefono: {n}. Poi sentirai la mia voce.",
        noise=("tesoro", "bacino", "amore", "caro"),
    ),
    negatives={
        "member": "Il mio numero di socia su questo sito è {mg}. Rispondo solo tramite il sito.",
        "coordinates": "Cercami sulla mappa: 51.{d6}, 4.{e6}. Lì c'è lo studio.",
        "permit": "Numero della licenza comunale: {mg}. Appuntamenti tramite l'agenda del sito.",
        "temperature": "Sauna a {n2} gradi, vasca a 38 gradi, camera a 22 gradi, piscina a 28 gradi.",
        "plate": "Vengo da te con un'auto bianca targata 67-KL-{d2}. Prenota sul sito.",
        "wifi": "La password del wifi in studio: {d10}. Prenota sul sito.",
        "bus_lines": "Autobus 6, 7, 12, 24 e 38 oppure tram 9 e 15, fermata a 60 metri.",
        "hours_words": "Aperta dalle dieci alle ventidue, la domenica da mezzogiorno alle diciotto e trenta.",
        "distance": "Lo studio è a 670 metri dalla stazione, a 1,2 km dalla A12 e a 34 km da Schiphol.",
        "parcel": "Il tuo regalo è arrivato, codice del pacco {m}, grazie! Scrivimi sul sito.",
        "voucher": "Il codice sconto {mg} vale il dieci per cento. Usalo quando prenoti sul sito.",
        "years": "Diplomi di massaggio del 2006, 2009, 2014 e 2019. Prenota sul sito.",
        "hours": "Aperto lunedì 06:00 - 17:30, venerdì {h1} - {h2}, domenica 09:15 - 20:45. Scrivi tramite il sito.",
        "iban": "Acconto su IBAN NL{d2} BANK {m}, indica il tuo nome per favore.",
        "ages": "Siamo tre ragazze: una di ventitré, una di ventisette e una di trentaquattro anni.",
        "counting": "Respira con me durante il massaggio: {count}, e rilassati. Prenota dal calendario.",
    },
)
