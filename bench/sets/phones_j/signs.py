"""Styles that hide the digits behind other signs: emoji, look-alikes, unseen characters."""

from collections.abc import Mapping
from typing import Final

from bench.sets.phones_j.context import Contact, Style

HEARTS: Final = "❤💋🌹🔥💎🌸✨🍒😘💕"
UNSEEN: Final = ("\u200b", "\u200c", "\u200d", "\u2060", "\u00ad", "\ufeff", "\u200e")
FLIPS: Final[dict[str, dict[str, str]]] = {
    "letters_o_l": {"0": "O", "1": "l"},
    "letters_o_i": {"0": "o", "1": "I"},
    "letters_s_b": {"5": "S", "8": "B"},
    "letters_z_e": {"2": "Z", "3": "E", "0": "O"},
    "cyrillic": {"0": "О", "3": "З", "6": "б"},
    "greek_zero": {"0": "ο", "1": "ι"},
    "slashed_zero": {"0": "Ø"},
    "brackets_zero": {"0": "()"},
    "ring_zero": {"0": "⭕"},
    "bar_one": {"1": "|", "0": "o"},
}


def _mapped(digits: str, start: int | None = None, table: str | None = None) -> str:
    """Every digit in another alphabet of digits: a run of code points from `start`, or a table of ten signs."""
    return "".join(table[int(d)] if table else chr((start or 48) + int(d)) for d in digits)


def _alphabet(name: str, *, start: int | None = None, table: str | None = None, gap: str = "") -> Style:
    return Style(name, lambda c: gap.join(_mapped(part, start, table) for part in c.pieces()))


def _swapped(name: str, table: Mapping[str, str]) -> Style:
    return Style(
        name, lambda c: " ".join("".join(table.get(d, d) for d in part) for part in c.twos()), needs="".join(table)
    )


def _some_symbol(c: Contact) -> str:
    symbol = c.rng.choice("#@$&%")
    return f"{' '.join(c.twos()).replace('0', symbol)} ({symbol} = 0)"


def _star_six(c: Contact) -> str:
    return f"{' '.join(c.twos()).replace('6', '*')} (* = 6)"


def _o_told(c: Contact) -> str:
    return f"{'-'.join(c.twos()).replace('0', 'O')} ({c.note('o_zero')})"


def _unseen(c: Contact) -> str:
    return "".join(digit + c.rng.choice(UNSEEN) for digit in c.digits)


def _odd_spaces(c: Contact) -> str:
    parts = c.pieces()
    return parts[0] + "".join(c.rng.choice("\u00a0\u2009\u202f\u2003\u3000") + part for part in parts[1:])


def _hearts(c: Contact) -> str:
    return c.rng.choice(HEARTS).join(c.digits)


def _many_emoji(c: Contact) -> str:
    return "".join(part + c.rng.choice(HEARTS) for part in c.twos())


def _emoji_and_space(c: Contact) -> str:
    sign = c.rng.choice(HEARTS)
    return f" {sign} ".join(c.pieces())


def _faces(c: Contact) -> str:
    return c.rng.choice((" :) ", " ;-) ", " ^^ ", " :-* ")).join(c.twos())


def _keycaps(c: Contact) -> str:
    gap = c.rng.choice(("", " "))
    return gap.join(f"{digit}\ufe0f\u20e3" for digit in c.digits)


def _under(c: Contact) -> str:
    return "".join(f"{digit}\u0332" for digit in c.digits)


def _boxed(c: Contact) -> str:
    left, right = c.rng.choice(("[]", "()", "{}"))
    return "".join(f"{left}{digit}{right}" for digit in c.digits)


def _boxed_pairs(c: Contact) -> str:
    left, right = c.rng.choice(("[]", "()", "{}", "«»", "''", "||"))
    return " ".join(f"{left}{part}{right}" for part in c.twos())


def _every_font(c: Contact) -> str:
    starts = (48, 0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6)
    return "".join(chr(c.rng.choice(starts) + int(d)) for d in c.digits)


def _euro(c: Contact) -> str:
    return c.rng.choice("€$%").join(c.twos())


def _hash_tags(c: Contact) -> str:
    return " ".join(f"#{part}" for part in c.twos())


def _letters_between(c: Contact) -> str:
    letters = "bcdfghjkmnprtvwz"
    return f"{''.join(d + c.rng.choice(letters) for d in c.digits)} ({c.note('only_digits')})"


def _drop_x(c: Contact) -> str:
    return f"{c.rng.choice(('x', 'xx', 'X')).join(c.twos())} ({c.note('drop_x')})"


def _dots_told(c: Contact) -> str:
    return f"{'...'.join(c.digits)} ({c.note('no_dots')})"


def _nick(c: Contact) -> str:
    return f"Telegram @{c.rng.choice(('lisa', 'mira', 'nora'))}_{c.digits} ({c.note('nick')})"


SIGNS: Final = (
    *(_swapped(name, table) for name, table in FLIPS.items()),
    _alphabet("full_width", start=0xFF10, gap=" "),
    _alphabet("bold", start=0x1D7CE, gap=" "),
    _alphabet("double_struck", start=0x1D7D8),
    _alphabet("sans_bold", start=0x1D7EC, gap="-"),
    _alphabet("monospace", start=0x1D7F6, gap="."),
    _alphabet("seven_segment", start=0x1FBF0, gap=" "),
    _alphabet("superscript", table="⁰¹²³⁴⁵⁶⁷⁸⁹", gap=" "),
    _alphabet("subscript", start=0x2080),
    _alphabet("circled", table="⓪①②③④⑤⑥⑦⑧⑨"),
    _alphabet("circled_dark", table="⓿❶❷❸❹❺❻❼❽❾", gap=" "),
    Style("every_font", _every_font),
    Style("keycaps", _keycaps),
    Style("underlined", _under),
    Style("unseen_characters", _unseen),
    Style("odd_spaces", _odd_spaces),
    Style("hearts_between_digits", _hearts),
    Style("emoji_between_pairs", _many_emoji),
    Style("emoji_and_space", _emoji_and_space),
    Style("faces", _faces),
    Style("stars_each_digit", lambda c: "*" + "*".join(c.digits) + "*"),
    Style("boxed_digits", _boxed),
    Style("boxed_pairs", _boxed_pairs),
    Style("money_signs", _euro),
    Style("hash_tags", _hash_tags),
    Style("symbol_is_zero", _some_symbol),
    Style("star_is_six", _star_six, home=True),
    Style("letter_o_told", _o_told),
    Style("letters_between", _letters_between),
    Style("drop_the_x", _drop_x),
    Style("long_dots_told", _dots_told),
    Style("nickname", _nick, label=False),
)
