"""The sentences in which an ad explains its trick: at least eight for each."""

FRAMES: dict[str, dict[str, tuple[str, ...]]] = {
    "letters_told": {
        "nl": (
            "Mijn nummer in letters: {code}. De sleutel: {key}",
            "Puzzeltje voor de echte liefhebber, {key}. Bel dan {code}!",
            "{code} is mijn telefoonnummer, want {key}",
            "Omdat de site cijfers weghaalt: {key}. Nummer {code}",
        ),
        "en": ("Phone in letters: {code} where {key}", "Key: {key}. Now call {code}"),
        "de": ("Telefon in Buchstaben: {code}. Schlüssel: {key}", "Es gilt {key}. Meine Nummer: {code}"),
    },
    "price_list_told": {
        "nl": (
            "Zet deze prijzen achter elkaar en je hebt mijn nummer: {list}",
            "Geen echte prijzen maar mijn telefoonnummer, lees alleen de cijfers: {list}",
            "Mijn nummer zit in dit lijstje, van boven naar beneden: {list}",
            "Boodschappenlijstje = mijn 06: {list}",
        ),
        "en": ("Put these prices in a row and you have my phone number: {list}", "My number, digits only: {list}"),
        "de": ("Diese Preise hintereinander sind meine Nummer: {list}", "Meine Nummer, nur die Ziffern lesen: {list}"),
    },
    "line_starts_told": {
        "nl": (
            "Het eerste cijfer van elke regel hieronder vormt mijn nummer:\n{lines}",
            "Lees van boven naar beneden de begincijfers, dat is mijn telefoon:\n{lines}",
            "Mijn nummer staat in de kantlijn, elk regeltje een cijfer:\n{lines}",
            "Bel mij: per regel is het eerste cijfer een cijfer van mijn nummer.\n{lines}",
            "Tien regels, tien cijfers, een telefoonnummer:\n{lines}",
        ),
        "en": (
            "The first digit of every line makes my phone number:\n{lines}",
            "Read the digits down the side and call:\n{lines}",
            "Ten lines, ten digits, one phone number:\n{lines}",
        ),
    },
    "story_capitals_told": {
        "nl": (
            "Mijn nummer staat in hoofdletters in dit verhaal: {story}.",
            "Lees alleen de hoofdletters en bel: {story}.",
            "{story}. Snap je hem? De hoofdletters zijn samen mijn 06.",
            "Verhaaltje met mijn telefoonnummer in hoofdletters: {story}",
        ),
        "en": ("My number is in capitals: {story}.", "Dial the words in capitals: {story}."),
        "de": ("Die Wörter in Großbuchstaben sind meine Nummer: {story}.", "Wähle die großen Wörter: {story}."),
    },
    "words_mirrored_told": {
        "nl": (
            "Elk woord achterstevoren, de volgorde klopt: {words}. Dat is mijn nummer.",
            "Spiegelschrift per cijfer: {words}. Bel je?",
            "Mijn nummer met de letters omgedraaid: {words}",
            "Lees elk woordje van rechts naar links en je kunt bellen: {words}",
            "Robots lezen dit niet (woordjes omgekeerd): {words}, mijn telefoon",
        ),
        "en": (
            "Each word is spelled backwards, order is right: {words}. Call me.",
            "Mirror words, my phone: {words}",
            "Flip every word and dial: {words}",
        ),
    },
    "zero_to_add_told": {
        "nl": (
            "Bel {rest}, maar zet er een nul voor.",
            "Nummer {rest} (de 0 vooraan denk je erbij).",
            "0 en dan {rest}",
            "Mijn nummer: {rest}. Vergeet de nul aan het begin niet!",
        ),
        "en": ("Call {rest} with a zero in front.", "My number is {rest}, add the leading 0."),
        "de": ("{rest}, davor eine Null wählen.", "Meine Nummer {rest} (Null voran)."),
        "fr": ("Appelez le {rest}, avec un zéro devant.",),
        "pl": ("Numer {rest}, na początku dodaj zero.",),
    },
    "corrected_told": {
        "nl": (
            "Bel {wrong}... oeps, typefout, het laatste cijfer is een {last}.",
            "Mijn nummer {wrong}, nee wacht: eindigt op {last} in plaats van dat laatste cijfer!",
            "{wrong} maar het laatste cijfer moet {last} zijn",
            "Tel. {wrong} (foutje, laatste cijfer is {last})",
        ),
        "en": ("Call {wrong}, sorry typo: the last digit is {last}.", "{wrong} but the last digit should be {last}"),
        "de": ("Ruf {wrong} an, Tippfehler: die letzte Ziffer ist {last}.", "{wrong}, nein, letzte Ziffer {last}!"),
    },
    "one_more_told": {
        "nl": (
            "Mijn nummer is {shown}, alleen is het laatste cijfer één {way}.",
            "Tegen robots: {shown}, maar dan het laatste cijfer 1 {way}.",
            "Bel {shown}. Let op, het laatste cijfer moet 1 {way}!",
            "{shown} en dan het laatste cijfer eentje {way}, dat is mijn telefoon",
        ),
        "en": ("My phone is {shown} but the last digit is one {way}.", "Call {shown}, last digit 1 {way}."),
        "de": ("Meine Nummer ist {shown}, nur die letzte Ziffer eins {way}.", "Wähle {shown}, letzte Ziffer 1 {way}."),
    },
    "swapped_told": {
        "nl": (
            "Mijn nummer is {shown}, maar de laatste twee cijfers moet je omwisselen.",
            "Bel {shown} met de laatste twee cijfers andersom.",
            "{shown} (laatste twee cijfers omdraaien)",
            "Telefoon: {shown}. De twee laatste cijfers staan expres verkeerd om.",
            "Wissel de laatste 2 cijfers en bel: {shown}",
        ),
        "en": (
            "Call {shown} with the last two digits swapped.",
            "My number: {shown} (swap the last two digits)",
            "{shown}, last two digits the other way round",
        ),
    },
    "gap_of_two_told": {
        "nl": (
            "Bel {shown}, op de streepjes hoort {two}.",
            "Mijn nummer: {shown} en op de plek van -- komt {two}.",
            "{shown}. Vul {two} in op de lege plek en bel!",
            "Telefoon {shown} (streepjes = {two})",
        ),
        "en": ("Call {shown}, the dashes are {two}.", "My number {shown}, fill in {two} for the dashes."),
        "de": ("Ruf {shown} an, für die Striche {two} einsetzen.", "Nummer {shown}, statt -- bitte {two}."),
    },
    "country_named": {
        "nl": (
            "Landnummer van Nederland en dan {rest}.",
            "Nederlandse landcode, gevolgd door {rest}",
            "Bel vanuit het buitenland: Nederland en dan {rest}.",
            "(landcode NL) {rest}",
        ),
        "en": ("Country code of the Netherlands, then {rest}.", "Dutch country code followed by {rest}, call me"),
        "de": ("Vorwahl der Niederlande, dann {rest}.", "Vorwahl Holland und danach {rest}"),
        "fr": ("Indicatif des Pays-Bas puis {rest}.",),
        "es": ("Prefijo de Holanda y luego {rest}.",),
        "ro": ("Prefix Olanda, apoi {rest}.",),
    },
    "two_numbers": {
        "nl": (
            "Bel {first} of het tweede toestel: zelfde nummer, alleen de laatste twee cijfers zijn {tail}.",
            "Twee nummers: {first} en hetzelfde maar eindigend op {tail}.",
            "Ik neem op via {first}. Mijn andere nummer is gelijk op de laatste twee cijfers na, die zijn {tail}.",
            "{first} bezet? Probeer dan hetzelfde nummer met {tail} als laatste twee cijfers.",
        ),
        "en": (
            "Call {first}, or the same number ending in {tail}.",
            "Two phones: {first} and the same with {tail} as the last two digits.",
        ),
        "de": (
            "Ruf {first} an oder dieselbe Nummer mit {tail} als letzten zwei Ziffern.",
            "Zwei Nummern: {first} und die gleiche, nur hinten {tail} statt der letzten zwei Ziffern.",
        ),
    },
    "app_names": {
        "nl": ("Bereikbaar: {app}", "Stuur mij iets via {app} en ik reageer.", "{app} voor afspraken", "-> {app}"),
        "en": ("Reach me: {app}", "{app} for bookings"),
        "de": ("Erreichbar: {app}",),
        "fr": ("Contact : {app}",),
        "es": ("Contacto: {app}",),
        "it": ("Contatto: {app}",),
        "pt": ("Contato: {app}",),
        "tr": ("İletişim: {app}",),
        "hu": ("Elérhetőség: {app}",),
    },
    "by_ear": {
        "en": (
            "Say it out loud and you have my number: {n}.",
            "Written as it sounds: {n}. Call me!",
            "My phone, spelled by ear: {n}",
            "Read this aloud and dial: {n}",
            "Number as you hear it: {n}.",
            "Sounds like: {n}, and that is my phone number.",
            "Call {n} (say it aloud, it makes sense)",
            "Robots can't hear, you can: {n} is my number.",
        ),
    },
}
