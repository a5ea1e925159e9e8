"""The validator refuses a catalogue that breaks a red line, whole, with the reason; and accepts the one we ship."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
import yaml

from indicators.catalogue import (
    CATALOGUE_FILE,
    LANGUAGES,
    CatalogueError,
    check_catalogue,
    load_catalogue,
    read_catalogue,
)
from indicators.views import AdView, GroupView, LeadAd

Change = Callable[[dict[str, Any]], None]


SHIPPED = yaml.safe_load(CATALOGUE_FILE.read_text(encoding="utf-8"))


def changed(change: Change) -> dict[str, Any]:
    data: dict[str, Any] = copy.deepcopy(SHIPPED)
    change(data)
    return data


def indicator(data: dict[str, Any], code: str) -> dict[str, Any]:
    found: dict[str, Any] = next(item for item in data["indicators"] if item["code"] == code)
    return found


def with_pattern(pattern: str) -> dict[str, Any]:
    return changed(lambda data: indicator(data, "I04")["meanings"][0]["says"]["nl"].append(pattern))


def test_the_shipped_catalogue_is_accepted() -> None:
    assert load_catalogue().version >= 1


def test_an_ordinary_new_pattern_is_accepted() -> None:
    assert check_catalogue(with_pattern("het team staat klaar"))


@pytest.mark.parametrize(
    ("feature", "pattern"),
    [
        ("nationaliteit", "poolse meiden"), ("nationaliteit", "brazilian"), ("nationaliteit", "uit roemenië"),
        ("nationaliteit", "z ukrainy"), ("nationaliteit", "deutschland"), ("nationaliteit", "nationaliteit"),
        ("herkomst", "oost europese"), ("herkomst", "afkomst"), ("etniciteit", "latina"), ("etniciteit", "aziatische"),
        ("etniciteit", "exotische"), ("huidskleur", "donkere huid"), ("huidskleur", "ebony"),
        ("taal van de advertentie", "spreekt engels"), ("taal van de advertentie", "język"),
        ("taalfouten", "spelfouten"), ("landnummer", "+40"), ("landnummer", "landnummer"), ("religie", "moslima"),
        ("religie", "christian"), ("gender", "vrouw"), ("gender", "mannen"), ("gender", "girls"),
        ("transgender", "transvrouw"), ("transgender", "shemale"), ("seksuele gerichtheid", "gay"),
        ("gezondheid", "zwanger"), ("gezondheid", "hiv"), ("wijk of postcode", "postcode"),
        ("wijk of postcode", "kanaleneiland buurt"), ("wijk of postcode", "3991 AB"),
        ("leeftijd uit beeld", "gezicht"),
    ],
)  # fmt: skip
def test_a_pattern_with_a_forbidden_feature_is_refused(feature: str, pattern: str) -> None:
    with pytest.raises(CatalogueError, match=feature):
        check_catalogue(with_pattern(pattern))


@pytest.mark.parametrize("feature", load_catalogue().forbidden)
def test_every_forbidden_feature_of_the_catalogue_is_refused_as_the_name_of_a_rule(feature: str) -> None:
    name = {"taalfouten": "veel taalfouten", "leeftijd uit beeld": "leeftijdsschatting"}.get(feature, feature)
    with pytest.raises(CatalogueError, match="verboden kenmerk"):
        check_catalogue(changed(lambda data: indicator(data, "I10").update(name=f"Let op {name}")))


@pytest.mark.parametrize(
    ("item", "pattern"),
    [
        ("reistaal", "nieuw in de stad"), ("reistaal", "op doorreis"), ("klantscreening", "alleen nette heren"),
        ("opgegeven leeftijd 18-23", "19 jaar"), ("opgegeven leeftijd 18-23", "twintig"),
        ("jong uiterlijk", "jong uiterlijk"),
        ("tatoeages", "met tattoo"), ("emoji", "onze \U0001f352"),
    ],
)  # fmt: skip
def test_what_stays_at_zero_cannot_carry_weight(item: str, pattern: str) -> None:
    with pytest.raises(CatalogueError, match=item):
        check_catalogue(with_pattern(pattern))


@pytest.mark.parametrize("name", ["country_code", "postcode", "age", "language", "gender_share"])
def test_a_setting_with_another_name_is_refused(name: str) -> None:
    with pytest.raises(CatalogueError, match="settings"):
        check_catalogue(changed(lambda data: indicator(data, "I10")["settings"].update({name: 1})))


def test_an_extra_key_is_refused() -> None:
    with pytest.raises(CatalogueError, match="nationality"):
        check_catalogue(changed(lambda data: indicator(data, "I05").update(nationality="any")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_meaning_without_one_of_the_languages_is_refused(language: str) -> None:
    with pytest.raises(CatalogueError, match=f"ontbreekt in {language}"):
        check_catalogue(changed(lambda data: indicator(data, "I08")["meanings"][1]["says"].pop(language)))


@pytest.mark.parametrize("kind", ["women", "men", "trans"])
def test_words_for_persons_are_for_everyone(kind: str) -> None:
    with pytest.raises(CatalogueError, match="alle geslachten of geen"):
        check_catalogue(changed(lambda data: data["slots"]["personen"]["nl"].pop(kind)))


@pytest.mark.parametrize("code", ["I13", "H02"])
def test_a_licence_never_silences_coercion(code: str) -> None:
    with pytest.raises(CatalogueError, match=code):
        check_catalogue(changed(lambda data: data["context_only"][1]["suppresses"].append(code)))


def test_what_is_no_yaml_is_refused_in_words() -> None:
    with pytest.raises(CatalogueError):
        read_catalogue("indicators: [")
    with pytest.raises(CatalogueError):
        read_catalogue("[]")


def test_evaluators_cannot_see_a_protected_feature() -> None:
    visible = {name for view in (AdView, GroupView, LeadAd) for name in view.__dataclass_fields__}
    never = ("language", "country", "national", "gender", "age", "religion", "postcode", "skin", "health")
    assert [name for name in visible if any(word in name for word in never) and name != "manager"] == []
