"""Patterns of many words, written so that they are looked for fast."""

from itertools import groupby


def by_first_letter(pattern: str) -> str:
    """The same alternatives, those that begin with one letter behind that letter: at each place of a text one letter is
    tried once. Only for patterns of which nobody asks which alternative was found, since their order changes."""
    plain: list[str] = []
    others: list[str] = []
    for way in _alternatives(pattern):
        literal = way[:1].isalpha() and way[1:2] not in ("?", "*", "+", "{")
        (plain if literal else others).append(way)
    grouped = [(letter, [way[1:] for way in ways]) for letter, ways in groupby(sorted(plain), lambda way: way[0])]
    return "|".join([*(f"{letter}(?:{'|'.join(rests)})" for letter, rests in grouped), *others])


def _alternatives(pattern: str) -> list[str]:
    """The pattern cut at the bars that stand in no bracket."""
    out: list[str] = []
    depth = start = at = 0
    in_set = False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 1
        elif in_set:
            in_set = char != "]"
        elif char == "[":
            in_set = True
        elif char in "()":
            depth += 1 if char == "(" else -1
        elif char == "|" and not depth:
            out.append(pattern[start:at])
            start = at + 1
        at += 1
    return [*out, pattern[start:]]
