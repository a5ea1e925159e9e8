"""`eval photos --in DIR`: which edited copies are found, and how many different pictures are confused (DESIGN sec 7).

The comparison is the one that linking makes: whole pictures in all turns against stored windows, both ways round.
Beside it, in the same run, plain `imagehash.phash`.
"""

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bench.photo_peer import peer_grade
from extractors.photo_hashes import BadPhoto, hash_photo
from linking.photo_codes import Codes, pair_distances
from linking.settings import LinkSettings

Distances = npt.NDArray[np.int64]


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="eval photos")
    parser.add_argument("--in", dest="folder", type=Path, required=True)
    folder: Path = parser.parse_args(argv).folder
    for name in ("originals", "variants"):
        if not (folder / name).is_dir():
            print(f"{folder / name}: not there", file=sys.stderr)
            return 1
    print(json.dumps(evaluate(folder, LinkSettings())))
    return 0


def evaluate(folder: Path, settings: LinkSettings) -> dict[str, object]:
    started = time.process_time()
    originals = hash_all(folder / "originals")
    variants = hash_all(folder / "variants")
    hashing = time.process_time() - started
    distances = pair_distances(list(variants.values()), list(originals.values()), settings.photo_limits)
    names, kept = list(variants), list(originals)
    return {
        "grades": {
            "same_photo": grade(names, kept, distances, settings.same_photo),
            "probable_copy": grade(names, kept, distances, settings.probable_copy),
        },
        "images_per_s": round((len(originals) + len(variants)) / max(hashing, 1e-9), 1),
        "peer": {"imagehash.phash": peer_grade(folder)},
    }


def hash_all(folder: Path) -> dict[str, Codes]:
    """Codes by file name without ending. A file that is no photo is said and has none."""
    found = {}
    for path in sorted(folder.iterdir()):
        codes: Sequence[bytes] = ()
        try:
            hashes = hash_photo(path.read_bytes())
        except BadPhoto as error:
            print(f"{path.name}: {error}", file=sys.stderr)
        else:
            codes = hashes.codes
        found[path.stem] = np.frombuffer(b"".join(codes), dtype=np.uint8).reshape(-1, 32)
    return found


def grade(variants: Sequence[str], originals: Sequence[str], distances: Distances, most: int) -> dict[str, object]:
    place = {name: number for number, name in enumerate(originals)}
    found: dict[str, list[bool]] = defaultdict(list)
    own = np.zeros(distances.shape, dtype=np.bool_)
    for number, name in enumerate(variants):
        original, _, edit = name.partition("__")
        if original in place:
            own[number, place[original]] = True
            found[edit].append(bool(distances[number, place[original]] <= most))
    hits = [hit for edit in found.values() for hit in edit]
    return {
        "recall": round(sum(hits) / len(hits), 4) if hits else 0.0,
        "false_pairs": int(((distances <= most) & ~own).sum()),
        "pairs": int((~own).sum()),
        "transformations": {edit: round(sum(hits) / len(hits), 4) for edit, hits in sorted(found.items())},
    }
