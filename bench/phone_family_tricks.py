# ruff: noqa: E501 -- word tables and sentences
"""Families of tricks that the reader of an ad undoes in the head: items, sums, places, sounds, placeholders. Eleven languages."""

from random import Random

from bench.phone_spoken import said, said_in_pairs
from bench.phone_styles import cut
from extractors.number_heard import heard

_LIKE = {"nl": "zoals", "en": "like", "de": "wie", "fr": "comme", "es": "como", "pl": "jak", "ro": "ca", "hu": "mint", "it": "come", "pt": "como", "tr": "gibi"}
_THING = {
    "nl": "boom vis zon maan straat", "en": "a tree|the sun|a door|a shoe|wine", "de": "Baum Fisch Sonne Mond Tisch", "fr": "arbre lune soleil table porte", "es": "casa luna sol mesa puerta",
    "pl": "dom noc las kot stol", "ro": "casa luna soare masa usa", "hu": "fa hold nap asztal ajto", "it": "casa luna sole tavolo porta", "pt": "casa lua sol mesa porta", "tr": "ev ay masa kapi deniz",
}  # fmt: skip
_PLUS = {"nl": "plus", "en": "plus", "de": "plus", "fr": "plus", "es": "mas", "pl": "plus", "ro": "plus", "hu": "plusz", "it": "piu", "pt": "mais", "tr": "arti"}
_MINUS = {"nl": "min", "en": "minus", "de": "minus", "fr": "moins", "es": "menos", "pl": "minus", "ro": "minus", "hu": "minusz", "it": "meno", "pt": "menos", "tr": "eksi"}
_TIMES = {"nl": "keer", "en": "times", "de": "mal", "fr": "fois", "es": "veces", "pl": "razy", "ro": "ori", "hu": "szor", "it": "volte", "pt": "vezes", "tr": "tane"}
_THREE_PLACES = {
    "nl": "het eindigt op {2}, daarvoor komt {1} en het begint met {0}", "en": "it ends with {2}, before that {1}, and it starts with {0}", "de": "es endet mit {2}, davor {1} und es beginnt mit {0}",
    "fr": "il finit par {2}, avant {1}, et il commence par {0}", "es": "termina en {2}, antes {1} y empieza por {0}", "pl": "konczy sie na {2}, przed tym {1}, a zaczyna od {0}",
    "ro": "se termina cu {2}, inainte {1} si incepe cu {0}", "hu": "vege {2}, elotte {1}, eleje {0}", "it": "finisce con {2}, prima di questo {1} e inizia con {0}", "pt": "termina em {2}, antes {1} e comeca por {0}",
    "tr": "sonu {2}, ondan once {1}, basi {0}",
}  # fmt: skip
_TWO_HALVES = {
    "nl": "eerste helft van het nummer: {0}. {m} Tweede helft van het nummer: {1}", "en": "first half of my number: {0}. {m} Second half of my number: {1}", "de": "erste Hälfte der Nummer: {0}. {m} Zweite Hälfte der Nummer: {1}",
    "fr": "première moitié du numéro : {0}. {m} Deuxième moitié du numéro : {1}", "es": "primera mitad del número: {0}. {m} Segunda mitad del número: {1}", "pl": "pierwsza połowa numeru: {0}. {m} Druga połowa numeru: {1}",
    "ro": "prima jumătate a numărului: {0}. {m} A doua jumătate a numărului: {1}", "hu": "a szám első fele: {0}. {m} A szám második fele: {1}", "it": "prima metà del numero: {0}. {m} Seconda metà del numero: {1}",
    "pt": "primeira metade do número: {0}. {m} Segunda metade do número: {1}", "tr": "numaranın ilk yarısı: {0}. {m} Numaranın ikinci yarısı: {1}",
}  # fmt: skip
_SIGN_IS = {
    "nl": "op de plek van {s} hoort een {n}", "en": "where {s} is {n}", "de": "statt {s} bitte {n}", "fr": "{s} vaut {n}", "es": "{s} es {n}", "pl": "{s} to {n}", "ro": "{s} este {n}", "hu": "{s} helyett {n}", "it": "{s} vale {n}",
    "pt": "{s} é {n}", "tr": "{s} yerine {n}",
}  # fmt: skip
_CALL = {"nl": "bel", "en": "call", "de": "ruf", "fr": "tel", "es": "tel", "pl": "tel", "ro": "tel", "hu": "tel", "it": "tel", "pt": "tel", "tr": "tel"}
_AFTER = {"nl": "graag", "en": "now", "de": "an", "fr": "merci", "es": "ya", "pl": "teraz", "ro": "acum", "hu": "most", "it": "subito", "pt": "hoje", "tr": "hemen"}
_NOISE = ("Kerkstraat 131, 60 min 120 euro.", "Rates 90 / 160 / 220.", "24/7, 10:00-22:00.")


def similes(rng: Random, d: str, lang: str) -> str:
    """Each digit with what it is like."""
    things = _THING[lang].split("|") if "|" in _THING[lang] else _THING[lang].split()
    pairs = [f"{word} {_LIKE[lang]} {rng.choice(things)}" for word in said(d, lang)]
    if lang == "tr":
        pairs = [f"{word} ({rng.choice(things)})" for word in said(d, lang)]
    return ", ".join(pairs)


