# ruff: noqa: E501 -- word tables and sentences
"""Ages, prices, handles, dates, names, voices, addresses and the folding they stand on."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.captured import AdContent
from extractors.extract import extract
from extractors.facts import AdFacts
from extractors.lookalikes import seen_as
from extractors.normalise import fold

SEEN = datetime(2026, 11, 2, 5, tzinfo=UTC)


def read(text: str, **fields: str) -> AdFacts:
    return extract(AdContent("", text, fields=fields), seen_at=SEEN, numbering="synthetic")


@pytest.mark.parametrize(
    "text",
    [
        "ik ben 17 jaar", "17-jarige meid", "zestien jaar oud", "bijna 18", "minderjarig meisje", "I am 16 years old", "schoolmeisje", "under 18",
        "siebzehn jahre", "noch nicht 18", "mineure", "menor de edad", "niepełnoletnia", "kiskorú lány", "sweet sixteen", "zeventien jaar",
        "Binnenkort word ik 18, nu nog 17", "Ik zit in de vijfde klas van de havo", "ik ben nu nog zeventien", "nu nog 17", "moins de dix-huit ans",
    ],
)  # fmt: skip
def test_words_that_suggest_under_18_are_found(text: str) -> None:
    assert read(text).suggests_minor


@pytest.mark.parametrize(
    "text",
    [
        "18+", "18 jaar", "ik ben 18 jaar", "open om 17 uur", "vanaf 16:00", "€17", "17 euro", "geen minderjarigen", "minderjarigen worden geweigerd", "23 jaar", "16 jaar ervaring", "17 cm", "om 17.00 uur",
        "niet voor personen onder de 18", "alleen 21+", "schoolmeisje outfit", "nummer 17", "al 15 jaar actief", "kamer 16", "nu nog 16 plekken vrij", "no minors please",
    ],
)  # fmt: skip
def test_words_that_do_not_suggest_under_18_are_left_alone(text: str) -> None:
    assert not read(text).suggests_minor


def test_an_age_is_quoted_with_its_place() -> None:
    (age,) = read("Hoi, ik ben Sanne, 23 jaar.").age_words
    assert (age.years, age.span.start, age.span.end) == (23, 19, 26)


def test_years_of_work_are_no_age() -> None:
    assert read("Daarna heb ik 19 jaar in een sauna gewerkt.").age_words == ()


def test_prices_come_with_the_time_they_are_for() -> None:
    found = {(price.amount_cents, price.minutes) for price in read("1 uur €150, half uur 80 euro, 30 min: 60").prices}
    assert found == {(15000, 60), (8000, 30), (6000, 30)}


def test_always_available_is_told_from_opening_hours() -> None:
    assert [fact.always for fact in read("24/7 bereikbaar").availability] == [True]
    assert read("open van 10:00 tot 22:00 uur").availability == ()


def test_handles_meet_in_one_form() -> None:
    values = {handle.value for handle in read("Telegram: @Sanne_Houten, mail Naam(at)example.nl of t.me/sanne_houten").handles}
    assert values == {"telegram:sanne_houten", "naam@example.nl"}


@pytest.mark.parametrize(
    "text",
    [
        "Je vindt me op Telegram als @rozetulp44.", "Find me on Telegram as @rozetulp44", "telegram onder de naam @rozetulp44",
        "Bel of telegram met @rozetulp44",
    ],
)
def test_a_handle_keeps_its_platform_when_words_stand_between(text: str) -> None:
    assert [handle.value for handle in read(text).handles] == ["telegram:rozetulp44"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("geplaatst: vandaag", date(2026, 11, 2)),
        ("Geplaatst op 12 mei 2026", date(2026, 5, 12)),
        ("3 dagen geleden geplaatst", date(2026, 10, 30)),
        ("online sinds 4 augustus", date(2026, 8, 4)),
        ("bijgewerkt 01-11-2026", date(2026, 11, 1)),
    ],
)
def test_relative_dates_count_from_when_the_page_was_seen(text: str, value: date) -> None:
    assert [fact.value for fact in read(text).dates] == [value]


def test_a_working_name_is_compared_without_accents() -> None:
    assert {name.normalised for name in read("Hoi, ik ben Zoë en ik ontvang", name="Zoé").names} == {"zoe"}


def test_somebody_else_doing_the_talking_is_heard() -> None:
    (voice,) = read("Onze meiden staan klaar. Vraag naar de manager. Zij ontvangt je graag.").voices
    assert (voice.kind, voice.span.start) == ("manager", 25)


def test_addresses_and_hotels_are_named_alike_however_written() -> None:
    values = {address.normalised for address in read("Dorpsstraat 12, 3991 AB Houten of Hotel De Kroon").addresses}
    assert values == {"dorpsstraat 12, houten", "hotel de kroon"}


@pytest.mark.parametrize(("char", "digits"), [("⓪", "0"), ("❻", "6"), ("６", "6"), ("🯵", "5"), ("Ⅷ", "8"), ("🕕", "6"), ("⚄", "5"), ("六", "6"), ("²", "2")])
def test_digits_of_all_scripts_and_shapes_are_seen(char: str, digits: str) -> None:
    assert seen_as(char) == digits


@given(st.text(max_size=300))
def test_folding_keeps_every_position_inside_the_raw_text(raw: str) -> None:
    folded = fold(raw)
    assert len(folded.text) == len(folded.cased)
    last = 0
    for index in range(len(folded.text)):
        start, end = folded.raw_range(index, index + 1)
        assert last <= start < end <= len(raw)
        last = start
