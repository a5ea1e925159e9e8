# ruff: noqa: E501 -- word tables
"""Numbers by a trick that the text shows whole: a key of letters, two digits left out and given, a row of prices or of
lines that begin with the digits, words with the figure in brackets, words glued by a letter, words spelt backwards.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from extractors.facts import Numbering
from extractors.number_reading import word_readings
from extractors.number_words import LANGUAGES, base_words
from extractors.phone_labels import label_before
from extractors.phone_validity import Valid, validate
from extractors.triggers import hits_in

Found = tuple[Valid | None, int, int]


def explained_numbers(text: str, numbering: Numbering) -> Iterator[Found]:
    """(number, start, end); None for writing that is part of a trick but gives no number for certain."""
    for digits, start, end in _explained(text):
        valid = validate(digits, False, numbering) if digits.startswith("06") and len(digits) == 10 else None
        if valid is None or valid.number_type in ("mobile", "synthetic"):
            yield valid, start, end


def _explained(text: str) -> Iterator[tuple[str, int, int]]:
    if "--" in text:
        yield from _with_gap(text)
    if "=" in text:
        yield from _by_key(text)
    hits = hits_in(text)
    if "phone_alphabet" in hits:
        yield from _by_alphabet(text)
    if "06" in text and any(price in text for price in _PRICE) and (found := _PRICES.search(text)) and _NUMBER.search(text[max(0, found.start() - 90) : found.end() + 60]):
        yield "".join(re.findall(r"\d\d", found.group())), *found.span()
    if "\n0 " in text and (found := _LINES.search(text)) and _LINE_CUE.search(text[max(0, found.start() - 120) : found.end() + 80]):
        yield "".join(re.findall(r"\n(\d)", found.group())), found.start() + 1, found.end()
    if "(0)" in text:
        for found in _ECHO.finditer(text):
            pairs = _PAIR.findall(found.group())
            if all(_digit(word) in ("", figure) for word, figure in pairs) and any(_digit(word) for word, _ in pairs):
                yield "".join(figure for _, figure in pairs), *found.span()
    for glued in _LONG.finditer(text) if text.count("x") >= 9 or text.count("q") >= 9 else ():
        digits = _glued_by_letter(glued.group())
        if digits:
            yield digits, *glued.span()
    if "<>" in text or "o 6 " in text:
        for found in _SHAPES.finditer(text):
            yield re.sub(r"\s", "", found.group().replace(found[1], "0").replace("|", "1")), *found.span()
    if "phone_mirrored" in hits:
        yield from _mirrored(text)


def _digit(word: str) -> str:
    return next((reading.digits for reading in word_readings(word) if len(reading.digits) == 1), "")


_GAP = re.compile(r"(?<![\d+])(06\d{0,6})\s?--\s?(\d{2,6})(?!\d)")
_FILL = re.compile(
    r"(?<![a-z])(?:vul|streep\w*|lege plek|plek|gap|blanks?|dash\w*|striche?\w*|luck\w*|statt|fill|einsetz\w*|tirets?|trou|guion\w*|hueco|trattin\w*|tracos?|kresk\w*|liniut\w*|vonal\w*|cizgi\w*|bosluk\w*)(?![a-z])"
)


def _with_gap(text: str) -> Iterator[tuple[str, int, int]]:
    for found in _GAP.finditer(text):
        front, back = found.groups()
        if len(front + back) != 8:
            continue
        sentences = re.split(r"[.!?]\s", text[found.end() : found.end() + 70].split("\n")[0])
        for many in (1, 2):
            said = " ".join(sentences[:many])
            pairs = _pairs(said)
            if pairs and _FILL.search(said):
                break
        else:
            continue
        yield front + (pairs.pop() if len(pairs) == 1 else "") + back, *found.span()


def _pairs(said: str) -> set[str]:
    """Every two digits told, in figures or in words."""
    words = [_spelt(word) for word in re.findall("[a-z]+", said)]
    return set(re.findall(r"(?<!\d)\d\d(?!\d)", said)) | {a + b for a, b in pairwise(words) if a and b}


def _spelt(word: str) -> str:
    return _digit(word) if len(word) > 2 else ""


_KEY = re.compile(r"(?<![a-z])[a-z]\s?=\s?\d(?:\W{1,3}[a-z]\s?=\s?\d){7,9}(?!\d)")
_CODE = re.compile(r"(?<![a-z])[a-z](?:[ .-]?[a-z]){9}(?![a-z])")


def _by_key(text: str) -> Iterator[tuple[str, int, int]]:
    key_found = _KEY.search(text)
    if not key_found:
        return
    yield "", *key_found.span()
    key = dict(re.findall(r"([a-z])\s?=\s?(\d)", key_found.group()))
    for at in re.finditer("(?<![a-z])[a-z]", text):
        code = _CODE.match(text, at.start())
        letters = [char for char in code.group() if char.isalpha()] if code else []
        if code and all(char in key for char in letters):
            digits = "".join(key[char] for char in letters)
            if digits.startswith("06"):
                yield digits, *code.span()


_IS = r"\s?(?:=|is|ist|est|es|e|to|este|az|vale|equals)\s?"
_ALPHABET = re.compile(rf"(?<![a-z])a{_IS}1\W{{1,3}}(?:[a-z]{{1,3}} )?b{_IS}2(?!\d)[^\d\n]{{0,40}}(?:c{_IS}3(?!\d)[^\d\n]{{0,40}})?(?<![a-z])i{_IS}9(?!\d)[^\d\n]{{0,20}}(?<![a-z])j{_IS}(?:0|10)(?!\d)")
_LETTERS = re.compile(r"(?<![a-z])[a-j](?:[ .,-]{0,2}[a-j]){9}(?![a-z])")


def _by_alphabet(text: str) -> Iterator[tuple[str, int, int]]:
    """The letters a to j for 1 to 9 and 0, where the ad says so: "A is 1, B is 2 … J is 0: JFGBBJICDD"."""
    told = _ALPHABET.search(text)
    if not told or label_before(text, len(text[: told.start()].rstrip(" ,(:"))):
        return
    for code in _LETTERS.finditer(text):
        digits = "".join(str((ord(char) - ord("a") + 1) % 10) for char in code.group() if char.isalpha())
        if digits.startswith("06") and (code.start() >= told.end() or code.end() <= told.start()) and not label_before(text, code.start()):
            yield digits, *code.span()


_PRICE = ("€06", "€ 06", "06 euro", "06,-", "06€", "06 €")
_PRICES = re.compile(
    r"(?<![\d,.])(?:€\s?06(?:[\s/,;|]{1,3}[a-z]+\s€\s?\d\d){4}(?![\d,.]\d|\d)|06\s?(?:euro|,-|€)(?:[\s/,;|]{1,3}[a-z]+\s\d\d\s?(?:euro|,-|€)){4})"
)
_NUMBER = re.compile(r"(?<![a-z])(?:[a-z]*nummer|number|phone|[a-z]*telefo\w*|mobi\w*|numero|numer|numar\w*|szam\w*|bel|call|mijn 06)(?![a-z])")
_LINES = re.compile(r"\n0 [a-z][^\n]*\n6 [a-z][^\n]*(?:\n\d [a-z][^\n]*){8}(?!\n\d\s)")
_LINE_CUE = re.compile(r"(?<![a-z])(?:regel\w*|line\w*|zeile\w*|ligne\w*|linea\w*|cijfers?|begincijfers|digits?|ziffern?|chiffres?|nummer|number|telefoo?n\w*)(?![a-z])")
_PAIR = re.compile(r"([a-z]+)\s?\((\d)\)")
_ECHO = re.compile(r"(?<![a-z])[a-z]+\s?\(0\)(?:[\s,.;/-]{1,3}[a-z]+\s?\(\d\)){9}(?![\s,.;/-]{1,3}[a-z]+\s?\(\d\))")
_SHAPES = re.compile(r"(?<![\w|<])(<>|o)[ ]?6(?:[ ]?(?:\1|[\d|])){8}(?![ ]?(?:\1(?!\w)|[\d|]))")  # noughts, ones; folding makes one of brackets an o
_LONG = re.compile(r"(?<![a-z])[a-z]{36,80}(?![a-z])")


@cache
def _digit_words(language: str) -> dict[str, str]:
    return {word: str(value) for word, value in base_words(language).items() if value < 10 and word.isalpha()}


def _glued_by_letter(word: str) -> str:
    """The digits of ten number words of one language with the same letter between all of them."""
    for letter in "xq":
        if word.count(letter) < 9:
            continue
        for language in LANGUAGES:
            words = _digit_words(language)
            one = "|".join(sorted(words, key=len, reverse=True))
            if re.fullmatch(f"(?:{one})(?:{letter}(?:{one})){{9}}", word):
                parts = _cut(word, letter, words)
                if parts:
                    return parts
    return ""


def _cut(word: str, letter: str, words: dict[str, str]) -> str:
    """The digits of a word cut at the letter, which may also be the last of a number word ("six")."""
    digits, at = "", 0
    while at < len(word):
        piece = next(
            (w for w in sorted(words, key=len, reverse=True) if word.startswith(w, at) and word[at + len(w) :][:1] in ("", letter)),
            None,
        )  # fmt: skip
        if piece is None:
            return ""
        digits += words[piece]
        at += len(piece) + 1
    return digits


_TEN = re.compile(r"(?<![a-z])[a-z]{2,7}(?:[ ,-]{1,2}[a-z]{2,7}){9}(?![a-z])")
_ZERO = re.compile("(?<![a-z])(?:l?lun|orez|orec|rifis)[ ,-]")


def _mirrored(text: str) -> Iterator[tuple[str, int, int]]:
    """Ten number words of one language, each spelt backwards; one that is a word either way is read backwards too."""
    for zero in _ZERO.finditer(text):
        found = _TEN.match(text, zero.start())
        if not found:
            continue
        words = re.findall("[a-z]+", found.group())
        for language in LANGUAGES:
            digits = [_digit_words(language).get(word[::-1]) or _digit_words(language).get(word) for word in words]
            if all(digits):
                yield "".join(digit or "" for digit in digits), *found.span()
                break
