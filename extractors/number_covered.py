"""Number words with signs in them: a letter covered, a word cut up, letters written as digits."""

import re
from functools import lru_cache

from extractors.leet_words import leet_word
from extractors.number_glued import glued_readings
from extractors.number_reading import word_readings
from extractors.number_signs import Kind, Reading
from extractors.number_words import LANGUAGES, base_words

_WILD = re.compile(r"[^a-z0-9]")


@lru_cache(maxsize=4096)
def broken_readings(piece: str) -> tuple[Reading, ...]:
    """Readings of a word with signs in it: "z*s" (a letter covered), "ze-ven" (a word cut up)."""
    if leet := leet_word(piece):
        return (Reading(leet[0], 0.01, Kind.LOOKALIKE, leet[1]),)
    joined = _WILD.sub("", piece)
    readings = word_readings(joined) or glued_readings(joined)
    if readings:
        return tuple(Reading(r.digits, 0.02, Kind.LOOKALIKE, r.languages) for r in readings)
    pattern = re.compile("".join("[a-z]" if _WILD.match(char) else re.escape(char) for char in piece))
    found: dict[str, set[str]] = {}
    if 3 <= len(piece) <= 16:
        for lang in LANGUAGES:
            for word, value in base_words(lang).items():
                if len(word) == len(piece) and pattern.fullmatch(word):
                    found.setdefault(str(value), set()).add(lang)
    return tuple(Reading(digits, 0.025, Kind.FUZZY, frozenset(langs)) for digits, langs in sorted(found.items()))
