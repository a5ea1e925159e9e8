"""Every style of the set with its name: what hides the number, in which languages, with or without a lead-in."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from bench import fresh_phone_puzzles as puzzles
from bench import fresh_phone_spoken as spoken
from bench.fresh_phone_signs import SIGNS, Hide
from bench.fresh_phone_spoken import Pieces
from bench.fresh_phone_words import DIGITS

LANGUAGES = tuple(DIGITS)
Make = Callable[[random.Random, str], Pieces]


@dataclass(frozen=True, slots=True)
class Style:
    """One way of hiding a number."""

    name: str
    languages: tuple[str, ...]  # of the ad around it
    make: Make  # (randomness, E.164) -> the pieces that carry the number, in order
    with_lead: bool = True  # an introduction ("call me:") goes before the piece
    repeats: bool = False  # the number should have two equal digits side by side
    british: bool = False  # some of the numbers may be British ones, with their country code


def styles() -> list[Style]:
    """All styles, each name once."""
    found = [*_signs(), *_spoken(), *_puzzles()]
    assert len({style.name for style in found}) == len(found)
    return found


def _signs() -> Iterator[Style]:
    for name, hide in SIGNS.items():
        yield Style(name, LANGUAGES, partial(_one_piece, hide), british=name != "x_cyrillic_for_digits")


def _one_piece(hide: Hide, rng: random.Random, e164: str) -> Pieces:
    return (hide(rng, e164),)


def _spoken() -> Iterator[Style]:
    for language in LANGUAGES:
        yield Style(f"{language}_words", (language,), partial(spoken.words, language), british=True)
        yield Style(f"{language}_pair_words", (language,), partial(spoken.pairs, language))
    for language in spoken.DOUBLE:
        yield Style(f"{language}_double", (language,), partial(spoken.doubled, language), repeats=True)
    for language in ("nl", "en", "de"):
        yield Style(f"{language}_misspelt_words", (language,), partial(spoken.misspelt, language))
    for language in ("nl", "en", "de", "es", "pl", "ro"):
        yield Style(f"{language}_words_and_digits", (language,), partial(spoken.words_and_digits, language))
    for language in ("nl", "en"):
        yield Style(f"{language}_words_and_keycaps", (language,), partial(spoken.words_and_keycaps, language))
        yield Style(f"{language}_letters_apart", (language,), partial(spoken.letters_apart, language))
        yield Style(f"{language}_bracketed_words", (language,), partial(spoken.bracketed_words, language))
    for language in ("nl", "en", "es"):
        yield Style(f"{language}_glued_words", (language,), partial(spoken.glued, language))
    for language in ("nl", "en", "de", "es", "pl"):
        yield Style(f"{language}_told_in_a_sentence", (language,), partial(spoken.told, language), with_lead=False)
        yield Style(f"{language}_fillers_between", (language,), partial(spoken.fillers_between, language))
        yield Style(f"{language}_asides_between", (language,), partial(spoken.asides_between, language))
    yield Style("x_languages_mixed", ("nl", "en", "de"), partial(spoken.mixed_languages, ("nl", "en", "de")))
    yield Style("x_romance_mixed", ("es", "it", "pt"), partial(spoken.mixed_languages, ("es", "it", "pt")))


def _puzzles() -> Iterator[Style]:
    for language in ("nl", "en", "de", "fr", "es", "pl", "it"):
        yield Style(f"{language}_backwards", (language,), partial(puzzles.backwards, language))
    for language in ("nl", "en"):
        yield Style(f"{language}_backwards_words", (language,), partial(puzzles.backwards_words, language))
    for language in ("nl", "en", "de", "fr", "es", "pl", "ro", "tr"):
        yield Style(f"{language}_without_zero", (language,), partial(puzzles.without_zero, language))
    for language in ("nl", "en", "de", "pl", "ro", "es", "hu"):
        yield Style(f"{language}_country_told", (language,), partial(puzzles.country_told, language))
    for language in ("nl", "en", "pl"):
        yield Style(f"{language}_country_told_in_words", (language,), partial(puzzles.country_told_in_words, language))
    for language in ("nl", "en", "de", "fr", "es", "pl"):
        yield Style(f"{language}_halves", (language,), partial(puzzles.halves, language), with_lead=False)
    for language in ("nl", "en"):
        yield Style(f"{language}_halves_turned", (language,), partial(puzzles.halves_turned, language), with_lead=False)
        yield Style(f"{language}_half_in_words", (language,), partial(puzzles.half_in_words, language), with_lead=False)
        yield Style(f"{language}_both_ways", (language,), partial(puzzles.both_ways, language))
    for language in ("nl", "en", "de"):
        yield Style(
            f"{language}_continued_below", (language,), partial(puzzles.continued_below, language), with_lead=False
        )
        yield Style(f"{language}_counted", (language,), partial(puzzles.counted, language), repeats=True)
    yield Style("nl_behind_the_prefix", ("nl",), puzzles.behind_the_prefix, with_lead=False)
    yield Style("pt_meia", ("pt",), puzzles.half_a_seis)
    yield Style("de_zwo", ("de",), puzzles.zwo)
    yield Style("en_oh", ("en",), puzzles.oh)
