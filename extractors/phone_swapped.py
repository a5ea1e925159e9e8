# ruff: noqa: E501 -- patterns
"""Numbers of which the ad says that their parts stand in another order: halves changed about, blocks from last to first.

Read only beside such a sentence, and only when the parts in the order that it tells are exactly one mobile number.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from extractors.alternatives import by_first_letter
from extractors.facts import Numbering
from extractors.normalise import Folded
from extractors.phone_blocks import Block, singles_of
from extractors.phone_labels import label_before
from extractors.phone_order_words import ORDER, any_of
from extractors.phone_validity import Valid, validate
from extractors.triggers import around, hits_in

_GAP = r"[^.!?\n\d]{0,60}?"


def _told(*cells: str) -> str:
    """Sentences of one language after another that have these cells, in either order."""
    ways = []
    for order in ORDER.values():
        a, b = (rf"(?<![a-z])(?:{getattr(order, cell)})(?![a-z])" for cell in cells)
        ways.append(rf"{a}{_GAP}{b}|{b}{_GAP}{a}")
    return "|".join(ways)


_SWAPPED = re.compile(_told("part", "swapped"))
_TURNED = re.compile(_told("part", "turned"))
_TO_FRONT = re.compile("|".join(
    rf"(?<![a-z])(?:{order.later}) (?:{order.part})(?![a-z]){_GAP}(?<![a-z])(?:{order.front})(?![a-z])"
    rf"|(?<![a-z])(?:{order.front})(?![a-z]){_GAP}(?<![a-z])(?:{order.later}) (?:{order.part})(?![a-z])"
    for order in ORDER.values()
))  # fmt: skip
_NOT = re.compile(r"(?<![a-z])(?:niet|geen|not|nicht|kein\w*|pas|nie|nem|nao|non|nu|degil)(?![a-z])")
_PART = re.compile(rf"(?<![a-z])(?:{by_first_letter(any_of('part'))})(?![a-z])")
_NEAR = 70  # characters between a word that says so and what it is said of
_REACH = 130
_FIGURES = re.compile(r"(?<![\d+.,/-])\d{1,8}(?:[ ]?[ ./|,;:_–-][ ]?\d{1,8}){1,9}(?![ ]?[./,-]?\d)")
_BETWEEN = re.compile(r"[,;/|•·:]|\s[-–]\s|\n")


def swapped_numbers(folded: Folded, numbering: Numbering) -> Iterator[tuple[Valid, int, int]]:
    """(number, start, end) of every number whose parts are told to stand in another order."""
    text = folded.text
    near = hits_in(text).places("phone_order")
    if not near:
        return
    windows = [(start, end) for start, end in around(text, near, _NEAR, _NEAR) if _PART.search(text, start, end)]
    if not windows:
        return
    told = [
        (found, turned)
        for pattern, turned in ((_TURNED, True), (_SWAPPED, False), (_TO_FRONT, False))
        for start, end in windows
        for found in pattern.finditer(text, start, end)
    ]
    told = [(found, turned) for found, turned in told if not _NOT.search(text, max(0, found.start() - 12), found.end())]
    if not told:
        return
    done: set[int] = set()
    for parts in _rows(folded):
        start, end = parts[0].start, parts[-1].end
        says = {turned for found, turned in told if found.end() - _REACH <= start <= found.end() + _REACH or start - _REACH <= found.start() <= end + _REACH}
        if not says or start in done or (label_before(text, start) and not told[0][0].start() < start):
            continue
        found = {valid.e164: valid for digits in _ways(parts, says) if (valid := _mobile(digits, numbering))}
        if len(found) == 1:
            done.add(start)
            yield next(iter(found.values())), start, end


def _rows(folded: Folded) -> Iterator[list[Block]]:
    """The digits that stand together, in the parts that signs and blanks make: in figures, then in words."""
    text = folded.text
    for found in _FIGURES.finditer(text):
        parts = [Block(part.group(), part.start(), part.end()) for part in re.finditer(r"\d+", text[: found.end()]) if part.start() >= found.start()]
        if 10 <= sum(len(part.digits) for part in parts) <= 13:
            yield parts
    row: list[Block] = []
    for block in [*singles_of(folded, []), None]:
        if block is None or not block.near:
            if 10 <= sum(len(part.digits) for part in row) <= 13 and any(text[part.start].isalpha() for part in row):
                yield _grouped(text, row)
            row = []
        if block is not None:
            row.append(block)


def _grouped(text: str, row: list[Block]) -> list[Block]:
    """Words between two signs as one part; where no sign stands each word, pairs that begin with a nought as one."""
    signs = [_BETWEEN.search(text, a.end, b.start) is not None for a, b in pairwise(row)]
    out = [row[0]]
    for block, apart in zip(row[1:], signs, strict=True):
        joined = not apart if any(signs) else out[-1].digits == "0"
        if joined:
            out[-1] = Block(out[-1].digits + block.digits, out[-1].start, block.end)
        else:
            out.append(block)
    return out


def _ways(parts: list[Block], says: set[bool]) -> Iterator[str]:
    """The digits in the orders that may be meant."""
    digits = [part.digits for part in parts]
    whole = "".join(digits)
    if len(digits) == 2:
        yield digits[1] + digits[0]
        return
    if True in says or len(digits) <= 6:
        yield "".join(reversed(digits))
    if False in says and len(whole) == 10:
        yield whole[5:] + whole[:5]


def _mobile(digits: str, numbering: Numbering) -> Valid | None:
    if not digits.startswith(("06", "07700900", "316", "00316", "447", "00447")):
        return None
    valid = validate(digits.removeprefix("00"), digits[0] != "0" or digits.startswith("00"), numbering)
    return valid if valid and valid.number_type in ("mobile", "synthetic") else None
