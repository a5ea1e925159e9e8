# ruff: noqa: E501 -- word tables
"""Amounts, durations and what stands between them in a line of prices, as tokens; eleven languages."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

NIGHT = 480     # minutes
LONGEST = 72 * 60
"""Minutes; "80 uur" is an amount and the word for an hour, not a duration."""

_CURRENCIES = {
    "EUR": r"€|eur(?:o'?s?)?(?![a-z])", "GBP": r"£|gbp(?![a-z])|pounds?(?![a-z])", "USD": r"\$|usd(?![a-z])|dollars?(?![a-z])", "PLN": r"zlot\w{1,3}|zl(?![a-z])|pln(?![a-z])",
    "RON": r"lei(?![a-z])|ron(?![a-z])", "HUF": r"ft(?![a-z])|huf(?![a-z])|forint\w{0,3}", "TRY": r"₺|tl(?![a-z])|lira(?![a-z])",
}  # fmt: skip
_SIGN = r"(?:€|eur(?:o)?(?![a-z])|£|gbp(?![a-z])|\$|usd(?![a-z])|₺)"
_MONEY = rf"(?:{'|'.join(_CURRENCIES.values())})"
_CURRENCY = re.compile("|".join(f"(?P<{code}>{words})" for code, words in _CURRENCIES.items()))
BOUNDS = {"HUF": (1_000, 500_000), "TRY": (100, 100_000)}
"""Whole units between which an amount is a price; 10 and 5,000 in other currencies."""

_HOURS = r"(?:uur(?:tjes?)?|uren|hours?|hrs?|u|h|stunden?|std\.?|heures?|horas?|or[ae]|orak?|oras|godzin\w{0,2}|godz\.?|saat(?:lik)?)(?![a-z])"
_MINUTES = r"(?:minuten|minutes?|minuut|minutos?|minuti|minuty?|minut|mins?|min\.?|m|'|perc|dakika|dk)(?![a-z])"
_NUMBERS = {
    "twee": 2, "two": 2, "zwei": 2, "deux": 2, "dos": 2, "due": 2, "dwie": 2, "doua": 2, "ket": 2, "duas": 2, "iki": 2, "drie": 3, "three": 3, "drei": 3, "trois": 3, "tres": 3, "tre": 3, "trzy": 3, "trei": 3,
    "harom": 3, "uc": 3, "vier": 4, "four": 4, "quatre": 4, "cuatro": 4, "quattro": 4, "quatro": 4, "cztery": 4, "patru": 4, "negy": 4, "dort": 4,
}  # fmt: skip
_CLOCK_WORDS = frozenset(["om", "rond", "tot", "na", "till", "til", "until", "at", "um", "bis", "tegen"])
# Durations that begin with a word; each begins with a stem of "durations" in triggers.py, and is looked for there alone.
_WORDS = re.compile(
    r"(?:(?P<three>dreiviertelstunde|trois quarts d'heure|three quarters)"
    r"|(?P<more>anderhalf(?:\s?uur)?(?:tje)?|anderthalb stunden|eineinhalb stunden|heure et demie|hora y media|ora e mezz[ao]|hora e meia|poltorej godziny|ora si jumatate|masfel ora|bucuk saat)"
    r"|(?P<half>half (?:uur(?:tje)?|an hour|hour)|halfuur(?:tje)?|halve uur|demie?[- ]?heure|halben? stunde|halbstunde|media hora|meia hora|mezz'?\s?ora|mezza ora|pol godz(?:iny|\.)?|juma?ta?te de ora|fel ora\w{0,3}|yarim saat)"
    r"|(?P<quarter>kwartier(?:tje)?|quarter(?: of an hour| hour)?|viertelstunde|quart d'heure|cuarto de hora|quarto d'ora|quarto de hora|kwadrans|sfert de ora|negyed ora|ceyrek saat)"
    r"|(?P<night>nacht(?:je)?|overnight|night|nuit(?: complete)?|noche(?: entera)?|notte|noite|noc|noapte|ejszaka|gece)"
    r"|(?P<hour>uur(?:tje)?|uren|hours?|stunden?|heures?|horas?|or[ae]|orara|orankent|godzin\w{0,2}|godz\.?|saat(?:i|lik)?))(?![a-z])"
)
_NUMBERED = (
    r"(?P<clock>(?<![\d.,])\d{1,2}[:.]\d\d(?!\d|\s?(?:€|eur))(?:\s?(?:uur|uhr|u|h)(?![a-z]))?|(?<![\d.,])(?:1[3-9]|2[0-3])\s?(?:uur|uhr|u|h|hrs)(?![a-z])|\d{1,2}\s?uhr(?![a-z]))"
    r"|(?P<three>3 (?:kwartier(?:tjes)?|quarters?)(?![a-z]))|(?P<half>1[/\u2044]2 ?(?:uur|u|hour|h|stunde|heure|hora|ora|godz\w*|saat)(?![a-z]))"
    rf"|(?P<minutes>(?<![\d.,:])(?P<m>\d{{1,3}})\s?-?\s?{_MINUTES})"
    rf"|(?P<hours>(?<![\d.,:])(?P<h>1[0-2]|[1-9]|24|36|48|72)(?P<and5>[.,]5)?\s?(?:de )?{_HOURS})"
)
_SHORT = re.compile(r"\s?(?:p\s?[./]?\s?[uh]\.?|/\s?[uh])(?![a-z])")


def _figures(name: str) -> str:
    """An amount in figures, perhaps with cents."""
    return rf"(?P<{name}>\d{{1,3}}[. ]\d{{3}}(?!\d)|\d{{2,6}})(?:[.,](?P<{name}c>\d\d)(?!\d)|,-|,=|,--)?"


def _upper(name: str) -> str:
    """The upper end of a range: never the number of a duration."""
    return (
        rf"(?:(?:\s?-\s?|\s(?:tot|a|to|bis|till)\s){_SIGN}?\s?(?P<{name}up>\d{{2,4}})(?:,-)?"
        rf"(?![\d.,:/-]*\d|\s?(?:{_MINUTES}|{_HOURS})))?"
    )


_AMOUNT = (
    rf"(?P<signed>{_SIGN}\s?{_figures('s')}{_upper('s')}(?:\s?(?:euro|eur)(?![a-z]))?)"
    rf"|(?P<told>(?<![\d.,:+-]){_figures('t')}{_upper('t')}(?:\s?{_MONEY}|(?<=,[-=])))"
    rf"|(?P<bare>(?<![\d.,:+-])(?<!\d )(?P<n>[1-9]\d{{1,3}})(?:[.,]00)?{_upper('n')}(?![\d:]|[.,]\d|\s?(?:cm|kg|km|jaar|jr|%|e(?![a-z])|keer|x(?![a-z])|years?|ans|meter|m2)))"
)
_TOKEN = re.compile(f"{_NUMBERED}|{_AMOUNT}")
# What a token begins with: a set first, which is searched fastest.
_HEAD = re.compile(r"[\d€£$₺]")
_WORD_HEAD = re.compile(r"[\d€£$₺egu](?:(?<=[^egu])|(?<=e)ur|(?<=g)bp|(?<=u)sd)")
_WORD_FIRST = re.compile(r"(?:euro?|gbp|usd) ?\d")
_BETWEEN = re.compile(
    rf"(?:tussen|between|zwischen|entre|tra|miedzy)(?: de)? {_SIGN}?\s?(?P<b>\d{{2,4}}) ?(?:en|and|und|et|y|e|a|i) ?{_SIGN}?\s?(?P<bup>\d{{2,4}})(?:\s?{_MONEY})?"
)


class Token(NamedTuple):
    """An amount, a duration, or a time of day (which parts what stands beside it)."""

    kind: Literal["amount", "duration", "clock"]
    start: int
    end: int
    minutes: tuple[int, ...] = ()   # of a duration; several for "30/60 min"
    cents: int = 0
    up: int | None = None       # cents of the upper end of a range
    currency: str = "EUR"
    money: bool = False         # a sign or word of money stands by
    counted: bool = False       # a duration with its number, not the bare word for an hour
    short: bool = False         # "p/u"


def tokens(text: str, start: int, end: int, words: Sequence[int], ranges: Sequence[int]) -> list[Token]:
    """The tokens of a stretch of folded text, in order; empty when no amount is among them.

    `words`: where in the stretch a duration may begin that has no figure; `ranges`: where "tussen 100 en 150" may.
    """
    out: list[Token] = []
    for at in ranges:
        between = _BETWEEN.match(text, at)
        if between is not None and (token := _range(between)) is not None:
            out.append(token)
    done = start
    for head in (_WORD_HEAD if _WORD_FIRST.search(text, start, end) else _HEAD).finditer(text, start, end):
        found = _TOKEN.match(text, head.start(), end) if head.start() >= done else None
        if found is None:
            continue
        done = found.end()
        if found["clock"]:
            out.append(Token("clock", *found.span()))
        elif found["signed"] or found["told"] or found["bare"]:
            amount = _amount(found)
            if amount is not None:
                out.append(amount)
                short = _SHORT.match(text, amount.end)
                if short is not None:
                    out.append(Token("duration", *short.span(), (60,), short=True))
        else:
            out.append(_counted(text, found))
    if not any(token.kind == "amount" for token in out):
        return []
    for at in words:
        word = _WORDS.match(text, at)
        if word is not None:
            out.append(_word(text, word))
    return _apart(out)


def _apart(found: list[Token]) -> list[Token]:
    """In order, and of two that overlap the one that begins first."""
    out: list[Token] = []
    for token in sorted(found, key=lambda token: (token.start, -token.end)):
        if not out or token.start >= out[-1].end:
            out.append(token)
    return out


def _range(found: re.Match[str]) -> Token | None:
    value, up = int(found["b"]), int(found["bup"])
    if not 20 <= value < up <= 5_000:
        return None
    coin = _CURRENCY.search(found.group())
    return Token(
        "amount", *found.span(), cents=value * 100, up=up * 100, money=coin is not None,
        currency=coin.lastgroup or "EUR" if coin is not None else "EUR",
    )


def _amount(found: re.Match[str]) -> Token | None:
    key = "s" if found["signed"] else "t" if found["told"] else "n"
    figures = found[key]
    if figures.startswith("0"):
        return None
    value = int(figures.replace(".", "").replace(" ", ""))
    money = key in "st"
    coin = _CURRENCY.search(found.group()) if money else None
    currency = coin.lastgroup if coin is not None and coin.lastgroup else "EUR"
    low, high = BOUNDS.get(currency, (10, 5_000)) if money else (20, 2_000)
    if not low <= value <= high:
        return None
    cents = int(found[key + "c"] or 0) if money else 0
    up = int(found[key + "up"] or 0)
    return Token(
        "amount", *found.span(), cents=value * 100 + cents, up=up * 100 if up > value else None, currency=currency, money=money
    )


def _counted(text: str, found: re.Match[str]) -> Token:
    """A duration in figures; "om 10 uur" is a time."""
    start, end = found.span()
    if found["hours"] and text[max(0, start - 7) : start].rstrip().rsplit(" ", 1)[-1] in _CLOCK_WORDS:
        return Token("clock", start, end)
    if found["minutes"] or found["hours"]:
        unit = 1 if found["minutes"] else 60
        own = int(found["m"]) if found["minutes"] else 60 * int(found["h"]) + (30 if found["and5"] else 0)
        first, others = _listed(text, start, unit, own)
        return Token("duration", first, end, (*others, own), counted=True)
    return Token("duration", start, end, (45 if found["three"] else 30,), counted=True)


_LISTED = re.compile(rf"(?<![\d.,:/])(?:\d{{1,3}}\s?(?:{_MINUTES}|{_HOURS})?\s?[/|]\s?){{1,3}}$")
_UNIT_BEFORE = re.compile(rf"(?:{_MINUTES}|{_HOURS})\s?[:=-]?\s?$")


def _listed(text: str, start: int, unit: int, own: int) -> tuple[int, tuple[int, ...]]:
    """The durations listed before the last of them ("15/30/60 min"), and where the list begins."""
    found = _LISTED.search(text, max(0, start - 30), start)
    if found is None or _UNIT_BEFORE.search(text, max(0, found.start() - 12), found.start()):
        return start, ()
    each = [unit * int(piece) for piece in re.findall(r"\d+", found.group())]
    rising = all(one < other for one, other in zip(each, [*each[1:], own], strict=True))
    return (found.start(), tuple(each)) if rising and "\n" not in found.group() else (start, ())


_EXTRA = re.compile(r"(?:extra|volgende?|additional|next|weitere|supplementaire|adicional|dodatkowa|suplimentara|ulteriore)\s(?:half |halve |hele )?$")


def _word(text: str, found: re.Match[str]) -> Token:
    """A duration in words; "twee uur", "drie kwartier" and "1,5 uur" have their number before it."""
    minutes = {"three": 45, "more": 90, "half": 30, "quarter": 15, "night": NIGHT}.get(found.lastgroup or "", 60)
    start, end = found.span()
    if _EXTRA.search(text, max(0, start - 16), start):
        return Token("clock", start, end)   # "extra uur 100" is no rate of an hour
    if found["hour"] or found["quarter"]:
        number = text[max(0, start - 8) : start].rstrip().rsplit(" ", 1)[-1]
        count = _NUMBERS.get(number)
        if count is not None:
            return Token("duration", text.rindex(number, 0, start), end, (minutes * count,), counted=True)
    return Token("duration", start, end, (minutes,), counted=minutes != 60)
