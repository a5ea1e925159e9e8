"""Numbers in the markup of a text, `<a href="tel:…">` or `<meta itemprop="telephone" …>`, and turned by an override.

Tags are dropped before a text is read, so what only they say is looked for in the raw text.
"""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import unquote

from extractors.facts import Numbering
from extractors.phone_links import linked_numbers
from extractors.phone_validity import Valid, validate

_TAG = re.compile(r"<[a-zA-Z][^<>]{8,600}>")
_VALUE = re.compile(r"=\s?(?:\"([^\"<>]{8,300})\"|'([^'<>]{8,300})'|([^\s\"'<>]{8,300}))")
_NUMBER = re.compile(r"(?:\+|00)\d[\d ().-]{8,20}|0\d[\d ().-]{7,16}")
_SIGNS = ("tel:", "sms:", "smsto:", "wa.me", "phone=", "telephone", "callto:", "viber:")
_TURNED = re.compile("\u202e([^\u202c\u202e\n]{9,60})(?:\u202c|\n|$)")


def markup_numbers(raw: str, numbering: Numbering) -> Iterator[tuple[Valid, int, int]]:
    """(number, start, end in the raw text) of what the attributes of tags dial."""
    if "<" not in raw or "=" not in raw:
        return
    for tag in _TAG.finditer(raw):
        low = tag.group().lower()
        if not any(sign in low for sign in _SIGNS):
            continue
        for value in _VALUE.finditer(raw, tag.start(), tag.end()):
            group = value.lastindex or 1
            valid = _dialled(value[group], "telephone" in low, numbering)
            if valid:
                yield valid, value.start(group), value.end(group)
                break


def _dialled(value: str, telephone: bool, numbering: Numbering) -> Valid | None:
    written = unescape(value).strip().lower()
    for link in linked_numbers(written):
        return validate(link.digits, not link.national, numbering)
    written = unquote(written)
    if not telephone or not _NUMBER.fullmatch(written):
        return None
    digits = "".join(char for char in written if char.isdigit())
    return validate(digits.removeprefix("00"), written[0] == "+" or digits.startswith("00"), numbering)


def overridden_numbers(raw: str, numbering: Numbering) -> Iterator[tuple[Valid, int, int]]:
    """(number, start, end in the raw text) of figures that a direction override shows from the last to the first."""
    for found in _TURNED.finditer(raw) if "\u202e" in raw else ():
        digits = "".join(char for char in reversed(found[1]) if char.isdigit())
        if any(char.isalpha() for char in found[1]) or not digits.startswith(("06", "07", "0031", "0044", "31", "44")):
            continue
        valid = validate(digits.removeprefix("00"), digits[0] != "0" or digits.startswith("00"), numbering)
        if valid and valid.number_type in ("mobile", "synthetic"):
            yield valid, found.start(), found.end()
