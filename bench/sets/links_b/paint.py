"""Pictures drawn from a number: rooms, patterns and objects, each clearly another picture to the eye."""

from collections.abc import Callable
from random import Random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

SIZE = (320, 400)
Colour = tuple[int, int, int]
_Scene = Callable[[Random, ImageDraw.ImageDraw], None]


def paint(seed: int) -> Image.Image:
    """The picture of this number: a scene, with light from somewhere and some grain."""
    rng = Random(seed)
    image = Image.new("RGB", SIZE, _colour(rng))
    draw = ImageDraw.Draw(image)
    rng.choice(_SCENES)(rng, draw)
    image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 1.1)))
    return _lit(image, rng)


def _lit(image: Image.Image, rng: Random) -> Image.Image:
    noise = np.random.default_rng(rng.getrandbits(32))
    pixels = np.asarray(image, dtype=np.float32)
    rows, columns = np.mgrid[0 : 1 : SIZE[1] * 1j, 0 : 1 : SIZE[0] * 1j].astype(np.float32)
    spot = np.exp(-((columns - rng.random()) ** 2 + (rows - rng.random()) ** 2) / rng.uniform(0.1, 0.5))
    light = (rng.uniform(0.7, 0.9) + rng.uniform(0.1, 0.4) * spot).astype(np.float32)[..., None]
    grain = rng.uniform(2, 6) * noise.standard_normal(pixels.shape[:2], dtype=np.float32)[..., None]
    return Image.fromarray(np.clip(pixels * light + grain, 0, 255).astype(np.uint8))


def _colour(rng: Random, low: int = 20, high: int = 245) -> Colour:
    """Any colour, from nearly black to nearly white in equal shares."""
    red, green, blue = (rng.uniform(20, 245) for _ in range(3))
    scale = rng.uniform(low, high) / (0.3 * red + 0.6 * green + 0.1 * blue)
    return min(255, int(red * scale)), min(255, int(green * scale)), min(255, int(blue * scale))


def _box(rng: Random, smallest: int, largest: int) -> tuple[int, int, int, int]:
    wide, tall = rng.randint(smallest, largest), rng.randint(smallest, largest)
    left, top = rng.randint(-20, SIZE[0] - wide + 20), rng.randint(-20, SIZE[1] - tall + 20)
    return left, top, left + wide, top + tall


