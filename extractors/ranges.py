# ruff: noqa: E501 -- word tables
"""Ranges of a text, merged and sorted, so that asking whether one is free stays cheap however many there are."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache


class Ranges:
    """Half-open (start, end) ranges."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(ranges):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __bool__(self) -> bool:
        return bool(self._starts)

    def without(self, text: str) -> str:
        """The text with these ranges left out."""
        out: list[str] = []
        done = 0
        for start, end in zip(self._starts, self._ends, strict=True):
            out.append(text[done:start])
            done = end
        out.append(text[done:])
        return " | ".join(out)

    def touches(self, start: int, end: int) -> bool:
        """Whether any range overlaps start..end."""
        at = bisect_right(self._starts, start)
        if at and self._ends[at - 1] > start:
            return True
        return at < len(self._starts) and self._starts[at] < end


_DIGITS = re.compile(r"\d+")
_REACH = 60


@lru_cache(maxsize=64)
def around_digits(text: str) -> tuple[tuple[int, int], ...]:
    """The parts of a text with a digit near, ending on a blank: what has no digit need not be searched for prices or ages."""
    out: list[tuple[int, int]] = []
    size = len(text)
    for found in _DIGITS.finditer(text):
        start = found.start()
        left = start - _REACH if start > _REACH else 0
        if out and left <= out[-1][1]:
            left = out.pop()[0]
        right = text.find(" ", found.end() + _REACH)
        out.append((left, right if right >= 0 else size))
    return tuple(out)


def near_digits(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """All matches of a pattern that needs a digit, looked for around digits alone."""
    for start, end in around_digits(text):
        yield from pattern.finditer(text, start, end)
