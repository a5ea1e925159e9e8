# ruff: noqa: E501 -- word tables
"""Numbers that one sentence of the ad explains: figures where lines begin, pairs turned about, a digit too many, a nought left out.

Each is read only where its sentence stands and where exactly one mobile number comes out of it. Folded, eleven languages.
"""

import re
from collections.abc import Iterator

from extractors.alternatives import by_first_letter
from extractors.facts import Numbering
from extractors.phone_labels import label_before, unit_after
from extractors.phone_validity import Valid, validate
from extractors.text_shape import longest_row, pairs_in_row

Found = tuple[Valid, int, int]
_FIGURES = r"(?:cijfers?|getallen|digits?|numbers?|figures?|ziffern?|zahlen|chiffres?|cifras?|cifr[ae]|numeros?|numeri|algarismos?|cyfr\w{0,2}|szamjegy\w*|szamok|rakam\w*)"
_LINES = r"(?:regels?|lines?|zeilen?|lignes?|lineas?|linhas?|rig(?:a|he)|rand(?:uri|ului|urilor)?|sor(?:ok)?\w{0,3}|satir\w*|wiersz\w*|linij\w*|linii)"
_STARTS = r"(?:begin\w*|start\w*|anfang\w*|debut\w*|commenc\w*|principio|comienz\w*|inizi\w*|inici\w*|comec\w*|poczat\w*|incep\w*|elej\w*|kezd\w*|bas\w*|voorste|vooraan|first|eerste|ersten|premiers?|primer\w*|prim[aeio]\w*|pierwsz\w*|elso|ilk)"
_LINES_TOLD = re.compile(rf"(?<![a-z]){_FIGURES}(?![a-z])[^\n]{{0,40}}(?<![a-z]){_LINES}(?![a-z])|(?<![a-z]){_LINES}(?![a-z])[^\n]{{0,40}}(?<![a-z]){_FIGURES}(?![a-z])")
_LINES_WITH_FIGURES = re.compile(r"\n\d{1,8} [^\n]*\n\d{1,8} ")
_LINE = re.compile(r"(\d{1,8}) (?=\D)")

_PAIR = r"(?:groepjes van twee|groups of two|groupes de deux|grupos de d(?:os|ois)|gruppi di due|grup\w* po dwie|grupe(?:le)? de (?:cate )?doua|kettes\w*|tweetal\w*|paar|paren|pair\w*|zweierblock\w*|zweiergruppe\w*|ziffernpaar\w*|paire\w*|pareja\w*|par(?:es)?|coppi[ae]|par[aey]|parach|perech\w*|par(?:ban|ok)?|szampar\w*|cift\w*|ikili\w*)"
_SWAPPED = (
    r"(?:om(?:ge)?draai\w*|verwissel\w*|omgewissel\w*|omwissel\w*|wissel\w*|swap\w*|switch\w*|revers\w*|flip\w*|(?:ver)?tausch\w*|umgedreht|umdreh\w*|inver[ts]\w*|echang\w+|intercambi\w*|cambiad\w*"
    r"|scambi\w*|troc\w*|zamien\w*|odwroc\w*|schimb\w*|invers\w*|cserel\w*|felcserel\w*|fordit\w*|degis\w*|ters\w*)"
)
_TURNED = (
    r"(?:achter(?:en)? naar vor(?:en)?|achter(?:en)? naar voor(?:en)?|achterstevoren|achteraan|omgekeerd\w*|back to front|backwards|from the (?:back|end)|von hinten|ruckwarts|umgekehrt\w*|a l'envers|en partant de la fin|de derriere|al reves|desde (?:el final|atras)|al contrario|dal fondo|ao contrario|do fim"
    r"|de tras|od tylu|od konca|odwrotn\w*|de la (?:coada|sfarsit)|invers\w*|visszafele|hatulrol|tersten|sondan)"
)
_PAIRS_TOLD = re.compile(by_first_letter(rf"(?<![a-z]){_PAIR}(?![a-z])[^.\n]{{0,60}}(?<![a-z])(?:{_SWAPPED}|{_TURNED})|(?<![a-z])(?:{_SWAPPED}|{_TURNED})(?![a-z])[^.\n]{{0,60}}(?<![a-z]){_PAIR}(?![a-z])"))
_PAIRS = re.compile(r"\d(?<![\d+].)\d(?:[ .,/-]{1,2}\d\d){4,6}(?![ .,/-]{0,2}\d)")

