# ruff: noqa: E501 -- word tables
"""A number that the ad tells in parts: halves with sentences between, numbered pieces, the prefix put in front by words.

All digit-like writing of a text is gathered in blocks. Blocks that only count the others are left out; neighbouring
blocks that together are exactly one mobile number are believed when the words beside every part say that it is a part.
"""

import re
from itertools import pairwise

from extractors.facts import Numbering
from extractors.phone_blocks import Block, merged
from extractors.phone_tokens import CONNECTORS
from extractors.phone_told_words import (
    BEGINS,
    COUNTED_PART,
    COUNTRY_TOLD,
    ENDS,
    EVERY,
    FIRST,
    IN_FRONT,
    TO_COME,
    ZERO_TOLD,
)
from extractors.phone_validity import Valid, validate

_HEADS = frozenset(["06", "0", "31", "316", "0031", "00316", "07", "077", "067", "069"])
_MOBILE = re.compile(r"06|07700900|316|00316|447|00447")
_ORDINAL = re.compile(r"\s?(?:[):\]=>.-]|e\b|ste\b|de\b|st\b|nd\b|rd\b|th\b|º|ª|\.\s?(?:resz|teil|deel|cz))")
_DOUBTFUL = re.compile(r"#{2}|\*{2}|(?<![a-z])x{2,}(?![a-z])|\?{2}|_{2}|█")
_CHOICE = re.compile(r"\W{0,3}(?:of|or|oder|ou|lub|sau|vagy|veya)\W{0,3}")
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_MAX_BLOCKS = 60


def told_reading(text: str, single: list[Block], numbering: Numbering) -> tuple[Valid, int, int] | None:
    """(number, start, end) of a number told in parts; start and end are those of its longest part."""
    if not 1 <= len(single) <= _MAX_BLOCKS:
        return None
    found = _told_in_any_way(text, single, numbering)
    if not found:
        return None
    valid, parts = found
    longest = max(parts, key=lambda block: len(block.digits))
    return valid, longest.start, longest.end


Found = tuple[Valid, list[Block]]


def _told_in_any_way(text: str, single: list[Block], numbering: Numbering) -> Found | None:
    counted = _without_counts(text, single)
    if counted is not None:
        return _in_order(text, counted, numbering, sure=True)
    numbered = _numbered(text, single, numbering)
    if numbered:
        return numbered
    blocks = merged(single)
    ways = [
        _later_first(text, blocks, numbering),
        _in_front(text, blocks, numbering), _nine_digits(text, blocks, numbering),
    ]  # fmt: skip
    found = [way for way in ways if way]
    return found[0] if len({valid.e164 for valid, _ in found}) == 1 else None


def _without_counts(text: str, blocks: list[Block]) -> list[Block] | None:
    """The blocks that are counted by others: "deel 1: 0671 deel 2: 234", "#1=0 #2=6"; None when nothing counts."""
    for first in range(min(8, len(blocks))):
        if blocks[first].digits != "1":
            continue
        parts: list[Block] = []
        wanted, at = 1, first
        while at + 1 < len(blocks) and blocks[at].digits == str(wanted) and _counts(text, blocks[at], blocks[at + 1]):
            at += 1
            begin = at
            while at < len(blocks) and not (
                at > begin and blocks[at].digits == str(wanted + 1) and at + 1 < len(blocks)
                and _counts(text, blocks[at], blocks[at + 1])
            ):  # fmt: skip
                if at > begin and blocks[at].start - blocks[at - 1].end > 4:
                    break
                parts.append(blocks[at])
                at += 1
            wanted += 1
        if wanted >= 3 and 10 <= sum(len(part.digits) for part in parts) <= 13:
            return parts
    return None


def _counts(text: str, count: Block, counted: Block) -> bool:
    """Whether a block numbers the one after it."""
    gap = text[count.end : counted.start]
    if len(gap) > 14 or not gap.strip(" \n"):
        return False
    return bool(_ORDINAL.match(gap) or COUNTED_PART.search(text, max(0, count.start - 14), count.start))


def _in_order(text: str, blocks: list[Block], numbering: Numbering, sure: bool) -> Found | None:
    """The only run of blocks that is exactly one mobile number, told in every part."""
    found: list[Found] = []
    for first, head in enumerate(blocks):
        if not (head.digits.startswith(("0", "316", "447")) or head.digits in ("3", "31")):
            continue
        digits = ""
        for last in range(first, min(first + 14, len(blocks))):
            digits += blocks[last].digits
            if len(digits) > 14:
                break
            valid = _mobile(digits, numbering) if last > first or sure else None
            parts = blocks[first : last + 1]
            if valid and (sure or _told(text, parts)):
                found.append((valid, parts))
    if len({valid.e164 for valid, _ in found}) != 1:
        return None
    return found[0]


def _mobile(digits: str, numbering: Numbering) -> Valid | None:
    if not 10 <= len(digits) <= 14 or not _MOBILE.match(digits):
        return None
    valid = validate(digits, digits[0] != "0", numbering)
    return valid if valid and valid.number_type in ("mobile", "synthetic") else None


