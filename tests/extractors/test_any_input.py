# ruff: noqa: E501 -- rows of cases
"""Any bytes, any text: nothing raises, and every fact stands exactly where it says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.fuzz.seeds import PIECES
from bench.fuzz.spans import all_facts, span_faults
from bench.fuzz.targets import SEEN, TARGETS
from extractors.captured import AdContent
from extractors.extract import VERSION, extract
from extractors.facts import AdFacts, PlaceFact, PlaceRole, PriceFact, Span

_SIGNS = ["", " ", "\n", ", ", ". ", "<br>", "&nbsp;", "\u200b", " - ", "💋", "İ"]
rows = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(_SIGNS)), max_size=12).map(
    lambda row: "".join(piece + sign for piece, sign in row)
)


def read(content: AdContent) -> AdFacts:
    return extract(content, seen_at=SEEN, numbering="synthetic")


@settings(deadline=None)
@given(title=rows, text=st.one_of(rows, st.text(max_size=200)), field=st.sampled_from(PIECES))
def test_every_fact_maps_back_to_the_raw_words_it_was_read_from(title: str, text: str, field: str) -> None:
    content = AdContent(title, text, other=text[::-1], fields=dict.fromkeys(("city", "name", "age", "posted"), field))
    facts = read(content)
    assert facts.version == VERSION
    assert span_faults(content, facts) == []


def test_facts_of_every_kind_are_among_what_the_property_looks_at() -> None:
    kinds = {type(fact).__name__ for piece in PIECES for fact in all_facts(read(AdContent("", piece)))}
    assert kinds == {
        "PhoneFact", "SuspectedContact", "PlaceFact", "AddressFact", "HandleFact", "PriceFact", "AvailabilityFact",
        "DateFact", "AgeWordFact", "NameFact", "VoiceFact",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("start", "end"), [(0, 3), (5, 5), (5, 99), (-1, 4)],
    ids=["other words", "empty", "past the end", "before the start"],
)
def test_a_span_that_stands_elsewhere_is_noticed(start: int, end: int) -> None:
    wrong = PriceFact(15000, "EUR", 60, None, False, Span("text", start, end))
    assert span_faults(AdContent("", "uur voor 150 euro"), AdFacts("1", prices=(wrong,)))


def place_faults(text: str, name: str, words: str) -> list[str]:
    start = text.index(words)
    fact = PlaceFact(name, ("GM0632",), PlaceRole.IN, Span("text", start, start + len(words)))
    return span_faults(AdContent("", text), AdFacts("1", places=(fact,)))


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Woerde", "Woerden", "Woerde"), ("in Nijmgen, hoi", "Nijmegen", "Nijmgen"), ("in W&ouml;erde.", "Woerden", "W&ouml;erde"), ("in Rotterdma", "Rotterdam", "Rotterdma"),
        ("in Z-w-o-l-l-e", "Zwolle", "Z-w-o-l-l-e"), ("de Haagse markt", "'s-Gravenhage", "Haagse"),
    ],
)  # fmt: skip
def test_a_place_written_oddly_stands_on_its_own_letters(text: str, name: str, words: str) -> None:
    assert place_faults(text, name, words) == []


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("in Woerden", "Woerden", "Woerde"), ("in Woerden", "Woerden", "oerden"), ("in Nijmgen", "Nijmegen", "Nijmge"), ("in Nijmgen, hoi", "Nijmegen", "Nijmgen, h"), ("in Woerd", "Woerden", "Woerd"),
        ("in Noerden", "Woerden", "Noerden"), ("in Woerde", "Zeist", "Woerde"), ("Z-w-o-l-l-e", "Zwolle", "w-o-l-l-e"), ("Z-w-o-l-l-e", "Zwolle", "Z-w-o-l-l"), ("Z-w-o-l-e", "Zwolle", "Z-w-o-l-e"),
        ("de Haagse markt", "'s-Gravenhage", "Haags"), ("de Haagse markt", "Zeist", "Haagse"),
    ],
)  # fmt: skip
def test_a_place_that_stands_on_other_letters_is_noticed(text: str, name: str, words: str) -> None:
    assert place_faults(text, name, words)


@pytest.mark.parametrize("door", ["whole_ad", "places"])
@pytest.mark.parametrize("data", [b"Woerde", b"Nijmgen\nhoi", b"in Haarlm", b"in G r o n i n g e n", b"in de Haagse binnenstad"])
def test_a_place_written_oddly_breaks_no_door(door: str, data: bytes) -> None:
    TARGETS[door].read(data)


@pytest.mark.parametrize("door", sorted(TARGETS))
def test_no_bytes_break_a_door(door: str) -> None:
    target = TARGETS[door]
    row = st.lists(st.one_of(st.sampled_from(target.seeds()), st.binary(max_size=3)), max_size=6).map(b" ".join)

    @settings(max_examples=30, deadline=None)
    @given(st.one_of(row, st.binary(max_size=200)))
    def knock(data: bytes) -> None:
        target.read(data[: target.max_bytes])

    knock()


@pytest.mark.parametrize("piece", ["0 6 ", "a@b.", "<b", "in Houten en ", "€ 1 uur ", "straat 1 ", "nul zes "])
def test_fifty_thousand_characters_of_one_thing_are_read(piece: str) -> None:
    read(AdContent("", piece * (50_000 // len(piece))))
