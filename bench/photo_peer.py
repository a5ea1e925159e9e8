"""The peer of photo hashes: plain `imagehash.phash` of the whole picture, at the best threshold a folder allows."""

from collections import defaultdict
from pathlib import Path

import imagehash
import numpy as np
import numpy.typing as npt
from PIL import Image

HASH_SIZE = 16
MOST_FALSE = 1e-6
"""Share of false pairs that a threshold may give (DESIGN section 8)."""

CHUNK = 256


def peer_grade(folder: Path) -> dict[str, object]:
    """Recall of the peer at the loosest threshold with at most `MOST_FALSE` false pairs, found with hindsight: better
    than it would do in use."""
    originals, variants = _hashes(folder / "originals"), _hashes(folder / "variants")
    place = {name: number for number, name in enumerate(originals)}
    stored = np.stack(list(originals.values()))
    names = list(variants)
    own = np.array([place.get(name.partition("__")[0], -1) for name in names], dtype=np.int64)
    found = np.full(len(names), 256, dtype=np.int64)
    tail = np.zeros(257, dtype=np.int64)
    for start in range(0, len(names), CHUNK):
        asked = np.stack([variants[name] for name in names[start : start + CHUNK]])
        apart = np.bitwise_count(asked[:, np.newaxis] ^ stored).sum(axis=2, dtype=np.int64)
        for row, mine in enumerate(own[start : start + CHUNK]):
            if mine >= 0:
                found[start + row] = apart[row, mine]
                apart[row, mine] = 256
        tail += np.bincount(apart.reshape(-1), minlength=257)
    pairs = len(names) * len(stored) - int((own >= 0).sum())
    false = np.cumsum(tail)
    most = int(np.flatnonzero(false <= MOST_FALSE * pairs).max(initial=-1))
    hits: dict[str, list[bool]] = defaultdict(list)
    for name, mine, distance in zip(names, own, found, strict=True):
        if mine >= 0:
            hits[name.partition("__")[2]].append(bool(distance <= most))
    every = [hit for edit in hits.values() for hit in edit]
    return {
        "threshold": most, "hash_size": HASH_SIZE, "recall": round(sum(every) / max(len(every), 1), 4),
        "false_pairs": int(false[most]) if most >= 0 else 0, "pairs": pairs,
        "transformations": {edit: round(sum(some) / len(some), 4) for edit, some in sorted(hits.items())},
    }


def _hashes(folder: Path) -> dict[str, npt.NDArray[np.uint64]]:
    found = {}
    for path in sorted(folder.iterdir()):
        try:
            with Image.open(path) as picture:
                bits = imagehash.phash(picture, hash_size=HASH_SIZE).hash
        except (OSError, ValueError, SyntaxError):
            continue    # our own run names it
        found[path.stem] = np.packbits(bits.reshape(-1)).view(np.uint64)
    return found
