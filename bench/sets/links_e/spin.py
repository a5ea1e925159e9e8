"""Turns a line with choices and slots into one sentence that nobody in this world has said before."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from random import Random

CHOICE = re.compile(r"\{([^{}]*)\}")
SLOT = re.compile(r"\[(\w+)\]")


def lines(block: str) -> list[str]:
    """The lines of a block, without the empty ones."""
    return [line.strip() for line in block.splitlines() if line.strip()]


def spin(rng: Random, line: str, words: Mapping[str, Sequence[str]]) -> str:
    """The line with every choice made and every slot filled; placeholders such as <CITY> stay."""
    while CHOICE.search(line):
        line = CHOICE.sub(lambda found: rng.choice(found.group(1).split("|")), line)
    seen: set[str] = set()

    def fill(found: re.Match[str]) -> str:
        left = [word for word in words[found.group(1)] if word not in seen]
        seen.add(word := rng.choice(left))
        return word

    said = re.sub(r"\s+", " ", SLOT.sub(fill, line)).strip()
    for placed in ("<NAME>", "<CITY>"):
        said = said.replace(f"{placed}{placed}", placed)
    return said[0].upper() + said[1:]


class Speech:
    """Hands out sentences, the least used lines first, and never the same sentence to two people."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._used: Counter[str] = Counter()
        self._said: set[str] = set()

    def take(self, pool: Sequence[str], words: Mapping[str, Sequence[str]], avoid: set[str], free: bool = False) -> str:
        """A sentence of the pool by a line that is not in `avoid` (which is added to); `free` sentences may repeat."""
        order = sorted(
            (line for line in pool if line not in avoid), key=lambda line: (self._used[line], self._rng.random())
        )
        for line in order:
            for _ in range(12):
                said = spin(self._rng, line, words)
                if free or said not in self._said:
                    return self._keep(line, said, avoid)
        return self._keep(order[0], spin(self._rng, order[0], words), avoid)

    def _keep(self, line: str, said: str, avoid: set[str]) -> str:
        self._said.add(said)
        self._used[line] += 1
        avoid.add(line)
        return said
