"""The hours of the night in which a site may be asked."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from crawler.profile_fetch import Window

LOCAL = ZoneInfo("Europe/Amsterdam")


def seconds_left(window: Window | None, now: datetime) -> float:
    """How long from `now` (aware) the window stays open; 0 when it is closed, infinite without a window.

    The hours are Dutch wall-clock time; a window that spans a clock change is an hour shorter or longer.
    """
    if window is None:
        return float("inf")
    local = now.astimezone(LOCAL)
    for days in (-1, 0):
        day = local.date() + timedelta(days=days)
        opens = datetime.combine(day, window.opens, LOCAL)
        last = day if window.closes > window.opens else day + timedelta(days=1)
        closes = datetime.combine(last, window.closes, LOCAL)
        # Differences and comparisons within one zone ignore clock changes: they are made in UTC.
        if opens.astimezone(UTC) <= now < closes.astimezone(UTC):
            return (closes.astimezone(UTC) - now.astimezone(UTC)).total_seconds()
    return 0.0
