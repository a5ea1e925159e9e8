"""Rooms that are seen from several places: different pictures of one scene, which are no copies of each other.

A room is a box with things in it, all with patterns of their own; every pixel is a ray that is followed to the first
thing it meets. `bench photos` compares all views of each room; the steps are those of somebody who takes a few pictures
of a room: a stride aside, a turn of the wrist.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt
from PIL import Image

from extractors.photo_hashes import hash_photo
from linking.photo_codes import FAR, pair_distances
from linking.settings import LinkSettings

SIZE = (240, 320)
ROOM = np.array([4.0, 5.0, 2.6])        # metres
THINGS = 9

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class View:
    """Where the camera stands (metres) and looks (degrees from straight ahead)."""

    aside: float
    forward: float
    up: float
    turn: float
    tilt: float


VIEWS = (
    View(0, 0, 0, 0, 0), View(0.5, 0, 0, -8, 0), View(-0.6, 0.3, 0.1, 10, 3), View(0.2, 0.7, -0.2, 0, -5),
    View(0.9, 0.2, 0.2, -20, 0),
)


def room(seed: int, view: View, size: tuple[int, int] = SIZE) -> Image.Image:
    """One room as it is seen from one place."""
    rng = np.random.default_rng(seed)
    low, high = _things(rng)
    colours, waves = rng.uniform(30, 230, (THINGS + 1, 3)), rng.uniform(3, 26, (THINGS + 1, 3))
    phases = rng.uniform(0, 6.28, (THINGS + 1, 3))
    origin = np.array([ROOM[0] / 2 + view.aside, 0.4 + view.forward, 1.4 + view.up])
    rays = _rays(view, size)
    with np.errstate(divide="ignore", invalid="ignore"):
        one, other = (low - origin) / rays[:, np.newaxis], (high - origin) / rays[:, np.newaxis]
        enter, leave = np.minimum(one, other).max(axis=2), np.maximum(one, other).min(axis=2)
        walls = np.maximum(-origin / rays, (ROOM - origin) / rays).min(axis=1)
    met = np.where((enter < leave) & (enter > 0), enter, np.inf)
    distance = np.minimum(met.min(axis=1), walls)
    thing = np.where(met.min(axis=1) < walls, met.argmin(axis=1), THINGS)
    place = origin + rays * distance[:, np.newaxis]
    # a pattern in space: what is seen of a thing changes with where one stands, as it does in a room
    ripple = np.sin(place * waves[thing] + phases[thing]).sum(axis=1) + np.sin(place @ waves[thing][0] * 2.3)
    inner = np.minimum(np.abs(place), np.abs(ROOM - place))
    side = (inner < 1e-6).argmax(axis=1)        # which wall: each in a light of its own
    shade = np.where(thing == THINGS, 1 - 0.18 * side, 1.0) * (1.15 - distance / 9)
    pixels = np.clip((colours[thing] + 14 * ripple[:, np.newaxis]) * shade[:, np.newaxis], 0, 255)
    return Image.fromarray(pixels.reshape(size[1], size[0], 3).astype(np.uint8))


def _things(rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Opposite corners of boxes that stand in the room or hang on its far wall."""
    extent = rng.uniform(0.15, 0.9, (THINGS, 3))
    low = rng.uniform(0, 1, (THINGS, 3)) * (ROOM - extent)
    low[:, 1] = np.maximum(low[:, 1], 1.6)
    low[: THINGS // 2, 2] = 0
    return low, low + extent


def _rays(view: View, size: tuple[int, int]) -> Floats:
    wide, tall = size
    x, y = np.meshgrid((np.arange(wide) + 0.5) / tall - wide / tall / 2, (np.arange(tall) + 0.5) / tall)
    rays = np.stack([x.ravel(), np.full(x.size, 0.8), 0.5 - y.ravel()], axis=1)
    turn, tilt = np.radians(view.turn), np.radians(view.tilt)
    about_up = np.array([[np.cos(turn), -np.sin(turn), 0], [np.sin(turn), np.cos(turn), 0], [0, 0, 1]])
    about_side = np.array([[1, 0, 0], [0, np.cos(tilt), -np.sin(tilt)], [0, np.sin(tilt), np.cos(tilt)]])
    turned: Floats = rays @ about_side.T @ about_up.T
    return turned


def compare(rooms: Sequence[int]) -> dict[str, int]:
    """All pairs of views of each of these rooms: how many there are, and how many each grade takes for a copy."""
    settings = LinkSettings()
    counts = {"rooms": len(rooms), "pairs": 0, "same_photo": 0, "probable_copy": 0}
    for seed in rooms:
        codes = [codes_of(room(seed, view)) for view in VIEWS]
        apart = pair_distances(codes, codes, settings.photo_limits)
        for one, other in combinations(range(len(VIEWS)), 2):
            counts["pairs"] += 1
            counts["same_photo"] += int(apart[one, other] <= settings.same_photo)
            counts["probable_copy"] += int(apart[one, other] < FAR)
    return counts


def codes_of(image: Image.Image) -> npt.NDArray[np.uint8]:
    """The codes of a picture that is saved as JPEG, n x 32."""

    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=90)
    return np.frombuffer(b"".join(hash_photo(buffer.getvalue()).codes), dtype=np.uint8).reshape(-1, 32)
