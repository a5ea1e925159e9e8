"""Ways to hide a number in words, for any of the languages: digit by digit, in pairs, doubled, misspelt, told."""

import random
from collections.abc import Sequence
from itertools import groupby

from bench.fresh_phone_ads import dialled, grouped, national
from bench.fresh_phone_words import DIGITS, digit_word, pair_words, without_accents

Pieces = tuple[str, ...]

DOUBLE = {
    "nl": "dubbel",
    "en": "double",
    "de": "doppel",
    "es": "doble",
    "pl": "podwójne",
    "pt": "duplo",
    "ro": "dublu",
    "it": "doppio",
    "hu": "dupla",
    "fr": "double",
}
_FILLERS = {
    "nl": ("bel", "me", "maar", "lief", "schat", "nu", "even", "kus", "zacht", "gezellig"),
    "en": ("call", "me", "baby", "now", "sweet", "kiss", "please", "honey", "love"),
    "de": ("ruf", "mich", "an", "schatz", "jetzt", "bitte", "lieb", "kuss"),
    "es": ("llama", "amor", "ya", "cariño", "beso", "por", "favor", "rico"),
    "pl": ("dzwoń", "do", "mnie", "kotku", "teraz", "proszę", "buziak"),
}
_THEN = {
    "nl": (
        ("Bel eerst ", "Begin met ", "Toets "),
        (", dan ", ", daarna ", ", gevolgd door ", " en dan "),
        " en als laatste ",
    ),
    "en": (
        ("First dial ", "Start with ", "Press "),
        (", then ", ", after that ", ", followed by ", " and then "),
        " and finally ",
    ),
    "de": (
        ("Wähle zuerst ", "Fang an mit ", "Tippe "),
        (", dann ", ", danach ", ", gefolgt von "),
        " und zum Schluss ",
    ),
    "es": (("Marca primero ", "Empieza con "), (", luego ", ", después ", ", seguido de "), " y al final "),
    "pl": (("Najpierw ", "Zacznij od "), (", potem ", ", następnie ", ", dalej "), " i na koniec "),
}
_MISSPELT = {
    "nl": (
        ("nuul", "null"),
        ("eén", "eenn"),
        ("tweee", "twe"),
        ("driee", "dri"),
        ("vierr", "fier"),
        ("vijff", "vyf"),
        ("zess", "ses"),
        ("zeeven", "zeve"),
        ("agt", "achtt"),
        ("neegen", "nege"),
    ),
    "en": (
        ("oh", "zeero"),
        ("won", "wun"),
        ("too", "to"),
        ("tree", "thre"),
        ("for", "fore"),
        ("fife", "fiv"),
        ("sicks", "sixx"),
        ("sevun", "sevn"),
        ("ate", "eigt"),
        ("nein", "nyne"),
    ),
    "de": (
        ("nul", "nulll"),
        ("ains", "einz"),
        ("zwo", "zwai"),
        ("drai", "dreii"),
        ("fier", "viier"),
        ("fümf", "funf"),
        ("sex", "seks"),
        ("siebn", "siiben"),
        ("axht", "achtt"),
        ("noin", "neunn"),
    ),
}


def _worn(rng: random.Random, text: str) -> str:
    """The text as it is often typed: without accents, in capitals, or as it should be."""
    text = without_accents(text) if rng.random() < 0.35 else text
    return rng.choice((text, text, text.upper()))


def words(language: str, rng: random.Random, e164: str) -> Pieces:
    glue = rng.choice((" ", " ", "-", ", ", ". ", "/", " * ", "\n", " . ", "..."))
    return (_worn(rng, glue.join(digit_word(language, char) for char in dialled(rng, e164))),)


def pairs(language: str, rng: random.Random, e164: str) -> Pieces:
    digits = dialled(rng, e164)
    said = []
    if digits[0] == "+":
        said, digits = [digit_word(language, "+")], digits[1:]
    if not digits.startswith("06"):  # "00", "31", the lone six of a Dutch mobile, and the rest in pairs
        head = digits.index("6") + 1
        said += [pair_words(language, digits[at : min(at + 2, head)]) for at in range(0, head, 2)]
        digits = digits[head:]
    said += [pair_words(language, digits[at : at + 2]) for at in range(0, len(digits), 2)]
    return (_worn(rng, rng.choice((", ", " / ", " - ", " ... ", "; ")).join(said)),)


