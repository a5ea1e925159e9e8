"""The eleven languages of the set, in a fixed order, and a way to write one phrase in all of them on one line."""

import unicodedata

LANGS = ("nl", "en", "de", "fr", "es", "pl", "ro", "hu", "it", "pt", "tr")
OTHERS = LANGS[1:]
_LETTERS = str.maketrans({"ß": "ss", "ł": "l", "Ł": "L", "ı": "i", "İ": "I"})


def row(line: str) -> dict[str, str]:
    """A phrase in every language, from eleven cells with bars between. Raises ValueError when a cell is missing."""
    cells = [cell.strip() for cell in line.split("|")]
    return dict(zip(LANGS, cells, strict=True))


def without_accents(text: str) -> str:
    """The text as someone types it on a keyboard without accents."""
    plain = unicodedata.normalize("NFD", text.translate(_LETTERS))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))
