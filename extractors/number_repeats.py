# ruff: noqa: E501 -- word tables
"""Digits that are counted or worked out: "drie keer een 6", "dubbel nul", "two sixes", "(3+4)"."""

from functools import cache

# One row a language; cells: twice, three times, four times, five times.
_MULTIPLES: dict[str, str] = {
    "nl": "dubbel dubbele dubbelle  tweemaal tweekeer tweedubbel | tripel driedubbel driedubbele drievoudig driemaal driekeer drievoudige | viervoudig viermaal vierkeer vierdubbel viervoudige | vijfmaal vijfkeer vijfdubbel",
    "en": "double doubled twice | triple treble thrice tripled | quadruple quad | quintuple",
    "de": "doppel doppelt doppelte doppelten zweimal zweifach zweifache zwofach zwomal | dreifach dreifache dreifachen dreimal triple | vierfach vierfache vierfachen viermal | funfmal fuenfmal funffach funffache",
    "fr": "double doubles deuxfois | triple triples troisfois | quadruple quatrefois | quintuple cinqfois",
    "es": "doble dobles dosveces | triple triples tresveces | cuadruple cuatroveces | quintuple cincoveces",
    "pl": "podwojne podwojna podwojny podwojnie podwojnej dwarazy dwukrotnie | potrojne potrojna potrojny potrojnie potrojnej trzyrazy trzykrotnie | poczworne poczworna poczwornie czteryrazy czterokrotnie | piecrazy pieciokrotnie",
    "ro": "dublu dubla dublul | triplu tripla triplul | cvadruplu | cvintuplu",
    "hu": "dupla duplan ketszer ketszeres | tripla triplan haromszor haromszoros | negyszer negyszeres | otszor otszoros",
    "it": "doppio doppia duevolte | triplo tripla trevolte | quadruplo quadrupla quattrovolte | quintuplo cinquevolte",
    "pt": "duplo dupla dobro duasvezes | triplo tripla tresvezes | quadruplo quadrupla quatrovezes | quintuplo cincovezes",
    "tr": "cift ciftli ikikez ikikere | uclu uckez uckere | dortlu dortkez dortkere | besli beskez beskere",
}  # fmt: skip
# One row a language: what stands after how often.
_TIMES: dict[str, str] = {
    "nl": "keer maal malen keren keertje stuks x",
    "en": "times time x",
    "de": "mal stuck stueck",
    "fr": "fois",
    "es": "veces vez",
    "pl": "razy raz sztuki",
    "ro": "ori bucati",
    "hu": "szor szer darab db",
    "it": "volte volta pezzi",
    "pt": "vezes vez",
    "tr": "kere kez tane adet defa",
}
TIMES = frozenset(word for words in _TIMES.values() for word in words.split())
# One row a language: articles, words for a figure and the like, between how often and which digit.
_ARTICLES: dict[str, str] = {
    "nl": "een de het cijfer getal",
    "en": "a an the digit number figure of",
    "de": "die der das ein eine den eins zahl ziffer",
    "fr": "la le un une l chiffre de",
    "es": "el un uno una la cifra numero digito",
    "pl": "cyfra cyfre cyfry liczba",
    "ro": "un o cifra numarul",
    "hu": "a az egy szam",
    "it": "il lo un uno una la l cifra numero",
    "pt": "o um uma algarismo numero digito",
    "tr": "rakam rakami numara",
}
ARTICLES = frozenset(word for words in _ARTICLES.values() for word in words.split())
# One row a language: words for a figure that may stand between a digit and how often: "iki rakami iki kere".
_FIGURES: dict[str, str] = {
    "nl": "cijfer", "en": "digit", "de": "ziffer", "fr": "chiffre", "es": "cifra", "pl": "cyfra", "ro": "cifra", "hu": "szamot szamjegyet", "it": "cifra", "pt": "algarismo",
    "tr": "rakami rakamini rakamindan",
}  # fmt: skip
FIGURES = frozenset(word for words in _FIGURES.values() for word in words.split())
_PLURALS = {
    "nullen nulletjes zeros zeroes nulls ceros zerowe ohs": 0,
    "enen eentjes ones einsen unos eenen": 1,
    "tweeen tweetjes twos zweien doses": 2,
    "drieen drietjes threes dreien treses": 3,
    "vieren viertjes fours cuatros": 4,
    "vijven vijfjes fives funfen cincos": 5,
    "zessen zesjes sixes sechsen seises": 6,
    "zevens sevens siebenen sietes zevenen": 7,
    "achten achtjes eights ochos": 8,
    "negens nines neunen nueves negenen": 9,
}
_PREFIXES = {"dubbel": 2, "double": 2, "doppel": 2, "tripel": 3, "triple": 3, "doble": 2}


@cache
def multiples() -> dict[str, int]:
    cells = (row.split("|") for row in _MULTIPLES.values())
    return {word: count for row in cells for count, words in enumerate(row, 2) for word in words.split()}


@cache
def plurals() -> dict[str, str]:
    return {word: str(digit) for words, digit in _PLURALS.items() for word in words.split()}


def glued_multiple(chunk: str) -> tuple[int, str] | None:
    """ "dubbelzes" → (2, "zes")."""
    for prefix, count in _PREFIXES.items():
        if chunk.startswith(prefix) and len(chunk) > len(prefix):
            return count, chunk[len(prefix) :]
    return None
