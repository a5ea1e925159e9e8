"""When each ad was online, as bars on one time axis; drawn by the template, in percentages of the period."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from exports.content import DossierAd
from pipeline.release import LOCAL_TIME

MIN_WIDTH = 0.8
"""A single sighting must still be visible."""

MAX_TICKS = 9


@dataclass(frozen=True, slots=True)
class Bar:
    label: str
    where: str
    spans: tuple[tuple[float, float], ...]      # (left, width) in per cent
    said: str                                   # the same in words
    spread: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    bars: tuple[Bar, ...]
    ticks: tuple[tuple[float, str], ...]        # (left in per cent, "2-11")


def as_bars(ads: Sequence[DossierAd]) -> Timeline:
    ranges = [span for item in ads for span in _sightings(item)]
    if not ranges:
        return Timeline((), ())
    begin = _midnight(min(start for start, _ in ranges))
    end = _midnight(max(stop for _, stop in ranges)) + timedelta(days=1)
    length = end - begin

    def share(moment: datetime) -> float:
        return round(100 * ((moment - begin) / length), 2)

    bars = tuple(
        Bar(
            label=item.label,
            where=", ".join(name for _, name, role in item.places if role == "in") or "plaats onbekend",
            spans=tuple(
                (left := min(share(start), 100 - MIN_WIDTH), max(MIN_WIDTH, round(share(stop) - left, 2)))
                for start, stop in _sightings(item)
            ),
            said="; ".join(f"{_day(start)} tot en met {_day(stop)}" for start, stop in _sightings(item)),
            spread=item.ad.reach == "spread",
        )
        for item in ads
    )
    days = length // timedelta(days=1)
    step = max(1, -(-days // MAX_TICKS))
    ticks = tuple(
        (share(begin + timedelta(days=offset)), _day(begin + timedelta(days=offset)))
        for offset in range(0, days, step)
    )
    return Timeline(bars, ticks)


def _sightings(item: DossierAd) -> tuple[tuple[datetime, datetime], ...]:
    return item.ad.sightings or ((item.ad.first_seen, item.ad.last_seen),)


def _midnight(moment: datetime) -> datetime:
    return moment.astimezone(LOCAL_TIME).replace(hour=0, minute=0, second=0, microsecond=0)


def _day(moment: datetime) -> str:
    local = moment.astimezone(LOCAL_TIME)
    return f"{local.day}-{local.month}"
