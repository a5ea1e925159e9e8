"""What digits directly beside a reading take away from it: a longer row is not a telephone number."""

import re

from extractors.number_reading import word_readings
from extractors.number_signs import Kind
from extractors.phone_tokens import Stretch, Token
from extractors.phone_windows import Window

_TIGHT_GAP = re.compile(r"[-./:_,]?|[ ][-/_][ ]")


def neighbours_cost(
    text: str, stretch: Stretch, window: Window, soft: list[bool], blocked: list[bool], starts: frozenset[int]
) -> float:
    """What digits directly before and after take away: a longer row is not a telephone number."""
    tokens = stretch.tokens
    lost = 0.0
    inner = set(window.gaps)
    if len(window.gaps) >= 7 and len(inner) == 1 and _goes_on(text, tokens, window):
        lost += 0.4
    if window.first > 0 and not blocked[window.first - 1]:
        token = tokens[window.first - 1]
        gap = text[token.end : window.start]
        if token.strength and any(char.isdigit() for char in token.text) and not token.text.isalpha():
            if _TIGHT_GAP.fullmatch(gap):
                lost += 0.4
            elif gap.strip() == "" and "\n" not in gap and not soft[window.first - 1] and not window.international:
                same = token.text.isdigit() and bool(window.gaps) and gap in inner and len(token.text) > 1
                row = same and gap == window.gaps[0] and len(token.text) == len(window.edges[0].digits)
                lost += 0.3 if row else 0.12 if same else 0.05
    at = window.last + 1
    if at < len(tokens):
        token = tokens[at]
        gap = text[window.end : token.start]
        digit_like = token.text.isdigit() or (token.strength > 0 and not token.text.isalpha())
        word_like = (
            (token.strength > 0 or any(r.languages & stretch.languages for r in word_readings(token.text)))
            and token.text.isalpha()
            and any(edge.kind in (Kind.WORD, Kind.WEAK, Kind.GLUED) for edge in window.edges)
        )
        if (digit_like or word_like) and at not in starts:
            if digit_like and _TIGHT_GAP.fullmatch(gap):
                lost += 0.4
            elif (
                not soft[at]
                and gap.strip(" -/.") == ""
                and "\n" not in gap
                and len(gap) < 4
                and (gap in inner or not inner or gap.strip())
            ):
                lost += 0.3 if len(window.edges) > 1 else 0.15
            elif gap in inner and gap.strip() and not soft[at]:
                lost += 0.3
    return lost


def _goes_on(text: str, tokens: list[Token], window: Window) -> bool:
    """Whether a row of single digits, all set apart alike, goes on before or after."""
    gap = window.gaps[0]
    before, after = window.first - 1, window.last + 1
    return (
        before >= 0 and len(tokens[before].text) == 1 and tokens[before].text.isdigit()
        and text[tokens[before].end : window.start] == gap
    ) or (
        after < len(tokens) and len(tokens[after].text) == 1 and tokens[after].text.isdigit()
        and text[window.end : tokens[after].start] == gap
    )  # fmt: skip
