"""Styles that hide a number where it stands; each makes the text of one number."""

from collections.abc import Callable
from random import Random

from bench.blind_numbers import Number, groups, pairs
from bench.sets.phones_h import signs
from bench.sets.phones_h.phrases import say
from bench.sets.phones_h.words import DOUBLE, digit_words, pair_words, plain_letters

Inline = Callable[[Random, str, Number], str]


def pieces(rng: Random, number: Number) -> list[str]:
    """The groups of a number: as dialled, or with its country code."""
    if rng.random() < 0.25:
        return ["+" + number.country, *groups(rng, number.subscriber)]
    return groups(rng, number.national)


def joined(*marks: str) -> Inline:
    """Groups with one of these marks between them."""
    return lambda rng, lang, number: rng.choice(marks).join(pieces(rng, number))


def single(*marks: str) -> Inline:
    """Single digits with one of these marks between them."""
    return lambda rng, lang, number: rng.choice(marks).join(number.national)


def boxed(opening: str, closing: str) -> Inline:
    """Every group in brackets."""
    return lambda rng, lang, number: "".join(opening + piece + closing for piece in groups(rng, number.national))


def changed(change: Callable[[str], str], *marks: str) -> Inline:
    """Groups in another script, with one of these marks between them."""
    return lambda rng, lang, number: change(rng.choice(marks or (" ", "", "-")).join(groups(rng, number.national)))


def scripted(name: str, *marks: str) -> Inline:
    """Groups in this script."""
    return changed(lambda text: signs.script(name, text), *marks)


def worded(*marks: str) -> Inline:
    """Digit words with one of these marks between them."""
    return lambda rng, lang, number: rng.choice(marks).join(digit_words(lang, number.national))


def _mixed_marks(rng: Random, lang: str, number: Number) -> str:
    first, *others = groups(rng, number.national)
    return first + "".join(rng.choice(("-", ".", " ", "/", "_", " * ", "~", ", ")) + piece for piece in others)


def _optional_zero(rng: Random, lang: str, number: Number) -> str:
    return f"+{number.country} (0) {' '.join(groups(rng, number.subscriber))}"


def has_double(number: Number) -> bool:
    """Whether two equal digits stand side by side."""
    return any(one == two for one, two in zip(number.national, number.national[1:], strict=False))


def _words_double(rng: Random, lang: str, number: Number) -> str:
    said, text, at = [], number.national, 0
    while at < len(text):
        twice = text[at : at + 2] == text[at] * 2
        word = digit_words(lang, text[at])[0]
        said.append(f"{DOUBLE[lang]} {word}" if twice else word)
        at += 2 if twice else 1
    return ", ".join(said)


def _words_tens(rng: Random, lang: str, number: Number) -> str:
    return rng.choice((", ", " - ", " / ")).join(pair_words(lang, pairs(number.national)))


def _words_and_digits(rng: Random, lang: str, number: Number) -> str:
    said = [
        word if rng.random() < 0.5 else sign
        for word, sign in zip(digit_words(lang, number.national), number.national, strict=True)
    ]
    return rng.choice((" ", "-", ".")).join(said)


def _tens_and_digits(rng: Random, lang: str, number: Number) -> str:
    cut = pairs(number.national)
    return ", ".join(
        word if at % 2 else piece for at, (word, piece) in enumerate(zip(pair_words(lang, cut), cut, strict=True))
    )


def _camel(rng: Random, lang: str, number: Number) -> str:
    return "".join(word.capitalize() for word in digit_words(lang, number.national))


def _upper(rng: Random, lang: str, number: Number) -> str:
    upper = str.maketrans({"i": "İ", "ı": "I"}) if lang == "tr" else {}
    return " * ".join(word.translate(upper).upper() for word in digit_words(lang, number.national))


def _unaccented(rng: Random, lang: str, number: Number) -> str:
    return " ".join(plain_letters(word) for word in digit_words(lang, number.national))


