"""How a chunk sounds, roughly, and which digit of a language sounds like it: spelling by ear that no table foresees.

A word is its consonants in classes (v and f are one, z and s, d and t, g, k and c) and its groups of vowels. Words with
the same consonants may be meant; the vowels choose. Only for rows that are number words already.
"""

import re
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from extractors.number_heard import heard
from extractors.number_words import LANGUAGES, base_words

_CLUSTERS = (("tsch", "s"), ("sch", "s"), ("sh", "s"), ("sz", "s"), ("cz", "s"), ("ph", "f"), ("th", "t"), ("gh", "k"),
             ("ch", "k"), ("ck", "k"), ("qu", "k"), ("x", "ks"), ("ij", "y"), ("ce", "se"), ("ci", "si"))  # fmt: skip
_CLASSES = str.maketrans("bdgqczvw", "ptkkksff", "hj")  # h and j are silent
_DOUBLED = re.compile(r"([a-z])\1+")
_VOWELS = re.compile(r"[aeiouy]+")
_GROUPS = {"ei": "i", "ai": "i", "ay": "i", "ey": "i", "y": "i", "ie": "i", "ee": "e", "ea": "e", "oo": "u", "ou": "u",
           "oe": "u", "eu": "e"}  # fmt: skip
MAX_VOWELS_WRONG = 2
_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=16384)
def sounds_of(word: str) -> str:
    """A word as it sounds: consonants in classes, one letter for a group of vowels."""
    return _VOWELS.sub(lambda group: _GROUPS.get(group.group(), group.group()[0]), _in_classes(word))


def _in_classes(word: str) -> str:
    """The consonants of a word in classes, letters that are doubled once; its vowels as they are."""
    for letters, plain in _CLUSTERS:
        if letters in word:
            word = word.replace(letters, plain)
    plain = word.translate(_CLASSES)
    if _DOUBLED.search(plain):
        plain = _DOUBLED.sub(r"\1", plain)
    return plain


def _bones(sounds: str) -> str:
    """The consonants, with a mark when a vowel comes first: "ate" is no "two"."""
    bones = _VOWELS.sub(" ", sounds)
    if _DOUBLED.search(bones):
        bones = _DOUBLED.sub(r"\1", bones)
    bones = bones.replace(" ", "")
    return ("'" if sounds[:1] in "aeiouy" else "") + bones


@cache
def _digits(language: str) -> dict[str, tuple[tuple[str, int], ...]]:
    """Consonants → (sounds, digit) of the digits of a language, spelled by the book and by ear."""
    found: dict[str, set[tuple[str, int]]] = {}
    words = {word: value for word, value in base_words(language).items() if value < 10}
    for word, value in {**heard(language), **words}.items():
        sounds = sounds_of(word)
        if len(sounds) > 1:
            found.setdefault(_bones(sounds), set()).add((sounds, value))
    return {bones: tuple(sorted(known)) for bones, known in found.items()}


@lru_cache(maxsize=32768)
def sounding_like(chunk: str, language: str) -> tuple[tuple[int, int], ...]:
    """(digit, how many vowels differ) of the digits that a chunk of letters sounds like, the nearest first."""
    if not 2 <= len(chunk) <= 12 or not chunk.isalpha():
        return ()
    sounds = sounds_of(chunk)
    best: dict[int, int] = {}
    for known, digit in _digits(language).get(_bones(sounds), ()):
        wrong = Levenshtein.distance(sounds, known)
        if wrong <= MAX_VOWELS_WRONG and wrong < len(known):
            best[digit] = min(wrong, best.get(digit, wrong))
    return tuple(sorted(best.items(), key=lambda entry: (entry[1], entry[0])))


@cache
def _everywhere() -> dict[str, tuple[tuple[str, str], ...]]:
    """Consonants → (sounds, language) of the digits of all languages."""
    found: dict[str, list[tuple[str, str]]] = {}
    for language in LANGUAGES:
        for bones, known in _digits(language).items():
            found.setdefault(bones, []).extend((sounds, language) for sounds, _ in known)
    return {bones: tuple(entries) for bones, entries in found.items()}


@lru_cache(maxsize=32768)
def languages_heard(chunk: str) -> frozenset[str]:
    """The languages in which a chunk sounds like a digit, at most one vowel wrong."""
    if not 2 <= len(chunk) <= 12 or not chunk.isalpha():
        return _NONE
    near = _everywhere().get(_bones(_in_classes(chunk)))  # groups of vowels are one vowel or another, whichever
    if near is None:
        return _NONE
    sounds = sounds_of(chunk)
    return frozenset(language for known, language in near if Levenshtein.distance(sounds, known) < min(2, len(known)))
