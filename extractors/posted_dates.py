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
    "een": 1,
    "a": 1,
    "an": 1,
    "one": 1,
    "twee": 2,
    "two": 2,
    "drie": 3,
    "three": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
}
_WEEKDAYS = {
    "ma": 0,
    "di": 1,
    "wo": 2,
    "do": 3,
    "vr": 4,
    "za": 5,
    "zo": 6,
    "mo": 0,
    "tu": 1,
    "we": 2,
    "th": 3,
    "fr": 4,
    "sa": 5,
    "su": 6,
}
_LABEL = (
    r"(?P<label>geplaatst|online sinds|online|sinds|posted|published|toegevoegd|added|datum|aangemaakt"
    r"|bijgewerkt|updated|gewijzigd|"
    r"laatst (?:gewijzigd|bijgewerkt)|last update[d]?|vernieuwd|omhoog geplaatst|bumped)"
)
_WHEN = (
    r"(?P<when>vandaag|today|zojuist|just now|net|gisteren|yesterday|eergisteren"
    r"|(?P<ago>\d{1,3}|een|a|an|one|twee|two|drie|three|vier|vijf|zes|zeven)\s(?P<unit>min\w*|uur|uren"
    r"|hours?|dag(?:en)?|days?|weken|week|weeks|maand(?:en)?|mnd|months?)\s(?:geleden|ago)"
    r"|(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)|(?P<d2>\d{1,2})[-/.](?P<m2>\d{1,2})[-/.](?P<y2>20\d\d|\d\d)"
    r"|(?:(?:ma|di|wo|do|vr|za|zo)[a-z]{0,7}\.?\s)?(?P<d3>\d{1,2})\.?\s(?P<mon>jan|feb|mrt|maa|mar|apr|mei"
    r"|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,7}\.?(?:\s'?(?P<y3>20\d\d|\d\d)(?!\d|:))?"
    r"|(?:afgelopen |vorige |last )?(?P<weekday>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday))"
)
_LABELLED = re.compile(rf"(?<![a-z]){_LABEL}\s?(?:op|on|:|=|sinds|om)?\s{{0,2}}(?:op\s)?{_WHEN}(?![a-z])")
_FOLLOWED = re.compile(rf"(?<![a-z]){_WHEN}\s(?P<label>geplaatst|posted|bijgewerkt|updated|toegevoegd)(?![a-z])")
_UPDATED = ("bijgewerkt", "updat", "gewijzigd", "last", "laatst", "vernieuwd", "omhoog", "bump")


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
    text = value.strip().lower()[:40]
    found = re.match(_WHEN, text)
    if found:
        own = _resolve(found, seen_at)
        if own:
            return own
    return _fallback(text, seen_at.astimezone(_AMSTERDAM).replace(tzinfo=None))


def _kind(label: str) -> Literal["posted", "updated"]:
    return "updated" if any(stem in label for stem in _UPDATED) else "posted"


@lru_cache(maxsize=1024)
def _fallback(text: str, base: datetime) -> date | None:
    if not text:
        return None
    found = dateparser.parse(
        text,
        languages=["nl", "en"],
        settings={
            "RELATIVE_BASE": base,
            "DATE_ORDER": "DMY",
            "PREFER_DATES_FROM": "past",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    if found is None or found.date() > base.date() or found.year < 2000:
        return None
    return found.date()


def _resolve(found: re.Match[str], seen_at: datetime) -> date | None:
    today = seen_at.astimezone(_AMSTERDAM).date()
    when = found["when"]
    if when in ("vandaag", "today", "zojuist", "just now", "net"):
        return today
    if when in ("gisteren", "yesterday"):
        return today - timedelta(days=1)
    if when == "eergisteren":
        return today - timedelta(days=2)
    if found["ago"]:
        return _ago(found["ago"], found["unit"], seen_at)
    if found["weekday"]:
        day = _WEEKDAYS[found["weekday"][:2]]
        return today - timedelta(days=(today.weekday() - day) % 7 or 7)
    try:
        if found["y"]:
            value = date(int(found["y"]), int(found["m"]), int(found["d"]))
        elif found["d2"]:
            value = date(_year(found["y2"]), int(found["m2"]), int(found["d2"]))
        else:
            month, day = _MONTHS[found["mon"]], int(found["d3"])
            if found["y3"]:
                value = date(_year(found["y3"]), month, day)
            else:
                value = date(today.year, month, day)
                if value > today:
                    value = date(today.year - 1, month, day)
    except ValueError:
        return None
    return value if date(2000, 1, 1) <= value <= today + timedelta(days=1) else None


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _ago(amount: str, unit: str, seen_at: datetime) -> date:
    count = _NUMBERS.get(amount) or int(amount)
    if unit.startswith("min"):
        delta = timedelta(minutes=count)
    elif unit.startswith(("uur", "uren", "h")):
        delta = timedelta(hours=count)
    elif unit.startswith("d"):
        delta = timedelta(days=count)
    elif unit.startswith("w"):
        delta = timedelta(weeks=count)
    else:
        delta = timedelta(days=30 * count)
    return (seen_at - delta).astimezone(_AMSTERDAM).date()
