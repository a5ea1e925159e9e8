"""What fills the other slots: names, foreign cities, dates and hours in every language."""

NAMES: dict[str, tuple[str, ...]] = {
    "nl": ("Sanne", "Kelly", "Mandy", "Naomi", "Linda", "Wendy", "Jolanda", "Priscilla"),
    "en": ("Ruby", "Amber", "Tina", "Jenny", "Lucy"),
    "de": ("Jana", "Katja", "Silke", "Nadine"),
    "fr": ("Élodie", "Manon", "Camille", "Amélie"),
    "es": ("Lucía", "Paola", "Daniela", "Yesenia"),
    "it": ("Giulia", "Chiara", "Martina"),
    "pt": ("Joana", "Bruna", "Beatriz", "Letícia"),
    "pl": ("Ola", "Magda", "Kasia", "Ewelina"),
    "ro": ("Andreea", "Mihaela", "Ioana", "Alina"),
    "bg": ("Desislava", "Ivana", "Radka", "Tsvetelina"),
    "hu": ("Réka", "Zsófi", "Eszter", "Kinga"),
    "tr": ("Elif", "Aylin", "Derya", "Selin"),
}
PLACE_NAMES = ("Erica", "Brielle", "Paris", "Florence", "Sydney", "Chelsea", "Sofia", "Savannah", "Vienna", "Siena")
SURNAMES = (
    "Van Houten",
    "Van Delft",
    "Van Putten",
    "Van Doorn",
    "Van Breda",
    "Van Assen",
    "Van Leiden",
    "Van Zutphen",
    "Hardenberg",
)
DEMONYMS = ("Italiaanse", "Poolse", "Spaanse", "Hongaarse", "Braziliaanse", "Griekse")
ABROAD: dict[str, tuple[str, ...]] = {
    "nl": (
        "Praag",
        "Boedapest",
        "Boekarest",
        "Milaan",
        "Barcelona",
        "Lissabon",
        "Warschau",
        "Keulen",
        "Bangkok",
        "Medellín",
    ),
    "en": ("Manchester", "Prague", "Bucharest", "Cape Town", "Dublin", "Riga"),
    "de": ("Köln", "Wien", "Prag", "Dortmund", "Leipzig", "Warschau"),
    "fr": ("Lyon", "Marseille", "Bruxelles", "Abidjan", "Lille"),
    "es": ("Bogotá", "Cali", "Sevilla", "Santo Domingo", "Málaga"),
    "it": ("Napoli", "Torino", "Palermo", "Bari"),
    "pt": ("Lisboa", "Fortaleza", "Recife", "Braga", "Coimbra"),
    "pl": ("Łódź", "Radom", "Gdynia", "Kielce"),
    "ro": ("Iași", "Cluj", "Brașov", "Craiova"),
    "bg": ("Plovdiv", "Ruse", "Sliven", "Varna"),
    "hu": ("Pécs", "Szeged", "Debrecen", "Miskolc"),
    "tr": ("İzmir", "Ankara", "Konya", "Adana"),
}
RANGES: dict[str, str] = {
    "nl": "{0} t/m {1} december",
    "en": "{0}-{1} December",
    "de": "{0}.-{1}. Dezember",
    "fr": "{0} au {1} décembre",
    "es": "{0} al {1} de diciembre",
    "it": "{0} al {1} dicembre",
    "pt": "{0} a {1} de dezembro",
    "pl": "{0}-{1} grudnia",
    "ro": "{0}-{1} decembrie",
    "bg": "{0}-{1} dekemvri",
    "hu": "december {0}-{1}.",
    "tr": "{0}-{1} Aralık",
}
HOURS: dict[str, str] = {
    "nl": "{0}.00 - {1}.00 uur",
    "en": "{0}:00 - {1}:00",
    "de": "{0} - {1} Uhr",
    "fr": "{0}h - {1}h",
    "pt": "{0}h - {1}h",
}
CLOCK = "{0}:00 - {1}:00"
ENDONYMS: dict[str, dict[str, str]] = {
    "nl": {"Den Haag": "'s-Gravenhage", "Den Bosch": "'s-Hertogenbosch"},
    "en": {"Den Haag": "The Hague"},
    "fr": {"Den Haag": "La Haye"},
    "es": {"Den Haag": "La Haya", "Rotterdam": "Róterdam", "Amsterdam": "Ámsterdam"},
    "it": {"Den Haag": "L'Aia"},
    "pt": {"Den Haag": "Haia", "Rotterdam": "Roterdão", "Amsterdam": "Amesterdão"},
    "pl": {"Den Haag": "Haga"},
    "ro": {"Den Haag": "Haga"},
    "bg": {"Den Haag": "Haga", "Rotterdam": "Roterdam"},
    "hu": {"Den Haag": "Hága", "Amsterdam": "Amszterdam"},
    "tr": {"Den Haag": "Lahey"},
}
EXTRA_AGES_PL = (25, 26, 27, 28, 29, 30, 31, 35, 36, 37, 38)
