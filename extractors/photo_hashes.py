"""Perceptual hashes of a photo that is decoded in memory, hashed and dropped.

The code is `imagehash.phash(hash_size=16)`: 256 bits, row-major over the 16 x 16 lowest DCT frequencies, most
significant bit first (Zauner 2010). One small grey picture serves all windows: resampling and DCT are linear,
so a window is two small matrix products instead of another resize.
"""

import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFile, ImageOps

from extractors.photo_detail import detail_signs, detail_views
from extractors.photo_frame import find_contents
from extractors.photo_windows import SQUARE, Window, stored_windows

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF", "BMP")
"""Not MPO (KeyError on undecodable input), nor formats with a history of bombs (FITS, PSD, EPS)."""

MAX_BYTES = 15 * 1024 * 1024
MAX_PIXELS = 40_000_000
MAX_ASPECT = 8
MIN_SIDE = 64

_WORK_SIDE = 512            # longest side of the grey picture everything is computed from
_GRID = 64                  # imagehash: hash_size 16 x highfreq_factor 4
_LOW = 16

# Image.open warns between one and two times this; the warning must stop the photo (images.md sec 5).
Image.MAX_IMAGE_PIXELS = MAX_PIXELS
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)

Floats = npt.NDArray[np.float32]

_EXIF_ORIENTATION = 0x0112
_TRANSPOSED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


class BadPhoto(Exception):
    """The bytes are not a picture we accept; the message is one line."""


@dataclass(frozen=True, slots=True)
class PhotoHashes:
    """The hashes of one photo. Codes of two recipes (`version`) never compare."""

    version: str
    codes: tuple[bytes, ...]    # 32 bytes each: [0] whole picture, [1] without plain bars, [2] without the frame of a
                                # screen, then the stored windows; after these, in the same order, their detail codes
    width: int                  # pixels as shown, after EXIF rotation
    height: int
    quality: int                # 0-100, PDQ's gradient measure; low: too flat to compare


RECIPE = f"phash16-{len(stored_windows())}w5"


def hash_photo(data: bytes) -> PhotoHashes:
    """Hashes a photo's bytes. Raises BadPhoto. Only the first frame of an animation is decoded."""
    if len(data) > MAX_BYTES:
        raise BadPhoto(f"photo of {len(data)} bytes; at most {MAX_BYTES} are read")
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
            _check_size(picture)
            orientation = _orientation(picture)
            width, height = picture.size
            grey = _small_grey(picture)
    except BadPhoto:
        raise
    except Exception as error:
        # No list of what decoders raise on hostile bytes is complete (AVIF: RuntimeError).
        detail = " ".join(str(error).split())[:120]
        raise BadPhoto(f"not a picture we accept: {type(error).__name__} {detail}".rstrip()) from error
    if orientation in _TRANSPOSED:
        grey = grey.transpose(_TRANSPOSED[orientation])
        if orientation >= 5:
            width, height = height, width
    pixels = _resized(grey, _GRID)
    return PhotoHashes(RECIPE, tuple(_codes(grey, pixels)), width, height, _quality(pixels))


def _check_size(picture: Image.Image) -> None:
    width, height = picture.size
    if width * height > MAX_PIXELS:
        raise BadPhoto(f"photo of {width} x {height} pixels; at most {MAX_PIXELS} are decoded")
    if min(width, height) < MIN_SIDE:
        raise BadPhoto(f"photo of {width} x {height} pixels; each side must be at least {MIN_SIDE}")
    if max(width, height) > MAX_ASPECT * min(width, height):
        raise BadPhoto(f"photo of {width} x {height} pixels; at most {MAX_ASPECT} times as long as wide")


def _orientation(picture: Image.Image) -> int:
    try:
        value = picture.getexif().get(_EXIF_ORIENTATION, 1)
    except Exception:  # noqa: BLE001  (as above)
        return 1    # a broken EXIF block says nothing; the picture itself may be sound
    return value if isinstance(value, int) else 1


