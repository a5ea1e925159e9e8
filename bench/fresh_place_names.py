"""Places for made-up ads, with the municipality each lies in (CBS, state 2026)."""

import csv
import random
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path


def _words(text: str) -> list[str]:
    return text.split()


_TABLE = Path(__file__).parents[1] / "extractors" / "data" / "woonplaatsen-2026.csv"

# Names that are also words, first names or better known places abroad: never drawn without a context that decides.
_NOT_DRAWN = frozenset(
    _words("""
    Best Echt Houten Een Made Well Grave Heel Goes Veen Reek Linde Erica Halle Enter Leur Horst Balk Born Bern
    Boer Bant Broek Buren Creil Doorn Dorst Driel Dalen Ens Est Elst Epe Epen Erp Esch Ees Gauw Gaast Groet Grou
    Hall Hank Haps Haren Hee Hem Hoek Horn Hulst Ie Joppe Kaag Kats Keent Lent Lies Loon Marle Mill Mook Neer
    Nuis Norg Onna Ooij Peins Riel Rhee Ried Rijs Roden Smakt Sluis Spier Spui Stein Thorn Tuil Tuk Vries Vlist
    Waal Wier Winde Wouw Zegge Aalst Hasselt Essen Heide Weert Soest Velden Zuid Waarde Dieren Beers Bladel
    Ameide Moerdijk America Siberië Azewijn Kamerik Egypte Sint Moordrecht Nieuw Oud Baarle Castelre Putte Leek
    Wilp Zalk Zwaag Leeuwen Lage Hoge Bakel Leende Someren Poortugaal Sprang Westen Herten Wagenborgen Ter Boer
    Rijsenhout Steenderen Blije Beesel Banholt Goor Urk Ede Gouda Asten Emmen Vught Ommen Oss Zurich Anderen
    Kessel Duiven Kronenberg Moscou Brakel Nederland
""")
)

CITIES = (
    *_words("""
    Utrecht Amsterdam Rotterdam Eindhoven Tilburg Groningen Almere Breda Nijmegen Apeldoorn Haarlem Arnhem
    Enschede Amersfoort Zaandam Zwolle Leiden Leeuwarden Maastricht Dordrecht Zoetermeer Deventer Delft Alkmaar
    Heerlen Venlo Hilversum Nieuwegein Zeist Veenendaal Woerden Roosendaal Helmond Purmerend Schiedam
    Vlaardingen Spijkenisse Lelystad Assen Hoogeveen Kampen Harderwijk Ermelo Nijkerk Culemborg Tiel Wageningen
    Doetinchem Winterswijk Zutphen Almelo Oldenzaal Roermond Sittard Geleen Kerkrade Middelburg Vlissingen
    Terneuzen Gorinchem Waalwijk Veldhoven Valkenswaard Drachten Heerenveen Sneek Meppel Hardenberg Diemen
    Amstelveen Hoofddorp Katwijk Maarssen Breukelen IJsselstein Bunnik Bilthoven Baarn Bussum Huizen Weesp
    Vianen Voorburg Leidschendam Papendrecht Barendrecht Ridderkerk
"""),
    "Den Haag",
    "'s-Hertogenbosch",
    "Bergen op Zoom",
    "Capelle aan den IJssel",
    "Alphen aan den Rijn",
    "Wijk bij Duurstede",
    "De Bilt",
    "Den Helder",
    "De Meern",
    "Driebergen-Rijsenburg",
)


@dataclass(frozen=True, slots=True)
class Named:
    """A place as somebody writes it, and the code of its municipality ("GM0344")."""

    written: str
    code: str


def _table() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    with _TABLE.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            found[row["Woonplaats"]].add(f"GM{row['Gemeentecode']}")
    found["Den Haag"] = found["'s-Gravenhage"]
    found["Den Bosch"] = found["'s-Hertogenbosch"]
    return found


_CODES = _table()


def code_of(name: str) -> str:
    """The code of a place that lies in one municipality. Raises ValueError when there are none or several."""
    (code,) = _CODES.get(name, set())
    return code


def _base(name: str) -> str:
    return re.sub(r"\s+(\(.*\)|Gld|GLD|Ut|UT|NB|Lb|LB|Fr|FR|Gn|GN|Dr|DR|Ov|OV|NH|ZH|Zh)$", "", name)


def _villages() -> tuple[str, ...]:
    by_base: dict[str, set[str]] = defaultdict(set)
    for name, codes in _CODES.items():
        by_base[_base(name)] |= codes
    return tuple(
        sorted(
            name
            for name, codes in _CODES.items()
            if len(codes) == 1
            and len(by_base[_base(name)]) == 1
            and _base(name) == name
            and len(name) > 4
            and re.search(r"[A-Z]{2}$|^Een", name) is None
            and name not in _NOT_DRAWN
            and name not in CITIES
            and "Rotterdam" not in name
        )
    )


VILLAGES = _villages()

