"""The municipalities of the demo world: what is in scope, what is spread, and what lies elsewhere.

Codes and places: CBS, Woonplaatsen in Nederland 2026 (CC BY 4.0). Only names that lie in one municipality.
"""

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Place:
    """A town or village as an advertiser writes it."""

    name: str
    municipality: str     # CBS code, "GM0321"
    reach: str            # scope, spread or elsewhere


def _places(reach: str, table: dict[str, tuple[str, ...]]) -> tuple[Place, ...]:
    return tuple(Place(name, code, reach) for code, names in table.items() for name in names)


SCOPE = _places("scope", {
    "GM0321": ("Houten", "'t Goy", "Schalkwijk"),
    "GM0353": ("IJsselstein",),
    "GM0331": ("Lopik", "Benschop"),
    "GM0335": ("Montfoort", "Linschoten"),
    "GM0356": ("Nieuwegein",),
    "GM0589": ("Oudewater",),
    "GM0736": ("Mijdrecht", "Vinkeveen", "Abcoude", "Wilnis"),
    "GM1904": ("Maarssen", "Breukelen", "Loenen aan de Vecht"),
    "GM1961": ("Vianen", "Leerdam", "Meerkerk"),
    "GM0632": ("Woerden", "Harmelen", "Kamerik"),
})
SPREAD = _places("spread", {
    "GM0344": ("Utrecht", "Vleuten", "De Meern"),
    "GM0312": ("Bunnik", "Odijk"),
    "GM0352": ("Wijk bij Duurstede", "Cothen"),
    "GM0216": ("Culemborg",),
    "GM0307": ("Amersfoort", "Hooglanderveen"),
    "GM0599": ("Rotterdam",),
    "GM0202": ("Arnhem",),
})
ELSEWHERE = _places("elsewhere", {
    "GM0363": ("Amsterdam",),
    "GM0014": ("Groningen",),
    "GM0772": ("Eindhoven",),
    "GM0855": ("Tilburg",),
    "GM0193": ("Zwolle",),
    "GM0935": ("Maastricht",),
    "GM0034": ("Almere",),
})
SCOPE_MUNICIPALITIES = tuple(sorted({place.municipality for place in SCOPE}))
SPREAD_MUNICIPALITIES = tuple(sorted({place.municipality for place in SPREAD}))
_TOWNS = {"Houten", "Nieuwegein", "Woerden", "Maarssen", "IJsselstein", "Vianen", "Utrecht", "Amersfoort",
          "Rotterdam", "Arnhem", "Culemborg"}
TOWNS = tuple(place for place in (*SCOPE, *SPREAD) if place.name in _TOWNS)
"""Places that most advertisers choose."""


def choose_place(rng: Random, reach: str) -> Place:
    """A place of that reach; larger towns come up more often."""
    pool = {"scope": SCOPE, "spread": SPREAD, "elsewhere": ELSEWHERE}[reach]
    towns = [place for place in TOWNS if place.reach == reach]
    return rng.choice(towns) if towns and rng.random() < 0.45 else rng.choice(pool)


def place_named(name: str) -> Place:
    """The place of that name. Raises KeyError."""
    for place in (*SCOPE, *SPREAD, *ELSEWHERE):
        if place.name == name:
            return place
    raise KeyError(name)
