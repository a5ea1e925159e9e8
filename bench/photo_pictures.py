"""`python -m bench.photo_pictures SET DIR`: pictures without people out of packages, to measure photo hashes on.

The sets are those of bench.photo_sets. Packages are fetched with apt-get and pip, unpacked beside DIR and removed
again; nothing is installed and nothing is committed. A large picture is cut into pieces that do not overlap:
different pictures of one scene, in one light, by one camera, which is what must not be confused. Of pictures that are
one picture (other packages, recolourings, sizes) only the first is taken. Whether they are is told from the pixels, by
measures that have nothing to do with our hashes: the correlation of grey thumbnails, or of what is left of them without
their tones.
"""

import hashlib
import io
import json
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image
from scipy.ndimage import gaussian_filter

from bench.photo_sets import SETS, Package, PictureSet

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
PIECE = (600, 800)
MIN_SIDE = 240
MOST_LONG = 3
SHOWN_SIDE = 500
ALIKE = 0.97
"""Correlation of two thumbnails from which they count as one picture."""

ALIKE_EDGES = 0.6
"""The same of thumbnails of which only edges are left (a difference of Gaussians, cut off at twice its spread). Pairs
looked at by eye: above it recolourings of one picture and nothing else; from 0.54 down views of two scenes with one
horizon."""

Floats = npt.NDArray[np.float32]


@dataclass
class Collected:
    """What was kept and what was left out, by reason."""

    kept: list[Path] = field(default_factory=list)
    packages: Counter[str] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)


def main(argv: Sequence[str]) -> int:
    if len(argv) != 2 or argv[0] not in SETS:
        print(f"usage: python -m bench.photo_pictures {'|'.join(SETS)} DIR", file=sys.stderr)
        return 2
    collected = collect(SETS[argv[0]], Path(argv[1]))
    print(json.dumps({
        "pictures": len(collected.kept), "packages": dict(collected.packages), "left_out": dict(collected.left_out),
    }))
    return 0


def collect(wanted: PictureSet, folder: Path) -> Collected:
    """Fills `folder` with JPEG pictures of at most `SHOWN_SIDE`; what is there already is used again."""
    folder.mkdir(parents=True, exist_ok=True)
    noted = folder / "collected.json"
    if noted.is_file():
        known = json.loads(noted.read_text())
        return Collected(sorted(folder.glob("*.jpg")), Counter(known["packages"]), Counter(known["left_out"]))
    collected = Collected()
    seen = Distinct()
    for package in wanted.packages:
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            Path(scratch).chmod(0o755)      # apt fetches as a user of its own
            unpack(package, Path(scratch))
            for path in _pictures(Path(scratch), package, wanted):
                _take(path, folder, package.name, wanted, collected, seen)
    noted.write_text(json.dumps({"packages": collected.packages, "left_out": collected.left_out}, indent=1))
    return collected


def unpack(package: Package, folder: Path) -> None:
    """The files of a package, as they are found in `folder`."""
    if package.registry == "debian":
        subprocess.run(["apt-get", "-qq", "download", package.name], cwd=folder, check=True, timeout=900)
        for archive in folder.glob("*.deb"):
            subprocess.run(["dpkg-deb", "-x", archive.name, "tree"], cwd=folder, check=True, timeout=900)
            archive.unlink()
        return
    fetch = ("pip", "download", "-q", "--no-deps", "--only-binary", ":all:", "-d", ".", package.name)
    subprocess.run([sys.executable, "-m", *fetch], cwd=folder, check=True, timeout=900)
    for wheel in folder.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive_of_files:
            archive_of_files.extractall(folder / "tree")
        wheel.unlink()


def _pictures(folder: Path, package: Package, wanted: PictureSet) -> Iterator[Path]:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    largest: dict[Path, int] = {}
    for path in files:
        if path.parent.name == "images":
            largest[path.parent] = max(largest.get(path.parent, 0), path.stat().st_size)
    for path in files:
        if wanted.largest_in_folder and path.parent in largest and path.stat().st_size < largest[path.parent]:
            continue
        name = path.relative_to(folder).as_posix().lower()
        if path.suffix.lower() not in SUFFIXES or any(word in name for word in wanted.without):
            continue
        if not package.places or any(place in name for place in package.places):
            yield path


