# ruff: noqa: E501 -- word tables and sentences
"""Tricks of which the ad tells how to read them, and numbers given twice, misspelt or spread out."""

from random import Random

from bench.heldout_words import SENTENCES
from bench.phone_phrases import ASIDES, CONTINUED, COUNTRY, THEN, TURNED, WITHOUT_ZERO
from bench.phone_spoken import said, said_in_pairs
from bench.phone_styles import cut


def both_ways(rng: Random, d: str, lang: str) -> str:
    """In figures and in words, one after the other or group by group."""
    words = said(d, lang)
    if rng.random() < 0.5:
        return rng.choice(["{} ({})", "{} / {}", "{} = {}"]).format(rng.choice([d, " ".join(cut(rng, d))]), " ".join(words))
    left, right = rng.choice([("(", ")"), ("[", "]"), ("=", ";"), ("/", ",")])
    if rng.random() < 0.5:
        return " ".join(f"{char}{left}{word}{right}" for char, word in zip(d, words, strict=True))
    return " ".join(f"{part} {left}{' '.join(said(part, lang))}{right}" for part in cut(rng, d))


def continued_below(rng: Random, d: str, lang: str) -> str:
    at = rng.choice([4, 5, 6])
    between = " ".join(rng.sample(SENTENCES[lang], rng.choice([1, 2, 3])))
    return "\x01" + rng.choice(CONTINUED[lang]).format(d[:at], d[at:], m=between)


def later_part_first(rng: Random, d: str, lang: str) -> str:
    at = rng.choice([4, 5, 6])
    between = rng.choice([rng.choice(SENTENCES[lang]), ""])
    return "\x01" + rng.choice(TURNED[lang]).format(d[:at], d[at:], m=between)


def country_told(rng: Random, d: str, lang: str) -> str:
    rest = rng.choice([d[1:], f"{d[1]} {d[2:4]} {d[4:6]} {d[6:8]} {d[8:]}", " ".join(said(d[1:], lang))])
    return rng.choice(COUNTRY[lang]).format(rest)


def without_zero(rng: Random, d: str, lang: str) -> str:
    rest = rng.choice([d[1:], f"{d[1]} {d[2:4]} {d[4:6]} {d[6:8]} {d[8:]}", f"{d[1]}-{d[2:]}"])
    return rng.choice(WITHOUT_ZERO[lang]).format(rest)


def asides_between(rng: Random, d: str, lang: str) -> str:
    asides = rng.sample(ASIDES[lang], 4)
    parts = cut(rng, d)
    brackets = rng.choice(["()", "[]", "--", ", "])
    return " ".join(part + (f" {brackets[0]}{asides[at % 4]}{brackets[1]}" if at < len(parts) - 1 else "") for at, part in enumerate(parts))


def all_misspelt(rng: Random, d: str, lang: str) -> str:
    """Every longer word mistyped once."""
    out = []
    for word in said(d, lang):
        if len(word) > 3:
            n = rng.randrange(1, len(word) - 1)
            word = rng.choice([word[:n] + word[n + 1 :], word[:n] + word[n] + word[n:], word[:n] + word[n + 1] + word[n] + word[n + 2 :]])
        out.append(word)
    return " ".join(out)


def percent_encoded(rng: Random, d: str, lang: str) -> str:
    return "".join(f"%3{char}" for char in d)


def spaced_link(rng: Random, d: str, lang: str) -> str:
    far = rng.choice([" ", "", ".", "-"]).join("31" + d[1:])
    return rng.choice(["w a . m e / {}", "wa . me / {}", "wa (punt) me / {}", "wa dot me slash {}", "whatsapp . com / {}", "https: // wa. me / {}"]).format(far)


def half_in_words(rng: Random, d: str, lang: str) -> str:
    at = rng.choice([2, 4, 5, 6, 8])
    parts = [" ".join(cut(rng, d[:at])), rng.choice([" ", "-"]).join(rng.choice([said, said_in_pairs])(d[at:], lang))]
    if rng.random() < 0.5:
        parts = [" ".join(said(d[:at], lang)), " ".join(cut(rng, d[at:]))]
    return rng.choice([" ", " - ", ", ", "... ", " / "]).join(parts)


def line_each(rng: Random, d: str, lang: str) -> str:
    parts = rng.choice([list(d), cut(rng, d), said(d, lang)])
    return "\n" + rng.choice(["\n", " \n", "\n\n"]).join(parts) + "\n"


def told_in_a_sentence(rng: Random, d: str, lang: str) -> str:
    """Groups with connecting words that change."""
    parts = rng.choice([cut(rng, d), [" ".join(said(part, lang)) for part in cut(rng, d)]])
    return "".join(part + (f", {rng.choice(THEN[lang])} " if at < len(parts) - 1 else "") for at, part in enumerate(parts))



TOLD_TRICKS = (
    both_ways, continued_below, later_part_first, country_told, without_zero, asides_between, all_misspelt, percent_encoded, spaced_link, half_in_words, line_each, told_in_a_sentence,
)  # fmt: skip
