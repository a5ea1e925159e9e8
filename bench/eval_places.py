
"""How well places are read: precision and recall of where an ad is offered, beside a naive gazetteer."""

import argparse
import json
import re
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from extractors.captured import AdContent
from extractors.extract import extract
from extractors.place_names import names, searchable
from extractors.places import located_in

_SEEN = datetime(2026, 11, 2, 5, tzinfo=UTC)


def ours(text: str) -> set[str]:
    """Municipalities of role "in"; an unresolved set counts every member."""
    return set(located_in(extract(AdContent("", text), seen_at=_SEEN, numbering="synthetic")))


def naive(text: str) -> set[str]:
    """Every name of the table, capitals or not, wherever it stands."""
    words = re.sub(r"\s+", " ", searchable(text.lower())).split()
    found: set[str] = set()
    table = names()
    for size in (1, 2, 3, 4):
        for at in range(len(words) - size + 1):
            place = table.get(" ".join(words[at : at + size]))
            if place:
                found.update(place.municipalities)
    return found


def measure(
    samples: list[dict[str, object]], read: Callable[[str], set[str]], *, with_kinds: bool = False
) -> dict[str, object]:
    """Micro-averaged precision and recall of (ad, municipality); per kind too, where the ids name one ("past-12")."""
    right = given = wanted_all = ads_false = 0
    kinds: dict[str, list[int]] = {}
    began = time.perf_counter()
    found = [read(str(sample["text"])) for sample in samples]
    seconds = time.perf_counter() - began
    for sample, codes in zip(samples, found, strict=True):
        listed = sample["municipalities"]
        wanted = {str(code) for code in listed} if isinstance(listed, list) else set()
        right += len(codes & wanted)
        given += len(codes)
        wanted_all += len(wanted)
        ads_false += bool(codes - wanted)
        kind = kinds.setdefault(str(sample["id"]).rsplit("-", 1)[0], [0, 0, 0])
        kind[0] += len(codes & wanted)
        kind[1] += len(codes)
        kind[2] += len(wanted)
    report: dict[str, object] = {
        "precision": round(right / given, 4) if given else 1.0,
        "recall": round(right / wanted_all, 4) if wanted_all else 1.0,
        "ads": len(samples),
        "ads_with_false_hit": ads_false,
        "ads_per_s": round(len(samples) / seconds, 1) if seconds else 0.0,
    }
    if with_kinds and len(kinds) < len(samples):
        report["kinds"] = {
            name: {"right": found[0], "given": found[1], "wanted": found[2]} for name, found in sorted(kinds.items())
        }
    return report


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="eval places")
    parser.add_argument("--in", dest="folder", type=Path, required=True)
    parser.add_argument("--misses", action="store_true", help="print what was read wrongly (to stderr)")
    args = parser.parse_args(argv)
    try:
        lines = (args.folder / "texts.jsonl").read_text(encoding="utf-8").splitlines()
        samples: list[dict[str, object]] = [json.loads(line) for line in lines if line.strip()]
    except (OSError, ValueError) as error:
        print(f"{args.folder / 'texts.jsonl'}: {error}", file=sys.stderr)
        return 1
    ours("warm up in Houten")
    report = measure(samples, ours, with_kinds=True)
    if args.misses:
        for sample in samples:
            found = ours(str(sample["text"]))
            if found != set(sample["municipalities"]):  # type: ignore[call-overload]  # a list of strings in the contract
                print(json.dumps({**sample, "found": sorted(found)}, ensure_ascii=False), file=sys.stderr)
    report["peer"] = {"naive gazetteer": measure(samples, naive)}
    print(json.dumps(report, ensure_ascii=False))
    return 0
