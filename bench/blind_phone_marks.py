"""Numbers hidden by signs: other digits, look-alikes, things between the digits. Each is plain to the eye."""

from random import Random

from bench.blind_numbers import Number, groups, pairs
from bench.blind_phone_words import ROMAN

_HEARTS = "💋🌹❤🔥✨🍓💎🌸🎀🍒🌺💖⭐🍑🥂"
_FAMILIES = (0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6)  # bold, double-struck, sans, sans bold, monospace zero
_LATIN = {"0": "oO", "1": "lI", "5": "S", "2": "Z", "8": "B"}
_OTHER_SCRIPTS = {"0": "ОоΟοθ", "3": "ЗзƷ", "6": "б", "1": "ӏІΙ", "4": "Ч"}
_WIDE = ("\u2003", "\u2002", "\u2009", "\u00a0", "\u3000", "\t", "   ", "     ")
_UNSEEN = ("\u200b", "\u200c", "\u200d", "\u2060", "\u00ad", "\ufeff")
_STROKES = ("\u0332", "\u0336", "\u0335", "\u0333", "\u0305")


def emoji_between(rng: Random, number: Number, language: str) -> str:
    """One or two emoji between digits or pairs, sometimes around the whole."""
    pieces = list(number.national) if rng.random() < 0.6 else pairs(number.national)
    few = rng.sample(_HEARTS, 3)
    out = pieces[0]
    for piece in pieces[1:]:
        out += "".join(rng.choice(few) for _ in range(rng.choice((1, 1, 2)))) + piece
    return f"{few[0]}{out}{few[1]}" if rng.random() < 0.4 else out


def keycap_mixed(rng: Random, number: Number, language: str) -> str:
    """Keycap emoji for some of the digits, ordinary digits for the rest."""
    gap = rng.choice(("", " ", ""))
    return gap.join(d + ("\ufe0f\u20e3" if rng.random() < 0.65 else "") for d in number.national)


def fullwidth_groups(rng: Random, number: Number, language: str) -> str:
    """Full-width digits with wide spaces or full-width dashes."""
    wide = number.national.translate({ord(str(d)): 0xFF10 + d for d in range(10)})
    return rng.choice(("\u3000", "－", "・", " ")).join(groups(rng, wide))


def math_digit_families(rng: Random, number: Number, language: str) -> str:
    """Mathematical digits, each group from another family of letters."""
    parts = []
    for group in groups(rng, number.national):
        zero = rng.choice(_FAMILIES)
        parts.append("".join(chr(zero + int(d)) for d in group))
    return rng.choice((" ", "-", ".", "")).join(parts)


def circled_mix(rng: Random, number: Number, language: str) -> str:
    """Digits in circles and double circles, ordinary ones between."""

    def one(digit: str) -> str:
        value = int(digit)
        kinds = [digit, "⓪" if value == 0 else chr(0x2460 + value - 1)]
        if value:
            kinds.append(chr(0x24F5 + value - 1))
        return rng.choice(kinds[1:] * 2 + kinds[:1])

    return rng.choice(("", " ", " ")).join(one(d) for d in number.national)


def latin_lookalikes(rng: Random, number: Number, language: str) -> str:
    """Letters that look like digits for some digits; at least half stay digits."""
    return _swapped(rng, number, _LATIN)


def other_script_lookalikes(rng: Random, number: Number, language: str) -> str:
    """Cyrillic or Greek letters in the place of 0, 1, 3, 4 or 6."""
    return _swapped(rng, number, _OTHER_SCRIPTS)


def _swapped(rng: Random, number: Number, table: dict[str, str]) -> str:
    text, left = "", len(number.national) // 2
    for digit in number.national:
        if digit in table and left and rng.random() < 0.85:
            text += rng.choice(table[digit])
            left -= 1
        else:
            text += digit
    return rng.choice((" ", "-", " ", "")).join(groups(rng, text))


def brackets_each(rng: Random, number: Number, language: str) -> str:
    """Every digit or pair in brackets, the kinds mixed."""
    kinds = ("()", "[]", "{}", "<>", "«»", "【】", "❨❩")
    few = rng.sample(kinds, rng.choice((1, 2, 3)))
    pieces = list(number.national) if rng.random() < 0.6 else pairs(number.national)
    out = []
    for piece in pieces:
        pair = rng.choice(few)
        out.append(f"{pair[0]}{piece}{pair[1]}")
    return rng.choice(("", "", " ")).join(out)


def slashes_and_pipes(rng: Random, number: Number, language: str) -> str:
    """Slashes, backslashes, pipes and such between digits or pairs."""
    pieces = list(number.national) if rng.random() < 0.5 else pairs(number.national)
    few = rng.sample(("/", "\\", "|", "//", "¦", "||", "~", "^"), 2)
    return "".join(piece + rng.choice(few) for piece in pieces[:-1]) + pieces[-1]


