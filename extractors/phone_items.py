# ruff: noqa: E501 -- patterns
"""Numbers told item by item, a digit or group in each: "zero like a hero, six like sticks", "a) 06 b) 71", "first: nul".

A list is split at the sign that its items have between them; an item is believed when it holds exactly one group of
digits. Labels that count the items up (1 2 3, a b c, i ii iii) are left out.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from extractors.facts import Numbering
from extractors.normalise import Folded
from extractors.number_words import VERY_COMMON
from extractors.phone_blocks import compounds_of, language_of_chunks
from extractors.phone_labels import label_before, unit_after
from extractors.phone_masks import masks_of
from extractors.phone_pieces import pieces
from extractors.phone_row_words import options
from extractors.phone_validity import Valid, validate
from extractors.ranges import Ranges

_SIGNS = (",", ";", "\n", "/", "|", "·", "•", ">", "~", "&", "…", "+", "*", "=", "-", ".")
_LEAST = 5  # items
_MOST = 400  # signs of one kind; a longer list is no number
_LABEL = re.compile(r"\W*(?:(?P<alone>[a-h]|[ivx]{1,4}|\d)\s?[):.\]=>°-]+|(?P<word>[a-z]{2,9})\s?[:=)>]+|(?P<noun>[a-z]{2,8})\s(?P<n>\d|[a-h])\s?[):=.>-]+)\s{0,2}")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_AS_IN = re.compile(
    r"\s(?:like|as in|as|is for|for|zoals|als|net als|van|wie|wie in|comme|como|jak|ca|mint|come|come in|gibi|rhymes with|rijmt op)\s"
)


class _Item(NamedTuple):
    digits: str  # "" when it says nothing, or too much
    start: int
    end: int
    label: str
    alone: bool  # nothing but the digits and a label
    front: "_Item | None" = None  # the same up to the end of its first sentence
    back: "_Item | None" = None  # the same from its last sentence on


class _Chunk(NamedTuple):
    start: int
    end: int
    digits: str
    common: bool


def item_reading(folded: Folded, taken: list[tuple[int, int]], numbering: Numbering) -> tuple[Valid, int, int] | None:
    """(number, start, end) of the one number that a list tells item by item."""
    text = folded.text
    chunks = _readable(folded, taken)
    if sum(len(chunk.digits) for chunk in chunks) < 10:
        return None
    found: dict[str, tuple[Valid, int, int]] = {}
    for sign in _SIGNS:
        if _LEAST - 1 <= text.count(sign) <= _MOST:
            for valid, start, end in _numbers(text, list(_items(text, chunks, sign)), numbering):
                found.setdefault(valid.e164, (valid, start, end))
    return next(iter(found.values())) if len(found) == 1 else None


def _readable(folded: Folded, taken: list[tuple[int, int]]) -> list[_Chunk]:
    text, cased = folded.text, folded.cased
    chunks = pieces(folded).all()
    hard, soft = masks_of(text)
    read = Ranges(taken)
    language = language_of_chunks(text, chunks)
    out: list[_Chunk] = []
    compounds = compounds_of(text, chunks, language)
    done = 0
    for start, end, sure, maybe in chunks:
        if start < done:
            continue
        if start in compounds and not any(mask.touches(start, end) for mask in (hard, soft, read)):
            done, digits = compounds[start]
            out.append(_Chunk(start, done, digits, False))
            continue
        if not (sure or maybe) or any(mask.touches(start, end) for mask in (hard, read)):
            continue
        if soft.touches(start, end) and not text.startswith("0", start):
            continue
        said = options(text[start:end], cased[start:end], language, whole=True)
        if said and len(said[0].digits) <= 5:
            out.append(_Chunk(start, end, said[0].digits, text[start:end] in VERY_COMMON))
    return out


def _items(text: str, chunks: list[_Chunk], sign: str) -> Iterator[_Item]:
    """Every item between two signs of one kind."""
    begin = at = 0
    while begin <= len(text):
        end = text.find(sign, begin)
        end = end if end >= 0 else len(text)
        inside: list[_Chunk] = []
        while at < len(chunks) and chunks[at].start < end:
            inside.append(chunks[at])
            at += 1
        item = _item(text, inside, begin, end)
        if inside and not item.digits:
            front, back = _halves(text, inside, begin, end)
            item = item._replace(front=front, back=back)
        yield item
        begin = end + len(sign)


_STOP = re.compile(r"[.!?:]\s|\n|\s{2}")


def _halves(text: str, inside: list[_Chunk], begin: int, end: int) -> tuple[_Item | None, _Item | None]:
    """What an item says in its first sentence, and in its last: a list begins and ends in the middle of a text."""
    front = back = None
    stops = [stop for stop in _STOP.finditer(text, begin, end) if stop.end() < end]
    after = next((stop.start() for stop in stops if stop.start() >= inside[0].end), None)
    if after is not None:
        front = _item(text, [chunk for chunk in inside if chunk.end <= after], begin, after)
    before = next((stop.end() for stop in reversed(stops) if stop.end() <= inside[-1].start), None)
    if before is not None:
        back = _item(text, [chunk for chunk in inside if chunk.start >= before], before, end)
    return front, back


def _item(text: str, inside: list[_Chunk], begin: int, end: int) -> _Item:
    label = _LABEL.match(text, begin, end)
    name = ""
    if label:
        name = label["alone"] or label["n"] or label["word"] or ""
        inside = [chunk for chunk in inside if chunk.start >= label.end()]
    like = _AS_IN.search(text, inside[0].end, end) if inside else None
    if like:
        inside = [chunk for chunk in inside if chunk.end <= like.start()]
    if len(inside) > 1 and any(not chunk.common for chunk in inside):
        inside = [chunk for chunk in inside if not chunk.common]
    if not inside or any(text[a.end : b.start].strip(" -") for a, b in pairwise(inside)):
        return _Item("", begin, end, name, False)
    first, last = inside[0], inside[-1]
    rest = text[label.end() if label else begin : first.start] + text[last.end : end]
    if unit_after(text, last.end) or label_before(text, first.start):
        return _Item("", begin, end, name, False)
    return _Item("".join(chunk.digits for chunk in inside), first.start, last.end, name, not rest.strip())


def _numbers(text: str, items: list[_Item], numbering: Numbering) -> Iterator[tuple[Valid, int, int]]:
    for first, whole in enumerate(items):
        head = whole if whole.digits or whole.back is None else whole.back
        if not head.digits.startswith(("0", "31", "3")):
            continue
        digits = ""
        for last in range(first, min(first + 14, len(items))):
            item = items[last] if last > first else head
            if last > first and not item.digits and item.front:
                item = item.front
            if not item.digits:
                break
            digits += item.digits
            if len(digits) > 14:
                break
            run = [head, *items[first + 1 : last], item] if last > first else [head]
            following = items[last + 1] if last + 1 < len(items) else None
            if len(run) >= _LEAST and len(digits) >= 10 and _is_list(text, run, following):
                valid = _mobile(digits, numbering)
                if valid:
                    yield valid, head.start, item.end
            if not items[last].digits and last > first:
                break


def _is_list(text: str, run: list[_Item], following: _Item | None) -> bool:
    """Whether these items make a list: counted up, or a digit each with words beside it; nothing more after it."""
    if all(item.alone and not item.label for item in run):
        return False  # a plain row: read elsewhere
    if _counted([item.label for item in run]):
        return True
    single = all(len(item.digits) == 1 or item is run[0] for item in run)
    return single and len(run) >= 8 and not (following and len(following.digits) == 1)


def _counted(labels: list[str]) -> bool:
    """Whether labels count up from one or from a."""
    if not all(labels):
        return False
    size = len(labels)
    if labels == [str(n) for n in range(1, size + 1)] or labels == [chr(ord("a") + n) for n in range(size)]:
        return True
    return [_ROMAN.get(label, 0) for label in labels] == list(range(1, size + 1)) or len(set(labels)) == size


def _mobile(digits: str, numbering: Numbering) -> Valid | None:
    if not digits.startswith(("06", "07700900", "316", "00316", "447", "00447")):
        return None
    valid = validate(digits, digits[0] != "0", numbering)
    return valid if valid and valid.number_type in ("mobile", "synthetic") else None
