"""Numbers in words of the ad's language, alone or among digits."""

from random import Random

from bench.blind_numbers import DUTCH_BLOCKS, Number, cut, digits, groups, pairs
from bench.sets.phones_g.ad import EMOJI, Case, Style, around, dialled, led, shown_as
from bench.sets.phones_g.numerals import ACCENTED, digit_words, group_words, hundreds, low, without_accents

DOUBLE = {"nl": "dubbel", "en": "double", "de": "doppel", "fr": "double", "es": "doble", "it": "doppio"}
TWICE = {
    "nl": "twee keer",
    "en": "two times",
    "de": "zweimal",
    "fr": "deux fois",
    "es": "dos veces",
    "it": "due volte",
    "pt": "duas vezes",
    "ro": "de două ori",
    "pl": "dwa razy",
    "hu": "kétszer",
    "tr": "iki kere",
}


def spaced(rng: Random, lang: str, number: Number) -> str:
    return " ".join(digit_words(lang, dialled(rng, number)))


def glued(rng: Random, lang: str, number: Number) -> str:
    return "".join(digit_words(lang, dialled(rng, number)))


def signs(rng: Random, lang: str, number: Number) -> str:
    return rng.choice(("-", ".", " - ", "/", ", ", "_", " * ", "...")).join(digit_words(lang, dialled(rng, number)))


def capitals(rng: Random, lang: str, number: Number) -> str:
    words = digit_words(lang, number.national)
    if lang == "tr":
        return " ".join(word.replace("i", "İ").upper() for word in words)
    joint = rng.choice((" ", ""))
    return joint.join(word.capitalize() if not joint else word.upper() for word in words)


def in_pairs(rng: Random, lang: str, number: Number) -> str:
    return rng.choice((", ", " - ", " / ", " | ")).join(group_words(lang, group) for group in pairs(number.national))


def in_hundreds(rng: Random, lang: str, number: Number) -> str:
    parts = cut(number.national, (2, 3, 3, 2))
    said = [
        hundreds(lang, int(part)) if len(part) == 3 and part[0] != "0" else " ".join(digit_words(lang, part))
        for part in parts
    ]
    return rng.choice((", ", " - ", " / ")).join(said)


def plain_letters(rng: Random, lang: str, number: Number) -> str:
    return without_accents(rng.choice((" ", "", "-")).join(digit_words(lang, number.national)))


def stretched(rng: Random, lang: str, number: Number) -> str:
    def longer(word: str) -> str:
        at = rng.choice([place for place, sign in enumerate(word) if sign in "aeiouü"])
        return word[:at] + word[at] * rng.randint(2, 4) + word[at:]

    return " ".join(longer(word) for word in digit_words(lang, number.national))


def letter_by_letter(rng: Random, lang: str, number: Number) -> str:
    inner = rng.choice((" ", ".", "-"))
    return rng.choice((" / ", " | ", "   ")).join(inner.join(word) for word in digit_words(lang, number.national))


def boxed_words(rng: Random, lang: str, number: Number) -> str:
    left, right = rng.choice(("()", "[]", "**", "{}"))
    return "".join(f"{left}{word}{right}" for word in digit_words(lang, number.national))


def emoji_words(rng: Random, lang: str, number: Number) -> str:
    return rng.choice(EMOJI).join(digit_words(lang, number.national))


def two_tongues(rng: Random, lang: str, number: Number) -> str:
    other = "nl" if lang == "en" else "en"
    tongues = [lang, other] * len(number.national)
    return " ".join(low(tongue, int(digit)) for tongue, digit in zip(tongues, number.national, strict=False))


def alternating(rng: Random, lang: str, number: Number) -> str:
    start = rng.randint(0, 1)
    return " ".join(low(lang, int(d)) if at % 2 == start else d for at, d in enumerate(dialled(rng, number)))


def mixed_glued(rng: Random, lang: str, number: Number) -> str:
    start = rng.randint(0, 1)
    return "".join(low(lang, int(d)) if at % 2 == start else d for at, d in enumerate(number.national))


def mixed_random(rng: Random, lang: str, number: Number) -> str:
    shown = dialled(rng, number)
    words = set(rng.sample(range(len(shown)), rng.randint(2, 5)))
    joint = rng.choice((" ", "-", "."))
    return joint.join(low(lang, int(d)) if at in words else d for at, d in enumerate(shown))


def mixed_pairs(rng: Random, lang: str, number: Number) -> str:
    start = rng.randint(0, 1)
    parts = pairs(number.national)
    joint = rng.choice((" - ", ", ", " / "))
    return joint.join(group_words(lang, part) if at % 2 == start else part for at, part in enumerate(parts))


def words_then_digits(rng: Random, lang: str, number: Number) -> str:
    at = rng.choice((2, 2, 4))
    first = " ".join(digit_words(lang, number.national[:at]))
    return first + rng.choice((" ", " - ", ": ")) + rng.choice((" ", "")).join(number.national[at:])


def digits_then_words(rng: Random, lang: str, number: Number) -> str:
    at = rng.choice((6, 7, 4))
    return f"{number.national[:at]} " + " ".join(digit_words(lang, number.national[at:]))


def plus_in_words(rng: Random, lang: str, number: Number) -> str:
    code = " ".join(digit_words(lang, number.country))
    return f"plus {code} " + rng.choice((" ", "-")).join(groups(rng, number.subscriber))


def with_twins(rng: Random) -> Number:
    """A Dutch number in which two digits stand twice in a row."""
    one, two, three = rng.sample("12345890", 3)
    subscriber = rng.choice(DUTCH_BLOCKS) + one * 2 + two * 2 + three + digits(rng, 2)
    return Number("0" + subscriber, "31", subscriber)


def twins(table: dict[str, str], name: str) -> Style:
    """Doubled digits said as such; the other digits as words or as digits."""

    def make(rng: Random, lang: str) -> Case:
        number, shown, at = with_twins(rng), [], 0
        in_words = rng.random() < 0.6
        text = number.national
        while at < len(text):
            twin = text[at : at + 2] == text[at] * 2
            one = low(lang, int(text[at])) if in_words else text[at]
            shown.append(f"{table[lang]} {one}" if twin else one)
            at += 2 if twin else 1
        return Case(around(rng, lang, led(rng, lang, ", ".join(shown))), (number.e164,))

    return Style(name, make, tuple(table))


STYLES = (
    shown_as("words_spaced", spaced),
    shown_as("words_glued", glued),
    shown_as("words_signs", signs),
    shown_as("words_capitals", capitals),
    shown_as("words_pairs", in_pairs),
    shown_as("words_hundreds", in_hundreds, ("nl", "en", "de", "it"), only_dutch=True),
    shown_as("words_without_accents", plain_letters, ACCENTED),
    shown_as("words_stretched", stretched, ("nl", "en", "de"), only_dutch=True),
    shown_as("words_letter_by_letter", letter_by_letter, ("nl", "en", "de", "it", "es")),
    shown_as("words_boxes", boxed_words),
    shown_as("words_emoji", emoji_words),
    shown_as("words_two_languages", two_tongues, ("nl", "en", "de", "fr", "es", "it")),
    twins(DOUBLE, "words_double"),
    twins(TWICE, "words_twice"),
    shown_as("mixed_alternating", alternating),
    shown_as("mixed_glued", mixed_glued),
    shown_as("mixed_random", mixed_random),
    shown_as("mixed_pairs", mixed_pairs),
    shown_as("mixed_words_first", words_then_digits),
    shown_as("mixed_words_last", digits_then_words),
    shown_as("mixed_plus_in_words", plus_in_words),
)
