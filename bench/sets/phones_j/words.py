"""Numbers as words: the digits and the numbers up to 99 of the eleven languages."""

from collections.abc import Callable
from typing import Final

LANGUAGES: Final = ("nl", "en", "de", "fr", "es", "pl", "ro", "hu", "it", "pt", "tr")

DIGITS: Final[dict[str, tuple[str, ...]]] = {
    code: tuple(line.split())
    for code, line in {
        "nl": "nul een twee drie vier vijf zes zeven acht negen",
        "en": "zero one two three four five six seven eight nine",
        "de": "null eins zwei drei vier fünf sechs sieben acht neun",
        "fr": "zéro un deux trois quatre cinq six sept huit neuf",
        "es": "cero uno dos tres cuatro cinco seis siete ocho nueve",
        "pl": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć",
        "ro": "zero unu doi trei patru cinci șase șapte opt nouă",
        "hu": "nulla egy kettő három négy öt hat hét nyolc kilenc",
        "it": "zero uno due tre quattro cinque sei sette otto nove",
        "pt": "zero um dois três quatro cinco seis sete oito nove",
        "tr": "sıfır bir iki üç dört beş altı yedi sekiz dokuz",
    }.items()
}

TEENS: Final[dict[str, tuple[str, ...]]] = {
    code: tuple(line.split("|"))
    for code, line in {
        "nl": "tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien",
        "en": "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen",
        "de": "zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn",
        "fr": "dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf",
        "es": "diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve",
        "pl": "dziesięć|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|szesnaście|siedemnaście"
        "|osiemnaście|dziewiętnaście",
        "ro": "zece|unsprezece|doisprezece|treisprezece|paisprezece|cincisprezece|șaisprezece|șaptesprezece"
        "|optsprezece|nouăsprezece",
        "hu": "tíz|tizenegy|tizenkettő|tizenhárom|tizennégy|tizenöt|tizenhat|tizenhét|tizennyolc|tizenkilenc",
        "it": "dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove",
        "pt": "dez|onze|doze|treze|catorze|quinze|dezasseis|dezassete|dezoito|dezanove",
        "tr": "on|on bir|on iki|on üç|on dört|on beş|on altı|on yedi|on sekiz|on dokuz",
    }.items()
}

TENS: Final[dict[str, tuple[str, ...]]] = {
    code: ("", "", *line.split())
    for code, line in {
        "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        "en": "twenty thirty forty fifty sixty seventy eighty ninety",
        "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
        "fr": "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt",
        "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        "pl": "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt"
        " dziewięćdziesiąt",
        "ro": "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci",
        "hu": "húsz harminc negyven ötven hatvan hetven nyolcvan kilencven",
        "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
        "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        "tr": "yirmi otuz kırk elli altmış yetmiş seksen doksan",
    }.items()
}

SPANISH_TWENTIES: Final = (
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
)


def spoken(code: str, text: str) -> str:
    """The digits one after another as words."""
    return " ".join(DIGITS[code][int(digit)] for digit in text)


def below_hundred(code: str, value: int) -> str:
    """A number from 10 to 99 in words."""
    if value < 20:
        return TEENS[code][value - 10]
    ten, unit = divmod(value, 10)
    if code == "fr":
        return _french(ten, unit)
    if not unit:
        return TENS[code][ten]
    return _COMPOUND[code](TENS[code][ten], DIGITS[code][unit], ten, unit)


def pair(code: str, text: str) -> str:
    """Two digits the way people say them: "06" digit by digit, "72" as a number; anything else digit by digit."""
    return spoken(code, text) if len(text) != 2 or text[0] == "0" else below_hundred(code, int(text))


def _french(ten: int, unit: int) -> str:
    if ten in (7, 9):
        joined = " et " if (ten, unit) == (7, 1) else "-"
        return f"{TENS['fr'][ten]}{joined}{TEENS['fr'][unit]}"
    if not unit:
        return "quatre-vingts" if ten == 8 else TENS["fr"][ten]
    if unit == 1 and ten != 8:
        return f"{TENS['fr'][ten]} et un"
    return f"{TENS['fr'][ten]}-{DIGITS['fr'][unit]}"


def _dutch(ten: str, word: str, _: int, __: int) -> str:
    return f"{word}{'ën' if word.endswith('e') else 'en'}{ten}"


def _german(ten: str, word: str, _: int, unit: int) -> str:
    return f"{'ein' if unit == 1 else word}und{ten}"


def _spanish(ten: str, word: str, tens: int, unit: int) -> str:
    return SPANISH_TWENTIES[unit] if tens == 2 else f"{ten} y {word}"


def _hungarian(ten: str, word: str, tens: int, _: int) -> str:
    return f"{'huszon' if tens == 2 else ten}{word}"


def _italian(ten: str, word: str, _: int, unit: int) -> str:
    if unit in (1, 8):
        return f"{ten[:-1]}{word}"
    return f"{ten}{'tré' if unit == 3 else word}"


_COMPOUND: Final[dict[str, Callable[[str, str, int, int], str]]] = {
    "nl": _dutch,
    "en": lambda ten, word, _, __: f"{ten}-{word}",
    "de": _german,
    "es": _spanish,
    "pl": lambda ten, word, _, __: f"{ten} {word}",
    "ro": lambda ten, word, _, __: f"{ten} și {word}",
    "hu": _hungarian,
    "it": _italian,
    "pt": lambda ten, word, _, __: f"{ten} e {word}",
    "tr": lambda ten, word, _, __: f"{ten} {word}",
}
