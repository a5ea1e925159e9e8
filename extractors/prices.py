# ruff: noqa: E501 -- word tables
"""Prices as the advertiser wrote them, with the time they are for."""

import re
from functools import lru_cache
from typing import Literal

from extractors.facts import PriceFact
from extractors.normalise import Folded
from extractors.ranges import Ranges
from extractors.triggers import around, hits_in

_MONEY = r"(?:€|eur(?:o'?s?)?(?![a-z])|£|gbp(?![a-z])|\$|usd(?![a-z]))"
_UNIT = r"(?:minuten|minutes|minuut|mins?|min\.?|m|uur(?:tje)?|uren|hours?|hrs?|u|h|stunden?|heures?|horas?|ora)(?![a-z])"
_AMOUNT = (
    r"(?P<{0}>\d{{1,2}}[. ]\d{{3}}|\d{{2,4}})(?:[.,](?P<{0}c>\d\d)(?!\d)|,-|,=|,--)?"
    r"(?:(?:\s?-\s?|\s(?:tot|a|to|bis|till)\s)" + _MONEY + r"?\s?(?P<{0}up>\d{{2,4}})(?:,-)?(?![\d.,:/-]*\d|\s?" + _UNIT + r"))?"
)
_TIME = (
    r"(?P<{0}>anderhalf uur|half uur|half uurtje|halfuur|half hour|halve uur|1[/\u2044]2 (?:uur|hour|stunde)|demi[- ]heure|halbe stunde"
    r"|media hora|mezz'?ora|kwartier(?:tje)?|"
    r"quarter|viertelstunde|hele nacht|nacht|overnight|whole night|night|"
    r"\d{{1,3}}\s?(?:minuten|minutes|minuut|mins?|min\.?|m)(?![a-z])|\d{{1,2}}(?:[.,]5)?\s?(?:uur(?:tje)?"
    r"|uren|hours?|hrs?|u|h|stunden?|heures?|horas?|ora)(?![a-z])|"
    r"(?:een|1|one|per|het|an|pro|la|una)?\s?(?:uur(?:tje)?|hour|stunde|heure|hora|ora)(?![a-z]))"
)
_SHORT_HOUR = r"\s?(?P<short>p\s?[./]?\s?[uh]\.?|/\s?[uh])(?![a-z])"
_LINK = r"\s{0,2}(?:[:=\-–>|(/]|voor|is|kost|for|fur|pour|por|per|p/|vanaf|v\.?a\.?|from|ab)?[\s.]{0,3}(?:[:=])?\s{0,2}"
_TIME_FIRST = re.compile(_TIME.format("t") + r"\)?" + _LINK + rf"(?P<open>vanaf\s|v\.?a\.?\s|from\s)?(?P<m>{_MONEY})?\s?" + _AMOUNT.format("a")
                         + rf"\s?(?P<m2>{_MONEY})?(?![\d:]|\s?(?:min|uur|cm|kg|km|jaar|jr|%))")  # fmt: skip
_AMOUNT_FIRST = re.compile(rf"(?=[\d€£$egu])(?<![\d.,:+/-])(?:(?P<m>{_MONEY})\s?" + _AMOUNT.format("a") + r"|" + _AMOUNT.format("b") + rf"\s?(?P<m2>{_MONEY}|,-|,=))"
                           + r"(?:" + _SHORT_HOUR + r"|(?P<rest>" + _LINK + _TIME.format("t") + r"))?")  # fmt: skip
_BETWEEN = re.compile(rf"(?:tussen|between|zwischen|entre)(?: de)? {_MONEY}?\s?(?P<a>\d{{2,4}})(?P<ac>x)? ?(?:en|and|und|et|y) ?(?P<m>{_MONEY})?\s?(?P<aup>\d{{2,4}})\s?(?P<m2>{_MONEY})?"
                      + r"(?:" + _SHORT_HOUR + r"|(?P<rest>" + _LINK + _TIME.format("t") + r"))?")  # fmt: skip
_RATE = re.compile(r"(?=\d)(?<![\d.,:+/-])(?<!\d )" + _AMOUNT.format("a") + r"(?P<m>(?!))?(?P<m2>(?!))?(?:" + _SHORT_HOUR + r"|\s(?P<rest>(?:per|voor een|voor|het|an|pro|par|por|all'|na)\s?"
                   + _TIME.format("t") + "))")  # fmt: skip
