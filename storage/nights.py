"""Which nights were done, and how each source fared: what summaries and pages say of the rounds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables import CrawlRun, Site, Slot


@dataclass(frozen=True, slots=True)
class NightRun:
    """One site's crawl of one night. `verdict` is "crashed" while it is still open."""

    site_key: str
    site_title: str
    night: date
    verdict: str
    reason: str
    counts: dict[str, Any]
    started_at: datetime
    ended_at: datetime | None


def begin_night(session: Session, night: date, now: datetime) -> None:
    """Notes that the round of a night began; harmless when it did before."""
    if session.get(Slot, night) is None:
        session.add(Slot(night=night, state="running", started_at=now, summary={}))


def end_night(session: Session, night: date, now: datetime, summary: dict[str, Any], *, complete: bool) -> None:
    """Notes how the round went. Not `complete`: a site broke off, so the same command goes on with it."""
    slot = session.get_one(Slot, night)
    slot.state, slot.ended_at, slot.summary = "ended" if complete else "running", now, summary


def night_ended(session: Session, night: date) -> bool:
    slot = session.get(Slot, night)
    return slot is not None and slot.state == "ended"


def runs_of(session: Session, night: date) -> Sequence[NightRun]:
    """The crawls of a night, by site key."""
    rows = session.execute(
        select(CrawlRun, Site).join(Site, Site.id == CrawlRun.site_id).where(CrawlRun.night == night).order_by(Site.key)
    )
    return [_night_run(run, site) for run, site in rows]


def history_of(session: Session, site_key: str, limit: int = 60) -> Sequence[NightRun]:
    """A site's nights, newest first."""
    rows = session.execute(
        select(CrawlRun, Site).join(Site, Site.id == CrawlRun.site_id)
        .where(Site.key == site_key).order_by(CrawlRun.night.desc()).limit(limit)
    )
    return [_night_run(run, site) for run, site in rows]


def last_night(session: Session) -> date | None:
    """The newest night on which any site was crawled."""
    return session.scalar(select(CrawlRun.night).order_by(CrawlRun.night.desc()).limit(1))


def _night_run(run: CrawlRun, site: Site) -> NightRun:
    return NightRun(
        site_key=site.key, site_title=site.title, night=run.night, verdict=run.verdict or "crashed",
        reason=run.verdict_reason or "", counts=dict(run.counts), started_at=run.started_at, ended_at=run.ended_at,
    )
