"""Numbers of which the ad tells how to read them: begun elsewhere, in halves, backwards, with a gap to fill.

A writer gives the slots of a frame; the frames of each trick are in `FRAMES`, at least eight, in several languages.
"""

from random import Random

from bench.blind_numbers import Number, cut, groups, pairs
from bench.blind_phone_words import DIGITS

Slots = dict[str, str]


def prefix_told(rng: Random, number: Number, language: str) -> Slots:
    """The first two digits are told in words, the rest follows later."""
    head, rest = cut(number.national, (2, 9))
    return {"head": head, "rest": rng.choice((" ", "-", ".", "")).join(groups(rng, rest))}


def labelled_halves(rng: Random, number: Number, language: str) -> Slots:
    """Two halves, each with its label."""
    first, second = cut(number.national, rng.choice(((5, 5), (4, 6), (6, 4))))
    gap = rng.choice((" ", "", "-"))
    return {"first": gap.join(first), "second": gap.join(second)}


def numbered_positions(rng: Random, number: Number, language: str) -> Slots:
    """Each digit with the place at which it stands."""
    ordinal = {"nl": "{}e", "en": "no.{}", "de": "{}."}[language]
    joint = rng.choice((" = ", ": ", " is ")) if language != "de" else rng.choice((" = ", ": "))
    end = rng.choice((", ", "\n", " / "))
    words = rng.random() < 0.5
    values = [DIGITS[language][int(d)] if words else d for d in number.national]
    return {"table": end.join(ordinal.format(place) + joint + value for place, value in enumerate(values, 1))}


def reversed_told(rng: Random, number: Number, language: str) -> Slots:
    """The digits from the last to the first."""
    return {"back": rng.choice((" ", "-", "", " ")).join(groups(rng, number.national[::-1]))}


def noise_told(rng: Random, number: Number, language: str) -> Slots:
    """A letter or sign between the digits that the reader is told to leave out."""
    noise = rng.choice(("x", "A", "@", "b", "W", "&", "Q"))
    text = number.national[0]
    for digit in number.national[1:]:
        text += noise * rng.choice((0, 1, 1, 2)) + digit
    return {"noise": noise, "n": text}


def glued_to_text(rng: Random, number: Number, language: str) -> Slots:
    """No space between the number and the words around it."""
    return {"n": rng.choice(("", "", "-", ".")).join(groups(rng, number.national))}


def broken_link(rng: Random, number: Number, language: str) -> Slots:
    """A WhatsApp link, broken so that it is no link."""
    whole = number.country + number.subscriber
    point = " punt " if language == "nl" else " dot "
    slash, dot = rng.choice((("/", " . "), (" / ", "."), (" slash ", point), ("//", ".")))
    host = rng.choice((f"wa{dot}me", f"w a{dot}m e", f"WA{dot}ME", f"api{dot}whatsapp{dot}com{slash}send?phone="))
    return {"n": host.rstrip() + ("" if host.endswith("=") else slash) + rng.choice(("", " ")).join(groups(rng, whole))}


def placeholder_told(rng: Random, number: Number, language: str) -> Slots:
    """One or two equal places hold a letter; the ad tells which digit belongs there."""
    text = number.national
    place = rng.randrange(3, len(text))
    letter = rng.choice(("x", "?", "X", "_", "#"))
    shown = text[:place] + letter + text[place + 1 :]
    value = text[place]
    return {
        "n": rng.choice((" ", "-")).join(groups(rng, shown)), "mark": letter,
        "value": value if rng.random() < 0.5 else DIGITS[language][int(value)],
    }


def counted_things(rng: Random, number: Number, language: str) -> Slots:
    """Every digit counts some nice thing, in the order in which one dials."""
    things = {
        "nl": ("kusjes", "rozen", "kaarsjes", "knuffels", "wijntjes", "sterren", "hartjes"),
        "en": ("kisses", "roses", "candles", "hugs", "stars", "hearts"),
        "de": ("Küsse", "Rosen", "Kerzen", "Sterne", "Herzen"),
    }[language]
    return {"things": rng.choice((", ", " ", " + ")).join(f"{d} {rng.choice(things)}" for d in number.national)}


def rest_below(rng: Random, number: Number, language: str) -> Slots:
    """The first part here, the rest at the very end of the ad."""
    first, second = cut(number.national, rng.choice(((6, 4), (5, 5), (7, 3), (4, 6))))
    return {"first": first, "rest": rng.choice((" ", "", "-")).join(pairs(second))}


