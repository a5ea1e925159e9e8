"""Digits and tens in eleven languages, as a person says them."""

UNITS: dict[str, list[str]] = {
    "nl": ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"],
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    "de": ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"],
    "fr": ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
    "es": ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
    "pl": ["zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć"],
    "ro": ["zero", "unu", "doi", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă"],
    "hu": ["nulla", "egy", "kettő", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc"],
    "it": ["zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"],
    "pt": ["zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"],
    "tr": ["sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"],
}
LANGUAGES = tuple(UNITS)

TEENS: dict[str, list[str]] = {
    "nl": ["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"],
    "en": [
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ],
    "de": ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"],
    "fr": ["dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"],
    "es": ["diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve"],
    "pl": [
        "dziesięć",
        "jedenaście",
        "dwanaście",
        "trzynaście",
        "czternaście",
        "piętnaście",
        "szesnaście",
        "siedemnaście",
        "osiemnaście",
        "dziewiętnaście",
    ],
    "ro": [
        "zece",
        "unsprezece",
        "doisprezece",
        "treisprezece",
        "paisprezece",
        "cincisprezece",
        "șaisprezece",
        "șaptesprezece",
        "optsprezece",
        "nouăsprezece",
    ],
    "hu": [
        "tíz",
        "tizenegy",
        "tizenkettő",
        "tizenhárom",
        "tizennégy",
        "tizenöt",
        "tizenhat",
        "tizenhét",
        "tizennyolc",
        "tizenkilenc",
    ],
    "it": [
        "dieci",
        "undici",
        "dodici",
        "tredici",
        "quattordici",
        "quindici",
        "sedici",
        "diciassette",
        "diciotto",
        "diciannove",
    ],
    "pt": ["dez", "onze", "doze", "treze", "catorze", "quinze", "dezasseis", "dezassete", "dezoito", "dezanove"],
    "tr": ["on", *(f"on {unit}" for unit in UNITS["tr"][1:])],
}

TENS: dict[str, list[str]] = {
    "nl": ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"],
    "en": ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
    "de": ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"],
    "fr": ["vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"],
    "es": ["veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"],
    "pl": [
        "dwadzieścia",
        "trzydzieści",
        "czterdzieści",
        "pięćdziesiąt",
        "sześćdziesiąt",
        "siedemdziesiąt",
        "osiemdziesiąt",
        "dziewięćdziesiąt",
    ],
    "ro": ["douăzeci", "treizeci", "patruzeci", "cincizeci", "șaizeci", "șaptezeci", "optzeci", "nouăzeci"],
    "hu": ["húsz", "harminc", "negyven", "ötven", "hatvan", "hetven", "nyolcvan", "kilencven"],
    "it": ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"],
    "pt": ["vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"],
    "tr": ["yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"],
}
JOINED = {"en": "-", "pl": " ", "ro": " și ", "pt": " e ", "tr": " "}
VEINTI = [
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
]


def spell(text: str, lang: str) -> list[str]:
    """Each digit as a word."""
    return [UNITS[lang][int(digit)] for digit in text]


def number_word(value: int, lang: str) -> str:
    """A number from 0 to 99 in words."""
    if value < 10:
        return UNITS[lang][value]
    if value < 20:
        return TEENS[lang][value - 10]
    ten, unit = divmod(value, 10)
    if lang == "fr":
        return french(ten, unit)
    name = TENS[lang][ten - 2]
    return name if unit == 0 else compound(name, ten, unit, lang)


def compound(name: str, ten: int, unit: int, lang: str) -> str:
    """Tens and units together, outside French."""
    word = UNITS[lang][unit]
    if lang == "nl":
        return f"{word}{'ën' if word.endswith('e') else 'en'}{name}"
    if lang == "de":
        return f"{'ein' if unit == 1 else word}und{name}"
    if lang == "es":
        return VEINTI[unit - 1] if ten == 2 else f"{name} y {word}"
    if lang == "it":
        return f"{name[:-1] if unit in (1, 8) else name}{'tré' if unit == 3 else word}"
    if lang == "hu":
        return f"{'huszon' if ten == 2 else name}{word}"
    return f"{name}{JOINED[lang]}{word}"


def french(ten: int, unit: int) -> str:
    """Tens from twenty on, as said in France."""
    name = TENS["fr"][ten - 2]
    rest = unit + (10 if ten in (7, 9) else 0)
    if rest == 0:
        return "quatre-vingts" if ten == 8 else name
    word = UNITS["fr"][rest] if rest < 10 else TEENS["fr"][rest - 10]
    return f"{name} et {word}" if rest in (1, 11) and ten < 8 else f"{name}-{word}"


def pair_word(pair: str, lang: str) -> str:
    """Two digits said as one number; a leading zero is said, and a lone digit stays itself."""
    if len(pair) < 2 or pair[0] == "0":
        return " ".join(spell(pair, lang))
    return number_word(int(pair), lang)
