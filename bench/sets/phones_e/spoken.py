"""Ways in which the digits are words, or half words."""

from itertools import groupby
from random import Random

from bench.blind_numbers import DUTCH_BLOCKS, Number, cut, digits, dutch, pairs
from bench.sets.phones_e.languages import row, without_accents
from bench.sets.phones_e.numerals import DIGITS, below_thousand, pair, words
from bench.sets.phones_e.style import Style, Writer, dialled

_LEET = str.maketrans({"e": "3", "a": "4", "o": "0"})
_TWICE = row(
    "twee keer de {}|double {}|zweimal die {}|deux fois le {}|dos veces el {}|dwa razy cyfra {}|de două ori cifra {}|"
    "kétszer a {}|due volte il {}|duas vezes o {}|iki kere {} rakamı"
)
_THRICE = row(
    "drie keer de {}|triple {}|dreimal die {}|trois fois le {}|tres veces el {}|trzy razy cyfra {}|"
    "de trei ori cifra {}|háromszor a {}|tre volte il {}|três vezes o {}|üç kere {} rakamı"
)
_THEN = row("en dan|and then|und dann|et puis|y luego|i potem|și apoi|és aztán|e poi|e depois|ve sonra")
_PLUS = row("plus|plus|plus|plus|más|plus|plus|plusz|più|mais|artı")
# Languages in which a reader takes glued digit words apart in one way only.
_GLUE = ("nl", "en", "de", "es", "it", "pl")


def _cased(rng: Random, text: str) -> str:
    return rng.choice((text, text, text.upper(), text.title()))


def _digit_words(*between: str) -> Writer:
    """A word a digit."""
    return lambda rng, lang, number: _cased(rng, rng.choice(between).join(words(rng, lang, dialled(rng, number))))


def _glued(rng: Random, lang: str, number: Number) -> str:
    return "".join(words(rng, lang, number.national))


def _camel(rng: Random, lang: str, number: Number) -> str:
    return "".join(word.capitalize() for word in words(rng, lang, number.national))


def _pairs(rng: Random, lang: str, number: Number) -> str:
    said = rng.choice((", ", " / ", "\n")).join(pair(rng, lang, piece) for piece in pairs(number.national))
    return without_accents(said) if rng.random() < 0.4 else said


def _hundreds(rng: Random, lang: str, number: Number) -> str:
    first, second, last = cut(number.subscriber[1:], (3, 3, 2))
    said = [" ".join(words(rng, lang, "06")), *(below_thousand(lang, int(piece)) for piece in (first, second))]
    return ", ".join([*said, pair(rng, lang, last)])


def _round(rng: Random) -> Number:
    """A Dutch number of which no group of three begins with a zero."""
    block, rest = rng.choice(DUTCH_BLOCKS), digits(rng, 7)
    subscriber = block + rest[:2] + rng.choice("123456789") + rest[3:]
    return Number("0" + subscriber, "31", subscriber)


def _half(rng: Random, lang: str, number: Number) -> str:
    text = dialled(rng, number)
    spoken = words(rng, lang, text)
    mixed = [word if at % 2 else sign for at, (sign, word) in enumerate(zip(text, spoken, strict=True))]
    return rng.choice((" ", "-", ".")).join(mixed)


def _half_glued(rng: Random, lang: str, number: Number) -> str:
    spoken = words(rng, lang, number.national)
    return "".join(word if at % 3 == 0 else number.national[at] for at, word in enumerate(spoken))


def _zero_six_in_words(rng: Random, lang: str, number: Number) -> str:
    return " ".join([*words(rng, lang, number.national[:2]), *pairs(number.national[2:])])


def _tail_in_words(rng: Random, lang: str, number: Number) -> str:
    text = dialled(rng, number)
    return " ".join([*pairs(text[:-4]), *words(rng, lang, text[-4:])])


def _two_languages(rng: Random, lang: str, number: Number) -> str:
    other = "en" if lang != "en" else "nl"
    return " ".join(DIGITS[lang if at % 2 else other][int(sign)] for at, sign in enumerate(number.national))


