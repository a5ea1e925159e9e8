"""Numbers with a sentence that says what to do: order, parts, what to replace, add or leave out."""

from collections.abc import Callable
from random import Random

from bench.blind_numbers import Number, cut, dutch, groups, pairs
from bench.sets.phones_g.ad import Case, Style, around, someone
from bench.sets.phones_g.numerals import digit_words
from bench.sets.phones_g.said import say, speakers

Slots = Callable[[Random, str, Number], dict[str, str]]


def backwards(rng: Random, lang: str, number: Number) -> dict[str, str]:
    return {"n": rng.choice(("", " ", "-")).join(number.national[::-1])}


def backwards_words(rng: Random, lang: str, number: Number) -> dict[str, str]:
    return {"n": " ".join(digit_words(lang, number.national[::-1]))}


def halves(rng: Random, lang: str, number: Number) -> dict[str, str]:
    return {"a": number.national[:5], "b": number.national[5:]}


def pairs_backwards(rng: Random, lang: str, number: Number) -> dict[str, str]:
    return {"n": rng.choice((" ", "-", ", ")).join(pairs(number.national)[::-1])}


def numbered(rng: Random, lang: str, number: Number) -> dict[str, str]:
    marked = [f"({at}) {part}" for at, part in enumerate(pairs(number.national), 1)]
    order = marked[:]
    while order == marked:
        rng.shuffle(order)
    return {"list": rng.choice((", ", " / ", "  ")).join(order)}


def three(rng: Random, lang: str, number: Number) -> dict[str, str]:
    a, b, c = cut(number.national, rng.choice(((4, 3, 3), (2, 4, 4), (3, 3, 4))))
    if rng.random() < 0.4:
        a, b, c = (" ".join(digit_words(lang, part)) for part in (a, b, c))
    return {"a": a, "b": b, "c": c}


def prefix(rng: Random, lang: str, number: Number) -> dict[str, str]:
    at = rng.choice((2, 3))
    if rng.random() < 0.4:
        return {"p": f"+{number.country}", "n": " ".join(groups(rng, number.subscriber))}
    return {"p": number.national[:at], "n": rng.choice((" ", "")).join(pairs(number.national[at:]))}


def letters_away(rng: Random, lang: str, number: Number) -> dict[str, str]:
    return {"n": "".join(digit + rng.choice("abcdfghkmnprtvw") * rng.randint(1, 2) for digit in number.national)}


def star_zero(rng: Random, lang: str, number: Number) -> dict[str, str]:
    return {"n": " ".join(groups(rng, number.national.replace("0", "*")))}


def missing(rng: Random, lang: str, number: Number) -> dict[str, str]:
    at = rng.randint(3, 9)
    return {"n": number.national[:at] + "?" + number.national[at + 1 :], "x": number.national[at]}


def sums(rng: Random, lang: str, number: Number) -> dict[str, str]:
    def of(digit: int) -> str:
        first = rng.randint(0, digit)
        return f"{first}+{digit - first}"

    return {"n": ", ".join(of(int(digit)) for digit in number.national)}


def first_away(rng: Random, lang: str, number: Number) -> dict[str, str]:
    return {"n": rng.choice("123456789") + number.national}


def last_away(rng: Random, lang: str, number: Number) -> dict[str, str]:
    return {"n": number.national + rng.choice("0123456789")}


def letter_o(rng: Random, lang: str, number: Number) -> dict[str, str]:
    return {"n": " ".join(groups(rng, number.national.replace("0", "O")))}


def alphabet(rng: Random, lang: str, number: Number) -> dict[str, str]:
    return {"n": rng.choice(("", " ", "-")).join("JABCDEFGHI"[int(digit)] for digit in number.national)}


def no_zero(rng: Random, lang: str, number: Number) -> dict[str, str]:
    return {"p": number.country, "n": rng.choice((" ", "-", "")).join(pairs(number.subscriber))}


def explained(name: str, key: str, slots: Slots, *, only_dutch: bool = True) -> Style:
    """The style in which this phrase holds the number."""

    def make(rng: Random, lang: str) -> Case:
        number = dutch(rng) if only_dutch else someone(rng)
        return Case(around(rng, lang, say(lang, key, **slots(rng, lang, number))), (number.e164,))

    return Style(name, make, speakers(key))


STYLES = (
    explained("order_backwards", "reversed", backwards, only_dutch=False),
    explained("order_backwards_words", "reversed", backwards_words),
    explained("order_halves", "halves", halves),
    explained("order_pairs_backwards", "pairs_reversed", pairs_backwards),
    explained("order_numbered", "numbered", numbered),
    explained("parts_sentences", "parts", three),
    explained("parts_prefix", "prefix", prefix),
    explained("parts_missing_digit", "missing", missing),
    explained("parts_country_code", "no_zero", no_zero, only_dutch=False),
    explained("said_letters_away", "letters_away", letters_away),
    explained("said_star_is_zero", "star_zero", star_zero),
    explained("said_sums", "sums", sums),
    explained("said_first_digit_away", "first_away", first_away),
    explained("said_last_digit_away", "last_away", last_away),
    explained("said_letter_o", "letter_o", letter_o),
    explained("said_alphabet", "alphabet", alphabet),
)
