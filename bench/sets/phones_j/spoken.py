"""Styles in words, and styles that tell the reader how to put the number together."""

import unicodedata
from itertools import cycle
from typing import Final

from bench.sets.phones_j.context import BODY, Contact, Style, abroad, runs
from bench.sets.phones_j.signs import HEARTS
from bench.sets.phones_j.words import DIGITS, LANGUAGES, pair, spoken

PLAIN_LETTERS: Final = str.maketrans("ıłŁ", "ilL")


def bare(text: str) -> str:
    """Without accents, as typed on a foreign keyboard."""
    split = unicodedata.normalize("NFD", text.translate(PLAIN_LETTERS))
    return "".join(char for char in split if not unicodedata.combining(char))


def _capital(word: str, lang: str) -> str:
    first = "İ" if lang == "tr" and word[0] == "i" else word[0].upper()
    return first + word[1:]


def _upper(c: Contact) -> str:
    text = c.said().replace("i", "İ") if c.lang == "tr" else c.said()
    return text.upper().replace(" ", " - ")


def _camel(c: Contact) -> str:
    return "".join(_capital(word, c.lang) for word in c.said().split())


def _wild_case(c: Contact) -> str:
    text = bare(c.said())
    return "".join(char.upper() if at % 2 else char for at, char in enumerate(text))


def _stretched(c: Contact) -> str:
    out = []
    for word in c.said().split():
        vowels = [i for i, char in enumerate(word) if bare(char) in "aeiou"]
        at = vowels[0] if vowels else word.index("y")
        out.append(word[:at] + word[at] * c.rng.randint(3, 4) + word[at + 1 :])
    return " ".join(out)


def _spelled(c: Contact) -> str:
    return " / ".join(c.rng.choice((" ", ".")).join(word) for word in c.said().split())


def _leet(c: Contact) -> str:
    return " - ".join(bare(word).replace("e", "3").replace("o", "0") for word in c.said().split())


def _pairs_in_words(c: Contact) -> str:
    return ", ".join(pair(c.lang, part) for part in c.twos())


def _pairs_half_words(c: Contact) -> str:
    return ", ".join(part if at % 2 else pair(c.lang, part) for at, part in enumerate(c.twos()))


def _mixed(c: Contact) -> str:
    return " ".join(c.word(d) if c.rng.random() < 0.5 else d for d in c.digits)


def _mixed_glued(c: Contact) -> str:
    return "".join(c.word(d) if at % 2 else d for at, d in enumerate(c.digits))


def _prefix_in_words(c: Contact) -> str:
    return f"{c.said(c.digits[:2])} {' '.join(c.twos()[1:])}"


def _tail_in_words(c: Contact) -> str:
    return f"{c.digits[:-3]} {c.said(c.digits[-3:])}"


def _one_in_middle(c: Contact) -> str:
    at = c.rng.randint(3, len(c.digits) - 3)
    return f"{c.digits[:at]} {c.word(c.digits[at]).upper()} {c.digits[at + 1 :]}"


def _english_words(c: Contact) -> str:
    other = "en" if c.lang != "en" else "nl"
    return spoken(other, c.digits)


def _two_languages(c: Contact) -> str:
    other = c.rng.choice([code for code in ("nl", "en", "de", "es") if code != c.lang])
    turn = cycle((c.lang, other))
    return " ".join(DIGITS[next(turn)][int(d)] for d in c.digits)


def _babel(c: Contact) -> str:
    return " ".join(DIGITS[c.rng.choice([*LANGUAGES[:5], c.lang])][int(d)] for d in c.digits)


def _letter_o(c: Contact) -> str:
    return " ".join("O" if d == "0" else c.word(d) for d in c.digits)


def _explained(c: Contact) -> str:
    return " ".join(f"{d} ({c.word(d)})" for d in c.digits)


def _both(c: Contact) -> str:
    return f"{c.digits}, {c.note('words')}: {c.said()}"


def _runs(c: Contact) -> str:
    names = {2: c.note("double"), 3: c.note("triple")}
    return ", ".join(
        f"{names[len(run)]} {c.word(run[0])}" if len(run) > 1 else c.word(run[0]) for run in runs(c.digits)
    )


def _runs_counted(c: Contact) -> str:
    return ", ".join(f"{len(run)}x {c.word(run[0])}" if len(run) > 1 else c.word(run[0]) for run in runs(c.digits))


