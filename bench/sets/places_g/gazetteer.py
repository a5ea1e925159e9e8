"""Codes of municipalities, looked up by the name of a town in the table of CBS (2026)."""

import csv
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).parents[3] / "extractors" / "data" / "woonplaatsen-2026.csv"
OFFICIAL = {
    "Den Haag": "'s-Gravenhage",
    "Den Bosch": "'s-Hertogenbosch",
    "Driebergen": "Driebergen-Rijsenburg",
}


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Town to the codes of the municipalities that have a town of that name."""

    codes: dict[str, frozenset[str]]

    @classmethod
    def load(cls) -> "Gazetteer":
        """Reads the table."""
        found: dict[str, set[str]] = {}
        with TABLE.open(encoding="utf-8-sig", newline="") as lines:
            for row in csv.DictReader(lines):
                found.setdefault(row["Woonplaats"].strip(), set()).add(f"GM{row['Gemeentecode'].strip()}")
        return cls({name: frozenset(codes) for name, codes in found.items()})

    def code(self, town: str) -> str:
        """The municipality of a town; LookupError when the table has none or more than one."""
        codes = self.codes.get(OFFICIAL.get(town, town), frozenset())
        if len(codes) != 1:
            raise LookupError(f"{town!r} is {'ambiguous' if codes else 'missing'} in {TABLE.name}")
        return next(iter(codes))
