"""Pictures of rooms, objects and patterns, drawn one by one so that no two look alike, and stored in variants."""

from io import BytesIO
from random import Random

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from bench.sets.links_c.scenes import SCENES, Colour, colour

WIDTH, HEIGHT = 320, 400
THUMB = 16
LIKE = 0.72  # correlation of two small grey pictures above which they could look alike
FAR = 12  # least number of differing signs, of 64, in either fingerprint
TRIES = 40


class Gallery:
    """Draws pictures that differ from every earlier one in light, shape and outline."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.drawings: list[bytes] = []
        self.room = 256
        self.thumbs = np.zeros((self.room, THUMB * THUMB), dtype=np.float32)
        self.prints = np.zeros((self.room, 64 * 2), dtype=np.float32)

    def picture(self) -> int:
        """A new picture; its number."""
        best, best_like = None, 9.0
        for _ in range(TRIES):
            image = self._draw()
            like = self._like(image)
            if like < best_like:
                best, best_like = image, like
            if like < 1:
                break
        assert best is not None
        return self._keep(best)

    def placeholder(self, words: str, back: Colour, front: Colour) -> int:
        """A picture that a site puts where there is none."""
        image = Image.new("RGB", (WIDTH, HEIGHT), back)
        draw = ImageDraw.Draw(image)
        left, top = self.rng.randint(60, 100), self.rng.randint(80, 150)
        if self.rng.random() < 0.5:
            draw.ellipse((left, top, left + 130, top + 130), outline=front, width=9)
        else:
            draw.rectangle((left, top, left + 150, top + 110), outline=front, width=9)
            draw.ellipse((left + 45, top + 25, left + 105, top + 85), outline=front, width=7)
        draw.text((WIDTH // 2, HEIGHT - 70), words, fill=front, anchor="mm", font_size=28)
        return self._keep(image)

    def _draw(self) -> Image.Image:
        rng = self.rng
        image = Image.new("RGB", (WIDTH, HEIGHT), colour(rng))
        rng.choice(SCENES)(rng, ImageDraw.Draw(image), WIDTH, HEIGHT)
        return _lit(rng, image)

    def _like(self, image: Image.Image) -> float:
        """Above 1 when an earlier picture could be taken for this one."""
        count = len(self.drawings)
        if count == 0:
            return 0.0
        thumb, mark = _thumb(image), _fingerprint(image)
        near = float(np.max(self.thumbs[:count] @ thumb))
        differ = min(
            float(np.min(64 - self.prints[:count, half] @ mark[half])) / 2 for half in (slice(0, 64), slice(64, 128))
        )
        return max(near / LIKE, FAR / max(1.0, differ))

    def _keep(self, image: Image.Image) -> int:
        count = len(self.drawings)
        if count == self.room:
            self.room *= 2
            self.thumbs = np.concatenate([self.thumbs, np.zeros_like(self.thumbs)])
            self.prints = np.concatenate([self.prints, np.zeros_like(self.prints)])
        self.thumbs[count], self.prints[count] = _thumb(image), _fingerprint(image)
        packed = BytesIO()
        image.save(packed, "JPEG", quality=92)
        self.drawings.append(packed.getvalue())
        return count

    def drawn(self, picture: int) -> Image.Image:
        """The picture of this number."""
        return Image.open(BytesIO(self.drawings[picture])).convert("RGB")


def _lit(rng: Random, image: Image.Image) -> Image.Image:
    """The drawing under light from a few sides, with the grain of a camera."""
    pixels = np.asarray(image, dtype=np.float32)
    across = np.linspace(0, 1, WIDTH, dtype=np.float32)[None, :]
    down = np.linspace(0, 1, HEIGHT, dtype=np.float32)[:, None]
    light = np.full((HEIGHT, WIDTH), 0.75, dtype=np.float32)
    for _ in range(3):
        x, y, wide, power = rng.random(), rng.random(), rng.uniform(0.03, 0.15), rng.uniform(-0.45, 0.5)
        light += power * np.exp(-((across - x) ** 2) / wide) * np.exp(-((down - y) ** 2) / wide)
    grain = np.random.default_rng(rng.getrandbits(32)).integers(-5, 6, (HEIGHT, WIDTH), dtype=np.int16)
    return Image.fromarray(np.clip(pixels * light[..., None] + grain[..., None], 0, 255).astype(np.uint8))


def _thumb(image: Image.Image) -> npt.NDArray[np.float32]:
    small = np.asarray(image.convert("L").resize((THUMB, THUMB), Image.Resampling.BOX), dtype=np.float32).ravel()
    small = small - small.mean()
    return np.asarray(small / (np.linalg.norm(small) + 1e-6), dtype=np.float32)


def _fingerprint(image: Image.Image) -> npt.NDArray[np.float32]:
    """128 signs: brighter than the neighbour to the right, and than the neighbour below."""
    grey = image.convert("L")
    wide = np.asarray(grey.resize((9, 8), Image.Resampling.BOX), dtype=np.int16)
    tall = np.asarray(grey.resize((8, 9), Image.Resampling.BOX), dtype=np.int16)
    signs = np.concatenate([(wide[:, 1:] > wide[:, :-1]).ravel(), (tall[1:] > tall[:-1]).ravel()])
    return np.where(signs, 1, -1).astype(np.float32)


def variant(rng: Random, image: Image.Image, index: int, caption: str) -> tuple[Image.Image, int]:
    """The picture as it is stored, and its JPEG quality; 0 is the original, others are resized, cut or captioned."""
    if index == 0:
        return image, 88
    result = image
    turn = rng.randrange(4)
    if turn == 0:
        cut = [rng.uniform(0, 0.03) for _ in range(4)]
        box = (int(cut[0] * WIDTH), int(cut[1] * HEIGHT), int((1 - cut[2]) * WIDTH), int((1 - cut[3]) * HEIGHT))
        result = result.crop(box)
    elif turn == 1:
        result = result.copy()
        draw = ImageDraw.Draw(result)
        draw.rectangle((0, HEIGHT - 24, WIDTH, HEIGHT), fill=(20, 20, 20))
        draw.text((WIDTH // 2, HEIGHT - 12), caption, fill=(240, 240, 240), anchor="mm", font_size=15)
    if turn >= 2 or rng.random() < 0.4:
        scale = rng.uniform(0.6, 1.25)
        result = result.resize((int(result.width * scale), int(result.height * scale)), Image.Resampling.BILINEAR)
    return result, rng.choice((45, 55, 65, 75, 85))
