"""Numbers that belong to nobody, and the ways their digits can be grouped, for the unseen phone set.

Dutch: +3167 or +3169 and seven digits. British: 07700 900xxx (Ofcom's drama block), always with +44 or 0044.
"""

from dataclasses import dataclass
from itertools import groupby
from random import Random


@dataclass(frozen=True, slots=True)
class Number:
    """One number: `e164` is the truth ("+31671234567"), `typed` what is dialled without plus ("0671234567")."""

    e164: str
    typed: str

    @property
    def national(self) -> bool:
        """Written the Dutch way, starting with one zero."""
        return not self.typed.startswith("00")

    def pairs(self) -> list[str]:
        """The dialled digits two by two, the way they are dictated: 06 71 23 45 67, 00 31 6 71 .., 00 44 77 00 .."""
        digits = self.typed
        if digits.startswith("0031"):
            return ["00", "31", "6", *_by_two(digits[5:])]
        return _by_two(digits)

    def parts(self) -> list[str]:
        """Start, middle and end: 06 | 7123 | 4567, 0031 6 | 7123 | 4567, 0044 7700 | 900 | 123."""
        digits = self.typed
        if digits.startswith("0044"):
            return [digits[:8], digits[8:11], digits[11:]]
        return [digits[:-8], digits[-8:-4], digits[-4:]]

    def runs(self) -> list[tuple[str, int]]:
        """Each digit with how often it stands in a row there: 0664 → (0, 1), (6, 2), (4, 1)."""
        return [(digit, len(list(same))) for digit, same in groupby(self.typed)]


def _by_two(digits: str) -> list[str]:
    return [digits[i : i + 2] for i in range(0, len(digits), 2)]


def dutch(rng: Random, *, national: bool | None = None) -> Number:
    """A Dutch number; four in five are typed nationally unless asked otherwise."""
    rest = f"{rng.choice('79')}{rng.randrange(10**7):07d}"
    as_home = rng.random() < 0.8 if national is None else national
    return Number(f"+316{rest}", f"06{rest}" if as_home else f"00316{rest}")


def british(rng: Random) -> Number:
    """A British number, typed with its country code."""
    rest = f"7700900{rng.randrange(1000):03d}"
    return Number(f"+44{rest}", f"0044{rest}")


def any_number(rng: Random) -> Number:
    """Mostly Dutch, one in eight British."""
    return british(rng) if rng.random() < 0.125 else dutch(rng)


def with_run(rng: Random) -> Number:
    """A Dutch number, typed nationally, in which some digit stands two or three times in a row (no longer)."""
    while True:
        number = dutch(rng, national=True)
        longest = max(count for _, count in number.runs())
        if 2 <= longest <= 3:
            return number
