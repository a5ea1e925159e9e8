# ruff: noqa: E501 -- word tables
"""A number that the ad tells in parts: halves with sentences between, numbered pieces, the prefix put in front by words.

All digit-like writing of a text is gathered in blocks. Blocks that only count the others are left out; neighbouring
blocks that together are exactly one mobile number are believed when the words beside every part say that it is a part.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from extractors.facts import Numbering
from extractors.normalise import Folded
from extractors.number_words import VERY_COMMON, WEAK
from extractors.phone_labels import label_before, unit_after
from extractors.phone_masks import masks_of
from extractors.phone_row_words import options, spoken_count
from extractors.phone_tokens import CONNECTORS, pieces
from extractors.phone_validity import Valid, validate
from extractors.ranges import Ranges

_PART = (
    r"helft|halfte|half\b|deel|stuk|blok|gedeelte|groep|cijfers|part|half|piece|digits|teil|ziffern|moitie|partie|chiffres|mitad|parte|cifras|polow|czesc|cyfr"
    r"|jumatat|parte|cifr|\bfele|resz|szamjegy|meta\b|metade|yari|bolum|kisim|rakam"
)
_BEGIN = (
    r"begin|start|eerst|first|erste|zuerst|anfang|commenc|premie|d'abord|empieza|empez|comienz|primer|zaczyn|zaczn|pierwsz|najpierw|incepe|prima|intai|kezd"
    r"|elso|eloszor|inizi|prim[oa]|comec|basl|\bilk|once|nummer|number|numero|numer|szam|numar"
)
_LATER = (
    r"eind|laatste|tweede|derde|rest|verder|daarna|vervolg|dan\b|tot slot|end(?:s|ing|et)|last|second|third|then|remain|letzt|zweit|dritt|dann|danach|fini|termin"
    r"|derni|deuxi|second|trois|reste|ensuite|puis|acab|ultim|segund|tercer|luego|despues|resto|koncz|ostatni|drug|trzeci|reszt|potem|sfars|ultim|doua|treia|restul"
    r"|apoi|vegz|utols|masod|harmad|tobbi|aztan|utana|finisc|ultim|terz|poi\b|depois|bit(?:er|ir|is)|\bson|ikinci|ucuncu|geri|sonra|andere|other|otra|altr|outr"
)
_FRONT = (
    r"(?:er|daar)?voor|front|before|prefix|davor|vorne|voran|vorweg|devant|avant|delante|antes|prefij|przed|przod|poczat|fata|inainte|\bele\b|eleje|elott|davanti|prima"
    r"|frente|atras|basin|onune|onde|begin|start|anfang|voraf|netnummer|vorwahl|indicatif|kengetal|landcode|country code"
)
_TOLD = re.compile(rf"(?<![a-z])(?:{_PART}|{_BEGIN}|{_LATER}|{_FRONT})|(?<!\d)1(?:e|st|ste)?\s?[-:=).\]>]")
_NTH = re.compile(r"(\d{1,2})(?:e|ste|de|st|nd|rd|th|er|eme|o|a)")
_EVERY = re.compile(rf"(?<![a-z])(?:{_PART}|{_LATER})")
_FIRST = re.compile(rf"(?<![a-z])(?:{_PART}|{_BEGIN})")
_IN_FRONT = re.compile(rf"(?<![a-z])(?:{_FRONT})")
_HEADS = frozenset(["06", "0", "31", "316", "0031", "00316", "07", "077", "067", "069"])
_MOBILE = re.compile(r"06|07700900|316|00316|447|00447")
_ORDINAL = re.compile(r"\s?(?:[):\]=>.-]|e\b|ste\b|de\b|st\b|nd\b|rd\b|th\b|º|ª|\.\s?(?:resz|teil|deel|cz))")
_PART_BEFORE = re.compile(rf"(?:(?:{_PART})\w{{0,4}}|nr|no|#)\W{{0,3}}$")
_DOUBTFUL = re.compile(r"#{2}|\*{2}|xx|\?{2}|_{2}|█|(?<![a-z])(?:of|or|oder|ou|lub|sau|vagy|veya)(?![a-z])")
_MAX_BLOCKS = 60


@dataclass(frozen=True, slots=True)
class Block:
    """Digits written together, in figures or words."""

    digits: str
    start: int
    end: int
    near: bool = False  # directly after the one before it


def told_reading(folded: Folded, taken: list[tuple[int, int]], numbering: Numbering) -> tuple[Valid, int, int] | None:
    """(number, start, end) of a number told in parts; start and end are those of its longest part."""
    text = folded.text
    if not _TOLD.search(text):
        return None
    single = singles_of(folded, taken)
    if not 2 <= len(single) <= _MAX_BLOCKS:
        return None
    counted = _without_counts(text, single)
    blocks = _merged(single)
    found = _in_order(text, counted or blocks, numbering, sure=counted is not None)
    if not found and counted is None:
        found = _in_front(text, blocks, numbering)
    if not found:
        return None
    valid, parts = found
    longest = max(parts, key=lambda block: len(block.digits))
    return valid, longest.start, longest.end


def _merged(single: list[Block]) -> list[Block]:
    """Blocks that stand together as one."""
    out: list[Block] = []
    for block in single:
        if block.near and out:
            out[-1] = Block(out[-1].digits + block.digits, out[-1].start, block.end)
        else:
            out.append(block)
    return out


def singles_of(folded: Folded, taken: list[tuple[int, int]]) -> list[Block]:
    """The digits and number words outside prices, times, labels and what was read already, chunk by chunk."""
    text, cased = folded.text, folded.cased
    hard, soft = masks_of(text)
    read = Ranges(taken)
    chunks, _ = pieces(folded)
    language = _language(text, chunks)
    readable: list[tuple[str, int, int]] = []
    for start, end, _sure, _maybe in chunks:
        if not (hard.touches(start, end) or soft.touches(start, end) or read.touches(start, end)):
            nth = _NTH.fullmatch(text, start, end)
            if nth:
                readable.append((nth[1], start, end))
                continue
            said = options(text[start:end], cased[start:end], language, whole=True)
            if said and not _PARTS_OF.match(text, end):
                readable.append((said[0].digits, start, end))
    out: list[Block] = []
    for at, (digits, start, end) in enumerate(readable):
        near = bool(out) and out[-1].end == readable[at - 1][2] and _close(text, out[-1].end, start)
        if text[start:end] in VERY_COMMON and not near:
            following = readable[at + 1] if at + 1 < len(readable) else None
            counts = _PART_BEFORE.search(text, max(0, start - 14), start)
            if not counts and (not following or following[0] == digits == "1" or not _close(text, end, following[1])):
                continue
        if not near and len(digits) > 1 and text[start].isdigit() and (unit_after(text, end) or label_before(text, start)):
            continue
        out.append(Block(digits, start, end, near))
    return out


_PARTS_OF = re.compile(rf" (?:{_PART})")
_FAR = re.compile(r"\w|[.:]\s|\n")


def _close(text: str, end: int, start: int) -> bool:
    """Whether what stands there belongs to one block."""
    return start - end <= 4 and not _FAR.search(text, end, start)


def _language(text: str, chunks: list[tuple[int, int, int, int]]) -> str:
    """The language most number words are of."""
    votes: dict[str, int] = {}
    for start, end, _sure, maybe in chunks:
        chunk = text[start:end]
        if maybe and chunk not in VERY_COMMON:
            for language in spoken_count(chunk):
                votes[language] = votes.get(language, 0) + (1 if chunk in WEAK else 2)
    return max(votes, key=lambda name: (votes[name], name)) if votes else ""


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
    return bool(_ORDINAL.match(gap) or _PART_BEFORE.search(text, max(0, count.start - 14), count.start))


def _in_order(
    text: str, blocks: list[Block], numbering: Numbering, sure: bool
) -> tuple[Valid, list[Block]] | None:
    """The only run of blocks that is exactly one mobile number, told in every part."""
    found: list[tuple[Valid, list[Block]]] = []
    for first, head in enumerate(blocks):
        if not (head.digits.startswith(("0", "316", "447")) or head.digits in ("3", "31")):
            continue
        digits = ""
        for last in range(first, min(first + 14, len(blocks))):
            digits += blocks[last].digits
            if len(digits) > 14:
                break
            valid = _mobile(text, head, digits, numbering) if last > first or sure else None
            parts = blocks[first : last + 1]
            if valid and (sure or _told(text, parts)):
                found.append((valid, parts))
    if len({valid.e164 for valid, _ in found}) != 1:
        return None
    return found[0]


def _mobile(text: str, head: Block, digits: str, numbering: Numbering) -> Valid | None:
    if not 10 <= len(digits) <= 14 or not _MOBILE.match(digits):
        return None
    valid = validate(digits, digits[0] != "0", numbering)
    return valid if valid and valid.number_type in ("mobile", "synthetic") else None


def _told(text: str, parts: list[Block]) -> bool:
    """Whether words before every part say that it is one."""
    announced = bool(_FIRST.search(_before(text, parts[0], None))) or parts[0].digits in _HEADS
    if not announced and (parts[1].start - parts[0].end > 40 or "\n" in text[parts[0].end : parts[1].start]):
        return False
    told = 0
    for previous, part in pairwise(parts):
        if _DOUBTFUL.search(text, previous.end, part.start):
            return False
        between = _before(text, part, previous)
        words = re.findall(r"[a-z]+", between)
        if _EVERY.search(between):
            told += 1
        elif len(words) > 3 or not all(word in CONNECTORS for word in words):
            return False
    return told > 0


def _before(text: str, part: Block, previous: Block | None) -> str:
    """The words of the sentence before a part, from the part before it at most."""
    floor = previous.end if previous else 0
    return text[max(floor, part.start - 60) : part.start]


def _in_front(text: str, blocks: list[Block], numbering: Numbering) -> tuple[Valid, list[Block]] | None:
    """The rest first and the prefix after it, with words that put it in front: "93478080 en daar 06 voor"."""
    found: list[tuple[Valid, list[Block]]] = []
    for at, head in enumerate(blocks):
        if head.digits not in _HEADS:
            continue
        around = text[max(0, head.start - 30) : min(len(text), head.end + 24)]
        if not _IN_FRONT.search(around):
            continue
        for before in range(1, 6):
            parts = blocks[max(0, at - before) : at]
            if len(parts) < before or head.start - parts[-1].end > 60:
                break
            if any(b.start - a.end > 4 for a, b in pairwise(parts)):
                break
            valid = _mobile(text, head, head.digits + "".join(part.digits for part in parts), numbering)
            if valid:
                found.append((valid, [head, *parts]))
    if len({valid.e164 for valid, _ in found}) != 1:
        return None
    return found[0]
