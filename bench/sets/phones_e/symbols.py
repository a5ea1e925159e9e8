"""Ways in which other signs stand for the digits: look-alikes, emoji, foreign digits, entities."""

from collections.abc import Sequence
from random import Random

from bench.blind_numbers import Number, dutch, pairs
from bench.sets.phones_e.style import Style, Writer, dialled

_ROMAN = ("0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_LATIN = {"0": "Oo", "1": "lI", "5": "S", "8": "B"}
_CYRILLIC = {"0": "Оо", "3": "Зз", "6": "б", "4": "Ч"}
_DICE = {str(at): sign for at, sign in enumerate("⚀⚁⚂⚃⚄⚅", 1)}


def _from(first: int) -> list[str]:
    """Ten signs that follow one another in Unicode."""
    return [chr(first + at) for at in range(10)]


def _swapped(signs: Sequence[str], between: tuple[str, ...] = ("", " ")) -> Writer:
    """Every digit by its sign, in twos."""

    def write(rng: Random, lang: str, number: Number) -> str:
        groups = pairs(dialled(rng, number))
        return rng.choice(between).join("".join(signs[int(sign)] for sign in piece) for piece in groups)

    return write


def _look_alike(table: dict[str, str], share: float) -> Writer:
    """Some digits by a letter that looks like it; a zero always, so that every number has one."""

    def write(rng: Random, lang: str, number: Number) -> str:
        def one(sign: str) -> str:
            return rng.choice(table[sign]) if sign in table and (sign == "0" or rng.random() < share) else sign

        return rng.choice((" ", "-", ".")).join("".join(map(one, piece)) for piece in pairs(dialled(rng, number)))

    return write


def _dice(rng: Random, lang: str, number: Number) -> str:
    return " ".join(_DICE.get(sign, sign) for sign in dialled(rng, number))


def _roman(rng: Random, lang: str, number: Number) -> str:
    return rng.choice((" - ", " / ", "-", ".")).join(_ROMAN[int(sign)] for sign in number.national)


def _entities(rng: Random, lang: str, number: Number) -> str:
    form = rng.choice(("&#{};", "&#x{:x};"))
    return "".join(form.format(ord(sign)) for sign in dialled(rng, number))


def _every_other_keycap(rng: Random, lang: str, number: Number) -> str:
    caps = _keycaps()
    return "".join(caps[int(sign)] if at % 2 else sign for at, sign in enumerate(dialled(rng, number)))


def _struck(rng: Random, lang: str, number: Number) -> str:
    mark = rng.choice(("\u0332", "\u0305", "\u0333"))
    return "".join(sign + mark for sign in dialled(rng, number))


def _fonts(rng: Random, lang: str, number: Number) -> str:
    fonts = (_from(0xFF10), _from(0x1D7CE), _from(0x1D7D8), [*"0123456789"])
    return " ".join("".join(rng.choice(fonts)[int(sign)] for sign in piece) for piece in pairs(dialled(rng, number)))


def _keycaps() -> list[str]:
    return [f"{sign}\ufe0f\u20e3" for sign in "0123456789"]


def _eight_ball(rng: Random, lang: str, number: Number) -> str:
    swap = {"8": "🎱", "0": "⭕", "1": "☝"}
    return " ".join(swap.get(sign, sign) for sign in dialled(rng, number))


STYLES = (
    Style("keycap_emoji", _swapped(_keycaps())),
    Style("keycap_emoji_every_other", _every_other_keycap),
    Style("full_width_digits", _swapped(_from(0xFF10))),
    Style("bold_maths_digits", _swapped(_from(0x1D7CE))),
    Style("double_struck_digits", _swapped(_from(0x1D7D8))),
    Style("circled_digits", _swapped(["⓪", *(chr(0x2460 + at) for at in range(9))])),
    Style("black_circled_digits", _swapped(["⓿", *(chr(0x2776 + at) for at in range(9))])),
    Style("superscript_digits", _swapped([*"⁰¹²³⁴⁵⁶⁷⁸⁹"])),
    Style("subscript_digits", _swapped([*"₀₁₂₃₄₅₆₇₈₉"])),
    Style("arabic_indic_digits", _swapped(_from(0x0660))),
    Style("several_fonts", _fonts),
    Style("letters_like_digits", _look_alike(_LATIN, 0.7), number=dutch),
    Style("cyrillic_like_digits", _look_alike(_CYRILLIC, 0.6), number=dutch),
    Style("dice", _dice, number=dutch),
    Style("ball_ring_and_finger", _eight_ball, number=dutch),
    Style("roman_numerals", _roman, number=dutch),
    Style("html_entities", _entities),
    Style("underlined_digits", _struck),
)
