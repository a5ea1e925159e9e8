# ruff: noqa: E501 -- word tables
"""The search for numbers in one stretch: from every possible start the cheapest way to a valid number."""

import re
from dataclasses import dataclass

from extractors.facts import Numbering
from extractors.number_repeats import ARTICLES, TIMES
from extractors.number_signs import Kind
from extractors.number_words import VERY_COMMON
from extractors.phone_edge import Edge
from extractors.phone_tokens import CONNECTORS, Stretch, Token
from extractors.phone_validity import Valid, validate
from extractors.phone_weights import PLUS_WORDS

# Country codes that are written without a plus, with what mobile numbers there start with.
_BARE_CODES = re.compile(
    r"(?:31(?:0)?6|32(?:0)?4|49(?:0)?1[5-7]|44(?:0)?7|48[4-8]|40(?:0)?7|36(?:0)?[237]0|34[67]|33(?:0)?[67]"
    r"|393|3519|90(?:0)?5)"
)
_CODE_NOUN = re.compile(
    r"(?<![a-z])(?:land(?:en)?[\s-]?(?:code|nummer|kengetal)|country[\s-]?code|landesvorwahl|vorwahl|indicatif|kengetal"
    r"|netnummer)(?:\s(?:is|van|voor|of|nederland|nl|the|netherlands|holland)){0,3}\W{0,3}$"
)
_BARE_STARTS = ("31", "32", "49", "44", "48", "40", "36", "34", "33", "39", "35", "90")
_WIDTH = 8  # readings kept side by side
_MAX_COST = 0.6
_MAX_STARTS = 24


@dataclass(slots=True)
class State:
    digits: str
    cost: float
    edge: Edge
    parent: "State | None"
    gap: str  # text between the previous edge and this one
    fillers: int  # words skipped, that are no connectors
    connectors: int


@dataclass(slots=True)
class Window:
    """One way to read a number."""

    valid: Valid
    digits: str
    edges: list[Edge]
    gaps: list[str]
    fillers: int
    connectors: int
    cost: float
    international: bool
    bare_code: bool
    start: int
    end: int
    first: int  # token indices
    last: int


def windows(
    text: str,
    stretch: Stretch,
    edges: list[list[Edge]],
    blocked: list[bool],
    indices: frozenset[int],
    numbering: Numbering,
) -> list[Window]:
    """Every valid number with its cheapest reading per start; `blocked` chunks are never read, `indices` may be skipped."""
    tokens = stretch.tokens
    out: list[Window] = []
    starts = 0
    clean_to = -1
    for at in range(len(tokens)):
        if blocked[at] or not edges[at] or at <= clean_to:
            continue
        plus = _plus_before(text, tokens, at) if edges[at][0].digits[0] != "0" else None
        chosen = [
            edge
            for edge in edges[at]
            if edge.digits[0] == "0" or plus is not None or edge.digits[:2].startswith(("3", "4", "9"))
        ]
        if not chosen:
            continue
        starts += 1
        if starts > _MAX_STARTS:
            break
        found = _from(text, tokens, edges, blocked, indices, at, chosen, plus, numbering)
        out += found
        for window in found:  # nothing starts within a number that is read without any doubt
            if window.cost <= 0.012 and not window.fillers and len(window.digits) >= 10 and not window.bare_code:
                clean_to = max(clean_to, window.last - 1)
    return out


def _plus_before(text: str, tokens: list[Token], at: int) -> int | None:
    """Where a plus before this chunk starts, or None."""
    start = tokens[at].start
    before = text[max(0, start - 4) : start]
    stripped = before.rstrip(" ([-–.·_/")
    if stripped.endswith("+") and not text[max(0, start - 8) : start].rstrip(" (+")[-1:].isdigit():
        return start - (len(before) - len(stripped)) - 1
    if at and tokens[at - 1].text in PLUS_WORDS and start - tokens[at - 1].end <= 6:
        return tokens[at - 1].start
    noun = _CODE_NOUN.search(text, max(0, start - 45), start)
    if noun and at and noun.start() >= text.rfind("\n", 0, start):
        return noun.start()
    return None


def _viable(digits: str, international: bool, bare: bool) -> bool:
    size = len(digits)
    if international:
        if digits.startswith("310"):
            return size <= 12
        if digits.startswith("31"):
            return size <= 11 or (digits.startswith("3197") and size <= 13)
        if bare and size >= 2:
            if digits[:2] not in _BARE_STARTS:
                return False
            if size >= 5 and not _BARE_CODES.match(digits):
                return False
        return size <= 15 and digits[0] != "0"
    if digits.startswith("00"):
        return size <= 17 and digits[2:3] != "0"
    if size >= 2 and digits[:2] == "07" and digits.startswith("07700900"[:size] if size < 8 else "07700900"):
        return size <= 11
    if digits.startswith("097"):
        return size <= 12
    if digits.startswith(("080", "090")):
        return size <= 11
    return size <= 10


