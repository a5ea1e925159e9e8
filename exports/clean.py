"""Foreign words made safe to print: nothing that hides, turns or breaks what a reader sees.

The machine-readable file keeps the words as they stood (escaped); the PDF and the sheets use these.
"""

import unicodedata

MAX_CELL_CHARS = 32_000
"""Excel holds 32,767 characters in a cell and refuses the file beyond that."""

REPLACEMENT = "\ufffd"
BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
"""They can turn a number around on screen; shown as a mark instead."""

DROPPED = frozenset({"Cc", "Cs", "Co", "Cn"})
KEPT_CONTROLS = frozenset("\n\t")


def printable(text: str) -> str:
    """The text without control, private and unassigned characters; direction controls become U+FFFD."""
    return "".join(
        REPLACEMENT if char in BIDI_CONTROLS else char
        for char in text
        if char in KEPT_CONTROLS or unicodedata.category(char) not in DROPPED
    )


def cell(text: str) -> str:
    """`printable`, cut to what a cell can hold; a cut says so."""
    clean = printable(text)
    return clean if len(clean) <= MAX_CELL_CHARS else clean[:MAX_CELL_CHARS] + " … (ingekort)"
