# ruff: noqa: E501 -- word tables and sentences
"""Telephone numbers as advertisers write them. Every number here is made at run time and can belong to nobody."""

import random
from datetime import UTC, datetime

import phonenumbers
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bench.phone_ads import NEGATIVES, ad_with, synthetic_mobile
from bench.phone_styles import STYLES
from extractors.captured import AdContent
from extractors.extract import extract
from extractors.facts import LINKING_CONFIDENCE, Method, PhoneFact
from extractors.normalise import fold
from extractors.phone_validity import Valid, validate
from extractors.phones import find_phones

SEEN = datetime(2026, 11, 2, 5, tzinfo=UTC)


def number(seed: int = 1) -> str:
    return synthetic_mobile(random.Random(seed))


def linking(text: str) -> list[PhoneFact]:
    facts, _ = find_phones(fold(text), "text", "synthetic")
    return [fact for fact in facts if fact.confidence >= LINKING_CONFIDENCE]


def e164s(text: str) -> set[str]:
    return {fact.e164 for fact in linking(text)}


@pytest.mark.parametrize("name", sorted(set(STYLES) - {"typos", "roman", "vowelless"}))
def test_every_known_style_is_read(name: str) -> None:
    rng = random.Random(name)
    for _ in range(4):
        digits = synthetic_mobile(rng)
        text = ad_with(rng, STYLES[name](rng, digits, "nl"))
        assert e164s(text) == {"+31" + digits[1:]}, text


@pytest.mark.parametrize("language", ["nl", "en", "de", "fr", "es", "pl", "ro", "hu", "it", "pt", "tr"])
def test_number_words_of_every_language_are_read(language: str) -> None:
    rng = random.Random(language)
    for style in ("words", "tens", "words_glued"):
        for _ in range(3):
            digits = synthetic_mobile(rng)
            text = "Bel mij: " + STYLES[style](rng, digits, language)
            assert e164s(text) == {"+31" + digits[1:]}, text


@pytest.mark.parametrize("name", sorted(NEGATIVES))
def test_what_looks_like_a_number_and_is_none_gives_nothing(name: str) -> None:
    rng = random.Random(name)
    for _ in range(4):
        text = f"Lieve dame in Houten.\n{NEGATIVES[name](rng)}\nEen uur kost 150 euro."
        assert e164s(text) == set(), text


def test_digits_that_are_called_something_else_are_no_number() -> None:
    digits = number(2)
    for label in ("Ordernummer", "Polisnummer:", "SKU", "Kortingscode", "KvK", "Advertentienummer", "Art.nr."):
        assert e164s(f"{label} {digits}") == set()
    for label in ("Telefoonnummer", "Mijn nummer is", "Bel nummer", "06-nummer:", "WhatsAppnummer"):
        assert e164s(f"{label} {digits}") == {"+31" + digits[1:]}


def test_a_plain_number_is_not_called_obfuscated_and_words_are() -> None:
    digits = number(3)
    (plain,) = linking(f"Bel {digits}")
    assert (plain.method, plain.obfuscated) == (Method.PLAIN, False)
    spoken = STYLES["words"](random.Random(1), digits, "nl")
    (words,) = linking(f"Bel {spoken}")
    assert (words.method, words.obfuscated) == (Method.WORDS, True)


def test_a_link_is_read_before_the_rest() -> None:
    digits = number(4)
    (fact,) = linking(f"https://wa.me/31{digits[1:]}?text=hoi")
    assert (fact.method, fact.e164) == (Method.LINK, "+31" + digits[1:])
    assert e164s(f"Tel: {digits[:2]} {digits[2:]}") == {"+31" + digits[1:]}


def test_a_number_spread_over_sentences_is_joined() -> None:
    digits = number(5)
    text = f"Mijn nummer begint met {digits[:2]}. Daarna komt {digits[2:4]}. Dan {digits[4:6]}. En als laatste {digits[6:]}."
    assert e164s(text) == {"+31" + digits[1:]}


def test_counted_and_added_digits_are_worked_out() -> None:
    assert e164s("bel 06 7 1 2 3 drie keer een 4 5") == {"+3167" + "123" + "4445"}
    assert e164s("bel 06 7 dubbel 1 2 3 4 5 6") == {"+3167" + "112" + "3456"}
    assert e164s("bel 06 (5+2) (1+0) 2 3 4 5 6 7") == {"+3167" + "123" + "4567"}


def test_a_synthetic_number_counts_only_where_a_loopback_decision_allows_it() -> None:
    content = AdContent("", f"Bel {number(6)}")
    assert extract(content, seen_at=SEEN, numbering="synthetic").phones
    assert not extract(content, seen_at=SEEN).phones


def test_the_fictional_british_block_is_read_in_both_writings() -> None:
    tail = f"{random.Random(7).randrange(1000):03d}"
    assert e164s(f"call 07700 900{tail}") == {f"+447700900{tail}"}
    assert e164s(f"call +44 7700 900{tail}") == {f"+447700900{tail}"}


