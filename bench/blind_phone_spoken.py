"""Numbers hidden in number words, alone or among digits, in one language or two."""

from random import Random

from bench.blind_numbers import Number, cut, groups, pairs
from bench.blind_phone_words import DIGITS, LITTLE_ONES, MISSPELT, VOWELLESS, pair_words

_MARKS = {
    "nl": ("streepje", "punt", "spatie", "liggend streepje"), "en": ("dash", "dot", "space"),
    "de": ("Strich", "Punkt", "Leerzeichen"), "fr": ("tiret", "point", "espace"),
    "es": ("guion", "punto", "espacio"), "it": ("trattino", "punto", "spazio"),
    "pl": ("kreska", "kropka", "spacja"), "pt": ("traço", "ponto", "espaço"),
}
_SWEET = {
    "nl": ("lief", "zacht", "warm", "gezellig", "bel me", "kom maar", "schat", "niet vergeten", "en dan"),
    "en": ("sweet", "soft", "call me", "honey", "and then", "dont forget", "warm"),
    "de": ("lieb", "ruf an", "Schatz", "und dann", "warm", "nett"),
    "fr": ("doux", "appelle", "chéri", "et puis", "calme"),
    "es": ("dulce", "llámame", "cariño", "y luego", "guapo"),
}
_PAUSES = {
    "nl": ("uh", "ehm", "even kijken", "ja", "dan", "en dan"), "en": ("uh", "erm", "and", "then", "then a"),
    "de": ("äh", "und", "dann", "noch eine"), "fr": ("euh", "et", "puis", "ensuite"),
    "es": ("eh", "y", "luego", "después"),
}
_TWICE = {
    "nl": (("dubbel {}", "twee keer {}", "2x {}", "tweemaal een {}"), ("driemaal {}", "3x {}", "drie keer {}")),
    "en": (("double {}", "two times {}", "2x {}"), ("triple {}", "3x {}", "three times {}")),
    "de": (("doppel-{}", "zweimal {}", "2x {}"), ("dreimal {}", "3x {}")),
    "fr": (("deux fois {}", "double {}", "2x {}"), ("trois fois {}", "3x {}")),
    "es": (("doble {}", "dos veces {}", "2x {}"), ("triple {}", "tres veces {}")),
    "pt": (("duplo {}", "duas vezes {}"), ("triplo {}", "três vezes {}")),
}
_ACCENTS = {"e": "ëéèê", "u": "ùüû", "a": "áàâ", "i": "íîï", "o": "öóô"}
_LEET = {"e": "3", "i": "1", "o": "0", "s": "5", "a": "4", "t": "7"}
_CYRILLIC = {"e": "е", "a": "а", "c": "с", "o": "о", "i": "і"}
_PLUS = {
    "nl": ("plus eenendertig", "nul nul drie een", "plus drie een", "nul nul eenendertig"),
    "en": ("plus thirty one", "zero zero three one", "plus three one", "double oh three one"),
    "de": ("plus einunddreißig", "null null drei eins", "plus drei eins", "null null einunddreißig"),
    "fr": ("plus trente et un", "zéro zéro trois un", "plus trois un"),
    "es": ("más treinta y uno", "cero cero tres uno", "más tres uno"),
    "pl": ("plus trzydzieści jeden", "zero zero trzy jeden", "plus trzy jeden"),
}


def _all(digits: str, language: str) -> list[str]:
    return [DIGITS[language][int(d)] for d in digits]


def words_spaced(rng: Random, number: Number, language: str) -> str:
    """Every digit as a word, with spaces, commas or dashes; sometimes in capitals."""
    text = rng.choice((" ", " ", ", ", " - ", "-", ". ")).join(_all(number.national, language))
    return text.upper() if rng.random() < 0.25 and language != "tr" else text


def words_glued(rng: Random, number: Number, language: str) -> str:
    """Words written together, in one or in a few pieces, with or without capitals."""
    shape = rng.choice((str.lower, str.title))
    pieces = rng.choice((groups(rng, number.national), [number.national], pairs(number.national)))
    return " ".join("".join(shape(word) for word in _all(piece, language)) for piece in pieces)


def words_and_digits(rng: Random, number: Number, language: str) -> str:
    """Words and digits by turns, glued or not."""
    gap = rng.choice((" ", " ", "", "-"))
    return gap.join(DIGITS[language][int(d)] if rng.random() < 0.5 else d for d in number.national)


def words_in_pairs(rng: Random, number: Number, language: str) -> str:
    """Two digits at once ("zesenzeventig"), with a comma, a dash or dots between."""
    return rng.choice((", ", " - ", " / ", " ... ")).join(pair_words(pair, language) for pair in pairs(number.national))


def words_misspelt(rng: Random, number: Number, language: str) -> str:
    """Words as somebody writes them who only hears them; a third is written right."""
    words = [
        DIGITS[language][int(d)] if rng.random() < 0.35 else rng.choice(MISSPELT[language][int(d)])
        for d in number.national
    ]
    return rng.choice((" ", " ", "-")).join(words)


def words_vowelless(rng: Random, number: Number, language: str) -> str:
    """Dutch words without their vowels."""
    return rng.choice((" ", " ", "-", ".")).join(VOWELLESS[language][int(d)] for d in number.national)


