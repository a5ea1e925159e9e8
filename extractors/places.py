# ruff: noqa: E501 -- word tables
"""Places in an ad: which municipality, and whether the ad is offered there, near there or only mentions it."""

import re
from dataclasses import replace
from functools import lru_cache

from extractors.captured import AdContent
from extractors.facts import AdFacts, PlaceFact, PlaceRole, Span
from extractors.normalise import Folded, fold
from extractors.place_names import (
    AMBIGUOUS,
    NEVER_BY_CONTEXT,
    Municipality,
    PlaceName,
    by_postcode,
    matcher,
    municipalities,
    names,
    searchable,
)
from extractors.place_roles import Reading, in_place_context, role_of
from extractors.provinces import narrowed
from extractors.triggers import hits_in

__all__ = ["Municipality", "find_city_field", "find_places", "located_in", "municipalities", "resolve"]

_POSTCODE = re.compile(r"(?P<pc4>[1-9](?<![\d.,:/€-]\d)(?<!€ \d)\d{3})\s?(?!s[ads])(?P<letters>[a-z]{2})(?![a-z0-9])")
_CALLED_POSTCODE = re.compile(
    r"(?<![a-z])(?:postcode|postcodegebied|pc|postal code|zip ?code|plz)\s?(?:is|:|=|gebied)?\s?(?P<pc4>[1-9]\d{3})(?!\s?[a-z]{2}(?![a-z])|[\d.,]\d)"
)
_LIST_GAP = re.compile(
    r"\s*(?:[,/&+|•·\n-]|\ben\b|\band\b|\bof\b|\bor\b|\bund\b|\bet\b|\by\b|\bi\b|\boder\b)+\s*(?:(?:ook|in"
    r"|te|also|de|,)\s)?\s*|\s"
)
_ONLY_AND = re.compile(r"\s?(?:,|/|&|\sen|\sand|\sof|\sor|\stot|\sund|\soder|\sy|\se|\si|\set)\s")
_CLOSED = re.compile(r"[ ]*[,/&+|-][ ]*|[ ]*(?:en|of|and)[ ]")


def find_places(folded: Folded, part: str) -> list[PlaceFact]:
    """Every place named in one part of an ad, with its role."""
    text = folded.text
    spaced = searchable(text)
    automaton, keys = matcher()
    hits: list[tuple[int, int, str]] = []
    for index, start, end in automaton.find_matches_as_indexes(spaced):
        if end < len(spaced) and spaced[end] != " " and not (_CASE_ENDING.match(spaced, end) and keys[index] not in AMBIGUOUS):
            shorter = _shorter(spaced, start, end)
            if shorter is None:
                continue
            start, end, key = shorter
            hits.append((start, end - 1, key))
            continue
        key = keys[index]
        if key in NEVER_BY_CONTEXT and not folded.cased[start].isupper() and not text.endswith(": ", 0, start):
            continue  # "een" stands in every ad
        hits.append((start, end - 1, key))  # the space in front is our own shift of one
    facts: list[PlaceFact] = []
    loose: list[int] = []
    previous: tuple[int, Reading] | None = None
    table = names()
    for number, (start, end, key) in enumerate(hits):
        place = table[key]
        in_row = previous is not None and folded.cased[start].isupper() and _CLOSED.fullmatch(text, previous[0], start) is not None
        if not _is_meant(folded, start, end, key, place, in_row or _beside_another(text, hits, number)):
            continue
        reading = role_of(text, start, end)
        if previous is not None and _ONLY_AND.fullmatch(text, previous[0], start):
            reading = previous[1]  # "klanten uit A en B", "tussen A en B"
        if reading.role is None:
            inherits = previous is not None and _LIST_GAP.fullmatch(text, previous[0], start)
            reading = previous[1] if previous is not None and inherits else Reading(PlaceRole.IN, reading.firm)
        previous = (end, reading)
        codes = narrowed(place.municipalities, text, end) if len(place.municipalities) > 1 else place.municipalities
        if not reading.firm:
            loose.append(len(facts))
        facts.append(
            PlaceFact(place.name, codes, reading.role or PlaceRole.IN, folded.span(part, start, end), place.country)
        )
    facts += _postcodes(folded, part)
    firm = any(fact.role is PlaceRole.IN and at not in loose for at, fact in enumerate(facts))
    for at in loose if firm else ():
        facts[at] = replace(facts[at], role=PlaceRole.MENTIONED)
    return facts


_CASE_ENDING = re.compile(r"(?:ban|ben|ie)(?![a-z0-9])")  # "Utrechtben", "w Amsterdamie"


