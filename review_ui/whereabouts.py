"""Where and when a group was seen: one row per municipality, and the numbers of the timeline. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from pipeline.case import CaseAd

AMSTERDAM = ZoneInfo("Europe/Amsterdam")

WIDTH = 720
LABEL_WIDTH = 170
ROW_HEIGHT = 30
TOP = 34
MIN_BAR = 6
"""Drawing units of the timeline; the picture scales with the page."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """One municipality: how many ads, on how many sources, in which days."""

    municipality: str                       # name; empty when an ad names no place
    reach: str                              # scope or spread
    ads: int
    sites: int
    live: int
    first: date
    last: date
    periods: tuple[tuple[date, date], ...]  # merged, in order
    stands_in: bool                         # at least one ad is offered here (role in), not only near it


@dataclass(frozen=True, slots=True)
class Bar:
    x: float
    width: float
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class TimelineRow:
    label: str
    estimate: bool
    y: float
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    day: date


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything the drawing needs, in drawing units."""

    width: int
    height: int
    left: int
    rows: tuple[TimelineRow, ...]
    ticks: tuple[Tick, ...]
    first: date
    last: date


def local_day(moment: datetime) -> date:
    """The day in the Netherlands."""
    return moment.astimezone(AMSTERDAM).date()


def whereabouts(ads: Sequence[CaseAd], names: Mapping[str, str]) -> list[Whereabouts]:
    """Rows in order of first sighting; own municipalities and estimates are told apart by `reach`."""
    by_place: dict[tuple[str, str], dict[int, CaseAd]] = defaultdict(dict)
    offered: set[tuple[str, str]] = set()
    for ad in ads:
        codes = [(code, role) for code, role in ad.municipalities if role in ("in", "near")]
        for code, role in codes or [("", "")]:
            key = (code, ad.reach)
            by_place[key][ad.ad_id] = ad
            if role == "in":
                offered.add(key)
    rows = []
    for (code, reach), by_id in by_place.items():
        here = list(by_id.values())
        periods = merged(
            (local_day(first), local_day(last))
            for ad in here
            for first, last in (ad.sightings or ((ad.first_seen, ad.last_seen),))
        )
        rows.append(
            Whereabouts(
                municipality=names.get(code, code),
                reach=reach,
                ads=len(here),
                sites=len({ad.site_key for ad in here}),
                live=sum(ad.status == "live" for ad in here),
                first=periods[0][0],
                last=max(last for _, last in periods),
                periods=periods,
                stands_in=(code, reach) in offered,
            )
        )
    return sorted(rows, key=lambda row: (row.first, row.municipality, row.reach))


def merged(periods: Iterable[tuple[date, date]]) -> tuple[tuple[date, date], ...]:
    """Overlapping and touching periods made one, in order."""
    result: list[tuple[date, date]] = []
    for first, last in sorted(periods):
        if result and first <= result[-1][1] + timedelta(days=1):
            result[-1] = (result[-1][0], max(result[-1][1], last))
        else:
            result.append((first, last))
    return tuple(result)


def timeline(rows: Sequence[Whereabouts]) -> Timeline | None:
    """The drawing of the rows; None when there is nothing to draw."""
    if not rows:
        return None
    first, last = min(row.first for row in rows), max(row.last for row in rows)
    days = max((last - first).days + 1, 7)
    scale = (WIDTH - LABEL_WIDTH - 10) / days

    def x(day: date) -> float:
        return round(LABEL_WIDTH + (day - first).days * scale, 1)

    step = max(1, -(-days // 6))
    return Timeline(
        width=WIDTH,
        height=TOP + ROW_HEIGHT * len(rows) + 6,
        left=LABEL_WIDTH,
        rows=tuple(
            TimelineRow(
                label=row.municipality,
                estimate=row.reach == "spread",
                y=TOP + index * ROW_HEIGHT,
                bars=tuple(
                    Bar(x(start), max(MIN_BAR, round(((end - start).days + 1) * scale, 1)), start, end)
                    for start, end in row.periods
                ),
            )
            for index, row in enumerate(rows)
        ),
        ticks=tuple(
            Tick(x(first + timedelta(days=offset)), first + timedelta(days=offset))
            for offset in range(0, days, step)
        ),
        first=first,
        last=last,
    )
