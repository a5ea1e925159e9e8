"""Pictures for tests: generated textures, never people, made at run time."""

import io

import numpy as np
from PIL import Image


def picture(seed: int, side: int = 160, kind: str = "PNG") -> bytes:
    """A picture's bytes."""
    pixels = np.random.default_rng(seed).integers(0, 255, (8, 8, 3), dtype=np.uint8)
    out = io.BytesIO()
    Image.fromarray(pixels).resize((side, side), Image.Resampling.BICUBIC).save(out, kind)
    return out.getvalue()
