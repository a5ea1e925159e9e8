"""The monthly blind sample: twenty edges put to the officer, to know how precise linking is in the real world."""

import hashlib
import math
import random
from collections.abc import Iterable
from dataclasses import dataclass

SIZE = 20
Ads = tuple[int, int]
STRATA = ((0.0, 0.75), (0.75, 0.9), (0.9, 1.01))


@dataclass(frozen=True, slots=True)
class Precision:
    """A share with its 95 % interval (Wilson 1927)."""

    share: float
    low: float
    high: float
    asked: int


def draw(edges: Iterable[tuple[float, bytes, Ads]], month: str, size: int = SIZE) -> list[tuple[float, Ads]]:
    """Edges in equal parts from weak to strong evidence, the same ones whenever the month's draw is repeated.

    `edges`: strength, a name that depends on no row id, and whatever is to be had back; in any order, read once, and
    no more than `size` of a stratum are held. What a thin stratum lacks the others supply. One pair is asked once.
    """
    strata: list[dict[bytes, tuple[float, Ads]]] = [{} for _ in STRATA]
    for strength, name, ads in edges:
        place = next((number for number, (low, high) in enumerate(STRATA) if low <= strength < high), None)
        if place is None:
            continue
        held = strata[place]
        held[hashlib.blake2b(name, digest_size=16, key=month.encode()).digest()] = (strength, ads)
        if len(held) > 8 * size:
            strata[place] = {rank: held[rank] for rank in sorted(held)[: 2 * size]}
    waiting = [[stratum[rank] for rank in sorted(stratum, reverse=True)] for stratum in strata]
    drawn: list[tuple[float, Ads]] = []
    asked: set[Ads] = set()
    while len(drawn) < size and any(waiting):
        for stratum in waiting:
            if stratum and len(drawn) < size:
                strength, ads = stratum.pop()
                if ads not in asked:
                    asked.add(ads)
                    drawn.append((strength, ads))
    random.Random(f"linking|{month}").shuffle(drawn)  # noqa: S311  (a draw that anyone can repeat)
    return drawn


def precision(right: int, asked: int, z: float = 1.96) -> Precision | None:
    """How many of the asked edges were right, with the interval; None before anything was asked."""
    if not asked:
        return None
    share = right / asked
    middle = (share + z * z / (2 * asked)) / (1 + z * z / asked)
    half = z / (1 + z * z / asked) * math.sqrt(share * (1 - share) / asked + z * z / (4 * asked * asked))
    return Precision(share, max(0.0, middle - half), min(1.0, middle + half), asked)
