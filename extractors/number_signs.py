"""What one chunk may stand for, and the readings of letters that look like digits and of Roman numerals."""

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from extractors.lookalikes import COMMON_SIGNS, SIGN_DIGITS


class Kind(IntEnum):
    """How a reading came about; higher is further from plain digits."""

    DIGITS = 0
    WORD = 1
    WEAK = 2  # a number word that is also an everyday word
    GLUED = 3
    LOOKALIKE = 4
    FUZZY = 5
    MIXED = 6  # digits with letters between that mean nothing


@dataclass(frozen=True, slots=True)
class Reading:
    digits: str
    cost: float
    kind: Kind
    languages: frozenset[str]  # empty: any


_NONE: frozenset[str] = frozenset()

_NOT_SIGNS_TEXT = """
    is of op zo el la le so bel bij ook als al os los bos bol bob pop top sos lol ass gel gal bus zus
    zeg zit plz ps ok sis ola te ze he we me je geil zelf all sea see les das des des est dit stel
    stil spel snel pas less sexy test post best tot toe tel the she his at it its to go got get late
    lets let girl lief of or os a e en in
"""
_NOT_SIGNS = frozenset(_NOT_SIGNS_TEXT.split())


@lru_cache(maxsize=16384)
def sign_reading(cased: str) -> Reading | None:
    """Letters that all look like digits: "IZ" → 12, "OB" → 08. None for everyday words."""
    if len(cased) > 12 or (cased.lower() in _NOT_SIGNS and not cased.isupper()):
        return None
    digits = ""
    cost = 0.0
    for char in cased:
        if char.isdigit():
            digits += char
            continue
        sign = SIGN_DIGITS.get(char)
        if sign is None:
            return None
        if char not in COMMON_SIGNS and len(cased) > 1:
            return None
        digits += sign[0]
        cost += 0.008 if char in COMMON_SIGNS else 0.035
    if len(cased) > 2 and cased.islower() and cased.isalpha() and _SAYABLE.search(cased):
        cost += 0.15  # an ordinary word that happens to be made of such letters
    return Reading(digits, cost, Kind.LOOKALIKE, _NONE)


_SAYABLE = re.compile(r"[bcdghjlmqrstxz][aeiou]")
_ROMAN = re.compile(r"(?=[ivxlc])(xc|xl|l?x{0,3})(ix|iv|v?i{0,4})$")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@lru_cache(maxsize=2048)
def roman_reading(chunk: str) -> Reading | None:
    """A Roman numeral below 100."""
    if not _ROMAN.match(chunk):
        return None
    total = 0
    for char, following in zip(chunk, chunk[1:] + " ", strict=True):
        value = _ROMAN_VALUES[char]
        total += -value if _ROMAN_VALUES.get(following, 0) > value else value
    return Reading(str(total), 0.015, Kind.LOOKALIKE, _NONE)
