"""Digits in other shapes: scripts, keycaps, look-alike letters, invisible signs."""

from random import Random

SCRIPTS = {
    "fullwidth": "０１２３４５６７８９",
    "bold": "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
    "double_struck": "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡",
    "sans": "𝟢𝟣𝟤𝟥𝟦𝟧𝟨𝟩𝟪𝟫",
    "monospace": "𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿",
    "circled": "⓪①②③④⑤⑥⑦⑧⑨",
    "dark_circled": "⓿❶❷❸❹❺❻❼❽❾",
    "superscript": "⁰¹²³⁴⁵⁶⁷⁸⁹",
    "subscript": "₀₁₂₃₄₅₆₇₈₉",
    "arabic": "٠١٢٣٤٥٦٧٨٩",
    "persian": "۰۱۲۳۴۵۶۷۸۹",
    "devanagari": "०१२३४५६७८९",
    "bengali": "০১২৩৪৫৬৭৮৯",
    "thai": "๐๑๒๓๔๕๖๗๘๙",
    "han": "〇一二三四五六七八九",
}
ROMAN = ("0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
INVISIBLE = ("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff")
LEET = {"0": "O", "1": "l", "5": "S", "8": "B"}
CYRILLIC = {"0": "О", "3": "З", "6": "б"}


def script(name: str, text: str) -> str:
    """The digits in another script; other signs stay."""
    return text.translate(str.maketrans("0123456789", SCRIPTS[name]))


def keycaps(text: str) -> str:
    """Every digit as a keycap emoji."""
    return "".join(sign + "\ufe0f\u20e3" if sign.isdigit() else sign for sign in text)


def letters(text: str, table: dict[str, str]) -> str:
    """Every digit that looks like a letter as that letter."""
    return "".join(table.get(sign, sign) for sign in text)


def invisible(rng: Random, text: str) -> str:
    """An invisible sign after every digit."""
    return "".join(sign + rng.choice(INVISIBLE) for sign in text)


def marked(text: str, mark: str) -> str:
    """A combining mark on every sign."""
    return "".join(sign + mark for sign in text)
