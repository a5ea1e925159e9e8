# ruff: noqa: E501 -- word tables
"""A number told in parts of which the words beside each say its place, however far apart and in whatever order.

"de laatste vier zijn 3423, daarvoor komt 7974 en het begint met 06"; "first half of my number: 06743 ... second half:
53603"; "0673... (rest below) ... rest: ...539134". Other digits in the ad have no such words and are left alone.
"""

import re
from itertools import combinations, pairwise
from typing import NamedTuple

from extractors.facts import Numbering
from extractors.phone_blocks import Block, merged
from extractors.phone_labels import is_announced
from extractors.phone_role_words import AFTER, GOES_ON, LAST_PART, OPEN, PART, SAID_AFTER, WORDS, Place
from extractors.phone_validity import Valid, validate

_BREAK = re.compile(r"(?<!\.)[.!?]\s|\n|;\s")
_HEADS = frozenset(["06", "0", "31", "316", "0031", "00316", "07", "077", "067", "069", "0044", "44"])
_REACH = 70  # characters before a block in which its place is told
_MAX_BLOCKS = 60
_MAX_PARTS = 9
_SPAN = 3000  # characters between the first and the last part
_LOST = re.compile(  # the rest is not in the ad
    r"(?<![a-z])(?:verwijderd|gewist|weggevallen|vielen|afgescheurd|onleesbaar|kwijt|deleted|erased|missing|lost|torn|unreadable|fell off|cut off|geloscht|fehlt|fehlen|unleserlich|abgerissen"
    r"|efface\w*|illisible\w*|manqu\w*|borrad\w*|falta\w*|ilegible\w*|usuniet\w*|brakuj\w*|nieczytel\w*|sters\w*|lipses\w*|torol\w*|hianyz\w*|olvashatatlan\w*|cancellat\w*|mancan\w*|illeggibil\w*"
    r"|apagad\w*|ilegive\w*|silin\w*|eksik|okunm\w*)"
)
_DOUBTFUL = re.compile(r"\s?(?:#{2}|\*{2}|x{2,}(?![a-z])|\?{2}|_{2}|█)")


class _Part(NamedTuple):
    block: Block
    place: Place
    number: int  # of a PART; 9 is the last
    dots: bool = False  # known by the dots beside it alone


def role_reading(text: str, single: list[Block], numbering: Numbering) -> tuple[Valid, int, int] | None:
    """(number, start, end) of the one number that labelled parts make; start and end are those of its longest part."""
    if not 2 <= len(single) <= _MAX_BLOCKS:
        return None
    blocks = merged(single)
    parts = _parts(text, blocks)
    if not 2 <= len(parts) <= _MAX_PARTS:
        return None
    found: dict[str, tuple[Valid, list[_Part]]] = {}
    for left_out in range(min(4, len(parts) - 1)):
        for chosen in combinations(parts, len(parts) - left_out):
            number = None if _skips(text, blocks, chosen) else _number(text, list(chosen), numbering)
            if number:
                found.setdefault(number.e164, (number, list(chosen)))
        if found:
            break
    if len(found) != 1:
        return None
    valid, used = next(iter(found.values()))
    longest = max((part.block for part in used), key=lambda block: len(block.digits))
    return valid, longest.start, longest.end


def _skips(text: str, blocks: list[Block], chosen: tuple[_Part, ...]) -> bool:
    """Whether digits between two parts in one sentence are left out."""
    used = {part.block.start for part in chosen}
    counts = [block for block in blocks if block.start not in used and len(block.digits) > 1]
    return any(
        a.block.end <= block.start < b.block.start and not _BREAK.search(text, a.block.end, b.block.start)
        for a, b in pairwise(sorted(chosen, key=lambda part: part.block.start))
        for block in counts
    )


def _parts(text: str, blocks: list[Block]) -> list[_Part]:
    out: list[_Part] = []
    counts: set[int] = set()
    for at, block in enumerate(blocks):
        before = _before(text, block.start)
        label = _numbered(before)
        if label:
            number, begin = label
            counts |= {n for n in range(max(0, at - 2), at) if blocks[n].start >= block.start - (len(before) - begin)}
            out.append(_Part(block, Place.PART, number))
            continue
        following = blocks[at + 1].start if at + 1 < len(blocks) else len(text)
        place = _place(text, block, before, min(following, block.end + 45))
        if place is None and block.digits in _HEADS and _leads(text, block, blocks[at + 1] if at + 1 < len(blocks) else None):
            place = Place.START, 0, False
        if place is None and _unfinished(text, block, blocks[at + 1] if at + 1 < len(blocks) else None):
            place = Place.START, 0, True
        if place is not None:
            out.append(_Part(block, *place))
    counting = {blocks[n].start for n in counts}
    return [part for part in out if part.block.start not in counting]


