"""Makes the held-out folder for `eval phones`: `python -m bench.heldout_phones --out DIR --seed N`.

The styles were written by someone who had not read the extractor; never tune on them. Numbers are made while it runs,
from blocks that can belong to nobody.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from bench.heldout_negatives import NEGATIVES
from bench.heldout_styles import STYLES, Style
from bench.heldout_told_styles import TOLD_STYLES
from bench.heldout_word_styles import WORD_STYLES
from bench.heldout_words import CUES, SENTENCES

ALL_STYLES: tuple[Style, ...] = STYLES + TOLD_STYLES + WORD_STYLES
PER_STYLE = 60
NEGATIVES_WANTED = 2200
_LANGUAGES = ("nl",) * 14 + ("en", "en", "de", "de", "fr", "es", "pl", "ro", "hu", "it", "pt", "tr")
_CALLS = ("Bel gerust als je vragen hebt.", "App mij voor een afspraak.", "Bel of mail.", "", "", "WhatsApp mag ook.")


def synthetic(rng: Random, british: bool) -> tuple[str, str]:
    """A number as dialled at home, and in E.164."""
    if british:
        tail = f"{rng.randrange(1000):03}"
        return f"07700900{tail}", f"+447700900{tail}"
    rest = f"6{rng.choice('79')}{rng.randrange(10**7):07}"
    return f"0{rest}", f"+31{rest}"


def _noise(rng: Random, language: str) -> str:
    """The digits any ad holds; none at all for languages where we have no words for them."""
    if language not in ("nl", "en", "de"):
        return ""
    age, tall, price = rng.randint(21, 49), rng.randint(155, 182), rng.randrange(80, 200, 10)
    return {
        "nl": rng.choice(
            (
                f"Ik ben {age} jaar en {tall} cm lang.",
                f"Een uur kost {price} euro.",
                "Elke dag van 10:00 tot 22:00 uur.",
            )
        ),
        "en": rng.choice(
            (
                f"I am {age} years old and {tall} cm tall.",
                f"One hour is {price} euro.",
                "Every day from 10am till 10pm.",
            )
        ),
        "de": rng.choice(
            (
                f"Ich bin {age} Jahre alt und {tall} cm groß.",
                f"Eine Stunde kostet {price} Euro.",
                "Täglich von 10 bis 22 Uhr.",
            )
        ),
    }[language]


def around(rng: Random, language: str, middle: str) -> str:
    """An ad of 30 to 120 words about it, the telling part at any place."""
    wanted = rng.randint(32, 90)
    pool = list(SENTENCES[language])
    rng.shuffle(pool)
    parts: list[str] = []
    while pool and sum(len(part.split()) for part in parts) < wanted:
        parts.append(pool.pop())
    noise = _noise(rng, language) if rng.random() < 0.4 else ""
    if noise:
        parts.insert(rng.randint(0, len(parts)), noise)
    parts.insert(rng.choice((len(parts), len(parts), rng.randint(0, len(parts)))), middle)
    return rng.choice((" ", " ", "\n")).join(parts)


def positive(rng: Random, style: Style) -> tuple[str, str]:
    """One ad of a style and its number."""
    language = style.language or rng.choice(_LANGUAGES)
    national, e164 = synthetic(rng, style.british)
    hidden = style.hide(rng, national)
    if not style.whole:
        hidden = f"{rng.choice(CUES[language])} {hidden}"
    end = rng.choice((".", "", " 😘", " !", "")) if not hidden.endswith("\n") else ""
    return around(rng, language, hidden[:1].upper() + hidden[1:] + end), e164


def samples(seed: int, per_style: int = PER_STYLE, negatives: int = NEGATIVES_WANTED) -> Iterator[dict[str, object]]:
    """Every ad of the folder; the same seed gives the same folder."""
    rng = Random(seed)
    for style in ALL_STYLES:
        for at in range(per_style):
            text, e164 = positive(rng, style)
            yield {"id": f"{style.name}-{at}", "text": text, "phones": [e164], "style": style.name}
    for at in range(negatives):
        kind = NEGATIVES[at % len(NEGATIVES)]
        text = around(rng, "nl", f"{kind(rng)} {rng.choice(_CALLS)}".strip())
        yield {"id": f"negative-{at}", "text": text, "phones": [], "style": f"negative_{kind.__name__}"}


def main(argv: list[str]) -> int:
    """Writes DIR/texts.jsonl."""
    parser = argparse.ArgumentParser(prog="bench.heldout_phones")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(argv)
    try:
        args.out.mkdir(parents=True, exist_ok=True)
        with (args.out / "texts.jsonl").open("w", encoding="utf-8") as file:
            count = sum(
                bool(file.write(json.dumps(sample, ensure_ascii=False) + "\n")) for sample in samples(args.seed)
            )
    except OSError as error:
        print(f"{args.out}: {error}", file=sys.stderr)
        return 1
    print(json.dumps({"texts": count, "styles": len(ALL_STYLES)}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
