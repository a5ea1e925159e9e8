"""Ads that hold two numbers, or one number to call beside a number-like thing that is not to call."""

from random import Random

from bench.blind_numbers import Number, pairs
from bench.sets.phones_e.explained import STYLES as EXPLAINED
from bench.sets.phones_e.languages import row
from bench.sets.phones_e.plain import STYLES as PLAIN
from bench.sets.phones_e.spoken import STYLES as SPOKEN
from bench.sets.phones_e.style import Style, Writer, any_number, dialled
from bench.sets.phones_e.symbols import STYLES as SYMBOLS
from bench.sets.phones_e.things import BESIDE

SINGLE = (*PLAIN, *SYMBOLS, *SPOKEN, *EXPLAINED)
_BY_NAME = {style.name: style for style in SINGLE}
_OR = row("of|or|oder|ou|o|lub|sau|vagy|oppure|ou|veya")
_DOUBLES = {  # style: how the first is written, how the second
    "two_numbers_plain_and_words": ("groups_with_mixed_signs", "digit_words"),
    "two_numbers_both_words": ("digit_words", "pairs_in_words"),
    "two_numbers_keycaps_and_stars": ("keycap_emoji", "stars_between_groups"),
    "two_numbers_dots": ("dot_between_every_digit", "dot_between_every_digit"),
    "two_numbers_mixed_and_hearts": ("half_words_half_digits", "hearts_between_groups"),
    "two_numbers_symbols": ("circled_digits", "full_width_digits"),
}
_BESIDE_FORMS = {  # style: how the number to call is written
    "thing_beside_spaced_digits": "space_between_every_digit",
    "thing_beside_groups": "groups_with_mixed_signs",
    "thing_beside_words": "digit_words",
    "thing_beside_half_words": "half_words_half_digits",
    "thing_beside_pairs_in_words": "pairs_in_words",
    "thing_beside_keycaps": "keycap_emoji",
}


def two(rng: Random, lang: str, name: str) -> tuple[str, list[str]]:
    """Two numbers in one sentence, and the truth of both."""
    first, second = (_BY_NAME[part] for part in _DOUBLES[name])
    one, other = any_number(rng), any_number(rng)
    link = rng.choice((f" {_OR[lang]} ", f"\n{_OR[lang]} ", f" ({_OR[lang]}) "))
    return first.write(rng, lang, one) + link + second.write(rng, lang, other), [one.e164, other.e164]


def _beside(form: str) -> Writer:
    def write(rng: Random, lang: str, number: Number) -> str:
        number_text = _BY_NAME[form].write(rng, lang, number)
        return f"{number_text}\n{rng.choice(BESIDE).write(rng, lang)}"

    return write


def _thing_first(rng: Random, lang: str, number: Number) -> str:
    """The thing, then the plain number with dots, in brackets or with a slash: "KvK ... / tel ..."."""
    return f"{rng.choice(BESIDE).write(rng, lang)} / tel {'.'.join(pairs(dialled(rng, number)))}"


DOUBLES = tuple(_DOUBLES)
BESIDES = (
    *(Style(name, _beside(form)) for name, form in _BESIDE_FORMS.items()),
    Style("thing_before_number", _thing_first, lead=False),
)
