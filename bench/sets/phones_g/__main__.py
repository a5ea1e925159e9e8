"""`python -m bench.sets.phones_g DIR --seed N [--size N]`: ads with hidden numbers and look-alikes (texts.jsonl)."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from bench.blind_numbers import command, write_texts
from bench.sets.phones_g import combined, explained, lines, links, negatives, scripts, separators, spoken
from bench.sets.phones_g.ad import Style
from bench.sets.phones_g.numerals import LANGUAGES

SIZE = 1560
NEGATIVE_SHARE = 0.41
STYLES: tuple[Style, ...] = (
    *separators.STYLES,
    *spoken.STYLES,
    *scripts.STYLES,
    *links.STYLES,
    *explained.STYLES,
    *lines.STYLES,
    *combined.STYLES,
)


def deal(rng: Random, styles: Sequence[Style], count: int) -> Iterator[tuple[Style, str]]:
    """`count` pairs of style and language: half Dutch, the rest evenly; styles of a language in turn."""
    others = [lang for lang in LANGUAGES if lang != "nl"]
    decks: dict[str, list[Style]] = {lang: [] for lang in LANGUAGES}
    for at in range(count):
        lang = "nl" if at % 2 == 0 else others[at // 2 % len(others)]
        if not decks[lang]:
            decks[lang] = [style for style in styles if lang in style.languages]
            rng.shuffle(decks[lang])
        yield decks[lang].pop(), lang


def rows(seed: int, size: int) -> list[dict[str, object]]:
    """All rows, shuffled; `style` is "negative" where nothing can be rung."""
    rng = Random(seed)
    wrong = round(size * NEGATIVE_SHARE)
    made: list[tuple[str, str, list[str]]] = []
    for style, lang in deal(rng, STYLES, size - wrong):
        case = style.make(rng, lang)
        made.append((case.text, style.name, sorted(case.phones)))
    made += [(kind.make(rng, lang).text, "negative", []) for kind, lang in deal(rng, negatives.KIND_STYLES, wrong)]
    rng.shuffle(made)
    return [
        {"id": f"g{at:04d}", "text": text, "phones": phones, "style": style}
        for at, (text, style, phones) in enumerate(made, 1)
    ]


def write(folder: Path, seed: int, size: int) -> int:
    """Writes the folder; how many rows."""
    return write_texts(folder, rows(seed, size))


if __name__ == "__main__":
    sys.exit(command("sets.phones_g", "Ads with hidden numbers and look-alikes.", SIZE, write, None))
