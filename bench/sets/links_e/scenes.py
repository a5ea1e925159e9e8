"""Draws rooms, still lifes and patterns: nothing but furniture and things, lit in a way of their own."""

from random import Random

from PIL import Image, ImageChops, ImageDraw

SIZE = (384, 288)
Colour = tuple[int, int, int]
Pen = ImageDraw.ImageDraw


def colour(rng: Random, low: int = 30, high: int = 240) -> Colour:
    """Some colour."""
    return rng.randint(low, high), rng.randint(low, high), rng.randint(low, high)


def light(rng: Random, floor: int = 70) -> Image.Image:
    """A soft field of light and shade."""
    small = Image.new("L", (5, 4))
    small.putdata([rng.randint(floor, 255) for _ in range(20)])
    return small.resize(SIZE, Image.Resampling.BICUBIC)


def lit(rng: Random, image: Image.Image, floor: int = 70) -> Image.Image:
    """The picture under a light of its own."""
    field = light(rng, floor)
    return ImageChops.multiply(image, Image.merge("RGB", (field, field, field)))


def room(rng: Random) -> Image.Image:
    """A room with a bed, a window, a lamp and things on the wall."""
    wide, high = SIZE
    image = Image.new("RGB", SIZE, colour(rng, 90))
    pen = ImageDraw.Draw(image)
    skirting = rng.randint(150, 215)
    corner = rng.randint(40, 340)
    pen.polygon(((corner, 0), (wide, 0), (wide, high), (corner, skirting)), fill=colour(rng, 70))
    pen.polygon(
        ((0, skirting + 20), (corner, skirting), (wide, skirting + 25), (wide, high), (0, high)), fill=colour(rng)
    )
    for _ in range(rng.randint(1, 3)):
        left, top = rng.randint(0, 300), rng.randint(5, 80)
        frame = (left, top, left + rng.randint(35, 110), top + rng.randint(35, 95))
        pen.rectangle(frame, fill=colour(rng, 120, 255), outline=colour(rng, 0, 120), width=rng.randint(2, 7))
        if rng.random() < 0.5:
            pen.line(
                ((frame[0] + frame[2]) // 2, frame[1], (frame[0] + frame[2]) // 2, frame[3]), fill=(60, 50, 40), width=3
            )
    left, top = rng.randint(-40, 170), rng.randint(130, 180)
    right = left + rng.randint(150, 260)
    pen.rectangle((left, top - rng.randint(15, 60), left + 22, high), fill=colour(rng, 20, 160))
    pen.polygon(((left, top), (right, top), (right + 35, top + 60), (left + 10, top + 75)), fill=colour(rng, 60))
    pen.polygon(
        ((left + 10, top + 75), (right + 35, top + 60), (right + 35, high), (left + 10, high)), fill=colour(rng)
    )
    for shift in range(rng.randint(1, 3)):
        at = left + 25 + shift * rng.randint(30, 50)
        pen.rounded_rectangle((at, top - 14, at + 44, top + 18), 9, fill=colour(rng, 130, 255))
    for _ in range(rng.randint(2, 5)):
        thing(rng, pen, rng.randint(10, 360), rng.randint(140, 280), rng.uniform(0.5, 1.1))
    return lit(rng, image)


def still_life(rng: Random) -> Image.Image:
    """Some things on a table."""
    image = cloth(rng)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, rng.randint(170, 230), SIZE[0], SIZE[1]), fill=colour(rng, 40, 200))
    for _ in range(rng.randint(3, 6)):
        thing(rng, pen, rng.randint(40, 340), rng.randint(190, 270), rng.uniform(1.2, 2.6))
    return lit(rng, image)


