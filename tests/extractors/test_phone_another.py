"""A colleague's number in an ad is read and shown, and links nobody. Numbers can belong to nobody."""

from random import Random

import pytest

from bench.phone_ads import synthetic_mobile
from extractors.captured import AdContent
from extractors.extract import extract
from extractors.phone_another import COLLEAGUE, HER_OWN, MINE
from tests.extractors.test_phones import SEEN

HERS, OWN = (synthetic_mobile(Random(seed)) for seed in (1, 2))

SENTENCES = {
    "nl": "Noor werkt voor zichzelf; voor haar alleen bel je haar eigen nummer {0}. Bel mij op {1}",
    "en": "Carla works for herself, her own number is {0}. My number is {1}.",
    "de": "Ich arbeite auch mit Lisa; ihre eigene Nummer ist {0}. Meine Nummer: {1}",
    "fr": "Mon amie travaille pour elle-même, son propre numéro est le {0}. Le mien: {1}",
    "es": "Mi amiga tiene su propio número {0}. El mío {1}",
    "pl": "Moja koleżanka ma własny numer {0}. Mój numer {1}",
    "ro": "Prietena mea are numărul ei: {0}. Numărul meu {1}",
    "hu": "A barátnőm saját száma {0}. Az enyém {1}",
    "it": "La mia amica ha il suo numero {0}. Il mio {1}",
    "pt": "A minha amiga tem o número dela {0}. O meu {1}",
    "tr": "Arkadaşımın kendi numarası {0}. Benim numaram {1}",
}


def read(text: str, **fields: str) -> dict[str, bool]:
    """Per number found whether it is said to be another's."""
    found = extract(AdContent("", text, fields=fields), seen_at=SEEN, numbering="synthetic")
    return {"0" + fact.e164.removeprefix("+31"): fact.another for fact in found.phones}


def test_every_language_has_all_words() -> None:
    assert HER_OWN.keys() == COLLEAGUE.keys() == MINE.keys() == SENTENCES.keys()


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_her_own_number_is_the_colleagues(language: str) -> None:
    assert read(SENTENCES[language].format(HERS, OWN)) == {HERS: True, OWN: False}


@pytest.mark.parametrize(
    "text",
    [
        "Met collega Dewi werk ik soms samen ({0}), verder doe ik alles alleen. Bel {1}",
        "Bel {1}\nSamen met mijn vriendin Kim: {0}",
        "App {1}. Duo? With my friend Ana, {0}",
    ],
)
def test_the_number_behind_a_colleague_is_hers(text: str) -> None:
    assert read(text.format(HERS, OWN)) == {HERS: True, OWN: False}


def test_the_number_of_the_form_is_her_own() -> None:
    assert read(f"Duo met collega Dewi: {HERS}.", phone=OWN) == {HERS: True, OWN: False}


@pytest.mark.parametrize(
    "text",
    [
        "Dit is Esra. Je bereikt haar op haar eigen nummer {0}",
        "Lola: haar nummer {0}\nAnna: haar nummer {1}",
        "Met mijn vriendin ontvang ik samen. Bel {0} of {1}",
        "Met mijn vriendin werk ik samen, bel mij op {0} of {1}",
        "{0}, of {1} van mijn vriendin",
    ],
    ids=["alone", "each hers", "next sentence", "mine after all", "said behind it"],
)
def test_otherwise_every_number_may_be_called(text: str) -> None:
    assert not any(read(text.format(HERS, OWN)).values())
