"""Held-out ways to hide a number, in signs and other scripts. Written without sight of the extractor."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

Hide = Callable[[Random, str], str]


@dataclass(frozen=True, slots=True)
class Style:
    """One way of hiding. `language` empty: any; `whole`: the fragment needs no cue before it; `british`: a UK "
    "number."""

    name: str
    hide: Hide
    language: str = ""
    whole: bool = False
    british: bool = False


def groups(rng: Random, number: str) -> list[str]:
    """The number cut as people cut it: 06-71234567 in pairs, threes or otherwise."""
    sizes = rng.choice(
        ((2, 2, 2, 2, 2), (2, 3, 3, 2), (2, 4, 4), (3, 3, 2, 2), (2, 2, 3, 3), (4, 3, 3), (2, 1, 3, 2, 2))
    )
    cut, at = [], 0
    for size in sizes:
        cut.append(number[at : at + size])
        at += size
    return [*cut, number[at:]] if number[at:] else cut


def _between(signs: tuple[str, ...], single: bool) -> Hide:
    def hide(rng: Random, number: str) -> str:
        sign = rng.choice(signs)
        return sign.join(number if single else groups(rng, number))

    return hide


def _alphabet(alphabets: tuple[str, ...], joiners: tuple[str, ...] = ("", " ", "-")) -> Hide:
    def hide(rng: Random, number: str) -> str:
        signs = rng.choice(alphabets)
        joined = rng.choice(joiners)
        return joined.join("".join(signs[int(digit)] for digit in group) for group in groups(rng, number))

    return hide


def _run(start: int) -> str:
    return "".join(chr(start + step) for step in range(10))


def bracketed(rng: Random, number: str) -> str:
    left, right = rng.choice(("[]", "()", "{}", "<>", "«»", "【】", "||", "**", "''", '""', "“”"))
    joiner = rng.choice(("", " "))
    return joiner.join(f"{left}{digit}{right}" for digit in number)


def mixed_signs(rng: Random, number: str) -> str:
    """Never the same sign twice."""
    signs = list("!?.,;~^*_=+&%$#")
    rng.shuffle(signs)
    return "".join(digit + sign for digit, sign in zip(number, signs, strict=False))


def column(rng: Random, number: str) -> str:
    parts = rng.choice((list(number), groups(rng, number)))
    return "\n" + "\n".join(parts) + "\n"


def entities(rng: Random, number: str) -> str:
    form = rng.choice(("&#{};", "&#x{:x};"))
    return "".join(form.format(ord(digit)) for digit in number)


def tags(rng: Random, number: str) -> str:
    tag = rng.choice(("b", "span", "i", "em", "font"))
    return "".join(f"<{tag}>{group}</{tag}>" for group in groups(rng, number))


def invisible(rng: Random, number: str) -> str:
    signs = "\u200b\u200c\u200d\u2060\u00ad\ufeff\u200e"
    return "".join(digit + rng.choice(signs) for digit in number)


def underlined(rng: Random, number: str) -> str:
    mark = rng.choice("\u0332\u0336\u0305\u0333\u0323\u0301")
    return "".join(digit + mark for digit in number)


def scripts_mixed(rng: Random, number: str) -> str:
    starts = (0x30, 0xFF10, 0x1D7CE, 0x1D7E2, 0x1D7F6, 0x1D7D8)
    return rng.choice(("", " ")).join(chr(rng.choice(starts) + int(digit)) for digit in number)


def clocks(rng: Random, number: str) -> str:
    """Clock faces of one to nine o'clock; a ring is nought."""
    return rng.choice(("", " ")).join("⭕" if digit == "0" else chr(0x1F550 + int(digit) - 1) for digit in number)


def keycap_some(rng: Random, number: str) -> str:
    return "".join(f"{digit}\ufe0f\u20e3" if rng.random() < 0.6 else f" {digit} " for digit in number)


def country_odd(rng: Random, number: str) -> str:
    rest = number[1:]
    pairs = " ".join((rest[0], rest[1:3], rest[3:5], rest[5:7], rest[7:]))
    return rng.choice(
        (
            f"0031 (0) {pairs}",
            f"+ 3 1 {' '.join(rest)}",
            f"🇳🇱 +31 • {pairs}",
            f"(+31)-[0]-{rest}",
            f"plus31 {pairs}",
            f"00 31 - {pairs}",
            f"+31/0/{rest}",
            f"p l u s 31 {rest}",
        )
    )


