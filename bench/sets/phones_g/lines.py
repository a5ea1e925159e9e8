"""Numbers split over lines, or over the first and the last line."""

from random import Random

from bench.blind_numbers import Number, dutch, groups, pairs
from bench.sets.phones_g.ad import LEADS, Case, Style, Surface, around, led, sentences, shown_as
from bench.sets.phones_g.numerals import LANGUAGES, digit_words
from bench.sets.phones_g.said import say, speakers

NOUNS = {
    "nl": "rust,gezelligheid,aandacht,warmte,humor,muziek,kaarslicht,thee,tijd,ontspanning,massage,olie",
    "en": "rest,company,attention,warmth,humour,music,candles,tea,time,calm,massage,oil",
    "de": "Ruhe,Gesellschaft,Zeit,Wärme,Humor,Musik,Kerzen,Tee,Massage,Öl,Entspannung,Geduld",
}


def stacked(name: str, surface: Surface) -> Style:
    """A lead that ends in a colon, and the number in lines below it."""

    def make(rng: Random, lang: str) -> Case:
        number = dutch(rng)
        lead = rng.choice([line for line in LEADS[lang].splitlines() if line.endswith("{n}")])
        shown = surface(rng, lang, number)
        contact = lead.removesuffix("{n}").rstrip(" :") + ":" + shown
        return Case(around(rng, lang, contact), (number.e164,))

    return Style(name, make, LANGUAGES)


def one_a_line(rng: Random, lang: str, number: Number) -> str:
    return "\n" + "\n".join(number.national)


def groups_a_line(rng: Random, lang: str, number: Number) -> str:
    return "\n" + "\n".join(groups(rng, number.national))


def words_a_line(rng: Random, lang: str, number: Number) -> str:
    return "\n" + "\n".join(digit_words(lang, number.national))


def dashed_lines(rng: Random, lang: str, number: Number) -> str:
    mark = rng.choice(("- ", "• ", "> ", "* "))
    return "\n" + "\n".join(mark + pair for pair in pairs(number.national))


def broken_once(rng: Random, lang: str, number: Number) -> str:
    at = rng.choice((2, 4, 5))
    return number.national[:at] + rng.choice((" -\n", " ...\n... ", " /\n")) + number.national[at:]


def mixed_lines(rng: Random, lang: str, number: Number) -> str:
    parts = pairs(number.national)
    return "\n" + "\n".join(part if at % 2 else " ".join(digit_words(lang, part)) for at, part in enumerate(parts))


def first_and_last(rng: Random, lang: str) -> Case:
    """The head in the first line, the tail in the last, and both say so."""
    number = dutch(rng)
    at = rng.choice((4, 5, 6))
    head, tail = number.national[:at], number.national[at:]
    if rng.random() < 0.4:
        head, tail = (" ".join(digit_words(lang, part)) for part in (head, tail))
    body = sentences(rng, lang, rng.randint(2, 5))
    lines = [say(lang, "top", a=head) + ".", *body, say(lang, "bottom", b=tail)]
    return Case("\n".join(lines), (number.e164,))


def acrostic(rng: Random, lang: str) -> Case:
    """Ten lines; the first sign of each is a digit of the number."""
    number = dutch(rng)
    nouns = rng.sample(NOUNS[lang].split(","), len(number.national))
    lines = [f"{digit} {noun}" for digit, noun in zip(number.national, nouns, strict=True)]
    body = [*sentences(rng, lang, rng.randint(2, 4)), say(lang, "acrostic"), *lines]
    return Case("\n".join(body), (number.e164,))


def last_line(rng: Random, lang: str) -> Case:
    """Nothing but the number in the last line."""
    number = dutch(rng)
    body = sentences(rng, lang, rng.randint(3, 6))
    shown = rng.choice((" ", "-", "")).join(groups(rng, number.national))
    return Case("\n".join([*body, shown]), (number.e164,))


def first_line(rng: Random, lang: str) -> Case:
    """A lead and the number as a title, then the text."""
    number = dutch(rng)
    shown = rng.choice((" ", ".", "")).join(groups(rng, number.national))
    return Case("\n".join([led(rng, lang, shown), "", *sentences(rng, lang, rng.randint(3, 6))]), (number.e164,))


STYLES = (
    stacked("lines_digit_each", one_a_line),
    stacked("lines_group_each", groups_a_line),
    stacked("lines_word_each", words_a_line),
    stacked("lines_listed_pairs", dashed_lines),
    shown_as("lines_broken_once", broken_once, only_dutch=True),
    stacked("lines_words_and_digits", mixed_lines),
    Style("lines_first_and_last", first_and_last, speakers("top")),
    Style("lines_acrostic", acrostic, tuple(NOUNS)),
    Style("lines_last_line", last_line, LANGUAGES),
    Style("lines_first_line", first_line, LANGUAGES),
)
