"""How far to believe a row: what it is called, what stands beside it, how much of it was misspelt."""

import re

from extractors.facts import Numbering, PhoneFact
from extractors.normalise import Folded
from extractors.number_signs import Kind
from extractors.phone_judgement import CONTINUES, SENTENCE, called_otherwise, method_of
from extractors.phone_labels import has_cue, unit_after
from extractors.phone_role_words import told
from extractors.phone_rows import Row, rows_of
from extractors.phone_split import says_backwards
from extractors.phone_tokens import Stretch
from extractors.phone_windows import Window

_HIDDEN = re.compile(r"(?<!\S)([*#_?•●█▒░■□x.])\1+(?!\S)|([?•●█▒░■□])\2+|(?<![a-z])x{2,}|\.{6,}")
_GOES_ON = re.compile(r"[ ]?[-/,:_*#=][ ]?\d|\.\d|[ ]\d{2,}")
_SPELLED_LINK = re.compile(
    r"(?<![a-z])w\W{0,2}a\W{1,4}(?:(?:punt|dot|point|punkt|punto|kropka|punct|pont|ponto|nokta)\W{1,4})?m\W{0,2}e(?![a-z])"
    r"|whats\s?app[\s.]{1,4}com\W"
)
_BEGINS = re.compile(rf"(?<![a-z])(?:{told('begin')}|{told('before')})(?![a-z])")
_ENDS = re.compile(rf"(?<![a-z])(?:{told('end')})(?![a-z])")
_DIGIT_BEFORE = re.compile(r"\d[ ./,:_-]{0,2}$")


def judged_rows(
    folded: Folded, part: str, stretch: Stretch, free: list[bool], blocked: list[bool], numbering: Numbering
) -> list[tuple[Row, PhoneFact]]:
    """The rows of a stretch that are telephone numbers beyond doubt. `blocked`: read or masked for certain."""
    out: list[tuple[Row, PhoneFact]] = []
    rows = rows_of(folded.text, stretch, free, numbering)
    if not rows and blocked.count(False) > sum(free):  # "02 - 29 - 51" looks like sizes
        in_doubt = rows_of(folded.text, stretch, [not taken for taken in blocked], numbering)
        rows = [row for row in in_doubt if len(set(row.gaps)) == 1]
    for row in rows:
        score = _score(folded, stretch, row)
        if score is None:
            continue
        window = _window(row)
        method, obfuscated = method_of(folded, window)
        link = _SPELLED_LINK.search(folded.text, max(0, row.start - 40), row.start)
        span = folded.span(part, link.start() if link else row.start, row.end)
        out.append((row, PhoneFact(row.valid.e164, span, method, score, row.valid.number_type, obfuscated)))
    return out


def _score(folded: Folded, stretch: Stretch, row: Row) -> float | None:
    """Confidence, or None when the row is better weighed against other readings."""
    text = folded.text
    literal = all(edge.kind is Kind.DIGITS for edge in row.edges)
    one_by_one = len(row.edges) >= 9 and len(set(row.gaps)) <= 2
    if literal and (len(row.edges) < 2 or (any("\n\n" in gap for gap in row.gaps) and not one_by_one)):
        return None
    if called_otherwise(text, stretch, _window(row)) or unit_after(text, row.end):
        return None
    if any(_BEGINS.search(gap) for gap in row.gaps) and _ENDS.search(text, max(0, row.start - 40), row.start):
        return None  # "eindigt op … en begint met …"
    dots = sum(".." in gap for gap in row.gaps) >= 3  # a sign between digits, not digits left out
    if (not dots and _HIDDEN.search(text, row.start, row.end)) or says_backwards(
        text, max(0, row.start - 80), min(len(text), row.end + 80)
    ):
        return None
    if literal and (_GOES_ON.match(text, row.end) or _DIGIT_BEFORE.search(text, max(0, row.start - 4), row.start)):
        return None
    *others, last = row.gaps or [""]
    if len(others) >= 2 and SENTENCE.search(last) and not any(SENTENCE.search(gap) for gap in others):
        return None if CONTINUES.match(text, row.end) else 0.9  # "… acht. Negen uur open"
    cue = has_cue(text, row.start, row.end) or bool(_SPELLED_LINK.search(text, max(0, row.start - 40), row.start))
    if row.bare_code and not cue:
        return None
    fuzzy = sum(edge.kind is Kind.FUZZY for edge in row.edges)
    exact = sum(edge.kind in (Kind.WORD, Kind.GLUED) for edge in row.edges)
    if fuzzy and exact < 2 and fuzzy < 6 and not one_by_one:
        return None  # figures and words that only nearly are number words
    score = 0.97 + (0.02 if cue else 0.0) - min(0.12, 0.012 * fuzzy)
    return round(score, 3)


def _window(row: Row) -> Window:
    return Window(
        row.valid, row.digits, row.edges, row.gaps, 0, row.connectors, row.cost, row.international, row.bare_code,
        row.start, row.end, row.first, row.last,
    )  # fmt: skip