_FIRST = r"(?:(?:aller)?eerste|first|(?:aller)?erste|premier|primera?|prim[aou]|primul|primeir[oa]|pierwsza?|elso|ilk)"
_LAST = r"(?:(?:aller)?laatste|last|(?:aller)?letzte|dernier|ultim[oa]|ultimul|ostatnia?|utolso|son)"
_LEAVE = (
    r"(?:weg|weglaten|weghalen|overslaan|vergeet|negeer|schrap|verwijder|leave out|skip|drop|ignore|remove|omit|without|zonder|ohne|weglassen|streich\w*|ignorier\w*|sans|enlev\w*|retir\w*|supprim\w*|ignor\w*|quita\w*|omit\w*|elimina\w*|salta\w*|tir[ae]\w*|retire"
    r"|togli\w*|ometti\w*|senza|pomin\w*|usun\w*|opusc\w*|bez|lasa\w*|scoate\w*|sari\w*|fara|hagyd|hagyja|torold|nelkul|cikar\w*|atla\w*|sil\w*|yok say)"
)
_NOT_PART = (  # "the last digit does not belong to it"
    r"(?:hoort er niet bij|telt niet mee|hoort niet|does(?:n't| not) (?:belong|count)|is not part|gehort nicht|zahlt nicht|n'en fait pas partie|ne compte pas|no (?:pertenece|cuenta|forma parte)|sobra|non (?:ne fa parte|conta|c'entra)|nao (?:faz parte|conta|pertence)"
    r"|nie (?:nalezy|liczy sie)|nu (?:face parte|se pune|conteaza)|nem (?:tartozik|szamit)|dahil degil|sayilmaz)"
)
_ONE_TOO_MANY = 11  # figures
_ONE_MORE = re.compile(r"\d(?<![\d+].)(?:[ .-]?\d){10}(?![ .,/-]?\d)")
_TOO_MANY = re.compile(
    rf"(?<![a-z])(?:{_LEAVE}(?![a-z])[^.\n\d]{{0,20}}?(?<![a-z])(?:(?P<f1>{_FIRST})|(?P<l1>{_LAST}))\s{_FIGURES}|(?:(?P<f2>{_FIRST})|(?P<l2>{_LAST}))\s{_FIGURES}[^.\n\d]{{0,24}}?(?<![a-z])(?:{_LEAVE}(?![a-z])|(?P<not>{_NOT_PART})))"
)

_CALL = (
    r"(?:tel|tele?foon\w*|telnr|mob|mobiel\w*|mobile|gsm|phone|bel|bellen|call|appen|whats\s?app|wapp|sms|text|ring|rufe?n?|ruf mich an|handy|telefon\w*|telefono|telephone|appelle\w*|appelez|llama\w*|zadzwon|dzwon|suna(?:ti)?|hivj|chiama\w*|liga|ligue|ara"
    r"|(?:mijn|my|mein[e]?|mon|mi|moj|il mio|meu|numarul) (?:tel\w*|mobiele?|whatsapp)? ?(?:nummer|nr|number|numero|numer)|numarul meu|szamom|numaram|bereik\w* op|bereiken op|reach me (?:on|at)|erreichbar unter)"
)
_SHORT = re.compile(rf"(?<![a-z]){_CALL}(?![a-z])(?:[\s-](?:me|mij|mich|moi|ma|mi|al|au|la|op|on|at|unter|naar|nu|is|e|est|ist|es|jest|to|este|a|o|numarul|numer|beni)){{0,3}}\s{{0,2}}[:=.]?\s{{0,3}}(?P<written>6(?:\d{{8}}|[ .-]\d(?:[ .-]?\d){{7}}|\d\d?[ -]\d(?:[ -]?\d){{5,6}}))(?![ ]?[-./,:€]?[ ]?\d|[a-z]|[ ]?(?:euro|eur|€|%))")


_BEFORE = r"(?:voor|ervoor|before|in front|vor|davor|devant|avant|delante|davanti|prima|antes|przed|inainte|in fata|ele|elott|elol|onune|basina)"
_PREFIX = re.compile(r"\d[ ,](?:(?<=[a-z] \+31.)|(?<=[a-z] 0031.)|(?<=[a-z] 06.)|(?<=[a-z] 06\d.)|(?<=[a-z] 06\d\d.))[^\d\n.!?]")  # looked for first
_PREFIX_TOLD = re.compile(
    rf"(?<![a-z])(?:zet|plaats|put|place|add|setze?|mettez|mets|met|ajoute[rz]?|pon|ponga|anade|metti|aggiungi|poe|coloca|wpisz|dodaj|wstaw|pune|adauga|tedd|ird)[ ](?P<prefix>\+31|0031|06\d{{0,2}})(?!\d)[ ,][^\d\n.!?]{{0,20}}?(?<![a-z]){_BEFORE}(?![a-z])[^\d\n.!?]{{0,40}}?[ :](?P<rest>\d(?:[ .-]?\d){{5,8}})(?![ .,/-]?\d)"
)


