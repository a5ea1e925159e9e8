"""What a folded text looks like, made once for all readings: where figures stand, and where signs stand among letters.

Most patterns find nothing in most ads, and a regular expression takes microseconds to say so of 600 characters.
Replacing every byte by its kind takes half of one, and a row of kinds is then looked for as plain bytes. These are
gates: what they let through is read by the pattern itself; what they hold back the pattern could never match.
"""

from functools import lru_cache
from itertools import pairwise

_COVERS = b"*#_!@$%^~+'?=.-"  # and signs outside ASCII, which become "?"


def _kind(byte: int, covers: bytes) -> int:
    """a for a letter, 0 for a figure, * for such a sign, a blank for all else."""
    if chr(byte) in "abcdefghijklmnopqrstuvwxyz":
        return ord("a")
    if chr(byte) in "0123456789":
        return ord("0")
    return ord("*" if byte in covers else " ")


_TO_FIGURES = bytes(byte if 48 <= byte <= 57 else 32 for byte in range(256))
_TO_KINDS = bytes(_kind(byte, b"") for byte in range(256))
_TO_COVERS = bytes(_kind(byte, _COVERS) for byte in range(256))
_NEAR = 9  # characters between figures that stand apart


@lru_cache(maxsize=16)
def digit_runs(text: str) -> tuple[tuple[int, int], ...]:
    """(start, end) of every row of figures with nothing between them, in order.

    A folded text has figures of no other script (`normalise.fold`), so that these are all that `\\d` matches.
    """
    figures = text.encode("ascii", "replace").translate(_TO_FIGURES)
    out: list[tuple[int, int]] = []
    end = 0
    for run in figures.split():
        start = figures.find(run, end)
        end = start + len(run)
        out.append((start, end))
    return tuple(out)


def runs_of(text: str, size: int) -> list[int]:
    """Where the rows of exactly so many figures begin."""
    return [start for start, end in digit_runs(text) if end - start == size]


def figures_in(text: str) -> int:
    """How many figures a text has."""
    return sum([end - start for start, end in digit_runs(text)])


def singles_apart(text: str) -> bool:
    """Whether three single figures stand in a row with some characters between and more figures beside them."""
    runs = digit_runs(text)
    alone = 0
    for (start, end), (following, _) in pairwise(runs):
        alone = alone + 1 if end - start == 1 else 0
        if following - end > _NEAR:
            alone = 0
        elif alone == 3:  # what follows is the fifth, what went before the first
            return True
    return False


def tight_gaps(text: str) -> list[str]:
    """What stands between figures at most four characters apart."""
    return [text[end:start] for (_, end), (start, _) in pairwise(digit_runs(text)) if start - end <= _TIGHT]


_TIGHT = 4


def pairs_in_row(text: str, least: int) -> bool:
    """Whether so many pairs of figures follow one another, at most two characters apart."""
    row = 0
    last = -_NEAR
    for start, end in digit_runs(text):
        row = (row + 1 if start - last <= 2 else 1) if end - start == 2 else 0
        if row >= least:
            return True
        last = end
    return False


def longest_row(text: str) -> int:
    """The most figures with at most one character between neighbours."""
    longest = row = 0
    last = -_NEAR
    for start, end in digit_runs(text):
        row = end - start + (row if start - last <= 1 else 0)
        longest = max(longest, row)
        last = end
    return longest


@lru_cache(maxsize=8)
def _kinds(text: str) -> bytes:
    return b" " + text.encode("ascii", "replace").translate(_TO_KINDS) + b" "


def has_single_letters(text: str, letters: bytes) -> bool:
    """Whether letters stand alone beside each other, as in b" a a " or b"a  a"; a blank is any sign."""
    return letters in _kinds(text)


def has_figure_in_word(text: str) -> bool:
    """Whether a single figure has letters on both sides."""
    return b"a0a" in _kinds(text)


@lru_cache(maxsize=8)
def covers(text: str) -> bool:
    """Whether one or two signs of some kind stand between two letters anywhere."""
    kinds = text.encode("ascii", "replace").translate(_TO_COVERS)
    return b"a*a" in kinds or b"a**a" in kinds