def cloth(rng: Random) -> Image.Image:
    """A woven or tiled pattern, turned at an angle."""
    wide, high = SIZE
    big = Image.new("RGB", (wide * 2, high * 2), colour(rng, 60))
    pen = ImageDraw.Draw(big)
    step, kind = rng.randint(28, 90), rng.randrange(4)
    inks = [colour(rng) for _ in range(3)]
    for number, at in enumerate(range(0, wide * 2, step)):
        ink = inks[number % 3]
        if kind in (0, 2):
            pen.rectangle((at, 0, at + step // 2, high * 2), fill=ink)
        if kind in (1, 2):
            pen.rectangle((0, at, wide * 2, at + step // 3), fill=ink)
        if kind == 3:
            for down in range(0, high * 2, step):
                pen.ellipse((at, down, at + step * 0.7, down + step * 0.7), fill=inks[(number + down // step) % 3])
    turned = big.rotate(rng.randint(-45, 45), Image.Resampling.BILINEAR)
    left, top = wide // 2 + rng.randint(-40, 40), high // 2 + rng.randint(-30, 30)
    return turned.crop((left, top, left + wide, top + high))


def pattern(rng: Random) -> Image.Image:
    """A cloth with one or two large things on it."""
    image = cloth(rng)
    pen = ImageDraw.Draw(image)
    for _ in range(rng.randint(1, 2)):
        thing(rng, pen, rng.randint(90, 300), rng.randint(190, 280), rng.uniform(2.2, 3.4))
    return lit(rng, image)


def studio(wall: Random, own: Random) -> Image.Image:
    """One photographer's painted wall (the same for every client) with in front of it what this client brought."""
    image = lit(wall, Image.new("RGB", SIZE, colour(wall, 110)), 130)
    pen = ImageDraw.Draw(image)
    ink = colour(wall, 120, 230)
    for _ in range(wall.randint(6, 12)):
        at, down = wall.randint(0, 380), wall.randint(0, 200)
        pen.arc((at - 40, down - 40, at + 40, down + 40), 0, wall.randint(120, 360), fill=ink, width=4)
    pen.rectangle((0, 240, SIZE[0], SIZE[1]), fill=colour(wall, 40, 140))
    for _ in range(own.randint(3, 5)):
        thing(own, pen, own.randint(70, 320), own.randint(235, 285), own.uniform(2.4, 4.2))
    return image


def thing(rng: Random, pen: Pen, x: int, y: int, scale: float) -> None:
    """A vase, a bottle, a candle, fruit, books, a plant or a box that stands at (x, y)."""
    ink, wide, high = colour(rng), 18 * scale, 46 * scale
    kind = rng.randrange(7)
    if kind == 0:
        pen.polygon(((x - wide, y - high), (x + wide, y - high), (x + wide / 2, y), (x - wide / 2, y)), fill=ink)
        for stem in (-0.8, 0.0, 0.9):
            top = (x + stem * wide, y - high * 1.7)
            pen.line((x, y - high, *top), fill=(40, 110, 50), width=3)
            pen.ellipse(
                (top[0] - wide / 2, top[1] - wide / 2, top[0] + wide / 2, top[1] + wide / 2), fill=colour(rng, 120)
            )
    elif kind == 1:
        pen.rectangle((x - wide / 2, y - high, x + wide / 2, y), fill=ink)
        pen.rectangle((x - wide / 5, y - high * 1.5, x + wide / 5, y - high), fill=ink)
    elif kind == 2:
        pen.rectangle((x - wide / 3, y - high * 0.8, x + wide / 3, y), fill=colour(rng, 170, 250))
        pen.ellipse((x - wide / 4, y - high * 1.1, x + wide / 4, y - high * 0.8), fill=(250, 190, 60))
    elif kind == 3:
        for shift in (-1.0, 0.1, 1.0):
            pen.ellipse((x + shift * wide - wide, y - wide * 1.8, x + shift * wide + wide, y), fill=colour(rng, 60))
    elif kind == 4:
        for level in range(4):
            pen.rectangle(
                (x - wide * 1.4, y - (level + 1) * high / 5, x + wide * 1.3, y - level * high / 5), fill=colour(rng)
            )
    elif kind == 5:
        for lean in (-1.6, -0.8, 0.0, 0.8, 1.6):
            tip = (x + lean * wide, y - high * rng.uniform(1.0, 1.7))
            pen.polygon(((x - 3, y - high / 2), (x + 3, y - high / 2), tip), fill=(30, rng.randint(80, 170), 60))
        pen.rectangle((x - wide / 2, y - high / 2, x + wide / 2, y), fill=ink)
    else:
        pen.rounded_rectangle((x - wide, y - high, x + wide, y), 6, fill=ink, outline=colour(rng, 0, 90), width=3)
        pen.line((x - wide, y - high / 2, x + wide, y - high / 2), fill=colour(rng), width=5)
