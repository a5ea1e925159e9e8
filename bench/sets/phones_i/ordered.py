"""Styles in which a sentence says how the parts belong together: another order, a split, a repair, a key."""

from random import Random

from bench.blind_numbers import british, cut, digits, dutch, groups
from bench.sets.phones_i.advert import NAMES, Row, Style, around, fitting, in_pairs, led
from bench.sets.phones_i.language import Language


def reverse_digits(rng: Random, language: Language) -> Row:
    """Read back to front, in digits."""
    number = dutch(rng)
    shown = rng.choice(("", " ")).join(number.national[::-1])
    return around(rng, language, language.phrases.reverse.format(n=shown)), [number.e164]


def reverse_words(rng: Random, language: Language) -> Row:
    """Read back to front, in words."""
    number = dutch(rng)
    shown = " ".join(language.single(number.national[::-1]))
    return around(rng, language, language.phrases.reverse.format(n=shown)), [number.e164]


def last_four_first(rng: Random, language: Language) -> Row:
    """The last four digits first."""
    number = dutch(rng)
    middle = language.phrases.last_four.format(b=number.national[6:], a=number.national[:6])
    return around(rng, language, middle), [number.e164]


def last_four_words(rng: Random, language: Language) -> Row:
    """The last four digits first, in pairs of words."""
    number = dutch(rng)
    last, front = in_pairs(language, number.national[6:]), in_pairs(language, number.national[:6])
    return around(rng, language, language.phrases.last_four.format(b=last, a=front)), [number.e164]


def halves_swapped(rng: Random, language: Language) -> Row:
    """The two halves the wrong way round."""
    number = dutch(rng)
    middle = language.phrases.halves.format(b=number.national[5:], a=number.national[:5])
    return around(rng, language, middle), [number.e164]


def between_title_and_end(rng: Random, language: Language, start: str, rest: str) -> str:
    """An ad whose title holds the start and whose last line holds the rest."""
    phrases = language.phrases
    title = phrases.title.format(name=rng.choice(NAMES), a=start)
    body = f"{rng.choice(phrases.opening)} {rng.choice(phrases.closing)}"
    return f"{title}\n{body}\n{phrases.end.format(b=rest)}"


def title_and_end(rng: Random, language: Language) -> Row:
    """Split between title and end, in digits."""
    number = dutch(rng)
    at = rng.choice((4, 5, 6))
    return between_title_and_end(rng, language, number.national[:at], number.national[at:]), [number.e164]


def title_and_end_words(rng: Random, language: Language) -> Row:
    """Split between title and end, in words."""
    number = dutch(rng)
    start, rest = (in_pairs(language, part, " ") for part in cut(number.national, (4, 6)))
    return between_title_and_end(rng, language, start, rest), [number.e164]


def over_sentences(rng: Random, language: Language, parts: list[str]) -> str:
    """Three sentences with a part each, an ordinary sentence between them."""
    phrases = language.phrases
    first, second, third = (phrase.format(a=parts[0], b=parts[1], c=parts[2]) for phrase in phrases.three)
    return f"{first} {rng.choice(phrases.opening)} {second} {rng.choice(phrases.closing)} {third}"


def three_sentences(rng: Random, language: Language) -> Row:
    """Over three sentences, in digits."""
    number = dutch(rng)
    return over_sentences(rng, language, cut(number.national, (4, 3, 3))), [number.e164]


def three_sentences_words(rng: Random, language: Language) -> Row:
    """Over three sentences, in words."""
    number = dutch(rng)
    parts = [in_pairs(language, part) for part in cut(number.national, rng.choice(((4, 2, 4), (4, 4, 2))))]
    return over_sentences(rng, language, parts), [number.e164]


def corrected(rng: Random, language: Language) -> Row:
    """The last two digits repaired in the next sentence: only the repaired number is true."""
    number = dutch(rng)
    good = number.national[8:]
    wrong = next(pair for pair in iter(lambda: digits(rng, 2), "") if pair != good)
    middle = language.phrases.correct.format(n=number.national[:8] + wrong, g=good)
    return around(rng, language, middle), [number.e164]


def zero_in_front(rng: Random, language: Language) -> Row:
    """The first zero left out, and said so."""
    number = dutch(rng)
    shown = " ".join(cut(number.subscriber, rng.choice(((9,), (2, 3, 4), (3, 3, 3)))))
    return around(rng, language, language.phrases.front.format(n=shown)), [number.e164]


def letter_key(rng: Random, language: Language) -> Row:
    """One digit replaced by X, with the key behind it."""
    number = fitting(rng, lambda text: any(text.count(digit) > 1 for digit in "12345789"))
    digit = rng.choice([digit for digit in "12345789" if number.national.count(digit) > 1])
    return led(rng, language, f"{number.national.replace(digit, 'X')} (X = {language.units[int(digit)]})"), [
        number.e164
    ]


def with_prices(rng: Random, language: Language) -> Row:
    """A number in pairs of words among age, size, prices and hours."""
    number = dutch(rng)
    shown = rng.choice((in_pairs(language, number.national), " ".join(language.single(number.national))))
    return around(rng, language, language.phrases.distract.format(n=shown)), [number.e164]


def two_numbers(rng: Random, language: Language) -> Row:
    """One number in words, a second one in digits."""
    first, second = dutch(rng), rng.choice((dutch, british))(rng)
    shown = " ".join(groups(rng, second.national)) if second.country == "31" else second.e164
    middle = language.phrases.two.format(a=in_pairs(language, first.national, " "), b=shown)
    return around(rng, language, middle), [first.e164, second.e164]


ORDERED: dict[str, Style] = {
    style.__name__: style
    for style in (
        reverse_digits,
        reverse_words,
        last_four_first,
        last_four_words,
        halves_swapped,
        title_and_end,
        title_and_end_words,
        three_sentences,
        three_sentences_words,
        corrected,
        zero_in_front,
        letter_key,
        with_prices,
        two_numbers,
    )
}