def _small_grey(picture: Image.Image) -> Image.Image:
    """The first frame in grey, longest side at most `_WORK_SIDE`."""
    if picture.format == "JPEG" and picture.mode in ("RGB", "L"):
        # libjpeg decodes straight to a smaller luma plane: more than twice as fast.
        picture.draft("L", (_WORK_SIDE // 2, _WORK_SIDE // 2))
    # Pillow's switch is one for the whole process, and other libraries turn it on when they are imported:
    # half a picture would then be hashed as if it were whole.
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    picture.load()
    grey = _to_grey(picture)
    if max(grey.size) > _WORK_SIDE:
        grey.thumbnail((_WORK_SIDE, _WORK_SIDE), Image.Resampling.BOX, reducing_gap=2.0)
    return grey


def _to_grey(picture: Image.Image) -> Image.Image:
    if picture.mode in ("L", "1"):
        if "transparency" not in picture.info:
            return picture.convert("L")
    elif picture.mode.startswith("I") or picture.mode == "F":
        # Pillow's own convert clips 16 bits to white instead of scaling them.
        deep = np.asarray(picture).astype(np.float64)
        if picture.mode.startswith("I;16") or deep.max(initial=0) > 255:
            deep = deep / 256
        return Image.fromarray(np.clip(deep, 0, 255).astype(np.uint8))
    if picture.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in picture.info:
        if max(picture.size) > 2 * _WORK_SIDE and picture.mode == "RGBA":
            picture = picture.reduce(max(picture.size) // _WORK_SIDE)
        shown = picture.convert("RGBA")
        flat = Image.new("RGBA", shown.size, "white")
        flat.alpha_composite(shown)
        return flat.convert("L")
    if picture.mode in ("CMYK", "YCbCr", "LAB", "HSV", "P"):
        return picture.convert("RGB").convert("L")
    return ImageOps.grayscale(picture)


def _resized(grey: Image.Image, side: int, box: tuple[int, int, int, int] | None = None) -> Floats:
    return np.asarray(grey.resize((side, side), Image.Resampling.LANCZOS, box=box), dtype=np.float32)


def _codes(grey: Image.Image, pixels: Floats) -> Iterator[bytes]:
    """Hashes of the whole picture, of the picture in its frame and of its windows, and their detail codes."""
    boxes = find_contents(np.asarray(grey))
    wholes = [pixels, *(pixels if box is None else _resized(grey, _GRID, box) for box in boxes)]
    square = _resized(grey, SQUARE)
    coefficients, near, around = (
        np.concatenate([view @ np.stack(wholes) @ view.T, _through_windows(square, number)])
        for number, view in enumerate(_views())
    )
    values = coefficients.reshape(len(coefficients), -1)
    # 256 bits: above the median or not, as imagehash does it
    above = values > np.median(values, axis=1, keepdims=True)
    detail = detail_signs(near, around).reshape(above.shape)
    for signs in (above, detail):
        yield from (bytes(row) for row in np.packbits(signs, axis=1))


@lru_cache(maxsize=1)
def _dct() -> Floats:
    """The 16 lowest rows of the 64-point DCT-II, unscaled like scipy.fftpack's."""
    place = (2 * np.arange(_GRID) + 1) / (2 * _GRID)
    rows: Floats = (2 * np.cos(np.pi * np.arange(_LOW)[:, np.newaxis] * place)).astype(np.float32)
    return rows


def _views() -> tuple[Floats, Floats, Floats]:
    """What is asked of 64 x 64 pixels, each 16 x 64: frequencies, places, places with what lies around them."""
    return _dct(), *detail_views(_GRID)


@lru_cache(maxsize=3)
def window_basis(view: int) -> tuple[Floats, npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """A view after resampling for each distinct interval, and each window's interval down and across.

    `view`: 0 frequencies, 1 places, 2 places with what lies around them.
    """
    windows = stored_windows()
    intervals = sorted({side for window in windows for side in (_down(window), _across(window))})
    place = {interval: index for index, interval in enumerate(intervals)}
    basis = np.stack([_views()[view] @ _resampling(*interval) for interval in intervals])
    down = np.array([place[_down(window)] for window in windows], dtype=np.intp)
    across = np.array([place[_across(window)] for window in windows], dtype=np.intp)
    return basis, down, across


def _down(window: Window) -> tuple[float, float]:
    return window.top, window.top + window.scale


def _across(window: Window) -> tuple[float, float]:
    return window.left, window.left + window.scale


def _resampling(start: float, end: float) -> Floats:
    """Lanczos weights from the square's pixels to 64 places of an interval (fractions), as Pillow resizes."""
    first, step = start * SQUARE, (end - start) * SQUARE / _GRID
    centre = first + (np.arange(_GRID) + 0.5) * step
    stretch = max(step, 1.0)
    offset = (np.arange(SQUARE) + 0.5 - centre[:, np.newaxis]) / stretch
    weights = np.where(np.abs(offset) < 3, np.sinc(offset) * np.sinc(offset / 3), 0.0)
    inside = (np.arange(SQUARE) + 1 > first) & (np.arange(SQUARE) < end * SQUARE)
    weights = weights * inside
    shares: Floats = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    return shares


def _through_windows(square: Floats, view: int) -> Floats:
    basis, down, across = window_basis(view)
    # Small products on purpose: OpenBLAS starts threads above 2^18 multiplications, which costs more than it gives.
    lines = np.matmul(basis, square)                                        # intervals x 16 x SQUARE
    result: Floats = np.matmul(lines[down], basis[across].transpose(0, 2, 1))
    return result


def _quality(pixels: Floats) -> int:
    """PDQ's measure: how much the 64 x 64 picture changes from pixel to pixel (ThreatExchange)."""
    steps = sum(float(np.floor(np.abs(np.diff(pixels, axis=axis)) * 100 / 255).sum()) for axis in (0, 1))
    return int(min(100, steps / 90))
