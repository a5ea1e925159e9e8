# ruff: noqa: E501 -- word tables
"""The province written after a place ("Bergen (L)", "Hengelo in Gelderland"): it decides between places of one name."""

import re

from extractors.place_names import municipalities

_OF_REGION = {
    "Groningen": ("Delfzijl", "Oost-Groningen", "Overig Groningen"), "Friesland": ("-Friesland",), "Drenthe": ("-Drenthe",),
    "Overijssel": ("-Overijssel", "Twente"), "Gelderland": ("Achterhoek", "Arnhem", "Veluwe", "-Gelderland"), "Flevoland": ("Flevoland",),
    "Utrecht": ("Utrecht",), "Limburg": ("-Limburg",), "Zeeland": ("Zeeland", "Zeeuwsch"), "Noord-Brabant": ("-Brabant",),
    "Noord-Holland": ("Haarlem", "Alkmaar", "Amsterdam", "Gooi", "IJmond", "Noord-Holland", "Zaanstreek"),
    "Zuid-Holland": ("Gravenhage", "Leiden", "Delft", "Rijnmond", "Zuid-Holland"),
}  # fmt: skip
_WRITTEN = {
    "Groningen": "groningen|gr|gn", "Friesland": "friesland|fryslan|fr|frl", "Drenthe": "drenthe|dr", "Overijssel": "overijssel|ov|ovijssel|twente|o(?=\\.?\\))",
    "Gelderland": "gelderland|gld|gl|achterhoek", "Flevoland": "flevoland|fl", "Utrecht": "utrecht|ut|utr", "Limburg": "(?:(?:noord|zuid|midden)[- ])?limburg|l|lb|lim",
    "Zeeland": "zeeland|zld|zl", "Noord-Brabant": "(?:noord|west|oost|midden)[- ]brabant|brabant|nb|n\\.b\\.|n-br", "Noord-Holland": "noord[- ]holland|west[- ]friesland|gooi|nh|n\\.h\\.",
    "Zuid-Holland": "zuid[- ]holland|zh|z\\.h\\.",
}  # fmt: skip
_AFTER = re.compile(
    r"\s?(?:\(\s?(?:prov(?:incie|\.)?\s)?|,\s?(?:prov(?:incie|\.)?\s)?|\sin\s(?:de\s|het\s)?(?:prov(?:incie|\.)?\s)?|\s)(?:"
    + "|".join(f"(?P<p{at}>{words})" for at, words in enumerate(_WRITTEN.values()))
    + r")\.?(?![a-z-])"
)
_PROVINCES = tuple(_WRITTEN)


def narrowed(codes: tuple[str, ...], text: str, end: int) -> tuple[str, ...]:
    """Those of several municipalities that lie in the province written directly after text[:end]; all when none is."""
    found = _AFTER.match(text, end)
    if not found or not found.lastgroup:
        return codes
    province = _PROVINCES[int(found.lastgroup[1:])]
    left = tuple(code for code in codes if province_of(code) == province)
    return left or codes


def province_of(code: str) -> str:
    """The province of a municipality, by its COROP region."""
    region = municipalities()[code].region
    for province, parts in _OF_REGION.items():
        if any(part in region for part in parts):
            return province
    return ""
