# ruff: noqa: E501 -- word tables
"""What the words beside a block of digits say of its place in the number: begin, end, next, before that, part 2. Folded, eleven languages."""

import re
from enum import Enum
from typing import NamedTuple


class Place(Enum):
    """Where a block goes."""

    START = "start"
    NEXT = "next"
    BEFORE = "before"
    END = "end"
    PART = "part"


class Told(NamedTuple):
    """Words of one language beside the parts of a number."""

    begin: str
    then: str
    before: str  # what comes in front of a part told already
    end: str
    verbs: str  # longer words that may stand between those and the digits


TOLD: dict[str, Told] = {
    "nl": Told(r"begin\w*|start\w*|vooraan|voorste", r"dan|ten ?slotte|tot slot|daarna|daarop|volgende|vervolg\w*|verder|rest\w*|overige|daarachter", r"daarvoor|ervoor|er ?voor|voorafgaand|hiervoor", r"eind\w*|laatste|slot|achteraan|achterste", r"staat|staan|komt|komen|volgt|volgen|gaat|luidt|luiden|cijfers|nummer"),
    "en": Told(r"begin\w*|start\w*|opens|first", r"then|next|finally|after (?:that|this|which)|continu\w*|rest|remaining|followed by", r"in front(?: of (?:that|them|it|those))?|before (?:that|this|those|them|it)|preceded by", r"end\w*|last|finish\w*", r"comes|goes|stands|there|these|those|follow\w*|digits"),
    "de": Told(r"beginn\w*|fangt|fang|anfang\w*|startet|zuerst|vorne", r"dann|zum schluss|danach|nachste[nr]?|folgenden?|weiter|gefolgt von|es folgt|folgt|rest\w*|ubrigen|fortsetzung|anschliessend", r"davor|vorne dran|vorne weg|vorher|voran", r"ende\w*|schluss|letzte\w*|zuletzt|hinten", r"steht|stehen|kommt|kommen|folgt|folgen|geht|lautet|lauten|ziffern"),
    "fr": Told(r"commence\w*|debut\w*|d'abord|en premier|premiers?", r"puis|enfin|pour finir|ensuite|suivants?|suivantes?|prochains?|apres(?: ca| cela)?|suite|suivi\w*|restant\w*|reste|continue\w*", r"devant|avant(?: ca| cela| eux)?|juste avant|precede\w*", r"finit|finissant|fin|termine\w*|derni\w*", r"vient|viennent|voici|trouve|chiffres|toujours|ceux"),
    "es": Told(r"empieza\w*|empiezo|comienz\w*|principio|inicio|primero", r"luego|por (?:fin|ultimo)|finalmente|despues|siguientes?|sigue\w*|continua\w*|rest\w*|faltan|seguido de", r"delante(?: de (?:eso|ellas|ellos))?|antes(?: de (?:eso|ellas|ellos))?|precedid\w*|adelante", r"termina\w*|acaba\w*|ultim\w*|final\w*|fin", r"viene|vienen|cifras|numeros|estan|siguen|digitos"),
    "pl": Told(r"zaczyna\w*|poczat\w*|najpierw|na poczatku|pierwsze", r"potem|na koniec|wreszcie|nastepnie|nastepne|kolejne|dalej|dalsz\w*|ciag dalszy|reszt\w*|pozostal\w*|pozniej|po nich|po tym", r"przed (?:nimi|tym|nim)|przedtem|wczesniej|z przodu", r"koncz\w*|na koncu|koniec|koncow\w*|ostatni\w*", r"idzie|ida|stoi|stoja|jest|bedzie|cyfry|nastepuje|numer\w*"),
    "ro": Told(r"incep\w*|inceput\w*|mai intai|intai|la inceput|primele", r"apoi|la final|in final|dupa(?: aceea| asta| care)?|urmeaza|urmatoarele|urmatoarea|continua\w*|rest\w*|ramase|urmat de", r"in fata(?: lor| lui| acestora)?|inainte(?: de (?:asta|ele|acestea))?|inaintea\w*", r"termina\w*|se termina|la sfarsit|sfars\w*|ultim\w*|incheie|in final", r"vine|vin|sunt|este|cifre|cifrele|numarului|numarul|urmeaza"),
    "hu": Told(r"kezd\w*|eleje\w*|eloszor|elso", r"utana|vegul|aztan|majd|folytat\w*|maradek|tobbi\w*|kovetkez\w*", r"elott(?:e|uk|e pedig)?|ele|ezelott|azelott", r"vegz\w*|vege\w*|utols\w*", r"jon|jonnek|all|allnak|kovetkezik|szamjegy\w*|szamjegyek|pedig|resze"),
    "it": Told(r"comincia\w*|inizi\w*|all'inizio|prima parte|per prim\w*", r"poi|infine|alla fine|dopo|quindi|successiv[aei]|altre|continua\w*|segu\w*|rest\w*|rimanent\w*|mancanti", r"davanti(?: a (?:queste|esse|quelle))?|prima(?: di (?:queste|esse|quelle|questo))?|preced\w*", r"finisce\w*|finisc\w*|termina\w*|ultim\w*|fine", r"viene|vengono|seguono|cifre|numeri|stanno|quelle|queste"),
    "pt": Told(r"comec\w*|inicio\w*|inicia\w*|principio|primeiro", r"depois|seguintes?|outros|por fim|finalmente|segue\w*|continua\w*|rest\w*|restantes|em seguida|a seguir", r"antes(?: del[ae]s| disso| dest[ae]s)?|a frente(?: del[ae]s)?|na frente|precedid\w*", r"acaba\w*|termina\w*|ultim\w*|no final", r"deles|delas|algarismos|digitos|numeros|vem|seguem|estao"),
    "tr": Told(r"basl\w*|bas[i]\b|basi|once\b|ilk|basinda", r"en son|son olarak|sonra\w*|ardindan|sonraki|devam\w*|geri kalan\w*|kalan\w*|gerisi", r"onlardan once|ondan once|oncesinde|onunde|onlerinde|oncesi", r"bit\w*|son(?:u|unda)?|sonlan\w*", r"geliyor|gelir|soyle|rakam\w*|burada|sunlar|vardir"),
}  # fmt: skip


