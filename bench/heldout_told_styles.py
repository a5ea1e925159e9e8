"""Held-out ways to hide a number of which the ad tells how to read it, or that are mixed with talk."""

from random import Random

from bench.heldout_styles import Style, groups
from bench.heldout_words import SENTENCES


def letter_between(rng: Random, number: str) -> str:
    letter = rng.choice("xXyvw")
    return f"{letter.join(number)} (haal de {letter} ertussen weg)"


def random_letters(rng: Random, number: str) -> str:
    letters = "".join(digit + rng.choice("abcdfhjkmnprtuvw") for digit in number)[:-1]
    return (
        f"{letters} {rng.choice(('maar dan zonder de letters', '(laat de letters weg)', '- letters niet meetellen'))}"
    )


def filler_words(rng: Random, number: str) -> str:
    words = ["bel", "mij", "nu", "schat", "snel", "lief", "even", "gerust", "dus", "maar", "app", "kusje"]
    rng.shuffle(words)
    brackets = rng.choice(("()", "  ", "**", "--"))
    pairs = groups(rng, number)
    inside = [f"{brackets[0]}{word}{brackets[1]}" for word in words]
    return " ".join(part + (" " + inside[at] if at < len(pairs) - 1 else "") for at, part in enumerate(pairs))


def glued_words(rng: Random, number: str) -> str:
    words = ["bel", "mij", "nu", "schat", "snel", "lief", "even", "gerust"]
    rng.shuffle(words)
    pairs = groups(rng, number)
    return "".join(pair + word for pair, word in zip(pairs, words, strict=False)).removesuffix(words[len(pairs) - 1])


def reversed_digits(rng: Random, number: str) -> str:
    turned = number[::-1]
    how = rng.choice(("lees van achteren naar voren", "achterstevoren lezen", "van rechts naar links", "omgekeerd"))
    spaced = rng.choice(
        (turned, " ".join(turned[at : at + 2] for at in range(0, 10, 2)), "-".join((turned[:4], turned[4:])))
    )
    return f"{spaced} ({how})"


def two_halves(rng: Random, number: str) -> str:
    """The halves stand a sentence apart."""
    at = rng.choice((4, 5, 6))
    middle = rng.choice(SENTENCES["nl"][:6])
    first, last = rng.choice(
        (
            ("Eerste helft van mijn nummer:", "Tweede helft:"),
            ("Mijn nummer begint met", "En het eindigt op"),
            ("Bel me, deel een is", "deel twee is"),
        )
    )
    return f"{first} {number[:at]}. {middle} {last} {number[at:]}"


def steps(rng: Random, number: str) -> str:
    a, b, c = number[:4], number[4:7], number[7:]
    words = rng.choice(
        (
            ("eerst", "dan", "en als laatste"),
            ("begin met", "daarna", "tot slot"),
            ("toets", "gevolgd door", "en dan nog"),
        )
    )
    return f"{words[0]} {a}, {words[1]} {b}, {words[2]} {c}"


def last_apart(rng: Random, number: str) -> str:
    tail = rng.choice((1, 2))
    link = rng.choice(("en dan nog", "met daarachter", "en het laatste stukje is", "plus nog"))
    return f"{number[:-tail]} {link} {number[-tail:]}"


def start_given(rng: Random, number: str) -> str:
    """The prefix is told, the rest follows."""
    rest = " ".join(groups(rng, number)[1:]) if rng.random() < 0.3 else number[2:]
    rest = rest if len(rest.replace(" ", "")) == 8 else number[2:]
    return rng.choice(
        (
            f"{rest} en daar nul zes voor",
            f"{rest} (zelf 06 ervoor zetten)",
            f"begin met 06 en toets dan {rest}",
            f"zet 06 voor {rest}",
        )
    )


def nul_six(rng: Random, number: str) -> str:
    """Only the telltale prefix is hidden."""
    start = rng.choice(("nul6", "nulzes", "nul zes", "0zes", "zero6", "O6", "o6", "zero zes", "nul-6", "(nul)6"))
    return (
        start
        + rng.choice((" ", "-", ".", " - "))
        + rng.choice((number[2:], " ".join(number[at : at + 2] for at in range(2, 10, 2))))
    )


def labelled(rng: Random, number: str) -> str:
    a, b, c = number[:4], number[4:7], number[7:]
    label = rng.choice(("deel", "stukje", "part", "blok"))
    return rng.choice(("\n", " / ", "; ", " ")).join(
        f"{label} {at}: {part}" for at, part in zip("123", (a, b, c), strict=True)
    )


def tally_sums(rng: Random, number: str) -> str:
    """Each sum gives one digit."""
    parts = []
    for digit in number:
        first = rng.randint(0, int(digit))
        parts.append(f"({first}+{int(digit) - first})" if rng.random() < 0.4 else digit)
    if not any("+" in part for part in parts):
        parts[-1] = f"({number[-1]}+0)"
    return f"{' '.join(parts)} (uitrekenen, elk sommetje is een cijfer)"


def and_words(rng: Random, number: str) -> str:
    return rng.choice((" en ", " & ", " dan ", " daarna ", " komma ", " streepje ", " punt ", " spatie ")).join(
        groups(rng, number)
    )


def enumerated(_rng: Random, number: str) -> str:
    names = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende")
    return "cijfers: " + ", ".join(f"{name} {digit}" for name, digit in zip(names, number, strict=True))


TOLD_STYLES = (
    Style("one_letter_between", letter_between, "nl"),
    Style("random_letters_between", random_letters, "nl"),
    Style("filler_words_between", filler_words, "nl"),
    Style("filler_words_glued", glued_words, "nl"),
    Style("reversed_told", reversed_digits, "nl"),
    Style("two_halves_apart", two_halves, "nl", whole=True),
    Style("told_in_steps", steps, "nl"),
    Style("last_digits_apart", last_apart, "nl"),
    Style("prefix_told", start_given, "nl"),
    Style("prefix_in_words", nul_six, "nl"),
    Style("labelled_parts", labelled),
    Style("small_sums", tally_sums, "nl"),
    Style("joining_words", and_words, "nl"),
    Style("digits_enumerated", enumerated, "nl"),
)
