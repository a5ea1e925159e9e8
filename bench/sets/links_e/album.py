"""Keeps the pictures of the world and writes the copies that go with the ads."""

from dataclasses import dataclass
from pathlib import Path
from random import Random

from PIL import Image, ImageDraw, ImageEnhance, ImageOps

from bench.sets.links_e import scenes

KINDS = {"room": scenes.room, "still": scenes.still_life, "pattern": scenes.pattern}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture is what its seed draws; `wall` is the seed of a photographer's wall, 0 for none."""

    kind: str
    seed: int
    wall: int = 0


class Album:
    """Every copy is a file of its own, numbered in the order of asking."""

    def __init__(self, rng: Random, folder: Path) -> None:
        self._rng, self._folder, self._count = rng, folder, 0
        (folder / "photos").mkdir(parents=True, exist_ok=True)

    def new(self, kind: str = "") -> Picture:
        """A picture nobody has yet."""
        return Picture(kind or self._rng.choice(("room", "still", "still", "pattern")), self._rng.getrandbits(48))

    def at_studio(self, wall: int) -> Picture:
        """A picture somebody had taken before this photographer's wall."""
        return Picture("studio", self._rng.getrandbits(48), wall)

    def copy(self, picture: Picture, site: str, much: bool = False) -> str:
        """Writes a copy as a site would keep it (`much`: somebody worked on it); its path in the folder."""
        rng = self._rng
        image = self._draw(picture)
        how = (
            rng.choice(("crop", "mirror", "bright", "mark", "small"))
            if much
            else rng.choice(("", "", "", "small", "mark"))
        )
        wide, high = image.size
        if how == "crop":
            left, top = int(wide * rng.uniform(0.01, 0.05)), int(high * rng.uniform(0.01, 0.05))
            image = image.crop((left, top, wide - left // 2, high - top // 2))
        elif how == "mirror":
            image = ImageOps.mirror(image)
        elif how == "bright":
            image = ImageEnhance.Brightness(image).enhance(rng.choice((0.85, 1.15)))
        elif how == "mark":
            ImageDraw.Draw(image).text((wide - 92, high - 16), f"{site}.example", fill=(255, 255, 255))
        elif how == "small":
            image = image.resize((wide * 2 // 3, high * 2 // 3))
        self._count += 1
        path = f"photos/{self._count:05d}.jpg"
        image.save(self._folder / path, quality=rng.choice((72, 80, 86, 92)))
        return path

    @staticmethod
    def _draw(picture: Picture) -> Image.Image:
        own = Random(picture.seed)
        if picture.kind == "studio":
            return scenes.studio(Random(picture.wall), own)
        if picture.kind == "empty":
            image = Image.new("RGB", scenes.SIZE, (225, 225, 228))
            ImageDraw.Draw(image).text((140, 130), "geen foto / no photo", fill=(120, 120, 120))
            return image
        if picture.kind == "stock":
            image = scenes.still_life(own)
            pen = ImageDraw.Draw(image)
            for at in range(20, 280, 60):
                pen.text((at, at), "beeldbank - stock image", fill=(245, 245, 245))
            return image
        return KINDS[picture.kind](own)
