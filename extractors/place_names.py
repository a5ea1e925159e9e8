# ruff: noqa: E501 -- word tables
"""The names of places: CBS woonplaatsen and gemeenten 2026, own variants, districts and border places.

CBS, "Woonplaatsen in Nederland 2026", CC BY 4.0 (see data/README.md).
"""

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from ahocorasick_rs import AhoCorasick, Implementation

from extractors.normalise import fold

_DATA = Path(__file__).parent / "data"
_QUALIFIER = re.compile(r"\s*\((?:[A-Z]{1,2}\.?|NH\.?|ZH\.?|Gld|GLD|NB|O\.|D)\)$| gem\. .*$")

_PROVINCE_SHORT = re.compile(r" (?:L|Gn|Ut|NB|NH|Gld|ca)$")  # "Elst Ut", as CBS tells it from the other Elst
_KNOWN_BY_IT = frozenset(["Katwijk", "Vianen"])  # a hamlet has the same name; nobody means it who does not say so


@dataclass(frozen=True, slots=True)
class Municipality:
    code: str  # "GM0321"
    name: str
    places: tuple[str, ...]  # CBS spelling, sorted
    region: str  # COROP region


@dataclass(frozen=True, slots=True)
class PlaceName:
    """One name and what it may stand for."""

    name: str  # CBS spelling without province
    municipalities: tuple[str, ...]  # sorted codes; empty abroad
    country: str = "NL"
    is_district: bool = False


# Dictionary words, names of people and function words: a place only with context that says so.
_AMBIGUOUS_TEXT = """
    alem almen altena ameide andel anderen angeren ansen arum asch asperen axel baak baard baars balk
    bant basse bears beek beets bergen bergeijk berghem best beugen blije blokker boer bontebok borger
    born borne brakel broek broekland budel buren dalem dalen deelen deest 
    dort dieren dijken doorn dongen donderen dorst driel duiven duizel echt echten eede
    ees eext elim ell elp emst ens enter epe epen erica erm erp espel galder gees
    gieten giessen glane goes goor grave groet grou haren haps hall halle handel hank 
    hee heel heen heerle heide helden hem herten hem hengelo hoek
    hoeven holten hoorn horn horst houten huizen hulst ingen joppe joure kampen kats kessel
    klimmen laren leek leens lent lemmer leur lies linde linden linne lisse loenen
    loon losser made mander marken maria meer megen meppen mill monster 
    mussel nagele nes neede noorden norg notter nuis nutter ommen onnen 
    oranje peest peins pesse petten putte putten reek reeve rha
    ried riel rien rijs rijen roden rolde rutten sloten sluis soest son spier
    spijk spui stein thorn tiel tuk tuil uden veen velden 
    velsen veulen vries vuren waal waarde warder warns warten wateren waterland wedde well wier
    winde winkel wouw zalk zegge zetten zuid zuna america bern zurich
    halle hasselt mechelen aalst deurne essen mol geel leer bree gent kapellen aken goch stad
    nieuwland eys boz jordaan strijp batau gent kapelle elim
    ruinen westland westhoek zandberg zorgvlied overslag oosterend
    noordhoek langeweg tinte terband veere wons ee ie een est ane
    empe maasdijk schijf paal punt halfweg hobrede graft friens born
    lomm hemmen hoogland hank meteren nieuw oud reuver rips 
    schagen sint sondel spanga stavoren heerlen
"""
_PHRASES = frozenset(["de hoek", "de wijk", "de punt", "de steeg", "de hoef", "de hoeve", "de moer", "de mortel", "de bult", "de pijp", "de waal", "de lier", "de krim", "de stad", "de heen", "de heide", "de horst"])
AMBIGUOUS = (_PHRASES | frozenset(_AMBIGUOUS_TEXT.split())) - frozenset(
    [
        "heerlen",
        "hengelo",
        "schagen",
        "goes",
        "tiel",
        "kampen",
        "joure",
        "ommen",
        "uden",
        "soest",
        "epe",
        "borne",
        "stavoren",
        "bergeijk",
        "lisse",
        "haren",
    ]
)

# Towns whose name is a plain word as well: with a capital a place, unless a sentence begins with it.
_WORDS_TOO_TEXT = """
    leiden haren kampen tegelen gauw glimmen leunen neer amen helder halen wenen rekken bruggen opende orden duren ondiep smakt adam doorslag namen wierden
"""
WORDS_TOO = frozenset(_WORDS_TOO_TEXT.split())

# Words and regions so common that "in ..." proves nothing; read only in a city field, with a postcode or after "gemeente".
_NEVER_BY_CONTEXT_TEXT = """
    nederland zeeland america een hem heel ie ee est ane zurich bern noord stad oranje handel
"""
NEVER_BY_CONTEXT = frozenset(_NEVER_BY_CONTEXT_TEXT.split())


