# ruff: noqa: E501 -- word tables and sentences
"""Ways to hide a number in eleven languages, thought up from what a person can still read: for building, not for judging.

Every trick keeps one promise: somebody who reads the ad slowly gets the number. `python -m bench.phone_tricks OUT
[--per-trick N] [--seed N]` writes an evaluation folder; with `language` on every line.
"""

import argparse
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from bench.heldout_words import SENTENCES
from bench.phone_ads import synthetic_mobile
from bench.phone_family_tricks import FAMILY_TRICKS
from bench.phone_phrases import (
    AFTER,
    BACKWARDS,
    BEFORE,
    HALVES,
    LEAD,
    LEAVE_OUT,
    NOISE,
    PLUS_CODE,
    PREFIX,
    SWEET,
    THEN,
    THRICE,
    TWICE,
)
from bench.phone_spoken import LANGUAGES, said, said_in_pairs, spoken
from bench.phone_styles import cut
from bench.phone_told_tricks import TOLD_TRICKS

Trick = Callable[[Random, str, str], str]  # (random, national digits "067…", language) → text


def random_signs(rng: Random, d: str, lang: str) -> str:
    return "".join(char + "".join(rng.choice("-./*~_ |") for _ in range(rng.randrange(1, 4))) for char in d).rstrip()


def different_emoji(rng: Random, d: str, lang: str) -> str:
    signs = ["💋", "🔥", "🌹", "😘", "⭐", "🍑", "💦", "👄", "🎀", "🦋", "🌈", "☎️", "❤️‍🔥", "👩🏽"]
    return "".join(part + rng.choice(signs) for part in rng.choice([list(d), cut(rng, d)]))


def numbered_list(rng: Random, d: str, lang: str) -> str:
    parts = [d[at : at + 2] for at in range(0, 10, 2)]
    mark = rng.choice(["{}. {}", "{}) {}", "{} - {}", "{}: {}"])
    return "\n".join(mark.format(at, part) for at, part in enumerate(parts, 1))


def bullets(rng: Random, d: str, lang: str) -> str:
    sign = rng.choice(["• ", "- ", "* ", "→ ", "✔ "])
    return "\n" + "\n".join(sign + part for part in rng.choice([list(d), cut(rng, d)]))


def html_noise(rng: Random, d: str, lang: str) -> str:
    sign = rng.choice(["<!-- x -->", "<wbr>", "&nbsp;", "&#8203;", '<span class="a1"></span>', "</b><b>", "&shy;", "<i></i>"])
    return sign.join(rng.choice([list(d), cut(rng, d)]))


def many_alphabets(rng: Random, d: str, lang: str) -> str:
    rows = ["0123456789", "０１２３４５６７８９", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "⓪①②③④⑤⑥⑦⑧⑨", "⁰¹²³⁴⁵⁶⁷⁸⁹", "٠١٢٣٤٥٦٧٨٩", "〇一二三四五六七八九", "⓿❶❷❸❹❺❻❼❽❾"]
    chosen = rng.sample(rows, 2) if rng.random() < 0.5 else [rng.choice(rows)] * 2
    return rng.choice(["", " ", "."]).join(rng.choice(chosen)[int(char)] for char in d)


def letters_for_some(rng: Random, d: str, lang: str) -> str:
    """Only noughts and ones."""
    return rng.choice(["", " ", "-"]).join(cut(rng, d.replace("0", rng.choice("oO")).replace("1", rng.choice("lI"))))


def one_letter_between(rng: Random, d: str, lang: str) -> str:
    sign = rng.choice("abhkmqrtwxz")
    return rng.choice([sign.join(d), f" {sign} ".join(cut(rng, d)), sign.upper().join(d)])


def letters_between_told(rng: Random, d: str, lang: str) -> str:
    body = "".join(char + "".join(rng.choice("abcdfghjkmnprtvw") for _ in range(rng.choice([1, 1, 2, 3]))) for char in d)
    return f"{body} ({rng.choice(LEAVE_OUT[lang])})"


def sweet_between(rng: Random, d: str, lang: str) -> str:
    sweet = rng.sample(SWEET[lang], 6)
    join = rng.choice([" {} ", "{}", " ({}) ", "-{}-", " *{}* "])
    parts = cut(rng, d)
    return "".join(part + (join.format(sweet[at % 6]) if at < len(parts) - 1 else "") for at, part in enumerate(parts))


