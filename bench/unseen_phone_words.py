"""How eleven languages say single digits and pairs of digits, for the unseen phone set.

Kept as plain tables so that a native speaker can check them at a glance. `digits(lang)[d]` is the word of one digit;
`pair(lang, "71")` is how somebody dictating a number two digits at a time would say it ("0x" is said as two words).
"""

DIGITS = {
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
TEENS = {
    "nl": "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    "en": "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "de": "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "fr": "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
    "es": "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
    "pl": "dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście "
    "dziewiętnaście",
    "ro": "zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece "
    "nouăsprezece",
    "it": "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    "pt": "dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove",
}
TENS = {
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante septante quatre-vingt nonante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "pl": "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt "
    "dziewięćdziesiąt",
    "ro": "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci",
    "hu": "huszon harminc negyven ötven hatvan hetven nyolcvan kilencven",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "tr": "yirmi otuz kırk elli altmış yetmiş seksen doksan",
}
ES_TWENTIES = (
    "veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
)
PLAIN_LETTERS = str.maketrans("éèêáàâãíìîıóòôõúùûçñąćęłńśźżășțâőűšğşÉŞİ", "eeeaaaaiiiioooouuucnacelnszzastaousgsESI")
PLAIN_PAIRS = {"ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue"}


def digits(lang: str) -> list[str]:
    """The ten digit words of a language, 0 to 9."""
    return DIGITS[lang].split()


def ascii_letters(text: str, *, umlaut_e: bool = False) -> str:
    """The words as typed on a keyboard without accents; German writes ae, oe, ue."""
    for accented, two in PLAIN_PAIRS.items():
        text = text.replace(accented, two if umlaut_e or accented == "ß" else two[0])
    return text.translate(PLAIN_LETTERS)


def pair(lang: str, two: str, *, belgian: bool = False) -> str:
    """Two digits said as one number in `lang`; a leading zero is said apart ("nul vijf")."""
    ten, one = int(two[0]), int(two[1])
    unit = digits(lang)
    if ten == 0:
        return f"{unit[0]} {unit[one]}"
    if ten == 1 and lang in TEENS:
        return TEENS[lang].split()[one]
    if lang == "hu":
        return _hungarian(ten, one, unit)
    if lang == "tr":
        head = "on" if ten == 1 else TENS["tr"].split()[ten - 2]
        return f"{head} {unit[one]}" if one else head
    head = TENS[lang].split()[ten - 2]
    if lang == "fr":
        return _french(ten, one, head, unit, belgian=belgian)
    if one == 0:
        return head
    if lang == "nl":
        return f"{unit[one]}{'ën' if unit[one].endswith('e') else 'en'}{head}"
    if lang == "de":
        return f"{'ein' if one == 1 else unit[one]}und{head}"
    if lang == "es":
        return ES_TWENTIES.split()[one] if ten == 2 else f"{head} y {unit[one]}"
    if lang == "it":
        return (head[:-1] if one in (1, 8) else head) + ("tré" if one == 3 else unit[one])
    link = {"en": "-", "pl": " ", "ro": " și ", "pt": " e "}[lang]
    return f"{head}{link}{unit[one]}"


def _hungarian(ten: int, one: int, unit: list[str]) -> str:
    if one == 0:
        return ["tíz", "húsz"][ten - 1] if ten < 3 else TENS["hu"].split()[ten - 2]
    return ("tizen" if ten == 1 else TENS["hu"].split()[ten - 2]) + unit[one]


def _french(ten: int, one: int, head: str, unit: list[str], *, belgian: bool) -> str:
    teens = TEENS["fr"].split()
    if not belgian and ten == 7:
        return "soixante et onze" if one == 1 else f"soixante-{teens[one]}"
    if not belgian and ten == 9:
        return f"quatre-vingt-{teens[one]}"
    if one == 0:
        return "quatre-vingts" if ten == 8 else head
    return f"{head} et un" if one == 1 and ten != 8 else f"{head}-{unit[one]}"
