"""Every reading of a number in each of the eleven languages, from one table: a missing cell is a failing test."""

import random
import re
from collections.abc import Iterator, Mapping

import pytest

from bench.phone_ads import synthetic_mobile
from extractors.facts import LINKING_CONFIDENCE
from extractors.normalise import fold
from extractors.number_forms import _FORMS, forms_of
from extractors.number_repeats import _ARTICLES, _FIGURES, _MULTIPLES, _TIMES
from extractors.number_words import LANGUAGES, words_of
from extractors.phone_amended import _AMENDS
from extractors.phone_labels import _ASIDE
from extractors.phone_order_words import ORDER
from extractors.phone_role_words import TOLD
from extractors.phone_tokens import _FILLERS
from extractors.phones import find_phones
from tests.extractors.tongues import TONGUES, Tongue

READINGS = [field for field in Tongue._fields if field not in ("before", "digits")]
TABLES: dict[str, Mapping[str, str | tuple[object, ...]]] = {
    "forms": _FORMS, "multiples": _MULTIPLES, "times": _TIMES, "articles": _ARTICLES, "figures": _FIGURES,
    "order": ORDER, "told": TOLD, "amends": _AMENDS, "asides": _ASIDE, "fillers": _FILLERS, "sentences": TONGUES,
}  # fmt: skip


def read(text: str) -> set[str]:
    facts, _ = find_phones(fold(text), "text", "synthetic")
    for fact in facts:
        assert 0 <= fact.span.start < fact.span.end <= len(text)
    return {fact.e164 for fact in facts if fact.confidence >= LINKING_CONFIDENCE}


def spoken(tongue: Tongue, digits: str) -> str:
    return " ".join(tongue.digits.split()[int(digit)] for digit in digits)


def with_a_run(rng: random.Random, size: int) -> str:
    """A number with exactly so many of one digit side by side."""
    while True:
        digits = synthetic_mobile(rng)
        if any(len(run.group()) == size for run in re.finditer(r"(.)\1*", digits[2:])):
            return digits


def counted(tongue: Tongue, pattern: str, digits: str, size: int) -> str:
    """The digits in words, with each run of that size told by the pattern."""
    said = []
    for run in re.finditer(r"(.)\1*", digits[2:]):
        one = spoken(tongue, run[1])
        said += [pattern.format(d=one)] if len(run.group()) == size else [one] * len(run.group())
    return ", ".join([*spoken(tongue, digits[:2]).split(), *said])


def sentences(language: str, reading: str) -> Iterator[tuple[str, str]]:
    """(text, digits) of every sentence of a cell, in figures and in words."""
    tongue, rng = TONGUES[language], random.Random(f"{language} {reading}")
    cell = getattr(tongue, reading)
    patterns: tuple[str, ...] = (cell,) if isinstance(cell, str) else cell
    for pattern in patterns:
        for as_written in (str, lambda digits: spoken(tongue, digits)):
            digits = synthetic_mobile(rng)
            pairs = [digits[at : at + 2] for at in range(0, 10, 2)]
            if reading in ("double", "triple", "twice"):
                size = 3 if reading == "triple" else 2
                digits = with_a_run(rng, size)
                yield counted(tongue, pattern, digits, size), digits
            elif reading == "told":
                nouns = pattern.split(", ")
                yield ", ".join(nouns[int(digit)] for digit in digits), digits
            elif reading == "key":
                hidden = next(digit for digit in digits[2:] if digit not in "06")
                yield pattern.format(k=digits.replace(hidden, "X"), d=spoken(tongue, hidden)), digits
            elif reading in ("backwards", "groups"):
                turned = as_written(digits[::-1]), ", ".join(map(as_written, reversed(pairs)))
                yield pattern.format(n=turned[0], r=turned[1]), digits
            elif reading == "halves":
                yield pattern.format(b=as_written(digits[5:]), a=as_written(digits[:5])), digits
            elif reading == "three":
                parts = [as_written(part) for part in (digits[:4], digits[4:7], digits[7:])]
                yield pattern.format(a=parts[0], b=parts[1], c=parts[2]), digits
            elif reading in ("last_four", "split"):
                yield pattern.format(a=as_written(digits[:6]), b=as_written(digits[6:])), digits
            elif reading == "corrected":
                wrong = digits[:8] + f"{(int(digits[8:]) + 37) % 100:02d}"
                yield pattern.format(n=wrong, g=digits[8:]), digits
            elif reading == "zero":
                yield pattern.format(z=digits[1:]), digits
            elif reading == "owned":
                yield pattern.format(m=rng.choice((digits, " ".join(pairs)))), ""
            else:
                yield pattern.format(n=digits), digits


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reading_is_there_in_every_language(language: str, reading: str) -> None:
    tongue = TONGUES[language]
    for said, digits in sentences(language, reading):
        text = said if "\n" in said else f"{tongue.before} {said}"
        assert read(text) == ({"+31" + digits[1:]} if digits else set()), text


@pytest.mark.parametrize("name", TABLES)
def test_every_table_has_a_row_for_every_language_and_no_empty_cell(name: str) -> None:
    table = TABLES[name]
    assert sorted(table) == sorted(LANGUAGES)
    rows = [row.split("|") if isinstance(row, str) else list(row) for row in table.values()]
    assert len({len(row) for row in rows}) == 1
    assert all(cell and str(cell).strip() for row in rows for cell in row)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_other_form_of_a_digit_is_another_plain_number(language: str) -> None:
    known = words_of(language)
    assert all(known[word] == digit for word, digit in forms_of(language).items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_language_alone_read_its_digits_as_nouns(language: str) -> None:
    nouns = TONGUES[language].told.split(", ")
    assert [words_of(language)[re.split(r"[ ']", fold(noun).text)[-1]] for noun in nouns] == list(range(10))