def then_between(rng: Random, d: str, lang: str) -> str:
    parts = cut(rng, d)
    same = rng.choice(THEN[lang])
    return "".join(
        part + (f"{rng.choice([' ', ', '])}{same if rng.random() < 0.5 else rng.choice(THEN[lang])} " if at < len(parts) - 1 else "")
        for at, part in enumerate(parts)
    )


def words_any(rng: Random, d: str, lang: str) -> str:
    parts = rng.choice([said, said_in_pairs])(d, lang)
    return rng.choice([" ", ", ", " - ", "... ", " / ", "\n", " ✨ ", "; ", " * "]).join(parts)


def words_glued_any(rng: Random, d: str, lang: str) -> str:
    parts = said(d, lang)
    return "".join(word.capitalize() if rng.random() < 0.5 else word for word in parts) if rng.random() < 0.7 else "".join(parts).upper()


def words_plain_letters(rng: Random, d: str, lang: str) -> str:
    """Without accents, as typed in a hurry."""
    flat = str.maketrans("éèêëäöüßąćęłńóśźżăâîșțşţáíúőűàìòùãõçğıİë", "eeeeaousacelnoszzaaistst" + "aiuouaiouaocgiie")
    return " ".join(word.translate(flat) for word in said_in_pairs(d, lang))


def words_and_digits(rng: Random, d: str, lang: str) -> str:
    parts = [word if rng.random() < 0.5 else char for word, char in zip(said(d, lang), d, strict=True)]
    return rng.choice([" ", "-", ", ", ""]).join(parts)


def prefix_in_words(rng: Random, d: str, lang: str) -> str:
    zero, six = said("06", lang)
    return rng.choice([f"{zero} {six}", f"{zero}{six}", f"{zero}-{six}", f"0{six}", f"{zero} 6"]) + rng.choice([" ", "-", ": ", " "]) + rng.choice(["", " "]).join(cut(rng, d[2:]))


def groups_in_words(rng: Random, d: str, lang: str) -> str:
    """Some pairs in words, some in digits."""
    out = said(d[:2], lang) if rng.random() < 0.5 else [d[:2]]
    for at in range(2, 10, 2):
        pair = d[at : at + 2]
        out.append(spoken(int(pair), lang) if pair[0] != "0" and rng.random() < 0.5 else pair)
    return rng.choice([" ", ", ", " - ", " . "]).join(out)


def repeats_told(rng: Random, d: str, lang: str) -> str:
    d = d[:3] + d[3] * rng.choice([2, 3]) + d[3:]
    d = d[:10]
    out, at = [], 0
    while at < len(d):
        size = 1
        while size < 3 and d[at : at + size + 1] == d[at] * (size + 1):
            size += 1
        name = rng.choice([spoken(int(d[at]), lang), d[at]])
        out.append(rng.choice(TWICE[lang] if size == 2 else THRICE[lang]).format(name) if size > 1 else name)
        at += size
    return rng.choice([" ", ", "]).join(out) + f"\x00{d}"


def stretched_words(rng: Random, d: str, lang: str) -> str:
    out = []
    for word in said(d, lang):
        at = rng.randrange(len(word))
        out.append(word[:at] + word[at] * rng.randrange(2, 5) + word[at + 1 :])
    return " ".join(out)


def spaced_letters(rng: Random, d: str, lang: str) -> str:
    inner, outer = rng.choice([(" ", "  "), (" ", " - "), (".", " "), ("-", " "), ("_", " "), (" ", ", ")])
    return outer.join(inner.join(word.replace(" ", "")) for word in said(d, lang))


def leet_any(rng: Random, d: str, lang: str) -> str:
    table = str.maketrans(rng.choice([{"e": "3", "i": "1", "o": "0"}, {"e": "€", "i": "!", "s": "$"}, {"a": "@", "e": "3", "o": "0"}, {"a": "4", "e": "3", "t": "7"}]))
    return rng.choice([" ", "-", " . "]).join(word.translate(table) for word in said(d, lang))


def cyrillic_letters(rng: Random, d: str, lang: str) -> str:
    table = str.maketrans({"e": "е", "a": "а", "c": "с", "o": "о", "i": "і", "p": "р", "x": "х", "s": "ѕ", "y": "у"})
    return " ".join(word.translate(table) for word in said(d, lang))


