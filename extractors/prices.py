# ruff: noqa: E501 -- word tables
"""Prices as the advertiser wrote them, with the time they are for."""

import re

from extractors.facts import PriceFact
from extractors.normalise import Folded
from extractors.ranges import Ranges, near_digits

_MONEY = r"(?:€|eur(?:o'?s?)?(?![a-z])|£|gbp(?![a-z])|\$|usd(?![a-z]))"
_AMOUNT = r"(?P<{0}>\d{{1,2}}[. ]\d{{3}}|\d{{2,4}})(?:[.,](?P<{0}c>\d\d)(?!\d)|,-|,=|,--)?"
_TIME = (
    r"(?P<{0}>anderhalf uur|half uur|half uurtje|halfuur|half hour|halve uur|demi[- ]heure|halbe stunde"
    r"|media hora|mezz'?ora|kwartier(?:tje)?|"
    r"quarter|viertelstunde|hele nacht|nacht|overnight|whole night|night|"
    r"\d{{1,3}}\s?(?:minuten|minutes|minuut|mins?|min\.?|m)(?![a-z])|\d{{1,2}}(?:[.,]5)?\s?(?:uur(?:tje)?"
    r"|uren|hours?|hrs?|u|h|stunden?|heures?|horas?|ora)(?![a-z])|"
    r"(?:een|1|one|per|het|an|pro|la|una)?\s?(?:uur(?:tje)?|hour|stunde|heure|hora|ora)(?![a-z]))"
)
_LINK = r"\s{0,2}(?:[:=\-–>|(/]|voor|is|kost|for|fur|pour|por|per|p/|vanaf|v\.?a\.?|from|ab)?[\s.]{0,3}(?:[:=])?\s{0,2}"
_TIME_FIRST = re.compile(_TIME.format("t") + r"\)?" + _LINK + rf"(?P<open>vanaf\s|v\.?a\.?\s|from\s)?(?P<m>{_MONEY})?\s?" + _AMOUNT.format("a")
                         + rf"\s?(?P<m2>{_MONEY})?(?![\d:]|\s?(?:min|uur|cm|kg|km|jaar|jr|%))")  # fmt: skip
_AMOUNT_FIRST = re.compile(rf"(?<![\d.,:+/-])(?:(?P<m>{_MONEY})\s?" + _AMOUNT.format("a") + "|" + _AMOUNT.format("b") + rf"\s?(?P<m2>{_MONEY}|,-|,=))"
                           + r"(?P<rest>" + _LINK + _TIME.format("t") + r")?")  # fmt: skip
_OPEN = re.compile(r"(?:vanaf|v\.?a\.?|from|ab|a partir de|desde|od|de la)[:\s]{1,2}$")
_OUT = re.compile(r"(?:escort|outcall|out call|bij jou|aan huis|op locatie|hotelbezoek|hotel|thuisbezoek|uitcall)")
_IN = re.compile(r"(?:priv[eé]\s?ontvangst|ontvangst|incall|in call|bij mij|ontvang)")
_CURRENCY = {"€": "EUR", "e": "EUR", "£": "GBP", "g": "GBP", "$": "USD", "u": "USD"}


def find_prices(folded: Folded, part: str) -> list[PriceFact]:
    """Prices between 10 and 5,000 in one part of an ad."""
    text = folded.text
    facts: list[PriceFact] = []
    ranges: list[tuple[int, int]] = []
    for pattern in (_TIME_FIRST, _AMOUNT_FIRST):
        taken = Ranges(ranges)
        for found in near_digits(pattern, text):
            if taken.touches(*found.span()):
                continue
            fact = _price(folded, part, found, time_first=pattern is _TIME_FIRST)
            if fact:
                facts.append(fact)
                ranges.append(found.span())
    return sorted(facts, key=lambda fact: fact.span.start)


def _price(folded: Folded, part: str, found: re.Match[str], *, time_first: bool) -> PriceFact | None:
    groups = found.groupdict()
    amount = groups["a"] or groups.get("b")
    cents = groups["ac"] or groups.get("bc") or "00"
    if amount is None:
        return None
    value = int(re.sub(r"[. ]", "", amount))
    money = groups.get("m") or groups.get("m2")
    if not 10 <= value <= 5000 or (time_first and not money and not 20 <= value <= 2000) or amount.startswith("0"):
        return None
    before = folded.text[max(0, found.start() - 40) : found.start()]
    around = before.rsplit("\n", 1)[-1] + folded.text[found.end() : found.end() + 20].split("\n")[0]
    setting = "out" if _OUT.search(around) else "in" if _IN.search(around) else None
    return PriceFact(
        amount_cents=value * 100 + int(cents),
        currency=_CURRENCY.get((money or "€")[0], "EUR"),
        minutes=_minutes(groups["t"]) if groups["t"] else None,
        setting=setting,  # type: ignore[arg-type]  # the two literals above
        open_ended=bool(groups.get("open")) or bool(_OPEN.search(before)) or "vanaf" in (groups.get("rest") or ""),
        span=folded.span(part, *found.span()),
    )


def _minutes(words: str) -> int | None:
    """Minutes of a duration; a night is 480."""
    if "anderhalf" in words:
        return 90
    if (
        "half" in words
        or "halve" in words
        or "demi" in words
        or "halbe" in words
        or "media" in words
        or "mezz" in words
    ):
        return 30
    if "kwartier" in words or "quarter" in words or "viertel" in words:
        return 15
    if "nacht" in words or "night" in words:
        return 480
    number = re.match(r"\s?(\d{1,3})(?:[.,](5))?", words)
    if not number:
        return 60
    if re.search(r"\d\s?m", words):
        return int(number[1])
    return int(number[1]) * 60 + (30 if number[2] else 0)
