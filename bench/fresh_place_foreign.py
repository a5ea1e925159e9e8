"""Sentences in English, German, Polish and Spanish about Dutch places; marks as in `fresh_place_frames`."""

from bench.fresh_place_frames import _frames

FOREIGN: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "en_in": _frames("""I am in {i1} right now.
            Incall in {i1} city centre.
            Visiting {i1} until Sunday, I am here already.
            Location: {i1}
            Independent lady in {i1}, private flat.
            Outcall to hotels in {i1}, {i2} and {i3}.
            Available in {i1} and {i2}."""),
        "en_not_in": _frames("""I was in {m1} last week, now in {i1}.
            Coming to {m1} next month!
            Fifteen minutes from {m1}, free parking.
            I grew up in {m1} but work in {i1}.
            Not in {m1} any more, only in {i1}.
            I study in {m1}.
            Originally from {m1}, I receive you in {i1}.
            Somewhere near {m1}, ask for the address."""),
        "en_ordinary": _frames("""The best massage, well made and never a grave face.
            I made the bed, all is well, enter and enjoy.
            Best service, echt good, as the Dutch say.
            No lent time, no stein of beer, just me at my best."""),
    },
    "de": {
        "de_in": _frames("""Ich bin jetzt in {i1}.
            Privat in {i1}, ganz diskret.
            Besuchbar in {i1} Zentrum.
            Hotelbesuche in {i1} und {i2}.
            Ort: {i1}"""),
        "de_not_in": _frames("""Letzte Woche war ich in {m1}, jetzt in {i1}.
            Bald in {m1}!
            Nur zehn Minuten von {m1}.
            Ich bin in {m1} aufgewachsen und arbeite in {i1}.
            Nicht mehr in {m1}, nur noch in {i1}."""),
        "de_ordinary": _frames("""Ich bin echt nett und mag gutes Essen.
            Alles echt, alles ehrlich, auf einem weichen Bett.
            Ein Stein am Weg, ein Dorn an der Rose, ich bin echt."""),
    },
    "pl": {
        "pl_in": _frames("""Jestem teraz w {i1}.
            Przyjmuję w {i1}, centrum.
            Miasto: {i1}
            Wyjazdy do hoteli: {i1}, {i2}.
            {i1}, prywatne mieszkanie."""),
        "pl_not_in": _frames("""W zeszłym tygodniu byłam w {m1}, teraz {i1}.
            Niedługo w {m1}!
            Dziesięć minut od {m1}.
            Już nie w {m1}, tylko {i1}."""),
    },
    "es": {
        "es_in": _frames("""Estoy en {i1} ahora.
            Recibo en {i1}, centro.
            Ciudad: {i1}
            Salidas a hoteles en {i1} y {i2}.
            Latina en {i1}, piso privado."""),
        "es_not_in": _frames("""La semana pasada estuve en {m1}, ahora en {i1}.
            Pronto en {m1}!
            A diez minutos de {m1}.
            Ya no estoy en {m1}, solo en {i1}."""),
    },
}

# Whole sentences with a foreign name of a Dutch town, and the name in the table.
FOREIGN_NAMES = (
    ("en", "Incall in The Hague, close to the beach.", "Den Haag"),
    ("de", "Ich bin in Nimwegen zu besuchen.", "Nijmegen"),
    ("pl", "Jestem w Amsterdamie, zapraszam.", "Amsterdam"),
    ("pl", "Przyjmuję w Utrechcie.", "Utrecht"),
    ("pl", "Teraz w Rotterdamie, centrum.", "Rotterdam"),
    ("pl", "Jestem w Hadze przez tydzień.", "Den Haag"),
    ("es", "Estoy en La Haya, cerca de la playa.", "Den Haag"),
    ("es", "Recibo en Róterdam, piso privado.", "Rotterdam"),
    ("es", "Masajes en Ámsterdam centro.", "Amsterdam"),
    ("en", "Private flat in The Hague city centre.", "Den Haag"),
)
