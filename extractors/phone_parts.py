# ruff: noqa: E501 -- word tables
"""Digits that only number or count the parts of a number, and numbers told in announced parts."""

import re

from extractors.facts import Numbering
from extractors.number_reading import word_readings
from extractors.phone_tokens import Stretch
from extractors.phone_validity import Valid, validate

_INDEX = re.compile(r"\s?[):\]=>]|\s?[.-](?!\d)")
_LABELLED = re.compile(
    r"(?<![a-z0-9])(?P<word>deel|stap|blok|stuk|part|step|block|piece|teil|schritt|partie|parte|etap|rij|regel|groep"
    r"|group|set|nr|no|cijfergroep|p|d|s)\s?[.#-]?\s?(?P<n>[1-6]|een|twee|drie|vier|vijf|zes|one|two|three|four|five|six"
    r"|eins|zwei|drei|i{1,3}|iv)(?![a-z0-9])\s?(?:(?:/|van|of|von)\s?[2-6](?!\d))?\s?(?:is|=|:|\)|->|>|-|,|\.(?!\d))?"
    r"|(?<![a-z0-9/])(?P<nth>[1-6])\s?(?:e|de|ste|st|nd|rd|th|\.)\s(?P<noun>deel|stuk|blok|helft|part|half|teil|groep)(?![a-z])"
    r"|(?<![\d/])(?P<of>[1-6])\s?/\s?(?P<all>[2-6])(?![\d/])"
)
_ORDER = {"een": 1, "one": 1, "eins": 1, "i": 1, "twee": 2, "two": 2, "zwei": 2, "ii": 2, "drie": 3, "three": 3, "drei": 3, "iii": 3,
          "vier": 4, "four": 4, "iv": 4, "vijf": 5, "five": 5, "zes": 6, "six": 6}  # fmt: skip
_COUNTED_BEFORE = frozenset(["laatste", "last", "letzten", "dernier", "derniers", "ultimos", "ultimi", "laatse", "eerste"])
_ARE = frozenset(["zijn", "is", "are", "sind", "sont", "son", "sono"])
_COUNTED_AFTER = frozenset(["cijfers", "cijfertjes", "digits", "getallen", "nummers", "ziffern", "chiffres", "cifras", "cifre", "cyfry", "rakam"])


def indices_of(text: str, stretch: Stretch) -> frozenset[int]:
    """Chunks that only number or count the others: "1) 06 2) 12", "deel 1: 06", "de laatste twee: 89"."""
    tokens = stretch.tokens
    wanted = 1
    found: list[int] = []
    named: dict[str, list[int]] = {}
    for at, token in enumerate(tokens[:-1]):
        before = text[token.start - 1 : token.start] if token.start else "\n"
        if token.text == str(wanted) and before in " \n\t(,;" and _INDEX.match(text, token.end):
            found.append(at)
            wanted += 1
        if at and tokens[at - 1].text.isalpha() and len(tokens[at - 1].text) > 3 and not tokens[at - 1].strength:
            row = named.setdefault(tokens[at - 1].text, [])
            if token.text == str(len(row) + 1):
                row.append(at)
    best = max([found, *named.values()], key=len)
    out = set(best) if len(best) >= 4 else set()
    out |= _labels(text, stretch)
    for at, token in enumerate(tokens[1:], 1):
        if len(token.text) > 1 and not token.text.isalpha():
            continue
        readings = word_readings(token.text) if token.text.isalpha() else ()
        if token.text in "123456" or (readings and readings[0].digits in "123456"):
            after = tokens[at + 1].text if at + 1 < len(tokens) else ""
            told = tokens[at - 1].text in _COUNTED_BEFORE
            if after in _COUNTED_AFTER or (told and (after in _ARE or text[token.end : token.end + 1] == ":")):
                out.add(at)
    return frozenset(out)


def _labels(text: str, stretch: Stretch) -> set[int]:
    """Chunks of labels such as "deel 2:" or "2/3", when they count up from one."""
    rows: dict[str, list[re.Match[str]]] = {}
    for found in _LABELLED.finditer(text, stretch.start, stretch.end):
        kind = found["word"] or found["noun"] or "/" + found["all"]
        number = found["n"] or found["nth"] or found["of"]
        value = int(number) if number.isdigit() else _ORDER[number]
        row = rows.setdefault(kind, [])
        if value == len(row) + 1:
            row.append(found)
    out: set[int] = set()
    for kind, row in rows.items():
        if len(row) < 2 or (kind.startswith("/") and len(row) != int(kind[1:])):
            continue
        for found in row:
            out |= {
                at for at, token in enumerate(stretch.tokens) if found.start() <= token.start and token.end <= found.end()
            }
    return out


_ANNOUNCED = re.compile(
    r"(?P<first>(?:eerste|1e|first|begint|begin|start|starts|begins|erste|ersten|premiere|primera|prima|pierwsza|prima)\s(?:\w+\s){0,2}?)?"
    r"(?P<later>(?:tweede|2e|andere|laatste|second|other|last|zweite|zweiten|letzte|andere|deuxieme|seconde|segunda|otra|druga|rest(?:ant)?|eindigt|ends)"
    r"\s(?:\w+\s){0,2}?)?"
    r"(?:helft|deel|stuk|gedeelte|half|halve|part|halfte|teil|moitie|partie|mitad|parte|polowa|cijfers|digits|rest|met|with|is|op|on|nummer)(?![a-z])"
    r"(?:\s\w+){0,4}?\W{1,4}$"
)


def announced_reading(
    text: str, groups: list[tuple[str, int, int]], numbering: Numbering
) -> tuple[Valid, int, int] | None:
    """A number in two announced halves with other sentences between: "Eerste helft: 06… Tweede helft: …"."""
    first = later = ""
    where = (0, 0)
    last_end = -1
    last_kind = ""
    for digits, start, end in groups:
        before = text[max(0, start - 60) : start].replace("\n", " ")
        cut = max(before.rfind(". "), before.rfind("! "), before.rfind("? "))
        found = _ANNOUNCED.search(before[cut + 1 :])
        kind = ("first" if found["first"] else "later" if found["later"] else "") if found else ""
        if not kind and last_kind and start - last_end <= 3 and "\n" not in text[last_end:start]:
            kind = last_kind  # the same half goes on
        if kind == "first":
            if first and last_kind != "first":
                return None
            first += digits
            where = (start, end) if not where[1] else (where[0], end)
        elif kind == "later":
            if later and last_kind != "later":
                return None
            later += digits
        last_kind, last_end = kind, end
    if not first or not later:
        return None
    whole = first + later
    if not whole.startswith(("06", "0031", "316", "07")) or not 10 <= len(whole) <= 13:
        return None
    valid = validate(whole, whole.startswith("31"), numbering)
    return (valid, *where) if valid and valid.number_type in ("mobile", "synthetic") else None
