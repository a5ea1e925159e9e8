# ruff: noqa: E501 -- word tables
"""Number words of eleven languages, 0 to 999, as people write digits in words.

Keys are folded (lower-case, no accents) and glued: "soixante-dix-huit" is found as "soixantedixhuit".
The language of a word helps to choose between readings; it is never a feature of selection.
"""

from functools import cache

from extractors.number_forms import EVERYDAY, forms_of

LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "ro", "hu", "it", "pt", "tr")

# 0 to 19; variants after "|".
_SMALL: dict[str, str] = {
    "nl": "nul|nulletje een|eentje|ene twee|tweetje drie|drietje vier|viertje vijf|vyf|vijfje zes|zesje zeven|zeventje acht|achtje negen|negentje "
          "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    "en": "zero|oh|nought|naught|zilch one two three four five six seven eight nine "
          "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "de": "null|nuller eins|ein|eine|einser zwei|zwo|zweier drei|dreier vier|vierer funf|fuenf|funfer sechs|sechser sieben|siebener acht|achter neun|neuner "
          "zehn elf zwolf|zwoelf dreizehn vierzehn funfzehn|fuenfzehn sechzehn siebzehn achtzehn neunzehn",
    "fr": "zero|zeros un|une deux trois quatre cinq six sept huit neuf "
          "dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf",
    "es": "cero|cerito uno|un|una|unito dos|dosito tres|tresito cuatro|cuatrito cinco|cinquito seis|seisito siete|sietecito ocho|ochito nueve|nuevecito "
          "diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve",
    "pl": "zero|zerko jeden|jedna|jedynka|jedno|jedyneczka dwa|dwie|dwojka|dwojeczka trzy|trojka|trojeczka cztery|czworka|czworeczka piec|piatka|piateczka szesc|szostka|szosteczka "
          "siedem|siodemka|siodemeczka osiem|osemka|osemeczka dziewiec|dziewiatka|dziewiateczka dziesiec jedenascie dwanascie trzynascie "
          "czternascie "
          "pietnascie szesnascie siedemnascie osiemnascie dziewietnascie",
    "ro": "zero|zerou unu|una|un doi|doua trei patru cinci sase|shase sapte|shapte opt noua zece unsprezece|unspe "
          "doisprezece|douasprezece|doispe treisprezece|treispe paisprezece|paispe cincisprezece|cinspe "
          "saisprezece|saispe saptesprezece|saptespe optsprezece|optspe nouasprezece|nouaspe",
    "hu": "nulla|null|nullas egy|egyes ketto|ket|kettes harom|harmas negy|negyes ot|otos hat|hatos het|hetes nyolc|nyolcas kilenc|kilences tiz tizenegy tizenketto tizenharom "
          "tizennegy tizenot tizenhat tizenhet tizennyolc tizenkilenc",
    "it": "zero uno|un|una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
          "quindici sedici diciassette diciotto diciannove",
    "pt": "zero|zerinho um|uma|umzinho dois|duas|doisinho tres|tresinho quatro|quatrinho cinco|cinquinho seis|meia|seisinho sete|setinho oito|oitinho nove|novinho dez onze doze treze catorze|quatorze "
          "quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove",
    "tr": "sifir|sfir bir iki uc dort bes alti yedi sekiz dokuz on onbir oniki onuc ondort onbes onalti onyedi "
          "onsekiz ondokuz",
}  # fmt: skip
_TENS: dict[str, str] = {
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "en": "twenty thirty forty|fourty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreissig|dreizig|dreisig vierzig funfzig|fuenfzig sechzig|sechszig siebzig|siebenzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante septante quatrevingt|quatrevingts|huitante|octante nonante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "pl": "dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat",
    "ro": "douazeci treizeci patruzeci cincizeci saizeci saptezeci optzeci nouazeci",
    "hu": "husz|huszon harminc negyven otven hatvan hetven nyolcvan kilencven",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "tr": "yirmi otuz kirk elli altmis yetmis seksen doksan",
}
# What stands between tens and ones (after glueing), and whether the ones come first.
_JOIN = {"nl": ("en",), "en": ("", "and"), "de": ("und",), "fr": ("", "et"), "es": ("y", "i", ""), "pl": ("",),
         "ro": ("si", "shi", ""), "hu": ("",), "it": ("", "e"), "pt": ("e", ""), "tr": ("",)}  # fmt: skip
_ONES_FIRST = frozenset({"nl", "de"})
_HUNDRED = {"nl": ("honderd",), "en": ("hundred", "hundredand"), "de": ("hundert", "hundertund"), "fr": ("cent", "cents"),
            "es": ("cientos", "ciento"), "pt": ("centos", "cento", "centose", "centoe"), "it": ("cento", "cent"), "tr": ("yuz",),
            "hu": ("szaz",), "pl": ("set", "sta", "scie"), "ro": ("sute", "suta")}  # fmt: skip
_IRREGULAR_HUNDREDS = {"es": {"cien": 1, "quinientos": 5, "setecientos": 7, "novecientos": 9}, "pt": {
    word + join: n for word, n in (("cento", 1), ("duzentos", 2), ("trezentos", 3), ("quinhentos", 5), ("duzentas", 2), ("trezentas", 3), ("quinhentas", 5))
    for join in ("", "e")} | {"cem": 1}, "pl": {"sto": 1, "dwiescie": 2}, "hu": {"ketszaz": 2, "kettoszaz": 2},
    "ro": {"osuta": 1, "unasuta": 1, "douasute": 2}, "nl": {}, "en": {}, "de": {"einhundert": 1, "einhundertund": 1}, "fr": {}, "it": {}, "tr": {}}  # fmt: skip

