"""Patterns of many words, written so that they are looked for fast."""

import re
from itertools import groupby

_OPENS = re.compile(r"\((?:\?(?:[:=!]|<[=!]|P<\w+>))?")


def by_first_letter(pattern: str) -> str:
    """The same pattern, alternatives that begin with one letter behind that letter, in its groups too: at each place of
    a text one letter is tried once. Only for patterns of which nobody asks which alternative was found, or how long
    what was found is, since the order of the alternatives changes."""
    plain: list[str] = []
    others: list[str] = []
    for way in _alternatives(pattern):
        literal = way[:1].isalpha() and way[1:2] not in ("?", "*", "+", "{")
        (plain if literal else others).append(way)
    grouped: list[str] = []
    for letter, ways in groupby(sorted(plain), lambda way: way[0]):
        rests = [way[1:] for way in ways]
        grouped.append(f"{letter}(?:{'|'.join(rests)})" if len(rests) > 1 else letter + rests[0])
    return "|".join(grouped + others)


def _alternatives(pattern: str) -> list[str]:
    """The pattern cut at the bars that stand in no group; each group with its own alternatives grouped."""
    out = [""]
    groups: list[tuple[str, int]] = []  # how each group that is open begins, and where what is in it does
    in_set = False
    at = 0
    while at < len(pattern):
        size = 2 if pattern[at] == "\\" else 1
        piece = pattern[at : at + size]
        if in_set:
            in_set = piece != "]"
        elif piece == "[":
            in_set = True
            size = 3 if pattern.startswith("[^]", at) else 2 if pattern.startswith("[]", at) else 1
            piece = pattern[at : at + size]
        elif piece == "(" and (opened := _OPENS.match(pattern, at)):
            size = len(opened[0])
            groups.append((opened[0], at + size))
            piece = ""
        elif piece == ")":
            opening, start = groups.pop()
            piece = "" if groups else f"{opening}{by_first_letter(pattern[start:at])})"
        elif piece == "|" and not groups:
            out.append("")
            piece = ""
        if not groups:
            out[-1] += piece
        at += size
    return out
