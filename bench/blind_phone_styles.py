"""The styles of the blind set of numbers by name: who writes it, in which languages, with which frames."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random

from bench import blind_phone_marks as marks
from bench import blind_phone_spoken as spoken
from bench import blind_phone_told as told
from bench.blind_numbers import Number
from bench.blind_phone_words import DIGITS, LANGUAGES, MISSPELT, PAIRS

Slots = dict[str, str]


@dataclass(frozen=True, slots=True)
class Style:
    """One way to hide a number.

    `write` gives the slots of a frame ({n} and others); `frames` are the style's own, by language, or None for the
    frames of the language. `runs` asks for a number with repeated digits.
    """

    name: str
    write: Callable[[Random, Number, str], Slots]
    languages: tuple[str, ...] = LANGUAGES
    frames: Mapping[str, tuple[str, ...]] | None = None
    runs: bool = False


def _simple(
    write: Callable[[Random, Number, str], str], languages: tuple[str, ...] = LANGUAGES, *, runs: bool = False
) -> Style:
    def slots(rng: Random, number: Number, language: str) -> Slots:
        return {"n": write(rng, number, language)}

    return Style(write.__name__, slots, languages, runs=runs)


def _told(write: Callable[[Random, Number, str], Slots]) -> Style:
    frames = told.FRAMES[write.__name__]
    return Style(write.__name__, write, tuple(frames), frames)


STYLES: tuple[Style, ...] = (
    _simple(marks.emoji_between),
    _simple(marks.keycap_mixed),
    _simple(marks.fullwidth_groups),
    _simple(marks.math_digit_families),
    _simple(marks.circled_mix),
    _simple(marks.latin_lookalikes),
    _simple(marks.other_script_lookalikes),
    _simple(marks.brackets_each),
    _simple(marks.slashes_and_pipes),
    _simple(marks.long_dashes),
    _simple(marks.stars_and_underscores),
    _simple(marks.stacked_lines),
    _simple(marks.unseen_marks),
    _simple(marks.struck_digits),
    _simple(marks.dice_and_digits),
    _simple(marks.roman_dashes),
    _simple(marks.noise_letters),
    _simple(marks.odd_spaces),
    _simple(marks.hashtag_groups),
    _simple(marks.sums),
    _simple(marks.country_code_shapes),
    _simple(marks.behind_a_sign),
    _simple(spoken.words_spaced),
    _simple(spoken.words_glued),
    _simple(spoken.words_and_digits),
    _simple(spoken.words_in_pairs, tuple(PAIRS)),
    _simple(spoken.words_misspelt, tuple(MISSPELT)),
    _simple(spoken.words_vowelless, ("nl",)),
    _simple(spoken.words_stretched, ("nl", "en", "de", "es", "it")),
    _simple(spoken.words_letter_by_letter, ("nl", "en", "de", "fr", "es")),
    _simple(spoken.words_two_languages),
    _simple(spoken.words_leet, ("nl", "en", "es", "it")),
    _simple(spoken.words_accented, ("nl", "en", "de")),
    _simple(spoken.words_with_cyrillic, ("nl", "en", "pl", "ro")),
    _simple(spoken.doubles_and_triples, ("nl", "en", "de", "fr", "es", "pt"), runs=True),
    _simple(spoken.little_ones, ("nl",)),
    _simple(spoken.zwo_and_oh, ("de", "en")),
    _simple(spoken.country_code_in_words, ("nl", "en", "de", "fr", "es", "pl")),
    _simple(spoken.spoken_separators, ("nl", "en", "de", "fr", "es", "it", "pl", "pt")),
    _simple(spoken.hesitation, ("nl", "en", "de", "fr", "es")),
    _simple(spoken.sweet_words_between, ("nl", "en", "de", "fr", "es")),
    _simple(spoken.words_then_digits, tuple(DIGITS)),
    _told(told.prefix_told),
    _told(told.labelled_halves),
    _told(told.numbered_positions),
    _told(told.reversed_told),
    _told(told.noise_told),
    _told(told.glued_to_text),
    _told(told.broken_link),
    _told(told.placeholder_told),
    _told(told.counted_things),
    _told(told.rest_below),
)