_BY_SETTING = re.compile(r"(?:incall|outcall|in call|out call)s?\s?[:=-]?\s?(?P<a>\d{2,3})(?P<ac>x)?(?P<aup>x)?(?P<m>x)?(?P<m2>x)?(?P<t>x)?(?![\d.:/-]|\s?(?:min|uur|km|%))")
_AMOUNT_NEXT = re.compile(r"[a-z.]{0,8}\)?" + _LINK + rf"(?:vanaf\s|v\.?a\.?\s|from\s)?(?:{_MONEY})?\s?\d\d")
_DIGIT = re.compile(r"\d")
_DIGIT_UNIT = re.compile(r"\d\s?[uhm](?![a-z])")
_OPEN = re.compile(r"(?<![a-z])(?:vanaf|v\.?a\.?|from|ab|a partir de|desde|od|de la)[:\s]{1,2}$")
_SETTING = re.compile(
    r"(?P<out>escort|outcall|out call|bij jou|aan huis|op locatie|hotelbezoek|hotel|thuisbezoek|uitcall)|(?P<in>prive\s?ontvangst|ontvangst|incall|in call|bij mij|ontvang)"
)
NIGHT = 480     # minutes
LONGEST_WITHOUT_SIGN = 300
"""Minutes; a number after more hours than this is only a price with a sign of money."""

_CURRENCY = {"€": "EUR", "e": "EUR", "£": "GBP", "g": "GBP", "$": "USD", "u": "USD"}


def find_prices(folded: Folded, part: str) -> list[PriceFact]:
    """Prices between 10 and 5,000 in one part of an ad."""
    text = folded.text
    hits = hits_in(text)
    times = [
        place
        for place in hits.places("durations") + [found.span() for found in _DIGIT_UNIT.finditer(text)]
        if _AMOUNT_NEXT.match(text, place[1])
    ]
    facts: list[PriceFact] = []
    ranges: list[tuple[int, int]] = []
    stems = hits.places("durations")
    for pattern, places, before, after in (
        (_BETWEEN, hits.places("money"), 40, 64), (_TIME_FIRST, times, 16, 60), (_AMOUNT_FIRST, hits.places("money"), 16, 64),
        (_RATE, [place for place in stems if _DIGIT.search(text, max(0, place[0] - 16), place[0])], 24, 8),
        (_BY_SETTING, hits.places("settings"), 2, 16),
    ):  # fmt: skip
        if not places:
            continue
        taken = Ranges(ranges)
        for start, end in around(text, places, before, after):
            for found in pattern.finditer(text, start, end):
                if taken.touches(*found.span()):
                    continue
                fact = _price(folded, part, found)
                if fact:
                    facts.append(fact)
                    ranges.append(found.span())
    return sorted(facts, key=lambda fact: fact.span.start)


def _price(folded: Folded, part: str, found: re.Match[str]) -> PriceFact | None:
    groups = found.groupdict()
    key = "a" if groups.get("a") else "b"
    amount = groups[key]
    if amount is None or amount.startswith("0"):
        return None
    value = int(amount.replace(".", "").replace(" ", ""))
    money = groups["m"] or groups["m2"]
    minutes = 60 if groups.get("short") else _minutes(groups["t"]) if groups.get("t") else None
    if not 10 <= value <= 5000:
        return None
    if not money and key == "a" and (not 20 <= value <= 2000 or ((minutes or 0) > LONGEST_WITHOUT_SIGN and minutes != NIGHT)):
        return None  # "om 10 uur 30" is a time
    up = int(groups[key + "up"] or 0)
    before = folded.text[max(0, found.start() - 40) : found.start()].rsplit("\n", 1)[-1]
    return PriceFact(
        amount_cents=value * 100 + int(groups[key + "c"] or 0),
        currency=_CURRENCY.get((money or "€")[0], "EUR"),
        minutes=minutes,
        setting=_setting(before, found.group(), folded.text[found.end() : found.end() + 20].split("\n")[0]),
        open_ended=bool(groups.get("open") or _OPEN.search(before)) or "vanaf" in (groups.get("rest") or ""),
        up_to_cents=up * 100 if up > value else None,
        span=folded.span(part, *found.span()),
    )


def _setting(before: str, own: str, after: str) -> Literal["in", "out"] | None:
    """Where, by the words beside a price on its line; what stands nearest before it counts first."""
    if own.startswith(("in", "out")):
        return "in" if own.startswith("in") else "out"
    for found in reversed([*_SETTING.finditer(before)]):
        return "out" if found.lastgroup == "out" else "in"
    for words in (own, after):
        kinds = {found.lastgroup for found in _SETTING.finditer(words)}
        if kinds:
            return "out" if "out" in kinds else "in"
    return None


@lru_cache(maxsize=1024)
def _minutes(words: str) -> int:
    """Minutes of a duration; a night is 480."""
    if "anderhalf" in words:
        return 90
    if any(half in words for half in ("half", "halve", "demi", "halbe", "media", "mezz", "1/2", "1\u20442")):
        return 30
    if "kwartier" in words or "quarter" in words or "viertel" in words:
        return 15
    if "nacht" in words or "night" in words:
        return NIGHT
    number = re.match(r"\s?(\d{1,3})(?:[.,](5))?", words)
    if not number:
        return 60
    if re.search(r"\d\s?m", words):
        return int(number[1])
    return int(number[1]) * 60 + (30 if number[2] else 0)
