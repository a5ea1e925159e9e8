"""What the chunks of a row say in one language: words, figures, counts, sums, and what is said twice or aside."""

import re
from functools import cache
from itertools import pairwise

from extractors.number_repeats import ARTICLES, FIGURES, TIMES, multiples
from extractors.number_signs import Kind, roman_reading
from extractors.number_sums import mentions_sum, sums_of
from extractors.number_words import VERY_COMMON, words_of
from extractors.phone_edge import Edge
from extractors.phone_row_words import Option, options, spoken_count
from extractors.phone_tokens import FILLERS, Token

_TIGHT = re.compile(r"[\s\-–.'_]{0,3}$")
_SUM = re.compile(r"[(\[{]\s?(\d{1,2})\s?([+*x:/-])\s?(\d{1,2})\s?(?:=\s?)?[)\]}]")
_ASIDE = re.compile(r"[(\[{][^()\[\]{}\d\n]{2,40}[)\]}]|(?<=[\d\s])[-–*]\s?[a-z][a-z' ,?]{1,30}[-–*](?=\s?\d)")


def row_edges(text: str, tokens: list[Token], free: list[bool], language: str) -> list[list[Edge]]:
    """Readings in one language, the longest writing first."""
    out: list[list[Edge]] = [[] for _ in tokens]
    sums = _sums(text, tokens) if "(" in text or "[" in text or "{" in text else {}
    summed = {at for edge in sums.values() for at in range(edge.first, edge.last + 1)}
    romans = _romans(tokens)
    silent = silent_words(language)
    for at, token in enumerate(tokens):
        if at in summed:
            out[at] = [sums[at]] if at in sums else []
            continue
        if not free[at]:
            continue
        if at in romans:
            out[at] = [Edge(at, at, romans[at], 0.004, Kind.LOOKALIKE, token.start, token.end)]
            continue
        if token.cased in silent and not (at + 1 < len(tokens) and tokens[at + 1].text in TIMES):
            continue
        counts = _may_count(text, tokens, at)
        if counts and (counted := _counted(text, tokens, free, at, language)):
            out[at] = counted
            continue
        if token.text == "o" and at and tokens[at - 1].text in FILLERS and not _digit_next(tokens, at):
            continue  # "69 Prosze o …"
        if token.text == "l" and text[token.end : token.end + 1] == "'" and _digit_next(tokens, at):
            continue  # "l'otto"
        if token.text.isdigit():
            out[at] = [Edge(at, at, token.text, 0.0, Kind.DIGITS, token.start, token.end)]
            continue
        out[at] = [
            Edge(at, last, option.digits, option.cost, option.kind, token.start, tokens[last].end)
            for last, option in _together(text, tokens, free, at, language)
        ]
        if out[at] and (again := _counted_after(text, tokens, free, at, language)):
            out[at] = [again]
        if not out[at] and len(token.text) > 1 and not counts and not spoken_count(token.text):
            silent.add(token.cased)
    if mentions_sum(text, tokens):
        for edge in sums_of(text, tokens, lambda at: _value(tokens[at], language) if free[at] else None):
            if summed.isdisjoint((edge.first, edge.last)):  # "(3+4)" is one sum with its brackets
                out[edge.first].insert(0, edge)
    return out


def _digit_next(tokens: list[Token], at: int) -> bool:
    return at + 1 < len(tokens) and (tokens[at + 1].text.isdigit() or bool(spoken_count(tokens[at + 1].text)))


@cache
def silent_words(language: str) -> set[str]:
    """Chunks that were found to say nothing in a language, whatever stands beside them; most of an ad. Kept small."""
    return _Bounded()


class _Bounded(set[str]):
    """A set that forgets all before it grows too large."""

    def add(self, word: str) -> None:
        if len(self) > _MOST_SILENT:
            self.clear()
        super().add(word)


_MOST_SILENT = 20_000


def _value(token: Token, language: str) -> int | None:
    """What a chunk is worth in a sum."""
    said = options(token.text, token.cased, language, whole=True)
    return int(said[0].digits) if said and len(said[0].digits) <= 2 and int(said[0].digits) < 20 else None


