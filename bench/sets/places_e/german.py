"""German sentences."""

from bench.sets.places_e import told_names
from bench.sets.places_e.kinds import Kind
from bench.sets.places_e.tongues import Tongue

GERMAN = Tongue(
    offered=(
        Kind(
            "de_receive",
            "in",
            (
                "Ich empfange dich in {a}.",
                "Private Massage in {a}, nur mit Termin.",
                "Ort: {a} (Niederlande)",
                "Neu in {a}!",
                "Ich empfange in {a} und in {b}.",
                "Du findest mich in {a}, ruhige Gegend.",
                "Montags in {a}, dienstags in {b}.",
            ),
        ),
        Kind(
            "de_both",
            "in",
            (
                "Ich empfange in {a} und mache Hausbesuche in {b}.",
                "Hotelbesuche in {a} und {b}.",
                "Ich wohne in {x}, arbeite aber nur in {a}.",
                "Mein Studio ist in {a}, {n} Minuten von {x}.",
                "Nicht mehr in {x}, jetzt in {a}.",
            ),
        ),
    ),
    mentioned=(
        Kind("de_near_only", "only", ("Nur {n} Minuten von {x}.", "In der Nähe von {x}, Adresse am Telefon.")),
        Kind(
            "de_other",
            "only",
            (
                "Ich bin in {x} aufgewachsen.",
                "Nicht in {x}!",
                "Früher habe ich in {x} gearbeitet.",
                "Später möchte ich nach {x} ziehen.",
                "Meine Schwester wohnt in {x}.",
            ),
            draw="far",
        ),
    ),
    without=(
        Kind("de_abroad", "none", ("Ich empfange in {t}.", "Ort: {t}"), told=told_names.GERMANY),
        Kind("de_nowhere", "none", ("Adresse nach Anruf.", "Ich reise durch ganz Holland."), draw="words"),
    ),
    words=(
        "Ich bin 31, schlank und blond.",
        "Eine Stunde 140 Euro.",
        "Täglich von 11 bis 22 Uhr.",
        "Ich spreche Deutsch und Englisch.",
        "Nur gepflegte Herren.",
        "Meine Fotos sind echt.",
        "Diskret und sauber, mit Dusche.",
        "Ich mache das Beste aus deiner Zeit.",
    ),
    call=("Ruf mich an: {p}", "WhatsApp {p}"),
)