def _told(text: str, parts: list[Block]) -> bool:
    """Whether words beside every part say that it is one."""
    first = parts[0]
    announced = bool(FIRST.search(_before(text, first, None))) or first.digits in _HEADS
    after = _after(text, first, parts[1])
    announced = announced or bool(TO_COME.search(after) or BEGINS.search(after))
    if not announced and (parts[1].start - first.end > 40 or "\n" in text[first.end : parts[1].start]):
        return False
    told = 0
    for at, (previous, part) in enumerate(pairwise(parts), 2):
        if _DOUBTFUL.search(text, previous.end, part.start) or _CHOICE.fullmatch(text, previous.end, part.start):
            return False
        between = _before(text, part, previous)
        words = re.findall(r"[a-z]+", between)
        following = parts[at] if at < len(parts) else None
        if EVERY.search(between) or (part.start - previous.end > 3 and ENDS.search(_after(text, part, following))):
            told += 1
        elif len(words) > 3 or not all(word in CONNECTORS for word in words):
            return False
    return told > 0


def _before(text: str, part: Block, previous: Block | None) -> str:
    """The words before a part, from the part before it at most."""
    floor = previous.end if previous else 0
    return text[max(floor, part.start - 60) : part.start]


def _after(text: str, part: Block, following: Block | None) -> str:
    """The words after a part to the end of its sentence, up to the part after it at most."""
    after = text[part.end : min(part.end + 30, following.start if following else len(text))]
    end = _SENTENCE_END.search(after, 1)
    return after[: end.start() + 1] if end and not after.startswith("...") else after


def _sentence_before(text: str, part: Block, previous: Block | None) -> str:
    """The same, from the beginning of its sentence."""
    before = _before(text, part, previous)
    ends = list(_SENTENCE_END.finditer(before))
    return before[ends[-1].end() :] if ends else before


def _numbered(text: str, single: list[Block], numbering: Numbering) -> Found | None:
    """Parts with their numbers, in any order: "deel 2: 74452. Deel 1: 06778"."""
    parts: dict[int, list[Block]] = {}
    at = 0
    while at < len(single) - 1:
        count = single[at]
        if len(count.digits) != 1 or not COUNTED_PART.search(text, max(0, count.start - 14), count.start):
            at += 1
            continue
        at += 1
        first = at
        while at < len(single) and (at == first or single[at].near) and single[at].start - single[at - 1].end <= 14:
            parts.setdefault(int(count.digits), []).append(single[at])
            at += 1
    if sorted(parts) != list(range(1, len(parts) + 1)) or len(parts) < 2:
        return None
    ordered = [block for number in sorted(parts) for block in parts[number]]
    valid = _mobile("".join(block.digits for block in ordered), numbering)
    return (valid, ordered) if valid else None


def _later_first(text: str, blocks: list[Block], numbering: Numbering) -> Found | None:
    """The end told before the beginning: "mijn nummer eindigt op 74452 en begint met 06778"."""
    found: list[Found] = []
    for at, head in enumerate(blocks):
        if not at or len(head.digits) >= 10 or not _MOBILE.match(head.digits):
            continue
        tail = blocks[at - 1]
        following = blocks[at + 1] if at + 1 < len(blocks) else None
        begins = BEGINS.search(_sentence_before(text, head, tail) + _after(text, head, following))
        ends = ENDS.search(_sentence_before(text, tail, blocks[at - 2] if at > 1 else None) + _after(text, tail, head))
        valid = _mobile(head.digits + tail.digits, numbering) if begins and ends else None
        if valid and not _DOUBTFUL.search(text, tail.end, head.start):
            found.append((valid, [head, tail]))
    return found[0] if len({valid.e164 for valid, _ in found}) == 1 else None


def _nine_digits(text: str, blocks: list[Block], numbering: Numbering) -> Found | None:
    """Nine digits of which the words say that a nought, or the code of the Netherlands, goes before them."""
    found: list[Found] = []
    for block in blocks:
        digits = block.digits if len(block.digits) == 9 else block.digits[:9] if len(block.digits) == 10 else ""
        if not digits.startswith("6"):
            continue
        valid = _mobile("0" + digits, numbering)
        around = text[max(0, block.start - 70) : min(len(text), block.end + 60)]
        if valid and (ZERO_TOLD.search(around) or COUNTRY_TOLD.search(text, max(0, block.start - 90), block.start)):
            found.append((valid, [block]))
    return found[0] if len({valid.e164 for valid, _ in found}) == 1 else None


def _in_front(text: str, blocks: list[Block], numbering: Numbering) -> Found | None:
    """The rest first and the prefix after it, with words that put it in front: "93478080 en daar 06 voor"."""
    found: list[Found] = []
    for at, head in enumerate(blocks):
        if head.digits not in _HEADS:
            continue
        around = text[max(0, head.start - 30) : min(len(text), head.end + 24)]
        if not IN_FRONT.search(around):
            continue
        for before in range(1, 6):
            parts = blocks[max(0, at - before) : at]
            if len(parts) < before or head.start - parts[-1].end > 60:
                break
            if any(b.start - a.end > 4 for a, b in pairwise(parts)):
                break
            valid = _mobile(head.digits + "".join(part.digits for part in parts), numbering)
            if valid:
                found.append((valid, [head, *parts]))
    if len({valid.e164 for valid, _ in found}) != 1:
        return None
    return found[0]
