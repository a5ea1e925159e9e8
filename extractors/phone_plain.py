# ruff: noqa: E501 -- patterns
"""Dutch mobile numbers written as anyone would: most ads have nothing else, so they are read first and cheaply."""

import re
from collections.abc import Iterator

from extractors.facts import Numbering
from extractors.phone_labels import booking_before, is_cue, label_before, unit_after
from extractors.phone_masks import hard_masks
from extractors.phone_split import says_backwards
from extractors.phone_validity import Valid, validate
from extractors.text_shape import singles_apart, tight_gaps

_PLAIN = re.compile(
    r"(?:\+31[ -]?(?:\(0\)[ -]?)?|0031[ -]?(?:\(0\)[ -]?)?|\(?0)6\)?(?:[ -]?\d){8}"
    r"(?!\d|(?!x\d{2,5}(?!\d))[a-z]|[ ]?[-./,:_+*#=][ ]?\d|[ ]\d|[-_/.](?!x\d{1,4}(?!\d))[a-z])"
)
_SINGLES = re.compile(r"\d(?:[\W_]{1,9}\d){4}")  # single digits set apart: looked for first, since few ads have any
_BEFORE_PLAIN = re.compile(r"[\d+]$|\d[ ./,:_-]$")
_SIGNED = re.compile(r"\d(?:[^\w\s]\d|_\d){9,13}(?!\d|[^\w\s]\d)")
_BEFORE_SIGNED = re.compile(r"[\w+]$|\d[^\w\s]$")
_DIGIT = re.compile(r"\d")
_YEARS = re.compile(r"06[-. ]?(?:\d\d)?[-. ]?(?:19|20)\d\d")
_IDENTIFIER = re.compile(r"[a-z0-9#_=/.-]$")
_MONEY = "€$£¥"


def plain_numbers(text: str, numbering: Numbering) -> Iterator[tuple[Valid, int, int]]:
    """(number, start, end) of every plainly written mobile number that nothing beside it puts in doubt."""
    if singles_apart(text) and _SINGLES.search(text):
        yield from _signed_numbers(text, numbering)
        yield from _apart_numbers(text, numbering)
    tight = tight_gaps(text)
    if any(len(gap) == 2 for gap in tight) and _DOUBLED_SIGN.search(text):
        yield from _wrapped_numbers(text, numbering)
    if "@" in text:
        yield from _named_numbers(text, numbering)
    if any(gap[0].isalpha() for gap in tight):
        yield from _lettered_numbers(text, numbering)
    yield from _glued_numbers(text, numbering)
    for found in _plainly(text):
        start, end = found.span()
        before = 1 if text[start] == "+" else 2  # "$20 +31…": a plus begins anew
        if start and _BEFORE_PLAIN.search(text, max(0, start - before), start):
            continue
        named = text[start] != "+" and _IDENTIFIER.search(text, max(0, start - 1), start)
        if named or unit_after(text, end) or label_before(text, start) or booking_before(text, start):
            continue
        doubtful = _DIGIT.search(text, max(0, start - 14), start) or _YEARS.search(text, start, end)
        near = hard_masks(text, max(0, start - 14), end) if doubtful or text[end : end + 1] == "@" else ()
        if any(a < end and start < b for a, b in near) or says_backwards(
            text, max(0, start - 80), min(len(text), end + 80)
        ):
            continue
        if text[start - 1 : start] in _MONEY and start and text[end : end + 1] != text[start - 1]:
            continue  # an amount
        digits = "".join(char for char in found.group() if char.isdigit())
        if digits.startswith("06"):
            valid = validate(digits, False, numbering)
        else:
            valid = validate(digits.removeprefix("00"), True, numbering)
        if valid:
            yield valid, start, end


_SIX = re.compile(r"6\)?(?:[ -]?\d){8}")  # the end of every plain number; begins with one sign, so it is searched fast
_FRONT, _BACK, _LONGEST = 10, 60, 50  # characters from that six


def _plainly(text: str) -> Iterator[re.Match[str]]:
    """All matches of the plain pattern, looked for around its six alone."""
    done = 0
    for six in _SIX.finditer(text):
        at = six.start()
        for found in _PLAIN.finditer(text, max(done, at - _FRONT), min(len(text), at + _BACK)):
            if found.end() > at + _LONGEST:
                break
            yield found
            done = found.end()


_SET_APART = re.compile(r"(?<![\w+])\+?\s?\d(?:[^\w\n]{1,9}\d){9,13}(?!\d|[^\w\s]{1,9}\d|\s[^\w\s]{1,9}\s?\d)")
_GAP = re.compile(r"[^\w+]+")


def _apart_numbers(text: str, numbering: Numbering) -> Iterator[tuple[Valid, int, int]]:
    """Single digits with signs of any kind between them, another each time: "0🔥🔥6^7~*~4 ° 9'1"."""
    for found in _SET_APART.finditer(text):
        start, end = found.span()
        gaps = _GAP.findall(found.group())
        odd = [gap for gap in gaps if gap.strip(" -./,:()")]
        if len(odd) < 6 or len(set(gaps)) < 2 or label_before(text, start) or unit_after(text, end):
            continue
        if says_backwards(text, max(0, start - 80), min(len(text), end + 80)):
            continue
        valid = _mobile("".join(char for char in found.group() if char.isdigit()), numbering)
        if valid:
            yield valid, start, end


