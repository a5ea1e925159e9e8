"""Styles with the numerals written out."""

import re
import unicodedata
from random import Random

from bench.blind_numbers import british, cut, dutch
from bench.sets.phones_i.advert import Row, Style, around, fitting, in_pairs, led
from bench.sets.phones_i.language import Language
from bench.sets.phones_i.tongues import partner

RUN = re.compile(r"(.)\1*")
PLAIN = str.maketrans("łŁıßøØ", "lLisoO")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
TURKISH = str.maketrans("iı", "İI")


def digits_words(rng: Random, language: Language) -> Row:
    """zero six seven ..."""
    number = dutch(rng)
    return led(rng, language, rng.choice((" ", ", ")).join(language.single(number.national))), [number.e164]


def digits_dashed(rng: Random, language: Language) -> Row:
    """zero-six seven-three-one ..."""
    number = dutch(rng)
    groups = cut(number.national, rng.choice(((2, 4, 4), (2, 2, 3, 3), (2, 2, 2, 2, 2))))
    return led(rng, language, " ".join("-".join(language.single(group)) for group in groups)), [number.e164]


def digits_glued(rng: Random, language: Language) -> Row:
    """zerosixseventhree..."""
    number = dutch(rng)
    groups = cut(number.national, rng.choice(((2, 4, 4), (2, 8), (10,))))
    return led(rng, language, " ".join("".join(language.single(group)) for group in groups)), [number.e164]


def pairs(rng: Random, language: Language) -> Row:
    """zero six, seventy-three, ..."""
    number = dutch(rng)
    return led(rng, language, in_pairs(language, number.national)), [number.e164]


def pairs_spaces(rng: Random, language: Language) -> Row:
    """zero six seventy-three forty-one ..."""
    number = dutch(rng)
    return led(rng, language, in_pairs(language, number.national, " ")), [number.e164]


def hundreds(rng: Random, language: Language) -> Row:
    """zero six, seven hundred and thirty-one, ..."""
    number = dutch(rng)
    groups = cut(number.national, rng.choice(((2, 3, 3, 2), (2, 2, 3, 3), (2, 3, 2, 3))))
    return led(rng, language, ", ".join(language.group(group) for group in groups)), [number.e164]


def digits_and_words(rng: Random, language: Language) -> Row:
    """0 six 7 three ..."""
    number = dutch(rng)
    in_words = rng.sample(range(10), rng.choice((4, 5, 6)))
    shown = [language.units[int(digit)] if at in in_words else digit for at, digit in enumerate(number.national)]
    return led(rng, language, " ".join(shown)), [number.e164]


def lengths(text: str) -> list[int]:
    """How long each run of one digit is."""
    return [len(run.group()) for run in RUN.finditer(text)]


def repeated(language: Language, text: str, patterns: dict[int, str], nouns: tuple[str, ...]) -> str:
    """The digits with their runs told by the pattern of that length."""
    said = []
    for run in RUN.finditer(text):
        digit, pattern = int(run.group(1)), patterns.get(len(run.group()))
        told = pattern.format(d=nouns[digit], noun=language.nouns[digit]) if pattern else None
        said += [told] if told else language.single(run.group())
    all_said = ", ".join(said)
    for wrong, right in language.repairs:
        all_said = all_said.replace(wrong, right)
    return all_said


def double(rng: Random, language: Language) -> Row:
    """zero, six, double seven, ..."""
    number = fitting(rng, lambda text: max(lengths(text)) == 2)
    return led(rng, language, repeated(language, number.national, {2: language.double}, language.units)), [number.e164]


def triple(rng: Random, language: Language) -> Row:
    """zero, six, triple seven, ..."""
    number = fitting(rng, lambda text: max(lengths(text)) == 3)
    patterns = {2: language.double, 3: language.triple}
    return led(rng, language, repeated(language, number.national, patterns, language.units)), [number.e164]


def times(rng: Random, language: Language) -> Row:
    """zero, six, three times a seven, ..."""
    number = fitting(rng, lambda text: max(lengths(text)) in (2, 3))
    patterns = {2: language.times[0], 3: language.times[1]}
    return led(rng, language, repeated(language, number.national, patterns, language.nouns)), [number.e164]


