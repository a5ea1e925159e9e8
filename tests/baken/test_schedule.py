"""The clockwork: when the rounds run, and what happens when the server was off."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from baken.context import Context
from baken.scheduling import make_scheduler
from baken.settings import ScheduleSettings, SettingsError, load_settings
from storage.store import Store
from storage.tables import Ad
from tests.baken.installation import install
from tests.crawler.small_site import Answer, SmallSite, ad_page, html, list_page, small_site
from tests.e2e.house import ROOT

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.fixture
def site() -> Iterator[SmallSite]:
    with small_site() as running:
        running.pages["/robots.txt"] = Answer(b"", 404)
        running.pages["/lijst"] = html(list_page(range(1, 4)))
        for number in range(1, 4):
            running.pages[f"/ad/{number}"] = html(ad_page(number))
        yield running


def times_of(job_id: str, after: datetime, count: int) -> list[datetime]:
    """The next times at which a job of the default schedule runs, in Amsterdam."""
    scheduler = make_scheduler(Context(Path("data"), False, False), ScheduleSettings())
    trigger = next(job.trigger for job in scheduler.get_jobs() if job.id == job_id)
    found: list[datetime] = []
    moment = after
    while len(found) < count:
        moment = trigger.get_next_fire_time(found[-1] if found else None, moment)
        found.append(moment.astimezone(AMSTERDAM))
        moment += timedelta(seconds=1)
    return found


@pytest.mark.parametrize("change", [datetime(2026, 10, 24, 12, tzinfo=UTC), datetime(2027, 3, 27, 12, tzinfo=UTC)])
def test_the_round_runs_once_a_night_also_when_the_clock_changes(change: datetime) -> None:
    times = times_of("nightly round", change, 3)
    assert [(moment.hour, moment.minute) for moment in times] == [(3, 30)] * 3
    assert len({moment.date() for moment in times}) == 3


def test_a_round_ends_after_monday_six_so_that_the_list_is_drawn_on_monday() -> None:
    monday = datetime(2026, 11, 9, 0, 0, tzinfo=AMSTERDAM)
    first = times_of("list round", monday, 1)[0]
    assert first.date() == monday.date()
    assert (first.hour, first.minute) > (6, 0)


def test_a_missed_round_is_made_up_for_once_and_never_runs_twice_at_a_time() -> None:
    scheduler = make_scheduler(Context(Path("data"), False, False), ScheduleSettings())
    ran: list[str] = []

    def look() -> None:
        for job in scheduler.get_jobs():
            ran.append(job.id)
            assert (job.coalesce, job.max_instances) == (True, 1)
            assert job.misfire_grace_time >= 3600
        scheduler.shutdown(wait=False)

    scheduler.add_job(look, id="look")          # runs at once; the defaults are on a job only once it is scheduled
    scheduler.start()
    assert {"nightly round", "list round"} <= set(ran)


@pytest.mark.parametrize("at", ["02:30", "24:00", "3:30", "03:60", "later"])
def test_an_hour_that_is_none_or_that_the_clock_skips_is_refused(tmp_path: Path, at: str) -> None:
    (tmp_path / "baken.toml").write_text(f'[schedule]\nat = "{at}"\n', encoding="utf-8")
    with pytest.raises(SettingsError, match=r"baken\.toml: schedule\.at"):
        load_settings(tmp_path)


def test_the_schedule_does_the_round_at_its_time_and_stops_on_sigterm(tmp_path: Path, site: SmallSite) -> None:
    data = install(tmp_path / "data", {"klein": site.url})
    soon = datetime.now(AMSTERDAM) + timedelta(seconds=100)     # 40 s or more away: it must run by then, or waits a day
    if soon.hour == 2:       # no hour of the schedule; any other will do
        soon = soon.replace(hour=3)
    settings = data / "baken.toml"
    text = settings.read_text(encoding="utf-8").replace('at = "03:30"', f'at = "{soon:%H:%M}"', 1)
    settings.write_text(text, encoding="utf-8")
    running = subprocess.Popen(
        [sys.executable, "-m", "baken", "schedule", "--data", str(data)], cwd=ROOT, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    )
    patience = threading.Timer(240, running.kill)
    patience.start()
    try:
        assert running.stdout is not None
        for line in running.stdout:
            if line.startswith("klein: ok"):
                break
        else:
            raise AssertionError(running.communicate()[1])
    finally:
        patience.cancel()
        running.terminate()
        running.communicate(timeout=60)
    assert running.returncode == 0
    with Store.open(data) as store, store.read() as session:
        assert len(session.scalars(select(Ad.id)).all()) == 3
