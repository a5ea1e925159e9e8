"""Two tricks at once, two numbers in an ad, and a number beside something that only looks like one."""

from random import Random

from bench.blind_numbers import Number, british, cut, dutch, groups
from bench.sets.phones_g import links, scripts, separators, spoken
from bench.sets.phones_g.ad import EMOJI, Case, Style, Surface, around, led, sentences, shown_as
from bench.sets.phones_g.nouns import labelled
from bench.sets.phones_g.numerals import LANGUAGES, digit_words
from bench.sets.phones_g.said import say, speakers

MANNERS: tuple[Surface, ...] = (
    separators.grouped,
    separators.one_sign,
    separators.emoji,
    spoken.spaced,
    spoken.glued,
    spoken.alternating,
    scripts.keycaps,
    scripts.o_for_zero,
    scripts.unseen,
)


def wide_with_emoji(rng: Random, lang: str, number: Number) -> str:
    return rng.choice(EMOJI).join(chr(0xFF10 + int(d)) for d in number.national)


def words_with_unseen(rng: Random, lang: str, number: Number) -> str:
    return rng.choice(scripts.UNSEEN).join(digit_words(lang, number.national))


def keycaps_and_words(rng: Random, lang: str, number: Number) -> str:
    words = digit_words(lang, number.national)
    return " ".join(words[at] if at % 2 else f"{d}\ufe0f\u20e3" for at, d in enumerate(number.national))


def letters_and_signs(rng: Random, lang: str, number: Number) -> str:
    return rng.choice((".", "-", "/", "*")).join(number.national.replace("0", "O"))


def entities_and_words(rng: Random, lang: str, number: Number) -> str:
    head = "".join(f"&#{ord(digit)};" for digit in number.national[:4])
    return f"{head} {' '.join(digit_words(lang, number.national[4:]))}"


def three_manners(rng: Random, lang: str, number: Number) -> str:
    a, b, c = cut(number.national, (4, 3, 3))
    return f"{a} {' '.join(digit_words(lang, b))} {''.join(chr(0xFF10 + int(d)) for d in c)}"


def backwards_in_script(rng: Random, lang: str) -> Case:
    number = dutch(rng)
    table = rng.choice((scripts.CIRCLED, scripts.BLACK, scripts.RAISED))
    shown = " ".join(table[int(digit)] for digit in number.national[::-1])
    return Case(around(rng, lang, say(lang, "reversed", n=shown)), (number.e164,))


def parts_in_words(rng: Random, lang: str) -> Case:
    number = dutch(rng)
    a, b, c = cut(number.national, (4, 3, 3))
    words, caps = " ".join(digit_words(lang, a)), "".join(f"{d}\ufe0f\u20e3" for d in b)
    return Case(around(rng, lang, say(lang, "parts", a=words, b=caps, c=".".join(c))), (number.e164,))


def two(name: str, first: tuple[Surface, ...], second: tuple[Surface, ...]) -> Style:
    """Two different numbers, each behind a lead of its own."""

    def make(rng: Random, lang: str) -> Case:
        one, other = dutch(rng), british(rng) if name == "two_countries" else dutch(rng)
        lines = sentences(rng, lang, rng.randint(2, 5))
        lines.append(led(rng, lang, rng.choice(first)(rng, lang, one)))
        lines.insert(rng.randint(0, 2), led(rng, lang, rng.choice(second)(rng, lang, other)))
        return Case("\n".join(lines), (one.e164, other.e164))

    return Style(name, make, LANGUAGES)


def side_by_side(rng: Random, lang: str) -> Case:
    """Two numbers in one line."""
    one, other = dutch(rng), dutch(rng)
    manner = rng.choice((separators.grouped, separators.bracket_zero))
    shown = rng.choice((" / ", " & ", " | ", " + ")).join(manner(rng, lang, number) for number in (one, other))
    return Case(around(rng, lang, led(rng, lang, shown), own_line=True), (one.e164, other.e164))


def other_ending(rng: Random, lang: str) -> Case:
    """One number and the two digits that make it another."""
    one = dutch(rng)
    ending = f"{(int(one.national[-2:]) + rng.randint(1, 98)) % 100:02d}"
    other = f"{one.e164[:-2]}{ending}"
    phrase = say(lang, "ending", n=" ".join(groups(rng, one.national)), a=one.national[-2:], b=ending)
    return Case(around(rng, lang, phrase), (one.e164, other))


def beside_reference(rng: Random, lang: str) -> Case:
    """A number to ring, and a reference of the same form that is not one."""
    number, decoy = dutch(rng), dutch(rng)
    lines = sentences(rng, lang, rng.randint(2, 5))
    lines.insert(rng.randint(0, 1), labelled(rng, lang, rng.choice((0, 2, 3, 9)), decoy.national))
    lines.append(led(rng, lang, rng.choice(MANNERS)(rng, lang, number)))
    return Case("\n".join(lines), (number.e164,))


def twice(rng: Random, lang: str) -> Case:
    """The same number in two manners."""
    number = dutch(rng)
    lines = sentences(rng, lang, rng.randint(2, 5))
    for manner in rng.sample(MANNERS, 2):
        lines.insert(rng.randint(0, len(lines)), led(rng, lang, manner(rng, lang, number)))
    return Case("\n".join(lines), (number.e164,))


STYLES = (
    shown_as("both_full_width_emoji", wide_with_emoji),
    shown_as("both_words_unseen", words_with_unseen),
    shown_as("both_keycaps_words", keycaps_and_words),
    shown_as("both_letter_o_signs", letters_and_signs),
    links.led_line("both_entities_words", entities_and_words),
    shown_as("both_three_manners", three_manners, only_dutch=True),
    Style("both_backwards_script", backwards_in_script, speakers("reversed")),
    Style("both_parts_manners", parts_in_words, speakers("parts")),
    two("two_plain", (separators.grouped, separators.international), (separators.grouped, separators.bracket_zero)),
    two("two_hidden", MANNERS, MANNERS),
    two("two_countries", (separators.grouped,), (separators.international,)),
    Style("two_side_by_side", side_by_side, LANGUAGES),
    Style("two_other_ending", other_ending, speakers("ending")),
    Style("one_beside_reference", beside_reference, LANGUAGES),
    Style("one_written_twice", twice, LANGUAGES),
)
