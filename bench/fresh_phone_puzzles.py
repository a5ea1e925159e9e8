"""Ways to hide a number that come with an explanation: turned round, cut in two, short of its zero, counted."""

import random
from itertools import groupby

from bench.fresh_phone_ads import NAMES, grouped, national
from bench.fresh_phone_spoken import Pieces
from bench.fresh_phone_words import digit_word

_BACKWARDS = {
    "nl": ("achterstevoren lezen!", "van rechts naar links lezen", "nummer staat omgekeerd, draai het om"),
    "en": ("read it backwards!", "from right to left", "number is reversed, turn it around"),
    "de": ("rückwärts lesen!", "von rechts nach links lesen", "Nummer ist umgedreht"),
    "fr": ("à lire à l'envers", "de droite à gauche"),
    "es": ("léelo al revés", "de derecha a izquierda"),
    "pl": ("czytaj od tyłu", "od prawej do lewej"),
    "it": ("leggi al contrario", "da destra a sinistra"),
}
_WITHOUT_ZERO = {
    "nl": ("zet er zelf een 0 voor:", "eerste nul weggelaten, dus:", "0 ervoor en dan"),
    "en": ("put a zero in front:", "add 0 first:", "leading zero left out:"),
    "de": ("bitte eine 0 davor setzen:", "ohne die erste Null:"),
    "fr": ("mettez un 0 devant :", "sans le premier zéro :"),
    "es": ("pon un 0 delante:", "falta el primer cero:"),
    "pl": ("dodaj zero na początku:", "bez pierwszego zera:"),
    "ro": ("pune un 0 în față:", "fără primul zero:"),
    "tr": ("başına 0 koy:", "ilk sıfır yazılmadı:"),
}
_COUNTRY = {
    "nl": ("landcode 31 en dan", "Nederland (31), daarna", "31 voor Nederland, vervolgens"),
    "en": ("country code 31, then", "code of Holland (31) and then", "dial 31 for the Netherlands followed by"),
    "de": ("Vorwahl Holland 31, danach", "Landesvorwahl 31 und dann"),
    "pl": ("kierunkowy do Holandii 31, potem", "numer kierunkowy 31 i dalej"),
    "ro": ("prefix Olanda 31, apoi", "prefixul 31 și după aceea"),
    "es": ("prefijo de Holanda 31 y después", "prefijo 31, luego"),
    "hu": ("Hollandia hívószáma 31, utána", "országhívó 31, aztán"),
}
_HALVES = {
    "nl": (
        ("eerste helft nummer:", "tweede helft nummer:"),
        ("nummer deel 1:", "nummer deel 2:"),
        ("mijn nummer begint met", "en mijn nummer eindigt op"),
    ),
    "en": (
        ("first half of my number:", "second half of my number:"),
        ("number part 1:", "number part 2:"),
        ("my number starts with", "and my number ends with"),
    ),
    "de": (("erste Hälfte der Nummer:", "zweite Hälfte der Nummer:"), ("Nummer Teil 1:", "Nummer Teil 2:")),
    "fr": (("début du numéro :", "fin du numéro :"), ("numéro partie 1 :", "numéro partie 2 :")),
    "es": (("primera mitad del número:", "segunda mitad del número:"), ("número parte 1:", "número parte 2:")),
    "pl": (("pierwsza połowa numeru:", "druga połowa numeru:"), ("numer część 1:", "numer część 2:")),
}
_CONTINUED = {
    "nl": ("(vervolg van het nummer onderaan)", "vervolg nummer:"),
    "en": ("(rest of the number at the bottom)", "rest of the number:"),
    "de": ("(Rest der Nummer ganz unten)", "Rest der Nummer:"),
}
_TIMES = {
    "nl": ("2x de {}", "twee keer een {}", "tweemaal de {}"),
    "en": ("2x the {}", "two times a {}", "twice the {}"),
    "de": ("2x die {}", "zweimal die {}"),
}


def backwards(language: str, rng: random.Random, e164: str) -> Pieces:
    turned = national(e164)[::-1]
    size = rng.choice((2, 5, 10, 1))
    digits = rng.choice((" ", "-")).join(turned[at : at + size] for at in range(0, len(turned), size))
    hint = rng.choice(_BACKWARDS[language])
    return (rng.choice((f"{digits} ({hint})", f"({hint}) {digits}", f"{hint}: {digits}")),)


