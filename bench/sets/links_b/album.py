"""The picture files: every picture painted once, stored anew for every site that shows it."""

from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from bench.sets.links_b.paint import SIZE, paint

ALIKE = 0.8  # correlation of two grey thumbnails above which two pictures could be taken for one: painted anew


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as one site stores it. Numbers below zero are the sites' own pictures (logo, "no photo")."""

    picture: int
    site: str

    @property
    def path(self) -> str:
        """Where the file is, seen from the folder of the set."""
        return f"photos/p{self.picture:05d}{self.site}.jpg" if self.picture >= 0 else f"photos/site{-self.picture}.jpg"


class Album:
    """Paints and stores; `seed` decides every picture."""

    def __init__(self, folder: Path, seed: int) -> None:
        """`folder` is the folder of the set; `photos` is made in it."""
        self._folder, self._seed = folder, seed
        self._asked: dict[int, set[str]] = {}  # the sites that show a picture
        self._painted = 0
        self._thumbs = np.zeros((64, 99), dtype=np.float32)  # one row a picture, zeros below
        (folder / "photos").mkdir(parents=True, exist_ok=True)

    def store(self, shown: Shown) -> str:
        """The path at which `develop` will write the file."""
        self._asked.setdefault(shown.picture, set()).add(shown.site)
        return shown.path

    def develop(self) -> None:
        """Paints every picture that was asked for, once, and writes it as each of its sites stores it."""
        for picture, sites in sorted(self._asked.items()):
            image = sign(-picture) if picture < 0 else self._painting(picture)
            for site in sorted(sites):
                rng = Random(f"{self._seed}/{picture}/{site}")
                stored = _handled(image, rng, site) if picture >= 0 else image
                stored.save(self._folder / Shown(picture, site).path, quality=rng.choice((68, 75, 82, 90)))

    def _painting(self, picture: int) -> Image.Image:
        for attempt in range(12):
            image = paint(self._seed * 1_000_003 + picture * 17 + attempt * 1_000_000_007)
            thumb = _thumb(image)
            if float(np.max(self._thumbs @ thumb)) < ALIKE:
                break
        if self._painted == len(self._thumbs):
            self._thumbs = np.vstack([self._thumbs, np.zeros_like(self._thumbs)])
        self._thumbs[self._painted] = thumb
        self._painted += 1
        return image


def sign(number: int) -> Image.Image:
    """A site's own picture: odd numbers a logo, even ones the grey card that stands where no photo was given."""
    logo = number % 2 == 1
    image = Image.new(
        "RGB", SIZE, ((200, 40, 90), (30, 60, 140), (20, 110, 90))[number % 3] if logo else (205, 205, 210)
    )
    draw = ImageDraw.Draw(image)
    if logo:
        draw.ellipse((60, 90 + number * 9, 260, 290 + number * 9), outline=(255, 255, 255), width=10 + number * 3)
        draw.text((160, 190), f"SITE {number}", fill=(255, 255, 255), font_size=40, anchor="mm")
    else:
        draw.rounded_rectangle((70, 120, 250, 250), 18, fill=(165, 165, 172))
        draw.rectangle((120, 100, 200, 130), fill=(165, 165, 172))
        draw.ellipse((115, 140, 205, 230), fill=(225, 225, 230))
        draw.text(
            (160, 350), ("geen foto", "foto volgt")[number // 2 % 2], fill=(90, 90, 95), font_size=34, anchor="mm"
        )
    return image


def _handled(image: Image.Image, rng: Random, site: str) -> Image.Image:
    way = rng.choice(("as is", "as is", "smaller", "larger", "cropped", "captioned"))
    wide, tall = image.size
    if way == "smaller":
        scale = rng.uniform(0.6, 0.9)
        return image.resize((int(wide * scale), int(tall * scale)))
    if way == "larger":
        return image.resize((int(wide * 1.25), int(tall * 1.25)))
    if way == "cropped":
        left, top, right, low = (rng.uniform(0, 0.025) for _ in range(4))
        return image.crop((int(wide * left), int(tall * top), int(wide * (1 - right)), int(tall * (1 - low))))
    if way == "captioned":
        image = image.copy()
        ImageDraw.Draw(image).text(
            (wide - 8, tall - 8), f"{site}.example", fill=(255, 255, 255), font_size=16, anchor="rd"
        )
    return image


def _thumb(image: Image.Image) -> NDArray[np.float32]:
    grey = np.asarray(image.convert("L").resize((9, 11)), dtype=np.float32).ravel()
    grey = grey - grey.mean()
    return np.asarray(grey / (np.linalg.norm(grey) + 1e-6), dtype=np.float32)
