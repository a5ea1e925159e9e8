# ruff: noqa: E501 -- word tables
"""Digits that are counted or worked out: "drie keer een 6", "dubbel nul", "two sixes", "(3+4)"."""

from functools import cache

MULTIPLES = {
    2: "dubbel dubbele dubbelle double doubled doppel doppelt doppelte doble podwojne podwojna podwojny dublu dubla doppio doppia duplo dupla "
       "ketszer dobro cift twice tweemaal tweekeer zweimal deuxfois dosveces dwarazy dvakrat tweedubbel",
    3: "triple tripel treble drievoudig dreifach triplo tripla potrojne potrojna driedubbel driedubbele thrice driemaal driekeer dreimal troisfois haromszor uclu triplu potrojny",
    4: "quadruple viervoudig vierfach viermaal vierkeer viermal negyszer quatrefois vierdubbel",
    5: "vijfmaal vijfkeer funfmal",
}  # fmt: skip
_TIMES_TEXT = """
    keer maal x times time mal fois veces vez razy ori szor ser volte vezes kere kez darab malen keren
    keertje tane adet stuks stuck stueck bucati sztuki db pezzi
"""
TIMES = frozenset(_TIMES_TEXT.split())
_ARTICLES_TEXT = """
    een de het a an the eine ein die der la le un une el uno una il lo o um uma cijfer digit number
    getal ziffer chiffre cifra of
"""
ARTICLES = frozenset(_ARTICLES_TEXT.split())
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
    return {word: count for count, words in MULTIPLES.items() for word in words.split()}


@cache
def plurals() -> dict[str, str]:
    return {word: str(digit) for words, digit in _PLURALS.items() for word in words.split()}


def glued_multiple(chunk: str) -> tuple[int, str] | None:
    """ "dubbelzes" → (2, "zes")."""
    for prefix, count in _PREFIXES.items():
        if chunk.startswith(prefix) and len(chunk) > len(prefix):
            return count, chunk[len(prefix) :]
    return None
