"""The digits and number words of a text in blocks: what stands together is one block."""

import re
from dataclasses import dataclass

from extractors.normalise import Folded
from extractors.number_words import VERY_COMMON, WEAK, tens_words, words_of
from extractors.phone_labels import label_before, unit_after
from extractors.phone_masks import masks_of
from extractors.phone_pieces import pieces
from extractors.phone_row_words import options, spoken_count
from extractors.phone_told_words import BEGINS, COUNTED_PART, COUNTRY_TOLD, EVERY, PARTS_OF
from extractors.ranges import Ranges

_NTH = re.compile(r"(\d{1,2})(?:e|ste|de|st|nd|rd|th|er|eme|o|a)")
_ONES = frozenset(["een", "one", "ein", "eine", "einer", "un", "une", "uno", "una", "um", "uma", "egy", "bir", "a"])


@dataclass(frozen=True, slots=True)
class Block:
    """Digits written together, in figures or words."""

    digits: str
    start: int
    end: int
    near: bool = False  # directly after the one before it


def merged(single: list[Block]) -> list[Block]:
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
    chunks = pieces(folded).all()
    language = language_of_chunks(text, chunks)
    readable: list[tuple[str, int, int]] = []
    compounds = compounds_of(text, chunks, language)
    done = 0
    for start, end, _sure, maybe in chunks:
        if start < done or not (maybe or not text[start:end].isalpha()):
            continue  # a word that is no number word
        if start in compounds and not any(mask.touches(start, end) for mask in (hard, soft, read)):
            done, digits = compounds[start]
            readable.append((digits, start, done))
            continue
        nth = _NTH.fullmatch(text, start, end)
        if nth:
            readable.append((nth[1], start, end))
        elif not (hard.touches(start, end) or read.touches(start, end)) and (
            not soft.touches(start, end) or _said_part(text, start)
        ):  # fmt: skip
            said = options(text[start:end], cased[start:end], language, whole=True)
            goes_on = bool(readable) and start - readable[-1][2] <= 1 and text[start].isdigit()
            counted_part = PARTS_OF.match(text, end) is not None and not goes_on
            one = len(said[0].digits) == 1 if said else False
            if said and not (one and (counted_part or _told_count(text, start, end, said[0].digits))):
                readable.append((said[0].digits, start, end))
    out: list[Block] = []
    for at, (digits, start, end) in enumerate(readable):
        near = bool(out) and out[-1].end == readable[at - 1][2] and _close(text, out[-1].end, start)
        if near and text[start].isalpha() and text[readable[at - 1][1]].isdigit() and len(readable[at - 1][0]) > 2:
            near = False  # "06775 Twee weken"
        if text[start:end] in VERY_COMMON and not near:
            following = readable[at + 1] if at + 1 < len(readable) else None
            counts = COUNTED_PART.search(text, max(0, start - 14), start) or text[max(0, start - 2) : start] == ": "
            if not counts and (
                not following or not _close(text, end, following[1])
                or (text[start:end] in _ONES and _article_of(text, start, end, following))
            ):  # fmt: skip
                continue
        counted = not near and len(digits) > 1 and text[start].isdigit()
        if counted and (unit_after(text, end) or (label_before(text, start) and not _code_told(text, start))):
            continue
        out.append(Block(digits, start, end, near))
    for at, block in enumerate(out):
        if block.near and text[block.start].isalpha() and not (at + 1 < len(out) and out[at + 1].near):
            run = at
            while run and out[run].near:
                run -= 1
            if at - run >= 3 and all(text[one.start].isdigit() for one in out[run:at]):
                out[at] = Block(block.digits, block.start, block.end)  # "0 6 9 2 Twee weken"
    return [block for at, block in enumerate(out) if not _stray(text, out, at)]


def _article_of(text: str, start: int, end: int, following: tuple[str, int, int]) -> bool:
    """Whether a word for one is the article of the digits after it: "a zero", "een 06", but not "one one"."""
    digits, begin, stop = following
    same = text[start:end] == text[begin:stop]
    return not same and (digits[0] in ("0", "1") or not text[begin].isalpha())


