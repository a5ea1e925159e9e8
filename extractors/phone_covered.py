# ruff: noqa: E501 -- patterns
"""Where words with a sign in them stand, and words spelled letter by letter: each is one chunk."""

import re
from collections import Counter
from functools import cache

from extractors.leet_words import leet_spans, may_be_leet
from extractors.number_covered import broken_readings
from extractors.number_reading import word_readings
from extractors.text_shape import covers, has_single_letters

_CHUNK = re.compile(r"[a-z0-9]+")
# a word with a sign in it: "z*s", "n_l", "d#ie"; a full stop or hyphen too, when the pieces are no number words
_COVERED = re.compile(r"(?<![a-z0-9])[a-z]{1,9}(?:[*#_!@$%^~+'·•?=°.-]{1,2}[a-z]{1,9}){1,3}(?![a-z0-9])")
_COVER = re.compile(r"[*#_!@$%^~+'·•?=°.-](?<=[a-z].)[*#_!@$%^~+'·•?=°.-]?(?=[a-z])")  # begins with a set: searched fastest


_SEVERAL = 3


def has_covers(text: str) -> bool:
    """Whether signs stand between two letters in several places."""
    if not covers(text):
        return False
    found = _COVER.finditer(text)
    return all(next(found, None) for _ in range(_SEVERAL))


def may_be_covered(text: str) -> bool:
    """Whether there may be any such words at all."""
    return (covers(text) and _COVER.search(text) is not None) or _two_apart(text) or may_be_leet(text)


def _two_apart(text: str) -> bool:
    """Whether two letters stand alone with one sign between them."""
    return has_single_letters(text, b" a a ") and _TWO_APART.search(text) is not None


def covered_words(text: str) -> dict[int, int]:
    """Start → end of words with a sign in them that read as a number word; empty when there are fewer than two."""
    out: dict[int, int] = dict(leet_spans(text)) | _spelled(text)
    signs = _COVER.findall(text) if covers(text) else []
    if not signs:
        return out
    patterns = [_COVERED]
    sign, times = Counter(signs).most_common(1)[0]
    if len(sign) == 1 and sign in "*#_~^%$+" and times >= 3:
        patterns.insert(0, _covered_by(sign))  # one sign stands for a letter, also at the end of a word
    for pattern in patterns:
        for found in pattern.finditer(text):
            piece = found.group()
            if found.start() in out or any(word_readings(part) for part in _CHUNK.findall(piece) if len(part) > 2):
                continue
            if broken_readings(piece):
                out[found.start()] = found.end()
    return out if len(out) > 1 or any(end - start > 30 for start, end in out.items()) else {}


_TWO_APART = re.compile(r"[ .\-_*/'|,+~·•∙:;=](?<=[a-z].)(?<![a-z0-9][a-z].)[a-z](?![a-z0-9])")  # looked for first
_LETTERS_APART = re.compile(r"(?<![a-z0-9])[a-z]([ .\-_*/'|,+~·•∙:;=])[a-z](?:\1[a-z])*(?![a-z0-9])")


_LONGEST = 200  # characters of letters apart; a number has fewer


def _spelled(text: str) -> dict[int, int]:
    """Start → end of number words spelled letter by letter, one sign between the letters: "z-e-s", "n u l"."""
    out: dict[int, int] = {}
    for found in _LETTERS_APART.finditer(text) if _two_apart(text) else ():
        start, end = found.span()
        for begin, stop in ((start, end), (start, end - 2), (start + 2, end)):  # "s e v e n I live here"
            if 4 < stop - begin <= _LONGEST and broken_readings(text[begin:stop]):
                out[begin] = stop
                break
    return out


@cache
def _covered_by(sign: str) -> re.Pattern[str]:
    sign = re.escape(sign)
    return re.compile(rf"(?<![a-z0-9{sign}])(?=[a-z{sign}]{{2,12}}(?![a-z0-9{sign}]))[a-z]{{0,8}}{sign}[a-z]{{0,8}}{sign}?[a-z]{{0,8}}")
