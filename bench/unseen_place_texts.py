"""Sentences of the unseen place set: where she offers now, what only sounds like it, and what says nothing.

`{x}`, `{y}`, `{z}` are places; `{w}` a working name, `{a}` an age of 21 and up, `{p}` a price, `{h}` an hour.
"""

HERE = {  # at her place, or where she is staying now: one place
    "nl": [
        "Ik ontvang je in {x}, discreet en schoon.",
        "Privéadres in {x}, parkeren voor de deur.",
        "📍 {x}",
        "Locatie: {x}",
        "Nieuw in {x}!",
        "Je vindt me in {x}, vijf minuten lopen van het station.",
        "Standplaats {x}, alleen ontvangst.",
        "Mijn studio zit midden in {x}.",
        "Vanaf vandaag tot en met zondag zit ik in {x}.",
        "Deze week te gast in {x}.",
        "Ik werk vanuit huis ({x}).",
        "Woonplaats {x} - ontvangst ja - escort nee",
        "*** {x} *** alleen vandaag ***",
        "Hotelbezoek in {x}, ik ben er nu.",
        "Massagesalon in het centrum van {x}.",
        "Ik woon en ontvang in {x}.",
    ],
    "en": [
        "I receive you in {x}.",
        "Now in {x}, private flat near the station.",
        "Location: {x}",
        "Staying in {x} until Sunday.",
    ],
    "de": ["Ich empfange dich in {x}.", "Jetzt in {x}, private Wohnung.", "Ort: {x}", "Bis Sonntag besuchbar in {x}."],
    "pl": ["Przyjmuję w {x}.", "Teraz w {x}, prywatne mieszkanie.", "Zapraszam do siebie, mieszkam i pracuję w {x}."],
    "es": ["Te recibo en {x}.", "Ahora en {x}, piso privado.", "Ubicación: {x}", "Hasta el domingo estoy en {x}."],
}
VISITS = {  # two or three places, all of them on offer
    2: [
        "Ik kom bij je thuis in {x} en {y}.",
        "Escort in {x}, {y} en omstreken.",
        "Maandag in {x}, donderdag in {y}, elke week.",
        "Ik ontvang in {x} en bezoek heren in {y}.",
        "Wisselend te vinden in {x} of {y}.",
        "Werkgebied: {x} / {y}",
        "Ontvangst {x}; hotelescort ook in {y}.",
        "Twee adressen: eentje in {x}, eentje in {y}.",
    ],
    3: [
        "Ik rij naar {x}, {y} en {z}, zonder voorrijkosten.",
        "Actief in: {x} - {y} - {z}",
        "Alleen thuisbezoek: {x}, {y}, {z}.",
        "Escort {x} • {y} • {z}",
        "In {x} ontvang ik, in {y} en {z} kom ik langs.",
    ],
}
TURNS = [  # (sentence, places on offer now): the other one is past, later, refused or merely near
    ("Vorige week nog in {y}, nu in {x}.", "x"),
    ("Deze week in {x}, volgende week in {y}.", "x"),
    ("Ik ontvang in {x}, niet in {y}.", "x"),
    ("Verhuisd van {y} naar {x}, zelfde service.", "x"),
    ("Ik zit in {x}, een kwartier rijden van {y}.", "x"),
    ("Eerst in {y}, sinds een maand ontvang ik in {x}.", "x"),
    ("Niet meer in {y} maar in {x}.", "x"),
    ("Ik kom uit {y} maar ontvang in {x}.", "x"),
    ("Tot vrijdag in {x}, daarna pas weer in {y}.", "x"),
    ("In {x} en {y}, dus niet in {z}.", "xy"),
    ("Escort in heel {x}; naar {y} rij ik niet.", "x"),
    ("Ontvangst in {x} (tussen {y} en {z}).", "x"),
    ("Ergens tussen {y} en {z}, adres op verzoek.", ""),
]
NOISE = {  # a place is named, nothing is offered there
    "near": [
        "Vlak bij {y}, makkelijk te bereiken.",
        "Op twintig minuten van {y}.",
        "Handig als je tussen {y} en {z} woont.",
        "Dicht tegen {y} aan.",
        "Niet ver van {y}.",
    ],
    "past": [
        "Vroeger werkte ik in {y}.",
        "Ik heb jaren in {y} gewoond.",
        "Misschien ken je me nog uit {y}.",
        "Vorige maand was ik even in {y}.",
    ],
    "future": [
        "Binnenkort ook in {y}!",
        "In januari ga ik naar {y}, nu nog niet.",
        "Wie weet open ik ooit iets in {y}.",
        "Vanaf volgende maand sta ik in {y}.",
    ],
    "negated": [
        "Ik kom niet naar {y}.",
        "Geen bezoek aan {y}, sorry.",
        "Vraag me niet om naar {y} te rijden.",
        "In {y} ontvang ik niet.",
    ],
    "origin": [
        "Geboren in {y}, opgegroeid aan zee.",
        "Mijn familie komt uit {y}.",
        "Van oorsprong uit {y}.",
        "Mijn accent komt uit {y}.",
    ],
    "study": ["Overdag studeer ik in {y}.", "Mijn zus woont in {y}.", "Ik volg een cursus in {y}, daarna heb ik vrij."],
    "clients": [
        "Mijn vaste gast uit {y} zegt dat het het waard is.",
        "Heren uit {y} en {z} weten me te vinden.",
        "Ook als je uit {y} komt ben je welkom.",
    ],
    "road": [
        "Makkelijk te bereiken via de A-weg richting {y}.",
        "De trein van {y} naar {z} stopt hier om de hoek.",
        "Neem de afslag {y}.",
    ],
}
ODD = {  # no place is meant at all
    "region": ["Ik ben actief in {r}.", "Regio {r}, plaats in overleg.", "Door heel {r}."],
    "street": ["Straat: {s}, nummer volgt.", "Bij de {s} rechtsaf.", "Ik zit aan de {s}."],
    "surname": ["Aanbellen bij {n}.", "Op de bel staat {n}.", "Vraag naar mevrouw {n}."],
    "club": ["Ik ben fan van {c}.", "Zondag kijk ik {c}, daarna ben ik vrij.", "Shirt van {c} aan? Korting!"],
}
ELSEWHERE = {  # noise in the other languages, with one place
    "en": [
        "I am not in {y} any more.",
        "Next month in {y}.",
        "Half an hour by car from {y}.",
        "I used to live in {y}.",
    ],
    "de": [
        "Nicht mehr in {y}.",
        "Nächsten Monat in {y}.",
        "Eine halbe Stunde von {y} entfernt.",
        "Früher war ich in {y}.",
    ],
    "pl": ["Już nie pracuję w {y}.", "W przyszłym miesiącu w {y}.", "Pół godziny od miasta {y}."],
    "es": ["Ya no estoy en {y}.", "El mes que viene en {y}.", "A media hora de {y}.", "Antes vivía en {y}."],
}
FILLERS = {
    "nl": [
        "{w}, {a} jaar.",
        "Hoi schat, ik ben {w} ({a}).",
        "Een uur voor {p} euro.",
        "Halfuurtje {p}, uur in overleg.",
        "Elke dag vanaf {h} uur.",
        "Alleen nette heren.",
        "Geen haast en altijd veilig.",
        "App even van tevoren.",
        "Massage met warme olie.",
        "Ook stelletjes welkom.",
        "Contant of tikkie.",
        "Douche en handdoek aanwezig.",
    ],
    "en": ["I am {w}, {a}.", "One hour {p} euro.", "From {h} o'clock daily.", "Polite men only.", "Text me first."],
    "de": [
        "Ich bin {w}, {a}.",
        "Eine Stunde {p} Euro.",
        "Täglich ab {h} Uhr.",
        "Nur nette Herren.",
        "Bitte vorher schreiben.",
    ],
    "pl": [
        "Jestem {w}, {a} lat.",
        "Godzina {p} euro.",
        "Codziennie od {h}.",
        "Tylko kulturalni panowie.",
        "Najpierw napisz.",
    ],
    "es": [
        "Soy {w}, {a} años.",
        "Una hora {p} euros.",
        "Cada día desde las {h}.",
        "Solo caballeros.",
        "Escríbeme antes.",
    ],
}
