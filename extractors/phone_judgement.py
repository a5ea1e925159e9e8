# ruff: noqa: E501 -- word tables
"""How far to believe a reading: what stands beside it, how odd it is, what it is called."""

import re

from extractors.facts import LINKING_CONFIDENCE, Method
from extractors.normalise import Folded
from extractors.number_repeats import ARTICLES
from extractors.number_signs import Kind, sign_reading
from extractors.number_words import VERY_COMMON
from extractors.phone_edge import Edge
from extractors.phone_labels import booking_before, has_cue, is_announced, label_before, unit_after
from extractors.phone_neighbours import neighbours_cost
from extractors.phone_tokens import CONNECTORS, Stretch, Token
from extractors.phone_windows import Window

_ODD_SEPARATOR = re.compile(r"[^\s\-–./()]|\s{4,}|\n")


def called_otherwise(text: str, stretch: Stretch, window: Window) -> bool:
    """Whether the row of digits and number words that this reading stands in is called something else."""
    if label_before(text, window.start):
        return True
    if any(len(edge.digits) > 6 and edge.kind is Kind.DIGITS and label_before(text, edge.start) for edge in window.edges[1:]):
        return True
    tokens = stretch.tokens
    start = window.start
    for at in range(window.first - 1, max(-1, window.first - 10), -1):
        token = tokens[at]
        gap = text[token.end : start]
        if "\n" in gap or len(gap) > 3 or ". " in gap or not (token.strength or token.maybe or _BANK.match(token.text)):
            break
        start = token.start
        if label_before(text, start) or _BANK.match(token.text):
            return True
    return False


_BANK = re.compile(r"(?:nl\d\d)?(?:abna|ingb|rabo|knab|bunq|trio|snsb|asnb|rbrb|fvlb|nnba|iban)$|nl\d\d$")


