# ruff: noqa: E501 -- patterns
"""Whether a text can hold a hidden number at all: its chunks and what they weigh, a start, and digits enough after it."""

import re
from functools import lru_cache

from extractors.normalise import Folded
from extractors.phone_covered import has_covers
from extractors.phone_weights import NOTHING, WEIGHTS, Weight, means
from extractors.ranges import Ranges
from extractors.text_shape import digit_runs
from extractors.triggers import hits_in

_PLUS = r"(?:plusz?|mas|mais|piu|arti)(?=\d|drie|een|vier|thirty|three|fort|four|drei|ein|tres|trei|tre(?:uno|s)|trois|trent|trint|quarant|harom|trzy|ucbir|otuzbir)"
CHUNK = re.compile(rf"{_PLUS}|[a-z0-9]+")
CHUNK_CASED = re.compile(rf"(?i:{_PLUS})|[A-Za-z0-9]+")
_SIGNS_TO_BLANKS = bytes(byte if byte < 128 and chr(byte).isalnum() else 32 for byte in range(256))
BARE_START = re.compile(
    r"(?:31\D{0,4}0?6|32\D{0,4}0?4|49\D{0,4}0?1[5-7]|44\D{0,4}0?7|48\D{0,4}[4-8]|40\D{0,4}0?7"
    r"|36\D{0,4}0?[237]0|34\D{0,4}[67]|33\D{0,4}0?[67]|39\D{0,4}3|351\D{0,4}9|90\D{0,4}0?5)"
)
_REACH_WORDS = 30  # a number lies within so many chunks


def may_hold_more(folded: Folded, taken: Ranges) -> bool:
    """Whether another number can start outside what was taken: most ads have one, plainly written."""
    rest = taken.without(folded.cased) if taken else folded.cased
    if _starts_number(rest):
        return True
    if "◯" in rest and _RING_DIGIT.search(rest):
        return True
    return bool(has_covers(rest.lower())) or ("+" in rest and _PLUS_DIGIT.search(rest) is not None) or turned_words(folded.text)


@lru_cache(maxsize=4)
def words_of_text(cased: str) -> tuple[list[str], list[Weight]]:
    """The chunks of a text and what they weigh."""
    plain = cased.encode("ascii", "replace")
    if _parts_off(cased, plain.lower()):
        words = CHUNK_CASED.findall(cased)
    else:  # the same, four times as fast
        words = plain.translate(_SIGNS_TO_BLANKS).decode("ascii").split()
    return words, list(map(WEIGHTS.__getitem__, words))


_PLUS_WORDS = (b"plus", b"mas", b"mais", b"piu", b"arti")
_PLUS_GLUED = re.compile(rf"(?i:{_PLUS})")


def _parts_off(cased: str, low: bytes) -> bool:
    """Whether a word for a plus is written to what follows it: "plus31". Of "massage" nothing is parted off."""
    for word in _PLUS_WORDS:
        at = low.find(word)
        while at >= 0:
            if _PLUS_GLUED.match(cased, at):
                return True
            at = low.find(word, at + 1)
    return False


def _starts_number(rest: str) -> bool:
    """Whether somewhere a number may start with digits enough after it."""
    words, weights = words_of_text(rest)
    if sum([max(1, weight[0], weight[1]) for weight in weights if weight is not NOTHING]) < _LEAST_DIGITS:
        return False  # all of them together are no number
    bare: bool | None = None  # whether a country code stands somewhere without a plus; looked for once
    starts = [at for at, weight in enumerate(weights) if weight[3]]
    sums = _digit_sums(weights) if len(starts) > _FEW_STARTS else None
    for at in starts:
        word = words[at]
        if weights[at][3] == 1 or _then_one(words, at + 1):
            if word == "00" and at and words[at - 1].isdigit() and len(words[at - 1]) <= 2:
                continue  # "10:00"
            if word.isdigit() and word not in ("0", "3") and word[0] != "0":
                bare = _has_bare_start(rest) if bare is None else bare
                if not bare:
                    continue
            if _digits_after(weights, at, sums) >= _LEAST_DIGITS:
                return True
    return False


def _has_bare_start(rest: str) -> bool:
    """Whether a country code stands somewhere, perhaps within figures; looked for at figures alone."""
    return any(
        rest[at] in "349" and BARE_START.match(rest, at)
        for start, end in digit_runs(rest)
        for at in range(start, end)
    )  # fmt: skip


_FEW_STARTS = 4  # for so many each is looked at by itself, as in most texts


def _digits_after(weights: list[Weight], at: int, sums: list[int] | None) -> int:
    """How many digits the chunks from one on may stand for; `sums` those up to each chunk, when many are asked for."""
    if sums is not None:
        return sums[min(at + _REACH_WORDS, len(weights))] - sums[at]
    begin = at
    while begin and weights[begin - 1] is not NOTHING:
        begin -= 1  # a row of short words counts from its beginning
    near = _digit_sums(weights[begin : at + _REACH_WORDS])
    return near[-1] - near[at - begin]


_LEAST_DIGITS = 8
_LEAST_BARE = 4


def _digit_sums(weights: list[Weight]) -> list[int]:
    """How many digits may stand before each chunk; short words count in rows of at least four, since prose has many."""
    sums = [0]
    total = run = strong = 0
    for weight in weights:
        if weight is NOTHING:  # as most are
            run = strong = 0
            sums.append(total)
            continue
        sure, maybe, bare, _ = weight
        most = sure if sure > maybe else maybe
        if bare or most:
            run += 1
            strong += most > 0
        else:
            run = strong = 0
        worth = max(most, 0)
        if run == _LEAST_BARE:
            worth += run - strong  # the short words at the start of the row count from here on, this one with them
        elif run > _LEAST_BARE and most <= 0:
            worth += 1
        total += worth
        sums.append(total)
    return sums


def _then_one(words: list[str], at: int) -> bool:
    """Whether a country code goes on there: "3 1", "drei eins"."""
    return at < len(words) and (words[at][0] == "1" or means(words[at].lower(), "1"))


_RING_DIGIT = re.compile(r"◯\W{0,3}\d")
_PLUS_DIGIT = re.compile(r"\+\W{0,3}\d")


def turned_words(text: str) -> bool:
    """Whether words of a text may ask to read backwards or tell a country code."""
    return "phone_turned" in hits_in(text)
