"""Number words of eleven languages, single digits and pairs, and the ways in which people bend them."""

from collections.abc import Callable

DIGITS: dict[str, tuple[str, ...]] = {
    "nl": ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"),
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    "de": ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"),
    "fr": ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"),
    "es": ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
    "pl": ("zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć"),
    "ro": ("zero", "unu", "doi", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă"),
    "hu": ("nulla", "egy", "kettő", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc"),
    "it": ("zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"),
    "pt": ("zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"),
    "tr": ("sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"),
}
LANGUAGES = tuple(DIGITS)

# heard-it-so-wrote-it-so spellings; each can be read as one digit only
MISSPELT: dict[str, tuple[tuple[str, ...], ...]] = {
    "nl": (
        ("nuhl", "null", "nulll"), ("één", "eeen", "ein"), ("twe", "tweej", "tvee"), ("drieh", "dri", "drij"),
        ("fier", "viier", "vir"), ("vyf", "fijf", "veif"), ("zess", "zez", "ses"), ("zeeven", "seven", "zeuven"),
        ("agt", "achd", "aagt"), ("neegen", "negun", "neechen"),
    ),
    "en": (
        ("zerro", "zeero", "ziro"), ("wun", "oen", "onne"), ("tuu", "tooo", "twoo"), ("tree", "thre", "thrie"),
        ("foor", "fower", "fohr"), ("faiv", "fyve", "fiive"), ("siks", "sicks", "sixx"), ("sevn", "sevun", "seben"),
        ("eyt", "eigth", "aight"), ("nain", "nien", "nyne"),
    ),
    "de": (
        ("nul", "nulll", "nuhl"), ("ains", "einz", "eyns"), ("zwai", "tswei", "zwey"), ("drai", "drey", "dreei"),
        ("fier", "viehr", "vir"), ("fuenf", "fümf", "finf"), ("seks", "zechs", "secks"), ("siben", "sieeben", "ziben"),
        ("ahct", "achd", "aacht"), ("noin", "neuhn", "neun"),
    ),
    "fr": (
        ("zero", "zerro", "zairo"), ("hun", "un", "uun"), ("deu", "deus", "deuxx"), ("troi", "troua", "trwa"),
        ("katre", "quatr", "quattre"), ("sinq", "cink", "sink"), ("sis", "siss", "sixx"), ("set", "cept", "sète"),
        ("uit", "huite", "wit"), ("neuff", "nef", "noeuf"),
    ),
    "es": (
        ("sero", "zero", "ceero"), ("unno", "huno", "uno"), ("doss", "doz", "dos"), ("trez", "tress", "treess"),
        ("quatro", "cuatrro", "kuatro"), ("sinco", "cinko", "zinco"), ("seys", "ceis", "seiss"),
        ("ciete", "siet", "syete"), ("osho", "otxo", "hocho"), ("nuebe", "nuevee", "nwebe"),
    ),
}
VOWELLESS: dict[str, tuple[str, ...]] = {
    "nl": ("nl", "n", "tw", "dr", "vr", "vf", "zs", "zvn", "cht", "ngn"),
}
LITTLE_ONES = (
    "nulletje", "eentje", "tweetje", "drietje", "viertje", "vijfje", "zesje", "zeventje", "achtje", "negentje",
)
ROMAN = ("0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")

_NL_TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
             "negentien")
_NL_TENS = ("", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_DE_TEENS = ("zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn",
             "neunzehn")
_DE_TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_EN_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
             "nineteen")
_EN_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_FR_TEENS = ("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf")
_FR_TENS = ("", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt",
            "quatre-vingt")
_ES_TEENS = ("diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
             "diecinueve")
_ES_TWENTIES = ("veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis",
                "veintisiete", "veintiocho", "veintinueve")
_ES_TENS = ("", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
_IT_TEENS = ("dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette",
             "diciotto", "diciannove")
_IT_TENS = ("", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta")
_PT_TEENS = ("dez", "onze", "doze", "treze", "catorze", "quinze", "dezesseis", "dezessete", "dezoito", "dezenove")
_PT_TENS = ("", "", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa")
_HU_TENS = ("", "tizen", "huszon", "harminc", "negyven", "ötven", "hatvan", "hetven", "nyolcvan", "kilencven")


def _nl(ten: int, one: int) -> str:
    if ten == 1:
        return _NL_TEENS[one]
    unit = DIGITS["nl"][one]
    return _NL_TENS[ten] if one == 0 else unit + ("ën" if unit.endswith("e") else "en") + _NL_TENS[ten]


def _de(ten: int, one: int) -> str:
    if ten == 1:
        return _DE_TEENS[one]
    unit = "ein" if one == 1 else DIGITS["de"][one]
    return _DE_TENS[ten] if one == 0 else f"{unit}und{_DE_TENS[ten]}"


def _en(ten: int, one: int) -> str:
    if ten == 1:
        return _EN_TEENS[one]
    return _EN_TENS[ten] if one == 0 else f"{_EN_TENS[ten]}-{DIGITS['en'][one]}"


def _fr(ten: int, one: int) -> str:
    if ten == 1:
        return _FR_TEENS[one]
    if ten in (7, 9):
        return "soixante et onze" if (ten, one) == (7, 1) else f"{_FR_TENS[ten]}-{_FR_TEENS[one]}"
    if one == 0:
        return "quatre-vingts" if ten == 8 else _FR_TENS[ten]
    return f"{_FR_TENS[ten]} et un" if one == 1 and ten != 8 else f"{_FR_TENS[ten]}-{DIGITS['fr'][one]}"


def _es(ten: int, one: int) -> str:
    if ten < 3:
        return (_ES_TEENS if ten == 1 else _ES_TWENTIES)[one]
    return _ES_TENS[ten] if one == 0 else f"{_ES_TENS[ten]} y {DIGITS['es'][one]}"


def _it(ten: int, one: int) -> str:
    if ten == 1:
        return _IT_TEENS[one]
    stem = _IT_TENS[ten][:-1] if one in (1, 8) else _IT_TENS[ten]
    return stem + (DIGITS["it"][one] if one else "")


def _pt(ten: int, one: int) -> str:
    if ten == 1:
        return _PT_TEENS[one]
    return _PT_TENS[ten] if one == 0 else f"{_PT_TENS[ten]} e {DIGITS['pt'][one]}"


def _hu(ten: int, one: int) -> str:
    if one == 0:
        return {1: "tíz", 2: "húsz"}.get(ten, _HU_TENS[ten])
    return _HU_TENS[ten] + DIGITS["hu"][one]


PAIRS: dict[str, Callable[[int, int], str]] = {
    "nl": _nl, "de": _de, "en": _en, "fr": _fr, "es": _es, "it": _it, "pt": _pt, "hu": _hu,
}


def pair_words(pair: str, language: str) -> str:
    """Two digits as said at once ("zesenzeventig"); a pair that begins with 0, or one digit, as single digits."""
    if len(pair) == 2 and pair[0] != "0":
        return PAIRS[language](int(pair[0]), int(pair[1]))
    return " ".join(DIGITS[language][int(digit)] for digit in pair)


def hundreds_words(three: str, language: str) -> str:
    """Three digits of which the first is no zero, as said at once in Dutch, English or German."""
    hundred, rest = int(three[0]), three[1:]
    head = {"nl": "honderd", "en": "hundred", "de": "hundert"}[language]
    unit = "" if hundred == 1 and language == "nl" else ("ein" if hundred == 1 and language == "de" else
                                                         DIGITS[language][hundred])
    if language == "en":
        return f"{unit} {head}" + ("" if rest == "00" else f" and {pair_words(rest.lstrip('0') or '0', 'en')}")
    tail = "" if rest == "00" else pair_words(rest.lstrip("0"), language)
    return unit + head + tail