def hinted_numbers(text: str, numbering: Numbering) -> Iterator[Found]:
    """(number, start, end) of every number that such a sentence explains."""
    if _LINES_WITH_FIGURES.search(text) and (told := _LINES_TOLD.search(text)):
        yield from _line_starts(text, told, numbering)
    if pairs_in_row(text, 5) and _PAIRS.search(text):
        yield from _turned_pairs(text, numbering)
    if longest_row(text) >= _ONE_TOO_MANY and (too_many := _ONE_MORE.search(text)) and (told := _TOO_MANY.search(text)):
        yield from _one_too_many(text, too_many, told, numbering)
    for found in _PREFIX_TOLD.finditer(text) if _PREFIX.search(text) else ():
        prefix = found["prefix"].lstrip("+")
        valid = _mobile(prefix + _only_digits(found["rest"]), numbering)
        if valid and not unit_after(text, found.end()):
            yield valid, found.start("prefix"), found.end()
    if _NINE.search(text):
        for found in _SHORT.finditer(text):
            valid = _mobile("0" + _only_digits(found["written"]), numbering)
            if valid and not label_before(text, found.start("written")) and not unit_after(text, found.end()):
                yield valid, found.start("written"), found.end()


_NOT = re.compile(r"(?<![a-z])(?:niet|not|don't|nicht|pas|nie|nem|nao|non|no)(?![a-z])")
_NINE = re.compile(r"6(?<![\d+.,/-]6)(?<!\d [67])(?:[ .-]?\d){8}(?!\d)")


def _only_digits(written: str) -> str:
    return "".join(char for char in written if char.isdigit())


def _mobile(digits: str, numbering: Numbering) -> Valid | None:
    if not digits.startswith(("06", "07700900", "316", "00316", "447", "00447")):
        return None
    valid = validate(digits.removeprefix("00"), digits[0] != "0" or digits.startswith("00"), numbering)
    return valid if valid and valid.number_type in ("mobile", "synthetic") else None


def _line_starts(text: str, told: re.Match[str], numbering: Numbering) -> Iterator[Found]:
    """The figures with which neighbouring lines begin, in or after a sentence about the beginnings of lines."""
    if not re.search(rf"(?<![a-z]){_STARTS}", text[max(0, told.start() - 60) : told.end() + 60]):
        return
    digits, start, begin = "", 0, 0
    for line in [*text.split("\n"), ""]:
        found = _LINE.match(line)
        if found:
            start = start if digits else begin
            digits += found[1]
        elif digits:
            valid = _mobile(digits, numbering)
            if valid and "\n" in text[start:begin].rstrip("\n"):
                yield valid, start, begin - 1
            digits = ""
        begin += len(line) + 1


def _turned_pairs(text: str, numbering: Numbering) -> Iterator[Found]:
    """Pairs of figures of which the ad says that each is turned about."""
    for found in _PAIRS.finditer(text):
        around = text[max(0, found.start() - 110) : found.end() + 80]
        if not (_PAIRS_TOLD.search(around) and _PAIRS_TOLD.search(text)):
            continue
        pairs = re.findall(r"\d\d", found.group())
        ways = ("".join(b + a for a, b in pairs), "".join(pairs[::-1]))
        valid = next((valid for digits in ways if (valid := _mobile(digits, numbering))), None)
        if valid and not label_before(text, found.start()):
            yield valid, found.start(), found.end()


def _one_too_many(text: str, written: re.Match[str], told: re.Match[str], numbering: Numbering) -> Iterator[Found]:
    """A digit put before or after a number, that the ad says to leave out."""
    if not (0 <= told.start() - written.end() <= 40 or 0 <= written.start() - told.end() <= 40):
        return
    if not told["not"] and _NOT.search(text, max(0, told.start() - 12), min(len(text), told.end() + 14)):
        return  # "do not leave out the first digit"
    digits = _only_digits(written.group())
    valid = _mobile(digits[1:] if told["f1"] or told["f2"] else digits[:-1], numbering)
    if valid:
        yield valid, written.start(), written.end()
