"""The grid: every style and every kind as often as the next, half of the rows in Dutch."""

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping
from random import Random

from bench.blind_numbers import Number, british, dutch
from bench.sets.phones_f.negatives_lists import LIST_KINDS
from bench.sets.phones_f.negatives_numbers import NUMBER_KINDS
from bench.sets.phones_f.negatives_texts import TEXT_KINDS
from bench.sets.phones_f.numerals import LANGUAGES
from bench.sets.phones_f.scene import Scene, Way
from bench.sets.phones_f.styles_combined import COMBINED
from bench.sets.phones_f.styles_links import LINKS
from bench.sets.phones_f.styles_mixed import MIXED
from bench.sets.phones_f.styles_order import ORDER_STYLES
from bench.sets.phones_f.styles_scripts import SCRIPT_STYLES
from bench.sets.phones_f.styles_separators import SEPARATORS
from bench.sets.phones_f.styles_words import WORDS

STYLES: dict[str, Way] = {**SEPARATORS, **WORDS, **MIXED, **SCRIPT_STYLES, **ORDER_STYLES, **LINKS, **COMBINED}
KINDS: dict[str, Way] = {**NUMBER_KINDS, **LIST_KINDS, **TEXT_KINDS}
NEGATIVE = 0.4
ABROAD = 0.12


def rows(seed: int, size: int) -> list[dict[str, object]]:
    """All rows, shuffled; the same seed gives the same."""
    rng = Random(seed)
    negatives = round(size * NEGATIVE)
    made = [*drawn(rng, STYLES, size - negatives, "phones"), *drawn(rng, KINDS, negatives, "negative")]
    rng.shuffle(made)
    return [{"id": f"f{i:05}", **row} for i, row in enumerate(made, 1)]


def drawn(rng: Random, ways: Mapping[str, Way], count: int, what: str) -> Iterator[dict[str, object]]:
    """`count` rows, the ways taken in turn."""
    names, used = list(ways), Counter[str]()
    rng.shuffle(names)
    for i in range(count):
        name = names[i % len(names)]
        way = ways[name]
        lang = language(rng, way.langs or LANGUAGES, used)
        used[lang] += 1
        number = fitting(rng, way)
        text = way.write(Scene(rng, lang, number))
        positive = what == "phones"
        yield {"text": text, "phones": [number.e164] if positive else [], "style": name if positive else "negative"}


def language(rng: Random, langs: tuple[str, ...], used: Counter[str]) -> str:
    """Dutch for half of the rows, else one of the languages least used so far."""
    others = [lang for lang in langs if lang != "nl"]
    behind = used["nl"] * 2 <= used.total()
    if "nl" in langs and rng.random() < (0.75 if behind else 0.25):
        return "nl"
    return min(others, key=lambda lang: (used[lang] + rng.randint(0, 6), lang))


def fitting(rng: Random, way: Way) -> Number:
    """A number that the style can show."""
    while True:
        number = dutch(rng) if way.dutch_only or rng.random() >= ABROAD else british(rng)
        dialled = number.national
        if not way.twin or any(a == b for a, b in itertools.pairwise(dialled)):
            return number
