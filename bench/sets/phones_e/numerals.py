"""Number words of eleven languages: single digits, and everything from 10 to 99."""

from random import Random

from bench.sets.phones_e.languages import without_accents


def _split(table: dict[str, str]) -> dict[str, list[str]]:
    """The words of every language, from one line each."""
    return {lang: line.split() for lang, line in table.items()}


DIGITS = _split(
    {
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
    }
)
_ALSO: dict[tuple[str, str], str] = {
    ("nl", "1"): "één",
    ("en", "0"): "oh",
    ("de", "2"): "zwo",
    ("pt", "6"): "meia",
}
TEENS = _split(
    {
        "nl": "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
        "en": "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "de": "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
        "fr": "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
        "es": "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
        "pl": (
            "dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście "
            "dziewiętnaście"
        ),
        "ro": (
            "zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece "
            "nouăsprezece"
        ),
        "it": "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
        "pt": "dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove",
    }
)
TENS = _split(
    {  # from twenty
        "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        "en": "twenty thirty forty fifty sixty seventy eighty ninety",
        "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
        "fr": "vingt trente quarante cinquante soixante septante quatre-vingt nonante",
        "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        "pl": (
            "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt "
            "osiemdziesiąt dziewięćdziesiąt"
        ),
        "ro": "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci",
        "hu": "húsz harminc negyven ötven hatvan hetven nyolcvan kilencven",
        "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
        "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        "tr": "yirmi otuz kırk elli altmış yetmiş seksen doksan",
    }
)
_SPANISH_UNITS = _split({"es": "uno dós trés cuatro cinco séis siete ocho nueve"})["es"]


def digit(rng: Random, lang: str, sign: str) -> str:
    """One digit as a word; now and then the other word a language has for it."""
    other = _ALSO.get((lang, sign))
    return other if other and rng.random() < 0.3 else DIGITS[lang][int(sign)]


def words(rng: Random, lang: str, text: str) -> list[str]:
    """Each digit of the text as a word, all with accents or all without."""
    spoken = [digit(rng, lang, sign) for sign in text]
    return [without_accents(word) for word in spoken] if rng.random() < 0.5 else spoken


def pair(rng: Random, lang: str, text: str) -> str:
    """A group as it is said: "07" as two digits, "21" as one number, a single digit as itself."""
    if len(text) != 2 or text[0] == "0":
        return " ".join(digit(rng, lang, sign) for sign in text)
    return below_hundred(lang, int(text))


def below_hundred(lang: str, value: int) -> str:
    """The number word for 10 to 99."""
    ten, unit = divmod(value, 10)
    if ten == 1:
        return _teen(lang, unit)
    if lang == "fr":
        return _french(ten, unit)
    if lang == "es" and ten == 2 and unit:
        return "veinti" + _SPANISH_UNITS[unit - 1]
    tens = TENS[lang][ten - 2]
    return _joined(lang, tens, DIGITS[lang][unit], unit) if unit else tens


def _teen(lang: str, unit: int) -> str:
    if lang == "hu":
        return "tizen" + DIGITS["hu"][unit] if unit else "tíz"
    if lang == "tr":
        return f"on {DIGITS['tr'][unit]}" if unit else "on"
    return TEENS[lang][unit]


def _french(ten: int, unit: int) -> str:
    if ten in (7, 9):
        base = "soixante" if ten == 7 else "quatre-vingt"
        link = " et " if (ten, unit) == (7, 1) else "-"
        return base + link + TEENS["fr"][unit]
    tens = TENS["fr"][ten - 2]
    if not unit:
        return tens + "s" if ten == 8 else tens
    return tens + (" et " if unit == 1 and ten != 8 else "-") + DIGITS["fr"][unit]


def _joined(lang: str, tens: str, word: str, unit: int) -> str:
    if lang == "nl":
        return word + ("ën" if word.endswith("e") else "en") + tens
    if lang == "de":
        return ("ein" if unit == 1 else word) + "und" + tens
    if lang == "it":
        return (tens[:-1] if unit in (1, 8) else tens) + ("tré" if unit == 3 else word)
    if lang == "hu":
        return ("huszon" if tens == "húsz" else tens) + word
    link = {"en": "-", "es": " y ", "pt": " e ", "ro": " și "}.get(lang, " ")
    return tens + link + word


def below_thousand(lang: str, value: int) -> str:
    """The number word for 100 to 999 in Dutch, English and German."""
    hundreds, rest = divmod(value, 100)
    one = {"nl": "", "en": "one ", "de": "ein"}[lang]
    first = one if hundreds == 1 else DIGITS[lang][hundreds] + (" " if lang == "en" else "")
    hundred = first + {"nl": "honderd", "en": "hundred", "de": "hundert"}[lang]
    if not rest:
        return hundred
    tail = DIGITS[lang][rest] if rest < 10 else below_hundred(lang, rest)
    return hundred + (" and " if lang == "en" else "") + tail
