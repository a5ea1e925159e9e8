"""A blind set of hidden telephone numbers and of ads that hold none: `python -m bench.blind_phones DIR --seed N`.

Written apart from the extractors: its styles, sentences and negatives come from what a person who reads the ad can call
without guessing, not from what any reader of numbers is built for. About 60 % of the ads hold a number, in 52 styles
and 11 languages; the rest are hard negatives. All numbers are of the synthetic blocks of `blind_numbers`.
"""

import sys
from pathlib import Path
from random import Random

from bench.blind_numbers import Number, british, command, dutch, write_texts
from bench.blind_phone_ads import ad
from bench.blind_phone_negatives import DUTCH, Filled
from bench.blind_phone_negatives_abroad import ABROAD
from bench.blind_phone_styles import STYLES, Style
from bench.blind_phone_talk_east import TALK

SIZE = 1560
WITH_NUMBER = 0.6
DUTCH_SHARE = 0.5  # of the ads of a style that exists in Dutch
BRITISH_SHARE = {"en": 0.3}  # of the numbers in ads of this language; elsewhere:
BRITISH_ELSEWHERE = 0.04
ONLY_DUTCH = {"country_code_in_words", "country_code_shapes", "other_script_lookalikes"}


def with_number(rng: Random, style: Style) -> tuple[str, Number]:
    """An ad with one hidden number."""
    language = "nl" if "nl" in style.languages and rng.random() < DUTCH_SHARE else rng.choice(style.languages)
    number = _number(rng, style, language)
    written = style.write(rng, number, language)
    talk = TALK[language]
    frames = talk.frames if style.frames is None else style.frames[language]
    return ad(rng, talk, rng.choice(frames), written), number


def without_number(rng: Random) -> str:
    """An ad full of digits or number words, without a number to call."""
    language = "nl" if rng.random() < 0.55 else rng.choice(tuple(ABROAD))
    lines = DUTCH if language == "nl" else ABROAD[language]
    values = Filled(rng, language)
    chosen = rng.sample(lines, rng.choice((1, 1, 1, 2)))
    return ad(rng, TALK[language], "{lines}", {"lines": "\n".join(line.format_map(values) for line in chosen)})


def _number(rng: Random, style: Style, language: str) -> Number:
    share = BRITISH_SHARE.get(language, BRITISH_ELSEWHERE)
    for _ in range(200):
        abroad = style.frames is None and style.name not in ONLY_DUTCH and rng.random() < share
        number = british(rng) if abroad else dutch(rng)
        if not style.runs or any(a == b for a, b in zip(number.national, number.national[1:], strict=False)):
            break
    return number


def write(folder: Path, seed: int, size: int) -> int:
    """Writes `texts.jsonl`; how many ads. Every style comes equally often."""
    rng = Random(seed)
    rows: list[dict[str, object]] = []
    for turn in range(round(size * WITH_NUMBER)):
        style = STYLES[turn % len(STYLES)]
        text, number = with_number(rng, style)
        rows.append({"text": text, "phones": [number.e164], "style": style.name})
    while len(rows) < size:
        rows.append({"text": without_number(rng), "phones": [], "style": "negative"})
    rng.shuffle(rows)
    return write_texts(folder, ({"id": f"b{at}", **row} for at, row in enumerate(rows)))


def main(argv: list[str] | None = None) -> int:
    """The command; exit status 0."""
    return command("blind_phones", __doc__ or "", SIZE, write, argv)


if __name__ == "__main__":
    sys.exit(main())
