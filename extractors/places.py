# ruff: noqa: E501 -- word tables
"""Places in an ad: which municipality, and whether the ad is offered there, near there or only mentions it."""

import re
from dataclasses import replace
from functools import lru_cache

from extractors.captured import AdContent
from extractors.facts import AdFacts, PlaceFact, PlaceRole, Span
from extractors.language import language_of
from extractors.normalise import Folded, fold
from extractors.place_cyrillic import in_cyrillic, is_cyrillic, is_elsewhere
from extractors.place_meant import ADDITION, is_meant, named
from extractors.place_names import Municipality, PlaceName, by_postcode, municipalities, names, searchable
from extractors.place_roles import Reading, role_of
from extractors.place_said import BLANK, Said
from extractors.place_sentences import Sentences
from extractors.place_spellings import apart, as_adjective, misspelt
from extractors.place_told import NOWHERE, NOWHERE_WORDS
from extractors.provinces import narrowed, province_of
from extractors.ranges import Ranges
from extractors.text_shape import runs_of
from extractors.triggers import around, hits_in

__all__ = ["Municipality", "find_city_field", "find_places", "located_in", "municipalities", "resolve"]

_POSTCODE = re.compile(r"(?P<pc4>[1-9](?<![\d.,:/€-]\d)(?<!€ \d)\d{3})\s?(?!s[ads])(?P<letters>[a-z]{2})(?![a-z0-9])")
_UNITS = frozenset(["kg", "km", "cm", "mm", "ml", "gr", "ft", "gb", "mb", "eu", "of", "en", "in", "op", "jr", "st", "uu"])
_CALLED_POSTCODE = re.compile(
    r"(?<![a-z])(?:postcode|postcodegebied|pc|postal code|zip ?code|plz)\s?(?:is|:|=|gebied)?\s?(?P<pc4>[1-9]\d{3})(?!\s?[a-z]{2}(?![a-z])|[\d.,]\d)"
)
_LIST_GAP = re.compile(
    r"\s*(?:[,/&+|•·\n-]|\ben\b|\band\b|\bof\b|\bor\b|\bund\b|\bet\b|\by\b|\bi\b|\boder\b)+\s*(?:(?:ook|in"
    r"|te|also|de|,)\s)?\s*|\s"
)
_ONLY_AND = re.compile(r"\s?(?:,|/|&|\sen|\sand|\sof|\sor|\stot|\sund|\soder|\sy|\se|\si|\set)\s(?:(?:zelfs|ook|even|also|sogar|auch|meme|incluso|hasta|perfino|nawet|chiar|dori)\s(?:(?:uit|van|from|aus|de|da|z|din|ot)\s)?)?")


def find_places(folded: Folded, part: str) -> list[PlaceFact]:
    """Every place named in one part of an ad, with its role."""
    text = folded.text
    spaced = searchable(text)
    hits = named(folded, spaced)
    meant: list[tuple[int, int, PlaceName]] = []
    table = names()
    for number, (_, _, key) in enumerate(hits):
        if is_meant(folded, hits, number, meant[-1][1] if meant else -1):
            meant.append((*hits[number][:2], table[key]))
    words_of = frozenset(spaced.split())
    odd = [*misspelt(folded, hits), *apart(text), *as_adjective(folded, words_of), *in_cyrillic(folded)]
    if odd:
        taken = Ranges((start, end) for start, end, _ in meant)
        meant += [(start, end, table[key]) for start, end, key in odd if not taken.touches(start, end)]
        meant.sort(key=lambda hit: hit[0])
    friends = _FALSE_FRIENDS.get(language_of(text)) if meant and not _FRIENDLY.isdisjoint(words_of) else None
    facts = _with_roles(folded, part, meant, friends)
    if facts and _offers_nowhere(text, words_of):
        facts = [replace(fact, role=PlaceRole.MENTIONED) if fact.role is PlaceRole.IN else fact for fact in facts]
    if any(not fact.firm for fact in facts) and _EVERYWHERE.search(text):
        facts = [replace(fact, role=PlaceRole.MENTIONED) if fact.role is PlaceRole.IN and not fact.firm else fact for fact in facts]
    return facts + _postcodes(folded, part)


def _offers_nowhere(text: str, words_of: frozenset[str]) -> bool:
    """Whether she says that she is to be met nowhere: looked for around the words for it alone."""
    said = NOWHERE_WORDS & words_of
    if not said or (said <= _COMMON and _REFUSING.isdisjoint(words_of)):
        return False
    places: list[tuple[int, int]] = []
    for word in said:
        at = text.find(word)
        while at >= 0:
            places.append((at, at + len(word)))
            at = text.find(word, at + len(word))
    return any(NOWHERE.search(text, start, end) for start, end in around(text, places, 90, 90))


