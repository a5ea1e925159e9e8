"""Reads the written advertisements: a kind, a language, and text with slots."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bench.sets.places_f import (
    dutch_long,
    dutch_none,
    dutch_offered_a,
    dutch_offered_b,
    dutch_offered_c,
    english_german,
    other_languages,
    romance,
)

SLOT = re.compile(r"\{(?P<role>[CTFBVWActfbvw])(?P<number>\d?)(?:\+(?P<form>\w+))?\}")
FIXED = re.compile(r"\[(?P<mark>[omx]) (?P<name>[^\]=]+)(?:=(?P<text>[^\]]+))?\]")


@dataclass(frozen=True, slots=True)
class Skeleton:
    """One written advertisement; slots in capitals are offered places, in small letters places only mentioned."""

    kind: str
    language: str
    text: str

    @property
    def offers(self) -> bool:
        """Whether any Dutch municipality is offered."""
        slots = any(slot["role"].isupper() for slot in SLOT.finditer(self.text))
        return slots or any(fixed["mark"] == "o" for fixed in FIXED.finditer(self.text))


def _read(text: str, language: str) -> Iterator[Skeleton]:
    kind, lines = "", list[str]()
    for line in [*text.strip().splitlines(), "# end"]:
        if line.startswith("#") and line[1:2] in {" ", "#"}:
            if lines:
                yield Skeleton(kind, language, " ".join(lines).replace("| ", "|").replace("|", "\n"))
                lines = []
            kind, language = (kind, line[3:]) if line.startswith("##") else (line[2:], language)
        else:
            lines.append(line.strip())


def written() -> tuple[Skeleton, ...]:
    """All skeletons; Dutch first."""
    dutch = (dutch_offered_a, dutch_offered_b, dutch_offered_c, dutch_long, dutch_none)
    rest = (english_german, romance, other_languages)
    return tuple(
        skeleton
        for modules, language in ((dutch, "nl"), (rest, ""))
        for module in modules
        for skeleton in _read(module.TEXT, language)
    )
