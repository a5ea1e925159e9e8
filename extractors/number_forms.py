# ruff: noqa: E501 -- word tables
"""How the digits are called in eleven languages beside their plain names: in every case, as nouns, small, many, in dialect.

One row a language, ten cells a row, the forms of one digit in each; an empty cell is "-". Folded: lower-case, no accents.
They are looked up whole only, never as what was misspelt.
"""

from functools import cache

_FORMS: dict[str, str] = {
    "nl": "nullen nulletjes noppes | eentjes enen | tweetjes | drietjes | viertjes | vijfjes vijve | zesjes zesse | zeventjes zeuven zevene | achtjes | negentjes negens negene",
    "en": "zeros zeroes nil aught zip ohs | ones | twos | threes | fours | fives | sixes | sevens | eights | nines niner",
    "de": "nullen | einsen | zwoen | - | - | funfe fuenfe fumf | sechse | siebene | - | neune",
    "fr": "zeros | - | - | - | - | - | - | - | - | -",
    "es": "ceros | unos | doses | treses | cuatros | cincos | seises | sietes | ochos | nueves",
    "pl": "zera zerem zeru zerko zerka | jedynke jedynki jedynek jedynce jedynkami jedynkom jedyneczke jednego | dwojke dwojki dwojek dwojce dwojkami dwojeczke dwoch | trojke trojki trojek trojce trojkami trojeczke trzech "
          "| czworke czworki czworek czworce czworkami czworeczke czterech | piatke piatki piatek piatce piatkami piateczke pieciu | szostke szostki szostek szostce szostkami szosteczke szesciu "
          "| siodemke siodemki siodemek siodemce siodemkami siodemeczke siedmiu | osemke osemki osemek osemce osemkami osemeczke osmiu | dziewiatke dziewiatki dziewiatek dziewiatce dziewiatkami dziewiateczke dziewieciu",
    "ro": "zeroul zeroului zerouri zerourile | unul unului | doiul doiului | treiul treiului | patrul patrului | cinciul cinciului | saseul saseului sasele | sapteul sapteului saptele | optul optului | nouaul nouaului",
    "hu": "nullat nullast nullak nullasok nullara | egyet egyest egyesek egyesre | kettot kettest kettesek kettesre | harmat harmast harmasok harmasra | negyet negyest negyesek negyesre | otost otosok otosre | hatost hatosok hatosra "
          "| hetest hetesek hetesre | nyolcat nyolcast nyolcasok nyolcasra | kilencet kilencest kilencesek kilencesre",
    "it": "zeri lozero | luno | ildue | iltre | ilquattro | ilcinque | ilsei | ilsette | lotto | ilnove",
    "pt": "zeros zeritos zerito | - | - | - | quatros | cincos | meias seises | setes | oitos | noves",
    "tr": "sifiri sifira sifirin sifirdan sifirla sifirlar | biri bire birle birler | ikiyi ikiye ikinin ikiden ikiyle ikiler | ucu uce ucun ucten ucle ucler | dordu dorde dordun dortten dortle dortler | besi bese besin besten besle besler "
          "| altiyi altiya altinin altidan altiyla altilar | yediyi yediye yedinin yediden yediyle yediler | sekizi sekize sekizin sekizden sekizle sekizler | dokuzu dokuza dokuzun dokuzdan dokuzla dokuzlar",
}  # fmt: skip
# Words of these rows that are something else in prose: nothing by themselves, digits in a row of their language alone.
EVERYDAY = frozenset(
    ["lotto", "biri", "bire", "bese", "besi", "besin", "besle", "ucu", "uce", "unos", "unul", "unului", "nil", "zip", "ones", "enen", "piatek", "piatki", "meias", "noves", "achten"]
)


@cache
def forms_of(lang: str) -> dict[str, int]:
    """Every other form of the ten digits in one language."""
    cells = [cell.split() for cell in _FORMS[lang].split("|")]
    return {word: digit for digit, words in enumerate(cells) for word in words if word != "-"}
