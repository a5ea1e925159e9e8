"""The list rule: score, families, and at least one that is structural or strong."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.catalogue import WorkedExample, load_catalogue
from indicators.rule import weigh
from indicators.views import Hit

CATALOGUE = load_catalogue()
CODES = [item.code for item in CATALOGUE.indicators] + [item.code for item in CATALOGUE.context_only]


@pytest.mark.parametrize("example", CATALOGUE.worked_examples, ids=lambda example: "+".join(example.hits))
def test_a_worked_example_comes_out_as_the_catalogue_says(example: WorkedExample) -> None:
    found = weigh([Hit(code) for code in example.hits], CATALOGUE)
    assert (found.selected, found.urgent) == (example.listed, example.urgent)


def test_a_code_counts_once_however_often_it_was_found() -> None:
    assert weigh([Hit("I05"), Hit("I05"), Hit("I05")], CATALOGUE).score == 1


def test_a_licence_silences_what_a_business_does_anyway() -> None:
    found = weigh([Hit(code) for code in ("I01", "I02", "I03", "I04", "I08", "I14", "C01")], CATALOGUE)
    assert (found.score, found.selected) == (0, False)
    assert not any(hit.counted for hit in found.hits)


@pytest.mark.parametrize("code", ["I13", "H02"])
def test_a_licence_never_silences_coercion(code: str) -> None:
    found = weigh([Hit(code), Hit("C01")], CATALOGUE)
    assert found.urgent
    assert found.selected


def test_movement_counts_only_beside_another_fact_about_several_ads() -> None:
    assert weigh([Hit("I11"), Hit("I08"), Hit("I09")], CATALOGUE).families == ("conditions",)
    assert "movement" in weigh([Hit("I11"), Hit("I02")], CATALOGUE).families


def test_movement_beside_a_silenced_fact_does_not_count() -> None:
    assert weigh([Hit("I11"), Hit("I02"), Hit("C01")], CATALOGUE).score == 0


def test_movement_is_not_the_structural_indicator_the_rule_asks_for() -> None:
    i11 = CATALOGUE.indicator("I11")
    assert i11.evidence == "structural"
    assert not getattr(i11, "is_structural", True)


def test_context_carries_no_weight() -> None:
    assert weigh([Hit("B01"), Hit("C01")], CATALOGUE).score == 0


@given(st.lists(st.sampled_from(CODES), max_size=12), st.randoms(use_true_random=False))
def test_the_order_of_hits_changes_nothing(codes: list[str], random: Random) -> None:
    found = []
    for order in (codes, random.sample(codes, len(codes))):
        one = weigh([Hit(code) for code in order], CATALOGUE)
        found.append((one.score, one.families, one.selected, one.urgent))
    assert found[0] == found[1]


@given(st.sets(st.sampled_from(CODES), max_size=12))
def test_nothing_is_selected_on_one_family_unless_urgent(codes: set[str]) -> None:
    found = weigh([Hit(code) for code in codes], CATALOGUE)
    assert not found.selected or found.urgent or (len(found.families) >= 2 and found.score >= 4)
