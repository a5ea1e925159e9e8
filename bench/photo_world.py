"""Generated pictures and the thirty named edits of them (images.md sec 0). Textures and landscapes, never people."""

import io
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

SIZE = (375, 500)

Grey = npt.NDArray[np.float64]
Edit = Callable[[Image.Image, np.random.Generator], Image.Image]


def picture(seed: int, size: tuple[int, int] = SIZE) -> Image.Image:
    """One of four kinds: hills under a sky, a room of planes, blots, or cloud-like noise with grain."""
    rng = np.random.default_rng(seed)
    kind = (_hills, _room, _blots, _clouds)[seed % 4]
    image = kind(rng, size)
    grain = rng.normal(0, 6, (size[1], size[0], 3))
    return Image.fromarray(np.clip(np.asarray(image, dtype=np.float64) + grain, 0, 255).astype(np.uint8))


def _noise(rng: np.random.Generator, size: tuple[int, int], octaves: int = 5) -> Grey:
    total = np.zeros((size[1], size[0]))
    for octave in range(octaves):
        cells = 3 * 2**octave
        small = Image.fromarray(rng.random((cells, cells)).astype(np.float32))
        total += np.asarray(small.resize(size, Image.Resampling.BICUBIC)) / 1.7**octave
    shares: Grey = (total - total.min()) / (total.max() - total.min())
    return shares


def _coloured(rng: np.random.Generator, grey: Grey) -> Image.Image:
    dark, light = rng.integers(0, 130, 3), rng.integers(110, 256, 3)
    return Image.fromarray((dark + grey[..., np.newaxis] * (light - dark)).astype(np.uint8))