# "A lady from A who comes all over the country": nowhere in particular.
_EVERYWHERE = re.compile(r"(?:overal in (?:het land|nederland)|(?:door|in) heel nederland|heel nederland door|all over (?:the country|holland|the netherlands)|in ganz (?:holland|den niederlanden)|partout aux pays-bas|por toda holanda)(?![a-z])")
_COMMON = frozenset(["now", "bezoek", "afspreken", "meet"])     # in many ads that say no such thing
_REFUSING = frozenset(["bied", "doe", "don", "not", "only", "nergens"])


def _with_roles(folded: Folded, part: str, meant: list[tuple[int, int, PlaceName]], friends: dict[str, str] | None) -> list[PlaceFact]:
    """The facts of the places meant in a part; those in one row share what the first is said to be."""
    if not meant:
        return []
    text = folded.text
    blanked = _blanked(text, meant)
    if friends:
        blanked = _FRIEND.sub(lambda found: friends.get(found[0], found[0]), blanked)
    sentences = Sentences(text, folded.cased, [(start, end) for start, end, _ in meant])
    cyrillic = is_cyrillic(folded.raw)
    facts: list[PlaceFact] = []
    said: list[Said] = []
    previous: tuple[int, Reading] | None = None
    began = 0
    for start, end, place in meant:
        ending = _ENDING.match(text, end)
        reading = role_of(blanked, start, ending.end() if ending else _with_addition(text, end), sentences, text[start:end], ending[0] if ending else "")
        if cyrillic and is_elsewhere(folded, start, end):
            reading = Reading(PlaceRole.MENTIONED)
        if _ONLY_THERE.match(text, end):
            previous = None  # "not to A, B only"
        if reading.role is not PlaceRole.MENTIONED and previous is not None and _ONLY_AND.fullmatch(text, previous[0], start):
            reading = previous[1]  # "klanten uit A en B", "tussen A en B"
        if facts and previous is not None and text[previous[0] : start] in (" in ", " (", " te ") and set(place.municipalities) == set(facts[-1].municipalities):
            reading = previous[1]  # "Overvecht in Utrecht", "Overvecht (Utrecht)"
        if facts and _is_province(text, facts[-1], text[start:end], previous, start):
            reading = Reading(PlaceRole.REGION)  # "Elst Utrecht", "Winsum in Groningen"
        if reading.role is None:
            inherits = previous is not None and _in_one_list(text, began, previous[0], start)
            reading = previous[1] if previous is not None and inherits else replace(reading, role=PlaceRole.IN)
        previous, began = (end, reading), start
        if reading.role is PlaceRole.REGION and text[start:end] in _PROVINCES and "prov" in text[max(0, start - 12) : start]:
            previous = None  # "provincie Utrecht, Zeist"
        codes = _of_its_name(text, start, end, place.municipalities) if len(place.municipalities) > 1 else place.municipalities
        span = folded.span(part, start, end)
        previous = previous and (_with_addition(text, previous[0]), previous[1])
        facts.append(PlaceFact(place.name, codes, reading.role or PlaceRole.IN, span, place.country, reading.firm))
        said.append(reading.said)
    if Said.LOOSE in said and Said.HERE in said:
        # where one place is offered in so many words, a clause about something else offers no other
        sure = any(fact.role is PlaceRole.IN and word is Said.HERE for fact, word in zip(facts, said, strict=True))
        facts = [
            replace(fact, firm=False) if sure and word is Said.LOOSE else fact
            for fact, word in zip(facts, said, strict=True)
        ]
    return facts