# Everyday words that happen to be number words of some language: only digits beside others of that language.
_WEAK_TEXT = """
    een ene eentje one oh o un une una uno um uma ein eine eins on het hat ot egy bir sei due tre tres
    dos six once set elf bes otto nove doi opt sto null do die a ten ket alti iki elli kirk on meia
    sete trei unu una acht nul n nine dix mil vier drie twee zes doce quinze onze nulletje uc tiz sase
    jedna jedno set sta scie cent cents cem cien
"""
WEAK = frozenset(_WEAK_TEXT.split())
# Of these, the ones so common in prose that they never start or feed a run by themselves.
_VERY_COMMON_TEXT = """
    een ene one un une una uno um uma ein eine on het hat ot bir sei due do die a o oh n set once
"""
VERY_COMMON = frozenset(_VERY_COMMON_TEXT.split()) | EVERYDAY


def _variants(table: str) -> list[list[str]]:
    return [word.split("|") for word in table.split()]


def _below_hundred(lang: str, most: int = 9) -> dict[str, int]:
    """Words for 0 to 99; of each simple word at most so many variants."""
    small, tens = ([variants[:most] for variants in _variants(table[lang])] for table in (_SMALL, _TENS))
    words = {word: value for value, variants in enumerate(small) for word in variants}
    for index, variants in enumerate(tens):
        for ten in variants:
            base = (index + 2) * 10
            words.setdefault(ten, base)
            top = 20 if lang == "fr" and base in (60, 80) else 10
            for value in range(1, top):
                for one in small[value]:
                    for join in _JOIN[lang]:
                        glued = one + join + ten if lang in _ONES_FIRST else ten + join + one
                        words.setdefault(glued, base + value)
                        if lang in ("it", "es") and value in (1, 8):  # ventuno, ventotto
                            words.setdefault(ten[:-1] + one, base + value)
            if lang == "es" and base == 20:
                for value in range(1, 10):
                    words.setdefault("veinti" + small[value][0], base + value)
    return words


def _hundreds(lang: str) -> dict[str, int]:
    first = {_variants(_SMALL[lang])[n][0]: n for n in range(1, 10)}
    if lang == "it":
        first["tre"] = 3
    heads = {one + word: n for one, n in first.items() for word in _HUNDRED[lang]}
    heads |= {word: 1 for word in _HUNDRED[lang] if lang not in ("en", "pl")}
    heads |= _IRREGULAR_HUNDREDS[lang]
    below = _below_hundred(lang, 2 if lang in ("de", "fr", "hu", "pl", "pt") else 1)
    words: dict[str, int] = {}
    for head, n in heads.items():
        words[head] = n * 100
        for rest, value in below.items():
            if value:
                words.setdefault(head + rest, n * 100 + value)
                if lang == "nl":
                    words.setdefault(head + "en" + rest, n * 100 + value)
    return words


def _declined(lang: str) -> dict[str, int]:
    """The digits in their other forms, and pairs that end in one where a language puts its endings there: "yetmis uce"."""
    forms = forms_of(lang)
    if lang not in ("hu", "tr"):
        return forms
    tens = {ten: (index + 2) * 10 for index, variants in enumerate(_variants(_TENS[lang])) for ten in variants}
    tens |= {"tizen": 10} if lang == "hu" else {"on": 10}
    return {ten + form: base + digit for ten, base in tens.items() for form, digit in forms.items() if digit} | forms


@cache
def words_of(lang: str) -> dict[str, int]:
    """Glued number word → value, 0 to 999, of one language."""
    plain = {**_hundreds(lang), **_below_hundred(lang)}
    return plain | {word: value for word, value in _declined(lang).items() if word not in plain}


@cache
def all_words() -> dict[str, tuple[tuple[str, frozenset[str]], ...]]:
    """Glued word → its (digits, languages), most languages first."""
    return _by_word({lang: words_of(lang) for lang in LANGUAGES})


@cache
def plain_words() -> dict[str, tuple[tuple[str, frozenset[str]], ...]]:
    """The same without what is declined, whose endings run into the next word where words are glued."""
    return _by_word({lang: {**_hundreds(lang), **_below_hundred(lang)} for lang in LANGUAGES})


def _by_word(tables: dict[str, dict[str, int]]) -> dict[str, tuple[tuple[str, frozenset[str]], ...]]:
    found: dict[str, dict[str, set[str]]] = {}
    for lang, words in tables.items():
        for word, value in words.items():
            found.setdefault(word, {}).setdefault(str(value), set()).add(lang)
    return {
        word: tuple(
            (digits, frozenset(langs)) for digits, langs in sorted(values.items(), key=lambda v: (-len(v[1]), v[0]))
        )
        for word, values in found.items()
    }


@cache
def base_words(lang: str) -> dict[str, int]:
    """The simple words of one language, 0 to 19 and the tens: what typing errors are looked for in."""
    words = {word: value for value, variants in enumerate(_variants(_SMALL[lang])) for word in variants}
    return words | {word: (i + 2) * 10 for i, variants in enumerate(_variants(_TENS[lang])) for word in variants}


@cache
def tens_words() -> frozenset[str]:
    """Words for 20 to 90: "thirty four" may be 34 as well as 30 and 4."""
    return frozenset(word for lang in LANGUAGES for variants in _variants(_TENS[lang]) for word in variants)
