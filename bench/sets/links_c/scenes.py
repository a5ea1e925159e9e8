"""What a picture shows: a room, a table with things, a view, or a pattern."""

from collections.abc import Callable
from math import cos, pi, sin
from random import Random

from PIL import ImageDraw

Colour = tuple[int, int, int]
Pen = ImageDraw.ImageDraw


def colour(rng: Random, low: int = 15, high: int = 250) -> Colour:
    """Any colour."""
    return rng.randint(low, high), rng.randint(low, high), rng.randint(low, high)


def room(rng: Random, pen: Pen, width: int, height: int) -> None:
    """A room with a bed or a sofa, a window, a lamp and what hangs on the wall."""
    floor = rng.randint(height // 2, height * 4 // 5)
    corner = rng.randint(-80, width + 80)
    pen.rectangle((0, 0, max(corner, 0), floor), fill=colour(rng))
    pen.rectangle((min(max(corner, 0), width), 0, width, floor), fill=colour(rng))
    pen.rectangle((0, floor, width, height), fill=colour(rng))
    if rng.random() < 0.6:
        for at in range(0, width, rng.randint(14, 50)):
            pen.line((at, floor, at * 2 - width // 2, height), fill=colour(rng), width=3)
    for _ in range(rng.randint(1, 3)):
        left, top = rng.randint(0, width - 60), rng.randint(5, floor // 2)
        right, under = left + rng.randint(40, 150), top + rng.randint(40, 150)
        pen.rectangle((left, top, right, under), fill=colour(rng), outline=colour(rng), width=rng.randint(3, 9))
        if rng.random() < 0.5:
            pen.line(((left + right) // 2, top, (left + right) // 2, under), fill=colour(rng), width=4)
    left, wide, tall = rng.randint(-40, width // 2), rng.randint(110, 260), rng.randint(50, 140)
    top = floor - rng.randint(10, tall)
    pen.rounded_rectangle((left, top, left + wide, top + tall), rng.randint(2, 30), fill=colour(rng))
    for _ in range(rng.randint(1, 4)):
        x = left + rng.randint(0, wide - 30)
        pen.rounded_rectangle((x, top - rng.randint(10, 40), x + rng.randint(30, 70), top + 12), 9, fill=colour(rng))
    x, foot = rng.randint(10, width - 10), floor + rng.randint(0, 40)
    head = foot - rng.randint(80, 220)
    pen.line((x, head, x, foot), fill=colour(rng), width=5)
    pen.polygon(
        [(x - 40, head + 30), (x + 40, head + 30), (x + 18, head - 25), (x - 18, head - 25)], fill=colour(rng, 120)
    )


def table(rng: Random, pen: Pen, width: int, height: int) -> None:
    """Bottles, glasses, candles, bowls and books on a table."""
    top = rng.randint(height // 3, height * 3 // 4)
    pen.rectangle((0, 0, width, top), fill=colour(rng))
    pen.rectangle((0, top, width, height), fill=colour(rng))
    x = rng.randint(5, 50)
    while x < width - 20:
        wide, tall, shade = rng.randint(22, 90), rng.randint(40, min(230, top)), colour(rng)
        base = top + rng.randint(8, 80)
        kind = rng.randrange(5)
        if kind == 0:
            pen.rounded_rectangle((x, base - tall * 2 // 3, x + wide, base), 8, fill=shade)
            pen.rectangle((x + wide // 3, base - tall, x + wide * 2 // 3, base - tall // 2), fill=shade)
        elif kind == 1:
            pen.pieslice((x, base - wide, x + wide, base + wide // 3), 0, 180, fill=shade)
        elif kind == 2:
            pen.rectangle((x, base - tall, x + wide // 2, base), fill=shade)
            pen.ellipse((x, base - tall - 26, x + wide // 2, base - tall), fill=(250, 210, 90))
        elif kind == 3:
            for step in range(rng.randint(2, 5)):
                pen.rectangle(
                    (x + step * 3, base - 20 * step - 20, x + wide + step, base - 20 * step), fill=colour(rng)
                )
        else:
            pen.ellipse((x, base - wide, x + wide, base), fill=shade)
        x += wide + rng.randint(5, 50)


def view(rng: Random, pen: Pen, width: int, height: int) -> None:
    """Hills, water or roofs under a sky with a sun or a moon."""
    steps = rng.randint(3, 7)
    first, last = colour(rng), colour(rng)
    for step in range(steps):
        share = step / steps
        shade = tuple(int(a + (b - a) * share) for a, b in zip(first, last, strict=True))
        pen.rectangle((0, height * step // steps, width, height), fill=(shade[0], shade[1], shade[2]))
    x, y, size = rng.randint(0, width), rng.randint(0, height // 2), rng.randint(25, 75)
    pen.ellipse((x - size, y - size, x + size, y + size), fill=colour(rng, 150))
    for layer in range(rng.randint(1, 4)):
        ground = min(height - 30, height // 3 + layer * rng.randint(40, 90))
        if rng.random() < 0.5:
            points = [(at, ground + rng.randint(-70, 50)) for at in range(-20, width + 60, rng.randint(40, 110))]
            pen.polygon([(-20, height), *points, (width + 20, height)], fill=colour(rng))
        else:
            at = rng.randint(-30, 20)
            while at < width:
                wide = rng.randint(25, 90)
                pen.rectangle((at, ground - rng.randint(0, 120), at + wide, height), fill=colour(rng))
                at += wide + rng.randint(0, 25)


def flowers(rng: Random, pen: Pen, width: int, height: int) -> None:
    """Large flowers or leaves on a plain ground."""
    for _ in range(rng.randint(2, 6)):
        x, y, size = rng.randint(20, width - 20), rng.randint(20, height - 20), rng.randint(30, 110)
        leaves, shade, turn = rng.randint(3, 9), colour(rng), rng.random() * pi
        pen.line((x, y, x + rng.randint(-60, 60), height), fill=colour(rng, 15, 140), width=rng.randint(4, 12))
        for leaf in range(leaves):
            angle = turn + 2 * pi * leaf / leaves
            cx, cy, half = x + cos(angle) * size * 0.6, y + sin(angle) * size * 0.6, size * 0.45
            pen.ellipse((cx - half, cy - half, cx + half, cy + half), fill=shade)
        pen.ellipse((x - size // 4, y - size // 4, x + size // 4, y + size // 4), fill=colour(rng))


def patchwork(rng: Random, pen: Pen, width: int, height: int) -> None:
    """A cloth of uneven patches."""
    y = 0
    while y < height:
        tall, x = rng.randint(45, 150), 0
        while x < width:
            wide = rng.randint(40, 150)
            pen.rectangle((x, y, x + wide, y + tall), fill=colour(rng))
            if rng.random() < 0.3:
                pen.ellipse((x + 8, y + 8, x + wide - 8, y + tall - 8), fill=colour(rng))
            x += wide
        y += tall


def bands(rng: Random, pen: Pen, width: int, height: int) -> None:
    """Slanting bands of uneven width, with a few discs over them."""
    lean, x = rng.randint(-220, 220), -260
    while x < width + 260:
        wide = rng.randint(25, 110)
        pen.polygon([(x, 0), (x + wide, 0), (x + wide + lean, height), (x + lean, height)], fill=colour(rng))
        x += wide
    for _ in range(rng.randint(1, 4)):
        cx, cy, size = rng.randint(0, width), rng.randint(0, height), rng.randint(20, 95)
        pen.ellipse((cx - size, cy - size, cx + size, cy + size), fill=colour(rng))


def rings(rng: Random, pen: Pen, width: int, height: int) -> None:
    """Rings round a point somewhere, cut by a beam or two."""
    cx, cy, size = rng.randint(0, width), rng.randint(0, height), 520
    while size > 15:
        pen.ellipse((cx - size, cy - size, cx + size, cy + size), fill=colour(rng))
        size -= rng.randint(25, 90)
    for _ in range(rng.randint(1, 3)):
        ends = (rng.randint(0, width), rng.choice((0, height)), rng.randint(0, width), rng.randint(0, height))
        pen.line(ends, fill=colour(rng), width=rng.randint(12, 50))


SCENES: tuple[Callable[[Random, Pen, int, int], None], ...] = (
    room,
    room,
    room,
    table,
    table,
    view,
    flowers,
    patchwork,
    bands,
    rings,
)
