# ruff: noqa: E501 -- sentences
"""Numbers that the ad itself says to change, in its own words. Numbers can belong to nobody."""

import random

import pytest

from bench.phone_ads import synthetic_mobile
from extractors.facts import LINKING_CONFIDENCE
from extractors.normalise import fold
from extractors.phones import find_phones

D = synthetic_mobile(random.Random(31))[:-2] + "45"  # 06…, ten digits
E = "+31" + D[1:]


def linking(text: str) -> set[str]:
    facts, _ = find_phones(fold(text), "text", "synthetic")
    return {fact.e164 for fact in facts if fact.confidence >= LINKING_CONFIDENCE}


@pytest.mark.parametrize("told", [
    "maar het laatste cijfer moet 8 zijn", "(foutje, laatste cijfer is acht)", "but the last digit should be 8", "aber die letzte Ziffer muss 8 sein", "mais le dernier chiffre est 8", "pero la última cifra es 8",
    "ma l'ultima cifra è 8", "mas o último dígito é 8", "ale ostatnia cyfra to 8", "dar ultima cifră este 8", "de az utolsó számjegy 8", "ama son rakam 8", "nee wacht: eindigt op 8 in plaats van dat laatste cijfer",
])  # fmt: skip
def test_another_last_digit_is_put_in(told: str) -> None:
    assert linking(f"Bel {D} {told}.") == {E[:-1] + "8"}


@pytest.mark.parametrize("told", [
    ", laatste twee cijfers omdraaien", " with the last two digits swapped", ", letzte zwei Ziffern vertauschen", " (inverser les deux derniers chiffres)", " met de laatste twee cijfers andersom",
])  # fmt: skip
def test_two_turned_digits_are_turned_back(told: str) -> None:
    assert linking(f"Bel {D}{told}.") == {E[:-2] + "54"}


@pytest.mark.parametrize(("told", "last"), [
    ("en dan het laatste cijfer één hoger", "6"), (", the last digit one lower", "4"), (", letzte Ziffer 1 höher", "6"),
])  # fmt: skip
def test_one_more_or_less_is_counted(told: str, last: str) -> None:
    assert linking(f"Bel {D} {told}.") == {E[:-1] + last}


@pytest.mark.parametrize("told", [
    "(vervang de eerste drie cijfers)", "maar wissel de middelste cijfers", "but swap the middle digits", "laatste cijfer moet hoger", "laatste cijfer moet niet 5 zijn",
])  # fmt: skip
def test_what_is_to_be_changed_in_an_unclear_way_links_nothing(told: str) -> None:
    assert linking(f"Bel {D} {told}.") == set()


@pytest.mark.parametrize("told", [
    "of hetzelfde nummer maar eindigend op 81", "or the same number ending in 81", "und die gleiche Nummer, nur hinten 81 statt der letzten zwei Ziffern", "Mijn andere nummer is gelijk op de laatste twee cijfers na, die zijn 81",
])  # fmt: skip
def test_a_second_number_told_by_its_ending_is_one_number_more(told: str) -> None:
    assert linking(f"Bel {D} {told}.") == {E, E[:-2] + "81"}


@pytest.mark.parametrize("told", [
    "mijn laatste nummer is", "my last number:", "nieuwe foto's, verander niets, bel", "Wissel je graag van sfeer? Bel", "Letzte Woche! Ruf", "Última semana, llama",
])  # fmt: skip
def test_ordinary_words_change_nothing(told: str) -> None:
    assert linking(f"{told} {D}, de laatste week van de maand.") == {E}
