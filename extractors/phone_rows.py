"""Rows: neighbouring chunks that are, all of them and in one language, the digits of exactly one number.

The strongest evidence there is: nothing is left out, nothing is left over, and no two languages are needed. Rows are
read before anything else, and what they read is not read again.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

from extractors.facts import Numbering
from extractors.number_signs import Kind
from extractors.number_words import VERY_COMMON
from extractors.phone_edge import Edge
from extractors.phone_row_edges import asides, row_edges
from extractors.phone_row_languages import languages_of
from extractors.phone_tokens import CONNECTORS, FILLERS, Stretch, Token
from extractors.phone_validity import Valid, may_start, validate
from extractors.phone_weights import PLUS_WORDS

_MAX_GAP = 14  # characters between two chunks of a row
_WIDTH = 16
_LETTER = re.compile(r"[^\W_]")
_BREAK = re.compile(r"[.!?;](?:\s|$)|\n")
_NOUN = re.compile(
    r" (?!en |and |und |et |y |i |si |es |e |bel|app|tel|of |or |kus|x{1,3}(?![a-z])|tot |groet|lief)[a-z]{2,}"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One number that a whole row gives."""

    valid: Valid
    digits: str
    edges: list[Edge]
    gaps: list[str]
    cost: float
    international: bool
    bare_code: bool
    connectors: int
    start: int
    end: int
    first: int  # token indices
    last: int


@dataclass(slots=True)
class _Way:
    digits: str
    cost: float
    edges: tuple[Edge, ...]
    connectors: int


_cost = attrgetter("cost")


def rows_of(text: str, stretch: Stretch, free: list[bool], numbering: Numbering) -> list[Row]:
    """The rows of a stretch; `free` says which chunks may be read. The cheapest language wins."""
    found: list[Row] = []
    for language in languages_of(stretch) if _enough(stretch, free) else ():
        for row in _in_language(text, stretch.tokens, free, language, numbering):
            rival = next((old for old in found if row.first <= old.last and old.first <= row.last), None)
            if rival is None:
                found.append(row)
            elif (row.cost, -len(row.edges)) < (rival.cost, -len(rival.edges)):
                found[found.index(rival)] = row
    return found


def _enough(stretch: Stretch, free: list[bool]) -> bool:
    """Whether close together there are chunks for a whole number."""
    digits = 0
    for token, ok in zip(stretch.tokens, free, strict=True):
        if ok:
            digits += max(token.strength, token.maybe) or stretch.bare or len(token.text) > 1
    return digits >= 9


def _in_language(
    text: str, tokens: list[Token], free: list[bool], language: str, numbering: Numbering
) -> Iterator[Row]:
    edges = row_edges(text, tokens, free, language)
    skipped = asides(text, tokens, edges)
    at = 0
    while at < len(tokens):
        if not edges[at]:
            at += 1
            continue
        last = _run_end(text, tokens, free, edges, at, skipped)
        if last - at >= 1 or len(tokens[at].text) >= 10:
            row = _read(text, tokens, edges, at, last, numbering)
            if row:
                yield row
        at = last + 1


def _run_end(
    text: str, tokens: list[Token], free: list[bool], edges: list[list[Edge]], first: int, skipped: frozenset[int]
) -> int:
    """The last chunk of the run of readable chunks and connecting words from `first` on."""
    reach = max(edge.last for edge in edges[first])
    at = first + 1
    while at < len(tokens) and free[at]:
        gap = text[tokens[at - 1].end : tokens[at].start]
        if gap != " " and (len(gap) > _MAX_GAP or gap.count("\n") > 2 or _LETTER.search(gap)):
            break
        if edges[at]:
            reach = max(reach, max(edge.last for edge in edges[at]))
        elif at > reach and at not in skipped and not _connects(tokens, edges, at):
            break
        at += 1
    return reach


def _connects(tokens: list[Token], edges: list[list[Edge]], at: int) -> bool:
    """Whether a word only joins what stands before and after it: at most three of them in a row."""
    word = tokens[at].text
    if word not in CONNECTORS and word not in FILLERS and sum(token.text == word for token in tokens) < 3:
        return False
    for ahead in range(at + 1, min(at + 7, len(tokens))):
        if edges[ahead]:
            return True
        if ahead > at + 3 and tokens[ahead].text not in CONNECTORS:
            return False
    return False


def _read(
    text: str, tokens: list[Token], edges: list[list[Edge]], first: int, last: int, numbering: Numbering
) -> Row | None:
    """The one number of a run: the whole of it, or of what stands between two breaks in it."""
    gaps = [text[tokens[at].end : tokens[at + 1].start] for at in range(first, last)]
    if not gaps or gaps.count(gaps[0]) == len(gaps):
        usual = gaps[0] if gaps else ""
    else:
        usual = Counter(gaps).most_common(1)[0][0]
    cuts = [at for at, gap in enumerate(gaps, first + 1) if gap != usual and _BREAK.search(gap)]
    sure = [at for at in range(first, last + 1) if edges[at] and edges[at][0].kind is not Kind.FUZZY]
    starts = [first, *cuts[:3]]
    ends = [last + 1]
    trimmed = last  # "... acht zes een uur": an article may follow, or words that only look like number words
    while trimmed > first and len(ends) < 12 and (
        tokens[trimmed].text in VERY_COMMON or not edges[trimmed] or edges[trimmed][0].kind is Kind.FUZZY
    ):  # fmt: skip
        trimmed -= 1
        ends.append(trimmed + 1)
    ends += reversed(cuts[-4:])
    if sure and sure[-1] < last:  # a word of the sentence that follows may look like a number word
        ends.append(max(edge.last for edge in edges[sure[-1]]) + 1)
    if last - first >= 5 and _NOUN.match(text, tokens[last].end) and tokens[last].start - tokens[last - 1].end <= 3:
        ends.append(last)  # "... acht nul twee vriendinnen"
    for begin in starts:
        for end in ends:
            row = _exactly(text, tokens, edges, begin, end - 1, numbering) if end > begin else None
            if row:
                return row
    return None