def judge(
    folded: Folded, stretch: Stretch, edges: list[list[Edge]], window: Window, soft: list[bool], blocked: list[bool],
    starts: frozenset[int],
) -> float:  # fmt: skip
    """Confidence 0 to 1 of one reading. `soft`: chunks that look like a price, size or time; `blocked`: read already;
    `starts`: chunks where other numbers start."""
    text = folded.text
    tokens = stretch.tokens
    score = 0.98
    cue = has_cue(text, window.start, window.end)
    if cue:
        score += 0.03
    fuzzy = sum(1 for edge in window.edges if edge.kind is Kind.FUZZY)
    signs = sum(1 for edge in window.edges if edge.kind in (Kind.LOOKALIKE, Kind.MIXED))
    score -= min(0.12, 0.015 * fuzzy) + min(0.06, 0.008 * signs)
    score -= min(0.2, 2.0 * max(0.0, sum(edge.cost for edge in window.edges) - 0.03 * fuzzy - 0.02 * signs))
    read = {index for edge in window.edges for index in range(edge.first, edge.last + 1)}
    left_out = [index for index in range(window.first, window.last) if index not in read]
    if signs and any(len(tokens[index].text) == 1 and sign_reading(tokens[index].cased) for index in left_out):
        score -= 0.08  # some letters read as digits and others not
    uniform = is_uniform(window.gaps)
    groups = all(edge.kind is Kind.DIGITS for edge in window.edges) and len(window.edges) <= 6
    announced = (
        groups and not window.international and len(window.gaps) >= 3 and all(_ONE_WORD.fullmatch(gap) for gap in window.gaps)
        and is_announced(text, window.start)
    )  # fmt: skip
    for index in left_out if not uniform else ():
        token = tokens[index]
        if not token.text.isalpha():
            continue
        if token.strength and edges[index]:
            score -= 0.3  # a number word left out, that does not only count the others
        elif edges[index] and edges[index][0].cost < 0.04 and token.text not in CONNECTORS | ARTICLES and not announced:
            score -= 0.03
    if not uniform:
        price = 0.02 if groups and cue and window.digits.startswith("06") else 0.035
        if announced:
            price = 0.01
        elif not cue or (groups and window.fillers > 2 and not is_announced(text, window.start)):
            price = 0.06
        score -= min(0.5, price * window.fillers + 0.006 * window.connectors)
        score -= min(0.1, 0.01 * sum(gap.count("\n") for gap in window.gaps))
        score -= sum(0.05 for gap in window.gaps if "\n\n" in gap)
        for gap, edge in zip(window.gaps, window.edges[1:], strict=True):
            if edge.kind in (Kind.FUZZY, Kind.LOOKALIKE) and edge.cost > 0.01 and SENTENCE.search(gap):
                score -= 0.12  # into the next sentence with a word that is no number word
    softened = sum(1 for edge in window.edges for index in range(edge.first, edge.last + 1) if soft[index])
    if softened and not announced and not (uniform and len(window.gaps) >= 2):
        score -= 0.25 * softened
    literal = all(edge.kind is Kind.DIGITS for edge in window.edges)
    score -= 0.3 if literal and _HASHED.search(text, max(0, window.start - 1), window.end) else 0.0
    if not literal and window.edges[0].kind is Kind.DIGITS and len(window.edges[0].digits) > 1:
        score -= sum(
            0.3 for gap, edge in zip(window.gaps, window.edges[1:], strict=True)
            if edge.kind is not Kind.DIGITS and SENTENCE.search(gap)
        )  # fmt: skip
    if not uniform and sum(_WORKED_OUT.search(gap) is not None for gap in window.gaps) > 1:
        score -= 0.3  # a sum that was not worked out
    score -= 0.4 if _CROSSED_OUT.search(text, window.start, window.end) and not uniform else 0.0
    score -= _letters_after_figures(tokens, window)
    score -= neighbours_cost(text, stretch, window, soft, blocked, starts)
    after = window.last + 1
    if (
        (fuzzy > 2 or signs > 2)
        and after < len(tokens)
        and tokens[after].text.isalpha()
        and tokens[after].text not in CONNECTORS
    ):
        gap = text[window.end : tokens[after].start]
        if (
            edges[after]
            and edges[after][0].kind in (Kind.FUZZY, Kind.LOOKALIKE)
            and not gap.strip(" -.")
            and "\n" not in gap
        ):
            score -= 0.1  # the row goes on
    if window.bare_code:
        score -= 0.06 if cue or literal else 0.2
        score -= 0.3 if window.fillers > 1 and any(SENTENCE.search(gap) for gap in window.gaps) else 0.0
    whole = len(window.edges) == 1 and literal
    if called_otherwise(text, stretch, window):
        score -= 0.6
    elif booking_before(text, window.start):
        score = min(score, LINKING_CONFIDENCE) - 0.1  # for people to look at
    score -= _doubts(text, edges, tokens, window, uniform)
    if unit_after(text, window.end):
        score -= 0.4
    head = text[max(0, window.start - 2) : window.start]
    if (whole and head and head[-1] in "#№=_€$£¥") or (whole and re.search(r"[a-z]-$|[a-z]$", head) and not cue):
        score -= 0.25
    if text[window.end : window.end + 1] == "-" and text[window.end + 1 : window.end + 2].isalpha() and literal:
        score -= 0.05
    if window.valid.number_type in (
        "fixed",
        "voip",
        "uan",
        "premium",
        "toll_free",
        "other",
        "pager",
        "personal",
        "shared_cost",
        "voicemail",
    ):
        if whole and not window.international and not cue:
            score -= 0.25
        elif not literal or window.valid.number_type in ("pager", "premium", "other", "voicemail"):
            score -= 0.1
        if window.fillers or fuzzy > 3 or signs > 3:
            score -= 0.1
        if fuzzy or signs:
            score -= 0.25  # hidden numbers are mobile ones; words of a sentence make others
    if (
        window.international
        and not window.bare_code
        and not window.valid.fixed_length
        and any("\n" in gap for gap in window.gaps[-1:])
    ):
        score -= 0.15
    return max(0.0, score)


def _letters_after_figures(tokens: list[Token], window: Window) -> float:
    """What words take away that are read by their letters at the end of groups of figures: "0651 34 A haz"."""
    odd = (Kind.LOOKALIKE, Kind.FUZZY)
    kinds = [edge.kind in odd and tokens[edge.first].text.isalpha() for edge in window.edges]
    figures = sum(len(edge.digits) for edge in window.edges if edge.kind is Kind.DIGITS and len(edge.digits) > 1)
    return 0.25 if figures >= 6 and kinds[-1] and len(kinds) - kinds.index(True) == sum(kinds) else 0.0


_CLOSE = 0.012


def is_ambiguous(score: float, window: Window, judged: list[tuple[float, Window]]) -> bool:
    """Whether the same writing gives another number that is as easy to believe: then people should look at it."""
    if not any(edge.kind in (Kind.FUZZY, Kind.LOOKALIKE, Kind.MIXED) for edge in window.edges):
        return False
    best = score - 0.3 * window.cost
    for other_score, other in judged:
        if other.valid.e164 == window.valid.e164 or other.first != window.first or other.last < window.last:
            continue
        if best - (other_score - 0.3 * other.cost) < _CLOSE:
            return True
    return False