@cache
def municipalities() -> Mapping[str, Municipality]:
    """Code → municipality, all of 2026."""
    found: dict[str, tuple[str, str, set[str]]] = {}
    for row in _rows():
        code = "GM" + row["Gemeentecode"].zfill(4)
        found.setdefault(code, (row["Gemeente"], row["COROP-gebied"], set()))[2].add(row["Woonplaats"])
    return {
        code: Municipality(code, _QUALIFIER.sub("", name), tuple(sorted(places)), region)
        for code, (name, region, places) in sorted(found.items())
    }


@cache
def names() -> Mapping[str, PlaceName]:
    """Matching key → what it stands for."""
    found: dict[str, PlaceName] = {}

    def add(name: str, code: str) -> None:
        shown = _QUALIFIER.sub("", name)
        for key in _keys(shown):
            known = found.get(key)
            codes = tuple(sorted({code, *(known.municipalities if known else ())}))
            found[key] = PlaceName(known.name if known else shown, codes)

    def add_codes(key: str, codes: Iterable[str]) -> None:
        found[key] = replace(found[key], municipalities=tuple(sorted({*found[key].municipalities, *codes})))

    for code, municipality in municipalities().items():
        add(municipality.name, code)
        for place in municipality.places:
            add(place, code)
            plain = _PROVINCE_SHORT.sub("", place)
            if plain != place and plain not in _KNOWN_BY_IT:
                add(plain, code)
    for key in [key for key in found if "ij" in key]:
        found.setdefault(key.replace("ij", "y"), found[key])  # "Ymuiden", "Nymegen"
    for row in _lines("place_variants.csv"):
        shown = _QUALIFIER.sub("", row["name"])
        if row["kind"] == "border":
            for key in _keys(shown):
                if key not in found:
                    found[key] = PlaceName(shown, (), row["target"])
            continue
        target = found[_keys(row["target"])[0]]
        municipal = [
            code for code in target.municipalities if municipalities()[code].name == target.name
        ] or target.municipalities
        if row["kind"] == "also":  # a district and a village have one name
            for key in _keys(shown):
                add_codes(key, municipal)
            continue
        is_district = row["kind"] == "district"
        for key in _keys(shown):
            if is_district or key not in found:
                found[key] = PlaceName(shown if is_district else target.name, tuple(municipal), "NL", is_district)
    return found


@cache
def by_postcode() -> Mapping[int, str]:
    """First four digits → municipality code, where our list knows it."""
    return {
        pc4: row["code"]
        for row in _lines("postcodes.csv")
        for pc4 in range(int(row["from"]), int(row["to"]) + 1)
    }


@cache
def matcher() -> tuple[AhoCorasick, tuple[str, ...]]:
    """Matcher over " key" that can give overlapping matches, and the keys by index."""
    keys = tuple(sorted(names()))
    return AhoCorasick([" " + key for key in keys], implementation=Implementation.ContiguousNFA), keys


_SIGNS_TO_BLANKS = bytes(char if chr(char).isalnum() and char < 128 and not chr(char).isupper() else 32 for char in range(256))


def searchable(text: str) -> str:
    """A folded text with every sign a space: same length, plus one space in front."""
    return " " + text.encode("ascii", "replace").translate(_SIGNS_TO_BLANKS).decode("ascii")


def _keys(name: str) -> list[str]:
    """How a name may be written, folded: hyphens and apostrophes are spaces; with and without its article."""
    base = re.sub(r"\s+", " ", searchable(fold(name).text)).strip()
    keys = [base, searchable(fold(name).text)[1:].strip()]  # also with every sign a blank of its own: "Tull en  t Waal"
    tight = re.sub(r"[^a-z0-9 ]", "", fold(name).text)
    keys.append(re.sub(r"\s+", " ", tight).strip())
    if base.startswith("sint "):
        keys += ["st " + base[5:], "st  " + base[5:]]
    if base.startswith("st "):
        keys += ["sint " + base[3:], "st  " + base[3:]]
    if " aan den " in base:
        keys += [base.replace(" aan den ", " a d "), base.replace(" aan den ", " ad ")]
    if " aan de " in base:
        keys += [base.replace(" aan de ", " a d ")]
    if base.startswith("t ") and len(base) > 4:
        keys += ["het " + base[2:]]
    if base.startswith("s "):
        keys += ["des " + base[2:]]
    out: list[str] = []
    for key in keys:
        for form in (key, key.replace(" ", "  ", 1) if " " in key and "'" in name else key):
            if form not in out and len(form) > 1:
                out.append(form)
    return out


def _rows() -> list[dict[str, str]]:
    with (_DATA / "woonplaatsen-2026.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _lines(name: str) -> list[dict[str, str]]:
    lines = (_DATA / name).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(line for line in lines if not line.startswith("#")))
