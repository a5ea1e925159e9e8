# ruff: noqa: E501 -- tables of sentences
"""Places: offered there, near, in the region, or only mentioned."""

import random
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bench.eval_places import ours
from bench.place_sentences import framed, samples
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


@pytest.mark.parametrize("make", [samples, framed])
def test_our_own_sentences_reach_the_bar(make: Callable[[random.Random, int], list[dict[str, object]]]) -> None:
    right = given = wanted = 0
    for sample in make(random.Random(2024), 300):
        truth = set(sample["municipalities"])  # type: ignore[call-overload]  # a list of strings
        found = ours(str(sample["text"]))
        right, given, wanted = right + len(truth & found), given + len(found), wanted + len(truth)
    assert right / given >= 0.97
    assert right / wanted >= 0.97


@pytest.mark.parametrize(
    "text",
    [
        "Niet in Zeist, wel in Woerden.", "Vroeger in Zeist, nu in Woerden.", "Geboren in Zeist, werkzaam in Woerden.", "Mijn moeder woont in Zeist, ik ontvang in Woerden.",
        "Ik ontvang in Woerden, vlakbij Zeist.", "Klanten uit Zeist komen graag naar Woerden.", "In Zeist ontvang ik niet meer, in Woerden wel.", "Verhuisd van Zeist naar Woerden.",
        "Nu in Woerden, volgend jaar in Zeist.", "Not in Zeist anymore, now in Woerden.", "Nicht in Zeist, sondern in Woerden.", "Je ne suis plus à Zeist, je suis à Woerden.",
        "Ya no estoy en Zeist, ahora en Woerden.", "Nie przyjmuję w Zeist, tylko w Woerden.", "Nu primesc în Zeist, doar în Woerden.", "Non ricevo a Zeist, solo a Woerden.",
        "Não atendo em Zeist, apenas em Woerden.", "Fan van FC Zeist, ontvangst in Woerden.", "Ik shop graag in Zeist, mijn studio is in Woerden.", "In plaats van Zeist nu in Woerden.",
    ],
)  # fmt: skip
def test_one_place_is_offered_and_the_other_only_named(text: str) -> None:
    assert ours(text) == {"GM0632"}


@pytest.mark.parametrize(
    "text",
    [
        "Ik ontvang in Zeist en Woerden.", "Escort in Zeist, Woerden.", "Maandag Zeist, dinsdag Woerden", "Niet alleen in Zeist, ook in Woerden.", "1-4 juli Zeist, 5-8 juli Woerden",
        "Zeist / Woerden ontvangst", "Outcall in Zeist of Woerden", "Estoy en Zeist y Woerden",
    ],
)  # fmt: skip
def test_two_places_are_both_offered(text: str) -> None:
    assert ours(text) == {"GM0355", "GM0632"}


def test_a_vague_sentence_is_believed_when_nothing_better_is_said() -> None:
    assert ours("Ik loop graag hard in Zeist.") == {"GM0355"}
    assert ours("Ik loop graag hard in Zeist. Ontvangst in Woerden.") == {"GM0632"}


def test_a_vague_sentence_gives_way_to_the_title_and_to_the_field_of_the_site() -> None:
    text = "Ik loop graag hard in Zeist."
    assert located_in(extract(AdContent("Sanne, nu in Woerden", text), seen_at=SEEN)) == ("GM0632",)
    assert located_in(extract(AdContent("", text, fields={"city": "Woerden"}), seen_at=SEEN)) == ("GM0632",)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Nieuw in Amersfoord!", "GM0307"), ("Locatie: Nijmgen", "GM0268"), ("ontvangst in Eindhove.", "GM0772"), ("📍 Appeldoorn", "GM0200"), ("Privé in Leeuwaarden", "GM0080"), ("Ontvangst in Rotterdma", "GM0599"),
        ("Ontvangst in G r o n i n g e n", "GM0014"), ("Locatie: B.R.E.D.A.", "GM0758"), ("Z-w-o-l-l-e, privé", "GM0193"), ("Przyjmuję w Tilburgu.", "GM0855"), ("Jestem w Hadze.", "GM0518"),
        ("te gast in de Amsterdamse Jordaan", "GM0363"), ("in de Haagse binnenstad", "GM0518"), ("studio in Rotterdam-Alexander", "GM0599"), ("vandaag in Damsko", "GM0363"), ("Alphen a.d. Rijn, privé", "GM0484"),
    ],
)  # fmt: skip
def test_a_name_written_oddly_is_read(text: str, code: str) -> None:
    assert ours(text) == {code}


