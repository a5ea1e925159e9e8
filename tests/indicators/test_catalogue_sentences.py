"""Every example sentence of the catalogue, in every language: what it says decides, never in which language."""

import pytest

from indicators.catalogue import LANGUAGES, Example, Indicator, load_catalogue
from indicators.patterns import PatternIndex, parse
from indicators.words import fold, read_words

CATALOGUE = load_catalogue()
EXAMPLES = [
    pytest.param(indicator, example, id=f"{indicator.code}-{example.meaning}")
    for indicator in CATALOGUE.indicators
    for example in indicator.examples
]


def codes(text: str) -> set[str]:
    return {code for code, _, _ in CATALOGUE.pattern_index.find(read_words(text))}


@pytest.mark.parametrize(("indicator", "example"), EXAMPLES)
def test_an_equal_sentence_counts_equally_in_every_language(indicator: Indicator, example: Example) -> None:
    assert {language: indicator.code in codes(text) for language, text in example.says.items()} == dict.fromkeys(
        LANGUAGES, example.hit
    )


@pytest.mark.parametrize(("indicator", "example"), EXAMPLES)
def test_an_example_says_nothing_else(indicator: Indicator, example: Example) -> None:
    for text in example.says.values():
        assert codes(text) <= {indicator.code}, text


@pytest.mark.parametrize(("indicator", "example"), EXAMPLES)
def test_capitals_and_missing_accents_change_nothing(indicator: Indicator, example: Example) -> None:
    for text in example.says.values():
        assert codes(text.upper()) == codes(text), text
        assert codes(fold(text)) == codes(text), text


def test_every_indicator_with_patterns_has_sentences_that_count_and_that_do_not() -> None:
    with_patterns = [indicator for indicator in CATALOGUE.indicators if indicator.meanings]
    assert {indicator.code for indicator in with_patterns} == {
        "I04", "I06", "I07", "I08", "I09", "I12", "I13", "I14",
    }
    for indicator in with_patterns:
        assert {example.hit for example in indicator.examples} == {True, False}


@pytest.mark.parametrize(
    "text",
    [
        "Onze Poolse meiden", "Onze Zuid-Afrikaanse meiden", "Onze jongens", "Onze lieve, mooie transdames",
        "Bel voor Kim met de manager", "Afspraken: vraag naar de manager!", "We have today Kim and two more girls",
    ],
)
def test_another_speaks_whoever_it_is_about(text: str) -> None:
    assert codes(text) == {"I04"}


@pytest.mark.parametrize(
    "text",
    [
        "Ik heb geen manager en geen baas, ik werk alleen voor mezelf.", "Wij hebben vandaag zin in gezelligheid.",
        "Op onze locatie ontvangen wij heren.", "Onze foto's zijn van onszelf.", "Vraag naar mij.",
        "Geen bureau, geen baas, geen schulden: alleen ik.", "Ik ben er van 20/7 tot 24/7.", "Bel 06 24/7/2026",
        "Mijn geld is van mij, ik geef niets af aan wie dan ook.", "Niemand beslist voor mij.", "",
    ],
)
def test_ordinary_words_count_for_nothing(text: str) -> None:
    assert codes(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Mijn baas houdt mijn geld tot mijn schuld is afbetaald.", "Ik moet al mijn geld afgeven en mag niet weigeren.",
        "I have to pay off my debt to my boss.", "My boss keeps my money and my passport until my debt is paid.",
        "I must hand over all my money and I am not allowed to refuse.",
        "Ik wil niet meer, maar ik moet mijn schuld aflossen.",
    ],
)
def test_words_of_debt_and_force_are_seen(text: str) -> None:
    assert "I13" in codes(text)


def test_a_place_points_at_the_raw_words() -> None:
    text = "Hoi!\u200b \uff2f\uff4e\uff5a\uff45 l\u00edeve m\u200beiden staan klaar"
    ((code, start, end),) = CATALOGUE.pattern_index.find(read_words(text))
    assert (code, text[start:end]) == ("I04", "\uff2f\uff4e\uff5a\uff45 l\u00edeve m\u200beiden")


def test_a_match_stays_within_one_sentence() -> None:
    index = PatternIndex([("I04", parse("onze * meiden", {}))])
    assert index.find(read_words("Alles van onze. Lieve meiden")) == []
    assert index.find(read_words("Alles van onze\nLieve meiden")) == []


@pytest.mark.parametrize(
    "text", ["onze " * 10_000, "\u0301" * 10_000, "24/7 " * 5_000, "a" * 100_000, "\ud800onze meiden"], ids=len
)
def test_a_hostile_text_is_read_to_its_end(text: str) -> None:
    CATALOGUE.pattern_index.find(read_words(text))
