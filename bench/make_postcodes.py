# ruff: noqa: E501 -- a table
"""Makes `extractors/data/postcodes.csv` anew: first four digits of a postcode → municipality.

`python -m bench.make_postcodes NL/postcodes.json > extractors/data/postcodes.csv`, with the file of that name from the
package `countrystatecity-postal-codes` (data under ODbL 1.0, of the countries-states-cities database). It names the
place of every code; which municipality a place lies in says the CBS list. Of places with one name the one in the
province given is meant, else the one beside which the neighbouring codes lie.
"""

import csv
import json
import re
import sys
from collections import Counter
from pathlib import Path

from extractors.normalise import fold
from extractors.place_names import municipalities, names, searchable
from extractors.provinces import province_of

HEADER = """\
# First four digits of a postcode, from and to: the municipality they lie in. Database under ODbL 1.0: derived from the
# Dutch postcodes of the countries-states-cities database (package countrystatecity-postal-codes 2.0.1) and the CBS list
# of places 2026 (CC BY 4.0) by `python -m bench.make_postcodes`. A code between two of one municipality counts to it.
from,to,code,municipality"""
_PROVINCES = {
    "NH": "Noord-Holland", "ZH": "Zuid-Holland", "NB": "Noord-Brabant", "GE": "Gelderland", "UT": "Utrecht", "OV": "Overijssel", "LI": "Limburg",
    "FR": "Friesland", "GR": "Groningen", "DR": "Drenthe", "FL": "Flevoland", "ZE": "Zeeland",
}  # fmt: skip
_NEIGHBOURS = 12


def municipality_of_codes(rows: list[dict[str, str | None]]) -> dict[int, str]:
    """Postcode → municipality code, for every row whose place the CBS list knows."""
    known: dict[int, str] = {}
    several: dict[int, tuple[str, ...]] = {}
    for row in rows:
        name = re.sub(r"\s*\(.*\)$", "", row["localityName"] or "")
        place = names().get(re.sub(r" +", " ", searchable(fold(name).text)).strip())
        codes = place.municipalities if place else ()
        province = _PROVINCES.get(row["stateCode"] or "")
        codes = tuple(code for code in codes if province_of(code) == province) or codes
        if len(codes) == 1:
            known[int(row["code"] or 0)] = codes[0]
        elif codes:
            several[int(row["code"] or 0)] = codes
    for postcode, codes in several.items():
        near = sorted(known, key=lambda other: abs(other - postcode))[:_NEIGHBOURS]
        beside = [known[other] for other in near if known[other] in codes]
        provinces = Counter(province_of(known[other]) for other in near)
        known[postcode] = beside[0] if beside else max(codes, key=lambda code: provinces[province_of(code)])
    return known


def ranges(known: dict[int, str]) -> list[tuple[int, int, str]]:
    """Rows of neighbouring codes of one municipality: (from, to, code)."""
    out: list[tuple[int, int, str]] = []
    for postcode in sorted(known):
        if out and out[-1][2] == known[postcode]:
            out[-1] = (out[-1][0], postcode, known[postcode])
        else:
            out.append((postcode, postcode, known[postcode]))
    return out


def main(argv: list[str]) -> int:
    rows = json.loads(Path(argv[0]).read_text(encoding="utf-8"))
    print(HEADER)
    table = csv.writer(sys.stdout, lineterminator="\n")
    for first, last, code in ranges(municipality_of_codes(rows)):
        table.writerow((first, last, code, municipalities()[code].name))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