def _shorter(spaced: str, start: int, end: int) -> tuple[int, int, str] | None:
    """The longest name that ends on a word within a match that did not ("den haag" in "den haagw")."""
    table = names()
    cut = spaced.rfind(" ", start + 1, end)
    while cut > start:
        key = spaced[start + 1 : cut]
        if key in table:
            return start, cut, key
        cut = spaced.rfind(" ", start + 1, cut)
    return None


def _beside_another(text: str, hits: list[tuple[int, int, str]], number: int) -> bool:
    """Whether another, plain place name stands in one list with this one."""
    start, end, _ = hits[number]
    row = 1
    for step in (-1, 1):
        at = number
        while 0 <= at + step < len(hits) and row < 3:
            left, right = (hits[at], hits[at + 1]) if step > 0 else (hits[at - 1], hits[at])
            if not _CLOSED.fullmatch(text, left[1], right[0]):
                break
            row += 1
            at += step
    if row >= 3:
        return True
    for other in (number - 1, number + 1):
        if 0 <= other < len(hits) and hits[other][2] not in AMBIGUOUS and hits[other][2] not in NEVER_BY_CONTEXT:
            gap = (hits[other][1], start) if other < number else (end, hits[other][0])
            if gap[0] <= gap[1] and _CLOSED.fullmatch(text, *gap):
                return True
    return False


def _is_meant(folded: Folded, start: int, end: int, key: str, place: PlaceName, beside: bool) -> bool:
    text, cased = folded.text, folded.cased
    if text[end : end + 1] == "." and re.match(r"\.(?:nl|com|be|de|eu|org)\b", text[end : end + 5]):
        return False
    if text[start - 1 : start] in ("@", "_") or text[end : end + 1] in ("@", "_"):
        return False
    if len(key) <= 2 or _ABROAD_AFTER.match(text, end) or _part_of_a_name(folded, start, end):
        return False
    before = text[max(0, start - 14) : start]
    if _PERSON.search(before) or _is_surname(folded, start):
        return False
    if _STREET_AFTER.match(text, end) and not place.is_district:
        return False
    if key in NEVER_BY_CONTEXT:
        return bool(_LABELLED.search(text[max(0, start - 24) : start])) or (beside and cased[start].isupper())
    if key in AMBIGUOUS:
        return in_place_context(text, cased, start, end, beside)
    return True


_ABROAD_AFTER = re.compile(
    r"(?:\s?[,(]\s?|\sin\s)(?:het\s|de\s)?(?:belgie|belgium|belgique|belgien|vlaanderen|flanders|duitsland|germany|deutschland|allemagne|alemania|nrw|frankrijk|france|frankreich|spanje|spain|espana|engeland"
    r"|england|verenigd koninkrijk|uk|polen|poland|polska|zwitserland|switzerland|oostenrijk|austria|noorwegen|norway|zweden|sweden|denemarken|denmark|italie|italy|italia|luxemburg|portugal|turkije|turkey"
    r"|roemenie|romania|hongarije|hungary|tsjechie|amerika|usa|suriname|marokko|ierland|ireland|griekenland|greece|(?:be|b|d|de|du|uk|fr|lux)\.?\))(?![a-z])"
)
_DIRECTIONS = frozenset(["noord", "zuid", "oost", "west", "centrum", "stad", "city", "center", "centre", "nieuw", "oud", "binnen", "buiten", "haven", "poort", "hout", "regio", "omgeving"])
_BESIDE_HYPHEN = re.compile(r"([a-z']+)-$")


def _part_of_a_name(folded: Folded, start: int, end: int) -> bool:
    """A piece of another name ("Sint-Joris-Weert"): joined by a hyphen to a capital word that is no place or direction."""
    text, cased = folded.text, folded.cased
    before = _BESIDE_HYPHEN.search(text, max(0, start - 24), start)
    if before and cased[before.start()].isupper() and before[1] not in _DIRECTIONS and before[1] not in names():
        return True
    if text[end : end + 1] != "-" or not cased[end + 1 : end + 2].isupper():
        return False
    after = re.compile(r"[a-z']+").match(text, end + 1)
    return after is not None and after[0] not in _DIRECTIONS and after[0] not in names()


_SURNAME = re.compile(r"(?:(?P<first>[A-Z](?:[a-z]+|\.))\svan|(?P<lower>(?:[a-z]+\s|^))?Van)\s$")
_NO_FIRST_NAMES_TEXT = """
    dame meid meisje vrouw massage escort centrum stad omgeving buurt hartje regio gemeente rand hart noorden zuiden oosten westen
    midden dames meiden vrouwen masseuse gastvrouw schoonheid mooiste beste vanuit
"""
_NO_FIRST_NAMES = frozenset(_NO_FIRST_NAMES_TEXT.split())


