"""Dutch sentences in which the offered place stands among others, or beside a word that looks like a place."""

from bench.sets.places_e import told_names, told_places
from bench.sets.places_e.kinds import Kind

HARD = (
    Kind(
        "holiday",
        "in",
        (
            "Tot vrijdag ben ik op vakantie in {x}, daarna ontvang ik weer in {a}.",
            "Terug van een weekje {x}: vanaf nu weer elke dag in {a}.",
            "Ik was even weg naar {x}, maar ontvang nu weer in {a}.",
        ),
        draw="far",
    ),
    Kind(
        "tariff",
        "in",
        (
            "Aan huis: {a} 150 euro, {b} 170 euro, {c} 190 euro.",
            "Escort {a} 160 p/u, escort {b} 180 p/u.",
            "Reiskosten: {a} gratis, {b} 15 euro, {c} 25 euro. Ik kom bij je thuis.",
            "Bezoek in {a} vanaf een uur, in {b} en {c} vanaf twee uur.",
        ),
    ),
    Kind(
        "distances",
        "in",
        (
            "Ik ontvang in {a}. Reistijd: {x} {n} minuten, {y} een half uur.",
            "Adres in {a}; {x} ligt op 8 km, {y} op 12 km.",
            "Massage in {a} (vanuit {x} {n} min, vanuit {y} 25 min).",
        ),
    ),
    Kind(
        "question",
        "in",
        (
            "Zit je in {x}? Nee, ik ontvang in {a}.",
            "Veelgestelde vraag: ben je ook in {x}? Nee, alleen in {a}.",
            "Kom je ook naar {b}? Ja, ik bezoek je in {a} en {b}.",
            "Waar ontvang je? In {a}. Ook in {x}? Nee, sorry.",
            "Niet {x} maar {a}, daar is mijn studio!",
        ),
    ),
    Kind(
        "form",
        "in",
        (
            "Naam: Lisa | Leeftijd: {j} | Plaats: {a} | Afkomstig uit: {x}",
            "Geboren in: {x}; werkt in: {a}; talen: NL, EN",
            "Ontvangst: {a} / Escort: {b}, {c} / Herkomst: {x}",
            "Werkplaats: {a} - Geboorteplaats: {x} - Lengte: 1.68",
        ),
        draw="far",
    ),
    Kind(
        "abbreviation",
        "in",
        ("Ik ontvang in {t}.", "Locatie: {t}", "Privé ontvangst {t}", "Massage {t}, op afspraak.", "Nieuw in {t}!"),
        told=told_places.SHORT,
    ),
    Kind("word_and_place", "in", ("{t}",), told=told_places.WORD_AND_PLACE),
    Kind(
        "station",
        "in",
        (
            "Ik ontvang in het centrum van {a}, vlak bij het station.",
            "In {a} zelf, {n} minuten lopen van het station.",
            "Centrum {a}, gratis parkeren in de straat.",
        ),
    ),
    Kind(
        "border_both",
        "in",
        ("Ik ontvang in {a} en in {t}.", "Doordeweeks {a}, in het weekend {t}.", "{a} en {t}, kies maar waar je komt."),
        told=(*told_names.BELGIUM, *told_names.GERMANY),
    ),
)
