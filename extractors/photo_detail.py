"""What a window shows besides the signs of its frequencies: where its edges lie.

A perceptual hash keeps the sign of each low frequency, and one bright thing on a quiet ground decides nearly all of
them: two pictures of something round in the dark have alike hashes whatever the thing is. The detail code asks for what
the hash leaves out. Of each of 16 x 16 places it says whether the picture is lighter there than around it, within a few
pixels of 64 x 64: edges count, tones do not, and places a tenth of the picture apart know nothing of each other. So a
sign stuck on the picture changes the bits under it and no others. A copy answers both questions alike.
"""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

PLACES = 16
_STEP = 0.5                     # grey levels of 255; less is not to be seen, and differs from file to file
_NEAR, _AROUND = 1.25, 2.25     # pixels of 64 (standard deviations); what was tried: docs/decisions/0042


@lru_cache(maxsize=1)
def detail_views(side: int = 64) -> tuple[Floats, Floats]:
    """Weights of `side` pixels in each of 16 places: of the place itself, and with what lies around it."""
    return _smoothing(_NEAR, side), _smoothing(_AROUND, side)


def _smoothing(deviation: float, side: int) -> Floats:
    centre = (np.arange(PLACES) + 0.5) * side / PLACES - 0.5
    weights = np.exp(-0.5 * ((np.arange(side) - centre[:, np.newaxis]) / deviation) ** 2)
    shares: Floats = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    return shares


def detail_signs(near: Floats, around: Floats) -> npt.NDArray[np.bool_]:
    """n x 16 x 16 places through each of `detail_views`: lighter than around or not.

    Mirroring or turning the picture mirrors or turns the places.
    """
    signs: npt.NDArray[np.bool_] = near > around + _STEP
    return signs
