"""The CBS table of residential places of 2026: from a place name to the code of its municipality."""

import csv
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[3] / "extractors" / "data" / "woonplaatsen-2026.csv"


@dataclass(frozen=True, slots=True)
class Table:
    """`places`: place name → {municipality: code}; `municipalities`: municipality name → code ("GM0344")."""

    places: dict[str, dict[str, str]]
    municipalities: dict[str, str]

    def code(self, name: str) -> str:
        """The one code of a name: "Houten", or "Velp|Rheden" where several places share it, or "|Westland" for a
        municipality. Raises KeyError when it is not there, ValueError when it is not one."""
        place, bar, municipality = name.partition("|")
        if not place:
            return self.municipalities[municipality]
        holders = self.places[place]
        if bar:
            return holders[municipality]
        if len(holders) != 1:
            raise ValueError(f"{place}: {sorted(holders)}")
        return next(iter(holders.values()))


def read(path: Path = SOURCE) -> Table:
    """The table as CBS publishes it (columns Woonplaats, Gemeentecode, Gemeente)."""
    places: dict[str, dict[str, str]] = {}
    municipalities: dict[str, str] = {}
    with path.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            code = f"GM{row['Gemeentecode']}"
            places.setdefault(row["Woonplaats"], {})[row["Gemeente"]] = code
            municipalities[row["Gemeente"]] = code
    return Table(places, municipalities)