def _room(rng: Random, draw: ImageDraw.ImageDraw) -> None:
    floor, corner = rng.randint(190, 320), rng.randint(40, 280)
    draw.rectangle((0, 0, corner, 400), fill=_colour(rng))
    draw.rectangle((corner, 0, 320, 400), fill=_colour(rng))
    draw.polygon(
        [(0, floor + rng.randint(0, 60)), (corner, floor), (320, floor + rng.randint(0, 60)), (320, 400), (0, 400)],
        fill=_colour(rng),
    )
    for _ in range(rng.randint(1, 3)):  # windows or frames
        left, top = rng.randint(5, 220), rng.randint(10, 110)
        wide, tall = rng.randint(40, 110), rng.randint(40, 130)
        draw.rectangle(
            (left, top, left + wide, top + tall), fill=_colour(rng), outline=_colour(rng), width=rng.randint(3, 9)
        )
        if rng.random() < 0.6:
            draw.line((left + wide // 2, top, left + wide // 2, top + tall), fill=_colour(rng), width=4)
    left, top = rng.randint(-30, 140), rng.randint(200, 300)
    wide, tall = rng.randint(110, 220), rng.randint(50, 110)
    draw.rounded_rectangle((left, top, left + wide, top + tall), 16, fill=_colour(rng))
    for at in range(rng.randint(1, 3)):
        draw.ellipse((left + 10 + at * 60, top - 20, left + 65 + at * 60, top + 22), fill=_colour(rng))
    stand, high = rng.randint(20, 300), rng.randint(60, 180)
    draw.line((stand, high, stand, 370), fill=_colour(rng), width=5)
    draw.polygon(
        [(stand - 14, high - 35), (stand + 14, high - 35), (stand + 34, high + 6), (stand - 34, high + 6)],
        fill=_colour(rng),
    )


def _quilt(rng: Random, draw: ImageDraw.ImageDraw) -> None:
    def cut(left: int, top: int, right: int, bottom: int, depth: int) -> None:
        if depth == 0 or min(right - left, bottom - top) < 50:
            draw.rectangle((left, top, right, bottom), fill=_colour(rng), outline=edge, width=line)
        elif right - left > (bottom - top) * rng.uniform(0.6, 1.4):
            middle = left + int((right - left) * rng.uniform(0.3, 0.7))
            cut(left, top, middle, bottom, depth - 1)
            cut(middle, top, right, bottom, depth - 1)
        else:
            middle = top + int((bottom - top) * rng.uniform(0.3, 0.7))
            cut(left, top, right, middle, depth - 1)
            cut(left, middle, right, bottom, depth - 1)

    edge, line = _colour(rng, 0, 80), rng.randint(1, 8)
    cut(0, 0, *SIZE, rng.randint(3, 5))


def _shapes(rng: Random, draw: ImageDraw.ImageDraw) -> None:
    for _ in range(rng.randint(7, 16)):
        box = _box(rng, 50, 190)
        kind = rng.randrange(4)
        if kind == 0:
            draw.ellipse(box, fill=_colour(rng))
        elif kind == 1:
            draw.rectangle(box, fill=_colour(rng))
        elif kind == 2:
            draw.pieslice(box, rng.randint(0, 360), rng.randint(400, 640), fill=_colour(rng))
        else:
            draw.polygon(
                [(rng.randint(box[0], box[2]), rng.randint(box[1], box[3])) for _ in range(4)], fill=_colour(rng)
            )


def _hills(rng: Random, draw: ImageDraw.ImageDraw) -> None:
    draw.ellipse(_box(rng, 40, 110), fill=_colour(rng, 180, 255))
    base = rng.randint(90, 170)
    for _ in range(rng.randint(3, 6)):
        points = [(-10, 410), (-10, base)]
        points += [(at, base + rng.randint(-55, 55)) for at in range(20, 330, rng.randint(35, 80))]
        draw.polygon([*points, (330, base), (330, 410)], fill=_colour(rng))
        base += rng.randint(40, 85)


def _skyline(rng: Random, draw: ImageDraw.ImageDraw) -> None:
    ground, at = rng.randint(300, 380), -10
    while at < 320:
        wide, top = rng.randint(25, 85), rng.randint(40, 270)
        draw.rectangle((at, top, at + wide, ground), fill=_colour(rng))
        lit, step = _colour(rng, 150, 255), rng.randint(14, 28)
        for row in range(top + 10, ground - 12, step):
            for column in range(at + 6, at + wide - 8, step):
                if rng.random() < 0.5:
                    draw.rectangle((column, row, column + step // 3, row + step // 2), fill=lit)
        at += wide + rng.randint(0, 12)
    draw.rectangle((0, ground, 320, 400), fill=_colour(rng))


def _table(rng: Random, draw: ImageDraw.ImageDraw) -> None:
    edge = rng.randint(210, 320)
    draw.rectangle((0, edge, 320, 400), fill=_colour(rng))
    for _ in range(rng.randint(3, 6)):
        foot, wide, tall = rng.randint(15, 300), rng.randint(18, 60), rng.randint(50, 230)
        down = edge + rng.randint(5, 70)
        kind = rng.randrange(3)
        if kind == 0:  # candle
            draw.rectangle((foot - wide // 3, down - tall, foot + wide // 3, down), fill=_colour(rng, 120, 255))
            draw.ellipse((foot - 9, down - tall - 34, foot + 9, down - tall), fill=(255, 220, 120))
        elif kind == 1:  # vase with flowers
            for _ in range(rng.randint(3, 6)):
                x, y = foot + rng.randint(-60, 60), down - tall - rng.randint(0, 70)
                draw.line((foot, down - tall // 2, x, y), fill=(40, rng.randint(80, 150), 50), width=4)
                size = rng.randint(10, 26)
                draw.ellipse((x - size, y - size, x + size, y + size), fill=_colour(rng))
            draw.ellipse((foot - wide, down - tall // 2, foot + wide, down), fill=_colour(rng))
        else:  # bottle
            draw.rounded_rectangle((foot - wide // 2, down - tall, foot + wide // 2, down), 8, fill=_colour(rng))
            draw.rectangle((foot - wide // 6, down - tall - 40, foot + wide // 6, down - tall + 5), fill=_colour(rng))


def _leaves(rng: Random, draw: ImageDraw.ImageDraw) -> None:
    root = (rng.randint(60, 260), rng.randint(300, 390))
    for _ in range(rng.randint(8, 15)):
        x, y = rng.randint(-20, 340), rng.randint(-20, 330)
        bend = ((x + root[0]) // 2 + rng.randint(-70, 70), (y + root[1]) // 2 + rng.randint(-70, 70))
        draw.polygon(
            [root, bend, (x, y), (bend[0] + rng.randint(15, 45), bend[1] + rng.randint(15, 45))], fill=_colour(rng)
        )
    draw.polygon(
        [(root[0] - 60, root[1] - 40), (root[0] + 60, root[1] - 40), (root[0] + 40, 400), (root[0] - 40, 400)],
        fill=_colour(rng),
    )


_SCENES: tuple[_Scene, ...] = (_room, _room, _quilt, _shapes, _shapes, _hills, _skyline, _table, _table, _leaves)
