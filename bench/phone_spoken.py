# ruff: noqa: E501 -- word tables
"""Numbers below a hundred as people of eleven languages write them, accents and hyphens and all.

Written apart from the extractor's own tables, so that a word missing there is noticed here.
"""

LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "ro", "hu", "it", "pt", "tr")

_TO_19: dict[str, tuple[str, ...]] = {
    lang: tuple(words.split())
    for lang, words in {
        "nl": "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
        "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
        "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
        "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
        "pl": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście",
        "ro": "zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece",
        "hu": "nulla egy kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc",
        "it": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
        "pt": "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove",
        "tr": "sıfır bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz on_dokuz",
    }.items()
}  # fmt: skip
_TENS: dict[str, tuple[str, ...]] = {
    lang: tuple(words.split())
    for lang, words in {
        "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        "en": "twenty thirty forty fifty sixty seventy eighty ninety",
        "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
        "fr": "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt",
        "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        "pl": "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
        "ro": "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci",
        "hu": "húsz harminc negyven ötven hatvan hetven nyolcvan kilencven",
        "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
        "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        "tr": "yirmi otuz kırk elli altmış yetmiş seksen doksan",
    }.items()
}  # fmt: skip
_ES_TWENTIES = (
    "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
)


def spoken(value: int, language: str) -> str:
    """The words for 0 to 99."""
    small, tens = _TO_19[language], _TENS[language]
    if value < 20:
        return small[value].replace("_", " ")
    ten, one = tens[value // 10 - 2], value % 10
    if language == "fr":
        return _french(value)
    if one == 0:
        return ten
    if language == "nl":
        first = "een" if one == 1 else small[one]
        return f"{first}{'ën' if first.endswith('e') else 'en'}{ten}"
    if language == "de":
        return f"{'ein' if one == 1 else small[one]}und{ten}"
    if language == "es":
        return _ES_TWENTIES[one - 1] if value < 30 else f"{ten} y {small[one]}"
    if language == "pt":
        return f"{ten} e {small[one]}"
    if language == "ro":
        return f"{ten} și {small[one]}"
    if language == "it":
        return (ten[:-1] if one in (1, 8) else ten) + ("tré" if one == 3 else small[one])
    if language == "hu":
        return ("huszon" if value < 30 else ten) + small[one]
    return ten + ("-" if language == "en" else " ") + small[one]


def _french(value: int) -> str:
    small, ten = _TO_19["fr"], _TENS["fr"][value // 10 - 2]
    rest = value % 20 if value >= 60 else value % 10
    if rest == 0:
        return ten + ("s" if value == 80 else "")
    if rest in (1, 11) and value < 80:
        return f"{ten} et {small[rest]}"
    return f"{ten}-{small[rest]}"


def said(digits: str, language: str) -> list[str]:
    """Digit by digit."""
    return [spoken(int(digit), language) for digit in digits]


def said_in_pairs(digits: str, language: str) -> list[str]:
    """As people say their number: the first two digit by digit, then pairs; a pair that starts with nought is spelt."""
    out = said(digits[:2], language)
    for at in range(2, len(digits), 2):
        pair = digits[at : at + 2]
        out += said(pair, language) if pair[0] == "0" or len(pair) == 1 else [spoken(int(pair), language)]
    return out