def _together(text: str, tokens: list[Token], free: list[bool], at: int, language: str) -> list[tuple[int, Option]]:
    """Words of several chunks ("quatre-vingt-douze") before those of one."""
    out: list[tuple[int, Option]] = []
    glued = tokens[at].text
    if language and glued.isalpha() and len(glued) <= 20 and spoken_count(glued):
        words = words_of(language)
        for last in range(at + 1, min(at + 5, len(tokens))):
            gap = text[tokens[last - 1].end : tokens[last].start]
            if not free[last] or not tokens[last].text.isalpha() or len(gap) > 3 or not _TIGHT.match(gap):
                break
            if ". " in gap or "\n" in gap:
                break
            if last == at + 1 and language in ("es", "pt", "ro") and tokens[last].text in VERY_COMMON:
                break  # "sesenta un masaje"
            glued += tokens[last].text
            value = words.get(glued)
            if value is not None:
                out.append((last, Option(str(value), 0.0, Kind.WORD)))
    out.reverse()
    return out + [(at, option) for option in options(tokens[at].text, tokens[at].cased, language)]


def _may_count(text: str, tokens: list[Token], at: int) -> bool:
    """Whether a chunk may say how often a digit comes."""
    token = tokens[at]
    return (
        token.text in multiples()
        or (at + 1 < len(tokens) and tokens[at + 1].text in TIMES)
        or token.text.endswith("x")
        or token.text == "de"
        or (len(token.text) == 1 and text[token.end : token.end + 2].strip() in ("×", "*"))
    )


def _counted(text: str, tokens: list[Token], free: list[bool], at: int, language: str) -> list[Edge]:
    """A digit told by how often it comes: "dubbel vijf", "tre volte due", "3x 4", "3x een 4"."""
    token = tokens[at]
    count = multiples().get(token.text)
    following = at + 1
    if count is None:
        if suffix := re.fullmatch(r"([2-5])x", token.text):
            count = int(suffix[1])
        else:
            if language == "ro" and token.text == "de" and at + 1 < len(tokens):
                token = tokens[at + 1]
                following = at + 2
            if following < len(tokens) and (
                tokens[following].text in TIMES or text[token.end : tokens[following].start].strip() in ("×", "*")
            ):
                said = options(token.text, token.cased, language, whole=True)
                if said and said[0].digits in "12345" and tokens[following].text in TIMES:
                    count, following = int(said[0].digits), following + 1
    out: list[Edge] = []
    while count is not None and following < min(len(tokens), at + 6) and free[following]:
        if len(text[tokens[at].end : tokens[following].start]) > 24:
            break
        said = options(tokens[following].text, tokens[following].cased, language)
        if said and len(said[0].digits) == 1:
            digits = said[0].digits * count
            edge = Edge(at, following, digits, said[0].cost, Kind.WORD, tokens[at].start, tokens[following].end)
            out.insert(0, edge)
        if tokens[following].text not in ARTICLES or (out and _comma(text, tokens, following)):
            break
        following += 1
    return out


def _counted_after(text: str, tokens: list[Token], free: list[bool], at: int, language: str) -> Edge | None:
    """A digit of which it is said afterwards how often it comes: "l'otto due volte, ", "iki rakami iki kere, "."""
    after = at + 1
    if after < len(tokens) and tokens[after].text in FIGURES:
        after += 1
    if after >= len(tokens) or not free[after]:
        return None
    follows = at > 0 and text[tokens[at - 1].end : tokens[at].start] == " " and free[at - 1]
    if follows and options(tokens[at - 1].text, tokens[at - 1].cased, language, whole=True):
        return None  # "one two times three": the count is of what follows
    count, last = multiples().get(tokens[after].text), after
    if language == "ro" and tokens[after].text == "de" and after + 1 < len(tokens):
        after, last = after + 1, after + 1
    if count is None and after + 1 < len(tokens) and tokens[after + 1].text in TIMES:
        said = options(tokens[after].text, tokens[after].cased, language, whole=True)
        count, last = int(said[0].digits) if said and said[0].digits in "2345" else None, after + 1
    if count is None or (last + 1 < len(tokens) and not text[tokens[last].end : tokens[last + 1].start].strip()):
        return None
    if any(text[a.end : b.start] not in (" ", " (") for a, b in pairwise(tokens[at : last + 1])):
        return None
    said = options(tokens[at].text, tokens[at].cased, language, whole=True)
    if not said or len(said[0].digits) != 1:
        return None
    return Edge(at, last, said[0].digits * count, said[0].cost, Kind.WORD, tokens[at].start, tokens[last].end)


