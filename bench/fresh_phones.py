"""A held-out set of telephone numbers: `python -m bench.fresh_phones OUT --seed N` writes `OUT/texts.jsonl`.

Written apart from the extractors: the ways of hiding are what inventive advertisers do, not what the code reads.

What is true: `phones` holds every number a patient reader can dial from the ad, in E.164, each once. A number is Dutch
(written with its national zero, with `+31` or `0031`, or with words that say so) or British (always with its country
code). An ad of `style` `none_...` holds no number at all: codes, dates, sums, masked and unfinished numbers.
"""

import argparse
import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.fresh_phone_ads import ad_around, british_number, dutch_number, dutch_number_with_repeats, lead
from bench.fresh_phone_negatives import KINDS, negative
from bench.fresh_phone_signs import SIGNS, plainly
from bench.fresh_phone_spoken import Pieces
from bench.fresh_phone_styles import LANGUAGES, Style, styles

PER_STYLE = 25
PLAIN = 160
TWO_NUMBERS = 160
PER_NEGATIVE_KIND = 42
_BRITISH_SHARE = 0.08
_OR = {
    "nl": "of",
    "en": "or",
    "de": "oder",
    "fr": "ou",
    "es": "o",
    "pl": "albo",
    "ro": "sau",
    "hu": "vagy",
    "it": "oppure",
    "pt": "ou",
    "tr": "veya",
}

Row = dict[str, object]


def rows(seed: int) -> Iterator[Row]:
    """The whole set; the same seed gives the same rows."""
    rng = random.Random(seed)
    drawn = [_styled(rng, style) for style in styles() for _ in range(PER_STYLE)]
    drawn += [_plain(rng) for _ in range(PLAIN)]
    drawn += [_two(rng) for _ in range(TWO_NUMBERS)]
    drawn += [(f"none_{kind}", [], negative(rng, kind)) for kind in KINDS for _ in range(PER_NEGATIVE_KIND)]
    rng.shuffle(drawn)
    for number, (style, phones, text) in enumerate(drawn):
        yield {"id": f"f{number:05d}", "text": text, "phones": phones, "style": style}


def _styled(rng: random.Random, style: Style) -> tuple[str, list[str], str]:
    language = rng.choice(style.languages)
    if style.british and rng.random() < _BRITISH_SHARE:
        e164 = british_number(rng)
    else:
        e164 = dutch_number_with_repeats(rng) if style.repeats else dutch_number(rng)
    pieces: Pieces = style.make(rng, e164)
    if style.with_lead:
        pieces = (f"{lead(rng, language)} {pieces[0]}", *pieces[1:])
    return style.name, [e164], ad_around(rng, language, pieces)


def _plain(rng: random.Random) -> tuple[str, list[str], str]:
    language = rng.choice(LANGUAGES)
    e164 = british_number(rng) if rng.random() < _BRITISH_SHARE else dutch_number(rng)
    return "plain", [e164], ad_around(rng, language, [f"{lead(rng, language)} {plainly(rng, e164)}"])


def _two(rng: random.Random) -> tuple[str, list[str], str]:
    """Two numbers, one plain and one plain or lightly hidden, side by side or apart."""
    language = rng.choice(LANGUAGES)
    first, second = dutch_number(rng), dutch_number(rng)
    light = rng.choice(("x_keycaps", "x_runs_of_signs", "x_odd_spaces", "x_wide_or_mathematical", ""))
    shown = [plainly(rng, first), SIGNS[light](rng, second) if light else plainly(rng, second)]
    rng.shuffle(shown)
    if rng.random() < 0.5:
        pieces = [f"{lead(rng, language)} {shown[0]} {_OR[language]} {shown[1]}"]
    else:
        pieces = [f"{lead(rng, language)} {one}" for one in shown]
    return "two_numbers", sorted((first, second)), ad_around(rng, language, pieces)


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the folder named on the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.fresh_phones", description="A held-out set of telephone numbers."
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(arguments)
    chosen.out.mkdir(parents=True, exist_ok=True)
    with (chosen.out / "texts.jsonl").open("w", encoding="utf-8") as file:
        for row in rows(chosen.seed):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
