# ruff: noqa: E501 -- word tables
"""Digits that are something else: IBAN, dates with times, prices, sizes, ages, postcodes, coordinates.

A hard mask is never part of a number; a soft mask only when everything around it says so. Searched for
around digits alone, since most of an ad has none. What a number is called ("order 0612…") is judged per reading.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from extractors.ranges import Ranges
from extractors.text_shape import digit_runs

_MONTHS = r"(?:jan|feb|mrt|maa(?!r(?!t))|mar|apr|mei(?!n)|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|dez)[a-z]{0,7}\.?"
_CLOCK = r"(?:[01]?\d|2[0-4])\s?[:.h]\s?[0-5]\d(?:[:.][0-5]\d(?![\d:.]))?"
_MONEY = r"(?:€|£|\$|eur\b|euro'?s?\b|euros\b|pln\b|zl\b|lei\b|ft\b|huf\b|usd\b|dollars?\b|pounds?\b|zloty\w*|forint\w*|lira\b|gbp\b|chf\b|tl\b)"
_UNIT = (
    r"(?:cm|mm|km|m2|m3|kg|kilo|gram|gr|mg|ml|cl|liter|ltr|meter|mtr|inch|jaar|jr|jarige?|years?|yrs?|yo"
    r"|jahre|ans|anos|lat|eves|yas\w*|ani\b|anni|"
    r"uur|uren|hours?|hrs?|std|stunden?|heures?|horas?|min|mins|minuten|minutes|minuta|kwartier|dagen|days"
    r"|weken|maanden|"
    r"graden|procent|percent|stuks?(?![a-z])|pagina'?s?|pag|volgers|followers|views|likes|reviews|pk|kw|kwh|watt|volt"
    r"|mah|gb|mb|tb|"
    r"punten|km/h|personen|pers|eenheden|seconden|sec|kcal|cc|mhz|ghz|dpi|px)"
)
# Each pattern is tried at the first digit of a row of digits; what must stand before it is looked at apart.
_HARD = re.compile(
    r"(?P<iso>(?<!-)(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d"
    r"|3[01])(?:[t ]{1,2}\d\d:\d\d(?::\d\d)?)?(?![\d]))"
    r"|(?P<date>(?<!\d[-/.+])(?:0?[1-9]|[12]\d|3[01])(?P<ds>[-/.]|\s[-/.]\s)(?:0?[1-9]"
    r"|1[0-2])(?P=ds)(?:19|20)\d\d"
    rf"(?:\s{{0,2}}(?:-|om|at|um|,|a|o|@|\|)?\s{{0,2}}{_CLOCK}|\s+\d\d(?=\s?(?:uur|u\b|h\b))"
    rf"|\s{{1,2}}(?:om\s)?(?:[01]\d|2[0-3])(?![\d.\-]))?(?![\d])(?![-/.]\d))"
    rf"|(?P<clockdate>(?<!\d[-/.+])(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]"
    rf"|1[0-2])[-/.]\d\d\s{{1,2}}(?:om\s)?{_CLOCK}(?!\d))"
    rf"|(?P<range>(?<![.:])(?<!\d[ -]){_CLOCK}\s?(?:uur|u|h)?\s{{0,2}}(?:-|tot|t/m|to|till|until|bis|a|do"
    rf"|/|en|>|~)\s{{0,2}}{_CLOCK}(?!\d|[.:]\d|[-/ ]\d))"
    r"|(?P<times>(?<![\d.:])[0-5]?\d:[0-5]\d(?:(?:\s?[,;|/]\s?(?:[a-z]{1,3}\s)?|\s[a-z]{1,3}\s|\s)[0-5]?\d:[0-5]\d){2,}(?![\d:]))"
    r"|(?P<route>\d\d(?:\s?(?:[→>|]|->)\s?\d\d){2,}\s?[,(:=]?\s?\d{1,3}(?:[.,]\d)?\s?(?:km|kilom|mijl|miles)[a-z]*)"
    r"|(?P<coord>(?<!\.)\d{1,3}\.\d{4,8}\s?°?\s?[ns]?\s?[,;/ ]\s{0,2}-?\d{1,3}\.\d{4,8}\s?°?\s?[ewo]?(?!\d))"
    r"|(?P<degrees>\d{1,3}(?:[.,]\d+)?\s?(?:°|deg\b|graden\b)\s?\d{1,2}(?:[.,]\d+)?\s?(?:['\"]|′|min\w*)"
    r"(?:\s?\d{1,2}(?:[.,]\d+)?(?:\s?(?:\"|''|′′|sec\w*))?)?\s?(?:[nsewo]\b|noord\w*|oost\w*)?)"
    r"|(?P<degree>\d{1,3}[.,]\d{3,}\s?°|(?:(?<=\b[nsewo])|(?<=\b[nsewo]\s))0?\d{1,2}\s?°\s?\d{1,2}[.,]\d+|\d{1,3}\s?°\s?[nsewo](?![a-z]))"
    r"|(?P<scores>(?<!-)(?:\d\s?-\s?\d(?:\s?[,;|]\s?|\s(?:en\s)?)){2,}\d\s?-\s?\d(?![\d-])"
    r"|(?<!:)(?:\d\s?:\s?\d(?:\s?[,;|]\s?|\s(?:en\s)?)){2,}\d\s?:\s?\d(?![\d:]))"
    r"|(?P<monthyears>(?<!-)(?:0?[1-9]|1[0-2])\s?(?P<ms>[-/. ])\s?(?:19[5-9]|20[0-4])\d(?:\s?[-/,;]\s?|\s(?:[a-z/']{1,8}\s){0,2})"
    r"(?:(?:0[1-9]|1[0-2])(?P=ms))?(?:19[5-9]|20[0-4])\d(?![\d]))"
    r"|(?P<spaced>(?<!\d )(?:0[1-9]|[12]\d|3[01])\s(?:0[1-9]|1[0-2])\s(?:19[5-9]|20[0-4])\d(?!\d))"
    r"|(?P<days>(?<!\d )(?:(?:0[1-9]|[12]\d|3[01])(?P<dd>[-/. ])(?:0[1-9]|1[0-2])(?P=dd)[2-4]\d(?:,\s?|\s|;\s?|\sen\s)){2,}"
    r"(?:0[1-9]|[12]\d|3[01])(?P=dd)(?:0[1-9]|1[0-2])(?P=dd)[2-4]\d(?!\d|[-/. ]\d))"
    r"|(?P<daylist>(?<!\d[-/. ])(?:(?:0[1-9]|[12]\d|3[01])(?P<dl>[-/.])(?:0[1-9]|1[0-2])(?:,\s?|;\s?|\s[a-z]{1,3}\s)){3,}(?:0[1-9]|[12]\d|3[01])(?P=dl)(?:0[1-9]|1[0-2])(?![\d]|[-/.]\d))"
    r"|(?P<dims>(?:\d{1,4}(?:[.,]\d{1,2})?\s?[x×]\s?){1,3}\d{1,4}(?:[.,]\d{1,2})?\s?(?:cm|mm|m|meter|inch)(?![a-z]))"
    r"|(?P<equation>\d{1,5}(?:[.,]\d{1,2})?\s?[+x*:/×-]\s?\d{1,5}(?:[.,]\d{1,2})?\s?=\s?(?:\d{2,6}(?:[.,]\d{1,2})?|\d[.,]\d{1,2})(?!\d))"
    r"|(?P<mac>[0-9a-f]{2}(?P<ma>[:-])(?:[0-9a-f]{2}(?P=ma)){4}[0-9a-f]{2}(?![0-9a-f]|[:-]))"
    r"|(?P<file>\d[\w-]{2,40}(?:\s?\(\d\))?\.(?:jpe?g|png|gif|webp|heic|bmp|svg|pdf|docx?|xlsx?|txt|csv|zip|rar|mp[34]|mov|avi|mkv|html?|php)(?![a-z0-9]))"
    r"|(?P<colour>(?<=#)[0-9a-f]{6}(?![0-9a-z]))"
    r"|(?P<mixed>(?<!\d[-/.+])(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)\d\d(?!\d|[-/.]\d))"
    r"|(?P<isbn>97[89][- ]?(?:\d[- ]?){9}[\dx](?!\d))"
    r"|(?P<decimal>(?<![.,])0[.,]\d{5,}(?![.,]?\d))"
    r"|(?P<ip>(?<!\.)(?:\d{1,3}\.){3}\d{1,3}(?=:\d{2,5}\b))"
)
# With letters directly before the digits: tried at the letters.
_LETTERED = re.compile(
    r"(?P<iban>(?<![a-z0-9])[a-z]{2}\d{2}[ .-]?(?:[a-z]{4}[ .-]?(?:\d[ .-]?){9,17}\d"
    r"|(?:\d{4}[ .-]?){3,6}\d{1,4})(?![a-z0-9]))"
    r"|(?P<colour>(?<=#)[a-f]{1,2}[0-9a-f]{4,5}(?![0-9a-z]))"
    r"|(?P<enterprise>(?<![a-z0-9])be[ .]?[01]\d{3}\.\d{3}\.\d{3}(?![\d.]))"
    r"|(?P<btw>(?<![a-z0-9])[a-z]{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?b[ .]?\d{2}(?!\d))"
)
_MENU_UNIT = r"(?:min\w*|perc\w*|dakika\w*|dk|uur|uren|hours?|hrs?|std|stunden?|heures?|horas?|hora|ore|ora|or[ae]|godz\w*|saat|minuter?|kwartier)"
_MENU = re.compile(rf"\d{{1,3}}\s?{_MENU_UNIT}\.?\s?[:=–-]?\s?(?:€\s?)?\d{{2,4}}(?:\s?(?:€|euro?s?|eur))?(?:\W{{1,3}}(?:[a-z]{{1,3}} )?\d{{1,3}}\s?{_MENU_UNIT}\.?\s?[:=–-]?\s?(?:€\s?)?\d{{2,4}}(?!\d)(?:\s?(?:€|euro?s?|eur))?){{2,}}")
_MENU_NEXT = re.compile(r"\s?(?:m|perc|da|dk|u|h|st|or|go|sa|kw)")
_MONTH_YEAR = re.compile(r"(?:0[1-9]|1[0-2])[-/.]20[0-4]\d(?!\d)")
_UNTIL = re.compile(
    r"(?<![a-z])(?:t/m|tot|vanaf|sinds|geldig|exp\.?|apk|bouwjaar|until|since|seit|depuis|desde|bis)\s$"
)
_SOFT = re.compile(
    rf"(?P<monthdate>(?:[12]\d|3[01]|0?[1-9])(?:e|st|nd|rd|th|\.)?\s?{_MONTHS}(?:\s?(?:'\d\d|(?:19"
    rf"|20)\d\d))?(?:,?\s{{1,2}}(?:om\s)?{_CLOCK})?(?!\d))"
    rf"|(?P<post>(?<!\d[-./])\d{{1,5}}(?:[.,]\d{{1,3}})?[ ]?(?:,-|,=|,--|{_MONEY}))"
    rf"|(?P<unit>(?<!\d[-./])\d{{1,7}}(?:[.,]\d{{1,3}})?(?:[ ]?(?:-|tot|à|a"
    rf"|/)[ ]?\d{{1,4}})?[ ]?(?:%|{_UNIT}(?![a-z])))"
    r"|(?P<size>(?<!\d[-./ ])\d{2,3}[ ]?[-/x][ ]?\d{2,3}[ ]?[-/x][ ]?\d{2,3}(?![-/.x]?[ ]?\d))"
    r"|(?P<always>24[ ]?[/x-][ ]?7(?!\d))"
    r"|(?P<pc6>(?<!\d[-./ ])[1-9]\d{3}[ ]?(?!sa|sd|ss|ik|je|en|op|of|is|in|te|me|we|ze|zo|nu|ma|di"
    r"|wo|do|vr|za|mi|to|at|or|my|no|na|xx|ok|de|al|la|le|un|si|se|by|am|if|it|be|go|so|et|ve|es|az|ez|od|cu|au|du|si|il|na"
    r"|us)[a-z]{2}(?![a-z0-9]))"
    rf"|(?P<clock>(?<![.:])(?<!\d[-/]){_CLOCK}[ ]?(?:uur|u\b|h\b|am\b|pm\b)(?![\d.:]\d))"
    rf"|(?P<cm>[12][.,]\d\d[ ]?(?:m\b|meter)"
    rf"|\d{{2,3}}[a-h]{{1,2}}(?![a-z0-9])(?=[ ]?(?:cup|bh|\W|$)))"
)
_AMOUNT = re.compile(r"\d{1,5}(?:[.,]\d{2,3}|,-)?(?!\d)")
_MONEY_BEFORE = re.compile(rf"{_MONEY}[ ]?$")
_AT_TIME = re.compile(rf"{_CLOCK}(?![\d.:]\d)")
_TIME_WORD = re.compile(r"(?:om|van|vanaf|tot|at|from|um|ab|bis)\s$")
_LINK = r"(?:https?://|www\.)[^\s\"'<>]{1,2000}"
_MAIL = r"[a-z0-9._%+-]{1,64}(?<!\.)@[a-z0-9.-]{1,100}\.[a-z]{2,10}(?![a-z0-9])|(?<![a-z0-9.])@[a-z]{3,30}[a-z0-9_.]{0,20}\d{4,}[a-z0-9_.]*"
_DOMAIN = r"[a-z0-9-]{2,60}\.(?:nl|com|be|de|net|org|eu|me|info)/[^\s\"'<>]{1,1000}"
_DOMAIN_END = re.compile(r"\.(?:nl|com|be|de|net|org|eu|me|info)/")
_RUN = re.compile(r"\d+")
# figures and then a word, as most: no hard mask begins so but that of a colour or a book
_WORD_NEXT = re.compile(r"[.,!?;)]?\s[abcefijklmnopqrstuvwyz]|\Z")


def hard_masks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Ranges between start and end that are never part of a number."""
    masks: list[tuple[int, int]] = []
    done = start
    for at, last in _runs(text, start, end):
        if at < done:
            continue
        found = None
        before = text[at - 1 : at] if at else ""
        if before == " ":
            found = _LETTERED.match(text, at - 3) if at > 2 and last - at > 2 else None
            if not found and (until := _MONTH_YEAR.match(text, at)) and _UNTIL.search(text, max(0, at - 10), at):
                found = until
        elif before.isalpha():
            found = _LETTERED.match(text, at - 2) if at > 1 else None
        if not found and not (_WORD_NEXT.match(text, last) and before != "#" and not text.startswith(("978", "979"), at)):
            found = _HARD.match(text, at)
        if not found and last - at <= 3 and _MENU_NEXT.match(text, last):
            found = _MENU.match(text, at)
        if found:
            masks.append(found.span())
            done = found.end()
    addresses = _addresses("www." in text or "://" in text, "@" in text, "/" in text and _DOMAIN_END.search(text) is not None)
    if addresses:
        masks += [found.span() for found in addresses.finditer(text, max(0, start - 100), min(len(text), end + 100))]
    return masks


