"""The styles of the second set by name: who hides the number, in which languages, with which frames."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random

from bench import judge_phone_signs as signs
from bench import judge_phone_spoken as spoken
from bench import judge_phone_told as told
from bench.blind_numbers import Number, british, dutch
from bench.blind_phone_words import LANGUAGES
from bench.judge_phone_frames import FRAMES

Slots = dict[str, str]
Hider = Callable[[Random, str], tuple[Slots, list[Number]]]
BRITISH_SHARE = 0.05


@dataclass(frozen=True, slots=True)
class Style:
    """One way to hide a number. `hide` makes the number and the slots of a frame; `frames` None: the language's own."""

    name: str
    hide: Hider
    languages: tuple[str, ...] = LANGUAGES
    frames: Mapping[str, tuple[str, ...]] | None = None


def _plain(
    write: Callable[[Random, Number, str], str], languages: tuple[str, ...] = LANGUAGES, *, abroad: bool = True
) -> Style:
    def hide(rng: Random, language: str) -> tuple[Slots, list[Number]]:
        number = british(rng) if abroad and rng.random() < BRITISH_SHARE else dutch(rng)
        return {"n": write(rng, number, language)}, [number]

    frames = FRAMES.get(write.__name__)
    return Style(write.__name__, hide, tuple(frames) if frames else languages, frames)


def _told(write: Callable[[Random, Number, str], Slots]) -> Style:
    def hide(rng: Random, language: str) -> tuple[Slots, list[Number]]:
        number = dutch(rng)
        return write(rng, number, language), [number]

    frames = FRAMES[write.__name__]
    return Style(write.__name__, hide, tuple(frames), frames)


def _two(rng: Random, language: str) -> tuple[Slots, list[Number]]:
    first = dutch(rng)
    tail = rng.choice([f"{n:02}" for n in range(100) if f"{n:02}" != first.subscriber[-2:]])
    subscriber = first.subscriber[:-2] + tail
    second = Number("0" + subscriber, first.country, subscriber)
    return told.two_numbers(rng, first, second, language), [first, second]


STYLES: tuple[Style, ...] = (
    _plain(signs.colon_groups),
    _plain(signs.thousands, abroad=False),
    _plain(signs.commas_and_semicolons),
    _plain(signs.arrows_between),
    _plain(signs.quoted_digits),
    _plain(signs.raised_and_lowered),
    _plain(signs.dingbat_digits),
    _plain(signs.boxed_digits),
    _plain(signs.accented_digits),
    _plain(signs.typed_shapes),
    _plain(signs.waves_between),
    _plain(signs.flag_before),
    _plain(signs.plus_signs),
    _plain(signs.ladder),
    _plain(signs.two_rows),
    _plain(signs.little_table),
    _plain(signs.tags_left_over),
    _plain(signs.mixed_forms),
    _plain(signs.untidy_separators),
    _plain(spoken.words_without_accents),
    _plain(spoken.words_mistyped, ("nl", "en", "de", "es", "it", "pt")),
    _plain(spoken.words_in_syllables, ("nl", "de", "es", "it", "pl", "tr", "hu")),
    _plain(spoken.words_in_hundreds, ("nl", "en", "de")),
    _plain(spoken.meia, ("pt",)),
    _plain(spoken.septante, ("fr",)),
    _plain(spoken.by_ear, abroad=False),
    _plain(spoken.dialect_words, ("nl",)),
    _plain(spoken.letter_between_words),
    _plain(spoken.tagged_words),
    _plain(spoken.echoed),
    _plain(spoken.said_twice),
    _plain(spoken.words_stacked),
    _plain(spoken.emoji_between_words),
    _plain(spoken.dictated, ("nl", "en", "de", "fr", "es", "it", "pl")),
    _told(told.letters_told),
    _told(told.price_list_told),
    _told(told.line_starts_told),
    _told(told.story_capitals_told),
    _told(told.words_mirrored_told),
    _told(told.zero_to_add_told),
    _told(told.corrected_told),
    _told(told.one_more_told),
    _told(told.swapped_told),
    _told(told.gap_of_two_told),
    _told(told.country_named),
    Style("two_numbers", _two, tuple(FRAMES["two_numbers"]), FRAMES["two_numbers"]),
    _told(told.app_names),
)