def told(cell: str) -> str:
    """One cell of all languages as one pattern."""
    return "|".join(getattr(row, cell) for row in TOLD.values())


_FIGURES = r"cijfers|digits|ziffern|chiffres|cifras|cyfr\w*|cifr\w*|szamjegy\w*|rakam\w*|algarismos|digitos"
_PIECE = (
    r"helft|halfte|half|deel|stuk|blok|gedeelte|groep\w*|part|half|piece|block|bit|teil|stuck|block|moitie|partie|morceau|mitad|parte|trozo|polow\w|czesc\w?"
    r"|jumatat\w|jumatate|bucata|fel[e]?|resze?|meta|pezzo|pedaco|metade|yarisi|yari|bolumu?|kismi?|stap|step|schritt|etape|paso|krok|pas|lepes|passo|adim|ron[d]?"
)
_NOUN = f"{_PIECE}|{_FIGURES}"
_NTH: dict[int, str] = {
    1: r"eerste|1e|1ste|first|1st|erste[rns]?|1\.|premiere?|1er|1ere|primer[oa]?|1[ao]|pierwsz\w+|prima|primul|intaia?|elso|1ª|primeir[oa]|ilk|birinci",
    2: r"tweede|2e|2de|second|2nd|zweite[rns]?|2\.|deuxieme|seconde?|2eme|segund[oa]|2[ao]|drug\w+|a doua|al doilea|doua|masodik|2ª|second[oa]|ikinci",
    3: r"derde|3e|3de|third|3rd|dritte[rns]?|3\.|troisieme|3eme|tercer[oa]?|3[ao]|trzeci\w*|a treia|treia|harmadik|terz[oa]|terceir[oa]|ucuncu",
    4: r"vierde|4e|4de|fourth|4th|vierte[rns]?|4\.|quatrieme|4eme|cuart[oa]|4[ao]|czwart\w+|a patra|patra|negyedik|quart[oa]|dorduncu",
}
_COUNT: dict[int, str] = {
    1: r"een|one|eins|un|uno|jeden|unu|egy|um|bir|i|1|a",
    2: r"twee|two|zwei|deux|dos|dwa|doi|ketto|due|dois|iki|ii|2|b",
    3: r"drie|three|drei|trois|tres|trzy|trei|harom|tre|uc|iii|3|c",
    4: r"vier|four|quatre|cuatro|cztery|patru|negy|quattro|quatro|dort|iv|4|d",
}
_LAST = r"laatste|last|final|letzte[rns]?|dernier\w*|derniere?|ultim\w+|ostatni\w*|utolso|son"
_MY = r"(?:\W{1,3}[a-z']{1,12}){0,5}\W{0,6}"  # "of my number is: "
PART = [
    (number, re.compile(rf"(?<![a-z0-9])(?:(?:{nth})[\s-]{{1,2}}(?:{_NOUN})[a-z]{{0,4}}(?![a-z])|(?:{_PIECE})[\s-]{{0,2}}(?:nr\.?|no\.?|#)?\s?(?:{nth}|{_COUNT[number]})(?![a-z0-9])(?:\s?(?:/|van|of|von|de|z|din|di)\s?[2-5](?!\d))?){_MY}$"))
    for number, nth in _NTH.items()
]  # fmt: skip
_BEGIN = (
    r"begin(?:t|nt|nend|s|ning)?(?: met| van)?|start(?:s|ing)?(?: with)?|eerst(?:e)?|first|erste[nsr]?|zuerst|anfang|fangt (?:mit )?|beginnt(?: mit)?|commenc\w*|premie\w*|d'abord|debut\w*|empieza\w*|empez\w+|comienz\w*|primer\w*|primeir\w*"
    r"|zaczyn\w*|zaczn\w*|pierwsz\w*|najpierw|poczat\w*|incep\w*|prima|primele|intai|kezd\w*|elso|eloszor|eleje|inizi\w*|prim[aoi]|comec\w*|basl\w*|ilk|once|basi|voorste|vordere[nr]?|voorop|vooraan|dial|toets|wahle|draai|marca|compose\w*|wybierz|tarcsazz|in front|voorkant|front|kezdet\w*"
)
_END = (
    r"eind(?:ig(?:t|en|end)?|e)?(?: op| met)?|laatste|slot|achterste|achteraan|achterkant|end(?:s|ing|et|e)?(?: with| in)?|last|final(?:ly|e)?|letzte[nsr]?|schluss|zum schluss|hort auf|fini(?:t|s)?|fin|termin\w*|derni\w*|acab\w*|ultim\w*"
    r"|koncz\w*|koniec|koncow\w*|ostatni\w*|sfars\w*|vegz\w*|vege|vegen|utols\w*|finisc\w*|alla fine|fine|biter|bitiyor|bitis\w*|sonu|son|sonunda"
)
_NEXT = (
    r"dan|daarna|daarop|erna|hierna|darauf|hernach|afterwards|vervolgens|vervolg\w*|gevolgd door|verder(?: met)?|rest(?:e|o|ul)?|resterende|overige|andere|tweede|second|derde|third|then|next|followed by|after that|remain\w*|other|continu\w*|dann|danach|gefolgt von|folgt|weiter|fortsetzung|zweite[nrs]?|dritte[nrs]?"
    r"|puis|ensuite|suite|suivi de|apres|deuxieme|seconde?|restant\w*|luego|despues|seguido de|sigue|segund\w*|resta\w*|potem|nastepnie|dalej|dalszy|reszt\w*|drug\w*|a potem|apoi|dupa(?: aceea| care)?|urmat de|urmeaza|a seguir|kovetkezik|kovetkezo\w*|restul|continuare|doua|aztan|utana|majd|folytat\w*|tobbi|masod\w*|maradek"
    r"|poi|dopo|quindi|infine|seguito da|second\w*|depois|seguido por|sonra|ardindan|devami|gerisi|kalan\w*|ikinci|altra|outra|autre|otra|midden\w*|middle|mitte|milieu|medio|srod\w*|mijloc\w*|kozep\w*|mezzo|meio|orta\w*|daarachter|erachter|dahinter|behind it|derriere|detras"
)
_BEFORE = (
    r"daarvoor|ervoor|er ?voor|daar ?voor|voorafgegaan door|vooraf|before (?:that|it|this)|preceded by|davor|voran|vorher|avant (?:ca|cela|ceux-ci|ceux-la)?|juste avant|precede\w*|antes|precedid\w*|przed(?: tym| nimi)?|wczesniej|inainte\w*|elott\w*|ezelott|prima di (?:questo|quello|questi)|ondan once|oncesinde|onunde"
)
_COUNTED = r"[1-9](?!\d)\s(?:cijfers|digits|ziffern|chiffres|cifras|cifre|cyfry?|szamjegy|rakam)"
# Words that may stand between: short ones, and those about numbers; "de eerste prijs 145" is no first part.
_NEAR = (
    r"two|five|drei|vier|funf|deux|trois|cinq|tres|cinco|seis|dwie|trzy|doua|trei|ketto|negy|quattro|quatro|duas|dort|"
    r"[a-z']{1,4}|komen|comes|follows|kommt|kommen|folgt|vient|viennent|viene|vienen|vengono|jonnek|gelir|geliyor|stoja|urmeaza|seguono|siguen|seguem|pedig|meiner|meinem|meines|mojego|twee|drie|three|vier|four|vijf|five|zeven|seven|eight|zwei|sechs|quatre|cuatro|siete|cztery|piec|szesc|patru|cinci|harom|cinque|cinco|"
    r"(?:nummer|number|numero|numer|numar|szam|telefo|cijfer|digit|ziffer|chiffre|cifr|cyfr|szamj|rakam|algarism|natuurlijk|gewoon|hollan|nederl|nether|niederl|olanda|country|code|landcode|kennt|prefix|vorwahl|natural|natuerl|simpl|always|altijd|immer|zawsze|siempre|toujours|mobiel|mobile|contact|whats)[a-z]*"
)
_TAIL = rf"(?![a-z])(?:\W{{1,3}}(?:(?:{_NEAR}|{told('verbs')})(?![a-z])|{_COUNTED})){{0,6}}\W{{0,8}}$"
WORDS = [
    (place, re.compile(rf"(?<![a-z])(?:{words}){_TAIL}"))
    for place, words in (
        (Place.START, f"{_BEGIN}|{told('begin')}"), (Place.END, f"{_END}|{told('end')}"), (Place.NEXT, f"{_NEXT}|{told('then')}"),
        (Place.BEFORE, f"{_BEFORE}|{told('before')}"),
    )
]
LAST_PART = re.compile(rf"(?<![a-z])(?:{_LAST})[\s-](?:{_NOUN})[a-z]{{0,4}}{_MY}$")
OPEN = re.compile(r"\s?(?:\.{2,}|…|-{2,}|_{2,}|>{2,}|→)|\W{0,3}\((?:rest|vervolg|cont|wordt|see|zie|suite|siehe|sigue|fortsetzung|reszta|folyt|segue|continua|devam|voir|ver)")
GOES_ON = re.compile(r"(?:\.{2,}|…|→|>{2,}|<{2,})\s?-?$")
SAID_AFTER = [  # where the verb comes last: beside the digits before it, never those after it
    (Place.START, re.compile(r"\W{0,2}(?:ile|yle|la|le|'?[iy]?l[ae])?\s?basl(?:iyor|ar|ayan|amakta)")),
    (Place.END, re.compile(r"\W{0,2}(?:ile|yle|la|le|'?[iy]?l[ae])?\s?(?:bit(?:iyor|er|en|mekte)|sonlan\w*)")),
]
AFTER = [
    (Place.START, re.compile(r"\W{0,4}(?:[a-z']+ ){0,3}(?:rest|verder|hieronder|onderaan|below|at the bottom|unten|weiter|fortsetzung|plus bas|en bas|suite|abajo|sigue|nizej|na dole|dalszy|mai jos|lent|folytat\\w*|tobbi|sotto|in basso|abaixo|asagi\\w*|devami|vervolg\\w*|reszta)(?![a-z])")),
    (Place.START, re.compile(r"\W{0,4}(?:(?:is|zijn|are|ist|sind|est|sont|es|son|to|este|e|sao|sono)\s)?(?:(?:het|the|der|die|le|el|il|o|de)\s)?(?:begin|beginning|start|first|anfang|debut|principio|inicio|inizio|poczatek|inceput|eleje|basi|vooraan|eerst|zuerst|voorop|prefix)(?![a-z])")),
    (Place.END, re.compile(r"\W{0,4}(?:(?:is|zijn|are|ist|sind|est|sont|es|son|to|este|e|sao|sono|at|aan|am|a|la|al|na)\s)?(?:(?:het|the|der|das|die|le|la|el|il|o|de|at the|aan het)\s)?(?:eind|einde|end|ende|slot|fin|final|fine|fim|koniec|koncu|sfarsit|vege|vegen|sonu|achteraan|laatst|last)(?![a-z])")),
    (Place.BEFORE, re.compile(r"\W{0,4}(?:(?:staat|komt|zet|zit|hoort|goes|comes|put|kommt|steht|gehort)\s)?(?:(?:je|you|it|er|daar|da)\s)?(?:daarvoor|ervoor|er voor|voor|in front|before it|before that|davor|voran|devant|avant|delante|antes|przed|inainte|ele|elott|davanti|prima|antes|onune)(?![a-z])")),
]  # fmt: skip
