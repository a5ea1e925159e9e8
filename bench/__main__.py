"""`python -m bench eval|bench NAME ...`: finds the module of a figure and hands it the rest of the line."""

import importlib
import sys
from collections.abc import Callable

# name → module with main(argv) -> int
EVAL = {
    "phones": "bench.eval_phones",
    "places": "bench.eval_places",
    "photos": "bench.eval_photos",
    "linking": "bench.eval_linking",
    "queue": "bench.eval_queue",
}
BENCH = {
    "extract": "bench.extract",
    "link": "bench.link",
    "keys": "bench.keys",
    "spark": "bench.spark",
    "crawl": "bench.crawl",
    "browser": "bench.browser",
    "ui": "bench.ui",
    "chaos": "bench.chaos",
    "gaps": "bench.gaps",
    "engines": "bench.engines",
    "fuzz": "bench.fuzz.main",
    "growth": "bench.growth",
    "slots": "bench.slots",
    "photos": "bench.photos",
    "report": "bench.report",
    "nights": "bench.nights",
}
USAGE = f"usage: baken eval {'|'.join(EVAL)} --in DIR, or baken bench {'|'.join(BENCH)}"


def main(argv: list[str]) -> int:
    """Runs one figure; its JSON object is the last line of output."""
    if argv[:1] == ["eval"]:
        table, rest = EVAL, argv[1:]
    elif argv[:1] == ["bench"]:
        table, rest = BENCH, argv[1:]
    else:
        table, rest = BENCH, argv
    if rest and rest[0] in ("-h", "--help"):
        print(USAGE)
        return 0
    if not rest or rest[0] not in table:
        print(USAGE, file=sys.stderr)
        return 2
    try:
        module = importlib.import_module(table[rest[0]])
    except ModuleNotFoundError as error:
        if error.name != table[rest[0]]:
            raise
        print(f"bench: {rest[0]} is not measured by this version", file=sys.stderr)
        return 1
    return _run(module.main, [word for word in rest[1:] if word != "--debug"], debug="--debug" in rest)


def _run(figure: Callable[[list[str]], int | None], words: list[str], *, debug: bool) -> int:
    try:
        return int(figure(words) or 0)
    except KeyboardInterrupt:
        print("bench: stopped", file=sys.stderr)
    except Exception as error:
        if debug:
            raise
        print(f"bench: {' '.join(str(error).split()) or type(error).__name__}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
