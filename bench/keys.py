"""`bench keys --in DIR`: whether anything hangs on an installation's key.

The nights of an evaluation folder go through the real path again and again, each time in a new store under new random
keys. Everything linking makes (each edge with its strength, each lead, each group) and every list must be the same. A
difference is told on stderr with the link it came through. Each ad is read and each picture hashed once.
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bench.eval_queue import Run, read_ads, read_scope, run_nights
from bench.queue_differences import differences
from bench.remembered import remembering_hasher, remembering_reader
from bench.swaps import rounds, swaps


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="bench keys")
    parser.add_argument("--in", dest="folder", type=Path, required=True)
    parser.add_argument("--runs", type=int, default=75, help="stores beside the first: 75 show one in 25 with 95 %%")
    parser.add_argument("--swap", default="", choices=["", *rounds()], help="swapped in all but the first")
    wanted = parser.parse_args(argv)
    if not (wanted.folder / "ads.jsonl").is_file():
        print(f"{wanted.folder / 'ads.jsonl'}: not there", file=sys.stderr)
        return 1
    print(json.dumps(measure(wanted.folder, wanted.runs, wanted.swap)))
    return 0


def measure(folder: Path, runs: int, swap: str = "") -> dict[str, object]:
    """How many of the stores differ from the first in their edges, leads, groups and lists."""
    lines, _ = read_ads(folder / "ads.jsonl")
    swapped = list(lines)
    for made in rounds()[swap] if swap else ():
        swapped = swaps()[made](swapped)
    scope, hasher, reader = read_scope(folder / "scope.json"), remembering_hasher(), remembering_reader()
    started = time.process_time()
    first = run_nights(lines, folder, scope, hasher, reader)
    found = {"edges": 0, "leads": 0, "groups": 0, "lists": 0}
    for number in range(1, runs + 1):
        other = run_nights(swapped, folder, scope, hasher, reader)
        differing = _differing(first, other, words_differ=bool(swap))
        for what in differing:
            found[what] += 1
        print(f"store {number}: {', '.join(differing) or 'the same'}", file=sys.stderr, flush=True)
        for line in differences(first.linked, other.linked) if differing else ():
            print(f"  {line}", file=sys.stderr)
    return {
        "ads": len(first.linked.ads), "stores": runs, "swap": swap, "differing": found,
        "cpu_seconds": round(time.process_time() - started, 1),
    }


def _differing(first: Run, other: Run, *, words_differ: bool) -> list[str]:
    """What is not the same. Other words have other ratios, so that of swapped ones strengths are not compared."""
    one, two = first.linked, other.linked
    if words_differ:
        one, two = replace(one, edges=dict.fromkeys(one.edges, "")), replace(two, edges=dict.fromkeys(two.edges, ""))
    same = {
        "edges": one.edges == two.edges, "leads": one.leads == two.leads, "groups": one.groups == two.groups,
        "lists": first.listed.keys() == other.listed.keys(),
    }
    return [what for what, equal in same.items() if not equal]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