# Other names and short forms, as they are written in ads; the second is the name in the table.
SHORT = tuple(
    Named(written, code_of(name))
    for written, name in (
        ("A'dam", "Amsterdam"),
        ("Adam-Noord", "Amsterdam"),
        ("Mokum", "Amsterdam"),
        ("R'dam", "Rotterdam"),
        ("Rdam", "Rotterdam"),
        ("Den Bosch", "Den Bosch"),
        ("den bosch", "Den Bosch"),
        ("'s-Hertogenbosch", "Den Bosch"),
        ("s-Hertogenbosch", "Den Bosch"),
        ("'s Hertogenbosch", "Den Bosch"),
        ("’s-Hertogenbosch", "Den Bosch"),
        ("'s-Gravenhage", "Den Haag"),
        ("DEN HAAG", "Den Haag"),
        ("Den-Haag", "Den Haag"),
        ("A'foort", "Amersfoort"),
        ("E'hoven", "Eindhoven"),
        ("Capelle a/d IJssel", "Capelle aan den IJssel"),
        ("Capelle a.d. IJssel", "Capelle aan den IJssel"),
        ("Alphen a/d Rijn", "Alphen aan den Rijn"),
        ("Hoogvliet", "Hoogvliet Rotterdam"),
        ("Alphen a.d. Rijn", "Alphen aan den Rijn"),
        ("Krimpen a/d IJssel", "Krimpen aan den IJssel"),
        ("Driebergen", "Driebergen-Rijsenburg"),
        ("Nieuwerkerk a/d IJssel", "Nieuwerkerk aan den IJssel"),
        ("Hendrik Ido Ambacht", "Hendrik-Ido-Ambacht"),
        ("IJmuiden", "IJmuiden"),
        ("Ijsselstein", "IJsselstein"),
        ("ijmuiden", "IJmuiden"),
        ("Pernis", "Pernis Rotterdam"),
    )
)

# Neighbourhoods every Dutch reader can place.
QUARTERS = tuple(
    Named(written, code_of(name))
    for written, name in (
        ("Utrecht Overvecht", "Utrecht"),
        ("Utrecht-Lombok", "Utrecht"),
        ("Kanaleneiland", "Utrecht"),
        ("Leidsche Rijn", "Utrecht"),
        ("Utrecht Zuilen", "Utrecht"),
        ("de Bijlmer", "Amsterdam"),
        ("Amsterdam Zuidoost", "Amsterdam"),
        ("Amsterdam-West", "Amsterdam"),
        ("de Jordaan", "Amsterdam"),
        ("Amsterdam Osdorp", "Amsterdam"),
        ("Rotterdam-Zuid", "Rotterdam"),
        ("Rotterdam Kralingen", "Rotterdam"),
        ("Rotterdam Charlois", "Rotterdam"),
        ("Scheveningen", "Den Haag"),
        ("Den Haag Laak", "Den Haag"),
        ("Loosduinen", "Den Haag"),
        ("de Schilderswijk in Den Haag", "Den Haag"),
        ("Eindhoven Strijp", "Eindhoven"),
        ("Eindhoven-Woensel", "Eindhoven"),
        ("Breda Haagse Beemden", "Breda"),
        ("Almere Buiten", "Almere"),
        ("Almere Stad", "Almere"),
        ("Groningen Paddepoel", "Groningen"),
        ("Nijmegen Dukenburg", "Nijmegen"),
        ("Arnhem Presikhaaf", "Arnhem"),
        ("Zwolle-Zuid", "Zwolle"),
        ("Haarlem Schalkwijk", "Haarlem"),
        ("Tilburg Reeshof", "Tilburg"),
        ("Amersfoort Vathorst", "Amersfoort"),
        ("Houten-Zuid", "Houten"),
        ("Amsterdam De Pijp", "Amsterdam"),
    )
)

# The first digits of the postcodes of some places.
POSTCODES = (
    ("Utrecht", "35"),
    ("Amsterdam", "10"),
    ("Rotterdam", "30"),
    ("Den Haag", "25"),
    ("Eindhoven", "561"),
    ("Houten", "399"),
    ("Nieuwegein", "343"),
    ("Zeist", "370"),
    ("Amersfoort", "381"),
    ("Breda", "481"),
    ("Tilburg", "50"),
    ("Groningen", "971"),
    ("Arnhem", "681"),
    ("Nijmegen", "651"),
    ("Zwolle", "801"),
    ("Almere", "13"),
    ("Haarlem", "201"),
    ("Maastricht", "621"),
    ("Enschede", "751"),
    ("Leeuwarden", "891"),
    ("Schalkwijk", "3998"),
    ("De Meern", "3454"),
    ("Bunnik", "3981"),
)


def draw(rng: random.Random, village_share: float = 0.35) -> Named:
    """A place whose name leaves no doubt."""
    name = rng.choice(VILLAGES) if rng.random() < village_share else rng.choice(CITIES)
    return Named(name, code_of(name))
