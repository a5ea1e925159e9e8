"""The pure parts: cutting words, drawing time, bundling links."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from pipeline.case import CaseLink, Highlight
from review_ui.bundles import bundles
from review_ui.fragments import BIDI_CONTROLS, pieces, printable, unbroken_numbers
from review_ui.group import parse_day
from review_ui.whereabouts import merged

marks = st.lists(
    st.builds(
        Highlight,
        code=st.sampled_from(["I01", "I04", "I13"]),
        part=st.sampled_from(["text", "title"]),
        start=st.integers(-5, 60),
        end=st.integers(-5, 60),
    ),
    max_size=8,
)


@given(st.text(max_size=50), marks)
def test_the_pieces_are_the_whole_text_in_order(text: str, highlights: list[Highlight]) -> None:
    cut = pieces(text, highlights, "text")
    assert "".join(piece.text for piece in cut) == printable(text)


def test_a_line_never_ends_inside_a_phone_number() -> None:
    assert unbroken_numbers("Bel 06 70 00 00 00 of mail") == "Bel 06\u00a070\u00a000\u00a000\u00a000 of mail"
    assert unbroken_numbers("van 13 tot 17 uur") == "van 13 tot 17 uur"


@given(st.text(max_size=50), marks)
def test_every_mark_covers_exactly_its_place(text: str, highlights: list[Highlight]) -> None:
    at = 0
    for piece in pieces(text, highlights, "text"):
        for position in range(at, at + len(piece.text)):
            wanted = {
                mark.code
                for mark in highlights
                if mark.part == "text" and 0 <= mark.start <= position < mark.end
            }
            assert set(piece.codes) == wanted
        at += len(piece.text)


@given(st.text())
def test_printable_text_keeps_its_length_and_turns_nothing_around(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert not BIDI_CONTROLS & set(shown)
    assert not any(ord(char) < 32 and char not in "\n\t" for char in shown)


days = st.dates(date(2026, 1, 1), date(2026, 3, 1))


@given(st.lists(st.tuples(days, days).map(lambda pair: (min(pair), max(pair))), max_size=10))
def test_merged_periods_are_apart_and_cover_the_same_days(periods: list[tuple[date, date]]) -> None:
    def covered(ranges: list[tuple[date, date]]) -> set[int]:
        return {day for first, last in ranges for day in range(first.toordinal(), last.toordinal() + 1)}

    made = list(merged(periods))
    assert covered(made) == covered(periods)
    assert all(made[n][1].toordinal() + 1 < made[n + 1][0].toordinal() for n in range(len(made) - 1))


def test_two_numbers_that_share_no_ad_are_two_bundles() -> None:
    links = [
        CaseLink(1, 2, "phone", "sure", 1.0, {}),
        CaseLink(2, 3, "phone", "sure", 1.0, {}),
        CaseLink(4, 5, "phone", "sure", 1.0, {}),
        CaseLink(1, 5, "photo", "probable_copy", 0.7, {"distance": 30}),
        CaseLink(1, 4, "text", "hub", 0.1, {}),
    ]
    made = bundles(links, {ad: ad for ad in range(1, 6)})
    assert [(bundle.kind, bundle.numbers) for bundle in made] == [
        ("phone", (1, 2, 3)),
        ("phone", (4, 5)),
        ("photo", (1, 5)),
    ]
    assert made[2].distance == (30, 30)


def test_a_day_is_read_in_both_ways_of_writing_and_nonsense_is_not() -> None:
    assert parse_day("4-1-2027") == parse_day("2027-01-04") == date(2027, 1, 4)
    for text in ("", "31-02-2027", "morgen", "1-2-3-4", "99999-99-99", "１-１-２０２７", "-1-1-2027"):
        assert parse_day(text) is None
