"""`python -m bench.sets.phones_e DIR --seed N [--size N]`: writes `texts.jsonl`."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from bench.blind_numbers import command, write_texts
from bench.sets.phones_e.compose import advert, lead
from bench.sets.phones_e.languages import LANGS, OTHERS
from bench.sets.phones_e.negatives import KINDS, negative
from bench.sets.phones_e.several import BESIDES, DOUBLES, SINGLE, two
from bench.sets.phones_e.things import BESIDE

SIZE = 1560
NEGATIVE_SHARE = 0.41
STYLES = {style.name: style for style in (*SINGLE, *BESIDES)}
Row = dict[str, object]


class _Deck:
    """Names dealt in turn from a shuffled pack, one pack a language, so that every name comes up about as often."""

    def __init__(self, rng: Random, names: dict[str, list[str]]) -> None:
        self._rng = rng
        self._names = names
        self._left: dict[str, list[str]] = {lang: [] for lang in names}

    def deal(self, lang: str) -> str:
        if not self._left[lang]:
            self._left[lang] = self._rng.sample(self._names[lang], len(self._names[lang]))
        return self._left[lang].pop()


def _language(at: int) -> str:
    """Every other row is Dutch; the rest goes round the other ten."""
    return "nl" if at % 2 == 0 else OTHERS[at // 2 % len(OTHERS)]


def _positive(rng: Random, lang: str, name: str) -> Row:
    if name in DOUBLES:
        heart, truth = two(rng, lang, name)
        return {"text": advert(rng, lang, f"{lead(rng, lang)} {heart}"), "phones": truth, "style": name}
    style = STYLES[name]
    number = style.number(rng)
    heart = style.write(rng, lang, number)
    if style.lead:
        heart = f"{lead(rng, lang)}{rng.choice((' ', ' ', '  ', chr(10)))}{heart}"
    aside = rng.choice(BESIDE).write(rng, lang) if rng.random() < 0.12 else None
    return {"text": advert(rng, lang, heart, aside), "phones": [number.e164], "style": name}


def rows(seed: int, size: int) -> Iterator[Row]:
    """The rows of the set, in a shuffled order, numbered."""
    rng = Random(seed)
    negatives = round(size * NEGATIVE_SHARE)
    usable = {lang: [*DOUBLES, *(s.name for s in STYLES.values() if lang in s.langs)] for lang in LANGS}
    positive_names = _Deck(rng, usable)
    negative_kinds = _Deck(rng, {lang: [*KINDS] for lang in LANGS})
    made: list[Row] = []
    for at in range(size - negatives):
        lang = _language(at)
        made.append(_positive(rng, lang, positive_names.deal(lang)))
    for at in range(negatives):
        lang = _language(at)
        heart = negative(rng, lang, negative_kinds.deal(lang))
        made.append({"text": advert(rng, lang, heart), "phones": [], "style": "negative"})
    rng.shuffle(made)
    for at, made_row in enumerate(made, 1):
        yield {"id": f"e{at:05}", **made_row}


def write(folder: Path, seed: int, size: int) -> int:
    """Writes the set; how many rows."""
    return write_texts(folder, rows(seed, size))


def main(argv: Sequence[str] | None = None) -> int:
    """The command; exit status 0."""
    say = "Writes telephone numbers as advertisers hide them, and ads of digits without a number."
    return command("sets.phones_e", say, SIZE, write, argv)


if __name__ == "__main__":
    sys.exit(main())