def _of_its_name(text: str, start: int, end: int, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Those of several municipalities that are meant: in the province written behind, or the one named after "gemeente"."""
    if text.endswith(("gemeente ", "gem. "), 0, start):
        own = tuple(code for code in codes if municipalities()[code].name.lower() == text[start:end])
        if len(own) == 1:
            return own
    return narrowed(codes, text, end)


_ENDING = re.compile(r"[a-z]{1,5}(?![a-z])")  # "Utrechtben"
_APART = re.compile(r"[\n|•·]")
_BARE = re.compile(r"(?:^|[\n|•·])[ \-*:]*\Z")
_PROVINCES = ("utrecht", "groningen")
_ONLY_THERE = re.compile(r" (?:only|alleen|nur|seulement|uniquement|solo|solamente|apenas|tylko|doar|csak|sadece)(?![a-z])")


def _is_province(text: str, before: PlaceFact, name: str, previous: tuple[int, Reading] | None, start: int) -> bool:
    """Whether Utrecht or Groningen is written behind a place as its province."""
    if previous is None or previous[1].role is PlaceRole.MENTIONED or name not in _PROVINCES:
        return False
    gap = text[previous[0] : start]
    if gap not in (" ", " in ", ", ", " (", " prov. ", ", prov. "):
        return False
    inside = any(province_of(code).lower() == name for code in before.municipalities)
    return inside and (gap not in (", ",) or len(before.municipalities) > 1)


def _in_one_list(text: str, began: int, ended: int, start: int) -> bool:
    """Whether a place goes on a list with the one at text[began:ended]; behind a bar or on a line only with a bare one before."""
    if _LIST_GAP.fullmatch(text, ended, start) is None:
        return False
    if not _APART.search(text, ended, start):
        return True
    return _BARE.search(text, max(0, began - 8), began) is not None


# Words of one language that mean something else in another, each with one of its length that means the same everywhere.
_FALSE_FRIENDS = {"ro": {"nu": "ni", "ma": "el"}, "fr": {"dans": "chez", "mai": "nov"}, "de": {"mai": "nov"}, "pt": {"no": "em"}, "hu": {"ma": "a ", "az": "a "}}
_FRIENDLY = frozenset(word for friends in _FALSE_FRIENDS.values() for word in friends)
_FRIEND = re.compile(r"(?<![a-z'-])(?:" + "|".join(sorted(_FRIENDLY)) + r")(?![a-z'-])")


def _with_addition(text: str, end: int) -> int:
    """Where a name ends with what tells it from another of its name: "Bergen (NH)"."""
    found = ADDITION.match(text, end)
    return found.end() if found else end


def _blanked(text: str, meant: list[tuple[int, int, PlaceName]]) -> str:
    """The text with every place blanked out, so that only the words around it speak."""
    pieces: list[str] = []
    done = 0
    for start, end, _ in meant:
        end = _with_addition(text, end)
        pieces += (text[done:start], BLANK * (end - start))
        done = end
    return "".join((*pieces, text[done:]))


def _postcodes(folded: Folded, part: str) -> list[PlaceFact]:
    facts: list[PlaceFact] = []
    sentences: Sentences | None = None
    for found in hits_in(folded.text).near("postcodes", _CALLED_POSTCODE, 8, 24):
        code = by_postcode().get(int(found["pc4"]))
        if code is not None:
            sentences = sentences or Sentences(folded.text, folded.cased)
            role = role_of(folded.text, found.start(), found.end(), sentences).role or PlaceRole.IN
            facts.append(PlaceFact(municipalities()[code].name, (code,), role, folded.span(part, *found.span("pc4"))))
    for found in filter(None, [_POSTCODE.match(folded.text, at) for at in runs_of(folded.text, 4)]):
        code = by_postcode().get(int(found["pc4"]))
        tight = folded.cased[found.start("letters") : found.end()].isupper() or found.end() - found.start() == 6 or folded.text.endswith("postcode ", 0, found.start())
        before = folded.text[max(0, found.start() - 20) : found.start()]
        if code is None or not tight or re.search(r"(?:order|nummer|nr|(?<!post)code|id|ref)\W{0,3}$", before):
            continue
        if found["letters"] in _UNITS:
            continue
        name = municipalities()[code].name
        sentences = sentences or Sentences(folded.text, folded.cased)
        role = role_of(folded.text, found.start(), found.end(), sentences).role or PlaceRole.IN
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


# A town, and hamlets that nobody means who does not say so.
_TOWN_OF_ITS_NAME = frozenset(["Hoorn", "Noordwijk", "Steenbergen", "Rijswijk"])


def resolve(facts: list[PlaceFact]) -> list[PlaceFact]:
    """Narrows names that lie in several municipalities by the other places of the ad; drops repeats of one span.

    Where the ad offers a place in so many words, those in vaguer clauses are only mentioned.
    """
    if len(facts) < 2 and all(len(fact.municipalities) == 1 for fact in facts):
        return facts
    offered = {fact.municipalities for fact in facts if fact.role is PlaceRole.IN and fact.firm}
    if offered:
        facts = [
            replace(fact, role=PlaceRole.MENTIONED)
            if fact.role is PlaceRole.IN and not fact.firm and fact.municipalities not in offered
            else fact
            for fact in facts
        ]
    certain = {fact.municipalities[0] for fact in facts if len(fact.municipalities) == 1}
    out: dict[PlaceFact, None] = {}
    for fact in facts:
        if len(fact.municipalities) > 1:
            regions = {municipalities()[code].region for code in certain}
            left = [code for code in fact.municipalities if code in certain]
            left = left or [code for code in fact.municipalities if municipalities()[code].region in regions]
            if len(left) == 1:
                fact = replace(fact, municipalities=tuple(left))
            elif fact.name in _TOWN_OF_ITS_NAME:
                own = tuple(code for code in fact.municipalities if municipalities()[code].name == fact.name)
                fact = replace(fact, municipalities=own or fact.municipalities)
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
