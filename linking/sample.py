"""The monthly blind sample: twenty edges put to the officer, to know how precise linking is in the real world."""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

from linking.records import EdgeRecord

SIZE = 20
STRATA = ((0.0, 0.75), (0.75, 0.9), (0.9, 1.01))


@dataclass(frozen=True, slots=True)
class Precision:
    """A share with its 95 % interval (Wilson 1927)."""

    share: float
    low: float
    high: float
    asked: int


def draw(edges: Sequence[EdgeRecord], month: str, size: int = SIZE) -> list[EdgeRecord]:
    """Edges in equal parts from weak to strong evidence, the same ones whenever the month's draw is repeated.

    `edges` must come in an order that does not depend on row ids. What a thin stratum lacks the others supply.
    """
    chance = random.Random(f"linking|{month}")  # noqa: S311  (a draw that anyone can repeat)
    strata = [[edge for edge in edges if low <= edge.strength < high] for low, high in STRATA]
    for stratum in strata:
        chance.shuffle(stratum)
    drawn: list[EdgeRecord] = []
    while len(drawn) < size and any(strata):
        for stratum in strata:
            if stratum and len(drawn) < size:
                drawn.append(stratum.pop())
    chance.shuffle(drawn)
    return drawn


def precision(right: int, asked: int, z: float = 1.96) -> Precision | None:
    """How many of the asked edges were right, with the interval; None before anything was asked."""
    if not asked:
        return None
    share = right / asked
    middle = (share + z * z / (2 * asked)) / (1 + z * z / asked)
    half = z / (1 + z * z / asked) * math.sqrt(share * (1 - share) / asked + z * z / (4 * asked * asked))
    return Precision(share, max(0.0, middle - half), min(1.0, middle + half), asked)