def _foreign(rng: Random, lang: str, number: Number) -> str:
    return " ".join(digit_words("nl" if lang == "en" else "en", number.national))


def _two_languages(rng: Random, lang: str, number: Number) -> str:
    other = "nl" if lang == "en" else "en"
    half = len(number.national) // 2
    return " ".join(digit_words(lang, number.national[:half]) + digit_words(other, number.national[half:]))


def _spelled(rng: Random, lang: str, number: Number) -> str:
    return " / ".join(".".join(word) for word in digit_words(lang, number.national))


def _plus_words(rng: Random, lang: str, number: Number) -> str:
    return " ".join(digit_words(lang, number.e164))


def _roman(rng: Random, lang: str, number: Number) -> str:
    return " - ".join(signs.ROMAN[int(sign)] for sign in number.national)


def _then(rng: Random, lang: str, number: Number) -> str:
    return f" {say('then', lang)} ".join(groups(rng, number.national))


def _alternating(rng: Random, lang: str, number: Number) -> str:
    change = (lambda text: signs.script("fullwidth", text), signs.keycaps, lambda text: text)
    return " ".join(change[at % 3](piece) for at, piece in enumerate(groups(rng, number.national)))


STYLES: dict[str, Inline] = {
    "plain_groups": joined(" ", "-"),
    "dots": joined("."),
    "slashes": joined("/", " / "),
    "underscores": joined("_", "__"),
    "stars": joined("*", " ** "),
    "pipes": joined("|", " | "),
    "tildes": joined("~", " ~ "),
    "commas": joined(", "),
    "arrows": joined(" > ", " » ", "→"),
    "bullets": joined("•", " · ", " ● "),
    "long_dashes": joined("–", " — ", "‐", "−"),
    "hearts": joined("❤️", "💋", " 🌹 ", "✨"),
    "odd_spaces": joined("\u00a0", "\u2009", "\u202f", "\u3000"),
    "mixed_marks": _mixed_marks,
    "digits_spaced": single(" ", "  ", "   "),
    "digits_dashed": single("-", "--"),
    "digits_emoji": single("🔥", "💎", "⭐"),
    "digits_marked": single(".", "_", "*", "|"),
    "round_brackets": boxed("(", ")"),
    "square_brackets": boxed("[", "]"),
    "guillemets": boxed("«", "»"),
    "optional_zero": _optional_zero,
    "then_between": _then,
    "words_spaced": worded(" ", "  "),
    "words_glued": worded(""),
    "words_hyphens": worded("-", ".", ", "),
    "words_emoji": worded(" 💋 ", " ♥ ", "🌹"),
    "words_lines": worded("\n"),
    "words_camel": _camel,
    "words_upper_stars": _upper,
    "words_unaccented": _unaccented,
    "words_doubled": _words_double,
    "words_tens": _words_tens,
    "words_foreign": _foreign,
    "words_two_languages": _two_languages,
    "words_spelled_out": _spelled,
    "words_plus_code": _plus_words,
    "words_and_digits": _words_and_digits,
    "tens_and_digits": _tens_and_digits,
    "letter_o": changed(lambda text: text.replace("0", "o")),
    "letters_leet": changed(lambda text: signs.letters(text, signs.LEET)),
    "letters_cyrillic": changed(lambda text: signs.letters(text, signs.CYRILLIC)),
    "keycaps": changed(signs.keycaps),
    "roman_digits": _roman,
    "zero_width": lambda rng, lang, number: signs.invisible(rng, number.national),
    "soft_hyphens": lambda rng, lang, number: "\u00ad".join(pieces(rng, number)),
    "underlined": changed(lambda text: signs.marked(text, "\u0332")),
    "overlined": changed(lambda text: signs.marked(text, "\u0305")),
    "scripts_alternating": _alternating,
    **{f"script_{name}": scripted(name) for name in signs.SCRIPTS},
}
