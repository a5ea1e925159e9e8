# ruff: noqa: E501 -- tables of sentences
"""When an ad says it was placed or changed, and when somebody is there."""

from datetime import UTC, date, datetime

import pytest

from extractors.captured import AdContent
from extractors.extract import extract
from extractors.normalise import fold
from extractors.posted_dates import date_of_field, find_dates

SEEN = datetime(2026, 11, 2, 5, tzinfo=UTC)  # a Monday


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("geplaatst: zojuist", date(2026, 11, 2)), ("geplaatst: vanmiddag", date(2026, 11, 2)),
        ("een uur geleden geplaatst", date(2026, 11, 2)), ("8 uur geleden geplaatst", date(2026, 11, 1)),
        ("geplaatst: gisteravond", date(2026, 11, 1)), ("eergisteren geplaatst", date(2026, 10, 31)),
        ("3 dagen geleden geplaatst", date(2026, 10, 30)), ("een week geleden geplaatst", date(2026, 10, 26)),
        ("anderhalve week geleden geplaatst", date(2026, 10, 22)), ("geplaatst: 2 mnd geleden", date(2026, 9, 3)),
        ("geplaatst op zaterdag", date(2026, 10, 31)), ("geplaatst op maandag", date(2026, 10, 26)),
        ("Geplaatst op 12 mei 2026", date(2026, 5, 12)), ("geplaatst: ma 3 nov", date(2025, 11, 3)),
        ("online sinds 4 augustus", date(2026, 8, 4)), ("geplaatst 15 okt '26", date(2026, 10, 15)),
        ("toegevoegd op 2026-10-30", date(2026, 10, 30)), ("geplaatst 31/10", date(2026, 10, 31)),
        ("posted 2 days ago", date(2026, 10, 31)), ("bijgewerkt 01-11-2026", date(2026, 11, 1)),
    ],
)  # fmt: skip
def test_a_date_counts_from_when_the_page_was_seen(text: str, value: date) -> None:
    assert [fact.value for fact in find_dates(fold(text), "text", SEEN)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "geplaatst op 31-02-2026", "geplaatst op 12 mei 2027", "geplaatst op 03-11-2026", "online sinds 3 november 2026", "online 24/7", "updated 24/7 bereikbaar", "ik ben 3 dagen geleden verhuisd",
        "sinds mijn 18e", "geplaatst door een ander", "nieuw sinds kort",
    ],
)  # fmt: skip
def test_no_day_after_today_and_no_day_that_does_not_exist(text: str) -> None:
    assert find_dates(fold(text), "text", SEEN) == []


def test_placed_and_changed_are_told_apart() -> None:
    facts = find_dates(fold("Geplaatst: 1 oktober. Laatst gewijzigd: gisteren."), "text", SEEN)
    assert [(fact.kind, fact.value) for fact in facts] == [
        ("posted", date(2026, 10, 1)), ("updated", date(2026, 11, 1)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("12 mei 2026", date(2026, 5, 12)), ("  Gisteren ", date(2026, 11, 1)), ("2026-10-30T10:00:00+01:00", date(2026, 10, 30)),
        ("vrijdag 30 oktober 2026 om 10:15", date(2026, 10, 30)), ("Oct 30, 2026", date(2026, 10, 30)), ("onbekend", None), ("", None),
        ("31-02-2026", None),
    ],
)  # fmt: skip
def test_a_field_with_a_date_is_read_with_help(value: str, day: date | None) -> None:
    assert date_of_field(value, SEEN) == day


@pytest.mark.parametrize("moment", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_the_ends_of_the_calendar_give_no_day_after_the_ad_was_seen_and_no_error(moment: datetime) -> None:
    found = find_dates(fold("gisteren geplaatst, 999 maanden geleden geplaatst"), "text", moment)
    assert all(fact.value <= moment.date() for fact in found)
    date_of_field("morgen", moment)


@pytest.mark.parametrize(
    "text",
    [
        "24/7 bereikbaar", "24 uur per dag", "24 op 7", "dag en nacht bereikbaar", "altijd beschikbaar", "7 dagen per week, 24 uur",
        "rund um die Uhr", "jour et nuit", "day and night", "non-stop open", "całodobowo",
    ],
)  # fmt: skip
def test_always_is_heard(text: str) -> None:
    assert [fact.always for fact in extract(AdContent("", text), seen_at=SEEN).availability][:1] == [True]


@pytest.mark.parametrize(
    "text", ["open van 10:00 tot 22:00 uur", "beschikbaar van 9 tot 17", "maandag t/m vrijdag", "ma-vr", "elke dag open 10-22"]
)
def test_hours_and_days_are_not_always(text: str) -> None:
    assert extract(AdContent("", text), seen_at=SEEN).availability == ()


@pytest.mark.parametrize("text", ["24 jaar", "altijd een glimlach", "24 rozen", "non-smoker", "oma-vriendelijk", "06 24 7"])
def test_other_words_say_nothing_about_hours(text: str) -> None:
    assert extract(AdContent("", text), seen_at=SEEN).availability == ()


@pytest.mark.parametrize(
    "text",
    [
        "niet 24/7 beschikbaar", "ik ben niet altijd beschikbaar", "geen 24/7", "not always available", "I am not available 24/7", "nicht rund um die Uhr", "nicht immer erreichbar", "pas 24/7", "je ne suis pas disponible 24/7",
        "no estoy disponible 24/7", "nie jestem dostępna 24/7", "nu sunt disponibilă 24/7", "nem vagyok elérhető 24/7", "non sono disponibile 24/7", "não estou disponível 24/7", "24/7 değil", "altijd bereikbaar ben ik niet",
        "24/7 ben ik niet bereikbaar", "geen 24/7 service", "ik ben nooit 24 uur per dag open",
    ],
)  # fmt: skip
def test_always_is_not_heard_where_it_is_denied(text: str) -> None:
    assert extract(AdContent("", text), seen_at=SEEN).availability == ()


@pytest.mark.parametrize(
    "text",
    [
        "geen haast, 24/7 bereikbaar", "niet duur en 24/7 beschikbaar", "geen sms! 24/7 bereikbaar", "niet alleen overdag maar 24/7", "niet alleen altijd bereikbaar", "no problem, available 24/7", "geen anoniem 24/7 bereikbaar",
        "24/7 bereikbaar, niet anoniem bellen", "24/7 open. Niet bellen, alleen appen", "geen probleem 24/7 open", "Nu 24/7 bereikbaar, maar niet op zondag",
    ],
)  # fmt: skip
def test_a_denial_of_something_else_leaves_always_standing(text: str) -> None:
    assert [fact.always for fact in extract(AdContent("", text), seen_at=SEEN).availability][:1] == [True]
