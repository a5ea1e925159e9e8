# ruff: noqa: E501 -- tables of sentences
"""Addresses and venues as identifiers, and working names."""

from datetime import UTC, datetime

import pytest

from extractors.captured import AdContent
from extractors.extract import extract

SEEN = datetime(2026, 11, 2, 5, tzinfo=UTC)


def addresses(text: str) -> set[str]:
    return {address.normalised for address in extract(AdContent("", text), seen_at=SEEN).addresses}


def names(text: str) -> list[str]:
    return [name.normalised for name in extract(AdContent("", text), seen_at=SEEN).names]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Dorpsstraat 12, 3991 AB Houten", "dorpsstraat 12, houten"), ("dorpsstraat 12 houten", "dorpsstraat 12, houten"), ("DORPSSTRAAT 12 HOUTEN", "dorpsstraat 12, houten"),
        ("Kerkweg 4a", "kerkweg 4a"), ("Kerkweg 4 A", "kerkweg 4a"), ("Prins Hendriklaan 100-2", "prins hendriklaan 100-2"), ("Stationsplein 14 bis, Utrecht", "stationsplein 14bis, utrecht"),
        ("Korte Nieuwstraat nr. 8", "korte nieuwstraat 8"), ("Het Rond 7, 3991 AB Houten", "het rond 7, houten"), ("Laan van Meerdervoort 200, 2517 BH Den Haag", "laan van meerdervoort 200, den haag"),
    ],
)  # fmt: skip
def test_one_address_has_one_form(text: str, value: str) -> None:
    assert addresses(text) == {value}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Hotel De Kroon", "hotel de kroon"), ("B&B Het Anker", "b&b het anker"), ("Vakantiepark Duinrell", "vakantiepark duinrell"), ("camping De Zon", "camping de zon"),
        ("Van der Valk Hotel Houten", "van der valk hotel houten"), ("in het Bastion Hotel Bussum", "bastion hotel bussum"), ("bij Fletcher Hotel", "fletcher hotel"),
    ],
)  # fmt: skip
def test_a_venue_is_known_by_its_name(text: str, value: str) -> None:
    assert addresses(text) == {value}


@pytest.mark.parametrize(
    "text",
    [
        "in een hotel in Utrecht", "hotel of bij mij thuis", "hotelbezoek Utrecht", "onderweg 3 keer", "op weg 10 minuten", "weg 5 km", "park 3", "Kerkstraat 12 uur", "straat 5", "de Kerkstraat",
        "Luxe hotel, geen haast", "Ik ontvang 2 keer, 1234 AB",
    ],
)  # fmt: skip
def test_other_words_are_no_address(text: str) -> None:
    assert addresses(text) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ik heet Anna", "anna"), ("mijn naam is Lola Rose", "lola rose"), ("Ik ben Zoë en ontvang", "zoe"), ("call me Bo!", "bo"), ("noem me maar Sofie", "sofie"), ("my name's Kim", "kim"),
        ("je suis Marie", "marie"), ("me llamo Ana", "ana"), ("Nazywam się Ola", "ola"), ("Mă numesc Ana", "ana"), ("Adım Ela", "ela"), ("ich bin Lena", "lena"),
    ],
)  # fmt: skip
def test_a_working_name_is_introduced(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "ik ben Turkse", "Ik ben Colombiaanse", "ik ben Poolse dame", "I am Brazilian", "ich bin Deutsche", "soy Colombiana", "ik ben Blond", "Ik ben Nieuw hier", "ik ben lief", "I am Ready", "ik ben Transgender",
        "Ik ben Surinaams",
    ],
)  # fmt: skip
def test_what_somebody_is_called_by_origin_or_looks_is_no_name(text: str) -> None:
    assert names(text) == []
