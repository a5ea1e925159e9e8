"""Places: offered there, near, in the region, or only mentioned."""

import random
from datetime import UTC, datetime

import pytest

from bench.eval_places import ours
from bench.place_sentences import samples
from extractors.captured import AdContent
from extractors.extract import extract
from extractors.facts import PlaceRole
from extractors.places import located_in, municipalities

SEEN = datetime(2026, 11, 2, 5, tzinfo=UTC)


def roles(text: str) -> dict[str, PlaceRole]:
    return {place.name: place.role for place in extract(AdContent("", text), seen_at=SEEN).places}


def test_there_are_342_municipalities_and_houten_has_its_four_places() -> None:
    assert len(municipalities()) == 342
    assert municipalities()["GM0321"].places == ("'t Goy", "Houten", "Schalkwijk", "Tull en 't Waal")


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Ik ontvang in Houten.", "Houten", PlaceRole.IN),
        ("Ik kom oorspronkelijk uit Utrecht.", "Utrecht", PlaceRole.MENTIONED),
        ("Vlakbij Utrecht.", "Utrecht", PlaceRole.NEAR),
        ("Regio Utrecht.", "Utrecht", PlaceRole.REGION),
        ("Niet in Zeist.", "Zeist", PlaceRole.MENTIONED),
        ("op 10 minuten rijden van Nieuwegein", "Nieuwegein", PlaceRole.NEAR),
        ("ik ben deze week in Den Haag", "'s-Gravenhage", PlaceRole.IN),
        ("ontvangst in 's-Hertogenbosch", "'s-Hertogenbosch", PlaceRole.IN),
        ("ontvangst in Den Bosch", "'s-Hertogenbosch", PlaceRole.IN),
    ],
)
def test_the_words_around_a_place_give_its_role(text: str, name: str, role: PlaceRole) -> None:
    assert roles(text)[name] is role


@pytest.mark.parametrize(
    "text",
    [
        "Best gezellig bij mij.",
        "een goed gesprek in best gezelschap",
        "Houten vloer en een winkel om de hoek.",
        "Vierhouten is mooi, echt waar",
        "in bergen en bossen",
        "alle huizen hier",
        "Ik ben een echt lief meisje",
    ],
)
def test_everyday_words_are_no_places_of_that_name(text: str) -> None:
    assert not {"Best", "Houten", "Bergen", "Huizen", "Echt", "Een", "Winkel", "Hoek"} & set(roles(text))


def test_a_list_shares_the_role_of_its_first_place() -> None:
    found = roles("Niet in Zeist, Bunnik of Woerden, alleen in Houten.")
    assert found == {
        "Zeist": PlaceRole.MENTIONED,
        "Bunnik": PlaceRole.MENTIONED,
        "Woerden": PlaceRole.MENTIONED,
        "Houten": PlaceRole.IN,
    }


def test_a_name_in_several_municipalities_stays_a_set_until_something_decides() -> None:
    (alone,) = extract(AdContent("", "Ik ontvang in Hengelo."), seen_at=SEEN).places
    assert len(alone.municipalities) > 1
    facts = extract(AdContent("", "Ik ontvang in Hengelo en Enschede."), seen_at=SEEN)
    assert located_in(facts) == ("GM0153", "GM0164")


def test_a_border_place_has_no_municipality() -> None:
    (place,) = extract(AdContent("", "Ontvangst in Turnhout"), seen_at=SEEN).places
    assert (place.municipalities, place.country) == ((), "BE")


def test_the_city_field_comes_first() -> None:
    facts = extract(AdContent("", "Ook in Arnhem", fields={"city": "Houten (UT)"}), seen_at=SEEN)
    assert located_in(facts) == ("GM0321", "GM0202")


def test_a_postcode_places_an_ad() -> None:
    assert located_in(extract(AdContent("", "Ontvangst op 3991 AB, bel voor het nummer"), seen_at=SEEN)) == ("GM0321",)


def test_our_own_sentences_reach_the_bar() -> None:
    right = given = wanted = 0
    for sample in samples(random.Random(2024), 300):
        truth = set(sample["municipalities"])  # type: ignore[call-overload]  # a list of strings
        found = ours(str(sample["text"]))
        right, given, wanted = right + len(truth & found), given + len(found), wanted + len(truth)
    assert right / given >= 0.97
    assert right / wanted >= 0.97
