"""`python -m bench.unseen_phones OUT --seed N [--scale S]`: a second held-out set for `baken eval phones`.

Written apart from the extractors and from the other sets, so that a rule learnt from those cannot flatter itself here;
whoever tunes the extractors should look at the scores of this set and not at its ads.

Conventions: the truth is the one number a patient human reader of the ad's language would write down and dial; an ad
with its country code in words ("plus drei eins") or figures (0031, 0044) counts like one typed nationally (067...).
When the ad says to read backwards, to add the zero or to add two figures up, the reader does so. Account, card, order,
licence and ad numbers, incomplete and hidden numbers and 112 are no phone numbers (`none_*`). Only numbers that belong
to nobody are made, at run time: +3167/+3169 with seven digits, and +447700900xxx.
"""

import argparse
import json
import sys
from pathlib import Path
from random import Random

from bench.unseen_phone_marks import MARKED, plain
from bench.unseen_phone_negatives import kinds, sentence
from bench.unseen_phone_numbers import any_number
from bench.unseen_phone_styles import WORDED
from bench.unseen_phone_texts import LANGUAGES, around

ADS_A_STYLE = 20
ADS_A_KIND = 30
PLAIN = 130  # about one ad in twenty


def ads(seed: int, scale: float = 1.0) -> list[dict[str, object]]:
    """All ads of one seed, shuffled; `scale` below 1 gives a small sample with every style in it."""
    rng = Random(seed)
    made = []
    for style, (lang, maker, write) in WORDED.items():
        for _ in range(_count(ADS_A_STYLE, scale)):
            number = maker(rng)
            made.append((around(rng, lang, write(rng, number)), [number.e164], style))
    for style, (maker, write) in MARKED.items():
        for _ in range(_count(ADS_A_STYLE, scale)):
            number = maker(rng)
            made.append((around(rng, rng.choice(LANGUAGES), write(rng, number)), [number.e164], style))
    for _ in range(_count(PLAIN, scale)):
        number = any_number(rng)
        made.append((around(rng, rng.choice(LANGUAGES), plain(rng, number)), [number.e164], "plain"))
    for kind in kinds():
        for _ in range(_count(ADS_A_KIND, scale)):
            lang, said = sentence(rng, kind)
            made.append((around(rng, lang, said, contact=False), [], f"none_{kind}"))
    rng.shuffle(made)
    return [
        {"id": f"p{i:05d}", "text": text, "phones": phones, "style": style}
        for i, (text, phones, style) in enumerate(made)
    ]


def _count(full: int, scale: float) -> int:
    return max(1, round(full * scale))


def main(argv: list[str]) -> int:
    """Writes `texts.jsonl` into the folder; says how many ads and styles."""
    parser = argparse.ArgumentParser(prog="python -m bench.unseen_phones")
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--scale", type=float, default=1.0)
    options = parser.parse_args(argv)
    lines = ads(options.seed, options.scale)
    options.out.mkdir(parents=True, exist_ok=True)
    with (options.out / "texts.jsonl").open("w", encoding="utf-8") as file:
        for line in lines:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(json.dumps({"ads": len(lines), "styles": len({line["style"] for line in lines})}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
