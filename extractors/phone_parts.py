# ruff: noqa: E501 -- word tables
"""Digits that only number or count the parts of a number."""

import re
from itertools import pairwise

from extractors.number_reading import word_readings
from extractors.phone_tokens import Stretch, Token

_INDEX = re.compile(r"\s?[):\]=>]|\s?[.-](?!\d)")
_NTH = re.compile(r"(\d{1,2})(?:e|ste|de|st|nd|rd|th)")
_LABELLED = re.compile(
    r"(?<![a-z0-9])(?P<word>deel|stap|blok|stuk|part|step|block|piece|teil|schritt|partie|parte|etap|rij|regel|groep"
    r"|group|set|nr|no|cijfergroep|p|d|s)\s?[.#-]?\s?(?P<n>[1-6]|een|twee|drie|vier|vijf|zes|one|two|three|four|five|six"
    r"|eins|zwei|drei|i{1,3}|iv)(?![a-z0-9])\s?(?:(?:/|van|of|von)\s?[2-6](?!\d))?\s?(?:is|=|:|\)|->|>|-|,|\.(?!\d))?"
    r"|(?<![a-z0-9/])(?P<nth>[1-6])\s?(?:e|de|ste|st|nd|rd|th|\.)\s(?P<noun>deel|stuk|blok|helft|part|half|teil|groep)(?![a-z])"
    r"|(?<![\d/])(?P<of>[1-6])\s?/\s?(?P<all>[2-6])(?![\d/])"
)
_ORDER = {"een": 1, "one": 1, "eins": 1, "i": 1, "twee": 2, "two": 2, "zwei": 2, "ii": 2, "drie": 3, "three": 3, "drei": 3, "iii": 3,
          "vier": 4, "four": 4, "iv": 4, "vijf": 5, "five": 5, "zes": 6, "six": 6}  # fmt: skip
_COUNTED_BEFORE = frozenset(["laatste", "last", "letzten", "dernier", "derniers", "ultimos", "ultimi", "laatse", "eerste", "ultime", "ultimas", "dernieres", "ultimele", "ostatnie", "ostatnich", "utolso", "son", "first", "ersten", "premiers", "primeros", "primi", "pierwsze", "primele", "elso", "primeiros", "ilk"])
_ARE = frozenset(["zijn", "is", "are", "sind", "sont", "son", "sono", "sao", "sunt", "to"])
_COUNTED_AFTER = frozenset(["cijfers", "cijfertjes", "digits", "getallen", "nummers", "ziffern", "chiffres", "cifras", "cifre", "cyfry", "rakam"])


def indices_of(text: str, stretch: Stretch) -> frozenset[int]:
    """Chunks that only number or count the others: "1) 06 2) 12", "deel 1: 06", "de laatste twee: 89"."""
    tokens = stretch.tokens
    words = [token.text for token in tokens]
    found = _counted_up(text, tokens) if "1" in words else []
    named = _named_parts(tokens) if "1" in words else []
    nth = [
        (at, int(which[1])) for at, token in enumerate(tokens)
        if token.text[0].isdigit() and not token.text.isdigit() and (which := _NTH.fullmatch(token.text))
    ]  # fmt: skip
    if len(nth) > max(2, len(found)) and [count for _, count in nth] == list(range(1, len(nth) + 1)):
        found = [at for at, _ in nth]
    best = max([found, *named], key=len)
    out = set(best) if len(best) >= 4 else set()
    letters = _lettered(text, stretch)
    out |= set(letters) if len(letters) >= 3 else set()
    out |= _labels(text, stretch)
    for at, token in enumerate(tokens[1:], 1):
        after = words[at + 1] if at + 1 < len(words) else ""
        told = words[at - 1] in _COUNTED_BEFORE
        if not told and after not in _COUNTED_AFTER:
            continue
        if len(token.text) > 1 and not token.text.isalpha():
            continue
        readings = word_readings(token.text) if token.text.isalpha() else ()
        count = readings[0].digits if readings else token.text
        if token.text not in "123456" and count not in "123456":
            continue
        if after in _COUNTED_AFTER or after in _ARE or text[token.end : token.end + 1] == ":" or _so_many(stretch, at, count):
            out.add(at)
    return frozenset(out)


def _counted_up(text: str, tokens: list[Token]) -> list[int]:
    """Figures that count up from one, each with a bracket, full stop or the like after it."""
    found: list[int] = []
    wanted = "1"
    for at, token in enumerate(tokens[:-1]):
        if token.text != wanted:
            continue
        before = text[token.start - 1 : token.start] if token.start else "\n"
        if before in " \n\t(,;" and _INDEX.match(text, token.end):
            found.append(at)
            wanted = str(len(found) + 1)
    return found


def _named_parts(tokens: list[Token]) -> list[list[int]]:
    """For each word before figures: those that count up from one behind it."""
    named: dict[str, list[int]] = {}
    for at, (before, token) in enumerate(pairwise(tokens[:-1]), 1):
        if before.text.isalpha() and len(before.text) > 3 and not before.strength:
            row = named.setdefault(before.text, [])
            if token.text == str(len(row) + 1):
                row.append(at)
    return list(named.values())


def _lettered(text: str, stretch: Stretch) -> list[int]:
    """Letters that count up from a, each with a bracket or full stop after it: "a)06 b)71"."""
    found: list[int] = []
    for at, token in enumerate(stretch.tokens):
        if len(token.text) == 1 and token.text == chr(ord("a") + len(found)) and text.startswith((")", ") ", ":", "]"), token.end):
            found.append(at)
    return found


def _so_many(stretch: Stretch, at: int, count: str) -> bool:
    """Whether exactly so many single digits follow a chunk."""
    size = 0
    for token in stretch.tokens[at + 1 : at + 8]:
        readings = word_readings(token.text) if token.text.isalpha() else ()
        if not (len(token.text) == 1 and token.text.isdigit()) and not (readings and len(readings[0].digits) == 1):
            break
        size += 1
    return size == int(count) > 1


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
