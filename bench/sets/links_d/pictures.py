"""Drawn pictures: a person before a backdrop, a room, a still; and what sites and posters do to a picture."""

from dataclasses import dataclass
from random import Random

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

WIDTH, HEIGHT = 300, 400
VARIANTS = ("as_is", "as_is", "jpeg", "small", "crop", "mark", "light")
Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Picture:
    """What is on a picture: `kind` person, room, still or empty; equal pictures are the same photo.

    `looks` are the persons on it: hair and skin stay from photo to photo.
    """

    kind: str
    subject: int
    backdrop: int
    looks: tuple[int, ...] = ()


def draw(picture: Picture) -> Image.Image:
    """The picture as its maker saved it."""
    if picture.kind == "empty":
        return _empty()
    image = _backdrop(Random(f"backdrop {picture.backdrop}"))
    rng = Random(f"{picture.kind} {picture.subject} {picture.backdrop}")
    pen = ImageDraw.Draw(image)
    for at, look in enumerate(picture.looks):
        _person(pen, rng, Random(f"look {look}"), (at + 0.5) / len(picture.looks))
    if picture.kind != "person":
        {"room": _room, "still": _still}[picture.kind](pen, rng)
    return _lit(image.filter(ImageFilter.GaussianBlur(0.8)), rng)


