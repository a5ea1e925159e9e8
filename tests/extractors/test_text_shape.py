"""The looks of a text are gates in front of patterns: what a pattern would find, its gate never holds back."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors import (
    age_figures,
    age_words,
    phone_covered,
    phone_gate,
    phone_hints,
    phone_placeholders,
    phone_plain,
    places,
    prices,
)
from extractors.addresses import _PC6
from extractors.normalise import fold
from extractors.text_shape import (
    covers,
    digit_runs,
    figures_in,
    has_figure_in_word,
    has_single_letters,
    longest_row,
    pairs_in_row,
    runs_of,
    singles_apart,
    tight_gaps,
)

_PIECES = [
    *"0123456789",
    *"0123456789",
    *" .,-/*_|!+:=@?x",
    *("a", "b", "l", "i", "j", "ab", "uur", "jaar", "06", "31", "17", "20", "€ ", "•", "°", "🔥", "\n", "  "),
    *(" a b c d ", "n*l", "z--e"),
]
_SIGNED = [*"06123456789", "66", "x", "*", " ", "-", "+31", "0031", "(0)", "?"]
_TEXTS = st.lists(st.sampled_from(_PIECES), max_size=40).map(lambda pieces: fold("".join(pieces)).text)
_GATES: list[tuple[re.Pattern[str], Callable[[str], bool]]] = [
    (phone_plain._SINGLES, singles_apart),
    (phone_plain._DOUBLED_SIGN, lambda text: any(len(gap) == 2 for gap in tight_gaps(text))),
    (phone_plain._LETTER_BETWEEN, lambda text: any(gap[0].isalpha() for gap in tight_gaps(text))),
    (phone_hints._PAIRS, lambda text: pairs_in_row(text, 5)),
    (phone_hints._ONE_MORE, lambda text: longest_row(text) >= phone_hints._ONE_TOO_MANY),
    (phone_covered._COVER, covers),
    (phone_covered._TWO_APART, lambda text: has_single_letters(text, b" a a ")),
    (re.compile(r"[013457](?<=[a-z].)[a-z]"), has_figure_in_word),
]
_AT_RUNS: list[tuple[re.Pattern[str], Callable[[str], list[int]]]] = [
    (prices._DIGIT_UNIT, lambda text: [end - 1 for _, end in digit_runs(text)]),
    (places._POSTCODE, lambda text: runs_of(text, 4)),
    (_PC6, lambda text: runs_of(text, 4)),
    (age_words._ADULT, lambda text: runs_of(text, 2)),
]


@settings(max_examples=300, deadline=None)
@given(_TEXTS)
def test_a_gate_holds_nothing_back(text: str) -> None:
    for pattern, gate in _GATES:
        assert gate(text) or pattern.search(text) is None, pattern.pattern


@settings(max_examples=300, deadline=None)
@given(_TEXTS)
def test_patterns_tried_at_figures_find_what_they_find_in_the_whole_text(text: str) -> None:
    assert list(digit_runs(text)) == [found.span() for found in re.finditer(r"\d+", text)]
    assert figures_in(text) == sum(map(str.isdecimal, text))
    for pattern, starts in _AT_RUNS:
        tried = [found.span() for at in starts(text) if (found := pattern.match(text, at))]
        assert tried == [found.span() for found in pattern.finditer(text)], pattern.pattern
    teens = [found.span() for found in age_figures.teens(text)]
    assert teens == [found.span() for found in age_figures._DIGITS.finditer(text)]
    assert phone_gate._has_bare_start(text) == (phone_gate.BARE_START.search(text) is not None)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(_SIGNED), min_size=8, max_size=50).map("".join))
def test_a_number_with_signs_is_found_around_its_six(text: str) -> None:
    around_six = [found.span() for found in phone_placeholders._with_signs(text)]
    assert around_six == [found.span() for found in phone_placeholders._NUMBER.finditer(text)]


@pytest.mark.parametrize(
    ("text", "alone"),
    [("a b", True), ("t/m", True), ("a  b", False), ("een b", False), ("a1 b", False)],
)
def test_single_letters_stand_alone(text: str, alone: bool) -> None:
    assert has_single_letters(text, b" a a ") is alone