_ONE_WORD = re.compile(r"[ ;'\"~<>]{0,3}(?:[a-z]+[ ;,'\"~<>-]{1,3})?|\s?[,(\[*<-]\s?[a-z']+(?: [a-z']+){0,3} ?[?!]? ?[,)\]*>-]?\s{0,2}|[^a-z.]{0,4}")
_CROSSED_OUT = re.compile(r"(?<![a-z])x{2,}(?![a-z])")
_WORKED_OUT = re.compile(r"(?<![a-z])(?:plusz?|piu|mais|mas|arti|minusz?|min|moins|menos|meno|eksi)(?![a-z])")
_HASHED = re.compile(r"#\d{3,}")  # a colour, a ticket
_HIDDEN = re.compile(r"([*#_?•●█▒░■□])\1{1,}|x{2,}|\.{4,}|[*#•●█](?:\s[*#•●█])+")
_CHOICE = re.compile(r"(?<![a-z])(?:of|or|oder|ou|lub|sau|vagy|veya)(?![a-z])")
CONTINUES = re.compile(r"\s{1,2}(?!en |and |und |et |y |i |si |es |e |bel|app|tel|of |or |kus|x{1,3}(?![a-z])|tot |groet|lief)[a-z]{3,}")


def _doubts(text: str, edges: list[list[Edge]], tokens: list[Token], window: Window, uniform: bool) -> float:
    """What makes another reading as likely: hidden digits, a choice, a sentence begun, a number word cut in two."""
    lost = 0.0
    if not uniform and _HIDDEN.search(text, window.start, window.end):
        lost += 0.25
    if any(_CHOICE.search(gap) for gap in window.gaps) and not (uniform and len(window.gaps) > 3):
        lost += 0.3
    spoken = [edge for edge in window.edges if edge.kind in (Kind.WORD, Kind.WEAK, Kind.GLUED)]
    only_common = all(edge.first == edge.last and tokens[edge.first].text in VERY_COMMON for edge in spoken)
    if only_common and any(edge.kind is Kind.DIGITS and len(edge.digits) > 1 for edge in window.edges[1:]):
        lost += 0.2 * len(spoken)  # an article or preposition among groups of digits
    signs = [edge.digits for edge in window.edges if edge.kind is Kind.LOOKALIKE]
    if signs and len(set(window.digits[-5:])) == 1 and sum(map(len, signs)) >= 5:
        lost += 0.25
    last = window.edges[-1]
    if any(edge.last > last.last and edge.cost <= last.cost + 0.01 and edge.kind is Kind.WORD
           for edge in edges[last.first]) and len(last.digits) > 1:  # fmt: skip
        lost += 0.3  # ends halfway "ochenta y nueve"
    if len(window.gaps) >= 3 and not uniform and SENTENCE.search(window.gaps[-1]):
        others = window.gaps[:-1]
        if not any(SENTENCE.search(gap) for gap in others) and CONTINUES.match(text, window.end):
            lost += 0.25  # "… acht. Negen uur open"
    return lost


SENTENCE = re.compile(r"[.!?]\s|\n")
_WORD = re.compile(r"[a-z]+")
_DIGIT = re.compile(r"\d+")


def is_uniform(gaps: list[str]) -> bool:
    """Whether one and the same thing stands between all digits ("0 kus 6 kus 1 kus"), or one of two taking turns,
    or each time the same number of words ("0 lieve 6 zoete 1 hete")."""
    if len(gaps) < 2:
        return False
    kinds = [" ".join(_DIGIT.sub("", gap).split()) for gap in gaps]
    filled = [kind for kind in kinds if kind]
    if len(gaps) == 2:
        return len(filled) == 2 and len(set(kinds)) == 1
    if not filled:
        return True
    if len(set(kinds)) <= 2 and len(filled) >= 3:
        return True
    counts = {len(_WORD.findall(kind)) for kind in kinds}
    return len(gaps) >= 6 and len(counts) == 1 and counts != {0} and max(counts) <= 4


def method_of(folded: Folded, window: Window) -> tuple[Method, bool]:
    """How it was written, and whether so that a machine would not read it."""
    raw_start, raw_end = folded.raw_range(window.start, window.end)
    raw = folded.raw[raw_start:raw_end]
    kinds = {edge.kind for edge in window.edges}
    if kinds & {Kind.LOOKALIKE, Kind.FUZZY} or Kind.MIXED in kinds:
        return Method.LOOKALIKE, True
    if kinds & {Kind.WORD, Kind.WEAK, Kind.GLUED}:
        return Method.WORDS, True
    if window.fillers or (window.connectors and window.gaps):
        return Method.JOINED, True
    if sum(char in "0123456789" for char in raw) != len(window.digits):
        return Method.LOOKALIKE, True
    if any(_ODD_SEPARATOR.search(gap) for gap in window.gaps):
        return Method.SPACED, True
    singles = sum(1 for edge in window.edges if len(edge.digits) == 1)
    if singles >= 6:
        return Method.SPACED, True
    if not raw.isascii() and any(not char.isascii() for char in raw if char not in "–—‑\u00a0"):
        return Method.LOOKALIKE, True
    return Method.PLAIN, False
