# ruff: noqa: E501 -- word tables
"""Which words of a text are meant as places: whole names, and no pieces of other names, people, streets or sites."""

import re

from extractors.normalise import Folded
from extractors.place_context import in_field, in_place_context, reads_as_word
from extractors.place_names import AMBIGUOUS, NEVER_BY_CONTEXT, WORDS_TOO, matcher, names, searchable
from extractors.place_phrases import answers
from extractors.place_ways import is_a_person
from extractors.place_words import words

# What stands between the places of one list.
CLOSED = re.compile(
    r"(?:[ ]?\([^()\n]{1,14}\)|[ ](?:\d{1,2}[ ]?[-/–][ ]?\d{1,2}|gratis|free|\d{1,3}[ ]?(?:euro|€|,-|min(?:uten)?|km)|€[ ]?\d{1,3}))?[ ]*(?:[,/&+|→-]|->|>+)[ ]*"
    r"|[ ,;]{1,2}\d{1,2}[).][ ]|[ ]+(?:en|of|and|or|und|oder|et|ou|y|o|e|i|si|es|ve|lub|sau)[ ]"
)
# "Utrechtben", "w Amsterdamie", "w Tilburgu", "Utrechtte": what other languages put behind a name.
_CASE_ENDING = re.compile(r"(?:ban|ben|ba|be|bol|ie|u|em|owi|da|de|ta|te|dan|den|tan|ten|dayim|deyim|tayim|teyim)(?![a-z0-9])")


def _declined(spaced: str, end: int, key: str, capital: bool) -> bool:
    """Whether what stands on in the word is a case of another language."""
    found = _CASE_ENDING.match(spaced, end)
    hungarian = found is not None and found[0] in ("ban", "ben", "bol")
    if found is None or len(key) < (3 if hungarian and capital else 4):
        return False
    if key in AMBIGUOUS:
        return capital and (hungarian or len(key) > 4) and len(found[0]) > 1
    return capital or (hungarian and len(key) > 5) or (len(key) > 6 and found[0] in ("de", "da", "te", "ta", "den", "dan", "ten", "tan", "ban", "ben"))


def named(folded: Folded, spaced: str) -> list[tuple[int, int, str]]:
    """(start, end, key) of all names that stand as whole words, the longest of those that overlap, in order."""
    automaton, keys = matcher()
    found: list[tuple[int, int, str]] = []
    for index, start, end in automaton.find_matches_as_indexes(spaced, overlapping=True):
        key = keys[index]
        if end < len(spaced) and spaced[end] != " " and not _declined(spaced, end, key, folded.cased[start].isupper()):
            continue
        if key[1:2] == " " and folded.text[start + 1] == " " and key[0] not in "st":
            continue  # "A'veen" is a short form, "a veen" is not
        if key in NEVER_BY_CONTEXT and not folded.cased[start].isupper() and (not folded.text.endswith(": ", 0, start) or _GOES_ON.match(folded.text, end - 1)):
            continue  # "een" stands in every ad
        found.append((start, end - 1, key))  # the space in front is our own shift of one
    found.sort(key=lambda hit: (hit[0], -hit[1]))
    hits: list[tuple[int, int, str]] = []
    for hit in found:
        if not hits or hit[0] >= hits[-1][1]:
            hits.append(hit)
    return hits


def beside_another(text: str, hits: list[tuple[int, int, str]], number: int) -> bool:
    """Whether another, plain place name stands in one list with this one."""
    start, end, _ = hits[number]
    row = 1
    for step in (-1, 1):
        at = number
        while 0 <= at + step < len(hits) and row < 3:
            left, right = (hits[at], hits[at + 1]) if step > 0 else (hits[at - 1], hits[at])
            if not CLOSED.fullmatch(text, left[1], right[0]):
                break
            row += 1
            at += step
    if row >= 3:
        return True
    for other in (number - 1, number + 1):
        if 0 <= other < len(hits) and hits[other][2] not in AMBIGUOUS and hits[other][2] not in NEVER_BY_CONTEXT:
            gap = (hits[other][1], start) if other < number else (end, hits[other][0])
            if gap[0] <= gap[1] and CLOSED.fullmatch(text, *gap):
                return True
    return False


