"""Numbers in words of other kinds: without accents, mistyped, in syllables, hundreds, regional, echoed, dictated."""

from random import Random

from bench.blind_numbers import Number, cut, groups, pairs
from bench.blind_phone_words import DIGITS, hundreds_words, pair_words

PLAIN: dict[str, tuple[str, ...]] = {
    "nl": ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"),
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    "de": ("null", "eins", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun"),
    "fr": ("zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    "es": ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
    "pl": ("zero", "jeden", "dwa", "trzy", "cztery", "piec", "szesc", "siedem", "osiem", "dziewiec"),
    "ro": ("zero", "unu", "doi", "trei", "patru", "cinci", "sase", "sapte", "opt", "noua"),
    "hu": ("nulla", "egy", "ketto", "harom", "negy", "ot", "hat", "het", "nyolc", "kilenc"),
    "it": ("zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"),
    "pt": ("zero", "um", "dois", "tres", "quatro", "cinco", "seis", "sete", "oito", "nove"),
    "tr": ("sifir", "bir", "iki", "uc", "dort", "bes", "alti", "yedi", "sekiz", "dokuz"),
}
_SYLLABLES: dict[str, tuple[str, ...]] = {
    "nl": ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "ze-ven", "acht", "ne-gen"),
    "de": ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sie-ben", "acht", "neun"),
    "es": ("ce-ro", "u-no", "dos", "tres", "cua-tro", "cin-co", "seis", "sie-te", "o-cho", "nue-ve"),
    "it": ("ze-ro", "u-no", "du-e", "tre", "quat-tro", "cin-que", "sei", "set-te", "ot-to", "no-ve"),
    "pl": ("ze-ro", "je-den", "dwa", "trzy", "czte-ry", "pięć", "sześć", "sie-dem", "o-siem", "dzie-więć"),
    "tr": ("sı-fır", "bir", "i-ki", "üç", "dört", "beş", "al-tı", "ye-di", "se-kiz", "do-kuz"),
    "hu": ("nul-la", "egy", "ket-tő", "há-rom", "négy", "öt", "hat", "hét", "nyolc", "ki-lenc"),
}
_DIALECT = ("nul", "ien", "twieë", "drei", "veer", "vief", "zès", "zeuve", "acht", "neuge")
_BY_EAR = (
    ("zeeroh", "ziro"), ("won", "wun"), ("too", "tew"), ("tree", "thhree"), ("for", "fore"), ("fife", "fiyv"),
    ("sicks", "siks"), ("seffen", "sevven"), ("ate", "ait"), ("nein", "nyn"),
)
_DICTATE = {
    "nl": (("schrijf op: {}", "eerst {}", "begin met {}"), ("dan {}", "daarna {}", "en dan {}"), "en op het eind {}"),
    "en": (("write down: {}", "first {}", "start with {}"), ("then {}", "after that {}", "and then {}"), "and last {}"),
    "de": (("schreib auf: {}", "zuerst {}", "am Anfang {}"), ("dann {}", "danach {}", "und dann {}"), "und am Ende {}"),
    "fr": (("notez : {}", "d'abord {}"), ("puis {}", "ensuite {}"), "et à la fin {}"),
    "es": (("apunta: {}", "primero {}"), ("luego {}", "después {}"), "y al final {}"),
    "it": (("scrivi: {}", "prima {}"), ("poi {}", "dopo {}"), "e alla fine {}"),
    "pl": (("zapisz: {}", "najpierw {}"), ("potem {}", "następnie {}"), "a na końcu {}"),
}
_EMOJI = "🌹💋🍀⭐🌙🔥🍓💎"


def _all(digits: str, language: str, table: dict[str, tuple[str, ...]] = DIGITS) -> list[str]:
    return [table[language][int(d)] for d in digits]


def words_without_accents(rng: Random, number: Number, language: str) -> str:
    """Words as typed on a foreign keyboard."""
    text = rng.choice((" ", " ", ",", "-", "/")).join(_all(number.national, language, PLAIN))
    return rng.choice((text, text.upper(), text.title()))


def words_mistyped(rng: Random, number: Number, language: str) -> str:
    """Two inner letters of longer words the wrong way round; first and last letter stay."""
    out = []
    for word in _all(number.national, language, PLAIN):
        if len(word) > 3 and rng.random() < 0.5:
            at = rng.randrange(1, len(word) - 2)
            word = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        out.append(word)
    return rng.choice((" ", ", ", " ")).join(out)


def words_in_syllables(rng: Random, number: Number, language: str) -> str:
    """Words cut into syllables, a comma or space between words."""
    return rng.choice((" ", ", ", " / ")).join(_all(number.national, language, _SYLLABLES))


def words_in_hundreds(rng: Random, number: Number, language: str) -> str:
    """"Zevenhonderdtwaalf": threes as one word, the rest digit by digit, commas between."""
    out = []
    for piece in cut(number.national, (2, 3, 3, 2)):
        digit_by_digit = len(piece) != 3 or piece[0] == "0" or (piece[1] == "0" and language == "en")
        out.append(" ".join(_all(piece, language)) if digit_by_digit else hundreds_words(piece, language))
    return rng.choice((", ", " - ", " / ")).join(out)


def meia(rng: Random, number: Number, language: str) -> str:
    """Brazilian: "meia" for six."""
    text = rng.choice((" ", ", ", "-")).join(_all(number.national, "pt"))
    return text.replace("seis", "meia")


def septante(rng: Random, number: Number, language: str) -> str:
    """Belgian and Swiss pairs: septante, nonante."""
    out = []
    for pair in pairs(number.national):
        ten, one = (pair[0], int(pair[1])) if len(pair) == 2 else ("", 0)
        if ten in ("7", "9"):
            head = "septante" if ten == "7" else "nonante"
            out.append(head if one == 0 else f"{head} et un" if one == 1 else f"{head}-{DIGITS['fr'][one]}")
        else:
            out.append(pair_words(pair, "fr"))
    return rng.choice((", ", " - ", " / ")).join(out)


def by_ear(rng: Random, number: Number, language: str) -> str:
    """English words written as they sound, some of them other words."""
    return rng.choice((" ", "-", " ")).join(rng.choice(_BY_EAR[int(d)]) for d in number.national)


def dialect_words(rng: Random, number: Number, language: str) -> str:
    """Dutch words as the south says them."""
    return rng.choice((" ", ", ")).join(_DIALECT[int(d)] for d in number.national)


def letter_between_words(rng: Random, number: Number, language: str) -> str:
    """An x, a plus, an underscore or a tilde between words written together."""
    return rng.choice(("x", "+", "_", "~", "X", "=")).join(_all(number.national, language))


def tagged_words(rng: Random, number: Number, language: str) -> str:
    """Words as hashtags or mentions, together or apart."""
    sign = rng.choice(("#", "@", "#"))
    return rng.choice(("", " ")).join(sign + word for word in _all(number.national, language))


def echoed(rng: Random, number: Number, language: str) -> str:
    """Each digit with its word in brackets, or the other way round."""
    words = _all(number.national, language)
    if rng.random() < 0.6:
        return rng.choice((" ", ", ")).join(f"{d} ({w})" for d, w in zip(number.national, words, strict=True))
    return rng.choice((" ", ", ")).join(f"{w} ({d})" for d, w in zip(number.national, words, strict=True))


def said_twice(rng: Random, number: Number, language: str) -> str:
    """The number in words and once more in digits, in brackets or behind an equals sign."""
    words = " ".join(_all(number.national, language))
    plain = rng.choice((" ", "-", "")).join(groups(rng, number.national))
    left, right = (words, plain) if rng.random() < 0.5 else (plain, words)
    return rng.choice((f"{left} ({right})", f"{left} = {right}", f"{left}, {right}"))


def words_stacked(rng: Random, number: Number, language: str) -> str:
    """A word on each line."""
    mark = rng.choice(("", "- ", "• ", "~ "))
    return "\n" + "\n".join(mark + word for word in _all(number.national, language)) + "\n"


def emoji_between_words(rng: Random, number: Number, language: str) -> str:
    """Emoji between words, with or without spaces."""
    gap = rng.choice(("", " "))
    words = _all(number.national, language)
    return words[0] + "".join(gap + rng.choice(_EMOJI) + gap + word for word in words[1:])


def dictated(rng: Random, number: Number, language: str) -> str:
    """Groups as somebody dictates them: first, then, and at the end."""
    firsts, thens, last = _DICTATE[language]
    pieces = [
        " ".join(_all(piece, language)) if rng.random() < 0.4 else piece for piece in groups(rng, number.national)
    ]
    middle = [rng.choice(thens).format(piece) for piece in pieces[1:-1]]
    return rng.choice((", ", " ")).join([rng.choice(firsts).format(pieces[0]), *middle, last.format(pieces[-1])])
