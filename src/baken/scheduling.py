"""The clockwork: the nightly round, and a short one on Monday morning that draws the list."""

import logging
import signal
from types import FrameType

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.blocking import BlockingScheduler
from apscheduler.triggers.cron import CronTrigger

from baken.context import Context
from baken.rounds import one_round, say_summary
from baken.settings import ScheduleSettings
from baken.writer_lock import Busy

ZONE = "Europe/Amsterdam"
MISFIRE_GRACE_S = 6 * 3600
"""A server that was off at the hour still does its round; APScheduler's own default of 1 s would skip it."""

log = logging.getLogger("baken.schedule")


def make_scheduler(context: Context, times: ScheduleSettings) -> BlockingScheduler:
    """The scheduler with its two jobs, not started. Both run the same round: what is done is not done again.

    The second one makes that some round ends after Monday 06:00, when the week's list is drawn.
    """
    scheduler = BlockingScheduler(
        jobstores={"default": MemoryJobStore()},      # a stored job would be a pickle: code for whoever can write
        executors={"default": ThreadPoolExecutor(1)},
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": MISFIRE_GRACE_S},
        timezone=ZONE,
    )
    for name, at in (("nightly round", times.at), ("list round", times.list_at)):
        hour, minute = at.split(":")
        scheduler.add_job(
            _round, CronTrigger(hour=int(hour), minute=int(minute), timezone=ZONE), args=[context], id=name, name=name
        )
    scheduler.add_listener(_complain, EVENT_JOB_ERROR | EVENT_JOB_MISSED)
    return scheduler


def run_schedule(context: Context) -> None:
    """Blocks until SIGTERM or Ctrl-C; a running round is finished first."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    scheduler = make_scheduler(context, context.settings().schedule)

    def stop(number: int, frame: FrameType | None) -> None:
        scheduler.shutdown(wait=False)

    signal.signal(signal.SIGTERM, stop)
    for job in scheduler.get_jobs():
        context.say(f"{job.name}: {job.trigger}")
    try:
        scheduler.start()
    except KeyboardInterrupt:
        scheduler.shutdown(wait=False)


def _round(context: Context) -> None:
    try:
        summary = one_round(context)
    except Busy as busy:
        log.warning("%s", busy)      # a round that still runs does the work of this one
        return
    say_summary(context, summary)


def _complain(event: JobExecutionEvent) -> None:
    log.error("%s: %s", event.job_id, getattr(event, "exception", None) or "missed its hour")