def doubled(language: str, rng: random.Random, e164: str) -> Pieces:
    """Two equal digits side by side are "double" the digit; the others are words, or all are digits."""
    spoken = rng.random() < 0.7
    said: list[str] = []
    for char, run in groupby(dialled(rng, e164)):
        count = len(list(run))
        one = digit_word(language, char) if spoken else char
        if char in "0+":
            said += [one] * count
            continue
        said += [f"{DOUBLE[language]} {one}"] * (count // 2) + [one] * (count % 2)
    return (_worn(rng, rng.choice((" ", ", ", " - ")).join(said)),)


def misspelt(language: str, rng: random.Random, e164: str) -> Pieces:
    table = _MISSPELT[language]
    glue = rng.choice((" ", "-", ", ", " . "))
    return (glue.join(rng.choice((*table[int(char)], DIGITS[language][int(char)])) for char in national(e164)),)


def words_and_digits(language: str, rng: random.Random, e164: str) -> Pieces:
    out = [digit_word(language, char) if rng.random() < 0.5 and char != "+" else char for char in dialled(rng, e164)]
    return (rng.choice(("", " ", "-", " ")).join(out),)


def words_and_keycaps(language: str, rng: random.Random, e164: str) -> Pieces:
    out = [digit_word(language, char) if rng.random() < 0.5 else f"{char}\ufe0f\u20e3" for char in national(e164)]
    return (" ".join(out),)


def glued(language: str, rng: random.Random, e164: str) -> Pieces:
    parts = [digit_word(language, char) for char in dialled(rng, e164)]
    return ("".join(part.capitalize() if rng.random() < 0.5 else part for part in parts),)


def letters_apart(language: str, rng: random.Random, e164: str) -> Pieces:
    gap = rng.choice((" ", ".", "-"))
    return (rng.choice(("   ", " / ", " | ")).join(gap.join(digit_word(language, char)) for char in national(e164)),)


def bracketed_words(language: str, rng: random.Random, e164: str) -> Pieces:
    left, right = rng.choice(("()", "[]", "**", "__"))
    return ("".join(f"{left}{digit_word(language, char)}{right}" for char in national(e164)),)


def told(language: str, rng: random.Random, e164: str) -> Pieces:
    """A sentence that dictates: "first ..., then ..., and finally ..."."""
    starts, links, last = _THEN[language]
    groups = grouped(rng, national(e164))
    if len(groups) < 3:
        digits = national(e164)
        groups = [digits[:2], digits[2:4], digits[4:7], digits[7:]]
    glue = rng.choice((" ", "-"))
    said = [glue.join(digit_word(language, char) for char in group) for group in groups]
    body = said[0] + "".join(rng.choice(links) + part for part in said[1:-1])
    return (rng.choice(starts) + body + last + said[-1] + ".",)


def fillers_between(language: str, rng: random.Random, e164: str) -> Pieces:
    """Small words between the groups: the digits in their order are the number."""
    groups = grouped(rng, national(e164))
    if len(groups) < 3:
        groups = [national(e164)[at : at + 2] for at in range(0, 10, 2)]
    fillers = _FILLERS[language]
    return (" ".join(f"{group} {rng.choice(fillers)}" for group in groups[:-1]) + f" {groups[-1]}",)


def asides_between(language: str, rng: random.Random, e164: str) -> Pieces:
    """Asides in brackets between the groups."""
    groups = [national(e164)[at : at + 2] for at in range(0, 10, 2)]
    fillers = _FILLERS[language]
    return ("".join(f"{group}({rng.choice(fillers)})" for group in groups[:-1]) + groups[-1],)


def mixed_languages(languages: Sequence[str], rng: random.Random, e164: str) -> Pieces:
    return (rng.choice((" ", "-")).join(digit_word(rng.choice(languages), char) for char in national(e164)),)
