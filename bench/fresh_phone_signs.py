"""Ways to hide a number with signs alone, in whatever language the ad is."""

import random
from collections.abc import Callable, Mapping

from bench.fresh_phone_ads import dialled, grouped, national

Hide = Callable[[random.Random, str], str]


def _each(digits: str, table: Mapping[str, str]) -> list[str]:
    return [table.get(char, char) for char in digits]


def _shifted(zero: int) -> dict[str, str]:
    return {str(value): chr(zero + value) for value in range(10)}


_ARABIC, _PERSIAN, _DEVANAGARI, _THAI, _BENGALI = 0x660, 0x6F0, 0x966, 0xE50, 0x9E6
_FULLWIDTH, _BOLD, _DOUBLE, _SANS, _MONO = 0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7EC, 0x1D7F6
_CIRCLED = {"0": "⓪", **{str(n): chr(0x245F + n) for n in range(1, 10)}}
_DARK_CIRCLED = {"0": "⓿", **{str(n): chr(0x2775 + n) for n in range(1, 10)}}
_PARENTHESISED = {str(n): chr(0x2473 + n) for n in range(1, 10)}
_RAISED = dict(zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹", strict=True))
_LOWERED = _shifted(0x2080)
_LATIN_LIKE = {"0": "O", "1": "l", "2": "Z", "5": "S", "8": "B", "9": "g", "6": "b"}
_CYRILLIC_LIKE = {"0": "О", "3": "З", "6": "б"}
_DICE = {str(n): chr(0x267F + n) for n in range(1, 7)}


def keycaps(rng: random.Random, e164: str) -> str:
    glue = rng.choice(("", "", " ", "  "))
    selector = rng.choice(("\ufe0f", ""))
    return glue.join("➕" if char == "+" else f"{char}{selector}\u20e3" for char in dialled(rng, e164))


def emoji_mixture(rng: random.Random, e164: str) -> str:
    out = []
    for char in dialled(rng, e164):
        if char == "0" and rng.random() < 0.5:
            out.append(rng.choice(("🅾️", "⭕")))
        else:
            out.append(rng.choice((char, f"{char}\ufe0f\u20e3")) if char != "+" else char)
    return rng.choice(("", " ")).join(out)


def circled(rng: random.Random, e164: str) -> str:
    return rng.choice(("", " ")).join(_each(dialled(rng, e164), rng.choice((_CIRCLED, _DARK_CIRCLED))))


def parenthesised_signs(rng: random.Random, e164: str) -> str:
    return "".join(_each(dialled(rng, e164), {**_PARENTHESISED, "0": "(0)"}))


def wide_or_mathematical(rng: random.Random, e164: str) -> str:
    table = _shifted(rng.choice((_FULLWIDTH, _BOLD, _DOUBLE, _SANS, _MONO)))
    return rng.choice((" ", "-", "")).join("".join(_each(group, table)) for group in grouped(rng, dialled(rng, e164)))


def other_script(rng: random.Random, e164: str) -> str:
    table = _shifted(rng.choice((_ARABIC, _PERSIAN, _DEVANAGARI, _THAI, _BENGALI)))
    return rng.choice((" ", "")).join("".join(_each(group, table)) for group in grouped(rng, dialled(rng, e164)))


def scripts_mixed(rng: random.Random, e164: str) -> str:
    tables = [_shifted(zero) for zero in (_ARABIC, _FULLWIDTH, _SANS, 0x30)]
    return "".join(rng.choice(tables).get(char, char) for char in dialled(rng, e164))


def raised_and_lowered(rng: random.Random, e164: str) -> str:
    tables = rng.choice(((_RAISED,), (_LOWERED,), (_RAISED, _LOWERED)))
    return rng.choice(("", " ")).join(rng.choice(tables).get(char, char) for char in dialled(rng, e164))


def invisible_between(rng: random.Random, e164: str) -> str:
    signs = ("\u200b", "\u200c", "\u200d", "\u2060", "\u00ad", "\ufeff")
    return "".join(char + rng.choice(signs) for char in dialled(rng, e164))


def odd_spaces(rng: random.Random, e164: str) -> str:
    spaces = ("\u00a0", "\u2009", "\u202f", "\u3000", "\t", "\u2003")
    return "".join(char + rng.choice(spaces) for char in dialled(rng, e164)).strip()


def entities(rng: random.Random, e164: str) -> str:
    def entity(char: str) -> str:
        return rng.choice((f"&#{ord(char)};", f"&#x{ord(char):x};", f"&#{ord(char):03d};"))

    return "".join(entity(char) for char in dialled(rng, e164))


def tags_between(rng: random.Random, e164: str) -> str:
    groups = grouped(rng, dialled(rng, e164))
    tag = rng.choice(("b", "i", "span", "em", "strong"))
    return rng.choice(("", "<!-- -->", "&nbsp;")).join(f"<{tag}>{group}</{tag}>" for group in groups)


def bracket_each(rng: random.Random, e164: str) -> str:
    left, right = rng.choice(("()", "[]", "{}", "<>", "«»", "【】", "||"))
    return rng.choice(("", " ")).join(f"{left}{char}{right}" for char in dialled(rng, e164))


def bracket_groups(rng: random.Random, e164: str) -> str:
    left, right = rng.choice((("[ ", " ]"), ("(", ")"), ("~", "~"), ("{{", "}}"), ("_", "_")))
    return rng.choice(("--", " ", "=", "")).join(left + group + right for group in grouped(rng, dialled(rng, e164)))


def signs_between_digits(rng: random.Random, e164: str) -> str:
    return "".join(char + rng.choice("*~#=^_|;!¡°·•:/\\") for char in dialled(rng, e164))[:-1]


def runs_of_signs(rng: random.Random, e164: str) -> str:
    sign = rng.choice(("...", "**", "~~", "-*-", "><", "///", "--", "§", "__", "'", "!!"))
    return sign.join(grouped(rng, dialled(rng, e164)))


def emoji_between(rng: random.Random, e164: str) -> str:
    emoji = rng.sample(("❤️", "💋", "🍓", "🔥", "👠", "🌹", "😘", "⭐", "🍑", "✨"), 3)
    groups = rng.choice((list(dialled(rng, e164)), grouped(rng, dialled(rng, e164))))
    return "".join(group + rng.choice(emoji) for group in groups)


def line_per_digit(rng: random.Random, e164: str) -> str:
    return "\n" + rng.choice(("\n", "\n\n", "\n ")).join(dialled(rng, e164)) + "\n"


def line_per_group(rng: random.Random, e164: str) -> str:
    groups = grouped(rng, dialled(rng, e164))
    mark = rng.choice(("", "> ", "♥ ", "- ", "* "))
    return "\n" + "\n".join(mark + group for group in groups) + "\n"


def letters_for_digits(rng: random.Random, e164: str) -> str:
    """At most half of the digits are letters that look like them; `O` for zero nearly always."""

    def letter(char: str) -> str:
        return _LATIN_LIKE[char] if char in _LATIN_LIKE and rng.random() < (0.9 if char == "0" else 0.4) else char

    groups = ["".join(letter(char) for char in group) for group in grouped(rng, dialled(rng, e164))]
    return rng.choice((" ", "-", "")).join(groups)


def cyrillic_for_digits(rng: random.Random, e164: str) -> str:
    groups = ["".join(_each(group, _CYRILLIC_LIKE)) for group in grouped(rng, dialled(rng, e164))]
    return rng.choice((" ", "-", "")).join(groups)


def letter_between(rng: random.Random, e164: str) -> str:
    letter = rng.choice(("x", "X", "k", "v", "w", "xx"))
    groups = rng.choice((list(dialled(rng, e164)), grouped(rng, dialled(rng, e164))))
    return letter.join(groups)


def dice(rng: random.Random, e164: str) -> str:
    return rng.choice((" ", "")).join(_each(dialled(rng, e164), _DICE))


def sum_in_brackets(rng: random.Random, e164: str) -> str:
    """One or two of the last six digits are small sums between brackets, with a word that says so."""
    digits = dialled(rng, e164)
    chosen = set(rng.sample(range(len(digits) - 6, len(digits)), rng.choice((1, 2))))
    out = []
    for at, char in enumerate(digits):
        if at in chosen and int(char) >= 1:
            part = rng.randrange(0, int(char) + 1)
            out.append(f"({part}+{int(char) - part})")
        else:
            out.append(char)
    return "".join(out) + rng.choice((" (reken de sommetjes uit)", " (do the maths)", " (+ = sum)"))


def currency_between(rng: random.Random, e164: str) -> str:
    return rng.choice(("€", "$", "£", "€ ", " % ")).join(grouped(rng, dialled(rng, e164)))


def struck_digits(rng: random.Random, e164: str) -> str:
    mark = rng.choice(("\u0332", "\u0336", "\u0305", "\u0333"))
    return "".join(char + mark for char in dialled(rng, e164))


def glued_to_a_name(rng: random.Random, e164: str) -> str:
    name = rng.choice(("Lola", "sexyana", "Nikki", "mila", "Kim"))
    lead = rng.choice(("wapp", "WhatsApp", "whats", "tlf", "app")) + rng.choice(":@/")
    return f"{lead}{name}{dialled(rng, e164)}{name[:2]}"


def spaced_wa_link(rng: random.Random, e164: str) -> str:
    gap = rng.choice(("", " "))
    return rng.choice(
        (
            f"wa{gap}.{gap}me{gap}/{gap}{' '.join(grouped(rng, e164[1:]))}",
            f"wa punt me slash {e164[1:]}",
            f"api.whatsapp . com/send?phone={e164[1:]}",
            f"w a . m e / {e164[1:]}",
        )
    )


def percent_encoded(rng: random.Random, e164: str) -> str:
    return "tel:" + "".join(f"%{ord(char):02X}" if char == "+" or rng.random() < 0.6 else char for char in e164)


def plus_spelled_apart(rng: random.Random, e164: str) -> str:
    country, rest = e164[1:3], e164[3:]
    mark = rng.choice(("[plus]", "(plus)", "＋", "plus ", "➕"))
    zero = rng.choice(("", "(0)", " (0) "))
    return f"{mark}{country}{zero} {' '.join(grouped(rng, rest))}"


def zero_zero_apart(rng: random.Random, e164: str) -> str:
    return f"0 0 - {'  '.join(e164[1:3])} - {rng.choice((' ', '.', ' . ')).join(e164[3:])}"


def uneven_gaps(rng: random.Random, e164: str) -> str:
    return "".join(char + rng.choice(("", " ", " ", "  ", ".", "-", " - ")) for char in dialled(rng, e164)).rstrip(
        " .-"
    )


SIGNS: dict[str, Hide] = {
    f"x_{hide.__name__}": hide
    for hide in (
        keycaps,
        emoji_mixture,
        circled,
        parenthesised_signs,
        wide_or_mathematical,
        other_script,
        scripts_mixed,
        raised_and_lowered,
        invisible_between,
        odd_spaces,
        entities,
        tags_between,
        bracket_each,
        bracket_groups,
        signs_between_digits,
        runs_of_signs,
        emoji_between,
        line_per_digit,
        line_per_group,
        letters_for_digits,
        cyrillic_for_digits,
        letter_between,
        dice,
        sum_in_brackets,
        currency_between,
        struck_digits,
        glued_to_a_name,
        spaced_wa_link,
        percent_encoded,
        plus_spelled_apart,
        zero_zero_apart,
        uneven_gaps,
    )
}


def plainly(rng: random.Random, e164: str) -> str:
    """Nothing hidden: the habits of an honest writer."""
    if not e164.startswith("+31"):
        return f"+44 {e164[3:7]} {e164[7:]}"
    digits = national(e164)
    return rng.choice(
        (
            digits,
            f"06-{digits[2:]}",
            f"06 {digits[2:6]} {digits[6:]}",
            f"+31 6 {digits[2:]}",
            f"06.{digits[2:4]}.{digits[4:6]}.{digits[6:8]}.{digits[8:]}",
            f"0031 6 {digits[2:]}",
            e164,
        )
    )
