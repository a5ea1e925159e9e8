"""Alternatives grouped by first letter find what they found before."""

import re

from extractors.alternatives import by_first_letter


def test_alternatives_of_one_letter_stand_together() -> None:
    assert by_first_letter("van|in|vor|im") == "i(?:m|n)|v(?:an|or)"


def test_bars_in_groups_and_sets_part_nothing() -> None:
    assert by_first_letter(r"a(?:b|c)|[x|y]z|[^]|]|a\|b") == r"a(?:(?:b|c)|\|b)|[x|y]z|[^]|]"


def test_groups_are_grouped_too_whatever_they_are_for() -> None:
    assert by_first_letter("(?<!van|vor)(?:in|im)+(?P<end>ab|ac)?") == "(?<!v(?:an|or))(?:i(?:m|n))+(?P<end>a(?:b|c))?"


def test_a_letter_that_need_not_stand_there_is_no_first_letter() -> None:
    pattern = by_first_letter("s?even|six|s+ix|(?<!o)ver")
    assert all(re.fullmatch(pattern, word) for word in ("even", "seven", "six", "ssix", "ver"))
    assert re.fullmatch(pattern, "sver") is None