def _exactly(
    text: str, tokens: list[Token], edges: list[list[Edge]], first: int, last: int, numbering: Numbering
) -> Row | None:
    tried = 0
    for start in range(first, last + 1):
        if _starts(text, tokens, edges, start) and not _article(tokens, edges, start, last):
            row = _from(text, tokens, edges, start, last, numbering)
            if row:
                return row
            tried += 1
        token = tokens[start]
        apart = start < last and not edges[start + 1]  # words between: what stands before is something else
        if tried == 2 or ((token.text.isdigit() or (token.strength and start - first >= 2)) and not apart):
            return None  # digits before the number: not a row of one number
    return None


def _article(tokens: list[Token], edges: list[list[Edge]], at: int, last: int) -> bool:
    """Whether an "o" is a word: before a nought ("Liga para o 06…"), or with no digits directly after it."""
    if tokens[at].text != "o" or at >= last:
        return False
    if not edges[at + 1]:
        return True
    return tokens[at + 1].text != "o" and any(edge.digits[0] == "0" for edge in edges[at + 1])


def _from(
    text: str, tokens: list[Token], edges: list[list[Edge]], start: int, last: int, numbering: Numbering
) -> Row | None:
    """The number from one chunk to the last."""
    plus = _plus(text, tokens, start)
    ways: dict[int, dict[str, _Way]] = {start: {"": _Way("", 0.0, (), 0)}}
    done: dict[str, _Way] = {}
    for at in range(start, last + 1):
        here = ways.pop(at, None)
        if not here:
            continue
        for way in sorted(here.values(), key=_cost)[:_WIDTH] if len(here) > 1 else here.values():
            nexts = [edge for edge in edges[at] if edge.last <= last]
            if not edges[at] and at > start:
                _put(ways, done, at + 1, last, _Way(way.digits, way.cost + 0.002, way.edges, way.connectors + 1))
            for place, edge in enumerate(nexts):
                digits = way.digits + edge.digits
                if len(digits) > 15 or not may_start(digits, plus is not None):
                    continue
                step = _Way(digits, way.cost + edge.cost + 0.0005 * place, (*way.edges, edge), way.connectors)
                _put(ways, done, edge.last + 1, last, step)
    return _choose(text, tokens, start, plus, done, numbering)


def _put(ways: dict[int, dict[str, _Way]], done: dict[str, _Way], at: int, last: int, way: _Way) -> None:
    layer = done if at > last else ways.setdefault(at, {})
    old = layer.get(way.digits)
    if old is None or way.cost < old.cost:
        layer[way.digits] = way


def _choose(
    text: str, tokens: list[Token], start: int, plus: int | None, done: dict[str, _Way], numbering: Numbering
) -> Row | None:
    good: list[tuple[float, _Way, Valid, bool]] = []
    for digits, way in done.items():
        if not way.edges:
            continue
        bare = plus is None and digits.startswith("31")
        valid = validate(digits, plus is not None or bare, numbering)
        if valid and valid.number_type in ("mobile", "synthetic") and (valid.fixed_length or plus is not None):
            good.append((way.cost, way, valid, bare))
    if not good:
        return None
    good.sort(key=lambda entry: (entry[0], entry[1].digits))
    cost, way, valid, bare = good[0]
    if len(good) > 1 and good[1][0] - cost < 0.0035 and good[1][2].e164 != valid.e164 and cost > 0.004:
        return None  # could be another number just as well
    path = list(way.edges)
    between = [text[a.end : b.start] for a, b in pairwise(path)]
    begin = plus if plus is not None else path[0].start
    international = plus is not None or bare
    return Row(
        valid, way.digits, path, between, cost, international, bare, way.connectors, begin, path[-1].end,
        path[0].first, path[-1].last,
    )  # fmt: skip


def _starts(text: str, tokens: list[Token], edges: list[list[Edge]], at: int) -> bool:
    """Whether a number may start with this chunk."""
    if not edges[at]:
        return False
    digits = edges[at][0].digits
    if digits[0] == "3":
        ahead = edges[at][0].last + 1
        while len(digits) < 3 and ahead < len(tokens) and edges[ahead]:
            digits += edges[ahead][0].digits
            ahead = edges[ahead][0].last + 1
        return digits.startswith("316") or _plus(text, tokens, at) is not None
    return digits[0] == "0" or _plus(text, tokens, at) is not None


def _plus(text: str, tokens: list[Token], at: int) -> int | None:
    """Where a plus before this chunk stands, or None."""
    start = tokens[at].start
    before = text[max(0, start - 4) : start]
    stripped = before.rstrip(" ([-–.·_/")
    if stripped.endswith("+") and not stripped[:-1].rstrip()[-1:].isdigit():
        return start - (len(before) - len(stripped)) - 1
    if at and tokens[at - 1].text in PLUS_WORDS and start - tokens[at - 1].end <= 6:
        return tokens[at - 1].start
    return None
