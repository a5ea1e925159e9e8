"""An ad with open slots, and how a page of them is read.

A page holds blocks parted by an empty line. The first line of a block is `# kind`, the rest is the text; line ends
become spaces, a `¶` a real line end. `[a|b]` is a choice. `{1} {2} {3}` are towns offered, of one region; `{n} {m}`
towns of that region that are only mentioned; `{t} {u} {v}` towns offered anywhere; `{a} {b} {c} {d}` towns elsewhere
that are only mentioned. `<+Best>` and `<-Best>` are fixed towns, offered or only mentioned.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Skeleton:
    """An ad with open slots."""

    kind: str
    language: str
    text: str


def page(language: str, text: str) -> tuple[Skeleton, ...]:
    """The skeletons of a page; ValueError when a block has no kind. `# es/tour`: a language of its own."""
    return tuple(_block(language, block) for block in re.split(r"\n\s*\n", text.strip()))


def _block(language: str, block: str) -> Skeleton:
    head, _, body = block.partition("\n")
    if not head.startswith("# ") or not body:
        raise ValueError(f"a block begins with '# kind' and has a text: {block[:60]!r}")
    first, _, second = head[2:].strip().rpartition("/")
    text = re.sub(r"\s*¶\s*", "\n", " ".join(line.strip() for line in body.splitlines()))
    return Skeleton(second, first or language, text.strip())