def test_digits_without_a_valid_number_are_shown_as_a_suspicion() -> None:
    _, suspected = find_phones(fold("bel nul zes een twee drie vier vijf zes"), "text", "synthetic")
    assert suspected


def test_a_number_beside_similar_ads_is_marked_as_other() -> None:
    facts = extract(AdContent("t", "geen nummer", other=f"Bel {number(8)}"), seen_at=SEEN, numbering="synthetic")
    assert [phone.span.is_main for phone in facts.phones] == [False]


REST = "\nIk ontvang in een nette kamer, de koffie staat klaar en er is alle tijd. Tot gauw, liefs en een fijne dag nog."


@given(st.integers(0, 10**6), st.sampled_from(sorted(STYLES)))
@settings(max_examples=40, deadline=None)
@example(664848, "look_alikes")
@example(90, "roman")
def test_every_span_maps_back_to_the_raw_text(seed: int, name: str) -> None:
    rng = random.Random(seed)
    digits = synthetic_mobile(rng)
    text = ad_with(rng, STYLES[name](rng, digits, "nl"))
    folded = fold(text)
    facts, suspected = find_phones(folded, "text", "synthetic")
    for fact in facts:
        assert 0 <= fact.span.start < fact.span.end <= len(text)
        if fact.method is not Method.JOINED and fact.e164 == "+31" + digits[1:]:
            # in an ad of ordinary length: signs for digits are not looked for in a text as short as a title
            alone = f"Bel mij op {text[fact.span.start : fact.span.end]}.{REST}"
            again = {found.e164 for found in find_phones(fold(alone), "text", "synthetic")[0]}
            assert fact.e164 in again
    for suspicion in suspected:
        assert 0 <= suspicion.span.start < suspicion.span.end <= len(text)


@given(st.text(max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_text_at_all_is_read_without_a_crash(text: str) -> None:
    content = AdContent(text[:80], text, other=text[::-1], fields={"city": text[:20], "phone": text[5:30], "posted": text[:15]})
    facts = extract(content, seen_at=SEEN, numbering="synthetic")
    for place in facts.places:
        assert place.span.start <= place.span.end


@given(st.text(alphabet="0123456789 +-.()/nulzesivrtwdaéOlI|!\n€", max_size=300))
@settings(max_examples=40, deadline=None)
def test_digit_like_rubbish_is_read_without_a_crash(text: str) -> None:
    find_phones(fold(text), "text", "synthetic")


@pytest.mark.parametrize(
    "text",
    [
        "IBAN NL twaalf ABNA nul zes zeven een twee drie vier vijf acht negen", "NL12 RABO nul zes zeven een twee drie vier vijf acht negen",
        "52° 06′ 71″ N, 5° 07′ 34″ O", "N52°06.712 E5°34.589", "06-71 23 xx xx, al 45 89 keer bekeken", "06 71 ## ## 89 en 23 45", "067o oo oo oo",
        "uitslagen 0-6, 7-1, 2-3, 4-5, 8-9", "06-2012 1978", "van 06-2019 tot 07-2021 1987", "tellerstand 06712 34589", "067123 4589 km op de teller",
        "Bel 06 7123458 of 9", "nul zes zeven een twee drie vier vijf acht. Negen uur open",
    ],
)  # fmt: skip
def test_what_can_be_read_in_more_ways_than_one_never_links(text: str) -> None:
    assert e164s(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Deel 1: {0}, deel 2: {1}, deel 3: {2}{3}", "(1/2) {0}{1} (2/2) {2}{3}", "Eerste helft: {0}{1}. Ik kook graag. Tweede helft: {2}{3}.",
        "landcode 31 en dan {0}{1}{2}{3}", "plus31{0}{1}{2}{3}", "App: {0}{1}{2}{3}.\nDeze tekst gaat verder.", "{0}{1}{2} en de laatste vier zijn {3}",
    ],
)  # fmt: skip
def test_a_number_told_in_parts_is_put_together(text: str) -> None:
    digits = number(9)
    first = digits[1:3] if "31" in text else digits[:3]
    rest = digits[3:] if first == digits[1:3] or first == digits[:3] else digits
    assert e164s(text.format(first, rest[:1], rest[1:3], rest[3:])) == {"+31" + digits[1:]}


def test_every_digit_of_a_number_with_stars_between_is_kept() -> None:
    digits = number(10)
    assert e164s("bel " + "*".join(digits)) == {"+31" + digits[1:]}


@pytest.mark.parametrize("prefix", ["061", "062", "063", "064", "065", "068"])
def test_the_short_cut_for_dutch_mobile_numbers_says_what_the_library_says(prefix: str) -> None:
    for tail in (0, 1234567, 9999999):
        whole = f"+31{prefix[1:]}{tail:07d}"
        parsed = phonenumbers.parse(whole)
        assert phonenumbers.is_valid_number(parsed)
        assert phonenumbers.number_type(parsed) == phonenumbers.PhoneNumberType.MOBILE
        assert validate(whole[1:], True, "ordinary") == Valid(whole, "mobile", "31", True)
