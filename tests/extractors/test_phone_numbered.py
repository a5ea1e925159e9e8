# ruff: noqa: E501 -- sentences
"""Ten digits that are the number of a thing, and the same digits to call. Numbers can belong to nobody."""

import random

import pytest

from bench.phone_ads import synthetic_mobile
from extractors.facts import LINKING_CONFIDENCE
from extractors.normalise import fold
from extractors.phones import find_phones

D = synthetic_mobile(random.Random(23))  # 06…, ten digits
E = "+31" + D[1:]


def confidences(text: str) -> dict[str, float]:
    facts, _ = find_phones(fold(text), "text", "synthetic")
    return {fact.e164: fact.confidence for fact in facts}


def linking(text: str) -> set[str]:
    return {e164 for e164, confidence in confidences(text).items() if confidence >= LINKING_CONFIDENCE}


@pytest.mark.parametrize("before", [
    "Reserveringsnummer", "Boekingsnummer:", "Bibliotheekpas", "Klantenkaart nr.", "Werkbon", "Pakket", "Kenteken", "Loyalty card", "Library card no.", "Parcel", "Work order #",
    "Treuekarte", "Kundenkarte Nr.", "Paket", "Carte de fidélité", "Colis n°", "Billet", "Tarjeta de cliente", "Paquete", "Recibo", "Karta klienta", "Paczka nr", "Bilet", "Card de client", "Colet",
    "Törzskártya", "Csomag", "Tessera", "Pacco n.", "Biglietto", "Cartão de cliente", "Bilhete", "Müşteri kartı", "Kargo no", "Reservation number", "Buchungsnummer", "Room number", "Chambre n°",
])  # fmt: skip
def test_the_number_of_a_thing_is_not_shown_at_all(before: str) -> None:
    assert confidences(f"Rustig thuis. {before} {D}, twee stempels.") == {}


@pytest.mark.parametrize("after", [
    "niet (dat is mijn lidmaatschap)", "is mijn klantnummer", "(bestelnummer)", "is my order number", "das ist meine Mitgliedsnummer", "c'est mon numéro de client", "es mi número de socio", "to jest numer zamówienia",
])  # fmt: skip
def test_what_is_called_a_thing_afterwards_is_no_number(after: str) -> None:
    assert linking(f"Ik werk alleen. Dus ook {D} {after}.") == set()


@pytest.mark.parametrize("before", [
    "Reserva", "Prenotazione", "Rezervarea", "Rezerwacja", "Foglalás", "Rezervasyon", "Booking", "Reservation",
])  # fmt: skip
def test_a_booking_or_where_to_book_is_for_people_to_tell(before: str) -> None:
    assert LINKING_CONFIDENCE > confidences(f"{before} {D}, bis 18.")[E] >= 0.5


@pytest.mark.parametrize("before", [
    "Belkaart op? App mij", "Visitekaartje:", "Prepaidkaart", "Reserveringen:", "Reservas:", "Reserveren via", "Réservation directe au", "Reserva por whatsapp", "Kamer vrij. Bel", "Schone kamer", "Mam pokój", "Escort tour",
    "Massage room", "Cards accepted!", "Nieuwe kaart\n", "Geen pas nodig, bel", "Loyalty card? Call", "Chambre privée", "Nuevo lugar",
])  # fmt: skip
def test_the_words_for_things_do_not_hide_a_number_to_call(before: str) -> None:
    assert linking(f"{before} {D}") == {E}


def test_a_number_some_way_from_somewhere_is_read() -> None:
    assert linking(f"{D}, 3 km van het station") == linking(f"{D} is mijn nummer") == {E}


@pytest.mark.parametrize("row", [
    "Route {} → {} → {} → {} → {}, 34 km", "Bingokaart: | {} | {} | {} | {} | {} |", "Bingo card | {} | {} | {} | {} | {} |", "Knooppunten {} - {} - {} - {} - {}",
])  # fmt: skip
def test_pairs_along_a_road_or_on_a_card_are_no_number(row: str) -> None:
    assert linking(row.format(*(D[at : at + 2] for at in range(0, 10, 2)))) == set()


@pytest.mark.parametrize("times", ["06:12, 06:45, 07:23, 06:59", "06:12, 06:45, 07:23 and 06:59", "06:12 06:45 07:23 06:59"])
def test_a_row_of_times_is_no_number(times: str) -> None:
    assert confidences(f"Laps {times}. Rated 8.7 of 10.") == {}


def test_a_plot_of_land_and_a_row_of_runners_are_no_number() -> None:
    assert linking(f"Kavel {D[:3]} sectie A nummer 1234, groot 56 are 78 centiare.") == set()