def _comma(text: str, tokens: list[Token], at: int) -> bool:
    """Whether a sign stands between a chunk and the next: "double un, trois"."""
    return at + 1 < len(tokens) and bool(text[tokens[at].end : tokens[at + 1].start].strip())


def asides(text: str, tokens: list[Token], edges: list[list[Edge]]) -> frozenset[int]:
    """Chunks that say nothing or say it again: "0671 (ja echt) 23", "06 (nul zes) 71". Their readings go."""
    out: set[int] = set()
    start, end = tokens[0].start, tokens[-1].end
    for found in _ASIDE.finditer(text, max(0, start - 1), min(len(text), end + 2)):
        inside = [at for at, token in enumerate(tokens) if found.start() <= token.start and token.end <= found.end()]
        if inside and not any(edges[at] and edges[at][0].cost < 0.003 for at in inside):
            out.update(inside)
    again = _again(text, tokens, edges)
    for at in again | out:
        edges[at] = []
    return frozenset(out | again)


def _again(text: str, tokens: list[Token], edges: list[list[Edge]]) -> set[int]:
    """Number words that repeat the figures directly before them, group by group; at least two groups."""
    out: set[int] = set()
    groups = at = 0
    while at < len(tokens) - 1:
        if not tokens[at].text.isdigit() or not edges[at]:
            at += 1
            continue
        digits, after = tokens[at].text, at + 1
        while after < len(tokens) and tokens[after].text.isdigit() and edges[after]:
            if text[tokens[after - 1].end : tokens[after].start] != " ":
                break
            digits += tokens[after].text
            after += 1
        said, nxt = "", after
        while nxt < len(tokens) and len(said) < len(digits) and edges[nxt] and tokens[nxt].text.isalpha():
            if tokens[nxt].start - tokens[nxt - 1].end > 4:
                break
            said += edges[nxt][0].digits
            nxt = edges[nxt][0].last + 1
        if said == digits:
            out.update(range(after, nxt))
            groups += 1
            at = nxt
        else:
            at += 1
    return out if groups >= 2 else set()


def _romans(tokens: list[Token]) -> dict[int, str]:
    """Roman numerals below ten, where at least four different ones stand together; "" and one letter alone are none."""
    found = {
        at: reading.digits
        for at, token in enumerate(tokens)
        if token.cased.isupper() and (reading := roman_reading(token.text)) and len(reading.digits) == 1
    }
    return found if len(set(found.values())) >= 4 else {}


def _sums(text: str, tokens: list[Token]) -> dict[int, Edge]:
    """First chunk of "(3+4)" → what it makes."""
    out: dict[int, Edge] = {}
    for found in _SUM.finditer(text, tokens[0].start - 1 if tokens[0].start else 0, min(len(text), tokens[-1].end + 2)):
        value = _worked_out(int(found[1]), found[2], int(found[3]))
        inside = [at for at, token in enumerate(tokens) if found.start() < token.start < found.end()]
        if value is not None and inside:
            out[inside[0]] = Edge(inside[0], inside[-1], str(value), 0.002, Kind.WORD, found.start(), found.end())
    return out


def _worked_out(a: int, sign: str, b: int) -> int | None:
    if sign == "+":
        value = a + b
    elif sign == "-":
        value = a - b
    elif sign in "*x":
        value = a * b
    else:
        value = a // b if b and a % b == 0 else -1
    return value if 0 <= value <= 99 else None
