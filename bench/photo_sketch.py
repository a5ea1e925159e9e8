"""`python -m bench.photo_sketch DIR`: how much of a picture its codes give back to whoever holds them.

The plainest inversion there is: every bit of every window adds its own pattern, with its sign. What comes out is
compared with the picture (correlation of grey thumbnails of so many places a side). A cleverer reader will do better:
these are lower bounds; they are why codes are kept, counted and destroyed as personal data (docs/decisions/0043).
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from extractors.photo_hashes import hash_photo, window_basis
from extractors.photo_windows import SQUARE, WHOLES

PLACES = (8, 16, 32)
MOST = 40
EDGE_SHARE = 0.3            # of the sketch that comes from the detail codes; what looked best

Floats = npt.NDArray[np.float32]


def main(argv: Sequence[str]) -> int:
    if len(argv) != 1:
        print("usage: python -m bench.photo_sketch DIR", file=sys.stderr)
        return 2
    paths = sorted(Path(argv[0]).glob("*.jpg"))
    paths = paths[:: max(1, len(paths) // MOST)]
    found: dict[str, list[list[float]]] = {"hash_of_the_whole": [], "all_hashes": [], "hashes_and_details": []}
    for path in paths:
        with Image.open(path) as opened:
            grey = np.asarray(opened.convert("L").resize((SQUARE, SQUARE)), dtype=np.float32)
        for name, sketch in sketches(hash_photo(path.read_bytes()).codes).items():
            found[name].append([_alike(grey, sketch, places) for places in PLACES])
    medians = {name: np.median(rows, axis=0).round(2).tolist() for name, rows in found.items()}
    print(json.dumps({"pictures": len(paths), "places_a_side": PLACES, "correlation": medians}))
    return 0


def sketches(codes: Sequence[bytes]) -> dict[str, Floats]:
    """What the codes of one photo say of a square picture: of the whole, of all windows, and with the detail codes."""
    signs = np.unpackbits(np.frombuffer(b"".join(codes), dtype=np.uint8)).reshape(-1, 16, 16).astype(np.float32) * 2 - 1
    half = len(signs) // 2
    frequency = np.hypot(*np.mgrid[:16, :16]).astype(np.float32)
    fall = np.where(frequency > 0, 1 / np.maximum(frequency, 1), 0).astype(np.float32)    # as photographs have it
    (cosines, down, across), (near, _, _), (around, _, _) = (window_basis(view) for view in range(3))
    place = (2 * np.arange(SQUARE) + 1) / (2 * SQUARE)
    full = np.cos(np.pi * np.arange(16)[:, np.newaxis] * place).astype(np.float32)
    hashes, details = np.zeros((2, SQUARE, SQUARE), dtype=np.float32)
    for window, (y, x) in enumerate(zip(down, across, strict=True)):
        hashes += cosines[y].T @ (signs[WHOLES + window] * fall) @ cosines[x]
        detail = signs[half + WHOLES + window]
        details += near[y].T @ detail @ near[x] - around[y].T @ detail @ around[x]
    both = hashes / hashes.std() + EDGE_SHARE * details / max(float(details.std()), 1e-9)
    return {"hash_of_the_whole": full.T @ (signs[0] * fall) @ full, "all_hashes": hashes, "hashes_and_details": both}


def _alike(picture: Floats, sketch: Floats, places: int) -> float:
    one, other = (
        some.reshape(places, SQUARE // places, places, SQUARE // places).mean(axis=(1, 3)).ravel()
        for some in (picture, sketch)
    )
    return float(np.corrcoef(one, other)[0, 1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
