# ruff: noqa: E501 -- word tables
"""When an ad says it was posted or updated. Relative to the moment it was seen, Europe/Amsterdam."""

import re
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

import dateparser

from extractors.facts import DateFact
from extractors.normalise import Folded
from extractors.triggers import hits_in

_AMSTERDAM = ZoneInfo("Europe/Amsterdam")
_MONTHS = {"jan": 1, "feb": 2, "mrt": 3, "maa": 3, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8,
           "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12}  # fmt: skip
_NUMBERS = {
    "een": 1, "'n": 1, "a": 1, "an": 1, "one": 1, "half": 0.5, "een half": 0.5, "anderhalf": 1.5, "anderhalve": 1.5, "twee": 2, "two": 2, "drie": 3, "three": 3,
    "vier": 4, "four": 4, "vijf": 5, "five": 5, "zes": 6, "six": 6, "zeven": 7, "seven": 7, "acht": 8, "eight": 8, "negen": 9, "nine": 9, "tien": 10, "ten": 10,
    "elf": 11, "twaalf": 12, "een paar": 2, "paar": 2, "een aantal": 3,
}  # fmt: skip
_UNIT_HOURS = (
    (("min",), 1 / 60), (("uur", "uren", "h"), 1), (("dag", "day"), 24), (("we", "wk"), 168), (("ma", "mnd", "mo"), 720), (("ja", "jr", "y"), 8760),
)  # fmt: skip
_WEEKDAYS = {
    "ma": 0, "di": 1, "wo": 2, "do": 3, "vr": 4, "za": 5, "zo": 6, "mo": 0, "tu": 1, "we": 2, "th": 3, "fr": 4, "sa": 5, "su": 6,
}  # fmt: skip
_TODAY = frozenset(["vandaag", "today", "zojuist", "just now", "net", "daarnet", "zonet", "vanochtend", "vanmorgen", "vanmiddag", "vanavond", "vannacht", "this morning"])
_DAYS_BACK = {"gisteren": 1, "gisteravond": 1, "gistermiddag": 1, "gisterochtend": 1, "yesterday": 1, "eergisteren": 2, "vorige week": 7, "last week": 7,
              "vorige maand": 30, "last month": 30}  # fmt: skip
_LABEL = (
    r"(?P<label>geplaatst|online sinds|online|sinds|posted|published|toegevoegd|added|datum|aangemaakt|actief sinds"
    r"|bijgewerkt|updated|gewijzigd|"
    r"laatst (?:gewijzigd|bijgewerkt)|last update[d]?|vernieuwd|omhoog geplaatst|bumped)"
)
_COUNT = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_WHEN = (
    rf"(?P<when>{'|'.join(sorted([*_TODAY, *_DAYS_BACK], key=len, reverse=True))}"
    rf"|(?P<ago>\d{{1,3}}|{_COUNT})\s(?P<unit>min\w*|uur|uren|uurtje|h|hours?|dag(?:en)?|days?|weken|week|weeks|wk|maand(?:en)?|mnd|months?|jaar|jr|years?)\s(?:geleden|ago)"
    r"|(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)|(?P<d2>(?!24/7)\d{1,2})[-/.](?P<m2>\d{1,2})(?:[-/.](?P<y2>20\d\d|\d\d)(?!\d)|(?![-/.\d]))"
    r"|(?:(?:ma|di|wo|do|vr|za|zo)[a-z]{0,7}\.?,?\s)?(?P<d3>\d{1,2})\.?\s(?P<mon>jan|feb|mrt|maa|mar|apr|mei"
    r"|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,7}\.?(?:\s'?(?P<y3>20\d\d|\d\d)(?!\d|:))?"
    r"|(?:afgelopen |vorige |last )?(?P<weekday>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday))"
)
_FIELD = re.compile(_WHEN)
_LABELLED = re.compile(rf"(?<![a-z]){_LABEL}\s?(?:op|on|:|=|sinds|om)?\s{{0,2}}(?:op\s)?{_WHEN}(?![a-z])")
_FOLLOWED = re.compile(rf"(?<![a-z]){_WHEN}\s(?P<label>geplaatst|posted|bijgewerkt|updated|toegevoegd)(?![a-z])")
_UPDATED = ("bijgewerkt", "updated", "gewijzigd", "last", "laatst", "vernieuwd", "omhoog", "bumped")


def find_dates(folded: Folded, part: str, seen_at: datetime) -> list[DateFact]:
    """Posted and updated dates in one part of an ad; at most five, never after the ad was seen."""
    facts: list[DateFact] = []
    hits = hits_in(folded.text)
    for matches in (hits.at("date_labels", _LABELLED), hits.near("dates", _FOLLOWED, 60, 12)):
        for found in matches:
            value = _resolve(found, seen_at)
            if value is not None and len(facts) < 5:
                facts.append(DateFact(_kind(found["label"]), value, folded.span(part, *found.span())))
    return facts


def date_of_field(value: str, seen_at: datetime) -> date | None:
    """The date in a site's own "posted" field; dateparser takes the shapes we do not know ourselves."""
    text = " ".join(value[:80].lower().split())[:40]
    found = _FIELD.match(text)
    own = _resolve(found, seen_at) if found else None
    if own is not None or not text:
        return own
    try:
        local = seen_at.astimezone(_AMSTERDAM).replace(tzinfo=None)
    except OverflowError:
        return None
    return _fallback(text, local.replace(minute=0, second=0, microsecond=0))


def _kind(label: str) -> Literal["posted", "updated"]:
    return "updated" if label.startswith(_UPDATED) else "posted"


@lru_cache(maxsize=1024)
def _fallback(text: str, hour: datetime) -> date | None:
    """Bounded: at most 40 characters, two languages, once an hour for the same words (some milliseconds each)."""
    found = dateparser.parse(
        text,
        languages=["nl", "en"],
        settings={
            "RELATIVE_BASE": hour,
            "DATE_ORDER": "DMY",
            "PREFER_DATES_FROM": "past",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    if found is None or found.date() > hour.date() or found.year < 2000:
        return None
    return found.date()


def _resolve(found: re.Match[str], seen_at: datetime) -> date | None:
    """The day that the words mean; None for a day that does not exist or lies after the ad was seen."""
    try:
        today = _local_day(seen_at)
        value = _day(found, seen_at, today)
        return value if date(2000, 1, 1) <= value <= today else None
    except (ValueError, OverflowError):     # 31 February; the ends of the calendar
        return None


def _day(found: re.Match[str], seen_at: datetime, today: date) -> date:
    when = found["when"]
    if when in _TODAY:
        return today
    if when in _DAYS_BACK:
        return today - timedelta(days=_DAYS_BACK[when])
    if found["ago"]:
        return _ago(found["ago"], found["unit"], seen_at)
    if found["weekday"]:
        return today - timedelta(days=(today.weekday() - _WEEKDAYS[found["weekday"][:2]]) % 7 or 7)
    if found["y"]:
        return date(int(found["y"]), int(found["m"]), int(found["d"]))
    if found["d2"]:
        return date(_year(found["y2"]) if found["y2"] else _last(today, int(found["m2"]), int(found["d2"])), int(found["m2"]), int(found["d2"]))
    month, day = _MONTHS[found["mon"]], int(found["d3"])
    return date(_year(found["y3"]) if found["y3"] else _last(today, month, day), month, day)


def _last(today: date, month: int, day: int) -> int:
    """The year in which that day was last."""
    return today.year if (month, day) <= (today.month, today.day) else today.year - 1


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _ago(amount: str, unit: str, seen_at: datetime) -> date:
    """So long before the ad was seen; a month is 30 days."""
    count = _NUMBERS.get(amount) or float(amount)
    hours = next(hours for stems, hours in _UNIT_HOURS if unit.startswith(stems))
    return _local_day(seen_at - timedelta(hours=count * hours))


def _local_day(moment: datetime) -> date:
    """The day in Amsterdam; at the two ends of the calendar, which only an import file can name, the day as given."""
    try:
        return moment.astimezone(_AMSTERDAM).date()
    except OverflowError:
        return moment.date()
