"""`python -m bench.photo_pictures DIR`: pictures without people out of Debian packages, to measure photo hashes on.

Packages are fetched with apt-get, unpacked beside DIR and removed again; nothing is installed and nothing is
committed. A large picture is cut into pieces that do not overlap: different pictures of one scene, in one light, by
one camera, which is what must not be confused. Copies of one picture (other packages, recolourings, sizes) are left
out and counted, by a measure that has nothing to do with our hashes: the correlation of 32 x 32 grey thumbnails. Of a
wallpaper in several shapes only the largest file is taken, since the others are crops of it. Not used: textures of
games and cut-out stamps, which are made from one another, and astronomers' pictures of one bright thing on black, which
perceptual hashes confuse (docs/decisions/0040 has the figures with them).
"""

import hashlib
import io
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from extractors.photo_hashes import hash_photo
from linking.settings import LinkSettings

PACKAGES: dict[str, tuple[str, ...]] = {
    "gnome-backgrounds": ("backgrounds/",),
    "mate-backgrounds": ("backgrounds/",),
    "plasma-workspace-wallpapers": ("wallpapers/",),
    "ukui-wallpapers": ("backgrounds/",),
    "lomiri-wallpapers-16.04": ("wallpapers/", "backgrounds/"),
    "lomiri-wallpapers-20.04": ("wallpapers/", "backgrounds/"),
    "stellarium-data": ("stellarium/landscapes/", "stellarium/scenery3d/"),
    "redeclipse-data": ("redeclipse/data/maps/", "redeclipse/data/skyboxes/"),
    "opencv-doc": ("examples/data/", "examples/text/scenetext0"),
}
"""Package → where in it the pictures are. Photographs of places and things, rendered scenes and textures."""

PEOPLE = (
    "people", "person", "face", "portrait", "messi", "basketball", "lena", "baboon", "avatar", "data/left",
    "data/right",
)
DRAWN = (
    "cartoon", "symbols", "alphamat", "digits", "chessboard", "gradient", "logo", "mask", "normal", "_nm", "gloss",
    "grid", "pattern",
)
SAME = ("images_dark/", "-d.")      # the dark twin of a wallpaper
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
PIECE = (600, 800)
MOST_PIECES = 24
MIN_SIDE = 220
SHOWN_SIDE = 500
ALIKE = 0.97
"""Correlation of two thumbnails from which they count as one picture."""

Grey = npt.NDArray[np.float32]


@dataclass
class Collected:
    """What was kept and what was left out, by reason."""

    kept: list[Path] = field(default_factory=list)
    packages: Counter[str] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)


def main(argv: Sequence[str]) -> int:
    if len(argv) != 1:
        print("usage: python -m bench.photo_pictures DIR", file=sys.stderr)
        return 2
    collected = collect(Path(argv[0]))
    print(json.dumps({
        "pictures": len(collected.kept), "packages": dict(collected.packages), "left_out": dict(collected.left_out),
    }))
    return 0


def collect(folder: Path) -> Collected:
    """Fills `folder` with JPEG pictures of at most `SHOWN_SIDE`; what is there already is used again."""
    folder.mkdir(parents=True, exist_ok=True)
    noted = folder / "collected.json"
    if noted.is_file():
        known = json.loads(noted.read_text())
        return Collected(sorted(folder.glob("*.jpg")), Counter(known["packages"]), Counter(known["left_out"]))
    collected = Collected()
    seen = Distinct()
    for package, places in PACKAGES.items():
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            Path(scratch).chmod(0o755)      # apt fetches as a user of its own
            _unpack(package, Path(scratch))
            for path in _pictures(Path(scratch), places):
                _take(path, folder, package, collected, seen)
    noted.write_text(json.dumps({"packages": collected.packages, "left_out": collected.left_out}, indent=1))
    return collected


def _unpack(package: str, folder: Path) -> None:
    subprocess.run(["apt-get", "-qq", "download", package], cwd=folder, check=True, timeout=900)
    for archive in folder.glob("*.deb"):
        subprocess.run(["dpkg-deb", "-x", archive.name, "tree"], cwd=folder, check=True, timeout=900)
        archive.unlink()


