"""Ranges of a text, merged and sorted, so that asking whether one is free stays cheap however many there are."""

from bisect import bisect_right
from collections.abc import Iterable


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

    def touched(self, spans: Iterable[tuple[int, int]]) -> list[bool]:
        """The same as `touches`, of many."""
        starts, ends = self._starts, self._ends
        if not starts:
            return [False for _ in spans]
        last = len(starts)
        out: list[bool] = []
        for start, end in spans:
            at = bisect_right(starts, start)
            out.append((at > 0 and ends[at - 1] > start) or (at < last and starts[at] < end))
        return out

    def touches(self, start: int, end: int) -> bool:
        """Whether any range overlaps start..end."""
        at = bisect_right(self._starts, start)
        if at and self._ends[at - 1] > start:
            return True
        return at < len(self._starts) and self._starts[at] < end