_WITHIN = re.compile(r"[\s\-–']{1,3}")


_TEN = {"fr": "dix", "tr": "on"}  # "dix-neuf", "on bir"


def compounds_of(text: str, chunks: list[tuple[int, int, int, int]], language: str) -> dict[int, tuple[int, str]]:
    """Start → (end, digits) of number words of several chunks: "noventa e sete", "quatre-vingt-douze"."""
    words = words_of(language) if language else {}
    tens = tens_words()
    out: dict[int, tuple[int, str]] = {}
    for at, (start, end, _sure, maybe) in enumerate(chunks if words else ()):
        if not maybe:
            continue
        glued = text[start:end]
        ones_first = language in ("nl", "de") and glued in words
        begins = (language == "fr" and glued == "quatre") or glued in tens or ones_first or glued == _TEN.get(language)
        if not begins:
            continue
        last = end
        for begin, stop, _, _ in chunks[at + 1 : at + 5]:
            if not _WITHIN.fullmatch(text, last, begin):
                break
            glued, last = glued + text[begin:stop], stop
            if (value := words.get(glued)) is not None and value < 100:
                out[start] = (stop, str(value))
    return out


def _stray(text: str, blocks: list[Block], at: int) -> bool:
    """Whether a block is one number word by itself in a sentence, that nothing calls a part: "egy ora", "one hour"."""
    block = blocks[at]
    if len(block.digits) > 1 or not text[block.start].isalpha() or block.near:
        return False
    if at + 1 < len(blocks) and blocks[at + 1].near:
        return False
    before = max(0, block.start - 22), block.start
    return not (COUNTED_PART.search(text, *before) or EVERY.search(text, *before) or block.digits == "0")


_PAIRS = re.compile(r"(?<!\d)\d\d-\d\d-\d\d(?![\d-])")


def _said_part(text: str, start: int) -> bool:
    """Whether three pairs of figures, that could be sizes, are called the rest of a number."""
    begin = start
    while begin and text[begin - 1] in "0123456789-":
        begin -= 1
    return _PAIRS.match(text, begin) is not None and EVERY.search(text, max(0, begin - 40), begin) is not None


_LAST = re.compile(
    r"(?:laatste|last|letzten|derniers|ultimos|ultimi|ostatnie|ultimele|utolso"
    r"|eerste|first|ersten|premiers|primeros|primi)\s$"
)
_ARE = re.compile(r"(?:\s(?:zijn|are|sind|sont|son|sono|to|sunt|sao)\b|\s?:)")


_SO_MANY = re.compile(r"[ :]{1,3}(\d{2,8})(?!\d)")


def _told_count(text: str, start: int, end: int, digit: str) -> bool:
    """Whether a digit says how many digits follow: "de laatste vier zijn", "the next four 4433"."""
    many = _SO_MANY.match(text, end) if text[start].isalpha() else None
    before = max(0, start - 14), start
    if many and str(len(many[1])) == digit and (EVERY.search(text, *before) or BEGINS.search(text, *before)):
        return True
    return bool(_LAST.search(text, max(0, start - 12), start) and _ARE.match(text, end))


def _code_told(text: str, start: int) -> bool:
    """Whether the word "code" there is that of a country."""
    return COUNTRY_TOLD.search(text, max(0, start - 90), start) is not None


_FAR = re.compile(r"\w|[.:]\s|\n")


def _close(text: str, end: int, start: int) -> bool:
    """Whether what stands there belongs to one block."""
    return start - end <= 4 and not _FAR.search(text, end, start)


def language_of_chunks(text: str, chunks: list[tuple[int, int, int, int]]) -> str:
    """The language most number words are of."""
    votes: dict[str, int] = {}
    for start, end, _sure, maybe in chunks:
        chunk = text[start:end]
        if maybe and chunk not in VERY_COMMON:
            for language in spoken_count(chunk):
                votes[language] = votes.get(language, 0) + (1 if chunk in WEAK else 2)
    return max(votes, key=lambda name: (votes[name], name)) if votes else ""
