"""`python -m bench.sets.links_b DIR --seed N [--size N]`."""

import sys

from bench.blind_numbers import command
from bench.sets.links_b.write import write

if __name__ == "__main__":
    sys.exit(command("sets.links_b", "Ads and the hands behind them, for `eval linking`.", 2000, write, None))