def is_meant(folded: Folded, hits: list[tuple[int, int, str]], number: int, previous: int) -> bool:
    """Whether hits[number] is meant as a place; `previous`: where the last place that was meant ends, or -1."""
    text, cased = folded.text, folded.cased
    start, end, key = hits[number]
    if _IN_AN_ADDRESS.match(text, end) or text[start - 1 : start] in ("@", "_"):
        return False
    if len(key) <= 2 or _ABROAD_AFTER.match(text, end) or _part_of_a_name(folded, start, end):
        return False
    before = text[max(0, start - 34) : start]
    if (not _PERSON_WORDS.isdisjoint(before.split()) and _PERSON.search(before)) or _is_surname(folded, start):
        return False
    if key == "born" and text[end : end + 1] == ":":
        return False  # a label in English
    if is_a_person(text, start, end, cased[start].isupper()) or (key in _FIRST_NAMES and (_answers(text, start, end) or (text[end : end + 1] in _IN_A_ROW and _is_one_of_the_women(folded, start)))):
        return False
    if key not in NEVER_BY_CONTEXT and ADDITION.match(text, end):
        return True  # "Bergen (NH)"
    if _STREET_AFTER.match(text, end) and not names()[key].is_district:
        return False
    plain = key not in AMBIGUOUS and key not in NEVER_BY_CONTEXT
    if plain and not (key in WORDS_TOO and reads_as_word(text, cased, start, end)):
        return not (_KIND_AFTER.match(text, end) or (_RIPE.search(before) and key in _CHEESES))
    if key in _INFINITIVES and not cased[start].isupper() and not text.endswith((" in ", " naar ", " regio ", " uit "), 0, start):
        return False  # "kom je massage halen?"
    if _TURKISH_CASE.match(text, end):
        return True  # "Hoorn'da"
    if text[end : end + 1].isalpha():
        return True  # "Leidenben", as nothing but a place is declined
    in_row = previous >= 0 and cased[start].isupper() and (CLOSED.fullmatch(text, previous, start) or _NEXT_LINE.fullmatch(text, previous, start)) is not None
    beside = in_row or beside_another(text, hits, number)
    if key in NEVER_BY_CONTEXT and not (key in _SELDOM and _in_place(folded, start, end)):
        labelled = (_LABELLED.search(text[max(0, start - 24) : start]) is not None or in_field(text, start)) and not (key in _SELDOM and _GOES_ON.match(text, end))
        return labelled or (beside and cased[start].isupper() and not _GOES_ON.match(cased, end) and key not in ("nederland", "zeeland", "america"))
    return key in _SELDOM or in_place_context(text, cased, start, end, beside)


_AND = r"(?:en|of|and|or|und|oder|et|ou|y|e|i|si|es|ve)"
ADDITION = re.compile(r"\s?\((?:l|lb|li|nh|n\.h|zh|z\.h|nb|n\.b|gld|gl|gn|gr|g|ov|o|ut|fr|frl|dr|zld|zl|fl)\.?\)")
"""What is written behind a name to tell it from another of the same name: "(NH)"."""
_FIRST_NAMES = words("america ane axel brielle ede elim elst erica joppe lent leur lies linde linden lisse maria nes paris riel roma")
_INFINITIVES = frozenset(["halen", "leunen", "rekken", "wenen", "duren", "enteren"])
_IN_A_ROW = (",", " ", "", ".", "\n", "/", "&")
_WOMEN = re.compile(
    r"(?<![a-z])(?:dames|meiden|meisjes|vrouwen|masseuses|ladies|girls|women|damen|madchen|frauen|filles|chicas|senoritas|ragazze|meninas|dziewczyny|panie|fetele|domnisoare|momicheta|damite|lanyok|holgyek|kizlar|bayanlar|(?:team|aanwezig|werkzaam bij ons|present|anwesend)(?! in))(?: [a-z']+){0,3} ?: ?([^\n:.!?|•·]*)\Z"
)
_ROW_ENDS = re.compile(r"[\n.!?|•·]| \* |$")
_NAMES_IN_ROW = re.compile(rf"\s?(?:[,/&+]|(?<=\s){_AND}(?=\s))\s?")