def _pictures(folder: Path, places: Sequence[str]) -> Iterator[Path]:
    largest: dict[Path, int] = {}
    for path in sorted(folder.rglob("*")):
        if path.parent.name == "images" and path.is_file():
            largest[path.parent] = max(largest.get(path.parent, 0), path.stat().st_size)
    for path in sorted(folder.rglob("*")):
        if path.parent in largest and path.stat().st_size < largest[path.parent]:
            continue
        name = path.relative_to(folder).as_posix().lower()
        if path.suffix.lower() not in SUFFIXES or path.is_symlink() or not path.is_file():
            continue
        if any(place in name for place in places) and not any(word in name for word in (*PEOPLE, *DRAWN, *SAME)):
            yield path


def _take(path: Path, folder: Path, package: str, collected: Collected, seen: "Distinct") -> None:
    try:
        with Image.open(path) as opened:
            picture = _on_white(opened)
    except (OSError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        collected.left_out["unreadable or above the limits"] += 1
        return
    for piece in pieces(picture):
        if min(piece.size) < MIN_SIDE or max(piece.size) > 3 * min(piece.size):
            collected.left_out["too small or too narrow"] += 1
            continue
        piece.thumbnail((SHOWN_SIDE, SHOWN_SIDE), Image.Resampling.LANCZOS)
        reason = seen.refuses(piece)
        if reason:
            collected.left_out[reason] += 1
            continue
        buffer = io.BytesIO()
        piece.save(buffer, "JPEG", quality=92)
        if hash_photo(buffer.getvalue()).quality < LinkSettings().min_quality:
            collected.left_out["too flat for any perceptual hash (PDQ's quality below 50)"] += 1
            continue
        target = folder / f"{package}-{hashlib.sha256(piece.tobytes()).hexdigest()[:12]}.jpg"
        target.write_bytes(buffer.getvalue())
        collected.kept.append(target)
        collected.packages[package] += 1


def _on_white(picture: Image.Image) -> Image.Image:
    shown = picture.convert("RGBA")
    flat = Image.new("RGBA", shown.size, "white")
    flat.alpha_composite(shown)
    return flat.convert("RGB")


def pieces(picture: Image.Image) -> list[Image.Image]:
    """The picture itself, or the parts of a large one that do not overlap."""
    wide, tall = PIECE if picture.height >= picture.width else PIECE[::-1]
    across, down = picture.width // wide, picture.height // tall
    if across * down < 2:
        return [picture]
    while across * down > MOST_PIECES:
        across, down = (across - 1, down) if across >= down else (across, down - 1)
    width, height = picture.width // across, picture.height // down
    return [
        picture.crop((column * width, row * height, (column + 1) * width, (row + 1) * height))
        for row in range(down)
        for column in range(across)
    ]


class Distinct:
    """Refuses flat pictures and those that look like one seen before, in any of the eight turns."""

    def __init__(self) -> None:
        self._known = np.zeros((0, 1024), dtype=np.float32)

    def refuses(self, picture: Image.Image) -> str:
        """Why a picture is left out; empty when it is new."""
        grey = np.asarray(picture.convert("L").resize((32, 32), Image.Resampling.BOX), dtype=np.float32)
        if grey.std() < 8:
            return "flat"
        turns = np.stack([_unit(turn) for turn in _eight(grey)])
        if len(self._known) and float((self._known @ turns.T).max()) >= ALIKE:
            return "a copy of another"
        self._known = np.concatenate([self._known, turns[:1]])
        return ""


def _eight(grey: Grey) -> Iterator[Grey]:
    for quarter in range(4):
        turned = np.rot90(grey, quarter)
        yield turned
        yield turned[:, ::-1]


def _unit(grey: Grey) -> Grey:
    flat = grey.reshape(-1) - grey.mean()
    unit: Grey = flat / max(float(np.linalg.norm(flat)), 1e-6)
    return unit


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
