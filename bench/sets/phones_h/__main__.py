"""`python -m bench.sets.phones_h DIR --seed N [--size N]` writes texts.jsonl."""

import sys

from bench.blind_numbers import command
from bench.sets.phones_h.build import write

if __name__ == "__main__":
    sys.exit(
        command("sets.phones_h", "Ads with hidden telephone numbers, and ads with other numbers.", 1560, write, None)
    )
