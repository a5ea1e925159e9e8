"""Held-out ways to hide a number, in words, whole or maimed. Written without sight of the extractor."""

from random import Random

from bench.heldout_styles import Hide, Style, groups
from bench.heldout_words import DIGITS, dutch, french, german, spanish

NL = DIGITS["nl"]


def _words(number: str, language: str = "nl") -> list[str]:
    return [DIGITS[language][int(digit)] for digit in number]


def _joined(language: str) -> Hide:
    def hide(rng: Random, number: str) -> str:
        return rng.choice((" ", "-", ", ", "  ", ". ", "/")).join(_words(number, language))

    return hide


def _half(language: str) -> Hide:
    """Some digits in words, some not."""

    def hide(rng: Random, number: str) -> str:
        parts = [DIGITS[language][int(digit)] if rng.random() < 0.5 else digit for digit in number]
        return rng.choice((" ", "-", " - ")).join(parts)

    return hide


def camel(rng: Random, number: str) -> str:
    words = _words(number)
    return (
        "".join(word.capitalize() for word in words)
        if rng.random() < 0.5
        else "".join(word.upper() if at % 2 else word for at, word in enumerate(words))
    )


def glued(_rng: Random, number: str) -> str:
    return "".join(_words(number))


def glued_with_digits(rng: Random, number: str) -> str:
    turn = rng.randint(0, 1)
    return "".join(
        word if at % 2 == turn else digit for at, (word, digit) in enumerate(zip(_words(number), number, strict=True))
    )


def pairs_in_words(rng: Random, number: str) -> str:
    cut = [number[at : at + 2] for at in range(0, 10, 2)]
    parts = [f"nul {NL[int(pair[1])]}" if pair[0] == "0" else dutch(int(pair)) for pair in cut]
    return rng.choice((" ", ", ", " - ", "... ")).join(parts)


def hundreds(rng: Random, number: str) -> str:
    """06, two groups of three, one of two; a group that starts with nought is spelt."""
    parts = ["nul zes"]
    for group in (number[2:5], number[5:8], number[8:]):
        parts.append(" ".join(_words(group)) if group[0] == "0" else dutch(int(group)))
    return rng.choice((" ", ", ", " - ")).join(parts)


def _pairs(read: dict[str, str]) -> Hide:
    language = read["language"]

    def hide(rng: Random, number: str) -> str:
        say = {"de": german, "fr": french, "es": spanish}[language]
        zero = DIGITS[language][0]
        cut = [number[at : at + 2] for at in range(0, 10, 2)]
        parts = [f"{zero} {DIGITS[language][int(pair[1])]}" if pair[0] == "0" else say(int(pair)) for pair in cut]
        return rng.choice((", ", " - ", " / ")).join(parts)

    return hide


def sloppy(rng: Random, number: str) -> str:
    """As it sounds, or with letters too many."""
    heard = (
        ("null", "nulll", "nuul", "nul"),
        ("eeen", "één", "eentje", "ein"),
        ("twe", "tweee", "twie", "tweej"),
        ("dri", "driee", "drieee", "drie"),
        ("fier", "vierr", "viier", "vier"),
        ("vijff", "fijf", "vyf", "veif"),
        ("zess", "ses", "zezz", "zes"),
        ("seven", "zeeven", "zevun", "zeuven"),
        ("agt", "achtt", "aggt", "8t"),
        ("neegen", "negun", "nege", "negenn"),
    )
    return rng.choice((" ", "-", " . ")).join(rng.choice(heard[int(digit)]) for digit in number)


def stretched(rng: Random, number: str) -> str:
    """One letter of a word drawn out."""
    words = []
    for word in _words(number):
        at = rng.randrange(len(word))
        words.append(word[:at] + word[at] * rng.randint(2, 4) + word[at + 1 :])
    return " ".join(words)


def leet(rng: Random, number: str) -> str:
    forms = ("nu1", "33n", "tw33", "dr13", "v13r", "v1jf", "z3s", "z3v3n", "@cht", "n3g3n")
    return rng.choice((" ", "-", ".")).join(forms[int(digit)] for digit in number)


def letter_by_letter(rng: Random, number: str) -> str:
    inner, outer = rng.choice(((" ", "   "), (".", " "), ("-", " "), ("*", "  "), ("_", " ")))
    return outer.join(inner.join(word) for word in _words(number))


def homoglyph_words(rng: Random, number: str) -> str:
    table = str.maketrans({"e": "е", "a": "а", "c": "с", "n": "ո", "i": "і", "j": "ј"})
    return rng.choice((" ", "-", "")).join(word.translate(table) for word in _words(number))


def styled_words(rng: Random, number: str) -> str:
    """Words in mathematical, wide or bubble letters."""
    low = rng.choice((0x1D41A, 0x1D44E + 52, 0x1D5BA, 0xFF41, 0x24D0, 0x1D68A))
    return rng.choice((" ", "-")).join(
        "".join(chr(low + ord(letter) - 97) for letter in word) for word in _words(number)
    )


