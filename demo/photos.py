"""Generated pictures of places and things, never of people, made in memory as JPEG bytes.

Two different pictures must never look alike to a perceptual hash, while an edited copy must. So every scene is
laid over a random field with its own mix of low frequencies: the 16 x 16 lowest are what pHash reads
(Zauner 2010), and independent ones lie about 128 of 256 bits apart.
"""

import io
from dataclasses import dataclass
from enum import StrEnum
from random import Random

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

_SIZES = ((240, 180), (180, 240), (220, 220), (240, 164))
_WAVES = 22      # the highest wave of the field in each direction
_GRID = 60       # the field is made this small and then enlarged
_COSINES = np.cos(np.pi * (2 * np.arange(_GRID)[:, None] + 1) * np.arange(_WAVES)[None, :] / (2 * _GRID))
PLACEHOLDER = "placeholder"


class PhotoEdit(StrEnum):
    """What was done to a picture before it was posted again."""

    NONE = "none"
    SMALLER = "smaller"
    RECODED = "recoded"
    BRIGHTER = "brighter"
    CROPPED = "cropped"      # two per cent off each side
    MIRRORED = "mirrored"


LIGHT_EDITS = (PhotoEdit.NONE, PhotoEdit.SMALLER, PhotoEdit.RECODED, PhotoEdit.BRIGHTER)
"""Edits after which any perceptual hash still says `same photo`."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture by the seed it is made from, so that nothing is drawn before somebody asks."""

    seed: str
    edit: PhotoEdit = PhotoEdit.NONE


def jpeg(photo: Photo) -> bytes:
    """The picture as JPEG bytes, equal on every call."""
    if photo.seed == PLACEHOLDER:
        return _encode(_placeholder(), 85)
    rng = Random(f"photo:{photo.seed}")
    picture = _scene(rng)
    quality = 82
    match photo.edit:
        case PhotoEdit.SMALLER:
            picture = picture.resize((picture.width * 3 // 4, picture.height * 3 // 4), Image.Resampling.BILINEAR)
        case PhotoEdit.RECODED:
            quality = 48
        case PhotoEdit.BRIGHTER:
            picture = ImageEnhance.Brightness(picture).enhance(1.15)
        case PhotoEdit.CROPPED:
            x, y = picture.width // 50, picture.height // 50
            picture = picture.crop((x, y, picture.width - x, picture.height - y))
        case PhotoEdit.MIRRORED:
            picture = ImageOps.mirror(picture)
        case PhotoEdit.NONE:
            pass
    return _encode(picture, quality)


def _encode(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def _field(seed: int, width: int, height: int) -> NDArray[np.float64]:
    """A random field between 0 and 1 with nearly equal power in its lowest waves."""
    numbers = np.random.default_rng(seed)
    wave = np.arange(_WAVES)
    waves = numbers.standard_normal((_WAVES, _WAVES)) / (1.0 + wave[:, None] + wave[None, :]) ** 0.5
    waves[0, :] *= 0.5 ** 0.5      # as in an orthonormal DCT
    waves[:, 0] *= 0.5 ** 0.5
    waves[0, 0] = 0.0
    small = _COSINES @ waves @ _COSINES.T
    small = np.clip(0.5 + small / (4.2 * small.std()), 0.0, 1.0)
    enlarged = Image.fromarray((small * 255).astype(np.uint8)).resize((width, height), Image.Resampling.BICUBIC)
    return np.asarray(enlarged, dtype=np.float64) / 255.0


def _colour(rng: Random) -> tuple[int, int, int]:
    return rng.randrange(256), rng.randrange(256), rng.randrange(256)


def _scene(rng: Random) -> Image.Image:
    width, height = rng.choice(_SIZES)
    field = _field(rng.getrandbits(63), width, height)[..., None]
    dark, light = np.array(_colour(rng)) * 0.35, 160 + np.array(_colour(rng)) * 0.37
    texture = dark + (light - dark) * field
    drawing = Image.new("RGB", (width, height), _colour(rng))
    draw = ImageDraw.Draw(drawing)
    rng.choice((_landscape, _room, _shapes, _stripes))(draw, rng, width, height)
    drawing = drawing.filter(ImageFilter.GaussianBlur(1))
    mixed = 0.68 * texture + 0.32 * np.asarray(drawing, dtype=np.float64)
    return Image.fromarray(np.clip(mixed, 0, 255).astype(np.uint8))


def _landscape(draw: ImageDraw.ImageDraw, rng: Random, width: int, height: int) -> None:
    x, y, r = rng.randrange(width), rng.randrange(height // 2), rng.randrange(12, 40)
    draw.ellipse((x - r, y - r, x + r, y + r), fill=_colour(rng))
    for layer in range(1, 4):
        ridge = [(step * width // 8, height * layer // 4 + rng.randrange(-30, 30)) for step in range(9)]
        draw.polygon([(0, height), *ridge, (width, height)], fill=_colour(rng))


def _room(draw: ImageDraw.ImageDraw, rng: Random, width: int, height: int) -> None:
    floor = height * rng.randrange(55, 75) // 100
    draw.rectangle((0, floor, width, height), fill=_colour(rng))
    x, y = rng.randrange(width // 2), rng.randrange(height // 4)
    draw.rectangle((x, y, x + width // 4, y + height // 3), fill=_colour(rng), outline=_colour(rng), width=5)
    x = rng.randrange(width // 2)
    draw.rectangle((x, floor - 45, x + width // 2, floor + 30), fill=_colour(rng))
    draw.rectangle((x, floor - 65, x + 55, floor - 30), fill=_colour(rng))
    x = rng.randrange(20, width - 20)
    draw.polygon([(x - 18, 60), (x + 18, 60), (x + 9, 25), (x - 9, 25)], fill=_colour(rng))
    draw.line((x, 60, x, floor), fill=_colour(rng), width=4)


def _shapes(draw: ImageDraw.ImageDraw, rng: Random, width: int, height: int) -> None:
    for _ in range(rng.randrange(6, 14)):
        x, y, r = rng.randrange(width), rng.randrange(height), rng.randrange(14, 70)
        kind = draw.ellipse if rng.random() < 0.5 else draw.rectangle
        kind((x - r, y - r * 2 // 3, x + r, y + r * 2 // 3), fill=_colour(rng))


def _stripes(draw: ImageDraw.ImageDraw, rng: Random, width: int, height: int) -> None:
    position = -height
    while position < width:
        step = rng.randrange(8, 46)
        draw.line((position, 0, position + rng.randrange(height), height), fill=_colour(rng), width=step)
        position += step + rng.randrange(4, 30)


def _placeholder() -> Image.Image:
    """The picture a site shows when there is none; hundreds of ads share it."""
    picture = Image.new("RGB", (300, 300), (226, 226, 230))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((60, 90, 240, 220), outline=(150, 150, 160), width=6)
    draw.polygon([(75, 205), (130, 140), (165, 180), (195, 150), (225, 205)], fill=(170, 170, 180))
    draw.ellipse((185, 105, 215, 135), fill=(170, 170, 180))
    draw.text((108, 240), "GEEN FOTO", fill=(110, 110, 120), font_size=18)
    return picture
