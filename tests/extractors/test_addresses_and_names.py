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
    "group",
    [
        ["Ik zit op de Hoofdweg 3a, Houten", "Hoofdweg 3a, Houten", "Hoofdweg 3 a Houten", "Aan de Hoofdweg 3A te Houten", "HOOFDWEG 3A HOUTEN"],
        ["Dorpsstraat 3", "Dorpsstr. 3", "Dorpsstr 3", "de Dorpsstraat nr 3"], ["Burgemeester Wallerweg 2", "Burg. Wallerweg 2"], ["Sint Jansstraat 4", "St. Jansstraat 4"],
        ["1e Dorpsstraat 3", "Eerste Dorpsstraat 3", "1ste Dorpsstraat 3"], ["2e Dorpsstraat 3", "Tweede Dorpsstraat 3", "2de Dorpsstraat 3"], ["Tweede Jan Steenstraat 5", "2e Jan Steenstraat 5"],
        ["Van der Valk hotel Vianen", "Hotel van der Valk Vianen", "Hotel Van der Valk in Vianen", "Van der Valk Vianen"], ["Laan van Meerdervoort 100", "Laan van Meerdervoort nr. 100"],
        ["Het Rond 1 Houten", "het Rond 1, 3991 AB Houten"], ["Plein 1944 nr 5 Nijmegen", "Plein 1944 5, Nijmegen"], ["Center Parcs De Eemhof", "CenterParcs de Eemhof"], ["De Meent 5", "de Meent 5"],
    ],
)  # fmt: skip
def test_one_place_has_one_form_and_other_places_have_others(group: list[str]) -> None:
    forms = [addresses(text) for text in group]
    assert len(forms[0]) == 1
    assert all(form == forms[0] for form in forms)


def test_an_ordinal_a_number_and_a_town_make_another_address() -> None:
    texts = [
        "Dorpsstraat 3", "1e Dorpsstraat 3", "2e Dorpsstraat 3", "Dorpsstraat 3a", "Dorpsstraat 4", "Dorpsstraat 3, Zeist", "Jan Steenstraat 3, Zeist", "Tweede Jan Steenstraat 3, Zeist",
        "Landal Rabbit Hill", "Landal Miggelenberg", "Novotel Rotterdam", "Novotel Utrecht",
    ]  # fmt: skip
    assert len({next(iter(addresses(text))) for text in texts}) == len(texts)


@pytest.mark.parametrize("text", ["Weg van hier 3", "ik ben het 3 keer", "de beste 3 in Utrecht", "Roompot", "kom naar landal met mij", "Ibis", "laan van niets 3", "De laatste 5 Utrecht"])
def test_a_chain_without_a_house_and_words_with_a_number_are_no_address(text: str) -> None:
    assert addresses(text) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ik heet Anna", "anna"), ("mijn naam is Lola Rose", "lola rose"), ("Ik ben Zoë en ontvang", "zoe"), ("call me Bo!", "bo"), ("noem me maar Sofie", "sofie"), ("my name's Kim", "kim"),
        ("je suis Marie", "marie"), ("me llamo Ana", "ana"), ("Nazywam się Ola", "ola"), ("Mă numesc Ana", "ana"), ("Adım Ela", "ela"), ("ich bin Lena", "lena"), ("Lisa hier!", "lisa"), ("Hoi, Lisa hier en ik ontvang", "lisa"),
        ("Tot snel xxx Lisa", "lisa"), ("Bel me.\nKusjes Lisa 💋", "lisa"), ("Liefs,\nEva", "eva"), ("Soy Lola", "lola"), ("Ben Ayşe, seni bekliyorum", "ayse"), ("sunt Ioana", "ioana"), ("Sono Giulia", "giulia"),
    ],
)  # fmt: skip
def test_a_working_name_is_introduced(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "ik ben Turkse", "Ik ben Colombiaanse", "ik ben Poolse dame", "I am Brazilian", "ich bin Deutsche", "soy Colombiana", "ik ben Blond", "Ik ben Nieuw hier", "ik ben lief", "I am Ready", "ik ben Transgender", "ik ben Echt geil", "Ik ben Super lief", "Klik hier!", "Nieuw hier!", "Parkeren hier.", "xxx Bel", "Liefs uit Houten", "kusjes Houten", "Ben Lief en spontaan", "Soy Muy caliente", "ben Sexy",
        "een kus Geen probleem", "Alles hier, op een plek",
        "Ik ben Surinaams",
    ],
)  # fmt: skip
def test_what_somebody_is_called_by_origin_or_looks_is_no_name(text: str) -> None:
    assert names(text) == []
