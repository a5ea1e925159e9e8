"""Time in the demo: it stands still, and is moved by hand from night to night."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LOCAL = ZoneInfo("Europe/Amsterdam")
FIRST_NIGHT = date(2026, 11, 2)
"""A Monday: the list of its week is drawn when the first night ends."""

_START, _END = time(3, 30), time(6, 0)


def night_date(night: int) -> date:
    """The calendar day on which night `night` (from 1) ends."""
    return FIRST_NIGHT + timedelta(days=night - 1)


def night_start(night: int) -> datetime:
    """When the round of a night starts: 03:30 in Amsterdam, as UTC."""
    return datetime.combine(night_date(night), _START, LOCAL).astimezone(UTC)


def night_end(night: int) -> datetime:
    """When the round of a night ends: 06:00 in Amsterdam, as UTC."""
    return datetime.combine(night_date(night), _END, LOCAL).astimezone(UTC)


class FrozenClock:
    """A clock that says what it was told last."""

    def __init__(self, now: datetime) -> None:
        self.set(now)

    def set(self, now: datetime) -> None:
        """Moves the clock. Raises ValueError for a time without a zone."""
        if now.tzinfo is None:
            raise ValueError("the clock needs a time with a zone")
        self._now = now.astimezone(UTC)

    def now(self) -> datetime:
        """UTC, aware."""
        return self._now