def _from(
    text: str, tokens: list[Token], edges: list[list[Edge]], blocked: list[bool], indices: frozenset[int],
    at: int, chosen: list[Edge], plus: int | None, numbering: Numbering,
) -> list[Window]:  # fmt: skip
    layers: dict[int, dict[str, State]] = {}
    out: dict[str, Window] = {}
    modes = [(True, False)] if plus is not None else []
    for edge in chosen:
        if plus is None:
            modes = [(False, False)] if edge.digits[0] == "0" else [(True, True)]
        international, bare = modes[0]
        if _viable(edge.digits, international, bare):
            layers.setdefault(edge.last, {})
            key = ("+" if international else "") + edge.digits
            if key not in layers[edge.last]:
                layers[edge.last][key] = State(edge.digits, edge.cost, edge, None, "", 0, 0)
    limit = len(tokens)
    node = at
    while layers and node < limit:
        layer = layers.pop(node, None)
        node += 1
        if not layer:
            if not layers:
                break
            continue
        states = sorted(layer.items(), key=lambda item: item[1].cost)[:_WIDTH]
        for key, state in states:
            international = key[0] == "+"
            bare = international and plus is None
            size = len(state.digits)
            if size >= 9:
                _emit(state, international, bare, plus, numbering, out)
            if size >= (11 if state.digits.startswith("31") and international else 15) or (
                size >= 10 and not international and state.digits[1] not in "0789"
            ):
                continue
            _extend(text, tokens, edges, blocked, indices, state, international, bare, layers)
    return list(out.values())


def _extend(
    text: str, tokens: list[Token], edges: list[list[Edge]], blocked: list[bool], indices: frozenset[int],
    state: State, international: bool, bare: bool, layers: dict[int, dict[str, State]],
) -> None:  # fmt: skip
    cost = state.cost
    fillers = connectors = 0
    previous_end = state.edge.end
    for nxt in range(state.edge.last + 1, min(state.edge.last + 10, len(tokens))):
        if blocked[nxt]:
            return
        token = tokens[nxt]
        here = edges[nxt]
        if here:
            gap = text[previous_end : here[0].start] if here[0].start >= previous_end else ""
            lines = gap.count("\n")
            base = cost + min(0.03, 0.006 * lines)
            for edge in here:
                digits = state.digits + edge.digits
                if edge.start < previous_end or not _viable(digits, international, bare):
                    continue
                total = base + edge.cost
                if total > _MAX_COST:
                    continue
                key = ("+" if international else "") + digits
                layer = layers.setdefault(edge.last, {})
                old = layer.get(key)
                if old is None or total < old.cost:
                    layer[key] = State(digits, total, edge, state, gap, fillers, connectors)
        # and the same with this chunk left out
        if nxt in indices:
            cost += 0.003
        elif token.text.isdigit() or (not token.text.isalpha() and token.strength):
            return
        elif token.strength:
            cost += 0.12
            fillers += 4
        elif token.text in TIMES and token.text != "x" and nxt == state.edge.last + 1:
            cost += 0.15  # "twee keer" read as a 2
            fillers += 3
        elif token.text in CONNECTORS:
            cost += 0.004
            connectors += 1
        elif here and token.maybe and token.text in VERY_COMMON:
            cost += 0.008 if token.text in ARTICLES else 0.02
            connectors += 1
        elif here and here[0].cost < 0.05 and not (len(token.text) == 1 and here[0].kind is Kind.LOOKALIKE):
            cost += 0.06
            fillers += 1
        elif len(token.text) == 1:
            cost += 0.015
            connectors += 1
        else:
            cost += 0.025
            fillers += 1
        if cost > _MAX_COST:
            return


def _emit(
    state: State, international: bool, bare: bool, plus: int | None, numbering: Numbering, out: dict[str, Window]
) -> None:
    if bare and not _BARE_CODES.match(state.digits):
        return
    valid = validate(state.digits, international, numbering)
    if valid is None or (bare and valid.number_type not in ("mobile", "synthetic")):
        return
    known = out.get(state.digits)
    if known is not None and known.cost <= state.cost:
        return
    path: list[Edge] = []
    gaps: list[str] = []
    fillers = connectors = 0
    step: State | None = state
    while step is not None:
        path.append(step.edge)
        if step.parent is not None:
            gaps.append(step.gap)
            fillers += step.fillers
            connectors += step.connectors
        step = step.parent
    path.reverse()
    gaps.reverse()
    start = plus if plus is not None else path[0].start
    out[state.digits] = Window(
        valid,
        state.digits,
        path,
        gaps,
        fillers,
        connectors,
        state.cost,
        international,
        bare,
        start,
        path[-1].end,
        path[0].first,
        path[-1].last,
    )


def has_words(window: Window) -> bool:
    return any(edge.kind in (Kind.WORD, Kind.WEAK, Kind.GLUED) for edge in window.edges)