@cache
def _addresses(link: bool, mail: bool, domain: bool) -> re.Pattern[str] | None:
    """The addresses of the kinds that a text has signs of: most have none, and looking for a mail address is slow."""
    kinds = [kind for kind, there in ((_LINK, link), (_MAIL, mail), (_DOMAIN, domain)) if there]
    return re.compile("|".join(kinds)) if kinds else None


def soft_masks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Ranges that are most likely a price, a size, an age, a time or a postcode."""
    masks: list[tuple[int, int]] = []
    done = start
    for at, last in _runs(text, start, end):
        if at < done or last - at > _LONGEST_SOFT:
            continue
        found = _SOFT.match(text, at)
        if not found and at:
            found = _AMOUNT.match(text, at) if _MONEY_BEFORE.search(text, max(0, at - 8), at) else None
            if not found and _TIME_WORD.search(text, max(0, at - 6), at):
                found = _AT_TIME.match(text, at)
        if found:
            masks.append(found.span())
            done = found.end()
    return masks


_LONGEST_SOFT = 7  # figures with nothing between; a longer row is no price, size or time


def _runs(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """The rows of figures between two places; one that goes on outside them is cut."""
    if not start and end == len(text):
        return digit_runs(text)
    return (found.span() for found in _RUN.finditer(text, start, end))


@lru_cache(maxsize=4)
def masks_of(text: str) -> tuple[Ranges, Ranges]:
    """The hard and the soft masks of a whole text."""
    return Ranges(hard_masks(text, 0, len(text))), Ranges(soft_masks(text, 0, len(text)))