def _take(
    path: Path, folder: Path, package: str, wanted: PictureSet, collected: Collected, seen: "Distinct"
) -> None:
    try:
        with Image.open(path) as opened:
            if wanted.opaque and ("transparency" in opened.info or opened.mode in ("RGBA", "LA", "PA")):
                collected.left_out["with transparency"] += 1
                return
            picture = _on_white(opened)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        collected.left_out["unreadable or above the limits"] += 1
        return
    for piece in pieces(picture, wanted.most_pieces):
        if min(piece.size) < MIN_SIDE or max(piece.size) > MOST_LONG * min(piece.size):
            collected.left_out["too small or too narrow"] += 1
            continue
        piece.thumbnail((SHOWN_SIDE, SHOWN_SIDE), Image.Resampling.LANCZOS)
        reason = seen.refuses(piece)
        if reason:
            collected.left_out[reason] += 1
            continue
        buffer = io.BytesIO()
        piece.save(buffer, "JPEG", quality=92)
        target = folder / f"{package}-{hashlib.sha256(piece.tobytes()).hexdigest()[:12]}.jpg"
        if target.stem in wanted.people:
            collected.left_out["people"] += 1
            continue
        target.write_bytes(buffer.getvalue())
        collected.kept.append(target)
        collected.packages[package] += 1


def _on_white(picture: Image.Image) -> Image.Image:
    shown = picture.convert("RGBA")
    flat = Image.new("RGBA", shown.size, "white")
    flat.alpha_composite(shown)
    return flat.convert("RGB")


def pieces(picture: Image.Image, most: int) -> list[Image.Image]:
    """The picture itself, or the parts of a large one that do not overlap."""
    wide, tall = PIECE if picture.height >= picture.width else PIECE[::-1]
    across, down = picture.width // wide, picture.height // tall
    if across * down < 2:
        return [picture]
    while across * down > most:
        across, down = (across - 1, down) if across >= down else (across, down - 1)
    width, height = picture.width // across, picture.height // down
    return [
        picture.crop((column * width, row * height, (column + 1) * width, (row + 1) * height))
        for row in range(down)
        for column in range(across)
    ]


class Distinct:
    """Refuses flat pictures and those that are a picture seen before, in any of the eight turns."""

    def __init__(self) -> None:
        self._known = np.zeros((0, 32 * 32), dtype=np.float32)
        self._edges = np.zeros((0, 64 * 64), dtype=np.float32)

    def refuses(self, picture: Image.Image) -> str:
        """Why a picture is left out; empty when it is new."""
        grey = np.asarray(picture.convert("L").resize((128, 128), Image.Resampling.BOX), dtype=np.float32)
        small = grey.reshape(32, 4, 32, 4).mean(axis=(1, 3))
        if small.std() < 8:
            return "flat"
        tones = np.stack([_unit(turn) for turn in _eight(small)])
        edges = np.stack([_unit(turn) for turn in _eight(_edges(grey))])
        if len(self._known) and (
            float((self._known @ tones.T).max()) >= ALIKE or float((self._edges @ edges.T).max()) >= ALIKE_EDGES
        ):
            return "one picture with another"
        self._known = np.concatenate([self._known, tones[:1]])
        self._edges = np.concatenate([self._edges, edges[:1]])
        return ""


def _edges(grey: Floats) -> Floats:
    """128 x 128 grey to 64 x 64 without tones: no one bright thing decides."""
    left = (gaussian_filter(grey, 2) - gaussian_filter(grey, 6))[::2, ::2]
    spread = float(left.std())
    cut: Floats = np.clip(left, -2 * spread, 2 * spread)
    return cut


def _eight(grey: Floats) -> Iterator[Floats]:
    for quarter in range(4):
        turned = np.rot90(grey, quarter)
        yield turned
        yield turned[:, ::-1]


def _unit(grey: Floats) -> Floats:
    flat = grey.reshape(-1) - grey.mean()
    unit: Floats = flat / max(float(np.linalg.norm(flat)), 1e-6)
    return unit


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
