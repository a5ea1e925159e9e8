"""Cuts an ad's words at the places that indicators point at, safe to print on a screen.

Pure: strings in, pieces out. Offsets refer to the raw text, so characters are replaced one for one only.
"""

import itertools
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.case import CaseAd, Highlight

REPLACEMENT = "\ufffd"
BIDI_CONTROLS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
KEPT_CONTROLS = frozenset("\n\t")

SPACED_NUMBER = re.compile(r"\+?[0-9][0-9 .-]{6,20}[0-9]")

CONTEXT_CHARS = 45
"""Words around a quoted fragment."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text under the same indicators; `ends` are the codes whose mark stops after it."""

    text: str
    codes: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """A fragment with a little of what stood around it."""

    ad_id: int
    before: str
    words: str
    after: str


def printable(text: str) -> str:
    """The text without characters that steer a terminal, a parser or the reading direction."""
    return "".join(
        REPLACEMENT
        if char in BIDI_CONTROLS
        or (char not in KEPT_CONTROLS and unicodedata.category(char) in ("Cc", "Cs", "Co", "Cn"))
        else char
        for char in text
    )


def unbroken_numbers(text: str) -> str:
    """The text, in which a line does not end inside a phone number."""
    return SPACED_NUMBER.sub(lambda found: found.group().replace(" ", "\N{NO-BREAK SPACE}"), text)


def pieces(text: str, highlights: Iterable[Highlight], part: str) -> list[Piece]:
    """The text in order, cut at every mark. Marks outside the text are left out."""
    marks = [
        mark
        for mark in highlights
        if mark.part == part and 0 <= mark.start < mark.end and mark.start < len(text)
    ]
    cuts = sorted(
        {0, len(text)} | {mark.start for mark in marks} | {min(mark.end, len(text)) for mark in marks}
    )
    result = []
    for start, end in itertools.pairwise(cuts):
        covering = [mark for mark in marks if mark.start <= start and end <= min(mark.end, len(text))]
        codes = tuple(sorted({mark.code for mark in covering}))
        ends = tuple(sorted({mark.code for mark in covering if min(mark.end, len(text)) == end}))
        result.append(Piece(printable(text[start:end]), codes, ends))
    return result


def part_of(ad: CaseAd, part: str) -> str:
    """The words of one part of an ad, as Span.part names it."""
    if part == "title":
        return ad.title
    if part == "text":
        return ad.text
    if part.startswith("field:"):
        return ad.fields.get(part.removeprefix("field:"), "")
    return ""


def quotes(ads: Sequence[CaseAd], code: str, *, at_most: int) -> list[Quote]:
    """The first fragments of an indicator, each different fragment once."""
    found: list[Quote] = []
    seen: set[str] = set()
    for ad in ads:
        for mark in ad.highlights:
            if mark.code != code:
                continue
            text = part_of(ad, mark.part)
            words = text[mark.start : mark.end].strip()
            if not words or words.casefold() in seen:
                continue
            seen.add(words.casefold())
            found.append(
                Quote(
                    ad_id=ad.ad_id,
                    before=_before(text, mark.start),
                    words=printable(words),
                    after=_after(text, mark.end),
                )
            )
            if len(found) == at_most:
                return found
    return found


def _before(text: str, start: int) -> str:
    from_ = max(0, start - CONTEXT_CHARS)
    words = text[from_:start]
    if from_ > 0:
        words = "…" + words[words.find(" ") :] if " " in words else "…" + words
    return printable(words).replace("\n", " ")


def _after(text: str, end: int) -> str:
    to = min(len(text), end + CONTEXT_CHARS)
    words = text[end:to]
    if to < len(text):
        words = (words[: words.rfind(" ")] if " " in words else words) + "…"
    return printable(words).replace("\n", " ")