def variant(image: Image.Image, name: str, mark: str) -> tuple[Image.Image, int]:
    """The picture after a repost, and the JPEG quality to keep it with."""
    if name == "jpeg":
        return image, 58
    if name == "small":
        return image.resize((WIDTH * 7 // 10, HEIGHT * 7 // 10), Image.Resampling.LANCZOS), 85
    if name == "crop":
        return image.crop((6, 8, WIDTH - 5, HEIGHT - 7)), 85
    if name == "light":
        return ImageEnhance.Brightness(image).enhance(1.12), 85
    if name == "mark":
        marked = image.copy()
        ImageDraw.Draw(marked).text((12, HEIGHT - 24), mark, fill=(240, 240, 240))
        return marked, 85
    return image, 88


def _colour(rng: Random, low: int = 20, high: int = 235) -> Colour:
    return rng.randint(low, high), rng.randint(low, high), rng.randint(low, high)


def _backdrop(rng: Random) -> Image.Image:
    top, bottom = np.array(_colour(rng), float), np.array(_colour(rng), float)
    angle = rng.uniform(-1, 1)
    down, right = np.mgrid[0:HEIGHT, 0:WIDTH]
    mix = np.clip((down / HEIGHT + angle * (right / WIDTH - 0.5)), 0, 1)[..., None]
    image = Image.fromarray((top * (1 - mix) + bottom * mix).astype(np.uint8))
    pen = ImageDraw.Draw(image)
    shape = rng.choice(("curtain", "window", "wall", "discs", "door"))
    if shape == "curtain":
        step, tint = rng.randint(18, 60), _colour(rng)
        for left in range(rng.randint(0, step), WIDTH, step):
            pen.rectangle((left, 0, left + step // 3, HEIGHT), fill=tint)
    elif shape == "window":
        x, y = rng.randint(5, 170), rng.randint(5, 120)
        pen.rectangle(
            (x, y, x + rng.randint(70, 120), y + rng.randint(90, 160)),
            fill=_colour(rng, 150, 255),
            outline=(60, 50, 40),
            width=6,
        )
    elif shape == "wall":
        pen.rectangle((0, rng.randint(200, 320), WIDTH, HEIGHT), fill=_colour(rng))
    else:
        for _ in range(rng.randint(3, 8)):
            x, y, size = rng.randint(0, WIDTH), rng.randint(0, HEIGHT), rng.randint(20, 80)
            box = (x - size, y - size, x + size, y + (size if shape == "discs" else size * 2))
            (pen.ellipse if shape == "discs" else pen.rectangle)(box, fill=_colour(rng))
    return image


def _person(pen: ImageDraw.ImageDraw, rng: Random, look: Random, where: float) -> None:
    x, y, size = int(WIDTH * where) + rng.randint(-60, 60), rng.randint(60, 150), rng.randint(30, 52)
    skin = look.choice(((236, 200, 176), (214, 170, 136), (150, 104, 74), (96, 66, 50), (246, 220, 204)))
    hair, dress = _colour(look, 10, 200), _colour(rng)
    lean, length = rng.randint(-60, 60), look.randint(0, 3)
    pen.ellipse((x - size * 1.3, y - size * 1.4, x + size * 1.3, y + size * (1.0 + 0.6 * length)), fill=hair)
    hip = (x + lean, y + size * rng.uniform(3.2, 4.6))
    pen.polygon(
        (
            (x - size * 1.6, y + size * 1.5),
            (x + size * 1.6, y + size * 1.5),
            (hip[0] + size * 1.4, hip[1]),
            (hip[0] - size * 1.4, hip[1]),
        ),
        fill=dress,
    )
    for side in (-1, 1):
        elbow = (x + side * size * rng.uniform(1.6, 3.4), y + size * rng.uniform(0.4, 4.2))
        hand = (x + side * size * rng.uniform(-0.5, 3.2), y + size * rng.uniform(-1.4, 5.0))
        pen.line(((x + side * size * 1.4, y + size * 1.7), elbow, hand), fill=skin, width=size // 2, joint="curve")
        foot = (hip[0] + side * rng.randint(5, 110), HEIGHT + rng.randint(-60, 40))
        pen.line(((hip[0] + side * size * 0.6, hip[1]), foot), fill=skin, width=int(size * 0.7))
    pen.ellipse((x - size * 0.85, y - size, x + size * 0.85, y + size * 1.1), fill=skin)
    pen.rectangle((x - size * 0.3, y + size * 0.9, x + size * 0.3, y + size * 1.6), fill=skin)


def _room(pen: ImageDraw.ImageDraw, rng: Random) -> None:
    floor = rng.randint(250, 320)
    pen.rectangle((0, floor, WIDTH, HEIGHT), fill=_colour(rng, 60, 160))
    left = rng.randint(10, 90)
    pen.rectangle((left, floor - 60, left + rng.randint(150, 200), floor + 50), fill=_colour(rng))
    pen.rectangle((left, floor - 80, left + 60, floor - 35), fill=_colour(rng, 180, 255))
    x = rng.randint(20, 240)
    pen.line(((x, floor), (x, floor - 150)), fill=(40, 30, 20), width=5)
    pen.polygon(
        ((x - 30, floor - 140), (x + 30, floor - 140), (x + 14, floor - 190), (x - 14, floor - 190)),
        fill=_colour(rng, 170, 255),
    )
    y = rng.randint(20, 90)
    pen.rectangle(
        (110, y, 110 + rng.randint(50, 120), y + rng.randint(30, 70)), fill=_colour(rng), outline=(90, 60, 30), width=4
    )


def _still(pen: ImageDraw.ImageDraw, rng: Random) -> None:
    x, y, petals, tint = rng.randint(110, 190), rng.randint(110, 180), rng.randint(5, 9), _colour(rng)
    pen.line(((x, y), (x + rng.randint(-40, 40), HEIGHT)), fill=(40, 110, 50), width=9)
    for petal in range(petals):
        dx, dy = np.cos(6.283 * petal / petals) * 55, np.sin(6.283 * petal / petals) * 55
        pen.ellipse((x + dx - 36, y + dy - 36, x + dx + 36, y + dy + 36), fill=tint)
    pen.ellipse((x - 28, y - 28, x + 28, y + 28), fill=_colour(rng, 150, 255))


def _lit(image: Image.Image, rng: Random) -> Image.Image:
    """Light from somewhere and the grain of a camera."""
    noise = np.random.default_rng(rng.randrange(2**32))
    coarse = Image.fromarray(noise.integers(90, 166, (5, 4), dtype=np.uint8)).resize(
        (WIDTH, HEIGHT), Image.Resampling.BICUBIC
    )
    light = np.asarray(coarse, float)[..., None] / 128
    grain = noise.normal(0, 4, (HEIGHT, WIDTH, 1))
    return Image.fromarray(np.clip(np.asarray(image, float) * light + grain, 0, 255).astype(np.uint8))


def _empty() -> Image.Image:
    image = Image.new("RGB", (WIDTH, HEIGHT), (214, 214, 214))
    pen = ImageDraw.Draw(image)
    pen.ellipse((110, 110, 190, 190), fill=(180, 180, 180))
    pen.pieslice((70, 200, 230, 420), 180, 360, fill=(180, 180, 180))
    pen.text((112, 340), "geen foto", fill=(90, 90, 90))
    return image
