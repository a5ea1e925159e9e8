# ruff: noqa: E501 -- word tables
"""Numbers in blocks that each have a letter or figure of their own, in whatever order: "C: 1046 / B: 7109 / A: 06".

Every block is nothing but figures and number words of one language; the labels are a, b, c … or 1, 2, 3 …, each once, so that
a list of other things makes no number, and the blocks in their order are exactly one mobile number.
"""

import re
from collections.abc import Iterator

from extractors.facts import Numbering
from extractors.number_words import LANGUAGES, words_of
from extractors.phone_labels import label_before
from extractors.phone_validity import Valid, validate

_NOUN = r"(?:deel|part|teil|partie|parte|partea|czesc|resz|bolum|stuk|blok|block|bloc|bloque|blocco|stap|step|nr|no)"
_LABEL = re.compile(rf"(?<![a-z0-9])(?:{_NOUN}\s)?(?P<name>[a-f]|[1-6])\s?[:=)\]](?!\d\d:)\s{{0,2}}(?=[\da-z+])")
_MARK = re.compile(  # looked for first, by the sign after it, of which a text has few
    r"[:=)\]](?:(?<=[a-f1-6].)(?<![a-z0-9][a-f1-6].)|(?<=[a-f1-6]\s.)(?<![a-z0-9][a-f1-6]\s.))(?=\s{0,2}[\da-z+])"
)
_WORDS = re.compile(r"[a-z]+|\d+|[^\sa-z\d-]")
_LONGEST = 60  # characters of one block
_MOST = 40  # labels looked at in a text


def ordered_numbers(text: str, numbering: Numbering) -> Iterator[tuple[Valid, int, int]]:
    """(number, start, end) of every number in labelled blocks."""
    if len(_MARK.findall(text)) < 2:
        return
    labels = [found for _, found in zip(range(_MOST), _LABEL.finditer(text), strict=False)]
    at = 0
    while at < len(labels):
        blocks: dict[str, str] = {}
        first = labels[at]
        end = first.start()
        while at < len(labels) and len(blocks) < 6:
            label = labels[at]
            gap = text[end : label.start()]
            if blocks and (len(gap) > 8 or (any(char.isalnum() for char in gap) and len(gap) > 5) or label["name"] in blocks):
                break
            stop = _end(text, label, labels[at + 1] if at + 1 < len(labels) else None)
            digits = _digits(text[label.end() : stop])
            at += 1
            if not digits:
                break
            blocks[label["name"]] = digits
            end = stop
        valid = _number(blocks, numbering)
        if valid and not label_before(text, first.start()):
            yield valid, first.start(), end


def _end(text: str, label: re.Match[str], following: re.Match[str] | None) -> int:
    """Where the block of a label ends: at a sign between blocks, or at the next label."""
    limit = min(len(text), label.end() + _LONGEST, following.start() if following else len(text))
    end = label.end()
    while end < limit and text[end] not in "/;|,.\n•·":
        end += 1
    return label.end() + len(text[label.end() : end].rstrip())


def _digits(block: str) -> str:
    """The digits of a block; "" when anything else stands in it, or when the words of two languages give two readings."""
    words = _WORDS.findall(block)
    if not words or any(not word.isalnum() for word in words):
        return ""
    spoken = [word for word in words if word.isalpha()]
    if not spoken:
        return "".join(words)
    ways = {
        "".join(str(words_of(language)[word]) if word.isalpha() else word for word in words)
        for language in LANGUAGES
        if all(word in words_of(language) for word in spoken)
    }
    return ways.pop() if len(ways) == 1 else ""


def _number(blocks: dict[str, str], numbering: Numbering) -> Valid | None:
    names = sorted(blocks)
    size = len(names)
    if size < 2 or names not in ([chr(ord("a") + n) for n in range(size)], [str(n + 1) for n in range(size)]):
        return None
    digits = "".join(blocks[name] for name in names)
    if not digits.startswith(("06", "07700900", "316", "00316", "447", "00447")):
        return None
    valid = validate(digits.removeprefix("00"), digits[0] != "0" or digits.startswith("00"), numbering)
    return valid if valid and valid.number_type in ("mobile", "synthetic") else None
