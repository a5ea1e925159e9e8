"""Ads in which nothing can be rung, though something looks like it."""

from random import Random

from bench.blind_numbers import digits, dutch, groups, pairs
from bench.sets.phones_g import scripts, separators, spoken
from bench.sets.phones_g.ad import Case, Style, Surface, around, sentences
from bench.sets.phones_g.curious import CURIOUS
from bench.sets.phones_g.nouns import KINDS, labelled
from bench.sets.phones_g.numerals import LANGUAGES, digit_words, low, number
from bench.sets.phones_g.otherwise import OTHERWISE

MANNERS: dict[str, Surface] = {
    "signs": separators.one_sign,
    "emoji": separators.emoji,
    "boxes": separators.boxed,
    "words": spoken.spaced,
    "glued": spoken.glued,
    "pairs": spoken.in_pairs,
    "mixed": spoken.alternating,
    "keycaps": scripts.keycaps,
    "wide": scripts.from_zero(0xFF10),
    "letter_o": scripts.o_for_zero,
    "unseen": scripts.unseen,
    "circled": scripts.from_table(scripts.CIRCLED),
}


def slots(rng: Random, lang: str) -> dict[str, str]:
    """Everything a sentence may ask for, drawn anew; what looks like a number is a synthetic one."""
    tens = sorted(rng.sample(range(21, 99), 3))
    hours = sorted(rng.sample(range(2, 13), 2))
    six = sorted(rng.sample(range(1, 46), 6))
    fake = dutch(rng).national
    pieces = [fake[:4], fake[4:8], fake[8:]]
    shown = {name: number(lang, value) for name, value in zip("abc", tens, strict=True)}
    shown |= {name: str(value) for name, value in zip("ABC", tens, strict=True)}
    prices = sorted(rng.sample(range(30, 100, 5), 3))
    body = (rng.randint(80, 99), rng.randint(58, 74), rng.randint(84, 99))
    shown |= {name: number(lang, value) for name, value in zip("rstmno", (*prices, *body), strict=True)}
    shown |= {name: str(value) for name, value in zip("RSTMNO", (*prices, *body), strict=True)}
    shown |= {"L": str(rng.randint(155, 182)), "G": str(rng.randint(48, 72))}
    shown |= {"h": low(lang, hours[0]), "k": low(lang, hours[1])}
    shown |= {"H": f"{hours[0] + 6:02d}", "K": f"{hours[1] + 11:02d}", "D": f"{rng.randint(1, 28):02d}"}
    words = [low(lang, value) for value in range(1, 11)]
    shown |= {"count": rng.choice((" ", ", ", "... ")).join(words), "figures": " ".join("12345678910"[:9])}
    shown |= {"six": rng.choice((" - ", ", ", " ")).join(map(str, six))}
    shown |= {"sixw": ", ".join(number(lang, value) for value in six)}
    shown |= {"mask": masked(rng, fake), "door": digits(rng, 4), "y": str(rng.choice((2025, 2026)))}
    shown |= {"iban": f"NL00 BANK {' '.join(pieces)}", "ten": digits(rng, 10), "p": fake}
    shown |= {"pg": " ".join(groups(rng, fake)), "pw": " ".join(digit_words(lang, fake)), "pb": fake[::-1]}
    shown |= {"p1": fake[:5], "p2": fake[5:], "pl": "".join(d + rng.choice("abcdfghkmnprtvw") for d in fake)}
    shown |= {"pa": "".join("JABCDEFGHI"[int(d)] for d in fake), "pv": "\n" + "\n".join(fake)}
    shown |= {"pt": "".join(f"<b>{pair}</b>" for pair in pairs(fake))}
    shown |= {"code": "".join(rng.choice("ABCDEFGHKLMNPQRSTUVWXYZ234567") for _ in range(14))}
    shown |= {"w6": ", ".join(digit_words(lang, digits(rng, 6))), "w2": " ".join(digit_words(lang, digits(rng, 2)))}
    shown |= {"hex": "".join(rng.choice("0123456789abcdef") for _ in range(6)), "long": "8" + digits(rng, 13)}
    shown |= {"e": "".join(f"{digit}\ufe0f\u20e3" for digit in str(rng.randint(6, 15) * 10))}
    return shown


def masked(rng: Random, fake: str) -> str:
    """At least half of it blanked."""
    keep = rng.randint(3, 5)
    blank = rng.choice("xX*._#")
    tail = " ".join([blank * 2] * 3) if rng.random() < 0.5 else blank * (10 - keep)
    return rng.choice((f"{fake[:2]} {fake[2:keep]} {tail}", f"{fake[:2]}-{fake[2:keep]}{tail}"))


def of_sentence(name: str, table: dict[str, dict[str, str]]) -> Style:
    """The kind with this name out of a table of sentences."""

    def make(rng: Random, lang: str) -> Case:
        return Case(around(rng, lang, table[lang][name].format(**slots(rng, lang)), own_line=rng.random() < 0.3))

    return Style(name, make, tuple(lang for lang in table if name in table[lang]))


def of_noun(kind: int) -> Style:
    """A noun and ten figures in groups, or none."""

    def make(rng: Random, lang: str) -> Case:
        shown = rng.choice(("", " ", "-", ".")).join(groups(rng, dutch(rng).national))
        return Case(around(rng, lang, labelled(rng, lang, kind, shown)))

    return Style(f"noun_{KINDS[kind]}", make, LANGUAGES)


def of_manner(name: str) -> Style:
    """A noun, and a number written as advertisers hide one."""

    def make(rng: Random, lang: str) -> Case:
        shown = MANNERS[name](rng, lang, dutch(rng))
        return Case(around(rng, lang, labelled(rng, lang, rng.randrange(len(KINDS)), shown)))

    return Style(f"hidden_{name}", make, LANGUAGES)


def two_nouns(rng: Random, lang: str) -> Case:
    """Two references in one ad."""
    one, other = rng.sample(range(len(KINDS)), 2)
    lines = sentences(rng, lang, rng.randint(2, 5))
    for kind in (one, other):
        lines.insert(rng.randint(0, len(lines)), labelled(rng, lang, kind, dutch(rng).national))
    return Case("\n".join(lines))


def read(table: dict[str, str]) -> dict[str, dict[str, str]]:
    """Lines "kind|sentence" as kind to sentence, a language."""
    return {lang: dict(line.split("|", 1) for line in lines.splitlines()) for lang, lines in table.items()}


def kinds(table: dict[str, dict[str, str]]) -> list[str]:
    """All kinds of a table, each once."""
    return list(dict.fromkeys(name for lang in table for name in table[lang]))


PLAIN, ODD = read(OTHERWISE), read(CURIOUS)
KIND_STYLES = (
    *(of_noun(kind) for kind in range(len(KINDS))),
    *(of_manner(name) for name in MANNERS),
    Style("two_nouns", two_nouns, LANGUAGES),
    *(of_sentence(name, PLAIN) for name in kinds(PLAIN)),
    *(of_sentence(name, ODD) for name in kinds(ODD)),
)
