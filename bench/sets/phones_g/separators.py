"""Digits with something between or around them."""

from random import Random

from bench.blind_numbers import Number, groups, pairs
from bench.sets.phones_g.ad import EMOJI, dialled, shown_as

SIGNS = (".", "-", "_", "/", "*", "~", "|", ",", ";", ":", "'", "•", "=", "^", "·", "—")
THEN = {
    "nl": "dan",
    "en": "then",
    "de": "dann",
    "fr": "puis",
    "es": "luego",
    "it": "poi",
    "pt": "depois",
    "ro": "apoi",
    "pl": "potem",
    "hu": "majd",
    "tr": "sonra",
}


def grouped(rng: Random, lang: str, number: Number) -> str:
    return rng.choice((" ", "-", ".", "  ", " - ", "/")).join(groups(rng, number.national))


def one_sign(rng: Random, lang: str, number: Number) -> str:
    return rng.choice(SIGNS).join(dialled(rng, number))


def wide_sign(rng: Random, lang: str, number: Number) -> str:
    return f" {rng.choice(SIGNS)} ".join(dialled(rng, number))


def many_signs(rng: Random, lang: str, number: Number) -> str:
    shown = dialled(rng, number)
    return "".join(digit + rng.choice(SIGNS) * rng.randint(1, 2) for digit in shown[:-1]) + shown[-1]


def repeated(rng: Random, lang: str, number: Number) -> str:
    return rng.choice(("//", "...", "--", "___", "==", "~~", "**")).join(pairs(number.national))


def emoji(rng: Random, lang: str, number: Number) -> str:
    parts = list(dialled(rng, number)) if rng.random() < 0.5 else groups(rng, number.national)
    if rng.random() < 0.5:
        return rng.choice(EMOJI).join(parts)
    return parts[0] + "".join(rng.choice(EMOJI) + part for part in parts[1:])


def boxed(rng: Random, lang: str, number: Number) -> str:
    left, right = rng.choice(("()", "[]", "{}", "«»", "【】"))
    parts = list(number.national) if rng.random() < 0.5 else pairs(number.national)
    return "".join(f"{left}{part}{right}" for part in parts)


def quoted(rng: Random, lang: str, number: Number) -> str:
    return " ".join(f'"{part}"' for part in groups(rng, number.national))


def decorated(rng: Random, lang: str, number: Number) -> str:
    left, right = rng.choice((("***", "***"), ("★彡 ", " 彡★"), (">>> ", " <<<"), ("~*~ ", " ~*~"), ("•°¯`", "´¯°•")))
    return left + rng.choice((" ", ".", "-")).join(groups(rng, number.national)) + right


def then(rng: Random, lang: str, number: Number) -> str:
    return f" {THEN[lang]} ".join(groups(rng, number.national))


def filler(rng: Random, lang: str, number: Number) -> str:
    return rng.choice(("x", "X", "xx", "z", "q")).join(pairs(number.national))


def bracket_zero(rng: Random, lang: str, number: Number) -> str:
    rest = rng.choice((" ", "-", "")).join(groups(rng, number.subscriber))
    return rng.choice(
        (f"+{number.country} (0) {rest}", f"+{number.country}(0){rest}", f"(+{number.country}) (0){rest}")
    )


def international(rng: Random, lang: str, number: Number) -> str:
    joint = rng.choice((" ", ".", "-", "/"))
    rest = joint.join(groups(rng, number.subscriber))
    code = number.country
    return (
        rng.choice((f"+{code}{joint}", f"00{code}{joint}", f"(+{code}) ", f"00 {code} ", f"+ {' '.join(code)} ")) + rest
    )


def uneven(rng: Random, lang: str, number: Number) -> str:
    shown, out = number.national, ""
    for at, digit in enumerate(shown):
        out += digit + (" " * rng.randint(0, 3) if at < len(shown) - 1 else "")
    return out


def underlined(rng: Random, lang: str, number: Number) -> str:
    return "|" + "|".join(f"_{digit}_" for digit in number.national) + "|"


STYLES = (
    shown_as("sep_groups", grouped),
    shown_as("sep_one_sign", one_sign),
    shown_as("sep_wide_sign", wide_sign),
    shown_as("sep_many_signs", many_signs),
    shown_as("sep_repeated_sign", repeated),
    shown_as("sep_emoji", emoji),
    shown_as("sep_boxes", boxed),
    shown_as("sep_quotes", quoted),
    shown_as("sep_decoration", decorated),
    shown_as("sep_then", then),
    shown_as("sep_filler_letter", filler),
    shown_as("sep_bracket_zero", bracket_zero),
    shown_as("sep_international", international),
    shown_as("sep_uneven_spaces", uneven),
    shown_as("sep_cells", underlined),
)