@pytest.mark.parametrize("text", ["in Londen", "Wonen in Zevenburgen", "IN DE ZETEL", "in Houter", "in Delftse stijl", "a.b.c.d. van het alfabet", "Genieten in Weelde"])
def test_a_word_that_only_looks_like_a_place_is_none(text: str) -> None:
    assert ours(text) == set()


def test_a_place_to_come_counts_when_bookings_are_taken() -> None:
    assert ours("Binnenkort in Woerden, reserveer alvast.") == {"GM0632"}
    assert ours("Vanaf volgende week in Woerden.") == {"GM0632"}
    assert ours("Misschien kom ik ooit in Woerden.") == set()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ontvangst in Overvecht", "GM0344"), ("ik zit in de Bijlmer", "GM0363"), ("Castellum, bel voor het adres", "GM0321"), ("ontvangst in Scheveningen", "GM0518"), ("ontvangst in Weesp", "GM0363"),
        ("Ontvangst in A'dam", "GM0363"), ("Ontvangst in Alphen a/d Rijn", "GM0484"), ("Ontvangst in Hoek v. Holland", "GM0599"), ("studio in Wijk bij D'stede", "GM0352"), ("Ontvangst in BoZ", "GM0748"),
        ("Ontvangst in Tull en 't Waal", "GM0321"), ("Ontvangst in 't Goy", "GM0321"), ("Recibo en La Haya", "GM0518"), ("Je reçois à Bois-le-Duc", "GM0796"), ("Nimwegen, Privatwohnung", "GM0268"),
        ("Przyjmuję w Amsterdamie", "GM0363"), ("Bergen (L), privé", "GM0893"), ("Bergen (NH), privé", "GM0373"), ("#zeist #vandaag", "GM0355"), ("ONTVANGST IN ZEIST", "GM0355"),
    ],
)  # fmt: skip
def test_quarters_short_forms_and_foreign_names_are_known(text: str, code: str) -> None:
    assert code in ours(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ontvangst op 3991 AB", "GM0321"), ("Postcode: 8011XC", "GM0193"), ("pc 9711", "GM0014"), ("postcodegebied 5611", "GM0772"), ("ontvangst 1852 EA", "GM0399"), ("Postcode 4671 AA", "GM0851"),
    ],
)  # fmt: skip
def test_every_postcode_says_where(text: str, code: str) -> None:
    assert ours(text) == {code}


@pytest.mark.parametrize("text", ["order 3991 AB", "in 2019 in dienst", "€ 3991 ab", "06 3991 4455", "code: 3991", "1500 kg", "sinds 2012 op tijd", "artikelnr 3511 XC"])
def test_other_numbers_are_no_postcodes(text: str) -> None:
    assert ours(text) == set()


@pytest.mark.parametrize(
    "text", ["Ontvangst in Heusden-Zolder", "Sint-Joris-Weert", "Bergen, België", "ontvangst in Bergen (België)", "Ontvangst in Emmerich", "Aken is mooi", "Ontvangst in Knokke"]
)
def test_what_lies_abroad_has_no_municipality(text: str) -> None:
    assert ours(text) == set()


@pytest.mark.parametrize("text", ["Ik ontvang in Best.", "Locatie: Best", "ontvangst in Best en Eindhoven", "5683 AA Best", "Best (NB)"])
def test_an_everyday_word_is_a_place_where_the_words_beside_it_say_so(text: str) -> None:
    assert "GM0753" in ours(text)


@pytest.mark.parametrize("text", ["Lisa van Houten", "Kerkstraat bij Houtense weg 3", "www.zeist.nl", "info@zeist.nl", "mevrouw Van Dongen", "de Zeisterweg", "@zeist"])
def test_names_of_people_streets_and_addresses_are_no_places(text: str) -> None:
    assert ours(text) == set()


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Приемам в Айндховен.", {"GM0772"}), ("ПРИНИМАЮ В АМСТЕРДАМЕ, Роттердам", {"GM0363", "GM0599"}), ("Я в Гааге", {"GM0518"}), ("Град: Утрехт", {"GM0344"}), ("Ден Бош", {"GM0796"}),
        ("Аз съм от Делфт", set()), ("не в Бреде", set()), ("Хорошая девушка, очень хороша", set()),
    ],
)  # fmt: skip
def test_dutch_towns_in_cyrillic_letters_are_read(text: str, codes: set[str]) -> None:
    assert ours(text) == codes
