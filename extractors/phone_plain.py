"""Dutch mobile numbers written as anyone would: most ads have nothing else, so they are read first and cheaply."""

import re
from collections.abc import Iterator

from extractors.facts import Numbering
from extractors.phone_labels import label_before, unit_after
from extractors.phone_masks import hard_masks
from extractors.phone_split import says_backwards
from extractors.phone_validity import Valid, validate

_PLAIN = re.compile(
    r"(?:\+31[ -]?(?:\(0\)[ -]?)?|0031[ -]?(?:\(0\)[ -]?)?|\(?0)6\)?(?:[ -]?\d){8}"
    r"(?!\d|[a-z]|[ ]?[-./,:_+*#=][ ]?\d|[ ]\d|[-_/.][a-z])"
)
_BEFORE_PLAIN = re.compile(r"[\d+]$|\d[ ./,:_-]$")
_SIGNED = re.compile(r"\d(?:[^\w\s]\d|_\d){9,13}(?!\d|[^\w\s]\d)")
_BEFORE_SIGNED = re.compile(r"[\w+]$|\d[^\w\s]$")
_DIGIT = re.compile(r"\d")
_YEARS = re.compile(r"06[-. ]?(?:\d\d)?[-. ]?(?:19|20)\d\d")
_IDENTIFIER = re.compile(r"[a-z0-9#_=/.-]$")
_MONEY = "€$£"


def plain_numbers(text: str, numbering: Numbering) -> Iterator[tuple[Valid, int, int]]:
    """(number, start, end) of every plainly written mobile number that nothing beside it puts in doubt."""
    yield from _signed_numbers(text, numbering)
    for found in _PLAIN.finditer(text):
        start, end = found.span()
        if start and _BEFORE_PLAIN.search(text, max(0, start - 2), start):
            continue
        if _IDENTIFIER.search(text, max(0, start - 1), start) or unit_after(text, end) or label_before(text, start):
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
