"""Number words of eleven languages, 0 to 99, and hundreds where they are said in one breath."""

import unicodedata

LOW: dict[str, list[str]] = {
    lang: words.split()
    for lang, words in {
        "nl": "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
        "zeventien achttien negentien",
        "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen",
        "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
        "siebzehn achtzehn neunzehn",
        "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
        "dix-sept dix-huit dix-neuf",
        "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
        "diecisiete dieciocho diecinueve",
        "it": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
        "sedici diciassette diciotto diciannove",
        "pt": "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis "
        "dezassete dezoito dezanove",
        "ro": "zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece "
        "cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece",
        "pl": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście "
        "czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście",
        "hu": "nulla egy kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő tizenhárom tizennégy tizenöt "
        "tizenhat tizenhét tizennyolc tizenkilenc",
        "tr": "sıfır bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki on_üç on_dört on_beş on_altı on_yedi "
        "on_sekiz on_dokuz",
    }.items()
}
TENS: dict[str, list[str]] = {
    lang: words.split()
    for lang, words in {
        "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        "en": "twenty thirty forty fifty sixty seventy eighty ninety",
        "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
        "fr": "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt",
        "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
        "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        "ro": "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci",
        "pl": "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt "
        "dziewięćdziesiąt",
        "hu": "húsz harminc negyven ötven hatvan hetven nyolcvan kilencven",
        "tr": "yirmi otuz kırk elli altmış yetmiş seksen doksan",
    }.items()
}
LANGUAGES = tuple(LOW)
ACCENTED = ("fr", "es", "pt", "ro", "pl", "hu", "tr")
JOINS = {"en": "-", "es": " y ", "pt": " e ", "ro": " și ", "pl": " ", "hu": "", "tr": " "}
TWENTY = {  # the accents and joints that the Spanish twenties take
    1: "veintiuno",
    2: "veintidós",
    3: "veintitrés",
    4: "veinticuatro",
    5: "veinticinco",
    6: "veintiséis",
    7: "veintisiete",
    8: "veintiocho",
    9: "veintinueve",
}


def low(lang: str, value: int) -> str:
    """0 to 19."""
    return LOW[lang][value].replace("_", " ")


def number(lang: str, value: int) -> str:
    """0 to 99 in words of the language."""
    if value < 20:
        return low(lang, value)
    if lang == "fr":
        return french(value)
    tens, unit = TENS[lang][value // 10 - 2], value % 10
    if not unit:
        return tens
    word = low(lang, unit)
    if lang in ("nl", "de"):
        stem = "ein" if value % 10 == 1 and lang == "de" else word
        joint = "und" if lang == "de" else "ën" if stem.endswith("e") else "en"
        return stem + joint + tens
    if lang == "it":
        return (tens[:-1] if unit in (1, 8) else tens) + ("tré" if unit == 3 else word)
    if lang == "es" and value < 30:
        return TWENTY[unit]
    if lang == "hu" and value < 30:
        return "huszon" + word
    return tens + JOINS[lang] + word


def french(value: int) -> str:
    """20 to 99 in French of France."""
    tens = TENS["fr"][value // 10 - 2]
    unit = value % 20 if value >= 60 else value % 10
    if not unit:
        return tens + ("s" if value == 80 else "")
    if unit in (1, 11) and value < 80:
        return f"{tens} et {low('fr', unit)}"
    return f"{tens}-{low('fr', unit)}"


def hundreds(lang: str, value: int) -> str:
    """100 to 999, in Dutch, English, German or Italian."""
    head, rest = divmod(value, 100)
    first = low(lang, head)
    if lang == "en":
        return f"{first} hundred" + (f" and {number(lang, rest)}" if rest else "")
    if head == 1:
        first = {"nl": "", "de": "ein", "it": ""}[lang]
    word = {"nl": "honderd", "de": "hundert", "it": "cento"}[lang]
    return first + word + (number(lang, rest) if rest else "")


def digit_words(lang: str, text: str) -> list[str]:
    """One word a digit."""
    return [low(lang, int(digit)) for digit in text]


def group_words(lang: str, group: str) -> str:
    """One or two digits as they are read aloud: "71" in one word, "05" as two."""
    return " ".join(digit_words(lang, group)) if group[0] == "0" else number(lang, int(group))


def without_accents(text: str) -> str:
    """As typed on a keyboard without the language's own letters."""
    plain = text.replace("ł", "l").replace("ı", "i").replace("ß", "ss")
    return "".join(sign for sign in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(sign))
