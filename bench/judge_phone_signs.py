"""Numbers among signs: shapes of other things (times, thousands, tables, tags), unusual digits, untidy typing."""

from random import Random

from bench.blind_numbers import Number, cut, groups, pairs
from bench.blind_phone_words import DIGITS, ROMAN

_SUPER = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_SUB = "₀₁₂₃₄₅₆₇₈₉"
_ARROWS = ("→", " → ", "➜", "⇒", " ➡️ ", "»", " > ", "->", "↦", "↓")
_QUOTES = (("'", "'"), ('"', '"'), ("“", "”"), ("‘", "’"), ("„", "“"), ("`", "`"))
_ABOVE = ("\u0301", "\u0308", "\u0300", "\u0302", "\u030a", "\u0303")
_WAVES = ("〰", "~~~", " ≈ ", ".:.", " ·:· ", "-~-", " ,,, ", "::", "×", " ∙∙ ", "♦", "❥", "♪")
_UNTIDY = (" ", "-", ".", "/", "_", ", ", " - ", "  ", " . ", "--", "", ":", " / ")
_FLAGS = {"31": "🇳🇱", "44": "🇬🇧"}
_TAGS = ("<b>{}</b>", "<span>{}</span>", "<i>{}</i>", "{}<br>", "{}&nbsp;", "<strong>{}</strong> ", "{}<br/>")


def colon_groups(rng: Random, number: Number, language: str) -> str:
    """Colons between pairs or digits, like a long time."""
    pieces = rng.choice((pairs(number.national), list(number.national), groups(rng, number.national)))
    return rng.choice((":", " : ", ":")).join(pieces)


def thousands(rng: Random, number: Number, language: str) -> str:
    """Points, commas or apostrophes between threes, like a large amount."""
    text = number.national
    head = len(text) % 3 or 3
    pieces = [text[:head], *(text[at : at + 3] for at in range(head, len(text), 3))]
    return rng.choice((".", ",", "'", "’")).join(pieces)


def commas_and_semicolons(rng: Random, number: Number, language: str) -> str:
    """Commas or semicolons between digits or pairs."""
    pieces = rng.choice((pairs(number.national), list(number.national)))
    return rng.choice((",", ";", ", ", "; ", " ; ")).join(pieces)


def arrows_between(rng: Random, number: Number, language: str) -> str:
    """Arrows from digit to digit or from group to group."""
    pieces = rng.choice((list(number.national), groups(rng, number.national)))
    return rng.choice(_ARROWS).join(pieces)


def quoted_digits(rng: Random, number: Number, language: str) -> str:
    """Every digit or pair in quotation marks."""
    left, right = rng.choice(_QUOTES)
    pieces = rng.choice((pairs(number.national), list(number.national)))
    return rng.choice(("", " ", ", ")).join(left + piece + right for piece in pieces)


def raised_and_lowered(rng: Random, number: Number, language: str) -> str:
    """Raised and lowered digits, alone or by turns with ordinary ones."""
    rows = rng.choice(((_SUPER,), (_SUB,), (_SUPER, _SUB), (_SUPER, "0123456789"), ("0123456789", _SUB)))
    return rng.choice(("", " ")).join(rows[at % len(rows)][int(d)] for at, d in enumerate(number.national))


def dingbat_digits(rng: Random, number: Number, language: str) -> str:
    """White-on-black circles, digits with a full stop, digits in small brackets; zero stays or is a black circle."""

    def one(digit: str) -> str:
        value = int(digit)
        if value == 0:
            return rng.choice(("⓿", "0"))
        return rng.choice((chr(0x2776 + value - 1), chr(0x278A + value - 1), chr(0x2474 + value - 1)))

    return rng.choice(("", " ")).join(one(d) for d in number.national)


