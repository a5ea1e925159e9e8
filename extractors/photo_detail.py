"""What a window's DCT says besides the perceptual hash: where its detail lies, and whether there is any.

A perceptual hash keeps the sign of each frequency, and one bright thing on a quiet ground decides nearly all of them:
two pictures of something round in the dark have alike hashes whatever the thing is. The detail code asks the same
coefficients another question. They are weighted so that edges count and tones do not, and turned back into a picture
of 16 x 16 places; the bits say which places are above the median. A copy answers both questions alike.
"""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

PLACES = 16
_WHITENING = 1.5            # amplitudes of photographs fall as 1/f; above 1 the edges win (docs/decisions/0040)


def detail_signs(coefficients: Floats) -> npt.NDArray[np.bool_]:
    """n x 16 x 16 DCT coefficients to n x 16 x 16 places: above the median of the whitened picture or not.

    Mirroring or turning the picture mirrors or turns the places.
    """
    back, weights = _inverse()
    shown = back @ (coefficients * weights) @ back.T
    signs: npt.NDArray[np.bool_] = shown > np.median(shown, axis=(1, 2), keepdims=True)
    return signs


@lru_cache(maxsize=1)
def _inverse() -> tuple[Floats, Floats]:
    frequency = np.arange(PLACES)
    place = (2 * np.arange(PLACES) + 1) / (2 * PLACES)
    back = np.cos(np.pi * place[:, np.newaxis] * frequency).astype(np.float32)
    weights = (np.hypot(frequency[:, np.newaxis], frequency) ** _WHITENING).astype(np.float32)
    return back, weights


def detail_blocks(pixels: Floats, blocks: int) -> Floats:
    """How much the grey changes from pixel to pixel, on average in each of blocks x blocks parts of a square."""
    across = np.abs(np.diff(pixels, axis=1, append=pixels[:, -1:]))
    down = np.abs(np.diff(pixels, axis=0, append=pixels[-1:]))
    side = len(pixels) // blocks
    means: Floats = (across + down).reshape(blocks, side, blocks, side).mean(axis=(1, 3))
    return means


def spread(blocks: Floats, weights: Floats) -> Floats:
    """The share of each window over which its detail is spread, 0-1: all in one place, or everywhere alike.

    `weights`: windows x blocks, how much of each block lies in a window. (The participation ratio.)
    """
    flat = blocks.reshape(-1)
    total, squares = weights @ flat, weights @ (flat * flat)
    shares: Floats = total * total / np.maximum(squares * weights.sum(axis=1), 1e-9)
    return shares