def _answers(text: str, start: int, end: int) -> bool:
    """Whether a name does what only a person does, and no word of place stands before it."""
    return answers(text, end) and not text.endswith((" in ", " te ", " a ", " en ", " w ", " em ", " v "), 0, start)


def _is_one_of_the_women(folded: Folded, start: int) -> bool:
    """Whether a name stands in a row behind "dames vandaag:" in which another is no place: "Lisse, Erica en Yvonne"."""
    found = _WOMEN.search(folded.text, max(0, start - 80), start)
    if found is None:
        return False
    end = _ROW_ENDS.search(folded.text, start)
    row = _NAMES_IN_ROW.split(folded.text[found.start(1) : end.start() if end else start])
    return len(row) > 1 and any(searchable(name).strip() not in names() for name in row) and all(len(name.split()) == 1 for name in row) and folded.cased[start].isupper()


_NEXT_LINE = re.compile(r" ?\n ?[*•\-–] ?")
_TURKISH_CASE = re.compile(r"'(?:[dt][ae]n?(?:yim|yiz|ki)?|y?[ae]|n[ai]n|ya|ye)(?![a-z])")
_GOES_ON = re.compile(rf" (?!{_AND}(?![a-z]))[a-z]{{2}}")
_SELDOM = frozenset(["een", "heel", "hem", "ee", "ie", "est", "ane"])
_STANDS_ALONE = re.compile(rf"\s?(?:$|[.,:;!?)|\n])|\s(?:{_AND}|vandaag|tot|deze|is|ben|waar|met|voor|op|om|bij|ontvang|kun|kan|vlak|naast|zit|sta|staat|ligt|nehme|als)(?![a-z])")
_JUST_BEFORE = re.compile(r"(?:^|[\s(])(?:in|te|naar|dinsdag|maandag|woensdag|donderdag|vrijdag|zaterdag|zondag|escort|massage|ontvangst|[a-z]*escort|[a-z]*massage|en|w|a|em|v|im|nach)\s\Z")
# "Gouda kaas", "Deventer koek", "Helmond Sport"
_CHEESES = frozenset(["gouda", "edam", "leerdam", "beemster"])
_RIPE = re.compile(r"(?<![a-z])(?:oude|jonge|belegen|old|young|alter|vieux|stukje|plakje|blokje|some|met|with)\s\Z")
_KIND_AFTER = re.compile(r"\s(?:kaas|koek|sport|blauw|worst|mosterd|bollen|balletjes|likeur|jenever|gin|vlaai|drop|marathon|jazz|carnaval|jeans|bier|cheese|kase|fromage|queso|pils|(?:boeken|kerst|rommel|vlooien|week|jaar|antiek|streek|braderie)markt|kermis|braderie|[a-z]{3,}festival|bookfair|flohmarkt|weihnachtsmarkt|style|christmas market|flea market)(?![a-z])")


def _in_place(folded: Folded, start: int, end: int) -> bool:
    """For the most common words of all: a capital, a word of place before, and nothing that goes on behind."""
    cased = folded.cased
    if not cased[start].isupper() or cased[start:end].isupper():
        return False
    return _STANDS_ALONE.match(folded.text, end) is not None and _JUST_BEFORE.search(folded.text, max(0, start - 14), start) is not None


