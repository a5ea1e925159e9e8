"""The text as a person sees it, with a map back to every raw character.

Invisible characters go, digits of all scripts and look-alike letters become ASCII, entities and tags are
resolved, accents are dropped, letters are lower-cased; positions in the result translate to raw positions.
"""

import html
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.facts import Span
from extractors.lookalikes import seen_as

_ODD = re.compile(r"[^\n\t -%'-;=-~]")  # one set, which is searched fastest: & and < are looked at again
_MARKUP = re.compile(
    r"<(?P<close>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9]{0,15})(?P<rest>(?:\s[^<>]{0,2000})?)/?>"
    r"|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,24}\d{0,2});"
)
_COMMENT = 5000  # characters of a comment at most
# rarer: two brackets with nothing in them, before or among digits, look like a nought; "%30%36" is 06 to a computer
_RARE = re.compile(
    _ODD.pattern + r"|%3\d(?=%3\d)|(?<=%3\d)%3\d|(?:\\u00|\\x)3\d"
    r"|(?<![\w)\]}])(?:\(\)|\[\]|\{\})(?=[ .-]?\d)|(?<=\d)(?:\(\)|\[\]|\{\})(?=[\d({\[])"
)
_RING = "◯"
_BESIDE_RING = re.compile(r"[\ufe0e\ufe0f\u20e3]*[ ]?(?:[^\x00-\x7f]|(?<! )\d)")
_BLOCKS_TEXT = """
    br p div li ul ol tr table td th h1 h2 h3 h4 h5 h6 hr section article header footer dt dd dl
    blockquote pre option form fieldset figure tbody thead
"""
_BLOCKS = frozenset(_BLOCKS_TEXT.split())


@dataclass(frozen=True, slots=True)
class Folded:
    """A raw text as seen. `text` and `cased` have one length; `starts`/`ends` are None when nothing moved."""

    raw: str
    text: str  # lower-case
    cased: str  # the same, capitals kept
    starts: Sequence[int] | None  # raw start of each character
    ends: Sequence[int] | None  # raw end (exclusive) of each character

    def raw_range(self, start: int, end: int) -> tuple[int, int]:
        """Raw offsets of text[start:end]; the range must not be empty."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]

    def folded_range(self, start: int, end: int) -> tuple[int, int]:
        """Where raw[start:end] stands in the folded text."""
        if self.starts is None:
            return start, end
        return bisect_left(self.starts, start), bisect_left(self.starts, end)

    def span(self, part: str, start: int, end: int) -> Span:
        """Where text[start:end] stands in the raw text; the range must not be empty."""
        if self.starts is None or self.ends is None:
            return Span(part, start, end)
        return Span(part, self.starts[start], self.ends[end - 1])


def fold(raw: str) -> Folded:
    """Folds a raw text in one pass, linear in its length."""
    rare = "()" in raw or "[]" in raw or "{}" in raw or "%3" in raw or "\\" in raw
    search = _RARE.search if rare else _ODD.search
    odd = search(raw)
    if odd is None:
        return Folded(raw, raw.lower(), raw, None, None)
    pieces: list[str] = []
    odd_ones: list[tuple[int, int, int]] = []
    done = closed = 0
    moved = False
    while odd is not None:
        at = odd.start()
        char = raw[at]
        if char == "<" and raw.startswith("<!--", at):
            if 0 <= closed < at + 4:
                closed = raw.find("-->", at + 4)  # looked for once, however many comments begin before it
            if not 0 <= closed <= at + 4 + _COMMENT:
                odd = search(raw, at + 1)
                continue
            end = closed + 3
            seen = ""
            moved = True
        elif char in "<&":
            markup = _MARKUP.match(raw, at)
            if markup is None:
                odd = search(raw, at + 1)
                continue
            end = markup.end()
            seen = _resolve(markup)
            moved = True
        elif odd.end() - at > 1:
            end = odd.end()
            seen = raw[end - 1] if raw[end - 1].isdigit() else "O"
            moved = True
        else:
            end = at + 1
            seen = seen_as(char)
            if seen == _RING or seen == "°":
                seen = _ring(raw, at, end, seen)
            if len(seen) != 1:
                moved = True
        if at > done:
            pieces.append(raw[done:at])
        done = end
        pieces.append(seen)
        odd_ones.append((at, end, len(seen)))
        odd = search(raw, end)
    if done < len(raw):
        pieces.append(raw[done:])
    cased = "".join(pieces)
    text = cased.lower()
    if len(text) != len(cased):  # some capitals grow when lowered; do those one by one
        text = "".join(low if len(low := char.lower()) == 1 else char for char in cased)
    if not moved:
        return Folded(raw, text, cased, None, None)
    return Folded(raw, text, cased, *_positions(odd_ones, len(raw)))


def _ring(raw: str, start: int, end: int, seen: str) -> str:
    """A ring among digits is a nought; elsewhere it stays a sign."""
    if seen == _RING:
        before = raw[max(0, start - 2) : start].rstrip("\ufe0e\ufe0f")
        digits = before[-1:].isdigit() or (before.strip() != "" and not before.rstrip()[-1:].isascii())
        return "O" if digits or _BESIDE_RING.match(raw, end) else seen
    following = raw[end : end + 2].lstrip("-.")[:1]
    return "O" if following.isdigit() and not re.search(r"\w$|\d\s$", raw[max(0, start - 2) : start]) else seen


def _positions(odd_ones: list[tuple[int, int, int]], size: int) -> tuple[list[int], list[int]]:
    """Raw start and end of every character, from what was replaced: (start, end, characters given)."""
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for at, end, given in odd_ones:
        starts.extend(range(done, at))
        ends.extend(range(done + 1, at + 1))
        starts.extend([at] * given)
        ends.extend([end] * given)
        done = end
    starts.extend(range(done, size))
    ends.extend(range(done + 1, size + 1))
    return starts, ends


def _resolve(markup: re.Match[str]) -> str:
    if markup["tag"] is None:
        return "".join(seen_as(char) for char in html.unescape(markup.group())[:4])
    return "\n" if markup["tag"].lower() in _BLOCKS else ""
