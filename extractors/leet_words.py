# ruff: noqa: E501 -- word tables
"""Number words with digits and signs for letters: "z€v3n", "v!er", "4cht". Known by how the whole word looks."""

import re
from functools import cache, lru_cache

from extractors.number_words import LANGUAGES, base_words

# Letters and signs that look alike, one class each.
_CLASSES = str.maketrans({
    "0": "o", "°": "o", "1": "i", "!": "i", "|": "i", "l": "i", "j": "i", "¡": "i", "2": "z", "3": "e", "€": "e", "4": "a", "@": "a", "5": "s", "$": "s",
    "§": "s", "6": "g", "9": "g", "q": "g", "7": "t", "+": "t", "8": "b", "(": "c", "<": "c", "y": "i", "v": "u",
})  # fmt: skip
CANDIDATE = re.compile(
    r"(?<![a-z0-9€@$!|§])(?=[a-z€@$!|§+(]{0,9}[0-9€@$!|§+(])(?=[^\s]{0,9}[a-z€@])[a-z0-9€@$!|§+(]{3,11}(?![a-z0-9€@$|§])"
)
_ODD = re.compile(r"[0-9€@$!|§](?:(?=[a-z]{2})|(?<=[a-z€@$!|§\d].)(?=[a-z€@$])|(?<=[a-z]{2}.))")


@cache
def _shapes() -> dict[str, tuple[str, frozenset[str]]]:
    """How a word looks → its digits and languages; shapes that mean several numbers are left out."""
    found: dict[str, dict[str, set[str]]] = {}
    for lang in LANGUAGES:
        for word, value in base_words(lang).items():
            if len(word) >= 3:
                found.setdefault(word.translate(_CLASSES), {}).setdefault(str(value), set()).add(lang)
    return {shape: (next(iter(v)), frozenset(next(iter(v.values())))) for shape, v in found.items() if len(v) == 1}


@lru_cache(maxsize=8192)
def leet_word(piece: str) -> tuple[str, frozenset[str]] | None:
    """(digits, languages) of a number word written with signs, or None."""
    return _shapes().get(piece.translate(_CLASSES))


def may_be_leet(text: str) -> bool:
    """Whether a sign stands in a word of a folded text."""
    return _ODD.search(text) is not None


def leet_spans(text: str) -> list[tuple[int, int]]:
    """Where such words stand in a folded text; fewer than two are none."""
    if not _ODD.search(text):
        return []
    out: list[tuple[int, int]] = []
    for found in CANDIDATE.finditer(text):
        start, end = found.span()
        for cut in (end, end - 1):  # a sign at the end may be punctuation
            piece = text[start:cut]
            if leet_word(piece) and not piece.isalpha():
                out.append((start, cut))
                break
    return out if len(out) > 1 else []
