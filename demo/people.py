"""The people of one night's cohort: who starts advertising that night, with names and numbers of their own."""

from random import Random

from demo.phones import british_number, synthetic_number

COHORTS = 60
"""Nights a world can have."""

_NUMBERS_PER_COHORT = 20_000_000 // COHORTS
_BRITISH_PER_COHORT = 1000 // COHORTS


class Cohort:
    """Hands out people and telephone numbers that no other cohort and nobody else has."""

    def __init__(self, seed: int, night: int) -> None:
        self.seed = seed
        self.night = night
        self._people = 0
        self._numbers = 0
        self._british = 0

    def rng(self, what: str) -> Random:
        """A generator of its own for `what`: what one part draws never moves another."""
        return Random(f"{self.seed}:{self.night}:{what}")

    def person(self) -> str:
        """A new entity."""
        self._people += 1
        return f"p{self.night:02d}-{self._people:05d}"

    def number(self) -> str:
        """A new Dutch-looking synthetic number in E.164. Raises ValueError when the block is used up."""
        if self._numbers >= _NUMBERS_PER_COHORT:
            raise ValueError("more people than synthetic numbers; use a smaller size")
        self._numbers += 1
        return synthetic_number((self.night - 1) * _NUMBERS_PER_COHORT + self._numbers)

    def british(self) -> str:
        """A new British drama number while there are any, then a Dutch-looking one."""
        if self._british >= _BRITISH_PER_COHORT:
            return self.number()
        self._british += 1
        return british_number((self.night - 1) * _BRITISH_PER_COHORT + self._british - 1)