def _leads(text: str, head: Block, following: Block | None) -> bool:
    """Whether a prefix stands before more digits, or after words that announce a number."""
    if is_announced(text, head.start):
        return True
    return following is not None and following.start - head.end < 70 and not _BREAK.search(text, head.end, following.start)


def _before(text: str, start: int) -> str:
    """The words before a block, from the beginning of its sentence or line; a label may stand on a line by itself."""
    before = text[max(0, start - _REACH) : start]
    body = before.rstrip()
    cut = 0
    for found in _BREAK.finditer(body):
        cut = found.end()
    return before[cut:]


def _numbered(before: str) -> tuple[int, int] | None:
    """(which part, where its label begins)."""
    best: tuple[int, int] | None = None
    for number, pattern in PART:
        found = pattern.search(before)
        if found and (best is None or found.start() > best[1]):
            best = (number, found.start())
    found = LAST_PART.search(before)
    if found and (best is None or found.start() > best[1]):
        best = (9, found.start())
    return best


def _place(text: str, block: Block, before: str, limit: int) -> tuple[Place, int, bool] | None:
    """(place, 0, whether dots alone say so) or None."""
    for place, pattern in SAID_AFTER:
        if pattern.match(text, block.end, limit):
            return place, 0, False
    digit = max((at for at, char in enumerate(before) if char.isdigit()), default=-1)
    own = before[digit + 1 :] if digit >= 0 else before
    best: tuple[int, Place] | None = None
    for place, pattern in WORDS:
        found = pattern.search(own)
        if found:
            at = max(match.start() for match in pattern.finditer(own))
            if best is None or at > best[0]:
                best = (at, place)
    dots = best is None
    if GOES_ON.search(before):
        return Place.NEXT, 0, dots
    if OPEN.match(text, block.end, limit) and (best is None or best[1] is not Place.END):
        return Place.START, 0, dots
    if best:
        return best[1], 0, False
    for place, pattern in AFTER:
        if pattern.match(text, block.end, limit):
            return place, 0, False
    return None


def _unfinished(text: str, block: Block, following: Block | None) -> bool:
    """Whether a block begins as a number does but lacks digits, where an ad says that its number comes, or says in the
    same sentence how it goes on."""
    digits = block.digits
    whole = 10 if digits.startswith("06") else 11 if digits.startswith("316") else 13 if digits.startswith("00316") else 0
    if not 3 <= len(digits) < whole:
        return False
    near = following is not None and len(digits) + len(following.digits) == whole and following.start - block.end < 60
    return (near and not _BREAK.search(text, block.end, following.start if following else block.end)) or is_announced(
        text, block.start
    )


def _number(text: str, parts: list[_Part], numbering: Numbering) -> Valid | None:
    if len(parts) > 2 and all(part.dots or part.block.digits in _HEADS for part in parts):
        return None  # dots between all digits only separate
    ordered = _ordered(parts)
    if ordered is None:
        return None
    digits = "".join(part.block.digits for part in ordered)
    if not 10 <= len(digits) <= 14 or not digits.startswith(("06", "07700900", "316", "00316", "447", "00447")):
        return None
    if any(part.dots and _LOST.search(text, part.block.end, part.block.end + 50) for part in parts):
        return None
    starts = [part.block.start for part in parts]
    if max(starts) - min(starts) > _SPAN or any(_DOUBTFUL.match(text, part.block.end) for part in parts):
        return None
    valid = validate(digits, digits[0] != "0", numbering)
    return valid if valid and valid.number_type in ("mobile", "synthetic") else None


def _ordered(parts: list[_Part]) -> list[_Part] | None:
    """The parts in the order of the number, or None when what they say cannot be."""
    numbered = [part for part in parts if part.place is Place.PART]
    if numbered:
        numbers = sorted(part.number for part in numbered)
        lasts = numbers[-1] == 9
        expected = [*range(1, len(numbers)), 9] if lasts else list(range(1, len(numbers) + 1))
        rest = [part for part in parts if part.place is not Place.PART]
        alone = len(numbers) == 1 and rest  # "part 1: ... the rest: ..."
        if not alone and (numbers != expected or any(part.place is not Place.NEXT for part in rest)):
            return None
    out: list[_Part] = []
    for index, part in enumerate(parts):
        place = part.place
        if place is Place.PART:
            place = Place.START if part.number == 1 else Place.END if part.number == 9 else Place.NEXT
        if part.place is Place.PART and len(numbered) == len(parts):
            out = sorted(numbered, key=lambda one: one.number)
            break
        if place is Place.START:
            out.insert(0, part)
        elif place is Place.BEFORE:
            out.insert(out.index(parts[index - 1]) if index else 0, part)
        elif place is Place.NEXT and out and out[-1].place is Place.END:
            out.insert(len(out) - 1, part)
        else:
            out.append(part)
    first = out[0]
    if first.place is Place.NEXT or first.place is Place.END or (parts[0].place is Place.BEFORE and parts[0].block.digits not in _HEADS):
        return None
    return out
