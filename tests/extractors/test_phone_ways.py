# ruff: noqa: E501 -- word tables and sentences
"""Every way of writing that the reading of telephone numbers promises, one by one. Numbers can belong to nobody."""

import random
import sys
import unicodedata
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bench.phone_ads import synthetic_mobile
from bench.phone_negatives import KINDS
from bench.phone_negatives import samples as negatives
from bench.phone_phrases import BACKWARDS, COUNTRY, HALVES, PREFIX, THRICE, TURNED, TWICE, WITHOUT_ZERO
from bench.phone_spoken import LANGUAGES, said, said_in_pairs, spoken
from bench.phone_tricks import TRICKS
from bench.phone_tricks import samples as tricks
from extractors import lookalikes
from extractors.captured import AdContent
from extractors.extract import extract
from extractors.facts import LINKING_CONFIDENCE, Method, PhoneFact
from extractors.normalise import fold
from extractors.number_words import words_of
from extractors.phones import find_phones
from tests.extractors.test_phones import SEEN

if TYPE_CHECKING:
    from _typeshed import TraceFunction

D = synthetic_mobile(random.Random(11))  # 06…, ten digits
E = "+31" + D[1:]


def linking(text: str) -> list[PhoneFact]:
    facts, _ = find_phones(fold(text), "text", "synthetic")
    return [fact for fact in facts if fact.confidence >= LINKING_CONFIDENCE]


def read(text: str) -> set[str]:
    return {fact.e164 for fact in linking(text)}


# --- how it is folded


@pytest.mark.parametrize("text", [
    "".join(f"&#{ord(char)};" for char in D), "".join(f"&#x{ord(char):x};" for char in D), D[:2] + "&nbsp;" + D[2:], "&shy;".join(D), "&#8203;".join(D),
    f"<b>{D[:4]}</b><i>{D[4:]}</i>", "<span>".join(D), "<!-- x -->".join(D), "<wbr>".join(D), f"{D[:2]}<br>{D[2:6]}<br/>{D[6:]}", f'<font color="red">{D[:5]}</font>{D[5:]}',
    "".join(f"%3{char}" for char in D),
])  # fmt: skip
def test_entities_and_inline_tags_are_seen_through(text: str) -> None:
    assert read(f"Bel {text} nu") == {E}


