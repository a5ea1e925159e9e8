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


def hours(text: str) -> str:
    """ "80/30 150/60": amounts with their minutes, other currencies named."""
    return " ".join(f"{p.amount_cents // 100}{'' if p.currency == 'EUR' else p.currency}/{p.minutes or '-'}" for p in prices(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Half uur €80 Uur €140", "80/30 140/60"), ("Half uur €80\nUur €140", "80/30 140/60"), ("half uur 80 uur 150", "80/30 150/60"), ("80 half uur 150 uur", "80/30 150/60"),
        ("€80 30min €140 60min", "80/30 140/60"), ("80€ half uur 140€ uur", "80/30 140/60"), ("100 euro 30 min 150 euro uur", "100/30 150/60"), ("€ 80,- half uur € 140,- uur", "80/30 140/60"),
        ("uur €150 half uur €80", "150/60 80/30"), ("€150 uur €80 half uur", "150/60 80/30"), ("kwartier 50 half uur 80 uur 140", "50/15 80/30 140/60"), ("80,- (half uur) 140,- (uur)", "80/30 140/60"),
        ("Prijzen: kwartier €50 halfuur €80 uur €150 nacht €900", "50/15 80/30 150/60 900/480"), ("20 min 50 / 30 min 70 / 60 min 120", "50/20 70/30 120/60"), ("€80/30min €140/60min", "80/30 140/60"),
        ("half uur: 80 euro uur: 140 euro", "80/30 140/60"), ("Half uur €80 / Uur €140", "80/30 140/60"), ("30 min €80 | 60 min €140", "80/30 140/60"), ("1u150 2u280", "150/60 280/120"),
        ("150€ 1h 280€ 2h 400€ 3h", "150/60 280/120 400/180"), ("half uur vanaf €80 uur vanaf €150", "80/30 150/60"), ("twee uur 280 euro", "280/120"), ("drie kwartier 110 euro", "110/45"), ("2 uur 45 minuten 300 euro", "300/165"),
        ("€150\n1 uur\n€80\n30 min", "150/60 80/30"), ("1 uur\n€150\nhalf uur\n€80", "150/60 80/30"),
    ],
)  # fmt: skip
def test_each_amount_of_a_row_takes_the_duration_on_its_own_side(text: str, found: str) -> None:
    assert hours(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("30/60 min 80/150", "80/30 150/60"), ("30 min/60 min €80/€150", "80/30 150/60"), ("half uur / uur: 80 / 150", "80/30 150/60"), ("15/30/60 min: 50/80/150", "50/15 80/30 150/60"),
        ("30 / 45 / 60 min = 80 / 110 / 150 euro", "80/30 110/45 150/60"), ("€80/€150 (half uur/uur)", "80/30 150/60"), ("30/60 min 80/110/150 euro", "150/-"),
    ],
)  # fmt: skip
def test_a_list_of_durations_goes_with_a_list_of_amounts(text: str, found: str) -> None:
    assert hours(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("€80 uur €140", "80/- 140/-"), ("normaal €150 per uur nu €120", "150/60 120/-"), ("€ 150 per uur (was € 200)", "150/60 200/-"), ("open tot 22:00 uur €150", "150/-"), ("om 10 uur €150", "150/-"),
        ("Ik werk van 12 tot 20 uur. Vanaf 150 euro", "150/-"), ("Open van 10:00 tot 22:00 uur.\nVanaf €180 per uur.", "180/60"), ("1 uur 45", ""), ("1 uur 150 euro, extra uur 120", "150/60"), ("elk volgend uur €100", "100/-"), ("open van 20 uur 30", ""), ("kosten 40 uur", ""), ("cu 24 de ore inainte", ""),
        ("€150 voor één keer, uur rijden", "150/-"), ("3771 ZL 4", ""), ("half uur 80 euro, uur 150 euro", "80/30 150/60"), ("24/7 open, dag en nacht. Voor 120 euro per uur", "120/60"), ("postcode 70. Een uur kost 120 euro", "120/60"),
    ],
)  # fmt: skip
def test_no_hour_is_guessed_where_either_side_fits_or_a_time_of_day_stands(text: str, found: str) -> None:
    assert hours(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("100 euro die Stunde", "100/60"), ("halbe Stunde 80€, Stunde 150€", "80/30 150/60"), ("une demi-heure 80€, une heure 150€", "80/30 150/60"), ("media hora 80€ una hora 150€", "80/30 150/60"), ("mezz'ora 80 euro, un'ora 150 euro", "80/30 150/60"),
        ("meia hora 80 euros, uma hora 150 euros", "80/30 150/60"), ("pół godziny 80, godzina 150 euro", "80/30 150/60"), ("jumătate de oră 80 euro, o oră 150 euro", "80/30 150/60"), ("egy óra 150 euró, fél óra 80", "150/60 80/30"),
        ("yarım saat 80 euro, bir saat 150 euro", "80/30 150/60"), ("half an hour 80, one hour 150 euro", "80/30 150/60"),
        ("200 zł za godzinę", "200PLN/60"), ("godzina 200 zł, pół godziny 120 zł", "200PLN/60 120PLN/30"), ("500 lei/oră", "500RON/60"), ("20000 Ft/óra", "20000HUF/60"), ("1 óra 20 000 Ft, fél óra 12000 Ft", "20000HUF/60 12000HUF/30"), ("1500 TL bir saat", "1500TRY/60"),
    ],
)  # fmt: skip
def test_hours_and_currencies_are_read_in_every_language(text: str, found: str) -> None:
    assert hours(text) == found


@pytest.mark.parametrize("text", ["une heure 150 euros", "half uur 80\nuur 140 euro ", "\n1u €150 ", "€150 p/u ", " tussen 100 en 150 euro per uur\n"])
def test_a_price_stands_on_its_own_words_without_blanks(text: str) -> None:
    for price in prices(text):
        raw = text[price.span.start : price.span.end]
        assert raw == raw.strip()


def test_where_a_price_is_for_is_not_read_from_the_sentence_before() -> None:
    facts = extract(AdContent("", "Afspreken doe ik hier, niet bij jou thuis. Een uur kost 180 euro."), seen_at=SEEN)
    assert [(fact.amount_cents, fact.setting) for fact in facts.prices] == [(18_000, None)]
