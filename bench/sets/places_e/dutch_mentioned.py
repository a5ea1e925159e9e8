"""Dutch sentences that name a place where the ad is not offered."""

from bench.sets.places_e import told_names
from bench.sets.places_e.kinds import Kind

MENTIONED = (
    Kind(
        "origin",
        "only",
        (
            "Ik kom oorspronkelijk uit {x}.",
            "Geboren en getogen in {x}.",
            "Van oorsprong een meisje uit {x}.",
            "Ik ben opgegroeid in {x}.",
            "Mijn roots liggen in {x}.",
        ),
        draw="far",
    ),
    Kind(
        "near_only",
        "only",
        (
            "Vlakbij {x}, makkelijk te bereiken.",
            "Op {n} minuten van {x}.",
            "{n} min. rijden van {x}, adres volgt na bellen.",
            "Niet ver van {x}, met eigen parkeerplaats.",
            "Tussen {x} en {y}, vlak bij de snelweg.",
        ),
    ),
    Kind(
        "region_of",
        "only",
        ("Regio {x}.", "In de buurt van {x}, adres op aanvraag.", "Ergens in de regio {x}, bel voor het adres."),
    ),
    Kind(
        "negated",
        "only",
        (
            "Niet in {x}!",
            "Ik kom niet in {x}, vraag er niet om.",
            "Geen afspraken in {x}.",
            "Naar {x} en {y} ga ik niet.",
            "Ik ben NIET in {x}, dat staat verkeerd op andere sites.",
        ),
        draw="far",
    ),
    Kind(
        "past",
        "only",
        (
            "Vroeger werkte ik in een salon in {x}.",
            "Tot vorig jaar had ik een praktijk in {x}, die is gesloten.",
            "Ik heb de opleiding tot masseuse in {x} gedaan.",
            "Vorige zomer was ik in {x}, misschien ken je me nog.",
            "Ik heb jaren in {x} gewoond.",
        ),
        draw="far",
    ),
    Kind(
        "future",
        "only",
        (
            "Volgend jaar hoop ik naar {x} te verhuizen.",
            "Ooit wil ik een eigen salon in {x} beginnen.",
            "Misschien kom ik later ook eens naar {x}, nu nog niet.",
            "Ik droom van een huisje in {x}.",
        ),
        draw="far",
    ),
    Kind(
        "others",
        "only",
        (
            "Mijn zus woont in {x}.",
            "Niet te verwarren met een andere Sara, die in {x} werkt.",
            "Iemand in {x} gebruikt mijn foto's, dat ben ik niet.",
            "Veel van mijn gasten komen uit {x} en {y}.",
            "Een vriendin van mij heeft een kapsalon in {x}.",
            "Mijn dochter studeert in {x}.",
        ),
        draw="far",
    ),
    Kind(
        "train",
        "only",
        (
            "De trein van {x} naar {y} stopt hier elk halfuur.",
            "Met de trein ben je er snel vanuit {x}.",
            "Makkelijk bereikbaar vanuit {x} en {y}.",
            "Langs de snelweg van {x} naar {y}.",
            "De bus uit {x} stopt voor de deur.",
        ),
    ),
    Kind(
        "review",
        "only",
        (
            "Reactie van een gast: 'Topmassage!' - Jan uit {x}.",
            "'Zeker de rit waard', aldus Henk uit {x}.",
            "Groetjes aan mijn vaste gast uit {x}!",
        ),
        draw="far",
    ),
    Kind(
        "photos_made",
        "only",
        (
            "Mijn foto's zijn vorige maand gemaakt bij een fotograaf in {x}.",
            "De foto's zijn van een uitje naar {x}.",
            "Mijn massagediploma heb ik gehaald in {x}.",
        ),
        draw="far",
    ),
    Kind(
        "club",
        "only",
        ("Ik ben een groot fan van {t}.", "Op zondag kijk ik naar {t}.", "Praat met me over {t}, ik ben supporter."),
        told=told_names.CLUBS,
        mentions_told=True,
    ),
    Kind(
        "food",
        "only",
        ("Ik ben dol op {t}.", "Bij de koffie krijg je {t}.", "Mijn zwak: {t}."),
        told=told_names.FOOD,
        mentions_told=True,
    ),
    Kind(
        "hobby",
        "only",
        (
            "Ik ga graag winkelen in {x}.",
            "In mijn vrije tijd wandel ik in de bossen bij {x}.",
            "Op zaterdag sta ik niet klaar, dan ga ik naar de markt in {x}.",
            "Mijn favoriete restaurant zit in {x}.",
        ),
        draw="far",
    ),
    Kind(
        "surname",
        "only",
        ("Vraag naar {t}.", "Je spreekt met {t}.", "Mijn naam is {t}."),
        told=told_names.SURNAMES[:10],
    ),
)

# Only in an ad without an offered place: beside one, two readers could add the region's places or not.
WITHOUT = (
    Kind(
        "region",
        "none",
        ("Escort in {t}.", "Ik werk in {t}.", "Werkgebied: {t}", "Regio: {t}", "Ik kom bij je thuis in {t}."),
        told=told_names.REGIONS,
    ),
    Kind(
        "whole_country",
        "none",
        (
            "Ik kom in heel Nederland.",
            "Escort door het hele land.",
            "Landelijk werkzaam, reiskosten in overleg.",
            "Escort in heel Nederland, behalve {x}.",
            "Ik reis door heel het land, alleen naar {x} kom ik niet.",
            "Landelijk, maar liever niet in {x} en {y}.",
        ),
        draw="far",
    ),
    Kind(
        "belgium",
        "none",
        (
            "Ik ontvang in {t}.",
            "Privé ontvangst {t}",
            "Je bent welkom in {t}, net over de grens.",
            "Ik ontvang in {t}, ook veel Nederlandse gasten.",
            "Locatie: {t}",
            "Ik ontvang niet meer in {x}, maar in {t}.",
        ),
        draw="far",
        told=told_names.BELGIUM,
    ),
    Kind(
        "germany",
        "none",
        (
            "Ik ontvang in {t}.",
            "Mijn studio is in {t}, Duitse kant van de grens.",
            "Privé in {t}, ik spreek Nederlands en Duits.",
            "Plaats: {t}",
            "Ik kom uit {x} en werk in {t}.",
        ),
        draw="far",
        told=told_names.GERMANY,
    ),
    Kind(
        "no_place",
        "none",
        (
            "Bel of app voor mijn adres.",
            "Het adres krijg je na de afspraak.",
            "Ik ontvang thuis, adres per app.",
            "Waar ik zit hoor je aan de telefoon.",
            "Lieve dame zoekt nette heren.",
            "Massage met aandacht, bel voor een afspraak.",
        ),
        draw="words",
    ),
    Kind(
        "words_only",
        "none",
        (
            "Het beste voor de beste gasten: echt een aanrader.",
            "Echt waar: ik doe mijn best voor jou.",
            "Houten bankje voor de deur, daar wacht je even.",
            "Ik hou van de bergen en van dieren.",
            "Heel lief, heel schoon, en made in Italy.",
            "Huizen en flats: ik kom bij je thuis, lift of geen lift.",
            "Wit licht, zwarte lakens, rode kaarsen.",
            "Even putten uit jaren ervaring, dat kan ik als de beste.",
            "Goed verzorgd, echt geen haast, best betaalbaar.",
            "Best lang geleden dat je zo verwend bent? Echt iets voor jou!",
        ),
        draw="words",
    ),
)