_ABROAD_AFTER = re.compile(
    r"(?:\s?[,(]\s?|\sin\s)(?:het\s|de\s)?(?:belgie|belgium|belgique|belgien|vlaanderen|flanders|duitsland|germany|deutschland|allemagne|alemania|nrw|frankrijk|france|frankreich|spanje|spain|espana|engeland"
    r"|england|verenigd koninkrijk|uk|polen|poland|polska|zwitserland|switzerland|oostenrijk|austria|noorwegen|norway|zweden|sweden|denemarken|denmark|italie|italy|italia|luxemburg|portugal|turkije|turkey"
    r"|roemenie|romania|hongarije|hungary|tsjechie|amerika|usa|suriname|marokko|ierland|ireland|griekenland|greece|(?:be|b|d|de|du|uk|fr|lux)\.?\))(?![a-z])"
)
_DIRECTIONS = frozenset(["noord", "zuid", "oost", "west", "centrum", "stad", "city", "center", "centre", "nieuw", "oud", "binnen", "buiten", "haven", "poort", "hout", "regio", "omgeving"])
_CITIES = words("""
    amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede amersfoort apeldoorn zwolle leiden maastricht dordrecht zoetermeer deventer delft alkmaar venlo leeuwarden helmond hilversum
""")
_BESIDE_HYPHEN = re.compile(r"([a-z']+)-\Z")
_BEHIND_HYPHEN = re.compile(r"[a-z']+")
_IN_AN_ADDRESS = re.compile(r"[@_]|\.(?:nl|com|be|de|eu|org)\b")


def _part_of_a_name(folded: Folded, start: int, end: int) -> bool:
    """A piece of another name ("Sint-Joris-Weert"): joined by a hyphen to a capital word that is no place or direction."""
    text, cased = folded.text, folded.cased
    if not (text.startswith("-", end) or text.endswith("-", 0, start)):
        return False
    if text[start:end] in _CITIES and text[end : end + 1] == "-":
        return False  # "Rotterdam-Alexander"
    before = _BESIDE_HYPHEN.search(text, max(0, start - 24), start)
    if before and cased[before.start()].isupper() and before[1] not in _DIRECTIONS and before[1] not in names():
        return True
    if text[end : end + 1] != "-" or not cased[end + 1 : end + 2].isupper():
        return False
    after = _BEHIND_HYPHEN.match(text, end + 1)
    return after is not None and after[0] not in _DIRECTIONS and after[0] not in names()


_SURNAME = re.compile(r"(?:(?P<first>[A-Z](?:[a-z]+|\.))\svan|(?P<lower>(?:[a-z]+\s|^))?Van)\s\Z")
_NO_FIRST_NAMES_TEXT = """
    mannen heren jongens gasten klanten bezoekers vaders studenten boys guys men gentlemen manner herren dame meid meisje vrouw massage escort centrum stad omgeving buurt hartje regio gemeente rand hart noorden zuiden oosten westen
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
    r"(?:ik heet|naam is|mevrouw|meneer|called|heet|vrouwe|mijn naam|i'm|ik ben|mister|mr|mrs|miss|van der|vraag naar|meester|juf|juffrouw|dokter|naam is [a-z]{2,14}(?: van(?: de[rn]?)?)?|heet [a-z]{2,14}(?: van(?: de[rn]?)?)?|my name is [a-z]{2,14}"
    r"|(?:familie|fam\.?|vraag naar|aanbellen bij|staat|mevr\.?|mevrouw|meneer|dhr\.?|bij de heer)(?: [a-z]{2,14})? van(?: de[rn]?)?|ik ben (?!(?:de|het|een|hier|nu|weer|lid|fan|afkomstig|vlak|niet|ook|dame|vrouw|masseuse|escort|weg|terug|net|al) )[a-z]{3,12} van) \Z"
)
# Without one of these it is not tried.
_PERSON_WORDS = words("""
    heet naam mevrouw meneer called vrouwe i'm ben mister mr mrs miss van vraag meester juf juffrouw dokter name familie fam fam. aanbellen staat mevr. mevr dhr dhr. heer
""")
_STREET_AFTER = re.compile(
    r"(?:se|er)?[ ]?(?:straat|weg|laan|plein|singel|kade|dijk|street|avenue|road|str\.|allee|strasse)(?![a-z])"
)
_LABELLED = re.compile(r"(?:gemeente|plaats|woonplaats|locatie|location|stad|city|dorp|\d{4}\s?[a-z]{2})\s?[:,]?[ ]?\Z")


