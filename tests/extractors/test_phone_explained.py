# ruff: noqa: E501 -- sentences
"""Numbers hidden by a trick that the text itself shows whole. Numbers can belong to nobody."""

import random

import pytest

from bench.phone_ads import synthetic_mobile
from bench.phone_spoken import LANGUAGES
from extractors.facts import LINKING_CONFIDENCE
from extractors.normalise import fold
from extractors.number_words import words_of
from extractors.phones import find_phones

D = synthetic_mobile(random.Random(37))  # 06…, ten digits
E = "+31" + D[1:]
PAIRS = [D[at : at + 2] for at in range(0, 10, 2)]


def linking(text: str) -> set[str]:
    facts, _ = find_phones(fold(text), "text", "synthetic")
    return {fact.e164 for fact in facts if fact.confidence >= LINKING_CONFIDENCE}


def in_words(language: str) -> list[str]:
    words = {str(value): word for word, value in reversed(words_of(language).items()) if value < 10 and word.isalpha()}
    return [words[digit] for digit in D]


@pytest.mark.parametrize("letters", ["JABCDEFGHI", "OQRSTUVWYZ"])
@pytest.mark.parametrize("between", ["", " ", "-"])
def test_a_key_of_letters_is_used(letters: str, between: str) -> None:
    key = ", ".join(f"{letters[digit]}={digit}" for digit in range(10))
    code = between.join(letters[int(digit)] for digit in D)
    assert linking(f"Mijn nummer is {code}. Sleutel: {key}") == {E}
    assert linking(f"Sleutel: {key}. Verder niets.") == set()


@pytest.mark.parametrize("at", [2, 4, 6])
@pytest.mark.parametrize("told", ["Vul {} in op de lege plek.", "fill in {} for the dashes", "für die Striche {} einsetzen"])
def test_two_digits_left_out_are_filled_in(at: int, told: str) -> None:
    shown = f"{D[:at]} -- {D[at + 2 :]}"
    assert linking(f"Bel {shown}. {told.format(D[at : at + 2])}") == {E}
    assert linking(f"Bel {shown}. {told.format(f'{D[at : at + 2]} of 11')}") == set()


@pytest.mark.parametrize("shape", ["olie €{}", "thee {} euro", "soap {},-"])
def test_a_row_of_prices_that_is_said_to_be_the_number(shape: str) -> None:
    row = ", ".join(shape.format(pair) for pair in PAIRS)
    assert linking(f"Mijn nummer in prijzen: {row}.") == {E}
    assert linking(f"Mijn nummer volgt; prijzen: {', '.join(shape.format(pair) for pair in PAIRS[:4])}.") == set()


def test_lines_that_begin_with_the_digits() -> None:
    assert linking("Het eerste cijfer van elke regel:\n" + "\n".join(f"{digit} soorten thee" for digit in D)) == {E}
    assert linking("Het eerste cijfer van elke regel:\n" + "\n".join(f"{digit} soorten thee" for digit in D[:9])) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_with_their_figures_words_glued_and_words_backwards(language: str) -> None:
    words = in_words(language)
    assert linking("Info: " + ", ".join(f"{word} ({digit})" for word, digit in zip(words, D, strict=True))) == {E}
    assert linking("Info: " + "x".join(words) + " ...") == {E}


@pytest.mark.parametrize("language", ["nl", "en", "de", "it", "pt"])
def test_words_spelt_backwards(language: str) -> None:
    assert linking("Spiegel: " + ", ".join(word[::-1] for word in in_words(language)) + ".") == {E}


def test_things_counted_twice_are_no_number() -> None:
    assert linking("nul (0) kaartjes, zes (6) glazen, zeven (7) stoelen, een (1) tafel, twee (2) lampen") == set()


@pytest.mark.parametrize("nought", ["<>", "()", "[]"])
def test_noughts_and_ones_drawn_with_signs(nought: str) -> None:
    drawn = " ".join(nought if digit == "0" else "|" if digit == "1" else digit for digit in D)
    assert linking(f"Bel {drawn} voor meer.") == {E}