def backwards_words(language: str, rng: random.Random, e164: str) -> Pieces:
    said = " ".join(digit_word(language, char) for char in reversed(national(e164)))
    return (f"{said} ({rng.choice(_BACKWARDS[language])})",)


def without_zero(language: str, rng: random.Random, e164: str) -> Pieces:
    rest = national(e164)[1:]
    said = rng.choice(
        (rest, f"6 {' '.join(rest[at : at + 2] for at in range(1, 9, 2))}", f"6-{rest[1:5]}-{rest[5:]}", ".".join(rest))
    )
    return (f"{rng.choice(_WITHOUT_ZERO[language])} {said}",)


def country_told(language: str, rng: random.Random, e164: str) -> Pieces:
    rest = e164[3:]
    said = rng.choice((rest, f"6 {rest[1:]}", " ".join(rest), "-".join(grouped(rng, rest))))
    return (f"{rng.choice(_COUNTRY[language])} {said}",)


def country_told_in_words(language: str, rng: random.Random, e164: str) -> Pieces:
    said = rng.choice((" ", "-")).join(digit_word(language, char) for char in e164[3:])
    return (f"{rng.choice(_COUNTRY[language])} {said}",)


def _cut(rng: random.Random, e164: str) -> tuple[str, str]:
    digits, at = national(e164), rng.choice((4, 5, 5, 6, 7))
    glue = rng.choice(("", " ", "-"))
    return glue.join(digits[:at]), glue.join(digits[at:])


def halves(language: str, rng: random.Random, e164: str) -> Pieces:
    (first, second), (start, end) = _cut(rng, e164), rng.choice(_HALVES[language])
    return f"{start} {first}", f"{end} {second}"


def halves_turned(language: str, rng: random.Random, e164: str) -> Pieces:
    """The second half stands first in the ad; the labels say so."""
    return tuple(reversed(halves(language, rng, e164)))


def half_in_words(language: str, rng: random.Random, e164: str) -> Pieces:
    digits, (start, end) = national(e164), rng.choice(_HALVES[language])
    return f"{start} {digits[:5]}", f"{end} {' '.join(digit_word(language, char) for char in digits[5:])}"


def continued_below(language: str, rng: random.Random, e164: str) -> Pieces:
    first, second = _cut(rng, e164)
    hint, below = _CONTINUED[language]
    return f"{rng.choice(NAMES)} {first}... {hint}", f"{below} ...{second}"


def counted(language: str, rng: random.Random, e164: str) -> Pieces:
    """Equal neighbours are told as "two times a ..."; the rest are digits or words, with commas between."""
    spoken = rng.random() < 0.5
    said = []
    for char, run in groupby(national(e164)[2:]):
        count = len(list(run))
        one = digit_word(language, char) if spoken else char
        said += [rng.choice(_TIMES[language]).format(one)] * (count // 2) + [one] * (count % 2)
    return (f"06, {', '.join(said)}",)


def both_ways(language: str, rng: random.Random, e164: str) -> Pieces:
    """Every group in digits, and again in words between brackets."""
    digits = national(e164)
    groups = [digits[:2], digits[2:4], digits[4:6], digits[6:8], digits[8:]]
    return (" ".join(f"{group} ({' '.join(digit_word(language, char) for char in group)})" for group in groups),)


def behind_the_prefix(rng: random.Random, e164: str) -> Pieces:
    rest = national(e164)[2:]
    said = rng.choice((rest, " ".join(rest[at : at + 2] for at in range(0, 8, 2)), f"{rest[:4]} {rest[4:]}"))
    return (
        rng.choice(
            (
                f"je weet waar een mobiel mee begint (06), de rest is {said}",
                f"na de nul zes komt {said}",
                f"nul-zes en daarachter {said}",
                f"06 ervoor, dan {said}",
            )
        ),
    )


def half_a_seis(rng: random.Random, e164: str) -> Pieces:
    """Brazilian habit: six is "meia"."""
    said = ["meia" if char == "6" else digit_word("pt", char) for char in national(e164)]
    return (rng.choice((" ", ", ", "-")).join(said),)


def zwo(rng: random.Random, e164: str) -> Pieces:
    """German habit on the telephone: two is "zwo"."""
    return (
        rng.choice((" ", ", ", "-")).join("zwo" if char == "2" else digit_word("de", char) for char in national(e164)),
    )


def oh(rng: random.Random, e164: str) -> Pieces:
    """English habit: zero is "oh"."""
    return (
        rng.choice((" ", ", ", "-")).join("oh" if char == "0" else digit_word("en", char) for char in national(e164)),
    )
