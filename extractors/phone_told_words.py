# ruff: noqa: E501 -- word tables
"""What people say when they tell a number in parts: begin, end, half, rest, put it in front, the country's code. Folded, eleven languages."""

import re

from extractors.alternatives import by_first_letter

PART = (
    r"helft|halfte|half\b|deel|stuk|blok|gedeelte|groep|cijfers|part|half|piece|digits|teil|ziffern|moitie|partie|chiffres|mitad|parte|cifras|polow|czesc|cyfr"
    r"|jumatat|parte|cifr|fele\b|resz|szamjegy|meta\b|metade|yari|bolum|kisim|rakam|algarism|digito|numeros\b"
)
_BEGINNING = (
    r"begin|start|eerst|first|erste|zuerst|anfang|commenc|premie|d'abord|empieza|empez|comienz|primer|primeir|zaczyn|zaczn|pierwsz|najpierw|poczat|incep|prima|intai|kezd"
    r"|elso|eloszor|eleje|inizi|prim[oa]|comec|basl|ilk\b|once\b|voorste|vordere"
)
_NUMBER = r"nummer|number|numero|numer|szam|numar|\btel\b|telefo"
LATER = (
    r"eind|laatste|tweede|derde|rest|verder|daarna|vervolg|dan\b|tot slot|achterste|end(?:s|ing|et|e)?\b|last|second|third|then|remain|letzt|zweit|dritt|dann|danach|schluss"
    r"|fini|fin\b|termin|derni|deuxi|trois|reste|ensuite|puis|suite|acab|ultim|segund|tercer|luego|despues|resto|final|koncz|koniec|ostatni|drug|trzeci|reszt|potem|dalszy"
    r"|sfars|doua|treia|restul|apoi|vegz|vege\b|utols|masod|harmad|tobbi|aztan|utana|finisc|terz|poi\b|depois|bit(?:er|ir|is)|son\b|ikinci|ucuncu|geri|sonra|devam"
    r"|andere|other|otra|altr|outr|contin|fortsetz|folytat|nog\b"
)
_TO_COME = (
    r"rest|verder|hieronder|onder|below|unten|weiter|plus bas|en bas|suite|suivre|abajo|sigue|nizej|dole|dalszy|jos\b|contin|lent\b|folytat|tobbi|sotto|baixo|asagi|devam"
    r"|vervolg|fortsetz|reszt|gerisi"
)
_FRONT = (
    r"vor (?:diese|die|meine)|(?:er|daar)?voor|front|before|prefix|davor|vorne|voran|vorweg|devant|avant|delante|antes|prefij|przed|przod|poczat|fata|inainte|ele\b|eleje|elejen|elott|davanti"
    r"|frente|atras|basin|onune|onde|begin|start|anfang|voraf|netnummer|vorwahl|indicatif|kengetal|landcode|country code"
)
_WITHOUT = r"zonder|ohne|without|sans|sin\b|bez\b|fara|nelkul|senza|sem\b|olmadan|vergeten|weggelaten|missing|fehlt|manque|falta|yourself|zelf\b|selbst"
_ZERO = r"(?<![a-z])(?:nul|zero|zeros|zerem|zera|null|nullaval|nullat|nulla|cero|sifir|sifirla)(?![a-z])|(?<!\d)0(?!\d)"
_COUNTRY_CODE = (
    r"land(?:en)?[ -]?(?:code|nummer)|country[ -]?code|calling code|dial(?:l?ing)? code|(?:landes)?vorwahl|landesnummer|indicatif|prefijo|prefiss\w*|prefix\w*|codigo|codice|codul|kierunkow\w*"
    r"|elohivo\w*|hivoszam\w*|orszagkod\w*|orszaghivo\w*|indicativo|kod\w*|kengetal|ulke kodu|code"
)
_HOLLAND = (
    r"nederland\w*|netherlands|dutch|holland\w*|niederland\w*|niederlandisch\w*|pays[ -]bas|neerlandais|holand\w*|paises bajos|neerlandes|oland\w*|paesi bassi|olandese|paises baixos|nl\b"
)

TOLD = re.compile(by_first_letter(
    rf"(?<![a-z])(?:{PART}|{_BEGINNING}|{_NUMBER}|{LATER}|{_FRONT}|{_WITHOUT}|{_COUNTRY_CODE})|(?<!\d)1(?:e|st|ste)?\s?[-:=).\]>]"
))  # fmt: skip
"""Whether a text can be telling a number in parts at all."""
BEGINS = re.compile(rf"(?<![a-z])(?:{_BEGINNING})")
FIRST = re.compile(rf"(?<![a-z])(?:{PART}|{_BEGINNING}|{_NUMBER})")
ENDS = re.compile(rf"(?<![a-z])(?:{LATER})")
EVERY = re.compile(rf"(?<![a-z])(?:{PART}|{LATER})")
TO_COME = re.compile(rf"\.{{3}}|(?<![a-z])(?:{_TO_COME})")
IN_FRONT = re.compile(rf"(?<![a-z])(?:{_FRONT})")
COUNTED_PART = re.compile(rf"(?:(?<![a-z])(?:(?:{PART})\w{{0,4}}|nr|no)|#)\W{{0,3}}$")
PARTS_OF = re.compile(rf" (?:{PART})")
ZERO_TOLD = re.compile(
    rf"(?:{_ZERO}).{{0,24}}?(?<![a-z])(?:{_FRONT}|{_WITHOUT})|(?<![a-z])(?:{_FRONT}|{_WITHOUT}).{{0,24}}?(?:{_ZERO})"
    rf"|(?<![a-z])(?:sifirsiz|nullnelkul)(?![a-z])|(?<![a-z])(?:add|zet|ajoute\w*|anad\w*|dodaj|adaug\w*|pune|metti|aggiung\w*|poe|ekle)\b.{{0,16}}?(?:{_ZERO})"
)
COUNTRY_TOLD = re.compile(rf"(?<![a-z])(?:(?:{_COUNTRY_CODE})\W.{{0,24}}?(?<![a-z])(?:{_HOLLAND})|(?:{_HOLLAND})\s(?:{_COUNTRY_CODE}))(?![a-z])")
