"""What a keyed text signature keeps, and what it must not."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from extractors.text_signature import MAX_CHARACTERS, MOST_KEPT, SIGNATURE_SIZE, keyed_signature

KEY = b"k" * 32
TEXT = "Ontspannende massage in een rustige studio, op afspraak en met parkeerplaats voor de deur."
EMPTY = b"\xff" * (4 * SIGNATURE_SIZE)


def shared(one: bytes, other: bytes) -> float:
    left, right = ({int(code) for code in np.frombuffer(s, ">u4")} - {0xFFFFFFFF} for s in (one, other))
    return len(left & right) / len(left | right)


def test_numbers_accents_capitals_and_emoji_do_not_change_a_signature() -> None:
    one = keyed_signature("Béllen kan op 0612 345 678 tussen 10 en 22 uur", KEY)
    other = keyed_signature("BELLEN kan op 06 98765432 💋 tussen 9 en 23 UUR!!", KEY)
    assert one == other


def test_slot_words_do_not_change_a_signature() -> None:
    one = keyed_signature("Ik ben Lola en ontvang in Houten", KEY, {"lola", "houten"})
    other = keyed_signature("Ik ben Mira en ontvang in Nieuwegein", KEY, {"mira", "nieuwegein"})
    assert one == other


def test_one_changed_word_changes_little_and_another_text_shares_nothing() -> None:
    one = keyed_signature(TEXT, KEY)
    assert shared(one, keyed_signature(TEXT.replace("rustige", "lichte"), KEY)) > 0.6
    assert shared(one, keyed_signature("Tuinman zoekt werk: snoeien, maaien en bestraten.", KEY)) == 0


def test_another_key_gives_another_signature() -> None:
    assert shared(keyed_signature(TEXT, KEY), keyed_signature(TEXT, b"x" * 32)) == 0


def test_a_text_without_two_words_resembles_nothing() -> None:
    for text in ("", "💋", "lola", "06-12345678"):
        assert keyed_signature(text, KEY) == EMPTY


def test_a_huge_text_is_read_up_to_a_limit() -> None:
    words = " ".join(f"woord{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}" for n in range(5000))
    assert len(keyed_signature(words * 40, KEY)) == 4 * MOST_KEPT
    assert keyed_signature("a b " * MAX_CHARACTERS, KEY) == keyed_signature("a b " * MAX_CHARACTERS * 2, KEY)


@given(st.text())
def test_any_text_gives_a_signature_that_rises(text: str) -> None:
    signature = keyed_signature(text, KEY)
    assert len(signature) >= 4 * SIGNATURE_SIZE
    codes = np.frombuffer(signature, ">u4")
    assert (np.diff(codes[codes != 0xFFFFFFFF].astype(np.int64)) > 0).all()