@pytest.mark.parametrize("sign", ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200e", "\u202e", "\ufe0f", "\u0336", "\ufe0f\u20e3"])
def test_what_nobody_sees_is_not_there(sign: str) -> None:
    text = "bel " + sign.join(D) + sign + " nu"
    (fact,) = linking(text)
    assert fact.e164 == E
    raw = text[fact.span.start : fact.span.end]
    assert (raw[0], raw.rstrip(sign)[-1]) == (D[0], D[-1])
    assert fact.obfuscated


def _zeros() -> list[int]:
    """Every nought of every script that Unicode has decimal digits for."""
    found = (code for code in range(0x80, sys.maxunicode) if unicodedata.decimal(chr(code), -1) == 0)
    return [code for code in found if all(unicodedata.decimal(chr(code + n), -1) == n for n in range(10))]


def test_digits_of_every_script_are_digits() -> None:
    zeros = _zeros()
    assert len(zeros) > 60
    for zero in zeros:
        text = "bel " + "".join(chr(zero + int(char)) for char in D)
        assert read(text) == {E}, hex(zero)


@pytest.mark.parametrize("row", ["⓪①②③④⑤⑥⑦⑧⑨", "⓿❶❷❸❹❺❻❼❽❾", "⓪⓵⓶⓷⓸⓹⓺⓻⓼⓽", "⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉", "〇一二三四五六七八九", "０１２３４５６７８９", "🄋➀➁➂➃➄➅➆➇➈"])
def test_digits_in_other_clothes_are_digits(row: str) -> None:
    assert read("bel " + "".join(row[int(char)] for char in D)) == {E}


def test_every_digit_in_the_look_alike_table_is_seen_as_that_digit() -> None:
    lines = Path(lookalikes.__file__).with_name("data").joinpath("lookalikes.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    digits = {letter: others.split() for letter, others in rows if letter.isdigit()}
    assert set(digits) >= set("2345689")
    for digit, others in digits.items():
        other = others[0]
        assert read("bel " + D.replace(digit, other)) == {E}, digit


# --- links


@pytest.mark.parametrize("link", [
    "https://wa.me/31{0}", "wa.me/31{0}?text=hoi", "https://api.whatsapp.com/send?phone=31{0}&text=hoi", "https://api.whatsapp.com/send/?text=a&phone=%2B31{0}", "whatsapp://send?phone=31{0}",
    "https://t.me/+31{0}", "tel:+31{0}", "tel:0{0}", "sms:+31{0}", "https://signal.me/#p/+31{0}", "viber://chat?number=%2B31{0}", "wa.me/00310{0}", "https://web.whatsapp.com/send?phone=31{0}",
])  # fmt: skip
def test_a_link_with_a_number_is_that_number(link: str) -> None:
    (fact,) = linking(f"Klik {link.format(D[1:])} hier")
    assert (fact.e164, fact.method) == (E, Method.LINK)


@pytest.mark.parametrize("link", ["w a . m e / 31{0}", "wa punt me slash 31{0}", "wa(dot)me/31{0}", "hxxps://wa.me/31{0}", "w a . m e / 3 1 {0}"])
def test_a_link_taken_apart_is_still_that_number(link: str) -> None:
    assert read(f"App via {link.format(D[1:])} maar") == {E}


# --- what is something else


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_what_ads_hold_besides_numbers_gives_none(kind: str) -> None:
    rng = random.Random(kind)
    for index in range(4):
        text = KINDS[kind](rng, LANGUAGES[index % len(LANGUAGES)])
        assert read(text) == set(), text


def test_ads_full_of_other_digits_give_no_number() -> None:
    wrong = [sample["id"] for sample in negatives(seed=5, per_kind=6) if read(str(sample["text"]))]
    assert wrong == []


# --- words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_below_a_hundred_has_its_word(language: str) -> None:
    known = words_of(language)
    for value in range(100):
        word = "".join(char for char in fold(spoken(value, language)).text if char.isalpha())
        assert known.get(word) == value, spoken(value, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_spaced_glued_in_pairs_and_between_digits_are_read(language: str) -> None:
    rng = random.Random(language)
    for _ in range(6):
        digits = synthetic_mobile(rng)
        ways = [
            " ".join(said(digits, language)), ", ".join(said(digits, language)), "-".join(said(digits, language)), " ".join(said_in_pairs(digits, language)),
            " ".join(word if at % 2 else char for at, (word, char) in enumerate(zip(said(digits, language), digits, strict=True))),
        ]  # fmt: skip
        for text in ways:
            assert read(text) == {"+31" + digits[1:]}, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_written_together_are_read(language: str) -> None:
    rng = random.Random(language)
    right = sum(read("".join(said(digits, language))) == {"+31" + digits[1:]} for digits in (synthetic_mobile(rng) for _ in range(12)))
    assert right >= 11


@pytest.mark.parametrize("language", LANGUAGES)
def test_double_and_three_times_are_counted(language: str) -> None:
    digits = "067" + "11" + "222" + "34"
    for two, three in zip(TWICE[language] * 2, THRICE[language] * 2, strict=False):
        text = f"{' '.join(said('067', language))}, {two.format(spoken(1, language))}, {three.format(spoken(2, language))}, {' '.join(said('34', language))}"
        assert read(text) == {"+31" + digits[1:]}, text


@pytest.mark.parametrize("text", ["nu1 z3s z3v3n 33n tw33 dr13 v13r v1jf z3s z3v3n", "NUL z3s ZEVEN één tw€e dri3 v!er vijf z€s z3ven", "n*l z*s z*ven *en tw*e dr*e v*er v*jf z*s z*ven", "n u l  z e s  z e v e n  e e n  t w e e  d r i e  v i e r  v i j f  z e s  z e v e n"])
def test_words_with_signs_in_them_are_read(text: str) -> None:
    assert read(text) == {"+3167" + "1234567"}


@pytest.mark.parametrize("words", ["nl zs zvn één zvn zvn vr tw één dr", "nl zs zvn vr één zvn zvn tw één dr", "nl zs één zvn zvn zvn vr tw één dr"])
@pytest.mark.parametrize("after", ["", ". Elke dag van 10:00 tot 22:00 uur."])
def test_words_without_vowels_are_read_wherever_a_whole_word_stands_and_whatever_stands_after(words: str, after: str) -> None:
    assert len(read(f"bel {words}{after}")) == 1


def test_a_sum_in_brackets_stands_on_its_brackets_too() -> None:
    text = "bel (0+0) 6 7 (0+1) (1+1) 3 (4+0) (1+4) 6 (3+4), kom gerust"
    (fact,) = linking(text)
    assert (fact.e164, text[fact.span.start : fact.span.end]) == ("+3167" + "1234567", text[4:-12])


# --- order and parts


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_told_backwards_is_turned(language: str) -> None:
    for told in BACKWARDS[language]:
        assert read(f"{D[::-1]} ({told})") == {E}, told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_told_in_halves_is_put_together(language: str) -> None:
    for told in (*HALVES[language], *TURNED[language]):
        text = told.format(D[:5], D[5:], m="")
        assert read(text) == {E}, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_prefix_told_apart_is_put_in_front(language: str) -> None:
    for told in PREFIX[language]:
        assert read(told.format(p="06", r=D[2:])) == {E}, told
    for told in WITHOUT_ZERO[language]:
        assert read(told.format(D[1:])) == {E}, told
    for told in COUNTRY[language]:
        assert read(told.format(D[1:])) == {E}, told


# --- all tricks


@pytest.mark.parametrize("name", sorted(set(TRICKS) - {"no_vowels"}))
def test_nearly_every_ad_of_every_trick_is_read(name: str) -> None:
    ads = list(tricks(seed=7, per_trick=11, names=(name,)))
    right = sum(read(str(sample["text"])) == set(sample["phones"]) for sample in ads)  # type: ignore[call-overload]
    assert right >= 9, [sample["text"] for sample in ads if read(str(sample["text"])) != set(sample["phones"])]  # type: ignore[call-overload]


# --- what is given


def test_a_number_comes_with_its_type_place_method_and_confidence() -> None:
    (fact,) = linking(f"Bel {D}")
    assert (fact.e164, fact.number_type, fact.method, fact.obfuscated) == (E, "synthetic", Method.PLAIN, False)
    assert (fact.span.part, fact.span.start, fact.span.end) == ("text", 4, 14)
    assert LINKING_CONFIDENCE <= fact.confidence <= 1


@pytest.mark.parametrize("text", [" ".join(said(D, "nl")), "-".join(D), "*".join(D), "".join(f"{char}\u200b" for char in D), D.replace("0", "O")])
def test_hiding_a_number_is_itself_a_fact(text: str) -> None:
    (fact,) = linking(f"bel {text}")
    assert fact.obfuscated


def test_a_doubtful_number_is_for_people_and_never_links() -> None:
    facts, _ = find_phones(fold(f"bel {D[:4]} of {D[4:7]} of {D[7:]}"), "text", "synthetic")
    assert all(fact.confidence < LINKING_CONFIDENCE for fact in facts)


@pytest.mark.parametrize("text", ["bel nul zes een twee drie vier vijf zes", "06 12 34 56", "zero six seven one two three four five"])
def test_writing_that_could_not_be_read_is_a_suspicion(text: str) -> None:
    facts, suspected = find_phones(fold(text), "text", "synthetic")
    assert suspected or facts
    assert not [fact for fact in facts if fact.confidence >= LINKING_CONFIDENCE]


# --- spans and work


@given(st.integers(0, 10**6), st.sampled_from(sorted(TRICKS)))
@example(844, "no_vowels")
@example(8581, "sums")
# the same draws every time: a trick in a thousand is read wrongly, which `eval phones` on `bench.phone_tricks` counts and prints
@settings(max_examples=60, deadline=None, derandomize=True)
def test_every_span_of_every_trick_holds_the_number_in_the_raw_text(seed: int, name: str) -> None:
    (sample, *_) = tricks(seed=seed, per_trick=1, names=(name,))
    text = str(sample["text"])
    content = AdContent("", text)
    for fact in extract(content, seen_at=SEEN, numbering="synthetic").phones:
        assert 0 <= fact.span.start < fact.span.end <= len(text)
        raw = text[fact.span.start : fact.span.end]
        if fact.method is not Method.JOINED and fact.confidence >= LINKING_CONFIDENCE:
            again, _ = find_phones(fold(f"bel {raw}"), "text", "synthetic")
            assert fact.e164 in {found.e164 for found in again}, (raw, fact)


@pytest.mark.parametrize("piece", ["0 6 ", "nul zes ", "06-", "deel 1: 0 ", "n*l ", "z e s ", "(0+6) ", "+31 ", "%30", "()6 ", "IBAN NL12 ", "06.", "een twee "])
def test_work_grows_with_the_length_of_a_text_and_no_faster(piece: str) -> None:
    def lines_run(size: int) -> int:
        folded = fold(piece * (size // len(piece)))
        count = 0

        def counting(_frame: FrameType, event: str, _argument: object) -> "TraceFunction":
            nonlocal count
            count += event == "line"
            return counting

        before = sys.gettrace()
        sys.settrace(counting)
        try:
            find_phones(folded, "text", "synthetic")
        finally:
            sys.settrace(before)
        return count

    lines_run(2_000)  # what is remembered of words is remembered now
    short, long = lines_run(6_000), lines_run(24_000)
    # four times the text, squared would be sixteen; the time itself is measured by `python -m bench growth`
    assert long < 6 * short + 1_000
