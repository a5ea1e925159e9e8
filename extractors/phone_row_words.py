"""What one chunk says in one language: digits, a number word, one misspelt or covered, several glued together."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from extractors.leet_words import leet_word
from extractors.lookalikes import COMMON_SIGNS, SIGN_DIGITS
from extractors.number_glued import glued_readings
from extractors.number_heard import heard
from extractors.number_reading import PROSE, consonants, sound, squeeze
from extractors.number_repeats import plurals
from extractors.number_signs import Kind
from extractors.number_sound import sounding_like
from extractors.number_words import LANGUAGES, VERY_COMMON, all_words, base_words, words_of
from extractors.phone_tokens import CONNECTORS

_WILD = re.compile(r"[^a-z0-9]")
_SOUNDS = (0.01, 0.016, 0.024)  # what a likeness in sound costs, by how many vowels differ


class Option(NamedTuple):
    """Digits and what it costs to believe them."""

    digits: str
    cost: float
    kind: Kind


@lru_cache(maxsize=32768)
def spoken_count(chunk: str) -> tuple[str, ...]:
    """The languages in which a chunk is a number word, or several, drawn out or not."""
    known = all_words().get(chunk)
    if known:
        spoken = {language for _, languages in known for language in languages}
        return tuple(language for language in LANGUAGES if language in spoken)
    if not chunk.isalpha():
        return ()
    exact: tuple[str, ...] = ()
    short = squeeze(chunk)
    if short != chunk:
        exact = tuple(language for language in LANGUAGES if short in _squeezed(language))
    if not exact and len(chunk) > 5:
        exact = tuple(sorted({language for reading in glued_readings(chunk) for language in reading.languages}))
    return exact


@lru_cache(maxsize=65536)
def options(chunk: str, cased: str, language: str, whole: bool = False) -> tuple[Option, ...]:
    """Readings of a folded chunk in one language, the likeliest first; `whole`: only as the word it is."""
    if chunk.isdigit():
        return (Option(chunk, 0.0, Kind.DIGITS),)
    looks_like = not chunk.isalpha() or (not whole and _SIGNS_ALONE.fullmatch(chunk))
    if looks_like and (signs := _signs(chunk, cased, language)):
        return signs
    if not language:
        return ()
    words = words_of(language)
    value = words.get(chunk)
    if value is not None:
        return (Option(str(value), 0.0, Kind.WORD),)
    if not chunk.isalnum() and (value := words.get(_WILD.sub("", chunk))) is not None:  # "z-e-s"
        return (Option(str(value), 0.008, Kind.LOOKALIKE),)
    if whole or len(chunk) > 160:
        return ()
    if chunk.isalpha():
        short = squeeze(chunk)
        stretched = _squeezed(language).get(short)
        if stretched is not None and len(chunk) > stretched[1]:
            return (Option(str(stretched[0]), 0.004, Kind.WORD),)
        if plural := plurals().get(chunk):
            return (Option(plural, 0.004, Kind.WORD),)
        if glued := _glued(chunk, language):
            return glued
    elif chunk.isalnum():
        return ()
    if (foreign := _foreign_digit(chunk, language)) is not None:
        return (Option(foreign, 0.015, Kind.WORD),)
    by_ear = heard(language).get(chunk)
    near = _nearly(chunk, language)
    if by_ear is None or any(option.digits == str(by_ear) for option in near[:1]):
        return near
    return (Option(str(by_ear), 0.009, Kind.FUZZY), *(option for option in near if option.digits != str(by_ear)))


_SIGNS_ALONE = re.compile(r"o{1,3}|l{1,3}|oh")


def _signs(chunk: str, cased: str, language: str) -> tuple[Option, ...]:
    """Letters that look like digits, among digits or alone ("o6", "oo"), and words with digits in them ("z3ven")."""
    leet = leet_word(chunk)
    if leet and language in leet[1]:
        return (Option(leet[0], 0.01, Kind.LOOKALIKE),)
    if language and chunk[0].isdigit() and chunk[1:].isalpha() and len(chunk) <= 4:  # "8t", "4er": the word goes on
        value = int(chunk[0])
        if any(word.endswith(chunk[1:]) for word, known in base_words(language).items() if known == value):
            return (Option(chunk[0], 0.004, Kind.LOOKALIKE),)
    if not chunk.isalnum() or len(chunk) > 14:
        return ()
    digits, cost = "", 0.0
    for char, written in zip(chunk, cased, strict=False):
        if char.isdigit():
            digits += char
        elif written in COMMON_SIGNS and len(SIGN_DIGITS[written]) == 1:
            digits += SIGN_DIGITS[written]
            cost += 0.003 if char in "oli" else 0.006
        else:
            return ()
    return (Option(digits, cost, Kind.LOOKALIKE),)


def _glued(chunk: str, language: str) -> tuple[Option, ...]:
    """Words written together: as few as possible, or digit by digit."""
    if len(chunk) <= 5:
        return ()
    found = [r.digits for r in glued_readings(chunk) if not r.languages or language in r.languages]
    single = {word: value for word, value in base_words(language).items() if value < 10}
    ways: list[str | None] = [""] + [None] * len(chunk)
    for at, digits in enumerate(ways):
        if digits is None:
            continue
        for word, value in single.items():
            if chunk.startswith(word, at):
                ways[at + len(word)] = digits + str(value)
    if ways[-1] and len(ways[-1]) > 1 and ways[-1] not in found:
        found.append(ways[-1])
    return tuple(Option(digits, 0.002, Kind.GLUED) for digits in found)


@lru_cache(maxsize=8192)
def _foreign_digit(chunk: str, language: str) -> str | None:
    """The digit that a word is in other languages, when they agree and it is no everyday word anywhere: "zwei"."""
    if len(chunk) < 3 or chunk in VERY_COMMON or chunk in PROSE:
        return None
    digits = {
        base_words(other)[chunk] for other in LANGUAGES if other != language and base_words(other).get(chunk, 10) < 10
    }
    return str(digits.pop()) if len(digits) == 1 else None


@cache
def _squeezed(language: str) -> dict[str, tuple[int, int]]:
    """A word with repeated letters once → its value and the length of the word itself."""
    found: dict[str, set[tuple[int, int]]] = {}
    for word, value in words_of(language).items():
        if value < 100:
            found.setdefault(squeeze(word), set()).add((value, len(word)))
    sure = {short: known for short, known in found.items() if len({value for value, _ in known}) == 1}
    return {short: min(known, key=lambda entry: entry[1]) for short, known in sure.items()}


@lru_cache(maxsize=32768)
def _nearly(chunk: str, language: str) -> tuple[Option, ...]:
    """Words of which a letter is covered, missing, wrong or turned about, spelled by ear or without vowels."""
    if not 2 <= len(chunk) <= 16 or chunk in PROSE or chunk in CONNECTORS:
        return ()
    found: dict[int, float] = {}
    bare = _WILD.sub("", chunk)
    pattern = None
    if bare != chunk:
        pattern = re.compile("".join("[a-z]" if _WILD.match(char) else re.escape(char) for char in chunk))
    if pattern:
        for word, value in base_words(language).items():
            if (len(word) == len(chunk) and pattern.fullmatch(word)) or bare == word:
                found[value] = 0.012
    else:
        own = _form(chunk)
        sizes = range(max(3, own.size - 2), own.size + 3)
        bare_bones = own.size > 1 and own.consonants == chunk
        for form, value in _forms(language):
            if not (bare_bones or form.size in sizes or form.heard == own.heard):
                continue  # far from it, as most are
            cost = _distance(own, form)
            if cost < found.get(value, 1.0):
                found[value] = cost
    for digit, wrong in sounding_like(bare, language) if not pattern else ():
        found[digit] = min(_SOUNDS[wrong], found.get(digit, 1.0))
    ranked = sorted(found.items(), key=lambda entry: (entry[1], len(str(entry[0])), entry[0]))
    return tuple(Option(str(value), cost, Kind.FUZZY) for value, cost in ranked[:4])


class _Form(NamedTuple):
    """What of a word is compared."""

    word: str
    size: int
    heard: str
    consonants: str
    bones: str  # the consonants, repeated letters once


def _form(word: str) -> _Form:
    return _Form(word, len(word), sound(word), consonants(word), consonants(squeeze(word)))


@cache
def _forms(language: str) -> tuple[tuple[_Form, int], ...]:
    """The simple words of a language and their values."""
    return tuple((_form(word), value) for word, value in base_words(language).items())


def _distance(chunk: _Form, word: _Form) -> float:
    """How likely a word was meant: a vowel left out or a letter doubled is likelier than another letter."""
    if word.size > 2 and word.heard == chunk.heard:
        return 0.008
    if chunk.size > 1 and chunk.consonants == chunk.word and (
        chunk.word == word.consonants or (len(chunk.bones) > 1 and word.bones == chunk.bones)
    ):  # fmt: skip
        return 0.01
    if word.size <= 2 or not -3 < chunk.size - word.size < 3:
        return 1.0
    edits = OSA.distance(chunk.word, word.word, score_cutoff=2)
    if edits > 2:
        return 1.0
    a, b = chunk.word, word.word
    first = 0.008 if a[0] != b[0] and sorted(a[:2]) != sorted(b[:2]) else 0.0
    if edits == 1:
        if chunk.bones == word.bones and chunk.size < word.size:
            return 0.008 + first
        return (0.012 if chunk.size != word.size or sorted(a) == sorted(b) else 0.02) + first
    return 0.022 + first if word.size > 6 else 1.0
