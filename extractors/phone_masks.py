# ruff: noqa: E501 -- word tables
"""Digits that are something else: IBAN, dates with times, prices, sizes, ages, postcodes, coordinates.

A hard mask is never part of a number; a soft mask only when everything around it says so. Searched for
around digits alone, since most of an ad has none. What a number is called ("order 0612…") is judged per reading.
"""

import re

_MONTHS = r"(?:jan|feb|mrt|maa|mar|apr|mei|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|dez)[a-z]{0,7}\.?"
_CLOCK = r"(?:[01]?\d|2[0-4])\s?[:.h]\s?[0-5]\d(?:[:.][0-5]\d(?![\d:.]))?"
_MONEY = r"(?:€|£|\$|eur\b|euro'?s?\b|euros\b|pln\b|zl\b|lei\b|ft\b|huf\b|usd\b|gbp\b|chf\b|tl\b)"
_UNIT = (
    r"(?:cm|mm|km|m2|m3|kg|kilo|gram|gr|mg|ml|cl|liter|ltr|meter|mtr|inch|jaar|jr|jarige?|years?|yrs?|yo"
    r"|jahre|ans|anos|lat|eves|yas\w*|ani\b|anni|"
    r"uur|uren|hours?|hrs?|std|stunden?|heures?|horas?|min|mins|minuten|minutes|minuta|kwartier|dagen|days"
    r"|weken|maanden|"
    r"graden|procent|percent|stuks?(?![a-z])|pagina'?s?|pag|volgers|followers|views|likes|reviews|pk|kw|kwh|watt|volt"
    r"|mah|gb|mb|tb|"
    r"punten|km/h|personen|pers|eenheden|seconden|sec|kcal|cc|mhz|ghz|dpi|px)"
)
_HARD = re.compile(
    r"(?P<iban>(?<![a-z0-9])[a-z]{2}\d{2}[ .-]?(?:[a-z]{4}[ .-]?(?:\d[ .-]?){9,17}\d"
    r"|(?:\d{4}[ .-]?){3,6}\d{1,4})(?![a-z0-9]))"
    r"|(?P<btw>(?<![a-z0-9])[a-z]{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?b[ .]?\d{2}(?!\d))"
    r"|(?P<iso>(?<![\d-])(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d"
    r"|3[01])(?:[t ]{1,2}\d\d:\d\d(?::\d\d)?)?(?![\d]))"
    r"|(?P<date>(?<![\d])(?<!\d[-/.+])(?:0?[1-9]|[12]\d|3[01])(?P<ds>[-/.]|\s[-/.]\s)(?:0?[1-9]"
    r"|1[0-2])(?P=ds)(?:19|20)\d\d"
    rf"(?:\s{{0,2}}(?:-|om|at|um|,|a|o|@|\|)?\s{{0,2}}{_CLOCK}|\s+\d\d(?=\s?(?:uur|u\b|h\b))"
    rf"|\s{{1,2}}(?:om\s)?(?:[01]\d|2[0-3])(?![\d.\-]))?(?![\d])(?![-/.]\d))"
    rf"|(?P<clockdate>(?<![\d])(?<!\d[-/.+])(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]"
    rf"|1[0-2])[-/.]\d\d\s{{1,2}}(?:om\s)?{_CLOCK}(?!\d))"
    rf"|(?P<range>(?<![\d.:])(?<!\d[ -]){_CLOCK}\s?(?:uur|u|h)?\s{{0,2}}(?:-|tot|t/m|to|till|until|bis|a|do"
    rf"|/|en|>|~)\s{{0,2}}{_CLOCK}(?!\d|[.:]\d|[-/ ]\d))"
    r"|(?P<coord>(?<![\d.])-?\d{1,3}\.\d{4,8}\s?°?\s?[ns]?\s?[,;/ ]\s{0,2}-?\d{1,3}\.\d{4,8}\s?°?\s?[ewo]?(?!\d))"
    r"|(?P<degrees>\d{1,3}(?:[.,]\d+)?\s?(?:°|deg\b|graden\b)\s?\d{1,2}(?:[.,]\d+)?\s?(?:['\"]|′|min\w*)"
    r"(?:\s?\d{1,2}(?:[.,]\d+)?(?:\s?(?:\"|''|′′|sec\w*))?)?\s?(?:[nsewo]\b|noord\w*|oost\w*)?)"
    r"|(?P<degree>\d{1,3}[.,]\d{3,}\s?°|(?<![a-z])[nsewo]\s?0?\d{1,2}\s?°\s?\d{1,2}[.,]\d+|\d{1,3}\s?°\s?[nsewo](?![a-z]))"
    r"|(?P<scores>(?<![\d-])(?:\d\s?-\s?\d(?:\s?[,;|]\s?|\s(?:en\s)?)){2,}\d\s?-\s?\d(?![\d-])"
    r"|(?<![\d:])(?:\d\s?:\s?\d(?:\s?[,;|]\s?|\s(?:en\s)?)){2,}\d\s?:\s?\d(?![\d:]))"
    r"|(?P<monthyears>(?<![\d-])(?:0?[1-9]|1[0-2])\s?(?P<ms>[-/. ])\s?(?:19[5-9]|20[0-4])\d(?:\s?[-/,;]\s?|\s(?:[a-z/']{1,8}\s){0,2})"
    r"(?:(?:0[1-9]|1[0-2])(?P=ms))?(?:19[5-9]|20[0-4])\d(?![\d]))"
    r"|(?P<validity>(?<![a-z])(?:t/m|tot|vanaf|sinds|geldig|exp\.?|apk|bouwjaar|until|since|seit|depuis|desde|bis)\s"
    r"(?:0[1-9]|1[0-2])[-/.]20[0-4]\d(?!\d))"
    r"|(?P<spaced>(?<![\d])(?<!\d )(?:0[1-9]|[12]\d|3[01])\s(?:0[1-9]|1[0-2])\s(?:19[5-9]|20[0-4])\d(?!\d))"
    r"|(?P<isbn>(?<!\d)97[89][- ]?(?:\d[- ]?){9}[\dx](?!\d))"
    r"|(?P<decimal>(?<![\d.,])0[.,]\d{5,}(?![.,]?\d))"
    r"|(?P<ip>(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?=:\d{2,5}\b))"
)
_SOFT = re.compile(
    rf"(?P<monthdate>(?<!\d)\d{{1,2}}(?:e|st|nd|rd|th|\.)?\s?{_MONTHS}(?:\s?(?:'\d\d|(?:19"
    rf"|20)\d\d))?(?:,?\s{{1,2}}(?:om\s)?{_CLOCK})?(?!\d))"
    rf"|(?P<pre>{_MONEY}[ ]?\d{{1,5}}(?:[.,]\d{{2,3}}|,-)?(?!\d))"
    rf"|(?P<post>(?<![\d])(?<!\d[-./])\d{{1,5}}(?:[.,]\d{{1,3}})?[ ]?(?:,-|,=|,--|{_MONEY}))"
    rf"|(?P<unit>(?<![\d])(?<!\d[-./])\d{{1,7}}(?:[.,]\d{{1,3}})?(?:[ ]?(?:-|tot|à|a"
    rf"|/)[ ]?\d{{1,4}})?[ ]?(?:%|{_UNIT}(?![a-z])))"
    r"|(?P<size>(?<![\d])(?<!\d[-./ ])\d{2,3}[ ]?[-/x][ ]?\d{2,3}[ ]?[-/x][ ]?\d{2,3}(?![-/.x]?[ ]?\d))"
    r"|(?P<always>(?<!\d)24[ ]?[/x-][ ]?7(?!\d))"
    r"|(?P<pc6>(?<![\d])(?<!\d[-./ ])[1-9]\d{3}[ ]?(?!sa|sd|ss|ik|je|en|op|of|is|in|te|me|we|ze|zo|nu|ma|di"
    r"|wo|do|vr|za|mi|to|at|or|my|no|na|xx|ok|de|al|la|le|un|si|se|by|am|if|it|be|go|so"
    r"|us)[a-z]{2}(?![a-z0-9]))"
    rf"|(?P<clock>(?<![\d.:])(?<!\d[-/])(?:(?:om|van|vanaf|tot|at|from|um|ab|bis)\s{_CLOCK}"
    rf"|{_CLOCK}[ ]?(?:uur|u\b|h\b|am\b|pm\b))(?![\d.:]\d))"
    rf"|(?P<cm>(?<![\d])[12][.,]\d\d[ ]?(?:m\b|meter)"
    rf"|(?<!\d)\d{{2,3}}[a-h]{{1,2}}(?![a-z0-9])(?=[ ]?(?:cup|bh|\W|$)))"
)
_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s\"'<>]{1,2000}|[a-z0-9._%+-]{1,64}(?<!\.)@[a-z0-9.-]{1,100}\.[a-z]{2,10}(?![a-z0-9])"
    r"|[a-z0-9-]{2,60}\.(?:nl|com|be|de|net|org|eu|me|info)/[^\s\"'<>]{1,1000}"
)
_ISLAND = re.compile(r"\d(?:[^\d\n]{0,12}\d)*")
_BEFORE, _AFTER = 10, 14


def _islands(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Ranges around digits, merged."""
    out: list[tuple[int, int]] = []
    for found in _ISLAND.finditer(text, start, end):
        left, right = max(0, found.start() - _BEFORE), min(len(text), found.end() + _AFTER)
        if out and left <= out[-1][1]:
            out[-1] = (out[-1][0], right)
        else:
            out.append((left, right))
    return out


def hard_masks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Ranges between start and end that are never part of a number."""
    masks = [found.span() for left, right in _islands(text, start, end) for found in _HARD.finditer(text, left, right)]
    if "@" in text or "/" in text or "www" in text:
        masks += [found.span() for found in _ADDRESS.finditer(text, max(0, start - 100), min(len(text), end + 100))]
    return masks


def soft_masks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Ranges that are most likely a price, a size, an age, a time or a postcode."""
    return [found.span() for left, right in _islands(text, start, end) for found in _SOFT.finditer(text, left, right)]
