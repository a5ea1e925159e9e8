"""`python -m bench.sets.phones_i DIR --seed N [--size N]`."""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from bench.blind_numbers import command, write_texts
from bench.sets.phones_i.ordered import ORDERED
from bench.sets.phones_i.owned import negative
from bench.sets.phones_i.signed import SIGNED
from bench.sets.phones_i.tongues import LANGUAGES
from bench.sets.phones_i.worded import WORDED

STYLES = WORDED | ORDERED | SIGNED
CELLS = len(LANGUAGES) * len(STYLES) + sum(len(language.negatives) for language in LANGUAGES)


def rows(seed: int, size: int) -> Iterator[dict[str, object]]:
    """Every style in every language equally often, at least twice; then the negatives."""
    rng = Random(seed)
    copies = max(2, round(size / CELLS))
    for language in LANGUAGES:
        for name, style in STYLES.items():
            for copy in range(copies):
                text, phones = style(rng, language)
                yield {
                    "id": f"{language.code}-{name}-{copy}",
                    "text": text,
                    "phones": phones,
                    "style": f"{name}_{language.code}",
                }
        for kind in language.negatives:
            for copy in range(copies):
                key, text = f"{language.code}-not-{kind}-{copy}", negative(rng, language, kind, copy)
                yield {"id": key, "text": text, "phones": [], "style": f"not_{kind}"}


def write(folder: Path, seed: int, size: int) -> int:
    """Writes the set."""
    return write_texts(folder, rows(seed, size))


if __name__ == "__main__":
    sys.exit(command("sets.phones_i", "Telephone numbers, equal in eleven languages.", 2 * CELLS, write, sys.argv[1:]))
