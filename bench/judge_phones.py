"""A second blind set of hidden telephone numbers: `python -m bench.judge_phones DIR --seed N` writes `texts.jsonl`.

Written apart from the extractors and apart from `blind_phones`: other styles, sentences and negatives. Every number can
be called by a careful reader without guessing; figures and number words of other things stand in all the ads.
"""

import sys
from pathlib import Path
from random import Random

from bench.blind_numbers import command, write_texts
from bench.blind_phone_negatives import Filled
from bench.judge_phone_ads import ad
from bench.judge_phone_negatives import DUTCH
from bench.judge_phone_negatives_abroad import ABROAD
from bench.judge_phone_styles import STYLES, Style
from bench.judge_phone_talk_abroad import SPEECH

SIZE = 1560
WITH_NUMBER = 0.6
DUTCH_SHARE = 0.5  # of the ads of a style that exists in Dutch


def with_number(rng: Random, style: Style) -> tuple[str, list[str]]:
    """An ad and its numbers (E.164)."""
    language = "nl" if "nl" in style.languages and rng.random() < DUTCH_SHARE else rng.choice(style.languages)
    slots, numbers = style.hide(rng, language)
    frames = SPEECH[language].frames if style.frames is None else style.frames[language]
    return ad(rng, SPEECH[language], rng.choice(frames), slots), [number.e164 for number in numbers]


def without_number(rng: Random) -> str:
    """An ad full of figures, without a number to call."""
    language = "nl" if rng.random() < 0.5 else rng.choice(tuple(ABROAD))
    lines = DUTCH if language == "nl" else ABROAD[language]
    values = Filled(rng, language)
    said = [line.format_map(values) for line in rng.sample(lines, rng.choice((1, 1, 2, 2)))]
    return ad(rng, SPEECH[language], "{said}", {"said": "\n".join(said)})


def write(folder: Path, seed: int, size: int) -> int:
    """Writes `texts.jsonl`; how many ads. Every style comes equally often."""
    rng = Random(seed)
    rows: list[dict[str, object]] = []
    for turn in range(round(size * WITH_NUMBER)):
        style = STYLES[turn % len(STYLES)]
        text, numbers = with_number(rng, style)
        rows.append({"text": text, "phones": numbers, "style": style.name})
    while len(rows) < size:
        rows.append({"text": without_number(rng), "phones": [], "style": "negative"})
    rng.shuffle(rows)
    return write_texts(folder, ({"id": f"j{at}", **row} for at, row in enumerate(rows)))


def main(argv: list[str] | None = None) -> int:
    """The command; exit status 0."""
    return command("judge_phones", __doc__ or "", SIZE, write, argv)


if __name__ == "__main__":
    sys.exit(main())
