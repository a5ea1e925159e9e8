"""Sentences of the held-out place ads.

{a}, {b}, {c}, {m} and {v} are places where the ad is offered, {x}, {y} places only spoken of, {e}, {g} abroad.
"""

# kind → contexts; the name of the kind says from which names is drawn ("small": any place of the register)
CONTEXTS: dict[str, tuple[str, ...]] = {
    "small_plain": (
        "Ik ontvang je in {a}.",
        "Privé in {a}, met eigen parkeerplaats.",
        "Je bent welkom in {a}.",
        "Mijn appartement is in {a}.",
        "Ik zit in het centrum van {a}.",
    ),
    "small_heading": (
        "{a} - vrolijke dame zoekt gezelschap.",
        "Nieuw in {a}!",
        "{a}: massage met aandacht.",
        "Sandra | {a} | vandaag vrij.",
        "Gezelschapsdame {a}.",
    ),
    "small_field": (
        "Plaats: {a}\nLeeftijd: 31\nLengte: 168 cm\n",
        "Woonplaats: {a} / Ontvangst: ja / Escort: nee.",
        "Locatie: {a}\n",
        "Stad = {a}.",
    ),
    "small_lower": (
        "ontvangst in {a:l}, bel even vooraf.",
        "ik zit in {a:l} vandaag.",
        "nu in {a:l} tot zondag.",
        "privehuis in {a:l}, elke dag open.",
    ),
    "town_upper": (
        "NU IN {a:u}!!!",
        "LIEVE DAME IN {a:u} ONTVANGT PRIVÉ.",
        "{a:u} *** NIEUW *** {a:u}",
        "VANDAAG {a:u}, MORGEN {b:u}.",
    ),
    "town_hashtag": ("#massage #{a:h} #discreet", "#{a:h} #genieten #vandaag", "Lieve groet! #privé #{a:h}"),
    "near_and_in": (
        "Ik ontvang in {a}, vlakbij {x}.",
        "{a} (dicht bij {x}), gratis parkeren.",
        "In {a}, op tien minuten rijden van {x}.",
        "Ik zit in {a}, tussen {x} en {y}.",
        "In {a}, een kwartiertje van {x} vandaan.",
    ),
    "near_only": (
        "Ik zit vlakbij {x}, het adres krijg je later.",
        "In de buurt van {x}, precieze plek na afspraak.",
        "Een dorpje niet ver van {x}.",
        "Op een kwartier rijden van {x}.",
        "Net buiten {x}, landelijk en rustig.",
    ),
    "region_only": (
        "Werkzaam in de regio {x}.",
        "Regio {x}, adres na afspraak.",
        "Omgeving {x}, ik kom naar je toe.",
        "Actief in de omgeving van {x}.",
    ),
    "region_and_in": (
        "Privé in {a}, escort in de regio {x}.",
        "Ontvangst in {a}. Ik kom ook aan huis in de omgeving van {x}.",
        "{a}, regio {x}.",
    ),
    "origin": (
        "Ik kom oorspronkelijk uit {x} maar ontvang in {a}.",
        "Geboren en getogen in {x}, nu te vinden in {a}.",
        "Van oorsprong een meisje uit {x}; ik werk in {a}.",
        "Opgegroeid in {x}, tegenwoordig ontvang ik in {a}.",
        "Mijn roots liggen in {x}, maar mijn studio is in {a}.",
    ),
    "not_in": (
        "Ik werk niet in {x}, alleen in {a}.",
        "Let op: niet meer in {x}! Nu in {a}.",
        "Nee, ik zit niet in {x} maar in {a}.",
        "Ik ontvang in {a} en dus niet in {x}.",
        "Helaas kan ik niet meer ontvangen in {x}, wel in {a}.",
    ),
    "past": (
        "Vorige week nog in {x}, deze week in {a}.",
        "Verhuisd van {x} naar {a}.",
        "Vroeger werkte ik in {x}, sinds kort ontvang ik in {a}.",
        "Jarenlang in {x} gezeten, nu eindelijk in {a}.",
    ),
    "coming": (
        "Vanaf volgende week in {a}.",
        "Van 12 tot 15 juli ben ik in {a}.",
        "Binnenkort in {a}, reserveer alvast.",
        "Dit weekend ontvang ik in {a}.",
    ),
    "travel_days": (
        "Maandag {a}, dinsdag {b}, woensdag {c}.",
        "ma {a}, di {b}, do {c}",
        "Op maandag in {a} en op vrijdag in {b}.",
        "Ik reis rond: maandag t/m woensdag {a}, donderdag {b}, weekend {c}.",
        "maandag {a:l}, dinsdag {b:l}, zondag {c:l}",
    ),
    "travel_dates": (
        "1-4 juli {a}, 5-8 juli {b}, 9 juli {c}.",
        "03/07 {a} | 04/07 {b} | 05/07 {c}",
        "Tour: {a} > {b} > {c}.",
        "Juli {a}, augustus {b}.",
    ),
    "two_places": (
        "Ik ontvang in {a} en {b}.",
        "Studio's in {a} en in {b}.",
        "Je vindt ons in {a}, {b} en {c}.",
        "Locaties: {a} / {b}.",
    ),
    "clients_from": (
        "Mannen uit {x} en {y} weten mij te vinden in {a}.",
        "Ik ontvang in {a}; ook gasten uit {x} zijn welkom.",
        "In {a}. Vanuit {x} ben je er zo.",
    ),
    "fan": (
        "Ik ben fan van FC {x:f} en ontvang in {a}.",
        "Ik studeer in {x}, maar ontvangen doe ik in {a}.",
        "Mijn zus woont in {x}; ik ontvang in {a}.",
        "Na mijn vakantie in {x} ben ik weer terug in {a}.",
    ),
    "street": ("Aan de {x:s}weg in {a}.", "Studio aan de {x:s}straat, {a}.", "{x:s}straatweg te {a}, boven de kapper."),
    "surname": (
        "Vraag naar mevrouw van {x:n}, praktijk in {a}.",
        "Ik heet Karin van {x:n} en ontvang in {a}.",
        "Masseuse Linda van {x:n}, {a}.",
    ),
    "province": (
        "In de provincie {x:p}, in het plaatsje {a}.",
        "{a}, provincie {x:p}.",
        "Ergens in de provincie {x:p}, meer zeg ik niet.",
    ),
    "words_and_in": ("{w} {w} Ik ontvang in {a}.", "{a}. {w} {w}", "Ik zit in {a}! {w}"),
    "words_only": ("{w} {w}", "{w} {w} {w}", "{w}"),
    "ambiguous_as_place": (
        "Ik ontvang je in {m}, gratis parkeren.",
        "Mijn studio is in {m}.",
        "Woonplaats: {m}\n",
        "Privé in {m} bij het station.",
        "Vanaf maandag in {m}.",
    ),
    "ambiguous_lower": (
        "ik ontvang in {m:l} bij het station.",
        "plaats: {m:l}\n",
        "woonachtig in {m:l}, ontvangst prive.",
    ),
    "ambiguous_travel": ("Maandag {a}, dinsdag {m}, woensdag {b}.", "ma: {a}, di: {m}", "Ik werk in {m} en {a}."),
    "variants": ("Ik ontvang in {v}.", "{v} - lieve dame", "Privé in {v}, elke dag."),
    "postcode_and_name": ("{q} AB {qa}", "Adres: {q}XC {qa}.", "Omgeving winkelcentrum, {q} {qa}."),
    "postcode_only": ("Ontvangst op postcode {q} AB.", "Postcode: {q}XC, huisnummer na afspraak."),
    "belgian": (
        "Ik ontvang in {e}.",
        "Privé in {e} (België).",
        "Studio in {e}, net over de grens bij {x}.",
        "In {e}, België. Gasten uit {x} welkom.",
    ),
    "german": ("Ik ontvang in {g}.", "{g} (Duitsland), vlak over de grens bij {x}.", "Appartement in {g}, Duitsland."),
    "abroad_and_in": (
        "Ik kom uit {e} en ontvang in {a}.",
        "Deze week {a}, volgende week {g}.",
        "Niet in {g} maar in {a}.",
    ),
}

FOREIGN: dict[str, tuple[str, ...]] = {
    "en": (
        "I am in {a} this week.",
        "Incall in {a}, near {x}.",
        "Originally from {x}, now based in {a}.",
        "Visit me in {a}.",
        "Not in {x} anymore, now in {a}.",
    ),
    "de": (
        "Besuch mich in {a}.",
        "Ich empfange in {a}, in der Nähe von {x}.",
        "Ich komme aus {x}, bin aber jetzt in {a}.",
    ),
    "fr": ("Je reçois à {a}.", "Je suis à {a}, près de {x}.", "Je viens de {x} mais je reçois à {a}."),
    "es": ("Recibo en {a}.", "Estoy en {a}, cerca de {x}.", "Soy de {x} pero ahora estoy en {a}."),
    "pl": ("Przyjmuję w {a}.", "Jestem w {a}, blisko {x}."),
    "ro": ("Primesc în {a}.", "Sunt în {a}, aproape de {x}."),
    "it": ("Ricevo a {a}.", "Sono a {a}, vicino a {x}."),
    "pt": ("Recebo em {a}.", "Estou em {a}, perto de {x}."),
    "tr": ("Şu an {a} şehrindeyim.",),
    "hu": ("Most itt vagyok: {a}.",),
}
