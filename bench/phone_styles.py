# ruff: noqa: E501 -- word tables and sentences
"""Named ways to write a telephone number; `bench.phone_ads` has what looks like one and is not.

Numbers are made at run time from blocks that can belong to nobody: national 067/069 and UK 07700 900xxx.
`python -m bench.phone_styles OUT [--per-style N] [--negatives N] [--seed N]` writes an evaluation folder.
"""

import argparse
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.phone_ads import NEGATIVES, ad_in, ad_without, synthetic_mobile
from bench.phone_phrases import BACKWARDS, PREFIX, SWEET, THEN, TWICE
from extractors.number_words import LANGUAGES, words_of

Style = Callable[[random.Random, str, str], str]  # (random, national digits "067…", language) → text

_ACCENTS = {"nl": {"een": "één", "tweeendertig": "tweeëndertig"}, "fr": {"zero": "zéro"}, "pl": {
    "piec": "pięć", "szesc": "sześć", "dziewiec": "dziewięć"}, "hu": {"ketto": "kettő", "harom": "három", "negy": "négy", "ot": "öt", "het": "hét"},
    "ro": {"sase": "șase", "sapte": "șapte", "noua": "nouă"}, "tr": {"sifir": "sıfır", "uc": "üç", "dort": "dört", "bes": "beş", "alti": "altı"},
    "de": {"funf": "fünf"}, "es": {}, "it": {}, "pt": {"tres": "três"}, "en": {}}  # fmt: skip


def _words(lang: str) -> list[str]:
    first: dict[int, str] = {}
    for word, value in words_of(lang).items():
        if value < 100 and value not in first:
            first[value] = word
    zero = min(
        (word for word, value in words_of(lang).items() if value == 0),
        key=lambda word: (word not in ("nul", "zero", "null", "nulla", "cero", "sifir"), word),
    )
    first[0] = zero
    first[1] = {
        "nl": "een",
        "en": "one",
        "de": "eins",
        "fr": "un",
        "es": "uno",
        "pl": "jeden",
        "ro": "unu",
        "hu": "egy",
        "it": "uno",
        "pt": "um",
        "tr": "bir",
    }[lang]
    table = [first[value] for value in range(100)]
    accents = _ACCENTS[lang]
    return [accents.get(word, word) for word in table]


def _pairs(digits: str) -> list[str]:
    return [digits[at : at + 2] for at in range(0, len(digits), 2)]


def _say(digits: str, lang: str) -> list[str]:
    table = _words(lang)
    return [table[int(char)] for char in digits]


def _say_pairs(digits: str, lang: str) -> list[str]:
    table = _words(lang)
    out = _say(digits[:2], lang)
    for pair in _pairs(digits[2:]):
        out += [table[int(pair)]] if pair[0] != "0" else [table[0], table[int(pair[1])]]
    return out


_CUTS = ((2, 2, 2, 2, 2), (2, 4, 4), (2, 3, 3, 2), (3, 3, 4), (4, 3, 3), (4, 2, 2, 2), (2, 8), (5, 5), (3, 2, 3, 2))


def cut(rng: random.Random, digits: str) -> list[str]:
    """The digits in groups as people make them."""
    out, at = [], 0
    for size in rng.choice(_CUTS):
        out.append(digits[at : at + size])
        at += size
    return [part for part in [*out, digits[at:]] if part]


