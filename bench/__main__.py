"""`python -m bench eval|bench NAME ...`: finds the module of a figure and hands it the rest of the line."""

import importlib
import sys

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
    "crawl": "bench.crawl",
    "ui": "bench.ui",
    "chaos": "bench.chaos",
}


def main(argv: list[str]) -> int:
    """Runs one figure; its JSON object is the last line of output."""
    if argv[:1] == ["eval"]:
        table, rest = EVAL, argv[1:]
    elif argv[:1] == ["bench"]:
        table, rest = BENCH, argv[1:]
    else:
        table, rest = BENCH, argv
    if not rest or rest[0] not in table:
        print(
            f"usage: python -m bench eval {'|'.join(EVAL)} --in DIR | python -m bench {'|'.join(BENCH)}",
            file=sys.stderr,
        )
        return 2
    module = importlib.import_module(table[rest[0]])
    return int(module.main(rest[1:]) or 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