def _words_between(c: Contact) -> str:
    filler = c.note("fill").split()
    parts = c.twos()
    out = parts[0]
    for at, part in enumerate(parts[1:]):
        out += f" *{filler[at % len(filler)]}* {part}"
    return out


def _said_sign(key: str) -> Style:
    return Style(f"word_for_{key}", lambda c: f" {c.note(key)} ".join(c.twos()))


def _bracket_sign(c: Contact) -> str:
    return f"({c.note('dot')})".join(c.twos())


def _backwards(c: Contact) -> str:
    return f"{c.digits[::-1]} ({c.note('backwards')})"


def _starts_told(c: Contact) -> str:
    return f"{c.note('starts')} 06, {c.note('then')} {' '.join(c.twos()[1:])}"


def _starts_after(c: Contact) -> str:
    return f"{'-'.join(c.twos()[1:])} ({c.note('starts')} 06)"


def _step_by_step(c: Contact) -> str:
    first, *middle, last = c.twos()
    joined = f", {c.note('then')} ".join((first, *middle))
    return f"{joined} {c.note('last')} {last}"


def _country_in_words(c: Contact) -> str:
    return f"{c.note('plus')} {c.said(c.number.country)} {c.said(c.number.subscriber)}"


def _plus_word(c: Contact) -> str:
    return f"{c.note('plus')} {c.number.country} {' '.join(abroad(c.rng, c.number))}"


def _country_told(c: Contact) -> str:
    rest = " ".join(abroad(c.rng, c.number))
    return f"{c.note('code')} {c.number.country}, {c.note('then')} {rest}"


def _halves(c: Contact) -> str:
    return f"{c.note('part_one')}: {' '.join(c.digits[:5])}\n{BODY}\n{c.note('part_two')}: {' '.join(c.digits[5:])}"


def _lettered_parts(c: Contact) -> str:
    return "\n" + "\n".join(f"{letter}) {part}" for letter, part in zip("abcdefgh", c.twos(), strict=False))


SPOKEN: Final = (
    Style("words", lambda c: c.said()),
    Style("words_comma", lambda c: c.said().replace(" ", ", ")),
    Style("words_dash_capitals", _upper),
    Style("words_underscore", lambda c: c.said().replace(" ", "_")),
    Style("words_new_line", lambda c: "\n" + c.said().replace(" ", "\n")),
    Style("words_glued", lambda c: c.said().replace(" ", "")),
    Style("words_camel", _camel),
    Style("words_wild_case", _wild_case),
    Style("words_without_accents", lambda c: bare(c.said())),
    Style("words_stretched", _stretched),
    Style("words_spelled_out", _spelled),
    Style("words_leet", _leet),
    Style("words_emoji_between", lambda c: c.said().replace(" ", f" {c.rng.choice(HEARTS)} ")),
    Style("words_hash_tags", lambda c: " ".join(f"#{word}" for word in c.said().split())),
    Style("words_letter_o", _letter_o),
    Style("pairs_in_words", _pairs_in_words, home=True),
    Style("pairs_half_in_words", _pairs_half_words, home=True),
    Style("words_and_digits", _mixed),
    Style("words_and_digits_glued", _mixed_glued),
    Style("prefix_in_words", _prefix_in_words, home=True),
    Style("tail_in_words", _tail_in_words),
    Style("one_word_in_middle", _one_in_middle),
    Style("words_of_other_language", _english_words),
    Style("words_of_two_languages", _two_languages),
    Style("words_of_many_languages", _babel),
    Style("digit_and_word", _explained),
    Style("number_then_words", _both),
    Style("double_and_triple", _runs, home=True, runs=True),
    Style("counted_digits", _runs_counted, home=True, runs=True),
    Style("words_between_pairs", _words_between),
    _said_sign("dot"),
    _said_sign("dash"),
    Style("dot_in_brackets", _bracket_sign),
    Style("backwards_told", _backwards),
    Style("start_told", _starts_told, home=True),
    Style("start_told_after", _starts_after, home=True),
    Style("step_by_step", _step_by_step),
    Style("country_in_words", _country_in_words),
    Style("plus_in_words", _plus_word),
    Style("country_code_told", _country_told),
    Style("halves_apart", _halves, label=False),
    Style("lettered_parts", _lettered_parts),
)