def words_stretched(rng: Random, number: Number, language: str) -> str:
    """Words with one letter held long."""
    out = []
    for word in _all(number.national, language):
        at = rng.choice([i for i, letter in enumerate(word) if letter in "aeiousn"])
        out.append(word[:at] + word[at] * rng.choice((1, 3, 4, 5)) + word[at + 1 :])
    return rng.choice((" ", "...", " ")).join(out)


def words_letter_by_letter(rng: Random, number: Number, language: str) -> str:
    """The letters of the words apart ("n u l  z e s"), a wider gap or a slash between words."""
    inner, outer = rng.choice(((" ", "   "), (" ", " / "), (".", " "), ("-", "  "), ("·", " ")))
    return outer.join(inner.join(word) for word in _all(number.national, language))


def words_two_languages(rng: Random, number: Number, language: str) -> str:
    """Words of the ad's language and of another one by turns."""
    other = rng.choice([code for code in ("nl", "en", "de", "es", "fr") if code != language])
    return " ".join(DIGITS[rng.choice((language, other))][int(d)] for d in number.national)


def words_leet(rng: Random, number: Number, language: str) -> str:
    """Words with one letter written as a digit ("z3s")."""
    out = []
    for word in _all(number.national, language):
        spots = [i for i, letter in enumerate(word) if letter in _LEET]
        at = rng.choice(spots) if spots and rng.random() < 0.75 else -1
        out.append(word if at < 0 else word[:at] + _LEET[word[at]] + word[at + 1 :])
    return rng.choice((" ", " ", "-")).join(out)


def words_accented(rng: Random, number: Number, language: str) -> str:
    """Words with playful accents."""
    return " ".join(
        "".join(rng.choice(_ACCENTS[c]) if c in _ACCENTS and rng.random() < 0.7 else c for c in word)
        for word in _all(number.national, language)
    )


def words_with_cyrillic(rng: Random, number: Number, language: str) -> str:
    """Words in which Cyrillic letters stand for the same-looking Latin ones."""
    return " ".join(
        "".join(_CYRILLIC[c] if c in _CYRILLIC and rng.random() < 0.7 else c for c in word)
        for word in _all(number.national, language)
    )


def doubles_and_triples(rng: Random, number: Number, language: str) -> str:
    """Repeated digits told as double or triple; words or digits. Numbers get a run when they have none."""
    text, out, at = number.national, [], 0
    as_words = rng.random() < 0.6
    while at < len(text):
        run = 1
        while run < 3 and at + run < len(text) and text[at + run] == text[at]:
            run += 1
        name = DIGITS[language][int(text[at])] if as_words else text[at]
        out.append(name if run == 1 else rng.choice(_TWICE[language][run - 2]).format(name))
        at += run
    return rng.choice((", ", " - ", ", ")).join(out)


def little_ones(rng: Random, number: Number, language: str) -> str:
    """Dutch diminutives: a nulletje, a zesje."""
    article = rng.choice(("", "een ", "'n "))
    return rng.choice((", ", " ", " en ")).join(article + LITTLE_ONES[int(d)] for d in number.national)


def zwo_and_oh(rng: Random, number: Number, language: str) -> str:
    """German "zwo" and English "oh", as on the telephone."""
    swap = {"de": ("zwei", "zwo"), "en": ("zero", rng.choice(("oh", "o", "nought")))}[language]
    text = rng.choice((" ", "-", ", ")).join(_all(number.national, language))
    return text.replace(*swap)


def country_code_in_words(rng: Random, number: Number, language: str) -> str:
    """The Dutch country code in words, then digits or words."""
    rest = number.subscriber
    tail = " ".join(_all(rest, language)) if rng.random() < 0.5 else " ".join(groups(rng, rest))
    return f"{rng.choice(_PLUS[language])}{rng.choice((' ', ', ', ' - '))}{tail}"


def spoken_separators(rng: Random, number: Number, language: str) -> str:
    """The dashes and spaces are said as words."""
    mark = rng.choice(_MARKS[language])
    pieces = groups(rng, number.national)
    return f" {mark} ".join(" ".join(_all(p, language)) if rng.random() < 0.5 else p for p in pieces)


def hesitation(rng: Random, number: Number, language: str) -> str:
    """Pauses and little words between the number words."""
    out = [DIGITS[language][int(number.national[0])]]
    for digit in number.national[1:]:
        if rng.random() < 0.3:
            out.append(rng.choice(_PAUSES[language]))
        out.append(DIGITS[language][int(digit)])
    return rng.choice((" ", ", ", " ... ")).join(out)


def sweet_words_between(rng: Random, number: Number, language: str) -> str:
    """Groups of digits with a sweet word between."""
    pieces = groups(rng, number.national)
    words = rng.sample(_SWEET[language], len(pieces) - 1)
    left, right = rng.choice(((" ", " "), (" *", "* "), (" (", ") "), (" ~", "~ ")))
    return pieces[0] + "".join(f"{left}{w}{right}{p}" for w, p in zip(words, pieces[1:], strict=True))


def words_then_digits(rng: Random, number: Number, language: str) -> str:
    """Zero and the second digit as one word, the rest as digits ("NULzeven 1234567")."""
    head, rest = cut(number.national, (2, 9))
    first, second = _all(head, language)
    return rng.choice((f"{first.upper()}{second}", f"{first}{second.upper()}", f"{first}-{second}")) + rng.choice(
        (" ", ".", "-", "")
    ) + rng.choice(("", " ", ".")).join(groups(rng, rest))
