# ruff: noqa: E501 -- word tables
"""What a character looks like to a person: the Latin letter or the digits it stands for.

A visual class, not a phonetic one (anyascii reads Cyrillic "В" as "v"; a reader sees "B").
Built from the Unicode database itself (digit values, character names) plus the confusables of
UTS 39, so that characters nobody thought of are read too.
"""

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

_DATA = Path(__file__).parent / "data" / "lookalikes.tsv"

_NUMBER_NAMES = {
    "ZERO": "0",
    "ONE": "1",
    "TWO": "2",
    "THREE": "3",
    "FOUR": "4",
    "FIVE": "5",
    "SIX": "6",
    "SEVEN": "7",
    "EIGHT": "8",
    "NINE": "9",
    "TEN": "10",
    "ELEVEN": "11",
    "TWELVE": "12",
    "ACE": "1",
}
_NAMED_NUMBER = re.compile(
    r"\b(?:DIGIT|NUMBER|NUMERAL|FACE|FACE-|CARD|TILE|ROD UNIT DIGIT|SYMBOL)[ -]?"
    r"(?:(?P<word>ZERO|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|ACE)|(?P<digit>\d))"
    r"(?: OCLOCK| OF \w+)?$"
)
_NAMED_LETTER = re.compile(
    r"(?:LATIN (?:LETTER )?(?:SMALL CAPITAL |CAPITAL |SMALL )?(?:LETTER )?(?:SMALL CAPITAL )?"
    r"|(?:REGIONAL INDICATOR SYMBOL|TAG|COMBINING LATIN) (?:SMALL )?(?:CAPITAL )?LETTER "
    r"|(?:REVERSED |TURNED |MODIFIER LETTER (?:SMALL )?(?:CAPITAL )?))"
    r"(?:REVERSED |TURNED |INVERTED |LONG |SCRIPT |BLACKLETTER |SIDEWAYS |OPEN |CLOSED |DOTLESS )*"
    r"(?P<letter>[A-Z])(?: WITH .*| DIGRAPH)?$"
)
_RINGS = re.compile(r"\b(?:CIRCLE|BULLSEYE|DOUGHNUT|EMPTY SET|RING OPERATOR|CIRCLED (?:DOT|RING|TIMES|SLASH|MINUS))\b")
_BARS = re.compile(r"\b(?:VERTICAL (?:LINE|BAR|STROKE)|DIVIDES|LIGHT VERTICAL|HEAVY VERTICAL)\b")
_BRAILLE = {
    0x1A: "0",
    0x01: "1",
    0x03: "2",
    0x09: "3",
    0x19: "4",
    0x11: "5",
    0x0B: "6",
    0x1B: "7",
    0x13: "8",
    0x0A: "9",
}
_TALLY = {0x1D369 - 1 + n: str(n) for n in range(1, 10)} | {0x1D372 - 1 + n: str(n) for n in range(1, 10)}

# Seen by people, unknown to Unicode's own tables.
_OWN = {
    "🕛": "0", "🕙": "0", "🔟": "10", "💯": "100", "🥇": "1", "🥈": "2", "🥉": "3", "🎱": "8", "☝": "|", "🅾": "o", "🅱": "b", "🅰": "a",
    "➕": "+", "✚": "+", "✛": "+", "➖": "-", "✖": "x", "✕": "x", "➗": "÷",
    "Ø": "O", "ø": "o", "Þ": "P", "ß": "ss", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "ł": "l", "Ł": "L",
    "đ": "d", "Đ": "D", "ð": "d", "ħ": "h", "ı": "i", "İ": "I", "¡": "!", "–": "-", "—": "-", "−": "-", "‐": "-",
    "‑": "-", "‒": "-", "―": "-", "’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "…": "...",
    "в": "b", "м": "m", "н": "h", "т": "t", "к": "k", "з": "3", "ч": "4", "б": "6", "Ч": "4", "Б": "6",
    "ʒ": "3", "ɛ": "3", "Ɛ": "3", "ε": "3", "Σ": "3", "Ɜ": "3", "ɜ": "3", "э": "3", "Э": "3", "Λ": "A",
    "θ": "0", "Θ": "0", "ϴ": "0", "Ѳ": "0", "ѳ": "0", "Ɵ": "0", "ɵ": "0", "∅": "0", "⌀": "0", "⍉": "0",
    "ʔ": "?", "ʕ": "?", "Ƨ": "2", "ƨ": "2", "Ƽ": "5", "ƽ": "5", "Ꮞ": "4", "Ꮾ": "6", "⁊": "7", "ʐ": "z",
    "∞": "8", "ȣ": "8", "Ȣ": "8", "¤": "0", "゜": "o", "。": ".", "、": ",", "€": "€", "£": "£", "¦": "|",
}  # fmt: skip