def fancy_letters(rng: Random, d: str, lang: str) -> str:
    low = rng.choice([0x1D41A, 0x1D5BA, 0xFF41, 0x24D0, 0x1D68A, 0x1D552])
    return " ".join("".join(chr(low + ord(c) - 97) if "a" <= c <= "z" else c for c in word) for word in said(d, lang))


def no_vowels(rng: Random, d: str, lang: str) -> str:
    vowels = "aeiouyéèëäöüąęóăâîáíúőűıïà"
    out = []
    for word in said(d, lang):
        bare = "".join(char for char in word if char not in vowels)
        out.append(bare if len(bare) > 1 else word)
    return " ".join(out)


def starred_vowel(rng: Random, d: str, lang: str) -> str:
    sign = rng.choice("*_#.")
    out = []
    for word in said(d, lang):
        at = next((n for n, char in enumerate(word) if n and char.lower() in "aeiouéëöüőăąęıó"), None)
        out.append(word[:at] + sign + word[at + 1 :] if at and len(word) > 2 else word)
    return " ".join(out)


def one_typo(rng: Random, d: str, lang: str) -> str:
    """One or two words of a row mistyped."""
    out = said(d, lang)
    for at in rng.sample(range(len(out)), 2):
        word = out[at]
        if len(word) > 3:
            n = rng.randrange(1, len(word) - 1)
            out[at] = rng.choice([word[:n] + word[n + 1 :], word[:n] + word[n] + word[n:], word[:n] + word[n + 1] + word[n] + word[n + 2 :]])
    return " ".join(out)


def two_tongues(rng: Random, d: str, lang: str) -> str:
    other = rng.choice([name for name in ("nl", "en", "de", "fr", "es") if name != lang])
    return " ".join(spoken(int(char), lang if at % 2 else other) for at, char in enumerate(d))


def words_emoji(rng: Random, d: str, lang: str) -> str:
    return "".join(word + rng.choice("💋🔥🌹✨💎") for word in said(d, lang))


def turned_round(rng: Random, d: str, lang: str) -> str:
    turned = d[::-1]
    body = rng.choice([turned, " ".join(turned), " ".join(turned[at : at + 2] for at in range(0, 10, 2)), "-".join(said(turned, lang))])
    return rng.choice([f"{body} ({rng.choice(BACKWARDS[lang])})", f"{rng.choice(BACKWARDS[lang])}: {body}"])


def halves(rng: Random, d: str, lang: str) -> str:
    at = rng.choice([4, 5, 6])
    between = rng.choice([rng.choice(SENTENCES[lang]), rng.choice(SENTENCES[lang]), ""])
    first, last = d[:at], d[at:]
    if rng.random() < 0.3:
        first, last = " ".join(said(first, lang)), " ".join(said(last, lang))
    return "\x01" + rng.choice(HALVES[lang]).format(first, last, m=between)


def prefix_told(rng: Random, d: str, lang: str) -> str:
    rest = rng.choice([d[2:], f"{d[2:4]} {d[4:6]} {d[6:8]} {d[8:]}", f"{d[2:6]} {d[6:]}"])
    prefix = rng.choice(["06", "06", " ".join(said("06", lang)), "0031 6", "+316"])
    return "\x01" + rng.choice(PREFIX[lang]).format(p=prefix, r=rest)


def country_in_words(rng: Random, d: str, lang: str) -> str:
    rest = rng.choice([" ".join(said(d[1:], lang)), " ".join([d[1], d[2:4], d[4:6], d[6:8], d[8:]]), d[1:]])
    return f"{rng.choice(PLUS_CODE[lang])} {rest}"


def country_spaced(rng: Random, d: str, lang: str) -> str:
    return rng.choice(["+ 3 1 {}", "(+31) {}", "0 0 3 1 {}", "+31.{}", "+31 (0) {}", "[+31] {}", "00-31-{}", "+31 ~ {}"]).format(rng.choice([" ", "", "."]).join(d[1:]))


def split_link(rng: Random, d: str, lang: str) -> str:
    far = "31" + d[1:]
    return rng.choice(["wa . me / {}", "wa[.]me/{}", "https : // wa.me / {}", "wa.me/+{}", "api.whatsapp.com/send?phone={}&text=hi", "whatsapp: +{}", "wa me {}", "t.me/+{}", "tel://+{}", "wa,me/{}"]).format(far)


def sums(rng: Random, d: str, lang: str) -> str:
    out = []
    for char in d:
        first = rng.randint(0, int(char))
        out.append(f"({first}+{int(char) - first})" if rng.random() < 0.4 else char)
    return " ".join(out)


