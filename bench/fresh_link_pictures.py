"""Drawn pictures without people: rooms, patterns and landscapes; and what happens to a picture that is used again."""

import math
import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

_SIZE = (320, 240)
Colour = tuple[int, int, int]


def _colour(rng: random.Random, low: int = 20, high: int = 235) -> Colour:
    return rng.randrange(low, high), rng.randrange(low, high), rng.randrange(low, high)


def picture(seed: int) -> Image.Image:
    """The picture of a seed, 320 by 240, RGB; every seed its own."""
    rng = random.Random(f"picture {seed}")
    image = rng.choice((_room, _room, _pattern, _landscape))(rng)
    draw = ImageDraw.Draw(image)
    for _ in range(rng.randrange(6, 14)):  # things that stand about, so that no two pictures are alike
        left, top = rng.randrange(-30, 300), rng.randrange(-30, 220)
        box = (left, top, left + rng.randrange(20, 120), top + rng.randrange(20, 100))
        rng.choice((draw.ellipse, draw.rectangle))(box, fill=_colour(rng))
    return image.filter(ImageFilter.GaussianBlur(rng.choice((0.6, 1.0, 1.5))))


def _room(rng: random.Random) -> Image.Image:
    image = Image.new("RGB", _SIZE, _colour(rng, 120))
    draw = ImageDraw.Draw(image)
    floor = rng.randrange(130, 200)
    draw.rectangle((0, floor, 320, 240), fill=_colour(rng, 40, 160))
    for board in range(0, 320, rng.randrange(18, 50)):
        draw.line((board, floor, board * 2 - 160, 240), fill=_colour(rng, 20, 90), width=2)
    window = rng.randrange(10, 200)
    draw.rectangle((window, 20, window + rng.randrange(50, 110), rng.randrange(70, 120)), fill=_colour(rng, 170, 255))
    bed = rng.randrange(0, 180)
    draw.rectangle((bed, floor - 30, bed + rng.randrange(90, 140), floor + 40), fill=_colour(rng))
    lamp = rng.randrange(20, 300)
    draw.line((lamp, 0, lamp, rng.randrange(20, 60)), fill=(20, 20, 20), width=3)
    return image


def _pattern(rng: random.Random) -> Image.Image:
    image = Image.new("RGB", _SIZE, _colour(rng))
    draw = ImageDraw.Draw(image)
    colours = [_colour(rng) for _ in range(4)]
    step = rng.randrange(24, 64)
    for across in range(0, 320, step):
        for down in range(0, 240, step):
            kind = rng.choice((draw.rectangle, draw.ellipse))
            kind((across, down, across + step - 4, down + step - 4), fill=rng.choice(colours))
    return image


def _landscape(rng: random.Random) -> Image.Image:
    image = Image.new("RGB", _SIZE)
    draw = ImageDraw.Draw(image)
    top, low = _colour(rng, 60), _colour(rng, 120)
    for row in range(240):
        part = row / 240
        draw.line((0, row, 320, row), fill=tuple(int(a + (b - a) * part) for a, b in zip(top, low, strict=True)))
    sun = rng.randrange(20, 300)
    draw.ellipse((sun, 15, sun + 40, 55), fill=_colour(rng, 200, 255))
    for layer in range(3):
        base, swing, phase = 110 + 40 * layer, rng.randrange(10, 45), rng.random() * 6
        width = rng.uniform(30, 90)
        points = [(x, base + swing * math.sin(x / width + phase)) for x in range(0, 321, 8)]
        draw.polygon([(0, 240), *points, (320, 240)], fill=_colour(rng, 20, 150))
    return image


def placeholder() -> Image.Image:
    """The "no picture yet" sign of a site."""
    image = Image.new("RGB", _SIZE, (225, 225, 225))
    draw = ImageDraw.Draw(image)
    draw.rectangle((90, 70, 230, 170), outline=(150, 150, 150), width=6)
    draw.ellipse((130, 95, 190, 150), outline=(150, 150, 150), width=6)
    draw.rectangle((140, 55, 180, 72), fill=(150, 150, 150))
    return image


def used_again(rng: random.Random, image: Image.Image) -> Image.Image:
    """The picture after a light edit: smaller, a little cropped or a little brighter."""
    what = rng.choice(("scale", "crop", "light", "scale and light"))
    if "crop" in what:
        cut = rng.randrange(2, 7)
        image = image.crop((cut, cut, image.width - cut, image.height - cut))
    if "scale" in what:
        factor = rng.uniform(0.65, 1.3)
        image = image.resize((round(image.width * factor), round(image.height * factor)), Image.Resampling.LANCZOS)
    if "light" in what:
        image = ImageEnhance.Brightness(image).enhance(rng.uniform(0.9, 1.12))
    return image


def save(image: Image.Image, path: Path, quality: int) -> None:
    """Write the picture as a JPEG file."""
    image.save(path, "JPEG", quality=quality)
