"""Telephone numbers that can belong to nobody, and the ways advertisers write them.

The blocks are those of the synthetic numbering: +31 67 and +31 69 with seven digits (not issued in the
Netherlands) and the United Kingdom's drama numbers 07700 900000-900999 (Ofcom).
"""

from collections.abc import Callable
from random import Random

_BLOCK = 10_000_000                      # numbers in one of the two Dutch blocks
_STRIDE, _OFFSET = 7_368_787, 2_345_678  # odd and no multiple of 5: a permutation of the block
_NL = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_EN = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_LEET = str.maketrans({"0": "O", "1": "I", "5": "S"})
_KEYCAP = "\ufe0f\u20e3"


def synthetic_number(index: int) -> str:
    """The index-th Dutch-looking number in E.164; distinct for 20 million indexes. Raises ValueError beyond."""
    if not 0 <= index < 2 * _BLOCK:
        raise ValueError(f"there is no synthetic number {index}")
    block, position = divmod(index, _BLOCK)
    return f"+31{('67', '69')[block]}{(position * _STRIDE + _OFFSET) % _BLOCK:07d}"


def british_number(index: int) -> str:
    """The index-th of the thousand drama numbers in E.164. Raises ValueError beyond."""
    if not 0 <= index < 1000:
        raise ValueError(f"there is no British drama number {index}")
    return f"+447700900{(index * 377 + 41) % 1000:03d}"


def national(e164: str) -> str:
    """As people at home write it: 0671234567, 07700900123."""
    return "0" + e164[3:]


def _plain(rng: Random, e164: str) -> str:
    number = national(e164)
    if e164.startswith("+44"):
        return rng.choice([f"{number[:5]} {number[5:]}", f"+44 {number[1:5]} {number[5:]}"])
    return rng.choice([
        number,
        f"{number[:2]}-{number[2:]}",
        f"{number[:2]} {number[2:4]} {number[4:6]} {number[6:8]} {number[8:]}",
        f"+31 {number[1]} {number[2:]}",
    ])


def _words(words: tuple[str, ...]) -> Callable[[Random, str], str]:
    return lambda rng, e164: " ".join(words[int(digit)] for digit in national(e164))


def _mixed(rng: Random, e164: str) -> str:
    return " ".join(_NL[int(digit)] if rng.random() < 0.5 else digit for digit in national(e164))


def _separated(separator: str) -> Callable[[Random, str], str]:
    return lambda rng, e164: separator.join(national(e164))


def _leet(rng: Random, e164: str) -> str:
    number = national(e164)
    return f"{number[:2]}-{number[2:6]}-{number[6:]}".translate(_LEET)


def _wide(rng: Random, e164: str) -> str:
    return "".join(chr(0xFF10 + int(digit)) for digit in national(e164))


def _keycaps(rng: Random, e164: str) -> str:
    return "".join(digit + _KEYCAP for digit in national(e164))


def _brackets(rng: Random, e164: str) -> str:
    number = national(e164)
    return f"({number[:2]}) {number[2:5]} / {number[5:]}"


def _link(rng: Random, e164: str) -> str:
    return f"https://wa.me/{e164[1:]}"


OPEN_STYLES: dict[str, Callable[[Random, str], str]] = {"plain": _plain, "link": _link}
HIDDEN_STYLES: dict[str, Callable[[Random, str], str]] = {
    "words": _words(_NL),
    "mixed": _mixed,
    "spaced": _separated(" "),
    "dots": _separated("."),
    "stars": _separated("*"),
    "leet": _leet,
    "wide": _wide,
    "keycaps": _keycaps,
    "brackets": _brackets,
}
ENGLISH_WORDS = _words(_EN)


def written(rng: Random, e164: str, *, hidden: bool, language: str) -> str:
    """The number as it stands in a text: openly, or so that a simple machine does not read it."""
    if not hidden:
        return OPEN_STYLES["link" if rng.random() < 0.08 else "plain"](rng, e164)
    style = rng.choice(sorted(HIDDEN_STYLES))
    if style in ("words", "mixed") and language != "nl":
        return ENGLISH_WORDS(rng, e164) if language == "en" else HIDDEN_STYLES["dots"](rng, e164)
    return HIDDEN_STYLES[style](rng, e164)
