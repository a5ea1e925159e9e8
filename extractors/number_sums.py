# ruff: noqa: E501 -- word tables
"""Digits that the reader works out: "3 plus 4", "de som van drie en vier", "two less than nine", "half of eight". Eleven languages.

A sum is one pair: where every digit has the sign ("0+6+7"), the sign only separates.
"""

import re
from collections.abc import Callable

from extractors.number_repeats import ARTICLES
from extractors.number_repeats import TIMES as COUNT_WORDS
from extractors.number_signs import Kind
from extractors.phone_edge import Edge
from extractors.phone_tokens import Token
from extractors.triggers import hits_in

_PLUS = r"(?:\+|plusz?|piu|mais|mas|arti|added to|erbij|opgeteld bij)"
_MINUS = r"(?:−|minusz?|min|moins|menos|meno|eksi|take away|weniger)"
_TIMES = r"(?:[*×]|keer|maal|times|multiplied by|mal|fois|por|per|razy|ori|szor|szer|vezes|volte|carpi)"
_OVER = r"(?:÷|gedeeld door|divided by|geteilt durch|divise par|dividido (?:por|entre)|diviso|podzielone przez|impartit la|osztva|bolu)"
_MORE = r"(?:meer dan|more than|mehr als|de plus que|mas que|wiecej niz|mai mult decat|piu di|mais (?:do )?que|(?:hoger|groter) dan)"
_FEWER = r"(?:minder dan|less than|fewer than|weniger als|de moins que|menos que|mniej niz|mai putin decat|meno di|menos (?:do )?que|(?:lager|kleiner) dan)"
_AND = r"(?:\+|en|and|und|et|y|i|si|es|e|ve)"
_SUM_OF = re.compile(
    r"(?<![a-z])(?:(?:som|optelsom) van|sum of|summe (?:von|aus)|somme de|suma (?:de|dintre|lui)|suma|somma (?:di|tra)|soma de|osszege)\s(?:de |a )?$"
)
_HALF_OF = re.compile(r"(?<![a-z])(?:(?:de )?helft van|half of|halfte von|(?:la )?moitie de|(?:la )?mitad de|polowa z?|jumatatea? (?:din|lui)|(?:la )?meta di|metade de)\s$")
_TWICE = re.compile(r"(?<![a-z])(?:het dubbele van|the double of|das doppelte von|le double de|el doble de|dublul lui|il doppio di|o dobro de)\s$")
_BETWEEN: tuple[tuple[re.Pattern[str], Callable[[int, int], int | None]], ...] = tuple(
    (re.compile(rf"\s{{0,2}}{word}(?![a-z])\s{{0,2}}"), work)
    for word, work in (
        (_PLUS, lambda a, b: a + b), (_MINUS, lambda a, b: a - b), (_MORE, lambda a, b: b + a), (_FEWER, lambda a, b: b - a),
        (_OVER, lambda a, b: a // b if b and not a % b else None), (_TIMES, lambda a, b: a * b),
    )
)  # fmt: skip
_SIGNS = "+−*×÷"
_FIRST_TEXT = """
    plus plusz piu mais mas arti added erbij opgeteld minus minusz min moins menos meno eksi take weniger keer maal times multiplied mal fois por per razy ori
    szor szer vezes volte carpi gedeeld divided geteilt divise dividido diviso podzielone impartit osztva bolu meer more mehr wiecej mai hoger groter minder less
    fewer mniej lager kleiner
"""
_FIRST_WORDS = frozenset(_FIRST_TEXT.split())  # every pattern above has one of these
_AND_BETWEEN = re.compile(rf"\s{_AND}\s")
_RESULT = re.compile(r"\s?(?:=|is|maakt|makes|gives|geeft|ist|macht|gibt|fait|egale?|son|hace|da|daje|fac|face|fa|esit)\s?")


def mentions_sum(text: str, tokens: list[Token]) -> bool:
    """Whether words or signs of working out stand there at all: most texts have none."""
    if not _FIRST_WORDS.isdisjoint([token.text for token in tokens]):
        return True
    start, end = tokens[0].start, tokens[-1].end
    if any(sign in text and text.find(sign, start, end) >= 0 for sign in _SIGNS):
        return True
    return any(start <= a and b <= end for a, b in hits_in(text).places("phone_sums"))


def sums_of(text: str, tokens: list[Token], value_of: Callable[[int], int | None]) -> list[Edge]:
    """Edges of all pairs that are worked out; `value_of` gives the value below twenty of a chunk, or None."""
    out: list[Edge] = []
    values = [value_of(at) for at in range(len(tokens))]
    for at, left in enumerate(values):
        if left is None:
            continue
        start = tokens[at].start
        before = text[max(0, start - 24) : start]
        for pattern, work in ((_HALF_OF, left / 2), (_TWICE, left * 2)):
            if (found := pattern.search(before)) and work == int(work) < 10:
                begin = start - (len(before) - found.start())
                out.append(Edge(_first(tokens, at, begin), at, str(int(work)), 0.0005, Kind.WORD, begin, tokens[at].end))
        following = next((n for n in range(at + 1, min(at + 5, len(tokens))) if values[n] is not None), None)
        if following is None:
            continue
        right = values[following]
        between = text[tokens[at].end : tokens[following].start]
        if right is None or len(between) > 24:
            continue
        value: int | None = None
        if sum_of := _SUM_OF.search(before):
            value = left + right if _AND_BETWEEN.fullmatch(between) or _BETWEEN[0][0].fullmatch(between) else None
            start -= len(before) - sum_of.start()
        elif not _chained(text, tokens, values, at, following) and not _counts_next(text, tokens, values, at, following):
            value = next((work(left, right) for pattern, work in _BETWEEN if pattern.fullmatch(between)), None)
        if value is not None and 0 <= value <= 9:
            last, end = _with_result(text, tokens, values, following, value)
            out.append(Edge(_first(tokens, at, start), last, str(value), 0.0005, Kind.WORD, start, end))
    return out


def _counts_next(text: str, tokens: list[Token], values: list[int | None], at: int, following: int) -> bool:
    """Whether it is said how often a digit comes: "twee keer een acht" is 8 8, and no two times one."""
    after = following + 1
    return (
        after < len(tokens) and tokens[following].text in ARTICLES and values[after] is not None and following == at + 2
        and tokens[at + 1].text in COUNT_WORDS and text[tokens[following].end : tokens[after].start] == " "
    )  # fmt: skip


def _first(tokens: list[Token], at: int, start: int) -> int:
    """The chunk that stands at `start`, some words before chunk `at`."""
    while at and tokens[at - 1].start >= start:
        at -= 1
    return at


def _chained(text: str, tokens: list[Token], values: list[int | None], at: int, following: int) -> bool:
    """Whether the same goes on before or after the pair: then it is a row with signs between its digits."""
    before = text[max(0, tokens[at].start - 14) : tokens[at].start].rstrip()
    if re.search(rf"[\da-z]\s{{0,2}}{_PLUS}$|[\da-z]\s{{0,2}}{_MINUS}$|[\da-z]\s{{0,2}}{_TIMES}$", before):
        return True
    after = following + 1
    return after < len(tokens) and any(
        pattern.match(text, tokens[following].end, tokens[following].end + 16) for pattern, _ in _BETWEEN
    )


def _with_result(text: str, tokens: list[Token], values: list[int | None], last: int, value: int) -> tuple[int, int]:
    """The last chunk and end of a sum, what it makes included when that is said too: "3 + 4 = 7"."""
    after = last + 1
    if after < len(tokens) and values[after] == value and _RESULT.fullmatch(text, tokens[last].end, tokens[after].start):
        return after, tokens[after].end
    return last, tokens[last].end
