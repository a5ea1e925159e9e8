"""`python -m bench.sets.links_d DIR --seed N [--size N]`: writes ads.jsonl, truth.jsonl and photos/."""

import sys

from bench.blind_numbers import command
from bench.sets.links_d.build import SIZE, write

if __name__ == "__main__":
    sys.exit(command("sets.links_d", str(sys.modules["bench.sets.links_d"].__doc__), SIZE, write, None))
