"""The municipality of a place, from the CBS table of places of 2026."""

import csv
from collections import defaultdict
from pathlib import Path

TABLE = Path(__file__).resolve().parents[3] / "extractors" / "data" / "woonplaatsen-2026.csv"


class Table:
    """Looks up codes by the name the table spells; a name that is missing or stands for two municipalities raises."""

    def __init__(self, path: Path = TABLE) -> None:
        self._codes: dict[str, set[str]] = defaultdict(set)
        self._municipalities: set[str] = set()
        with path.open(encoding="utf-8-sig", newline="") as lines:
            for row in csv.DictReader(lines):
                code = "GM" + row["Gemeentecode"].strip()
                self._codes[row["Woonplaats"].strip()].add(code)
                municipality = row["Gemeente"].split(" (")[0].strip()
                self._codes[municipality].add(code)
                self._municipalities.add(municipality)

    def code(self, place: str) -> str:
        """The code (GM0321) of a place's municipality."""
        codes = self._codes.get(place, set())
        if len(codes) != 1:
            raise LookupError(f"{TABLE.name}: {place!r}: expected one municipality, found {sorted(codes)}")
        return next(iter(codes))

    def knows(self, place: str) -> bool:
        """Whether the table has this name at all."""
        return place in self._codes

    def is_municipality(self, place: str) -> bool:
        """Whether a municipality bears this name."""
        return place in self._municipalities
