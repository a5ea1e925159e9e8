"""Numerals as people write them, in eleven languages: digits one by one, and pairs from 00 to 99."""


def _list(words: str) -> list[str]:
    return words.split()


DIGITS: dict[str, list[str]] = {
    "nl": _list("nul een twee drie vier vijf zes zeven acht negen"),
    "en": _list("zero one two three four five six seven eight nine"),
    "de": _list("null eins zwei drei vier fünf sechs sieben acht neun"),
    "fr": _list("zéro un deux trois quatre cinq six sept huit neuf"),
    "es": _list("cero uno dos tres cuatro cinco seis siete ocho nueve"),
    "pl": _list("zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć"),
    "ro": _list("zero unu doi trei patru cinci șase șapte opt nouă"),
    "hu": _list("nulla egy kettő három négy öt hat hét nyolc kilenc"),
    "it": _list("zero uno due tre quattro cinque sei sette otto nove"),
    "pt": _list("zero um dois três quatro cinco seis sete oito nove"),
    "tr": _list("sıfır bir iki üç dört beş altı yedi sekiz dokuz"),
}

PLUS = {
    "nl": "plus",
    "en": "plus",
    "de": "plus",
    "fr": "plus",
    "es": "más",
    "pl": "plus",
    "ro": "plus",
    "hu": "plusz",
    "it": "più",
    "pt": "mais",
    "tr": "artı",
}

_TEENS: dict[str, list[str]] = {
    "nl": _list("tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien"),
    "en": _list("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
    "de": _list("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"),
    "fr": _list("dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"),
    "es": _list("diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve"),
    "pl": _list(
        "dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście "
        "dziewiętnaście"
    ),
    "ro": _list(
        "zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece "
        "nouăsprezece"
    ),
    "hu": _list("tíz tizenegy tizenkettő tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc"),
    "it": _list("dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"),
    "pt": _list("dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove"),
    "tr": ["on", *(f"on {unit}" for unit in DIGITS["tr"][1:])],
}

_TENS: dict[str, list[str]] = {  # from twenty
    "nl": _list("twintig dertig veertig vijftig zestig zeventig tachtig negentig"),
    "en": _list("twenty thirty forty fifty sixty seventy eighty ninety"),
    "de": _list("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"),
    "fr": _list("vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt"),
    "es": _list("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
    "pl": _list(
        "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt"
    ),
    "ro": _list("douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci"),
    "hu": _list("húsz harminc negyven ötven hatvan hetven nyolcvan kilencven"),
    "it": _list("venti trenta quaranta cinquanta sessanta settanta ottanta novanta"),
    "pt": _list("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"),
    "tr": _list("yirmi otuz kırk elli altmış yetmiş seksen doksan"),
}

_JOINER = {"en": "-", "pl": " ", "tr": " ", "ro": " și ", "es": " y ", "pt": " e ", "hu": "", "it": ""}


def digit_word(language: str, digit: str) -> str:
    """One digit (or the plus sign) as a word."""
    return PLUS[language] if digit == "+" else DIGITS[language][int(digit)]


def pair_words(language: str, pair: str) -> str:
    """A pair of digits as it is said: "07" is "zero seven", "71" is "seventy-one". One digit is that digit."""
    if len(pair) == 1 or pair[0] == "0":
        return " ".join(digit_word(language, digit) for digit in pair)
    tens, unit = int(pair[0]), int(pair[1])
    if tens == 1:
        return _TEENS[language][unit]
    ten = _TENS[language][tens - 2]
    if language == "fr":
        return _french(ten, tens, unit)
    if unit == 0:
        return ten
    word = DIGITS[language][unit]
    if language == "nl":
        return f"{word}{'ën' if unit in (2, 3) else 'en'}{ten}"
    if language == "de":
        return f"{'ein' if unit == 1 else word}und{ten}"
    if language == "it":
        return (ten[:-1] if unit in (1, 8) else ten) + word
    if language == "es" and tens == 2:
        return "veinti" + {2: "dós", 3: "trés", 6: "séis"}.get(unit, word)
    if language == "hu" and tens == 2:
        return f"huszon{word}"
    return f"{ten}{_JOINER[language]}{word}"


def _french(ten: str, tens: int, unit: int) -> str:
    if tens in (7, 9):
        return f"soixante et {_TEENS['fr'][1]}" if (tens, unit) == (7, 1) else f"{ten}-{_TEENS['fr'][unit]}"
    if unit == 0:
        return "quatre-vingts" if tens == 8 else ten
    if unit == 1 and tens != 8:
        return f"{ten} et un"
    return f"{ten}-{DIGITS['fr'][unit]}"


_PLAIN = str.maketrans("ąćęłńóśźżăâîșțáéíöőúüűãâêôõçşğıèìòùäß", "acelnoszzaaistaeioouuuaaeoocsgieiouas")


def without_accents(text: str) -> str:
    """The same words typed on a keyboard without accents."""
    return text.translate(_PLAIN)
