# ruff: noqa: E501 -- tables of sentences
"""Prices and the time they are for; what looks like a price and is none."""

from datetime import UTC, datetime

import pytest

from extractors.captured import AdContent
from extractors.extract import extract
from extractors.facts import PriceFact

SEEN = datetime(2026, 11, 2, 5, tzinfo=UTC)


def prices(text: str) -> list[PriceFact]:
    return list(extract(AdContent("", text), seen_at=SEEN).prices)


@pytest.mark.parametrize(
    ("text", "euros", "minutes"),
    [
        ("1 uur €150", 150, 60),
        ("1u 150", 150, 60),
        ("Ik vraag 180 per uur", 180, 60),
        ("€150 p/u", 150, 60),
        ("150 p.u.", 150, 60),
        ("€ 150/u", 150, 60),
        ("150 euro het uur", 150, 60),
        ("half uur 80 euro", 80, 30),
        ("½ uur 80 euro", 80, 30),
        ("100 voor een half uur", 100, 30),
        ("30 min: 60", 60, 30),
        ("kwartier 50,-", 50, 15),
        ("anderhalf uur 220", 220, 90),
        ("1,5 uur 220", 220, 90),
        ("2 uur 280", 280, 120),
        ("hele nacht 900", 900, 480),
        ("overnight 1200 euro", 1200, 480),
        ("€ 1.250 weekend", 1250, None),
        ("150 eur/uur", 150, 60),
        ("1 Stunde 150€", 150, 60),
        ("une heure 150€", 150, 60),
        ("24 jaar, 150 euro", 150, None),
    ],
)
def test_a_price_comes_with_its_minutes(text: str, euros: int, minutes: int | None) -> None:
    assert [(price.amount_cents, price.currency, price.minutes) for price in prices(text)] == [
        (100 * euros, "EUR", minutes)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "90-60-90", "open tot 22 uur", "om 10 uur 30", "bel 06 67 12 34 56", "120 km per uur", "24 uur per dag", "170 cm",
        "3 dagen per week", "2 uur 45 minuten", "afspraak 1 uur van tevoren", "postcode 1500 AB", "100% echt", "€5 korting",
    ],
)  # fmt: skip
def test_times_sizes_and_shares_are_no_prices(text: str) -> None:
    assert prices(text) == []


@pytest.mark.parametrize(("text", "currency"), [("£80 half hour", "GBP"), ("$120 per hour", "USD"), ("120 usd", "USD")])
def test_the_currency_is_the_one_written(text: str, currency: str) -> None:
    (price,) = prices(text)
    assert price.currency == currency


@pytest.mark.parametrize("text", ["100-150 euro per uur", "100 tot 150 euro", "tussen 100 en 150 euro", "€100 - €150"])
def test_a_range_keeps_both_ends(text: str) -> None:
    (price,) = prices(text)
    assert (price.amount_cents, price.up_to_cents) == (10000, 15000)


@pytest.mark.parametrize("text", ["1 uur 150 - 30 min 80", "80-60", "€150, 2 uur 280"])
def test_two_prices_side_by_side_are_no_range(text: str) -> None:
    assert all(price.up_to_cents is None for price in prices(text))


@pytest.mark.parametrize(
    ("text", "open_ended"),
    [
        ("vanaf €100", True), ("v.a. 100 euro", True), ("from €100 per hour", True), ("€100 per uur", False),
        ("Massage door Eva.\n100 euro", False),
    ],
)  # fmt: skip
def test_vanaf_is_told_from_the_end_of_a_name(text: str, open_ended: bool) -> None:
    (price,) = prices(text)
    assert price.open_ended is open_ended


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ("incall €150, outcall €200", ["in", "out"]),
        ("incall 150 outcall 200", ["in", "out"]),
        ("bij mij 1 uur 150 euro, bij jou 1 uur 200 euro", ["in", "out"]),
        ("escort €200 per uur", ["out"]),
        ("€150 per uur", [None]),
    ],
)
def test_received_or_visited_is_read_beside_the_price(text: str, settings: list[str | None]) -> None:
    assert [price.setting for price in prices(text)] == settings