def long_dashes(rng: Random, number: Number, language: str) -> str:
    """Long dashes, bullets and middle dots, with and without spaces."""
    mark = rng.choice((" — ", "–", " • ", "·", " ─ ", "—·—", " ‒ ", "…", " ... "))
    return mark.join(list(number.national) if rng.random() < 0.5 else groups(rng, number.national))


def stars_and_underscores(rng: Random, number: Number, language: str) -> str:
    """Stars, underscores and equals signs around and between the digits."""
    mark = rng.choice(("*", "_", "**", "__", "=", "_*_", "*-*"))
    body = mark.join(list(number.national) if rng.random() < 0.6 else pairs(number.national))
    return f"{mark}{body}{mark}"


def stacked_lines(rng: Random, number: Number, language: str) -> str:
    """A digit, a pair or a group on each line, with or without a sign before it."""
    pieces = rng.choice((list(number.national), pairs(number.national), groups(rng, number.national)))
    mark = rng.choice(("", "", "- ", "> ", "* ", "➤ ", ". "))
    return "\n" + "\n".join(mark + piece for piece in pieces) + "\n"


def unseen_marks(rng: Random, number: Number, language: str) -> str:
    """Characters of no width between the digits."""
    return "".join(d + rng.choice(_UNSEEN) * rng.choice((0, 1, 1, 2)) for d in number.national)


def struck_digits(rng: Random, number: Number, language: str) -> str:
    """A line under, over or through every digit."""
    stroke = rng.choice(_STROKES)
    return rng.choice(("", " ")).join(d + stroke for d in number.national)


def dice_and_digits(rng: Random, number: Number, language: str) -> str:
    """Faces of a die for 1 to 6, digits for the rest."""
    return rng.choice((" ", "")).join(
        chr(0x2680 + int(d) - 1) if "1" <= d <= "6" and rng.random() < 0.8 else d for d in number.national
    )


def roman_dashes(rng: Random, number: Number, language: str) -> str:
    """Roman numerals with a dash or a dot between."""
    mark = rng.choice((" - ", "-", " . ", " / "))
    return mark.join(ROMAN[int(d)] for d in number.national)


def noise_letters(rng: Random, number: Number, language: str) -> str:
    """One small letter, always the same or one of two, between all digits."""
    few = rng.sample("xyqvwkjn", rng.choice((1, 2)))
    return "".join(d + rng.choice(few) for d in number.national[:-1]) + number.national[-1]


def odd_spaces(rng: Random, number: Number, language: str) -> str:
    """Wide, thin and hard spaces and tabs between digits or groups."""
    pieces = list(number.national) if rng.random() < 0.5 else groups(rng, number.national)
    return "".join(piece + rng.choice(_WIDE) for piece in pieces[:-1]) + pieces[-1]


def hashtag_groups(rng: Random, number: Number, language: str) -> str:
    """Groups or digits as hashtags."""
    pieces = rng.choice((list(number.national), groups(rng, number.national)))
    return rng.choice((" ", "")).join(f"#{piece}" for piece in pieces)


def sums(rng: Random, number: Number, language: str) -> str:
    """Small sums in brackets for two or three digits."""
    spots = set(rng.sample(range(2, len(number.national)), rng.choice((2, 3))))
    out = []
    for spot, digit in enumerate(number.national):
        value = int(digit)
        if spot not in spots:
            out.append(digit)
        elif rng.random() < 0.6 and value > 0:
            low = rng.randrange(value)
            out.append(f"({value - low}+{low})")
        else:
            low = rng.randint(1, 5)
            out.append(f"({value + low}-{low})")
    return rng.choice((" ", "", " ")).join(out)


def country_code_shapes(rng: Random, number: Number, language: str) -> str:
    """The country code in the ways in which people wrongly write it."""
    rest = rng.choice((" ", "-", ".", " ")).join(groups(rng, number.subscriber))
    code = number.country
    head = rng.choice(
        (f"+{code}(0)", f"00{code}-", f"(+{code}) ", f"+ {code} - ", f"{code[0]} {code[1]} / ", f"+{code} (0) ",
         f"( 00 {code} ) ", f"00 {code} (0)", f"[{code}] ", f"+{code}.0.")
    )
    return head + rest


def behind_a_sign(rng: Random, number: Number, language: str) -> str:
    """The digits in threes behind a sign of a telephone."""
    sign = rng.choice(("☎", "📞 ", "📱:", "✆ ", "☏ ", "📲"))
    return sign + rng.choice((" ", ". ", " _ ", ",")).join(groups(rng, number.national))
