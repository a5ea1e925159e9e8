"""Where a text may hold 10 to 17 in figures, or in signs that look like them: "17", "l7", "1 6 jaar"."""

import re
from collections.abc import Iterator

from extractors.text_shape import digit_runs

_DIGITS = re.compile(r"[1li|!](?:[ *_]{1,2}(?=\d\s?(?:j|y|an|la)))?[0-7](?!\d)")
_LIKE_ONE = "1li|!"
_APART = (" ", "*", "_")


def teens(text: str) -> Iterator[re.Match[str]]:
    """Every match of what may be 10 to 17 in figures or signs like them, looked for from its last figure."""
    done = 0
    for start, end in digit_runs(text):
        at = end - 2
        if end - start == 1 and text[start - 1 : start] in _APART:
            at = start - 3 if text[start - 2 : start - 1] in _APART else start - 2
        if at >= done and text[at] in _LIKE_ONE and (found := _DIGITS.match(text, at)):
            done = found.end()
            yield found