def _clouds(rng: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    return _coloured(rng, _noise(rng, size, 6))


def _hills(rng: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    width, height = size
    image = _coloured(
        rng, np.repeat(np.linspace(0, 1, height)[:, np.newaxis], width, axis=1) * 0.5 + _noise(rng, size) * 0.5
    )
    draw = ImageDraw.Draw(image)
    across = np.arange(width)
    level = height * rng.uniform(0.3, 0.5)
    for _ in range(rng.integers(3, 7)):
        line = np.full(width, level) + sum(
            rng.uniform(8, 60) / wave * np.sin(across / width * wave * 6.28 + rng.uniform(0, 6)) for wave in range(1, 6)
        )
        colour = tuple(int(c) for c in rng.integers(20, 220, 3))
        draw.polygon([(0, height), *zip(across.tolist(), line.tolist(), strict=True), (width, height)], fill=colour)
        level += height * rng.uniform(0.07, 0.2)
    for _ in range(rng.integers(4, 14)):
        x, y, tall = (int(rng.integers(*span)) for span in ((0, width), (height // 3, height), (20, 120)))
        colour = tuple(int(c) for c in rng.integers(0, 160, 3))
        draw.ellipse((x - tall // 3, y - tall, x + tall // 3, y), fill=colour)
    return image


def _room(rng: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    image = _coloured(rng, _noise(rng, size, 4))
    draw = ImageDraw.Draw(image)
    for _ in range(rng.integers(10, 30)):
        x, y = rng.integers(-40, size[0]), rng.integers(-40, size[1])
        wide, tall = rng.integers(15, 190, 2)
        lean = rng.integers(-30, 30)
        colour = tuple(int(c) for c in rng.integers(0, 256, 3))
        draw.polygon([(x, y), (x + wide, y + lean), (x + wide, y + tall + lean), (x, y + tall)], fill=colour)
    return image


def _blots(rng: np.random.Generator, size: tuple[int, int]) -> Image.Image:
    image = _coloured(rng, _noise(rng, size, 3))
    draw = ImageDraw.Draw(image)
    for _ in range(rng.integers(20, 60)):
        x, y, wide = (int(rng.integers(*span)) for span in ((0, size[0]), (0, size[1]), (8, 110)))
        colour = tuple(int(c) for c in rng.integers(0, 256, 3))
        draw.ellipse((x - wide, y - wide * float(rng.uniform(0.3, 1.2)), x + wide, y + wide), fill=colour)
    return image.filter(ImageFilter.GaussianBlur(float(rng.uniform(0.5, 3))))


def _through(image: Image.Image, kind: str, quality: int) -> Image.Image:
    buffer = io.BytesIO()
    image.save(buffer, kind, quality=quality)
    return Image.open(buffer).convert("RGB")


def _scaled(image: Image.Image, x: float, y: float) -> Image.Image:
    size = max(64, round(image.width * x)), max(64, round(image.height * y))
    return image.resize(size, Image.Resampling.LANCZOS)


def _cropped(image: Image.Image, share: float, rng: np.random.Generator) -> Image.Image:
    """Keeps 1 - share of each side, at a random place."""
    wide, tall = round(image.width * (1 - share)), round(image.height * (1 - share))
    x, y = rng.integers(0, image.width - wide + 1), rng.integers(0, image.height - tall + 1)
    return image.crop((int(x), int(y), int(x) + wide, int(y) + tall))


def _filtered(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    tint = Image.new("RGB", image.size, tuple(int(c) for c in rng.integers(60, 256, 3)))
    return Image.blend(image, tint, 0.25)


def _watermark(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    copy = image.copy()
    draw = ImageDraw.Draw(copy)
    for line in range(3):
        place = (int(rng.integers(5, copy.width // 3)), int(copy.height * (0.25 + 0.25 * line)))
        draw.text(place, "voorbeeld.example", fill="white", font_size=max(14, copy.width // 14))
    return copy


def _logo(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    copy = image.copy()
    side = copy.width // 6
    ImageDraw.Draw(copy).rectangle(
        (copy.width - side - 6, 6, copy.width - 6, 6 + side // 2), fill="red", outline="white"
    )
    return copy


def _border(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    return ImageOps.expand(
        image, int(image.width * rng.uniform(0.06, 0.15)), "white" if rng.random() < 0.5 else "black"
    )


def _letterbox(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    bar = int(image.height * rng.uniform(0.1, 0.3))
    return (
        ImageOps.expand(image, (0, bar, 0, bar), "black")
        if rng.random() < 0.5
        else ImageOps.expand(image, (bar, 0), "black")
    )


def _emoji(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    copy = image.copy()
    radius = int(copy.width * 0.15)
    x, y = copy.width // 2 + int(rng.integers(-20, 21)), copy.height // 2 + int(rng.integers(-20, 21))
    draw = ImageDraw.Draw(copy)
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=(255, 205, 50))
    for eye in (-0.4, 0.4):
        draw.ellipse(
            (x + eye * radius - 6, y - radius * 0.4 - 6, x + eye * radius + 6, y - radius * 0.4 + 6), fill="black"
        )
    draw.arc((x - radius * 0.6, y - radius * 0.6, x + radius * 0.6, y + radius * 0.6), 20, 160, fill="black", width=5)
    return copy


def _blur_box(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    wide, tall = int(image.width * 0.4), int(image.height * 0.4)
    x, y = int(rng.integers(0, image.width - wide)), int(rng.integers(0, image.height - tall))
    copy = image.copy()
    copy.paste(image.crop((x, y, x + wide, y + tall)).filter(ImageFilter.GaussianBlur(14)), (x, y))
    return copy


def _banner(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    copy = image.copy()
    tall = int(copy.height * 0.12)
    y = int(rng.integers(copy.height // 2, copy.height - tall))
    draw = ImageDraw.Draw(copy)
    draw.rectangle((0, y, copy.width, y + tall), fill="black")
    draw.text((10, y + tall // 5), "067 000 00 00", fill="yellow", font_size=tall // 2)
    return copy


def _screenshot(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    dark = rng.random() < 0.5
    wide = 420
    shown = _scaled(image, wide / image.width, wide / image.width)
    screen = Image.new("RGB", (wide, max(900, shown.height + 220)), (18, 18, 18) if dark else (250, 250, 250))
    screen.paste(shown, (0, (screen.height - shown.height) // 2))
    draw = ImageDraw.Draw(screen)
    ink = "white" if dark else "black"
    draw.text((16, 8), "12:41", fill=ink, font_size=18)
    draw.rectangle((360, 12, 400, 26), outline=ink)
    draw.text((16, 50), "< Album", fill=ink, font_size=24)
    draw.text((40, screen.height - 50), "Delen    Bewerken    Verwijderen", fill=ink, font_size=20)
    return screen


def _combo(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    half = _watermark(_scaled(_cropped(image, 0.1, rng), 0.5, 0.5), rng)
    return _through(ImageEnhance.Brightness(half).enhance(1.2), "JPEG", 50)


def _combo_hard(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    return _through(_emoji(_filtered(_cropped(ImageOps.mirror(image), 0.15, rng), rng), rng), "JPEG", 50)


LIGHT: Mapping[str, Edit] = {
    "jpeg90": lambda image, rng: _through(image, "JPEG", 90),
    "jpeg50": lambda image, rng: _through(image, "JPEG", 50),
    "jpeg30": lambda image, rng: _through(image, "JPEG", 30),
    "webp60": lambda image, rng: _through(image, "WEBP", 60),
    "half": lambda image, rng: _scaled(image, 0.5, 0.5),
    "quarter": lambda image, rng: _scaled(image, 0.25, 0.25),
    "double": lambda image, rng: _scaled(image, 2, 2),
    "brightness": lambda image, rng: ImageEnhance.Brightness(image).enhance(0.65 if rng.random() < 0.5 else 1.35),
    "contrast": lambda image, rng: ImageEnhance.Contrast(image).enhance(0.65 if rng.random() < 0.5 else 1.4),
    "grey": lambda image, rng: image.convert("L").convert("RGB"),
    "filter": _filtered,
    "watermark": _watermark,
    "logo": _logo,
    "crop5": lambda image, rng: _cropped(image, 0.05, rng),
}
HARD: Mapping[str, Edit] = {
    "crop10": lambda image, rng: _cropped(image, 0.1, rng),
    "crop20": lambda image, rng: _cropped(image, 0.2, rng),
    "crop30": lambda image, rng: _cropped(image, 0.3, rng),
    "mirror": lambda image, rng: ImageOps.mirror(image),
    "mirror_crop10": lambda image, rng: _cropped(ImageOps.mirror(image), 0.1, rng),
    "rotate2": lambda image, rng: image.rotate(2, Image.Resampling.BICUBIC, fillcolor="black"),
    "rotate90": lambda image, rng: image.transpose(Image.Transpose.ROTATE_90),
    "border": _border,
    "letterbox": _letterbox,
    "emoji": _emoji,
    "blur_box": _blur_box,
    "banner": _banner,
    "squash": lambda image, rng: _scaled(image, 0.75, 1),
    "screenshot": _screenshot,
    "combo": _combo,
    "combo_hard": _combo_hard,
}
EDITS: Mapping[str, Edit] = {**LIGHT, **HARD}


def write_folder(folder: Path, *, originals: int, edited: int, seed: int) -> None:
    """An evaluation folder: so many originals, and every edit of the first `edited` of them."""
    (folder / "originals").mkdir(parents=True, exist_ok=True)
    (folder / "variants").mkdir(exist_ok=True)
    for number in range(originals):
        image = picture(seed * 100_000 + number)
        image.save(folder / "originals" / f"p{number:05}.jpg", quality=92)
        if number >= edited:
            continue
        for place, (name, edit) in enumerate(EDITS.items()):
            rng = np.random.default_rng((seed, number, place))
            edit(image, rng).save(folder / "variants" / f"p{number:05}__{name}.jpg", quality=88)
