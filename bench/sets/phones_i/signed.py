"""Styles in which the digits are disguised or stand among other signs."""

from random import Random

from bench.blind_numbers import cut, dutch, groups, pairs
from bench.sets.phones_i.advert import Row, Style, fitting, led
from bench.sets.phones_i.language import Language

LIKE = {"0": "Oo", "1": "lI", "5": "Ss"}
EMOJI = ("💋", "🌹", "❤️", "🔥", "✨", "😘")
KEYCAP = "\ufe0f\u20e3"
FORMS = ("０１２３４５６７８９", "⓪①②③④⑤⑥⑦⑧⑨", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗")


def plain_grouped(rng: Random, language: Language) -> Row:
    """Digits in groups: the anchor of the comparison."""
    number = dutch(rng)
    return led(rng, language, rng.choice((" ", "-", ".")).join(groups(rng, number.national))), [number.e164]


def noise_signs(rng: Random, language: Language) -> Row:
    """Signs between all digits."""
    number = dutch(rng)
    signs = rng.sample("*_~|.-/", 2)
    shown = "".join(digit + rng.choice(signs) for digit in number.national[:-1]) + number.national[-1]
    return led(rng, language, shown), [number.e164]


def noise_words(rng: Random, language: Language) -> Row:
    """Sweet words between the pairs."""
    number = dutch(rng)
    words = rng.sample(language.phrases.noise, 4)
    pattern = rng.choice(("{} {} ", "{} ({}) ", "{} *{}* "))
    parts = pairs(number.national)
    shown = "".join(pattern.format(part, word) for part, word in zip(parts, words, strict=False)) + parts[-1]
    return led(rng, language, shown), [number.e164]


def noise_emoji(rng: Random, language: Language) -> Row:
    """Pictures between the digits or pairs."""
    number = dutch(rng)
    parts = rng.choice((pairs(number.national), list(number.national)))
    return led(rng, language, "".join(part + rng.choice(EMOJI) for part in parts)[:-1].rstrip("❤")), [number.e164]


def look_alikes(rng: Random, language: Language) -> Row:
    """Letters that look like digits."""
    number = fitting(rng, lambda text: "1" in text or "5" in text)
    shown = "".join(rng.choice(LIKE.get(digit, digit)) for digit in number.national)
    return led(rng, language, rng.choice(("", " ", "-")).join(cut(shown, (2, 4, 4)))), [number.e164]


def keycaps(rng: Random, language: Language) -> Row:
    """Digits on keys."""
    number = dutch(rng)
    return led(rng, language, rng.choice(("", " ")).join(digit + KEYCAP for digit in number.national)), [number.e164]


def other_digits(rng: Random, language: Language) -> Row:
    """Wide, circled or bold digits."""
    number = dutch(rng)
    form = rng.choice(FORMS)
    return led(rng, language, "".join(form[int(digit)] for digit in number.national)), [number.e164]


def vertical(rng: Random, language: Language) -> Row:
    """A digit or a pair a line."""
    number = dutch(rng)
    parts = rng.choice((pairs(number.national), list(number.national)))
    return led(rng, language, "\n" + "\n".join(parts) + "\n").replace("\n. ", "\n"), [number.e164]


SIGNED: dict[str, Style] = {
    style.__name__: style
    for style in (plain_grouped, noise_signs, noise_words, noise_emoji, look_alikes, keycaps, other_digits, vertical)
}
