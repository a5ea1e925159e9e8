"""`bench photos [--pictures DIR] [--sets tuning,blind] [--edited N] [--generated N]`: what hashes find and confuse.

Originals are pictures without people out of packages (bench.photo_sets: the set the recipe was tuned on, and a blind
one; they are fetched when DIR lacks them) and generated ones (bench.photo_world). Of some, all thirty edits are made
and looked up among all originals, as `eval photos` does; every original is looked up among the others, and views of one
drawn room among each other (bench.photo_views). Beside it, in the same run, plain `imagehash.phash` at its best
threshold. Speed is in CPU seconds of one core.
"""

import argparse
import io
import json
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import faiss
import numpy as np
from PIL import Image

from bench.eval_photos import evaluate, hash_all
from bench.photo_pictures import Collected, collect
from bench.photo_sets import SETS
from bench.photo_views import compare
from bench.photo_world import EDITS, HARD, LIGHT, picture
from extractors.photo_hashes import hash_photo
from linking.photo_codes import FAR, Codes, pair_distances
from linking.settings import LinkSettings

SEED = 11
SPEED_SIZE = (800, 1000)
SPEED_PHOTOS = 60
ROOMS = 30                  # drawn, each seen from five places
ROWS = 400                  # originals looked up at a time


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench photos")
    parser.add_argument("--pictures", type=Path, help="where pictures of packages are or go; else a scratch folder")
    parser.add_argument("--sets", default=",".join(SETS), help="of: " + ", ".join(SETS))
    parser.add_argument("--edited", type=int, default=100)
    parser.add_argument("--generated", type=int, default=300)
    options = parser.parse_args(argv)
    wanted = options.sets.split(",")
    if unknown := sorted(set(wanted) - set(SETS)):
        parser.error(f"no such set: {', '.join(unknown)}")
    faiss.omp_set_num_threads(1)        # CPU seconds of one core; threads that wait for a core only spin
    started = time.process_time()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.pictures or Path(scratch)
        measured = {
            name: measure(name, folder, edited=options.edited, generated=options.generated) for name in wanted
        }
    last = measured[wanted[-1]]
    print(json.dumps({
        **last, "set": wanted[-1], "views": compare(range(ROOMS)), "photos_800x1000_per_s": speed(),
        "cpu_s": round(time.process_time() - started, 1),
        "other_sets": {name: one for name, one in measured.items() if name != wanted[-1]},
    }))
    return 0


def measure(name: str, folder: Path, *, edited: int, generated: int) -> dict[str, object]:
    """The figures of one set; its folder of originals and variants is used again when it is there."""
    settings = LinkSettings()
    collected = collect(SETS[name], folder / name)
    drawn = folder / f"{name}-{SEED}-{edited}-{generated}"
    if not (drawn / "complete").exists():
        shutil.rmtree(drawn, ignore_errors=True)
        write_set(collected, drawn, edited=edited, generated=generated)
        (drawn / "complete").touch()
    found = evaluate(drawn, settings)
    return {
        **found,
        "bars": bars(found),
        "originals": originals(drawn / "originals", settings),
        "pictures": {
            "packages": dict(collected.packages), "left_out": dict(collected.left_out), "generated": generated,
            "edited": edited,
        },
    }


def write_set(collected: Collected, folder: Path, *, edited: int, generated: int) -> None:
    """Every picture as an original, and all edits of `edited` of them, drawn over packages and generated alike."""
    for part in ("originals", "variants"):
        (folder / part).mkdir(parents=True)
    for path in collected.kept:
        (folder / "originals" / path.name).write_bytes(path.read_bytes())
    for number in range(generated):
        picture(SEED * 100_000 + number).save(folder / "originals" / f"generated-{number:05}.jpg", quality=92)
    names = sorted(path.name for path in (folder / "originals").iterdir())
    drawn = np.random.default_rng(SEED).choice(len(names), min(edited, len(names)), replace=False)
    for number in sorted(drawn.tolist()):
        path = folder / "originals" / names[number]
        with Image.open(path) as opened:
            image = opened.convert("RGB")
        for place, (name, edit) in enumerate(EDITS.items()):
            rng = np.random.default_rng((SEED, number, place))
            edit(image, rng).save(folder / "variants" / f"{path.stem}__{name}.jpg", quality=88)


def bars(found: dict[str, object]) -> dict[str, dict[str, float]]:
    """Mean recall over the light and over the hard edits, per grade and for the peer; and the share of false pairs."""
    grades, peers = found["grades"], found["peer"]
    assert isinstance(grades, dict)
    assert isinstance(peers, dict)
    result = {}
    for name, one in {**grades, **peers}.items():
        recalls = one["transformations"]
        result[name] = {
            kind: round(float(np.mean([recalls[edit] for edit in edits])), 4)
            for kind, edits in (("light", LIGHT), ("hard", HARD))
        } | {"false_share": one["false_pairs"] / max(one["pairs"], 1)}
    return result


def originals(folder: Path, settings: LinkSettings) -> dict[str, object]:
    """Every two originals: how many are matched, and which."""
    codes = hash_all(folder)
    names, values = list(codes), list(codes.values())
    tail: Counter[str] = Counter()
    false: list[list[str]] = []
    for first, last in pairwise([*range(0, len(names), ROWS), len(names)]):
        for one, other, distance in _near(values, first, last, settings):
            for grade, most in (("same_photo", settings.same_photo), ("probable_copy", settings.probable_copy)):
                tail[grade] += distance <= most
            false.append([names[one], names[other], str(distance)])
    return {"pictures": len(names), "pairs": len(names) * (len(names) - 1) // 2, "matched": dict(tail), "false": false}


def _near(values: Sequence[Codes], first: int, last: int, settings: LinkSettings) -> list[tuple[int, int, int]]:
    """Pairs (one < other) that match, with one between first and last."""
    apart = pair_distances(values[first:last], values[first:], settings.photo_limits)
    rows, columns = np.nonzero(apart < FAR)
    return [
        (first + int(row), first + int(column), int(apart[row, column]))
        for row, column in zip(rows, columns, strict=True) if column > row
    ]


def speed() -> float:
    """Photos of 800 x 1000 hashed per CPU second, from their JPEG bytes, with all stored windows."""
    shown = []
    for number in range(SPEED_PHOTOS):
        buffer = io.BytesIO()
        picture(SEED * 7_000 + number, SPEED_SIZE).save(buffer, "JPEG", quality=88)
        shown.append(buffer.getvalue())
    hash_photo(shown[0])
    started = time.process_time()
    for data in shown:
        hash_photo(data)
    return round(len(shown) / (time.process_time() - started), 1)