def plain(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice(
        [
            d,
            f"{d[:2]}-{d[2:]}",
            f"{d[:2]} {d[2:]}",
            f"{d[:2]} {d[2:4]} {d[4:6]} {d[6:8]} {d[8:]}",
            f"{d[:4]} {d[4:7]} {d[7:]}",
            f"({d[:2]}) {d[2:]}",
        ]
    )


def international(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice(
        [
            f"+31{d[1:]}",
            f"+31 6 {d[2:]}",
            f"0031 6 {d[2:6]} {d[6:]}",
            f"+31(0)6 {d[2:]}",
            f"+31 (0)6-{d[2:]}",
            f"+31-6-{d[2:]}",
        ]
    )


def without_plus(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice([f"31{d[1:]}", f"31 6 {d[2:]}", f"31 6 {d[2:6]} {d[6:]}"])


def spaced(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice([" ", "  ", "-", ".", " . "]).join(d)


def link(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice(
        [
            f"https://wa.me/31{d[1:]}",
            f"wa.me/31{d[1:]}",
            f"https://api.whatsapp.com/send?phone=31{d[1:]}",
            f"tel:+31{d[1:]}",
            f"https://t.me/+31{d[1:]}",
            f"whatsapp://send?phone=%2B31{d[1:]}",
        ]
    )


def odd_separators(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice(["*", "_", "~", "=", " / ", "//", "•", "|", " + ", "..", "--", "#", ":", ";", "^"]).join(
        rng.choice([list(d), _pairs(d)])
    )


def brackets(rng: random.Random, d: str, lang: str) -> str:
    left, right = rng.choice([("(", ")"), ("[", "]"), ("{", "}"), ("<", ">")])
    return "".join(f"{left}{group}{right}" for group in rng.choice([list(d), _pairs(d)]))


def emoji_separators(rng: random.Random, d: str, lang: str) -> str:
    sign = rng.choice(["❤️", "💋", "🔥", "🌹", "😘", "⭐"])
    return sign.join(rng.choice([list(d), _pairs(d)]))


def keycaps(rng: random.Random, d: str, lang: str) -> str:
    return "".join(char + "\ufe0f\u20e3" for char in d)


def other_digits(rng: random.Random, d: str, lang: str) -> str:
    zero = rng.choice([0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x0660, 0x0966, 0x06F0])
    if rng.random() < 0.3:
        circled = "⓪①②③④⑤⑥⑦⑧⑨"
        return "".join(circled[int(char)] for char in d)
    return "".join(chr(zero + int(char)) for char in d)


def zero_width(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice(["\u200b", "\u200d", "\u00ad", "\u2060", "\ufeff"]).join(d)


def look_alikes(rng: random.Random, d: str, lang: str) -> str:
    table = {
        "0": "OoОо",
        "1": "lI|!",
        "2": "Zz",
        "3": "3E",
        "4": "4A",
        "5": "Ss",
        "8": "B",
        "6": "6б",
        "9": "9g",
        "7": "7T",
    }
    return "".join(rng.choice(table[char]) if rng.random() < 0.5 else char for char in d)


def words(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice([" ", " - ", ", ", "-", "."]).join(_say(d, lang))


def words_glued(rng: random.Random, d: str, lang: str) -> str:
    return "".join(_say(d, lang))


def words_capitals(rng: random.Random, d: str, lang: str) -> str:
    return (
        rng.choice(["", " "]).join(word.capitalize() for word in _say(d, lang)).upper()
        if rng.random() < 0.4
        else "".join(word.capitalize() for word in _say(d, lang))
    )


def tens(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice([" ", ", "]).join(_say_pairs(d, lang))


def mixed(rng: random.Random, d: str, lang: str) -> str:
    table = _words(lang)
    return " ".join(table[int(char)] if rng.random() < 0.5 else char for char in d)


def doubles(rng: random.Random, d: str, lang: str) -> str:
    out: list[str] = []
    at = 0
    while at < len(d):
        if at + 1 < len(d) and d[at] == d[at + 1]:
            out.append(rng.choice(TWICE[lang]).format(d[at]))
            at += 2
        else:
            out.append(d[at])
            at += 1
    return " ".join(out)


def leet_words(rng: random.Random, d: str, lang: str) -> str:
    table = str.maketrans({"e": "3", "i": "1", "o": "0"})
    return " ".join(word.translate(table) if rng.random() < 0.5 else word for word in _say(d, lang))


def split_lines(rng: random.Random, d: str, lang: str) -> str:
    return "\n".join(rng.choice([_pairs(d), [d[:2], d[2:6], d[6:]]]))


def filler_words(rng: random.Random, d: str, lang: str) -> str:
    groups = [d[:2], d[2:4], d[4:6], d[6:]]
    return f" {rng.choice([*THEN[lang], *SWEET[lang][:2]])} ".join(groups)


def html_tags(rng: random.Random, d: str, lang: str) -> str:
    tag = rng.choice(["b", "span", "i"])
    return "".join(f"<{tag}>{group}</{tag}>" for group in rng.choice([list(d), _pairs(d)]))


def backwards(rng: random.Random, d: str, lang: str) -> str:
    return f"{d[::-1]} ({rng.choice(BACKWARDS[lang])})"


def interleaved(rng: random.Random, d: str, lang: str) -> str:
    sign = rng.choice("xkwnfm")
    return sign.join(d)


def vowelless(rng: random.Random, d: str, lang: str) -> str:
    return " ".join("".join(char for char in word if char not in "aeiouéë") or word for word in _say(d, lang))


def typos(rng: random.Random, d: str, lang: str) -> str:
    out: list[str] = []
    for word in _say(d, lang):
        if len(word) > 3 and rng.random() < 0.5:
            at = rng.randrange(1, len(word) - 1)
            word = rng.choice(
                [
                    word[:at] + word[at + 1 :],
                    word[:at] + word[at] + word[at:],
                    word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
                ]
            )
        out.append(word)
    return " ".join(out)


def roman(rng: random.Random, d: str, lang: str) -> str:
    table = ["0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return rng.choice([" ", "-", " . "]).join(table[int(char)] for char in d)


def prefix_apart(rng: random.Random, d: str, lang: str) -> str:
    return rng.choice(PREFIX[lang]).format(p="06", r=rng.choice([d[2:], f"{d[2:6]} {d[6:]}"]))


STYLES: dict[str, Style] = {
    style.__name__: style
    for style in (
        plain, international, without_plus, spaced, link, odd_separators, brackets, emoji_separators, keycaps, other_digits, zero_width, look_alikes,
        words, words_glued, words_capitals, tens, mixed, doubles, leet_words, split_lines, filler_words, html_tags, backwards, interleaved, vowelless,
        typos, roman, prefix_apart,
    )
}  # fmt: skip
_OWN_LANGUAGE = {"vowelless": ["nl", "en"]}  # in the others a word without vowels can be several


def samples(rng: random.Random, per_style: int, negatives: int) -> Iterator[dict[str, object]]:
    """The lines of an evaluation folder."""
    number = 0
    for name, style in STYLES.items():
        langs: list[str] = _OWN_LANGUAGE.get(name, list(LANGUAGES))
        for index in range(per_style):
            digits = synthetic_mobile(rng)
            if name == "doubles":
                at = rng.randrange(3, 9)
                digits = digits[:at] + digits[at - 1] + digits[at + 1 :]
            lang = langs[index % len(langs)]
            number += 1
            yield {
                "id": str(number),
                "text": ad_in(rng, lang, style(rng, digits, lang)),
                "phones": ["+31" + digits[1:]],
                "style": name,
                "language": lang,
            }
    kinds = list(NEGATIVES)
    for index in range(negatives):
        number += 1
        kind = kinds[index % len(kinds)]
        yield {
            "id": str(number),
            "text": ad_without(rng, NEGATIVES[kind](rng)),
            "phones": [],
            "style": "negative:" + kind,
        }


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench.phone_styles")
    parser.add_argument("out", type=Path)
    parser.add_argument("--per-style", type=int, default=132)
    parser.add_argument("--negatives", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(argv)
    args.out.mkdir(parents=True, exist_ok=True)
    rng = random.Random(args.seed)
    with (args.out / "texts.jsonl").open("w", encoding="utf-8") as file:
        for sample in samples(rng, args.per_style, args.negatives):
            file.write(json.dumps(sample, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
