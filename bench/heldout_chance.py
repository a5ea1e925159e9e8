"""Small throws of the dice for the held-out folders."""

from collections.abc import Callable
from random import Random

Kind = Callable[[Random], str]


def digits(rng: Random, size: int, first: str = "123456789") -> str:
    """That many digits, not starting with nought unless asked."""
    return rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(size - 1))


def capitals(rng: Random, size: int) -> str:
    """Consonants, so that no words arise."""
    return "".join(rng.choice("BDFGHJKLNPRSTVXZ") for _ in range(size))