@cache
def _confusables() -> dict[str, str]:
    """Look-alike of another script → the ASCII letter or digit."""
    table: dict[str, str] = {}
    for line in _DATA.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            letter, _, others = line.partition("\t")
            for other in others.split():
                table.setdefault(other, letter)
    return table


@lru_cache(maxsize=65536)
def seen_as(char: str) -> str:
    """The ASCII letters or digits one character looks like; itself when it looks like none; "" when unseen.

    Case is kept. Never longer than a few characters. Newline-like characters become a newline.
    """
    if char in _OWN:
        return _OWN[char]
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cf", "Cs", "Co", "Cn"):
        return ""
    if category in ("Zl", "Zp") or char in "\r\x0b\x0c\x85":
        return "\n"
    if category == "Zs":
        return " "
    if category == "Cc":
        return char if char in "\n\t" else " "
    if char.isascii():
        return char
    return _number(char) or _letter(char, category) or _symbol(char) or char


def _number(char: str) -> str:
    """The digits of anything Unicode calls a whole number below 1000, or names as one (dice, cards, clocks)."""
    value = unicodedata.numeric(char, -1.0)
    if value.is_integer() and 0 <= value < 1000:
        return str(int(value))
    code = ord(char)
    if 0x2800 <= code <= 0x28FF:
        return _BRAILLE.get(code - 0x2800, "")
    if code in _TALLY:
        return _TALLY[code]
    found = _NAMED_NUMBER.search(unicodedata.name(char, ""))
    if not found:
        return ""
    return found["digit"] or _NUMBER_NAMES[found["word"]]


def _letter(char: str, category: str) -> str:
    flat = "".join(c for c in unicodedata.normalize("NFKD", char) if unicodedata.category(c) != "Mn")
    if flat != char and 0 < len(flat) <= 6:
        if flat.isascii():
            return flat if len(flat) == 1 else flat.replace("(", "").replace(")", "")
        return "".join(seen_as(c) if c != char else c for c in flat)
    name = unicodedata.name(char, "")
    if " LATIN " in f" {name}" or name.startswith(("REGIONAL", "MODIFIER", "REVERSED", "TURNED")):
        found = _NAMED_LETTER.search(name)
        if found:
            letter = found["letter"]
            return letter if "CAPITAL" in name or "REGIONAL" in name or category == "So" else letter.lower()
    return _confusables().get(char, "")


def _symbol(char: str) -> str:
    """Rings read as 0 and bars as 1, but kept apart from real digits: the caller decides by what stands beside."""
    name = unicodedata.name(char, "")
    if _RINGS.search(name) and "BLACK" not in name:  # a filled dot hides a digit
        return "◯"
    if _BARS.search(name):
        return "|"
    return ""


# What a single ASCII letter or sign may stand for between digits. The first is the most usual.
# Case matters to a reader: "B" is an 8, "b" a 6; "G" a 6, "g" a 9.
SIGN_DIGITS: dict[str, str] = {
    "o": "0", "O": "0", "Q": "0", "D": "0", "°": "0", "º": "0", "◯": "0", "@": "0",
    "l": "1", "I": "1", "i": "1", "|": "1", "!": "1", "L": "1", "j": "1", "J": "1", "[": "1", "]": "1",
    "z": "2", "Z": "2", "R": "2", "e": "3", "E": "3", "m": "3", "a": "4", "A": "4", "h": "4", "H": "4", "y": "4", "Y": "4",
    "s": "5", "S": "5", "$": "5", "§": "5", "b": "68", "G": "69", "C": "6", "c": "0",
    "t": "7", "T": "7", "?": "7", "B": "8", "&": "8", "%": "8", 
    "g": "96", "q": "9", "p": "9", "P": "9", "u": "0", "U": "0", "V": "5", "v": "5", "€": "3", "£": "3", "¥": "4",
}  # fmt: skip
# Letters too common beside digits for other reasons ("x", "u", "m") cost more: see number_reading.
COMMON_SIGNS = frozenset("oOlIi|!zZeEaAsSbBgGtTqQ◯$D")
