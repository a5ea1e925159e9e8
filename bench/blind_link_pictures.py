"""Drawn pictures for made-up ads: rooms and patterns of one owner, copies of them, and pictures that stand for none."""

from random import Random

from PIL import Image, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
SIZE = (300, 400)
PLACEHOLDERS = ("silhouette", "rose", "candles", "lips")


def scene(rng: Random) -> Image.Image:
    """A picture that nobody else has: a sloping background and a dozen large shapes."""
    picture = _background(rng)
    draw = ImageDraw.Draw(picture)
    wide, high = SIZE
    for _ in range(rng.randint(8, 16)):
        x, y = rng.randrange(-40, wide - 20), rng.randrange(-40, high - 20)
        w, h = rng.randint(40, 190), rng.randint(40, 220)
        kind = rng.randrange(4)
        if kind == 0:
            draw.ellipse((x, y, x + w, y + h), fill=_colour(rng))
        elif kind == 1:
            draw.rectangle((x, y, x + w, y + h), fill=_colour(rng))
        elif kind == 2:
            corners = [(rng.randrange(wide), rng.randrange(high)) for _ in range(3)]
            draw.polygon(corners, fill=_colour(rng))
        else:
            draw.line((x, y, x + w, y + h), fill=_colour(rng), width=rng.randint(6, 26))
    return picture.filter(ImageFilter.GaussianBlur(rng.choice((0, 1, 1.6))))


def copy_of(rng: Random, picture: Image.Image) -> Image.Image:
    """The same picture as a site shows it: another size, sometimes a little lighter or with a thin edge cut off."""
    share = rng.uniform(0.75, 1.2)
    wide, high = picture.size
    edge = rng.choice((0, 0, 2, 4))
    cut = picture.crop((edge, edge, wide - edge, high - edge))
    out = cut.resize((round(wide * share), round(high * share)))
    if rng.random() < 0.4:
        light = rng.uniform(0.92, 1.08)
        out = out.point([min(255, round(value * light)) for value in range(256)] * 3)
    return out


def placeholder(name: str) -> Image.Image:
    """A picture that says nothing about who posts it; raises KeyError for an unknown name."""
    return {"silhouette": _silhouette, "rose": _rose, "candles": _candles, "lips": _lips}[name]()


def _background(rng: Random) -> Image.Image:
    first, second = _colour(rng), _colour(rng)
    slope = Image.linear_gradient("L").resize(SIZE)
    if rng.random() < 0.5:
        slope = slope.transpose(Image.Transpose.ROTATE_180)
    return Image.composite(Image.new("RGB", SIZE, first), Image.new("RGB", SIZE, second), slope)


def _colour(rng: Random) -> Colour:
    return (rng.randrange(256), rng.randrange(256), rng.randrange(256))


def _silhouette() -> Image.Image:
    picture = Image.new("RGB", SIZE, (226, 226, 230))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((100, 80, 200, 190), fill=(150, 150, 158))
    draw.ellipse((50, 220, 250, 480), fill=(150, 150, 158))
    return picture


def _rose() -> Image.Image:
    picture = Image.new("RGB", SIZE, (20, 12, 16))
    draw = ImageDraw.Draw(picture)
    for ring in range(7):
        draw.ellipse((70 + ring * 11, 60 + ring * 13, 230 - ring * 9, 220 - ring * 8), fill=(120 + 18 * ring, 10, 30))
    draw.line((150, 220, 140, 395), fill=(30, 110, 40), width=10)
    return picture


def _candles() -> Image.Image:
    picture = Image.new("RGB", SIZE, (58, 30, 14))
    draw = ImageDraw.Draw(picture)
    for at, top in ((50, 210), (130, 160), (215, 240)):
        draw.rectangle((at, top, at + 42, 390), fill=(238, 224, 196))
        draw.ellipse((at + 10, top - 50, at + 32, top - 4), fill=(255, 190, 60))
    return picture


def _lips() -> Image.Image:
    picture = Image.new("RGB", SIZE, (250, 214, 224))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((60, 150, 160, 230), fill=(196, 16, 52))
    draw.ellipse((140, 150, 240, 230), fill=(196, 16, 52))
    draw.ellipse((62, 180, 238, 270), fill=(176, 10, 44))
    draw.line((70, 206, 230, 206), fill=(70, 0, 16), width=7)
    return picture
