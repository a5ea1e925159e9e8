"""How a number is written in an ad: mostly plainly, sometimes so that a machine would trip and a reader would not."""

from random import Random

from bench.blind_numbers import Number, groups, pairs

DIGITS = {
    "nl": ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"],
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    "de": ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
}


def plain(rng: Random, number: Number) -> str:
    """A plain notation."""
    if number.country != "31":
        return f"+{number.country} {number.subscriber[:4]} {number.subscriber[4:]}"
    national = number.national
    return rng.choice(
        (
            national,
            national,
            f"{national[:2]}-{national[2:]}",
            f"{national[:2]} {national[2:]}",
            " ".join(groups(rng, national)),
            " ".join((national[:2], *pairs(national[2:]))),
            f"+31 6 {national[2:]}",
            f"+31{national[1:]}",
            f"0031{national[1:]}",
        )
    )


def spelled(rng: Random, number: Number, lang: str) -> str:
    """A plain notation, or in one of six ads a dressed one."""
    if number.country != "31" or rng.random() < 0.84:
        return plain(rng, number)
    national = number.national
    words = [DIGITS[lang][int(digit)] for digit in national]
    return rng.choice(
        (
            ".".join((national[:2], *pairs(national[2:]))),
            " ".join(words),
            f"{words[0]} {words[1]} {' '.join(pairs(national[2:]))}",
            " - ".join(national),
            national.replace("0", "O"),
            f"{national[:2]} * {' * '.join(pairs(national[2:]))}",
        )
    )
