"""What may never select: the words by which the validator knows a forbidden feature (red line 5).

A rule, pattern or setting with one of these words is refused. The words themselves are in `forbidden.yml`; names of
countries and languages come from Unicode CLDR (babel), in every language of the catalogue. A false refusal only asks
for another wording, so the lists are wide.
"""

import re
import unicodedata
from functools import cache
from pathlib import Path

import yaml
from babel import Locale

from indicators.words import fold, read_words

FORBIDDEN_FILE = Path(__file__).with_name("forbidden.yml")
_LOCALES = ("nl", "en", "de", "fr", "es", "pl", "ro", "hu", "it", "pt", "tr")
_COUNTRY_CODE = re.compile(r"(?:\+|\b00)\s?[1-9]\d{0,2}(?!\d)")
_POSTCODE = re.compile(r"\b[1-9]\d{3}\s?[A-Z]{2}\b")


Entries = dict[str, list[tuple[str, tuple[str, ...]]]]
"""First word (stems without their mark) -> (feature, all words) of the entries that begin so."""


@cache
def _entries(part: str) -> Entries:
    data = yaml.safe_load(FORBIDDEN_FILE.read_text(encoding="utf-8"))
    entries: Entries = {}
    for feature, words in data[part].items():
        for entry in words:
            wanted = tuple(fold(entry).split())
            entries.setdefault(wanted[0].removesuffix("~"), []).append((feature, wanted))
    return entries


@cache
def _names() -> dict[tuple[str, ...], str]:
    """Names of countries and languages as folded words -> feature."""
    data = yaml.safe_load(FORBIDDEN_FILE.read_text(encoding="utf-8"))
    ordinary = {fold(word) for word in data["not_a_name"]}
    names: dict[tuple[str, ...], str] = {}
    for code in _LOCALES:
        locale = Locale.parse(code)
        for territory, name in locale.territories.items():
            if len(territory) == 2:
                names[_split(name)] = "nationaliteit"
        for language, name in locale.languages.items():
            if language in data["languages"]:
                names[_split(name)] = "taal van de advertentie"
    return {words: feature for words, feature in names.items() if words and " ".join(words) not in ordinary}


@cache
def _longest_name() -> int:
    return max(map(len, _names()))


def _split(text: str) -> tuple[str, ...]:
    return tuple(word.folded for word in read_words(text.replace("-", " ")))


def _pieces(text: str) -> tuple[str, ...]:
    """The words of a rule text; a pattern's marks and a setting's underscores separate."""
    return _split(re.sub(r"[_|?*~{}/+.,;:()'\"-]", " ", text))


def forbidden_words(text: str) -> list[tuple[str, str]]:
    """(feature, word) for every forbidden word in a rule text."""
    found = [("landnummer", match[0]) for match in _COUNTRY_CODE.finditer(text)]
    found += [("wijk of postcode", match[0]) for match in _POSTCODE.finditer(text)]
    pieces = _pieces(text)
    found += _stems(pieces, _entries("forbidden"))
    names = _names()
    longest = _longest_name()
    for start in range(len(pieces)):
        for end in range(start + 1, min(start + longest, len(pieces)) + 1):
            feature = names.get(pieces[start:end])
            if feature is not None:
                found.append((feature, " ".join(pieces[start:end])))
    return found


def always_zero_words(text: str) -> list[tuple[str, str]]:
    """(item, word) for every word in a rule text of what may never carry weight."""
    found = _stems(_pieces(text), _entries("always_zero"))
    found += [("emoji", char) for char in text if unicodedata.category(char) == "So"]
    return found


def _stems(pieces: tuple[str, ...], entries: Entries) -> list[tuple[str, str]]:
    """A list's entry is a word, a `stem~`, or several words in a row."""
    found = []
    for start, piece in enumerate(pieces):
        for length in range(1, len(piece) + 1):
            for feature, wanted in entries.get(piece[:length], ()):
                there = pieces[start : start + len(wanted)]
                if len(there) == len(wanted) and all(map(_is, there, wanted)):
                    found.append((feature, " ".join(there)))
    return found


def _is(piece: str, want: str) -> bool:
    return piece.startswith(want[:-1]) if want.endswith("~") else piece == want