def _is_surname(folded: Folded, start: int) -> bool:
    """ "Lisa van Houten", "Salon Van Dongen": a name of a person or business."""
    if not folded.text.endswith("van ", 0, start) or not folded.cased[start].isupper():
        return False
    found = _SURNAME.search(folded.cased[max(0, start - 30) : start])
    if not found:
        return False
    if folded.cased[max(0, start - 14) : start].isupper():
        return False  # a line in capitals
    return not found["first"] or found["first"].lower() not in _NO_FIRST_NAMES


_PERSON = re.compile(
    r"(?:ik heet|naam is|mevrouw|meneer|called|heet|vrouwe|mijn naam|i'm|ik ben|mister|mr|mrs|miss|van der) $"
)
_STREET_AFTER = re.compile(
    r"(?:se|er)?\s?(?:straat|weg|laan|plein|singel|kade|dijk|street|avenue|road|str\.|allee|strasse)(?![a-z])"
)
_LABELLED = re.compile(r"(?:gemeente|plaats|woonplaats|locatie|location|stad|city|dorp|\d{4}\s?[a-z]{2})\s?[:,]?\s?$")


def _postcodes(folded: Folded, part: str) -> list[PlaceFact]:
    facts: list[PlaceFact] = []
    for found in hits_in(folded.text).near("postcodes", _CALLED_POSTCODE, 8, 24):
        code = by_postcode().get(int(found["pc4"]))
        if code is not None:
            facts.append(
                PlaceFact(municipalities()[code].name, (code,), PlaceRole.IN, folded.span(part, *found.span("pc4")))
            )
    for found in _POSTCODE.finditer(folded.text):
        code = by_postcode().get(int(found["pc4"]))
        tight = folded.cased[found.start("letters") : found.end()].isupper() or found.end() - found.start() == 6
        before = folded.text[max(0, found.start() - 20) : found.start()]
        if code is None or not tight or re.search(r"(?:order|nummer|nr|(?<!post)code|id|ref)\W{0,3}$", before):
            continue
        if found["letters"] in (
            "kg",
            "km",
            "cm",
            "mm",
            "ml",
            "gr",
            "ft",
            "gb",
            "mb",
            "eu",
            "of",
            "en",
            "in",
            "op",
            "jr",
            "st",
            "uu",
        ):
            continue
        name = municipalities()[code].name
        role = role_of(folded.text, found.start(), found.end()).role or PlaceRole.IN
        facts.append(PlaceFact(name, (code,), role, folded.span(part, *found.span())))
    return facts


def find_city_field(content: AdContent) -> list[PlaceFact]:
    """The place in the site's own city field: offered there, no context needed."""
    value = content.fields.get("city", "") or content.fields.get("place", "") or content.fields.get("location", "")
    key = "city" if content.fields.get("city") else "place" if content.fields.get("place") else "location"
    found = _field_place(value[:200]) if value else None
    if found is None:
        return []
    return [
        PlaceFact(found.name, found.municipalities, PlaceRole.IN, Span(f"field:{key}", 0, len(value)), found.country)
    ]


@lru_cache(maxsize=4096)
def _field_place(value: str) -> PlaceName | None:
    folded = fold(value)
    whole = re.sub(r"\s+", " ", searchable(folded.text)).strip()
    place = names().get(whole)
    if place is not None:
        return place
    pieces = [re.sub(r"\s+", " ", searchable(piece)).strip() for piece in re.split(r"[,(/|\n-]", folded.text)]
    for piece in pieces:
        if piece in names():
            return names()[piece]
    facts = [fact for fact in find_places(folded, "field:city") if fact.role is PlaceRole.IN]
    if facts:
        return PlaceName(facts[0].name, facts[0].municipalities, facts[0].country)
    return None


def resolve(facts: list[PlaceFact]) -> list[PlaceFact]:
    """Narrows names that lie in several municipalities by the other places of the ad; drops repeats of one span."""
    certain = {fact.municipalities[0] for fact in facts if len(fact.municipalities) == 1}
    regions = {municipalities()[code].region for code in certain}
    out: dict[PlaceFact, None] = {}
    for fact in facts:
        if len(fact.municipalities) > 1:
            left = [code for code in fact.municipalities if code in certain]
            left = left or [code for code in fact.municipalities if municipalities()[code].region in regions]
            if len(left) == 1:
                fact = replace(fact, municipalities=tuple(left))
        out[fact] = None
    return list(out)


def located_in(facts: AdFacts) -> tuple[str, ...]:
    """Codes of the municipalities the ad is offered in: the city field's first, the rest sorted.

    A name that lies in several municipalities counts for each of them.
    """
    field: set[str] = set()
    rest: set[str] = set()
    for place in facts.places:
        if place.role is PlaceRole.IN and place.span.is_main:
            (field if place.span.part.startswith("field:") else rest).update(place.municipalities)
    return (*sorted(field), *sorted(rest - field))
