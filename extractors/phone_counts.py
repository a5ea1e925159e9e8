"""Counts before or after digits: "drie keer een 6", "dubbel nul", "two sixes", "6 (2x)"."""

import re
from functools import cache

from extractors.number_reading import fuzzy_readings, word_readings
from extractors.number_repeats import ARTICLES, TIMES, multiples, plurals
from extractors.number_signs import Kind
from extractors.number_words import VERY_COMMON
from extractors.phone_edge import Edge
from extractors.phone_tokens import Token

COUNTS = re.compile(r"(?<![a-z0-9])[2-8]\s?[x×*]|[x×*]\s?[2-8](?![a-z0-9])")


@cache
def counting_words() -> frozenset[str]:
    """Words that say how often a digit comes."""
    return TIMES | frozenset(multiples()) | frozenset(plurals())


def _value(token: Token) -> int | None:
    if token.text.isdigit() and len(token.text) == 1:
        return int(token.text)
    for reading in word_readings(token.text):
        if len(reading.digits) == 1:
            return int(reading.digits)
    return None


def _digits_at(tokens: list[Token], at: int) -> str | None:
    """The digits of a single chunk that a count may apply to."""
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.text.isdigit() and len(token.text) <= 3:
        return token.text
    if plural := plurals().get(token.text):
        return plural
    readings = word_readings(token.text) or fuzzy_readings(token.text)[:1]
    return readings[0].digits if readings else None


def repeated(text: str, tokens: list[Token], at: int) -> list[Edge]:
    """Counts before ("drie keer een 6", "dubbel nul", "two sixes") or after ("6 (2x)")."""
    token = tokens[at]
    out: list[Edge] = []
    count = multiples().get(token.text)
    nxt = at + 1
    if count is None:
        suffix = re.fullmatch(r"([2-8])x", token.text)
        if suffix:
            count = int(suffix[1])
        else:
            count = _value(token)
            if count is not None and 2 <= count <= 8 and nxt < len(tokens):
                if tokens[nxt].text in TIMES:
                    nxt += 1
                elif tokens[nxt].text in plurals() or (
                    text[token.end : tokens[nxt].start].strip() in ("x", "×", "*") and tokens[nxt].text.isdigit()
                ):
                    pass
                else:
                    count = None
            else:
                count = None
    elif nxt < len(tokens) and tokens[nxt].text in TIMES:
        nxt += 1
    if count is not None:
        for skip in range(3):
            if skip and (nxt + skip - 1 >= len(tokens) or tokens[nxt + skip - 1].text not in ARTICLES):
                break
            digits = _digits_at(tokens, nxt + skip)
            if digits is not None and nxt + skip < len(tokens):
                last = nxt + skip
                cost = (
                    0.0
                    if not (
                        skip == 0
                        and tokens[last].text in VERY_COMMON
                        and last + 1 < len(tokens)
                        and _digits_at(tokens, last + 1)
                    )
                    else 0.02
                )
                out.append(Edge(at, last, digits * count, cost, Kind.WORD, token.start, tokens[last].end))
    digits = _digits_at(tokens, at)
    if digits is not None and nxt < len(tokens) and len(digits) <= 2:
        gap = text[token.end : tokens[at + 1].start] if at + 1 < len(tokens) else ""
        after = tokens[at + 1].text if at + 1 < len(tokens) else ""
        many = re.fullmatch(r"([2-8])x|x([2-8])", after)
        if many and ("(" in gap or "[" in gap or after.startswith("x")):
            times = int(many[1] or many[2])
            out.append(Edge(at, at + 1, digits * times, 0.0, Kind.WORD, token.start, tokens[at + 1].end))
        elif (
            at + 2 < len(tokens)
            and tokens[at + 2].text in TIMES
            and (value := _value(tokens[at + 1]))
            and 2 <= value <= 8
            and ("(" in gap or "," in gap)
        ):
            out.append(Edge(at, at + 2, digits * value, 0.01, Kind.WORD, token.start, tokens[at + 2].end))
        elif after in multiples() and "(" in gap:
            out.append(Edge(at, at + 1, digits * multiples()[after], 0.0, Kind.WORD, token.start, tokens[at + 1].end))
    return out
