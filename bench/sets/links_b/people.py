"""Names, places, prices and handles to draw from; names are working names and everybody's."""

from dataclasses import dataclass
from random import Random

NAMES = (
    "Lisa",
    "Sanne",
    "Nina",
    "Mila",
    "Eva",
    "Luna",
    "Roos",
    "Isabel",
    "Kim",
    "Bianca",
    "Nikki",
    "Chantal",
    "Esmee",
    "Fleur",
    "Jade",
    "Naomi",
    "Lola",
    "Sofia",
    "Carmen",
    "Valentina",
    "Daphne",
    "Yara",
    "Melissa",
    "Angel",
    "Bella",
    "Amber",
    "Ruby",
    "Vera",
    "Tess",
    "Lotte",
    "Noor",
    "Romy",
    "Joyce",
    "Diana",
    "Elena",
    "Irina",
    "Kaya",
    "Maya",
    "Samira",
    "Yasmin",
    "Monique",
    "Patricia",
    "Renate",
    "Sabine",
    "Ingrid",
    "Wendy",
    "Linda",
    "Petra",
    "Claudia",
    "Anouk",
    "Babette",
    "Celine",
    "Desi",
    "Emma",
    "Femke",
    "Gwen",
    "Hanna",
    "Ilse",
    "Julia",
    "Kiki",
    "Lena",
    "Marit",
    "Nadia",
    "Olga",
    "Paula",
    "Rosa",
    "Sara",
    "Tara",
    "Ursula",
    "Violet",
    "Xandra",
    "Zoe",
    "Aylin",
    "Bo",
    "Cato",
    "Dewi",
    "Elif",
    "Frida",
    "Gina",
    "Helena",
    "Iris",
    "Jasmijn",
    "Katja",
    "Lieke",
)

CITIES = (
    "Utrecht",
    "Amersfoort",
    "Zeist",
    "Nieuwegein",
    "Houten",
    "Hilversum",
    "Tilburg",
    "Breda",
    "Arnhem",
    "Apeldoorn",
)
_CITY_WEIGHTS = (30, 14, 7, 9, 4, 8, 12, 11, 10, 7)

_HANDLE_STARTS = [
    "zilver",
    "koper",
    "nacht",
    "wilde",
    "blauwe",
    "zachte",
    "warme",
    "stille",
    "gouden",
    "late",
    "roze",
    "fluwelen",
]
_HANDLE_ENDS = [
    "vlinder",
    "orchidee",
    "lantaarn",
    "panter",
    "sjaal",
    "kamer",
    "roos",
    "maan",
    "kersen",
    "zwaluw",
    "parel",
    "kade",
]


@dataclass(frozen=True, slots=True)
class Prices:
    """Euros for half an hour and for an hour."""

    half: int
    hour: int


def city(rng: Random) -> str:
    """A municipality, the bigger ones more often."""
    return rng.choices(CITIES, _CITY_WEIGHTS)[0]


def prices(rng: Random) -> Prices:
    """What people ask; many ask the same."""
    hour = rng.choice((100, 120, 130, 140, 150, 150, 150, 160, 160, 170, 180, 200, 220, 250))
    return Prices(rng.choice((hour // 2 + 10, hour // 2 + 20, hour // 2 + 30)) // 5 * 5, hour)


def language(rng: Random) -> str:
    """Dutch mainly."""
    return rng.choices(("nl", "en", "de", "fr", "es"), (79, 11, 4, 3, 3))[0]


def handle(rng: Random, used: set[str]) -> str:
    """A name on a message service that nobody else in the world has."""
    while True:
        made = (
            f"{rng.choice(_HANDLE_STARTS)}{rng.choice(('', '_', '.'))}{rng.choice(_HANDLE_ENDS)}{rng.randint(10, 9999)}"
        )
        if made not in used:
            used.add(made)
            return made
