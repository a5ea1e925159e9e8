# ruff: noqa: E501 -- patterns
"""A number with a sign in the place of a digit, and words that tell the digit: "06-12-34-5X-78, X is a four"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from extractors.facts import Numbering
from extractors.number_words import LANGUAGES, base_words
from extractors.phone_labels import label_before
from extractors.phone_validity import Valid, validate
from extractors.text_shape import figures_in
from extractors.triggers import around, hits_in

_SIGN = r"[a-z?*#_•●█■□△▲★☆♥❤◆✖]"
_NUMBER = re.compile(rf"(?<![a-z0-9+])(?:\+\s?31|0031|31)?[ ./-]{{0,2}}\(?0?\)?[ ./-]{{0,2}}6(?:[ ./-]{{0,2}}(?:\d|{_SIGN})){{8}}(?![a-z0-9])")
_MAYBE = re.compile(rf"6(?:[ ./-]{{0,2}}\d){{0,7}}[ ./-]{{0,2}}{_SIGN}(?:[ ./-]|\d|{_SIGN})")
_SIX = re.compile(rf"6(?:[ ./-]{{0,2}}(?:\d|{_SIGN})){{8}}(?![a-z0-9])")  # the end of it, looked for first
_NAMES = (
    r"sterretje|sterren|ster|star|asterisk|stern|sternchen|etoile|estrella|asterisco|gwiazdk\w+|stelut\w+|csillag\w*|stella|yildiz|vraagteken|question mark|fragezeichen|point d'interrogation|signo de interrogacion|punto interrogativo|punto di domanda|ponto de interrogacao|znak zapytania|semnul (?:de )?intrebarii|kerdojel\w*|soru isareti"
    r"|kruisje|cross|streepje|underscore|hekje|hash|raute|blokje|hartje|heart|open plek|lege plek|gap|blank|lucke|missing (?:digit|number)|ontbrekende (?:cijfer|getal)|fehlende (?:ziffer|zahl)"
    r"|chiffre manquant|cifra que falta|brakujac\w+|cifra lipsa|hianyzo|cifra mancante|digito que falta|eksik rakam"
)
_ONE_HIDDEN = re.compile(r"\dx(?:[-./]\d|$)")  # "2x 4" and "2x4" count, "0*6" separates
_REACH = 110


def placeholder_numbers(text: str, numbering: Numbering) -> Iterator[tuple[Valid | None, int, int]]:
    """(number, start, end) of mobile numbers of which one sign stands for a digit that the ad tells; no number when the
    ad does not tell it: then nothing else may be read there."""
    for found in _with_signs(text) if _SIX.search(text) and _MAYBE.search(text) else ():
        written = found.group()
        signs = {char for char in written if not char.isdigit() and char not in " ./-+()"}
        if len(signs) != 1 or label_before(text, found.start()):
            continue
        sign = signs.pop()
        told = _told(text, found.end(), sign) or _told_before(text, found.start(), sign)
        if told is None:
            if _ONE_HIDDEN.search(written) and written.count(sign) == 1:
                yield None, found.start(), found.end()
            continue
        digits = "".join(told if char == sign else char for char in written if char.isdigit() or char == sign)
        international = digits.startswith(("31", "0031"))
        valid = validate(digits.removeprefix("00"), international, numbering)
        if valid and valid.number_type in ("mobile", "synthetic"):
            yield valid, found.start(), found.end()


_FRONT, _LONGEST = 12, 64  # characters before the six of such a number, and from there to the end of it or the next


def _with_signs(text: str) -> Iterator[re.Match[str]]:
    """All matches of the pattern, looked for around its six alone."""
    done = 0
    for six in _SIX.finditer(text):
        at = six.start()
        for found in _NUMBER.finditer(text, max(done, at - _FRONT), min(len(text), at + _LONGEST)):
            if found.start() >= six.end():
                break
            yield found
            done = found.end()


_OTHER_SIGN = re.compile(r"[^\w\s.,:;!?'\"()/\\\[\]{}<>€$£%+-]|(?<![a-z0-9'])[a-z](?![a-z0-9'])")
_NAMED = {  # signs that are told by their names
    "*": re.compile(r"(?<![a-z])(?:sterretje|ster|star|asterisk|stern|sternchen|etoile|asterisque|estrella|asterisco|gwiazdk[aię]|asterisc|steluta|csillag|yildiz)(?![a-z])"),
    "#": re.compile(r"(?<![a-z])(?:hekje|hash(?:tag)?|raute|diese|almohadilla|cancelletto|cardinal|kratka|diez|kettoskereszt|kare)(?![a-z])"),
}
_NEAR_TELLING = 26  # characters between a sign that stands alone and the word that tells what it is
_MOST_SIGNS = 8


def told_signs(text: str, numbering: Numbering) -> Iterator[tuple[Valid, int, int]]:
    """The same of a sign of any kind, in any place and in numbers of any country: "0Q 75 Q1 Q1 9Q (Q = 6)"."""
    telling = hits_in(text).places("phone_signs")
    if not telling or figures_in(text) < _LEAST:
        return
    signs: dict[str, None] = {}
    named: set[str] = set()
    for start, end in around(text, telling, _NEAR_TELLING, _NEAR_TELLING):
        for found in _OTHER_SIGN.finditer(text, start, end):
            if text[max(0, found.start() - 1) : found.start()].isdigit() or text[found.end() : found.end() + 1].isdigit():
                continue  # in the number
            signs.setdefault(found.group())
        for sign, names in _NAMED.items():
            if names.search(text, start, end):
                signs.setdefault(sign)
                named.add(sign)
    for sign in list(signs)[:_MOST_SIGNS]:
        if text.count(sign) < (1 if sign in named else 2):
            continue
        for found in _with_sign(sign).finditer(text):
            written = found.group()
            if sign not in written or label_before(text, found.start()):
                continue
            told = _told(text, found.end(), sign) or _told_before(text, found.start(), sign)
            digits = "".join(told or "" if char == sign else char for char in written if char.isdigit() or char == sign)
            if told is None or not digits.startswith(("06", "07700900", "316", "00316", "447", "00447")):
                continue
            valid = validate(digits.removeprefix("00"), digits[0] != "0" or digits.startswith("00"), numbering)
            if valid and valid.number_type in ("mobile", "synthetic"):
                yield valid, found.start(), found.end()


_LEAST = 4  # digits that are written; the others may all be the sign


@lru_cache(maxsize=64)
def _with_sign(sign: str) -> re.Pattern[str]:
    """Ten to fourteen digits and signs, with no more than two blanks or signs between them."""
    one = rf"(?:\d|{re.escape(sign)})"
    return re.compile(rf"(?<![\w+])\+?{one}(?:(?:[ ./-]{{0,2}}|[ ]?\(0\)[ ]?){one}){{9,13}}(?![\w]|[ ./-]?\d)")


def _told(text: str, end: int, sign: str) -> str | None:
    return _one_digit(text[end : end + _REACH], sign)


def _told_before(text: str, start: int, sign: str) -> str | None:
    return _one_digit(text[max(0, start - _REACH) : start].rsplit("\n\n", 1)[-1], sign)


def _one_digit(words: str, sign: str) -> str | None:
    """The one digit that is told within some words of the sign or its name: after it, or else before it."""
    pattern = rf"(?<![a-z0-9]){re.escape(sign)}(?:'?e?s|-?jes)?(?![a-z0-9])|(?<![a-z])(?:{_NAMES})"
    for name in re.finditer(pattern, words):
        after = _CLAUSE.split(words[name.end() : name.end() + 45])[:2]
        before = _CLAUSE.split(words[max(0, name.start() - 45) : name.start()])[-1:]
        for part in (*after, *before):
            said = [(word, digit) for word in _WORD.findall(part) if (digit := _digit(word))]
            digits = {digit for word, digit in said if word not in _ARTICLES} or {digit for _, digit in said}
            if len(digits) == 1:
                return digits.pop()
    return None


_WORD = re.compile(r"[a-z]+|\d+")
_CLAUSE = re.compile(r"[.!?,;]\s|\n")
_ARTICLES = frozenset(["een", "a", "an", "ein", "eine", "un", "une", "una", "uno", "um", "uma", "on"])


def _digit(word: str) -> str:
    """The digit a word or figure is, or nothing."""
    if word.isdigit():
        return word if len(word) == 1 else ""
    found = {base_words(language)[word] for language in LANGUAGES if base_words(language).get(word, 10) < 10}
    return str(found.pop()) if len(found) == 1 else ""