def app_address(rng: Random, number: str) -> str:
    far = "31" + number[1:]
    return rng.choice(
        (
            f"wa punt me slash {far}",
            f"w a . m e / {far}",
            f"wa(dot)me/{far}",
            f"wa . me / + {far}",
            f"{number}(at)whatsapp",
            f"{number} [at] app",
            f"t . me / +{far}",
            f"hxxps://wa.me/{far}",
        )
    )


def hashtags(rng: Random, number: str) -> str:
    sign = rng.choice("#@$€")
    return " ".join(sign + group for group in groups(rng, number))


def lookalikes(rng: Random, number: str) -> str:
    table = {
        "0": "OoQØ",
        "1": "lI|!",
        "2": "Zz",
        "3": "E3",
        "4": "A4",
        "5": "S",
        "6": "Gb6",
        "7": "T7",
        "8": "B",
        "9": "gq9",
    }
    return rng.choice(("", " ", "-")).join(
        "".join(rng.choice(table[digit]) if rng.random() < 0.45 else digit for digit in group)
        for group in groups(rng, number)
    )


def wide(rng: Random, number: str) -> str:
    return rng.choice(("／", "・", "\u3000", "－", "．")).join(
        "".join(chr(0xFF10 + int(digit)) for digit in group) for group in groups(rng, number)
    )


def british_odd(rng: Random, number: str) -> str:
    a, b, c = number[1:5], number[5:8], number[8:]
    return rng.choice(
        (
            f"+44 (0) {a} / {b} / {c}",
            f"0044*{a}*{b}*{c}",
            f"+ 4 4 {' '.join(a + b + c)}",
            f"+44_{a}_{b}_{c}",
            f"(+44)[0]{a}~{b}~{c}",
        )
    )


STYLES = (
    Style("colon_pairs", _between((":", " : ", "::"), False)),
    Style("comma_digits", _between((",", ", ", " , ", ";"), True)),
    Style("odd_separators", _between(("~", "=", ">", "·", "・", "。", "¦", "‖", "→", "…", "\\", "_", "—"), True)),
    Style("emoji_pairs", _between(("❤️", "💋", "🔥", "🌹", "😘", "✨", "📞", "🍒"), False)),
    Style("emoji_digits", _between(("❤", "💋", "🌸", "⭐", "👉", "🦋"), True)),
    Style("wide_gaps", _between(("    ", "\t", "\u3000", "\u2003 \u2003", "  .  "), True)),
    Style("bracketed_digits", bracketed),
    Style("changing_signs", mixed_signs),
    Style("column", column),
    Style("html_entities", entities),
    Style("html_tags", tags),
    Style("invisible_signs", invisible),
    Style("combining_marks", underlined),
    Style("digit_fonts_mixed", scripts_mixed),
    Style("circled_digits", _alphabet(("⓪①②③④⑤⑥⑦⑧⑨", "⓿❶❷❸❹❺❻❼❽❾", "⓪⓵⓶⓷⓸⓹⓺⓻⓼⓽", "🄋➀➁➂➃➄➅➆➇➈", "🄌➊➋➌➍➎➏➐➑➒"))),
    Style("dotted_or_bracket_digits", _alphabet(("0⒈⒉⒊⒋⒌⒍⒎⒏⒐", "0⑴⑵⑶⑷⑸⑹⑺⑻⑼"), (" ", ""))),
    Style("raised_lowered_digits", _alphabet(("⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉"))),
    Style("foreign_script_digits", _alphabet((_run(0x660), _run(0x6F0), _run(0x966), _run(0x9E6), _run(0xE50)))),
    Style("segment_digits", _alphabet((_run(0x1FBF0), _run(0x1D7EC)))),
    Style("wide_digits_signs", wide),
    Style("uk_country_odd", british_odd, "en", british=True),
    Style("clock_faces", clocks),
    Style("keycaps_some", keycap_some),
    Style("country_code_odd", country_odd),
    Style("app_address_spelt", app_address),
    Style("hashtag_groups", hashtags),
    Style("lookalike_letters", lookalikes),
)