def _signed_numbers(text: str, numbering: Numbering) -> Iterator[tuple[Valid, int, int]]:
    """Single digits with one sign after each ("0*6*7*1…", "0-6.7,1;…"): the whole row is one number."""
    for found in _SIGNED.finditer(text):
        start, end = found.span()
        if start and _BEFORE_SIGNED.search(text, max(0, start - 2), start):
            continue
        row = found.group()
        signs = row[1::2]
        pairs_of_scores = len(set(signs[0::2])) == 1 and len(set(signs[1::2])) == 1 and signs[0] != signs[1]
        if pairs_of_scores or label_before(text, start) or unit_after(text, end):
            continue
        if says_backwards(text, max(0, start - 80), min(len(text), end + 80)):
            continue
        digits = row[0::2]
        if digits.startswith("06"):
            valid = validate(digits, False, numbering)
        else:
            valid = validate(digits.removeprefix("00"), digits.startswith(("31", "0031")), numbering)
        if valid and valid.number_type in ("mobile", "synthetic"):
            yield valid, start, end


_DOUBLED_SIGN = re.compile(r"\d([^\w\s])\1\d")
_WRAPPED = re.compile(r"(?<!\w)([^\w\s])\d{1,4}(?:\1\1\d{1,4}){2,12}\1(?![\d])")


def _wrapped_numbers(text: str, numbering: Numbering) -> Iterator[tuple[Valid, int, int]]:
    """Groups with the same sign before and after each: "%06%%71%%78%"."""
    for found in _WRAPPED.finditer(text):
        valid = _mobile("".join(char for char in found.group() if char.isdigit()), numbering)
        if valid and not label_before(text, found.start()):
            yield valid, found.start(), found.end()


_NAMED = re.compile(r"@[a-z._-]{0,30}?[._-]?((?:00|\+)?(?:31|44)?0?[67][\d._-]{7,20})(?![a-z0-9@])")


def _named_numbers(text: str, numbering: Numbering) -> Iterator[tuple[Valid, int, int]]:
    """Account names of which the digits are exactly one mobile number: "@miss_06_7123_4567"."""
    for found in _NAMED.finditer(text):
        digits = "".join(char for char in found[1] if char.isdigit())
        valid = _mobile(digits, numbering)
        if valid and not text[max(0, found.start() - 1) : found.start()].isalnum():
            yield valid, found.start(1), found.start(1) + len(found[1].rstrip("._-"))


_NINE = re.compile(  # with a letter directly before the code or the nought
    "6(?:" + "|".join(f"(?<=[a-z]{code}6)" for code in ("", "0", "31", "310", "00", "000", "0031", "00310")) + r")\d{8}"
)
_GLUED = re.compile(r"(?<![a-z0-9@._/-])([a-z]{2,12})((?:00)?(?:31)?0?6\d{8})(?=[a-z\W_]|$)(?!@|[a-z]*@)")


def _glued_numbers(text: str, numbering: Numbering) -> Iterator[tuple[Valid, int, int]]:
    """A word about calling written to the number: "bel06…vandaag"."""
    for found in _GLUED.finditer(text) if _NINE.search(text) else ():
        if is_cue(found[1]) or _CALLS.fullmatch(found[1]):
            valid = _mobile(found[2], numbering)
            if valid:
                yield valid, found.start(2), found.end(2)


_CALLS = re.compile(  # a word about calling with others written to it: "callme06…"
    r"(?:bel|bellen|app|appen|tel|telefon|call|text|txt|whatsapp|wapp|sms|ring|rufe?|appelle[rz]?|llama|chiama|liga|hivj|suna|zadzwon|dzwon|ara)"
    r"(?:me|mij|nu|op|naar|an|mich|moi|mi|ma|now|on|at|al|beni|do|mnie|ja)*"
)
_LETTER_BETWEEN = re.compile(r"\d([acdfhkmnprtuvwxy])\1{0,3}\d")
_LETTERED = re.compile(r"(?<![a-z0-9])(?:\+|00)?\d(?:\d|([acdfhkmnprtuvwxy])\1{0,3})(?:\d|\1{1,4}(?=\d)){7,40}\d(?![a-z0-9])|(?<![a-z0-9])(?:\+|00)?\d{2,9}([acdfhkmnprtuvwxy])\2{0,3}(?:\d|\2{1,4}(?=\d)){1,30}\d(?![a-z0-9])")


def _lettered_numbers(text: str, numbering: Numbering) -> Iterator[tuple[Valid, int, int]]:
    """One and the same letter between the digits: "06x71x23x45", "0k6k7k1k2", "06xx71234567"."""
    for found in _LETTERED.finditer(text) if _LETTER_BETWEEN.search(text) else ():
        start, end = found.span()
        letter = found[1] or found[2]
        if not letter or (letter != "x" and len(re.findall(letter + "+", found.group())) < 3):
            continue
        if label_before(text, start) or unit_after(text, end):
            continue
        valid = _mobile("".join(char for char in found.group() if char.isdigit()), numbering)
        if valid:
            yield valid, start, end


def _mobile(digits: str, numbering: Numbering) -> Valid | None:
    """The mobile number of exactly these digits, dialled here or with a country code."""
    if digits.startswith(("06", "07700900")):
        valid = validate(digits, False, numbering)
    elif digits.startswith(("31", "0031", "44", "0044")):
        valid = validate(digits.removeprefix("00"), True, numbering)
    else:
        return None
    return valid if valid and valid.number_type in ("mobile", "synthetic") else None