def _stretched(rng: Random, lang: str, number: Number) -> str:
    """Words with a letter doubled, as typed in haste: "zzes", "zeeven"."""
    said = []
    for word in words(rng, lang, number.national):
        at = rng.randrange(len(word))
        said.append(word[: at + 1] + word[at:] if len(word) > 3 and rng.random() < 0.6 else word)
    return rng.choice((" ", "-")).join(said)


def _spelled(rng: Random, lang: str, number: Number) -> str:
    return " / ".join(" ".join(word) for word in words(rng, lang, number.national))


def _dotted(rng: Random, lang: str, number: Number) -> str:
    sign = rng.choice((".", "-", "*"))
    return " ".join(sign.join(word) for word in words(rng, lang, number.national))


def _leet(rng: Random, lang: str, number: Number) -> str:
    spoken = [without_accents(DIGITS[lang][int(sign)]) for sign in number.national]
    return rng.choice((" ", "-")).join(word.translate(_LEET) for word in spoken)


def _doubled(rng: Random) -> Number:
    """A Dutch number with a double and a triple digit."""
    block = rng.choice(DUTCH_BLOCKS)
    one, two, three, four = rng.sample([sign for sign in "0123456789" if sign != block[1]], 4)
    subscriber = block + one + two * 2 + three * 3 + four
    return Number("0" + subscriber, "31", subscriber)


def _repeats(rng: Random, lang: str, number: Number) -> str:
    said = []
    for sign, run in groupby(number.national):
        name = sign if rng.random() < 0.5 else DIGITS[lang][int(sign)]
        form = {1: "{}", 2: _TWICE[lang], 3: _THRICE[lang]}[len(list(run))]
        said.append(form.format(name))
    return ", ".join(said)


def _country_in_words(rng: Random, lang: str, number: Number) -> str:
    code = [_PLUS[lang], *words(rng, lang, number.country)] if rng.random() < 0.5 else None
    start = code or words(rng, lang, "00" + number.country)
    return " ".join([*start, *pairs(number.subscriber)])


def _told(rng: Random, lang: str, number: Number) -> str:
    spoken = words(rng, lang, number.national)
    return f"{' '.join(spoken[:4])} {_THEN[lang]} {' '.join(spoken[4:7])} {_THEN[lang]} {' '.join(spoken[7:])}"


def _three_ways(rng: Random, lang: str, number: Number) -> str:
    caps = [f"{sign}\ufe0f\u20e3" for sign in number.national]
    spoken = words(rng, lang, number.national)
    return " ".join((sign, spoken[at], caps[at])[at % 3] for at, sign in enumerate(number.national))


STYLES = (
    Style("digit_words", _digit_words(" ", ", ", "-", " . ")),
    Style("digit_words_with_emoji", _digit_words("❤", " 💕 ", "🍓", "*")),
    Style("digit_words_a_line_each", _digit_words("\n", "<br>")),
    Style("digit_words_underscored", _digit_words("_", "/", "|")),
    Style("digit_words_glued", _glued, langs=_GLUE, number=dutch),
    Style("digit_words_camel", _camel, number=dutch),
    Style("pairs_in_words", _pairs),
    Style("hundreds_in_words", _hundreds, langs=("nl", "en", "de"), number=_round),
    Style("half_words_half_digits", _half),
    Style("half_words_glued", _half_glued, number=dutch),
    Style("zero_six_in_words", _zero_six_in_words, number=dutch),
    Style("last_four_in_words", _tail_in_words),
    Style("two_languages_in_turn", _two_languages, number=dutch),
    Style("misspelt_words", _stretched, number=dutch),
    Style("spelled_letter_by_letter", _spelled, number=dutch),
    Style("words_with_dots_inside", _dotted, number=dutch),
    Style("leet_words", _leet, langs=("nl", "en", "de", "es", "it", "pt"), number=dutch),
    Style("double_and_triple", _repeats, number=_doubled),
    Style("country_code_in_words", _country_in_words),
    Style("told_as_a_sentence", _told, number=dutch),
    Style("digit_word_keycap_in_turn", _three_ways, number=dutch),
)