FRAMES: dict[str, dict[str, tuple[str, ...]]] = {
    "prefix_told": {
        "nl": (
            "Mijn nummer begint met {head} en dan komt {rest}.",
            "Begin met {head}, daarna toets je {rest}.",
            "Zoals elk mobiel nummer: eerst {head}. De rest is {rest}.",
            "Bel {head} en dan: {rest}. Zo simpel is het!",
            "De eerste twee cijfers zijn {head}; de acht erna {rest}.",
            "Eerst {head} en direct daarachter {rest}",
        ),
        "en": ("My number starts with {head} and then {rest}.", "Dial {head} first, followed by {rest}."),
        "de": ("Die Nummer beginnt mit {head}, danach {rest}.", "Erst {head} wählen und dann {rest}."),
        "fr": ("Mon numéro commence par {head} puis {rest}.",),
        "es": ("Mi número empieza por {head} y sigue con {rest}.",),
    },
    "labelled_halves": {
        "nl": (
            "Eerste helft van mijn nummer: {first}\nTweede helft: {second}",
            "Nummer deel 1: {first}, deel 2: {second}.",
            "Telefoon in twee stukken (anders haalt de site het weg): {first} en daarachter {second}",
            "Plak deze twee aan elkaar en bel: {first} + {second}",
            "Begin: {first} / Eind: {second} / samen is dat mijn 06",
        ),
        "en": ("First half of my number {first}, second half {second}.",
               "Part one: {first}\nPart two: {second}\nCall me!"),
        "de": ("Erster Teil der Nummer: {first}, zweiter Teil: {second}.",),
        "fr": ("Début du numéro : {first}, fin du numéro : {second}.",),
        "pl": ("Pierwsza część numeru: {first}, druga część: {second}.",),
    },
    "numbered_positions": {
        "nl": (
            "Mijn nummer, cijfer voor cijfer:\n{table}",
            "Bellen? Zo staat mijn telefoonnummer er: {table}.",
            "De cijfers van mijn nummer op volgorde: {table}.",
            "Omdat de site nummers wist: {table}. Bel of app mij.",
        ),
        "en": ("My phone number digit by digit: {table}.", "Dial these digits: {table}."),
        "de": ("Meine Nummer Ziffer für Ziffer: {table}.", "Diese Ziffern nacheinander wählen: {table}."),
    },
    "reversed_told": {
        "nl": (
            "Lees mijn nummer van achter naar voren: {back}.",
            "Telefoonnummer (achterstevoren, even omdraaien dus): {back}",
            "{name} bereik je op dit nummer, maar dan omgekeerd: {back}.",
            "Draai dit om en je hebt mijn 06-nummer: {back}",
            "Mijn nummer begint bij het laatste cijfer en eindigt bij het eerste: {back}.",
        ),
        "en": ("Read my number backwards: {back}.", "Phone (in reverse order!): {back}"),
        "de": ("Meine Nummer rückwärts gelesen: {back}.",),
        "fr": ("Mon numéro à l'envers : {back}.",),
        "es": ("Mi número al revés: {back}.",),
    },
    "noise_told": {
        "nl": (
            "Haal de {noise} eruit en bel: {n}.",
            "Mijn nummer zonder de {noise} is {n}.",
            "Laat elke {noise} weg: {n}. Tot zo!",
            "Nummer: {n} (de {noise} hoort er niet bij).",
            "App naar {n}, maar dan zonder alle {noise}.",
        ),
        "en": ("Leave out every {noise} and call {n}.", "{name}: {n} (remove the {noise})."),
        "de": ("Ohne das {noise} ist das meine Nummer: {n}.",),
        "it": ("Togli la {noise} e chiama: {n}.",),
    },
    "glued_to_text": {
        "nl": ("bel{n}vandaag nog.", "App{n}voor een afspraak", "Nummer{n}Groetjes {name}", "tel:{n},graag tot 22 uur",
               "Whatsapp{n}graag met naam", "{name}{n}belgerust"),
        "en": ("call{n}now!", "Text{n}for info"),
        "de": ("Ruf{n}an!", "Handy{n}bis bald"),
        "fr": ("Tél{n}merci",),
        "tr": ("Numaram{n}beni ara",),
    },
    "broken_link": {
        "nl": ("Klik werkt niet, typ over: {n}", "Whatsapp link (spaties weghalen): {n}",
               "Via {n} zit je direct in de chat",
               "app mij -> {n} <-", "Chat: {n} en noem mijn naam, {name}."),
        "en": ("Chat link without the spaces: {n}", "Message me on {n}"),
        "de": ("Link bitte abtippen: {n}",),
        "es": ("Escríbeme por {n}",),
        "ro": ("Scrie-mi pe {n}",),
    },
    "placeholder_told": {
        "nl": (
            "Bel {n}, op de plek van {mark} hoort een {value}.",
            "Mijn nummer: {n} (vul voor {mark} een {value} in).",
            "{n} en de {mark} is natuurlijk een {value} ;)",
            "Om robots te plagen: {n}, waarbij {mark} = {value}.",
            "Telefoon {n}. Vervang {mark} door {value} en bel me.",
        ),
        "en": ("Call {n}, where {mark} is a {value}.", "Number {n} (put {value} for {mark})."),
        "de": ("Nummer {n}, statt {mark} bitte {value} wählen.", "Ruf {n} an; {mark} steht für {value}."),
    },
    "counted_things": {
        "nl": (
            "Tel mee en toets de cijfers achter elkaar in: {things}. Dat is mijn nummer!",
            "Mijn telefoonnummer verstopt in cadeautjes: {things}",
            "Voor jou: {things} (alleen de cijfers, op volgorde, is mijn 06)",
            "{name} geeft je haar nummer zo: {things}. Bel maar!",
        ),
        "en": ("Dial only the digits, in this order: {things}.", "My phone number is hidden here: {things}. Call me"),
        "de": ("Nur die Zahlen der Reihe nach wählen: {things}.", "Meine Nummer, versteckt in: {things}"),
    },
    "rest_below": {
        "nl": (
            "Mijn nummer begint met {first}, het vervolg staat onderaan.|Vervolg van mijn nummer: {rest}",
            "Bel {first}.... (laatste cijfers onder aan de advertentie).|De laatste cijfers: {rest}",
            "Tel. {first}-, de rest lees je als je alles gelezen hebt!|En de rest van het nummer is dus {rest}",
            "Eerste cijfers: {first}.|Laatste cijfers: {rest}. Nu heb je mijn nummer compleet.",
            "06-nummer deel een: {first}|06-nummer deel twee: {rest}",
        ),
        "en": (
            "My number starts with {first}, the rest is at the bottom.|Rest of my number: {rest}",
            "Call {first}... last digits below.|Last digits: {rest}",
        ),
        "de": ("Meine Nummer fängt mit {first} an, Rest steht unten.|Rest der Nummer: {rest}",),
    },
}