def lettered_list(rng: Random, d: str, lang: str) -> str:
    names = rng.choice(["abcdefgh", ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"]])
    close = rng.choice([")", ".", ":"])
    return "\n" + "\n".join(f"{name}{close} {part}" for name, part in zip(names, [d[at : at + 2] for at in range(0, 10, 2)], strict=False)) + "\n"


def sums_in_words(rng: Random, d: str, lang: str) -> str:
    """Some digits as a sum of two that the reader adds up."""
    out = []
    for at, char in enumerate(d):
        value, (word,) = int(char), said(char, lang)
        if at > 1 and value > 1 and rng.random() < 0.4:
            one = rng.randint(1, value - 1)
            word = f"{' '.join(said(str(one), lang))} {_PLUS[lang]} {' '.join(said(str(value - one), lang))}"
        elif at > 1 and 0 < value < 8 and rng.random() < 0.2:
            word = f"{' '.join(said(str(value + 1), lang))} {_MINUS[lang]} {' '.join(said('1', lang))}"
        out.append(word)
    return ", ".join(out)


def last_is_a_sum(rng: Random, d: str, lang: str) -> str:
    value = int(d[-1])
    one = rng.randint(0, value)
    return f"{d[:2]} {d[2:5]} {d[5:9]} ({one}+{value - one})"


def times_of(rng: Random, d: str, lang: str) -> str:
    """Digits that come twice in a row told by how often."""
    out, at, words = [], 0, said(d, lang)
    while at < 10:
        if at + 1 < 10 and d[at] == d[at + 1]:
            out.append(f"{' '.join(said('2', lang))} {_TIMES[lang]} {words[at]}" if lang != "hu" else f"kétszer {words[at]}")
            at += 2
        else:
            out.append(words[at])
            at += 1
    return ", ".join(out)


def by_ear(rng: Random, d: str, lang: str) -> str:
    """Every digit spelled by ear, each time another way."""
    ways: dict[int, list[str]] = {}
    for word, value in heard(lang).items():
        if len(word) > 1:
            ways.setdefault(value, []).append(word)
    own = said(d, lang)
    return " ".join(rng.choice(ways[int(char)]) if at > 1 and rng.random() < 0.6 else own[at] for at, char in enumerate(d))


def drawn_out(rng: Random, d: str, lang: str) -> str:
    """Letters doubled and an h put in, as somebody spells by ear."""
    out = []
    for word in said(d, lang):
        at = rng.randrange(1, len(word)) if len(word) > 2 else 1
        out.append(rng.choice([word[:at] + word[at - 1] + word[at:], word + "h" if word[-1] in "aeiou" else word, word]))
    return " ".join(out)


def three_places(rng: Random, d: str, lang: str) -> str:
    return "\x01" + _THREE_PLACES[lang].format(d[:2], d[2:6], d[6:])


def two_halves_among_figures(rng: Random, d: str, lang: str) -> str:
    at = rng.choice([4, 5, 6])
    return "\x01" + _TWO_HALVES[lang].format(d[:at], d[at:], m=rng.choice(_NOISE))


def placeholder_told(rng: Random, d: str, lang: str) -> str:
    at = rng.randrange(3, 10)
    sign, value = rng.choice("X?*"), d[at]
    shown = "".join(sign if n == at else char for n, char in enumerate(d))
    return f"{shown[:2]}-{shown[2:6]}-{shown[6:]}, {_SIGN_IS[lang].format(s=sign, n=rng.choice([value, *said(value, lang)]))}"


def one_letter_any(rng: Random, d: str, lang: str) -> str:
    letter = rng.choice(["x", "xx", "k", "v", "w"])
    return letter.join(d)


def glued_call(rng: Random, d: str, lang: str) -> str:
    return "\x01" + f"{_CALL[lang]}{d}{_AFTER[lang]}"


def named_account(rng: Random, d: str, lang: str) -> str:
    return f"@{rng.choice(['miss', 'lady', 'sweet'])}_{d[:2]}_{d[2:6]}_{d[6:]} (WhatsApp)"


def any_signs(rng: Random, d: str, lang: str) -> str:
    signs = ["🔥", "♥", "^", "~*~", "|", " ° ", "=", "💋", "'", "🔥🔥"]
    return "".join(char + (rng.choice(signs) if at < 9 else "") for at, char in enumerate(d))


def letters_with_signs(rng: Random, d: str, lang: str) -> str:
    sign, far = rng.choice([("-", " | "), (".", " "), ("·", " "), (" ", "   "), ("-", " / ")])
    return far.join(sign.join(word.replace(" ", "")) for word in said(d, lang))


def pairs_with_dots(rng: Random, d: str, lang: str) -> str:
    return rng.choice([" ... ", "; ", " / "]).join(said_in_pairs(d, lang))


def broken_link(rng: Random, d: str, lang: str) -> str:
    number = rng.choice(["31" + d[1:], f"31 {d[1:4]} {d[4:7]} {d[7:]}"])
    return rng.choice(["wa.me//{}", "WA . ME / {}", "api.whatsapp.com//send?phone={}", "api dot whatsapp dot com slash send?phone={}"]).format(number)


def word_between_groups(rng: Random, d: str, lang: str) -> str:
    words = [_AFTER[lang], _CALL[lang], "xx"][:2]
    return f" {rng.choice(words)} ".join([d[:2], *cut(rng, d[2:])])


FAMILY_TRICKS = (
    similes, lettered_list, sums_in_words, last_is_a_sum, times_of, by_ear, drawn_out, three_places, two_halves_among_figures, placeholder_told, one_letter_any, glued_call, named_account, any_signs,
    letters_with_signs, pairs_with_dots, broken_link, word_between_groups,
)  # fmt: skip
