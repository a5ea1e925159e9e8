"""Number words in eleven languages: digits, and 0 to 99 as people say them."""

import unicodedata

LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "ro", "hu", "it", "pt", "tr")

_TABLE = """
nl nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig
en zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
de null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig
fr zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix
es cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa
pl zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt
ro zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci
hu nulla egy kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz harminc negyven ötven hatvan hetven nyolcvan kilencven
it zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta
pt zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa
tr sıfır bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz on_dokuz yirmi otuz kırk elli altmış yetmiş seksen doksan
"""  # noqa: E501

WORDS = {line.split()[0]: [word.replace("_", " ") for word in line.split()[1:]] for line in _TABLE.strip().splitlines()}
PLUS = dict(
    zip(LANGUAGES, "plus plus plus plus más plus plus plusz più mais artı".split(), strict=True)  # noqa: SIM905
)
DOUBLE = dict(
    zip(
        LANGUAGES,
        "dubbel double doppel double doble podwójne dublu dupla doppio duplo çift".split(),  # noqa: SIM905
        strict=True,
    )
)
_JOIN = {"en": "-", "es": " y ", "pl": " ", "ro": " și ", "hu": "", "pt": " e ", "tr": " "}
_VEINTI = ("veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis")


def digit_words(lang: str, text: str) -> list[str]:
    """One word for every digit; a plus is named too."""
    return [PLUS[lang] if sign == "+" else WORDS[lang][int(sign)] for sign in text]


def below_hundred(lang: str, value: int) -> str:
    """0 to 99 in words."""
    table = WORDS[lang]
    if value < 20:
        return table[value]
    ten, unit = divmod(value, 10)
    if lang == "fr" and ten in (7, 9):
        return _french_teens(ten, unit)
    if unit == 0:
        return table[18 + ten]
    head, tail = table[18 + ten], table[unit]
    if lang == "nl":
        return tail + ("ën" if tail.endswith("e") else "en") + head
    if lang == "de":
        return ("ein" if unit == 1 else tail) + "und" + head
    if lang == "fr":
        if unit == 1 and ten < 8:
            return head + "-et-un"
        return head.removesuffix("s") + "-" + tail
    if lang == "es" and ten == 2:
        return _VEINTI[unit - 1] if unit <= 6 else "veinti" + tail
    if lang == "hu" and ten == 2:
        return "huszon" + tail
    if lang == "it":
        return (head[:-1] if unit in (1, 8) else head) + ("tré" if unit == 3 else tail)
    return head + _JOIN[lang] + tail


def _french_teens(ten: int, unit: int) -> str:
    table = WORDS["fr"]
    if ten == 7 and unit == 1:
        return "soixante-et-onze"
    return ("soixante-" if ten == 7 else "quatre-vingt-") + table[10 + unit]


def pair_words(lang: str, pieces: list[str]) -> list[str]:
    """Every piece of one or two digits said as a number; a leading zero is said as a zero."""
    said = []
    for piece in pieces:
        if len(piece) == 1 or piece[0] == "0":
            said.append(" ".join(digit_words(lang, piece)))
        else:
            said.append(below_hundred(lang, int(piece)))
    return said


def plain_letters(text: str) -> str:
    """The same word without accents, as typed on a foreign keyboard."""
    base = unicodedata.normalize("NFD", text.replace("ł", "l").replace("ı", "i").replace("ß", "ss"))
    return "".join(sign for sign in base if not unicodedata.combining(sign))
