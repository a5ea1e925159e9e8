"""The windows of a photo that get a hash of their own, so that a cropped copy is found again."""

from dataclasses import dataclass
from functools import lru_cache

SQUARE = 128
"""Side of the grey square (pixels) that the windows are cut from; the picture is squashed into it."""

WHOLES = 3
"""Codes before those of the windows: of the whole picture, and of the picture inside its frame, twice."""

# (share of each side kept, positions along each axis). Denser where a small shift costs most bits.
_LAYERS = ((0.95, 2), (0.9, 4), (0.85, 5), (0.8, 6), (0.7, 9))


@dataclass(frozen=True, slots=True)
class Window:
    """A part of the picture, in fractions of its sides."""

    left: float
    top: float
    scale: float


@lru_cache(maxsize=1)
def stored_windows() -> tuple[Window, ...]:
    """The windows in the order in which their codes are stored. A change needs a new recipe name."""
    return tuple(
        Window(left, top, scale)
        for scale, steps in _LAYERS
        for top in _places(scale, steps)
        for left in _places(scale, steps)
    )


def _places(scale: float, steps: int) -> list[float]:
    slack = 1 - scale
    if steps == 1:
        return [round(slack / 2, 6)]
    return [round(slack * step / (steps - 1), 6) for step in range(steps)]