def repeats(rng: Random, number: str) -> str:
    """Runs are told: dubbel vier, drie keer de 5."""
    parts, at = [], 0
    while at < len(number):
        size = 1
        while at + size < len(number) and size < 4 and number[at + size] == number[at]:
            size += 1
        digit, word = number[at], NL[int(number[at])]
        if size == 2:
            parts.append(rng.choice((f"dubbel {word}", f"2x {digit}", f"twee keer {word}", f"dubbele {digit}")))
        elif size > 2:
            parts.append(rng.choice((f"{size}x {digit}", f"{NL[size]} keer {word}", f"{NL[size]} maal de {digit}")))
        else:
            parts.append(rng.choice((word, digit)))
        at += size
    return ", ".join(parts)


def prose(_rng: Random, number: str) -> str:
    w = _words(number)
    return (
        f"mijn nummer begint met {w[0]} {w[1]}, gevolgd door {w[2]} {w[3]}, daarna {w[4]} {w[5]}, "
        f"vervolgens {w[6]} {w[7]} en tot slot {w[8]} {w[9]}"
    )


def tail_in_words(rng: Random, number: str) -> str:
    at = rng.choice((4, 6, 7))
    return f"{' '.join(groups(rng, number[:at]))}{rng.choice((' ', '-', '..'))}{' '.join(_words(number[at:]))}"


def two_languages(rng: Random, number: str) -> str:
    other = rng.choice(("en", "de", "fr", "es"))
    return " ".join(DIGITS[other if at % 2 else "nl"][int(digit)] for at, digit in enumerate(number))


def english_oh(rng: Random, number: str) -> str:
    """British habit: oh, and double."""
    parts, at = [rng.choice(("plus four four", "+44", "double oh four four"))], 1
    while at < len(number):
        word = rng.choice(("oh", "zero", "o")) if number[at] == "0" else DIGITS["en"][int(number[at])]
        double = number[at : at + 2] == number[at] * 2
        parts.append(f"double {word}" if double else word)
        at += 2 if double else 1
    return rng.choice((" ", ", ", "-")).join(parts)


def country_in_words(rng: Random, number: str) -> str:
    rest = rng.choice((" ".join(_words(number[1:])), number[1:], f"{number[1]} - {number[2:6]} {number[6:]}"))
    return (
        rng.choice(("plus eenendertig", "plus drie een", "nul nul drie een", "+ eenendertig", "landcode 31 en dan"))
        + " "
        + rest
    )


def roman(rng: Random, number: str) -> str:
    signs = rng.choice(
        (
            ("0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"),
            ("nul", "Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "Ⅶ", "Ⅷ", "Ⅸ"),
        )
    )
    return rng.choice((" ", "-", " . ", "/")).join(signs[int(digit)] for digit in number)


def words_and_filler(rng: Random, number: str) -> str:
    """Number words with small talk between."""
    talk = [" ja ", " en dan ", ", dan ", ", nog een ", " liefje ", " en ", ", euh ", " daarna "]
    talk.remove(", nog een ")
    return "".join(word + (rng.choice(talk) if at < 9 else "") for at, word in enumerate(_words(number)))


def emoji_words(rng: Random, number: str) -> str:
    sign = rng.choice("💋🔥🌹✨💎🍓")
    return sign.join(_words(number))


WORD_STYLES = (
    Style("nl_camel_words", camel, "nl"),
    Style("nl_glued_words", glued, "nl"),
    Style("nl_glued_words_and_digits", glued_with_digits, "nl"),
    Style("nl_half_words", _half("nl"), "nl"),
    Style("nl_pairs_in_words", pairs_in_words, "nl"),
    Style("nl_hundreds_in_words", hundreds, "nl"),
    Style("nl_sloppy_spelling", sloppy, "nl"),
    Style("nl_stretched_words", stretched, "nl"),
    Style("nl_leet_words", leet, "nl"),
    Style("nl_letter_by_letter", letter_by_letter, "nl"),
    Style("nl_homoglyph_words", homoglyph_words, "nl"),
    Style("nl_styled_letters", styled_words, "nl"),
    Style("nl_repeats_told", repeats, "nl"),
    Style("nl_prose", prose, "nl", whole=True),
    Style("nl_tail_in_words", tail_in_words, "nl"),
    Style("nl_and_other_language", two_languages, "nl"),
    Style("nl_country_in_words", country_in_words, "nl"),
    Style("nl_words_and_small_talk", words_and_filler, "nl"),
    Style("nl_words_emoji", emoji_words, "nl"),
    Style("roman_numerals", roman, "nl"),
    Style("en_oh_double_british", english_oh, "en", british=True),
    Style("en_half_words", _half("en"), "en"),
    Style("de_pairs_in_words", _pairs({"language": "de"}), "de"),
    Style("fr_pairs_in_words", _pairs({"language": "fr"}), "fr"),
    Style("es_pairs_in_words", _pairs({"language": "es"}), "es"),
    *(
        Style(f"{language}_words", _joined(language), language)
        for language in ("de", "fr", "es", "pl", "ro", "hu", "it", "pt", "tr")
    ),
    *(Style(f"{language}_half_words", _half(language), language) for language in ("pl", "ro", "hu", "it", "pt", "tr")),
)
