"""Styles in which a telephone number stands beside a number that is none."""

from random import Random

from bench.blind_numbers import Number
from bench.sets.phones_h import ads, inline, nouns, values
from bench.sets.phones_h.ads import Ad
from bench.sets.phones_h.whole import Whole


def _beside(style: inline.Inline, kinds: tuple[str, ...]) -> Whole:
    def write(rng: Random, ad: Ad, number: Number) -> tuple[str, list[Number]]:
        kind = rng.choice(kinds)
        other = values.labelled(rng, ad.lang, kind, "{}: {}")
        if kind in nouns.REFERENCES:
            other = f"{nouns.REFERENCES[kind][ad.lang]}: {values.other_length(rng)}"
        lines = [ads.call(rng, ad.lang, style(rng, ad.lang, number)), other]
        rng.shuffle(lines)
        return ad.text("\n".join(lines)), [number]

    return write


STYLES: dict[str, Whole] = {
    "beside_reference": _beside(inline.STYLES["dots"], ("booking", "invoice", "member", "chamber", "vat", "policy")),
    "beside_prices": _beside(inline.STYLES["digits_spaced"], ("prices", "times", "hours", "dates")),
    "beside_words": _beside(inline.STYLES["words_spaced"], ("price_words", "minutes_words")),
}
