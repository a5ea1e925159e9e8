"""How advertisers hide a number with signs alone, whatever the language, for the unseen phone set.

`MARKED` maps the name of a style to (number maker, function from (random, number) to what stands in the ad).
"""

from random import Random

from bench.unseen_phone_numbers import Number, any_number, dutch
from bench.unseen_phone_styles import Maker, Writer

ROMAN = ["0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
CIRCLED = "⓪①②③④⑤⑥⑦⑧⑨"
SCRIPTS = ("٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿")
RAISED, LOWERED = "⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉"
TWINS = {"0": "Oo", "1": "lI", "2": "Z", "5": "S", "8": "B"}
FENCES = (("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("«", "»"), ("/", "/"))
BETWEEN = ("♥", "🌹", "💋", "~*~", "_._", "🔥🔥", "|||", " ° ", "'", "^", "=")


def _home(rng: Random) -> Number:
    return dutch(rng, national=True)


def _fenced(rng: Random, number: Number) -> str:
    return "".join(digit.join(rng.choice(FENCES)) for digit in number.typed)


def _between(rng: Random, number: Number) -> str:
    return rng.choice(BETWEEN).join(number.typed)


def _between_changing(rng: Random, number: Number) -> str:
    return "".join(digit + rng.choice(BETWEEN) for digit in number.typed[:-1]) + number.typed[-1]


def _many_scripts(rng: Random, number: Number) -> str:
    return " ".join("".join(rng.choice(SCRIPTS)[int(d)] for d in two) for two in number.pairs())


def _seesaw(rng: Random, number: Number) -> str:
    return "".join((RAISED if i % 2 else LOWERED)[int(digit)] for i, digit in enumerate(number.typed))


def _twins(rng: Random, number: Number) -> str:
    typed = [rng.choice(TWINS[d]) if d in TWINS and rng.random() < 0.7 else d for d in number.typed]
    return f"{''.join(typed[:2])}-{''.join(typed[2:6])}-{''.join(typed[6:])}"


def _column(rng: Random, number: Number) -> str:
    return "\n" + "\n".join(number.pairs()) + "\n"


def _table(rng: Random, number: Number) -> str:
    row = " | ".join(number.pairs())
    return f"\n+{'-' * (len(row) + 2)}+\n| {row} |\n+{'-' * (len(row) + 2)}+\n"


def _numbered(rng: Random, number: Number) -> str:
    return "\n" + "\n".join(f"{letter}) {two}" for letter, two in zip("abcdefg", number.pairs(), strict=False)) + "\n"


def _underlined(rng: Random, number: Number) -> str:
    mark = rng.choice(("\u0323", "\u0332", "\u0305"))
    return "".join(digit + mark for digit in number.typed)


def _invisible(rng: Random, number: Number) -> str:
    return "".join(digit + rng.choice(("\u200b", "\u00ad", "\u2060", "\u200d")) for digit in number.typed)


def _roman(rng: Random, number: Number) -> str:
    return rng.choice((" - ", " . ", " / ")).join(ROMAN[int(digit)] for digit in number.typed)


def _euros(rng: Random, number: Number) -> str:
    return "€".join(number.pairs())


def _handle(rng: Random, number: Number) -> str:
    return f"@{rng.choice(('lady', 'miss', 'sweet', 'x'))}_{'_'.join(number.parts())} (= WhatsApp)"


def _mail(rng: Random, number: Number) -> str:
    return f"{number.typed} at example.org, WhatsApp = {rng.choice(('@', '✉', 'mail'))} 😉"


def _link(rng: Random, number: Number) -> str:
    after_code = number.e164[1:]
    return f"w a . m e / {after_code[:2]} {after_code[2:5]} {after_code[5:8]} {after_code[8:]}"


def _circles_and_figures(rng: Random, number: Number) -> str:
    return " ".join(CIRCLED[int(d)] if rng.random() < 0.6 else d for d in number.typed)


def _waved(rng: Random, number: Number) -> str:
    left = [rng.randint(1, 4) for _ in number.typed]
    return "☎" + "".join(digit + "." * dots for digit, dots in zip(number.typed, left, strict=True))


def _tags(rng: Random, number: Number) -> str:
    return " ".join(f"#{part}" for part in number.parts())


def _misplaced(rng: Random, number: Number) -> str:
    gaps = sorted(rng.sample(range(1, len(number.typed)), k=3))
    typed = number.typed
    pieces = [typed[i:j] for i, j in zip([0, *gaps], [*gaps, len(typed)], strict=True)]
    return rng.choice((" , ", " :: ", " ... ", " \\ ")).join(pieces)


def _boxed(rng: Random, number: Number) -> str:
    """Keycaps in which some of the enclosing marks got lost on the way, as copied text often shows."""
    return "".join(digit + rng.choice(("\ufe0f\u20e3", "\u20e3", "")) for digit in number.typed)


def _crowd(rng: Random, number: Number) -> str:
    """A letter between every digit, always the same, and the ad shows it by its look."""
    return rng.choice("xXqzk").join(number.typed)


MARKED: dict[str, tuple[Maker, Writer]] = {
    "free_fences": (any_number, _fenced),
    "free_between": (any_number, _between),
    "free_between_changing": (any_number, _between_changing),
    "free_many_scripts": (any_number, _many_scripts),
    "free_seesaw": (any_number, _seesaw),
    "free_twins": (_home, _twins),
    "free_column": (any_number, _column),
    "free_table": (any_number, _table),
    "free_numbered_list": (any_number, _numbered),
    "free_underlined": (any_number, _underlined),
    "free_invisible": (any_number, _invisible),
    "free_roman": (_home, _roman),
    "free_euros": (any_number, _euros),
    "free_handle": (any_number, _handle),
    "free_mail": (_home, _mail),
    "free_spaced_link": (any_number, _link),
    "free_circles": (any_number, _circles_and_figures),
    "free_dots": (any_number, _waved),
    "free_tags": (any_number, _tags),
    "free_odd_gaps": (any_number, _misplaced),
    "free_half_keycaps": (any_number, _boxed),
    "free_one_letter": (any_number, _crowd),
}


def plain(rng: Random, number: Number) -> str:
    """The number as an honest form would print it."""
    if number.national:
        return rng.choice((number.typed, f"06-{number.typed[2:]}", " ".join(number.pairs())))
    return rng.choice((number.e164, f"{number.e164[:3]} {number.e164[3:]}", number.typed))
