"""Where the picture itself is, inside a border, letterbox bars or the frame of a screenshot."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

_MIN_CONTENT = 0.2          # of each side; less is not a picture in a frame (a wide picture on a tall screen: 0.25)
_GAP = 0.02                 # of a side: a thin line inside the picture does not end it

Box = tuple[int, int, int, int]
Grey = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class _Look:
    """What counts as a frame: so much of a row lies within so many grey levels of the frame's own colour."""

    tolerance: int
    share: float


_PLAIN = _Look(3, 0.98)     # bars and borders; ends where a dark picture begins
_SCREEN = _Look(14, 0.80)   # the rest of the row: words and signs of the screen


def find_contents(grey: Grey) -> tuple[Box | None, Box | None]:
    """(left, top, right, bottom) of the picture inside a plain frame, and inside that of a screen with words on it.

    In pixels; None where there is no such frame.
    """
    plain = _content(grey, _PLAIN)
    screen = _content(grey, _SCREEN)
    return plain, None if screen == plain else screen


def _content(grey: Grey, look: _Look) -> Box | None:
    left, top, right, bottom = 0, 0, grey.shape[1], grey.shape[0]
    for _ in range(2):      # bars first, then a border inside the bars
        inner = grey[top:bottom, left:right]
        rows = _longest_run(_busy(inner, look))
        if rows is None:
            return None
        top, bottom = top + rows[0], top + rows[1]
        columns = _longest_run(_busy(grey[top:bottom, left:right].T, look))
        if columns is None:
            return None
        left, right = left + columns[0], left + columns[1]
    if (right - left) < _MIN_CONTENT * grey.shape[1] or (bottom - top) < _MIN_CONTENT * grey.shape[0]:
        return None
    if (left, top, right, bottom) == (0, 0, grey.shape[1], grey.shape[0]):
        return None
    return left, top, right, bottom


def _busy(grey: Grey, look: _Look) -> npt.NDArray[np.bool_]:
    """Which rows are not in the colour of the first or the last row."""
    frame = np.zeros(len(grey), dtype=np.bool_)
    for edge in (0, -1):
        near = np.abs(grey.astype(np.int16) - int(np.median(grey[edge]))) <= look.tolerance
        share = near.mean(axis=1)
        if share[edge] >= look.share:
            frame |= share >= look.share
    return ~frame


def _longest_run(busy: npt.NDArray[np.bool_]) -> tuple[int, int] | None:
    """The longest stretch of busy rows, bridging thin quiet lines."""
    gap = max(1, int(_GAP * len(busy)))
    places = np.flatnonzero(busy)
    if not len(places):
        return None
    breaks = np.flatnonzero(np.diff(places) > gap)
    starts = np.concatenate(([0], breaks + 1))
    ends = np.concatenate((breaks, [len(places) - 1]))
    longest = int(np.argmax(places[ends] - places[starts]))
    return int(places[starts[longest]]), int(places[ends[longest]]) + 1