def ordinals(rng: Random, d: str, lang: str) -> str:
    return ", ".join(f"{at}e: {char}" for at, char in enumerate(d, 1)) if lang == "nl" else ", ".join(f"#{at}={char}" for at, char in enumerate(d, 1))


def last_apart(rng: Random, d: str, lang: str) -> str:
    size = rng.choice([1, 2, 3])
    return f"{d[:-size]} {rng.choice(THEN[lang])} {rng.choice([d[-size:], ' '.join(said(d[-size:], lang))])}"


def look_alike_prefix(rng: Random, d: str, lang: str) -> str:
    return rng.choice(["O6", "o6", "Ø6", "0b", "О6", "°6", "()6", "{}6", "[]6", "oG"]) + rng.choice(["", " ", "-", "."]) + " ".join(cut(rng, d[2:]))


def vertical_bars(rng: Random, d: str, lang: str) -> str:
    sign = rng.choice(["|", " | ", "║", "│", "/", "\\", "¦"])
    return sign + sign.join(d) + sign


TRICKS: dict[str, Trick] = {
    trick.__name__: trick
    for trick in (
        random_signs, different_emoji, numbered_list, bullets, html_noise, many_alphabets, letters_for_some, one_letter_between, letters_between_told,
        sweet_between, then_between, words_any, words_glued_any, words_plain_letters, words_and_digits, prefix_in_words, groups_in_words, repeats_told,
        stretched_words, spaced_letters, leet_any, cyrillic_letters, fancy_letters, no_vowels, starred_vowel, one_typo, two_tongues, words_emoji,
        turned_round, halves, prefix_told, country_in_words, country_spaced, split_link, sums, ordinals, last_apart, look_alike_prefix, vertical_bars, *TOLD_TRICKS, *FAMILY_TRICKS,
    )
}  # fmt: skip


def around(rng: Random, lang: str, piece: str, noise: bool) -> str:
    """An ad in one language around a piece, with or without other digits."""
    parts = rng.sample(SENTENCES[lang], rng.randint(2, 6))
    if noise:
        line = rng.choice(NOISE[lang]).format(age=rng.randint(21, 45), cm=rng.randint(155, 182), kg=rng.randint(48, 75), price=rng.choice([120, 150, 180, 200]), half=rng.choice([60, 80, 90]))
        parts.insert(rng.randint(0, len(parts)), line)
    parts.insert(rng.randint(0, len(parts)), piece)
    return rng.choice([" ", "\n"]).join(parts)


def beside(rng: Random, lang: str, piece: str) -> str:
    """Other numbers directly before or after, as ads have them, half of the time."""
    if rng.random() < 0.25:
        piece = rng.choice(BEFORE[lang]) + rng.choice([" ", ", ", ". ", "\n"]) + piece
    if rng.random() < 0.25:
        return piece + rng.choice([" ", ", ", ". ", "\n"]) + rng.choice(AFTER[lang]) + "."
    return piece + rng.choice([".", "", " 😘", "!"])


def samples(seed: int, per_trick: int, names: tuple[str, ...] = ()) -> Iterator[dict[str, object]]:
    """Every ad of the folder; each trick (or those named) in each language in turn."""
    rng = Random(seed)
    for name in names or TRICKS:
        trick = TRICKS[name]
        for index in range(per_trick):
            lang = LANGUAGES[index % len(LANGUAGES)]
            digits = synthetic_mobile(rng)
            piece, _, changed = trick(rng, digits, lang).partition("\x00")
            digits = changed or digits
            piece = piece[1:] if piece.startswith("\x01") else rng.choice(LEAD[lang]).format(piece)
            piece = beside(rng, lang, piece) if name not in ("continued_below",) else piece
            text = around(rng, lang, piece, rng.random() < 0.5)
            yield {"id": f"{name}-{index}", "text": text, "phones": ["+31" + digits[1:]], "style": name, "language": lang}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench.phone_tricks")
    parser.add_argument("out", type=Path)
    parser.add_argument("--per-trick", type=int, default=44)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args(argv)
    args.out.mkdir(parents=True, exist_ok=True)
    with (args.out / "texts.jsonl").open("w", encoding="utf-8") as file:
        for sample in samples(args.seed, args.per_trick):
            file.write(json.dumps(sample, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