def boxed_digits(rng: Random, number: Number, language: str) -> str:
    """A square or a circle drawn round every digit."""
    frame = rng.choice(("\u20de", "\u20dd", "\u20e3"))
    return rng.choice(("", " ")).join(d + frame for d in number.national)


def accented_digits(rng: Random, number: Number, language: str) -> str:
    """Accents on the digits."""
    return rng.choice(("", " ")).join(
        d + "".join(rng.sample(_ABOVE, rng.choice((0, 1, 1, 2)))) for d in number.national
    )


def typed_shapes(rng: Random, number: Number, language: str) -> str:
    """Zero typed as a pair of brackets and one as an upright stroke."""
    zero, one = rng.choice(("()", "[]", "<>", "()")), rng.choice(("|", "|", "1"))
    text = " ".join(zero if d == "0" else one if d == "1" else d for d in number.national)
    return text if rng.random() < 0.6 else text.replace(" ", "")


def waves_between(rng: Random, number: Number, language: str) -> str:
    """Waves, notes and small ornaments between groups."""
    mark = rng.choice(_WAVES)
    pieces = rng.choice((list(number.national), groups(rng, number.national)))
    return mark + mark.join(pieces) + mark


def flag_before(rng: Random, number: Number, language: str) -> str:
    """A flag, then the number with its country code, oddly spaced."""
    rest = rng.choice((" ", "-", " - ", "/")).join(groups(rng, number.subscriber))
    code = rng.choice((f"+{number.country}", f"(+{number.country})", f"00{number.country}", f"＋{number.country}"))
    return f"{_FLAGS[number.country]}{rng.choice(('', ' ', ' ~ '))}{code}{rng.choice((' ', '-', '/'))}{rest}"


def plus_signs(rng: Random, number: Number, language: str) -> str:
    """Plus signs or ampersands between digits or pairs."""
    pieces = rng.choice((list(number.national), pairs(number.national)))
    return rng.choice(("+", " + ", "&", " & ")).join(pieces)


def ladder(rng: Random, number: Number, language: str) -> str:
    """A digit or a pair on each line, each further to the right."""
    pieces = rng.choice((list(number.national), pairs(number.national)))
    return "\n" + "\n".join(" " * (at * 2) + piece for at, piece in enumerate(pieces)) + "\n"


def two_rows(rng: Random, number: Number, language: str) -> str:
    """The digits in two rows, read like a text."""
    half = len(number.national) // 2
    gap = rng.choice((" ", "  ", " . ", " | "))
    first, second = cut(number.national, (half, half))
    return f"\n{gap.join(first)}\n{gap.join(second)}\n"


def little_table(rng: Random, number: Number, language: str) -> str:
    """The groups in the cells of a typed table."""
    cells = " | ".join(groups(rng, number.national))
    line = "-" * (len(cells) + 4)
    return f"\n{line}\n| {cells} |\n{line}\n" if rng.random() < 0.5 else f"| {cells} |"


def tags_left_over(rng: Random, number: Number, language: str) -> str:
    """Mark-up that an editor left between the digits."""
    few = rng.sample(_TAGS, 2)
    return "".join(rng.choice((*few, "{}")).format(piece) for piece in pairs(number.national)).removesuffix("<br>")


def mixed_forms(rng: Random, number: Number, language: str) -> str:
    """Every pair in another form: digits, words, keycaps, Roman numerals, wide digits."""
    out = []
    for pair in pairs(number.national):
        out.append(rng.choice((
            pair, " ".join(DIGITS[language][int(d)] for d in pair), "".join(d + "\ufe0f\u20e3" for d in pair),
            "-".join(ROMAN[int(d)] for d in pair), "".join(chr(0xFF10 + int(d)) for d in pair),
        )))
    return rng.choice((" ", " / ", " . ")).join(out)


def untidy_separators(rng: Random, number: Number, language: str) -> str:
    """Another sign in every gap."""
    return "".join(d + rng.choice(_UNTIDY) for d in number.national[:-1]) + number.national[-1]
