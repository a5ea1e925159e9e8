"""Letters for digits, other scripts, keycaps, look-alikes and signs that are not seen."""

from random import Random

from bench.blind_numbers import Number, groups
from bench.sets.phones_g.ad import Surface, dialled, shown_as
from bench.sets.phones_g.numerals import digit_words

CIRCLED, BLACK = "⓪①②③④⑤⑥⑦⑧⑨", "⓿❶❷❸❹❺❻❼❽❾"
RAISED, LOWERED = "⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉"
CHINESE = "零一二三四五六七八九"
ROMAN = ("0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
LEET = {"0": "Oo", "1": "Il", "2": "Z", "5": "S", "8": "B"}
TWINS = {"0": "ОΟօ", "3": "З", "6": "б", "1": "ІΙ", "4": "Ч"}
LETTER_TWINS = dict(zip("aeopcxiu", "аеорсхіս", strict=True))
UNSEEN = ("\u200b", "\u200c", "\u200d", "\u2060", "\u00ad", "\ufeff")
STROKES = ("\u0336", "\u0332", "\u0305", "\u0333")
STARTS = {
    "full_width": (0xFF10,),
    "arabic": (0x660, 0x6F0),
    "indian": (0x966, 0x9E6, 0xAE6),
    "thai_khmer": (0xE50, 0x17E0),
    "mathematical": (0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6),
    "segments": (0x1FBF0,),
}


def from_zero(*starts: int) -> Surface:
    """Digits of a script whose zero stands at one of these code points."""

    def surface(rng: Random, lang: str, number: Number) -> str:
        start = rng.choice(starts)
        joint = rng.choice(("", " ", "-"))
        return joint.join("".join(chr(start + int(d)) for d in part) for part in groups(rng, dialled(rng, number)))

    return surface


def from_table(*tables: str) -> Surface:
    """Digits out of one of these tables of ten signs."""

    def surface(rng: Random, lang: str, number: Number) -> str:
        table = rng.choice(tables)
        return rng.choice(("", " ")).join(table[int(digit)] for digit in dialled(rng, number))

    return surface


def keycaps(rng: Random, lang: str, number: Number) -> str:
    end = rng.choice(("\ufe0f\u20e3", "\u20e3"))
    return rng.choice(("", " ")).join(digit + end for digit in dialled(rng, number))


def roman(rng: Random, lang: str, number: Number) -> str:
    return rng.choice((" - ", " . ", " / ")).join(ROMAN[int(digit)] for digit in number.national)


def dice(rng: Random, lang: str, number: Number) -> str:
    return " ".join(chr(0x267F + int(d)) if d in "123456" else d for d in number.national)


def mixed_scripts(rng: Random, lang: str, number: Number) -> str:
    starts = (0x30, 0xFF10, 0x660, 0x1D7CE, 0x1D7EC, 0x966)
    return " ".join(chr(rng.choice(starts) + int(digit)) for digit in number.national)


def o_for_zero(rng: Random, lang: str, number: Number) -> str:
    parts = groups(rng, number.national.replace("0", rng.choice("Oo")))
    return rng.choice((" ", "-", "")).join(parts)


def leet(rng: Random, lang: str, number: Number) -> str:
    changed = "".join(
        rng.choice(LEET[d]) if d in LEET and (d == "0" or rng.random() < 0.7) else d for d in number.national
    )
    return rng.choice((" ", "-", ".")).join(groups(rng, changed))


def twins(rng: Random, lang: str, number: Number) -> str:
    changed = "".join(
        rng.choice(TWINS[d]) if d in TWINS and (d == "0" or rng.random() < 0.6) else d for d in number.national
    )
    return rng.choice((" ", "-")).join(groups(rng, changed))


def twin_words(rng: Random, lang: str, number: Number) -> str:
    words = digit_words(lang, number.national)
    return " ".join("".join(LETTER_TWINS.get(s, s) if rng.random() < 0.6 else s for s in word) for word in words)


def unseen(rng: Random, lang: str, number: Number) -> str:
    sign = rng.choice(UNSEEN)
    return sign.join(dialled(rng, number))


def unseen_words(rng: Random, lang: str, number: Number) -> str:
    sign = rng.choice(UNSEEN)
    return " ".join(sign.join(word) for word in digit_words(lang, number.national))


def strokes(rng: Random, lang: str, number: Number) -> str:
    stroke = rng.choice(STROKES[1:])
    return "".join(digit + stroke for digit in dialled(rng, number))


def odd_spaces(rng: Random, lang: str, number: Number) -> str:
    return rng.choice(("\u00a0", "\u2009", "\u3000", "\u2003", "\u202f")).join(dialled(rng, number))


STYLES = (
    *(shown_as(f"script_{name}", from_zero(*starts)) for name, starts in STARTS.items()),
    shown_as("script_chinese", from_table(CHINESE)),
    shown_as("script_circled", from_table(CIRCLED, BLACK)),
    shown_as("script_raised", from_table(RAISED, LOWERED)),
    shown_as("script_keycaps", keycaps),
    shown_as("script_roman", roman),
    shown_as("script_dice", dice, only_dutch=True),
    shown_as("script_several", mixed_scripts),
    shown_as("letters_o", o_for_zero),
    shown_as("letters_leet", leet, only_dutch=True),
    shown_as("lookalike_digits", twins, only_dutch=True),
    shown_as("lookalike_words", twin_words),
    shown_as("unseen_between_digits", unseen),
    shown_as("unseen_in_words", unseen_words),
    shown_as("strokes", strokes),
    shown_as("odd_spaces", odd_spaces),
)
