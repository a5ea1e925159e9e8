"""Municipality codes by place name, from the table of Statistics Netherlands of 2026."""

import csv
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).resolve().parents[3] / "extractors" / "data" / "woonplaatsen-2026.csv"


class UnknownPlace(Exception):
    """A name that the table does not have, or has for more than one municipality."""


@dataclass(frozen=True, slots=True)
class Table:
    """The places and municipalities of the table."""

    places: dict[str, dict[str, str]]  # place -> municipality -> code
    municipalities: dict[str, str]  # municipality -> code

    def code(self, name: str) -> str:
        """The code ("GM0321") of `Place`, or of `Place@Municipality` where the bare name is not enough.

        Raises UnknownPlace when the name is missing, or belongs to more than one municipality.
        """
        place, _, municipality = name.partition("@")
        homes = self.places.get(place, {})
        if municipality:
            if municipality not in homes:
                raise UnknownPlace(f"{name}: the table has {place!r} in {sorted(homes)}")
            return homes[municipality]
        found = set(homes.values()) | ({self.municipalities[place]} if place in self.municipalities else set())
        if len(found) != 1:
            raise UnknownPlace(f"{name}: expected one municipality, found {sorted(found)}")
        return found.pop()


def load(file: Path = FILE) -> Table:
    """The table as it stands in the file."""
    places: dict[str, dict[str, str]] = defaultdict(dict)
    municipalities: dict[str, str] = {}
    with file.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            code = "GM" + row["Gemeentecode"].strip()
            places[row["Woonplaats"].strip()][row["Gemeente"].strip()] = code
            municipalities[row["Gemeente"].strip()] = code
    return Table(dict(places), municipalities)
