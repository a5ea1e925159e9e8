"""Draws the rows: six in ten ads with a hidden number, four in ten with other numbers only."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import TypeVar

from bench.blind_numbers import british, dutch, write_texts
from bench.sets.phones_h import ads, beside, inline, links, nouns, values, whole
from bench.sets.phones_h.words import LANGUAGES

Row = Mapping[str, object]
T = TypeVar("T")
NEGATIVE_SHARE = 0.41
BRITISH_SHARE = 0.12
STYLES: dict[str, whole.Whole] = {
    **{name: whole.called(style) for name, style in inline.STYLES.items()},
    **{name: whole.linked(style) for name, style in links.STYLES.items()},
    **whole.STYLES,
    **beside.STYLES,
}
PARTIAL = ("half_blanked", "only_end", "only_start")
SECOND = ("dates", "times", "hours", "price_words", "measures", "height", "ages", "views", "booking", "invoice")
KINDS = {**nouns.REFERENCES, **nouns.OTHERS}


def write(folder: Path, seed: int, size: int) -> int:
    """Writes texts.jsonl; how many rows."""
    rng = Random(seed)
    below = round(size * NEGATIVE_SHARE)
    rows = [*_positives(rng, size - below), *_negatives(rng, below)]
    rng.shuffle(rows)
    return write_texts(folder, ({"id": f"h{at:04}", **row} for at, row in enumerate(rows, 1)))


def _positives(rng: Random, count: int) -> Iterator[Row]:
    for name, lang in zip(_round(rng, list(STYLES), count), _languages(rng, count), strict=True):
        number = british(rng) if rng.random() < BRITISH_SHARE else dutch(rng)
        while name == "words_doubled" and not inline.has_double(number):
            number = dutch(rng)
        text, numbers = STYLES[name](rng, ads.draw(rng, lang), number)
        yield {"text": text, "phones": sorted({found.e164 for found in numbers}), "style": name}


def _negatives(rng: Random, count: int) -> Iterator[Row]:
    for kind, lang in zip(_round(rng, list(KINDS), count), _languages(rng, count), strict=True):
        ad = ads.draw(rng, lang)
        form = rng.choice(("{}: {}", "{}: {}", "• {}: {}", "({}: {})", "{} = {}", "{} {}"))
        lines = [values.labelled(rng, lang, kind, form)]
        if rng.random() < 0.25 and kind not in PARTIAL:
            lines.append(values.labelled(rng, lang, rng.choice([other for other in SECOND if other != kind]), form))
        if kind in PARTIAL or rng.random() < 0.5:
            lines.append(rng.choice((nouns.CLOSING, nouns.BUTTON))[lang])
        line = "\n".join(lines)
        yield {"text": ad.text(line), "phones": [], "style": "negative"}


def _round(rng: Random, names: Sequence[T], count: int) -> list[T]:
    """Every name about as often, in a drawn order."""
    drawn: list[T] = []
    while len(drawn) < count:
        drawn += rng.sample(names, len(names))
    return drawn[:count]


def _languages(rng: Random, count: int) -> list[str]:
    """Half Dutch, the rest over the other ten."""
    others = _round(rng, LANGUAGES[1:], count - count // 2)
    drawn = ["nl"] * (count // 2) + others
    rng.shuffle(drawn)
    return drawn