def told(rng: Random, language: Language) -> Row:
    """a zero, a six, a seven: the digits as nouns in the form the sentence asks."""
    number = dutch(rng)
    shown = ", ".join(language.told[int(digit)] for digit in number.national)
    return around(rng, language, language.phrases.told.format(n=shown)), [number.e164]


def needs(language: Language, text: str) -> bool:
    """Whether the number shows the colloquial words of the language."""
    if language.code == "ro":
        return any(10 < int(text[at : at + 2]) < 20 for at in range(0, 10, 2))
    return {"nl": "7", "en": "0", "de": "2"}.get(language.code, "6") in text[1:]


def colloquial(rng: Random, language: Language) -> Row:
    """oh six; zwo; septante; szóstka; paișpe: as it is said rather than written."""
    number = fitting(rng, lambda text: needs(language, text))
    if language.spoken:
        shown = " ".join(language.spoken[int(digit)] for digit in number.national)
    else:
        shown = ", ".join(language.spoken_group(group) for group in cut(number.national, (2, 2, 2, 2, 2)))
    return led(rng, language, shown), [number.e164]


def capitals(rng: Random, language: Language) -> Row:
    """ZERO SIX SEVEN, in the capitals of the language."""
    number = dutch(rng)
    shown = " ".join(language.single(number.national))
    return led(rng, language, (shown.translate(TURKISH) if language.code == "tr" else shown).upper()), [number.e164]


def no_accents(rng: Random, language: Language) -> Row:
    """The whole ad without accents, as typed on a foreign keyboard."""
    number = dutch(rng)
    shown = rng.choice((in_pairs(language, number.national), " ".join(language.single(number.national))))
    text = led(rng, language, shown)
    if language.code == "de":
        text = text.translate(UMLAUTS)
    text = unicodedata.normalize("NFD", text).translate(PLAIN)
    return "".join(sign for sign in text if not unicodedata.combining(sign)), [number.e164]


def spelled_letters(rng: Random, language: Language) -> Row:
    """z-e-r-o / s-i-x / ..."""
    number = dutch(rng)
    between = rng.choice(("-", ".", " "))
    return led(rng, language, " / ".join(between.join(word) for word in language.single(number.national))), [
        number.e164
    ]


def international(rng: Random, language: Language) -> Row:
    """plus thirty-one, six, seventy-three, ... or zero zero three one six ..."""
    number = dutch(rng)
    if rng.random() < 0.5:
        return led(rng, language, " ".join(language.single("0031" + number.subscriber))), [number.e164]
    groups = [language.group(group) for group in cut(number.subscriber, (1, 2, 2, 2, 2))]
    return led(rng, language, ", ".join([f"{language.plus} {language.tens(31)}", *groups])), [number.e164]


def british_words(rng: Random, language: Language) -> Row:
    """plus forty-four, seven seven zero zero ..."""
    number = british(rng)
    rest = ", ".join(" ".join(language.single(group)) for group in cut(number.subscriber, (4, 3, 3)))
    return led(rng, language, f"{language.plus} {language.tens(44)}, {rest}"), [number.e164]


def other_sentence(rng: Random, language: Language) -> Row:
    """The number words in a sentence of the other language: Dutch, or English around Dutch number words."""
    number = dutch(rng)
    shown = rng.choice((in_pairs(language, number.national), " ".join(language.single(number.national))))
    return led(rng, partner(language), shown), [number.e164]


def mixed_words(rng: Random, language: Language) -> Row:
    """The language and Dutch (Dutch and English) word by word."""
    number = dutch(rng)
    both = [language.units, partner(language).units]
    rng.shuffle(both)
    return led(rng, language, " ".join(both[at % 2][int(d)] for at, d in enumerate(number.national))), [number.e164]


WORDED: dict[str, Style] = {
    style.__name__: style
    for style in (
        digits_words,
        digits_dashed,
        digits_glued,
        pairs,
        pairs_spaces,
        hundreds,
        digits_and_words,
        double,
        triple,
        times,
        told,
        colloquial,
        capitals,
        no_accents,
        spelled_letters,
        international,
        british_words,
        other_sentence,
        mixed_words,
    )
}
