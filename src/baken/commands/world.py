"""`baken demo`: nights in the made-up world, with the real house."""

import shutil
import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import click
from sqlalchemy import func, select

from baken.context import DONE, NOT_OK, Context, command
from baken.progress import live_progress
from baken.reviewing import serve
from baken.settings import load_settings
from baken.settings import write_template as write_settings
from baken.wiring import load_sites
from baken.writer_lock import writer_lock
from demo.clock import FrozenClock, night_date, night_end, night_start
from demo.export import export_world
from demo.score import score
from demo.serve import DemoSites
from demo.setup import LOGIN, PASSWORD, is_demo, prepare, world_of
from governance.decision import load_decision
from indicators.catalogue import load_catalogue
from pipeline.nightly import Night, Summary
from pipeline.nightly import nightly as run_night
from storage import nights as kept_nights
from storage.store import DATABASE_FILE, Store
from storage.tables import AdGroup, ListItem

CONTACT = "https://baken.example/demo; baken@baken.example"
REVIEW_PORT = 8870


class RunningClock:
    """The demo's time after its last night: it goes on from there at the pace of the real one."""

    def __init__(self, start: datetime) -> None:
        self._start, self._began = start, time.monotonic()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=time.monotonic() - self._began)


@click.group(invoke_without_command=True)
@click.option("--nights", type=click.IntRange(1, 60), default=8, show_default=True, help="How many nights.")
@click.option("--once", is_flag=True, help="Do not serve the review page afterwards.")
@click.option("--size", type=click.FloatRange(0.05, 100), default=1.0, show_default=True,
              help="Size of the world; 1 is about a thousand live ads.")
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--port", type=click.IntRange(1, 65535), default=REVIEW_PORT, show_default=True,
              help="Of the review page.")
@click.pass_context
@command
def demo(
    context: Context, click_context: click.Context, nights: int, once: bool, size: float, seed: int, port: int
) -> int:
    """Play nights in a made-up world: real sites on loopback, the real crawl, store, list and page."""
    if click_context.invoked_subcommand is not None:
        return DONE
    began = time.monotonic()
    _prepare(context, seed, size)
    statuses = _play(context, nights)
    with Store.open(context.data) as store:
        result = _result(store, context.data, nights) | {"seconds": round(time.monotonic() - began, 1)}
        context.say(f"{result['groups']} groups, {result['listed']} listed, {result['controls']} controls, "
                    f"planted patterns visible {result['planted']['visible']}, listed {result['planted']['listed']}")
        context.result(result)
        bad = any(site["verdict"] != "ok" for site in result["sites"].values()) or any(statuses)
        if not once:
            context.say(f"log in as {LOGIN!r} with the password {PASSWORD!r}; Ctrl-C stops")
            serve(store, load_settings(context.data), RunningClock(night_end(nights)), host="127.0.0.1", port=port,
                  ready=context.say)
    return NOT_OK if bad else DONE


@demo.command("export")
@command
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="An empty folder.")
@click.option("--nights", type=click.IntRange(1, 60), default=8, show_default=True)
@click.option("--size", type=click.FloatRange(0.05, 100), default=1.0, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True)
def export(context: Context, out: Path, nights: int, size: float, seed: int) -> int:
    """Write the world and its truth in the exchange format: an open benchmark."""
    if out.exists() and any(out.iterdir()):
        raise click.ClickException(f"{out} is not empty; nothing was written")
    count = export_world(out, seed=seed, size=size, nights=nights)
    context.say(f"{count} lines in {out / 'ads.jsonl'}")
    context.result({"out": str(out), "ads": count})
    return DONE


def _prepare(context: Context, seed: int, size: float) -> None:
    """A data folder for the demo; refuses one that belongs to a real installation or another world."""
    data = context.data
    if (data / DATABASE_FILE).exists():
        if not is_demo(data, seed=seed, size=size):
            raise click.ClickException(f"{data} holds other data than this demo's; name another folder with --data")
        return
    if data.exists() and any(data.iterdir()) and not is_demo(data, seed=seed, size=size):
        raise click.ClickException(f"{data} is not empty; name another folder with --data")
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    with writer_lock(data):
        write_settings(data)
        with Store.create(data) as store:
            prepare(data, store, seed=seed, size=size)


def _play(context: Context, nights: int) -> list[int]:
    """Runs the nights that were not finished before. Gives their exit statuses."""
    data = context.data
    clock = FrozenClock(night_start(1))
    statuses: list[int] = []
    with writer_lock(data), Store.open(data) as store:
        with store.read() as session:
            waiting = [n for n in range(1, nights + 1) if not kept_nights.night_ended(session, night_date(n))]
        if not waiting:
            context.say("all nights were played before")
            return []
        if shutil.which("chromium") is None:
            context.say("Chromium is missing: the site that needs it will be unreachable")
        with DemoSites.start(data) as sites, live_progress(quiet=context.json) as progress:
            for number in waiting:
                clock.set(night_start(number))
                sites.show_night(number)

                def night_is_over(ends: datetime = night_end(number)) -> None:
                    clock.set(ends)

                summary = run_night(Night(
                    store=store, clock=clock, decision=load_decision(data), catalogue=load_catalogue(),
                    sites=load_sites(data), contact=CONTACT, backup_dir=data / "backups", progress=progress,
                    crawled=night_is_over,
                ))
                _say_night(context, number, summary)
                statuses.append(summary.exit_status)
    return statuses


def _say_night(context: Context, number: int, summary: Summary) -> None:
    sites = "; ".join(
        f"{result.site_key} {result.verdict.value}, {result.ads_seen} ads, {result.ads_new} new"
        + (f" ({result.reason})" if result.verdict.value != "ok" else "")
        for result in summary.sites
    )
    context.say(f"night {number} ({summary.night}): {sites}")
    if summary.listed is not None and summary.listed.drawn:
        context.say(f"  the list of {summary.listed.week} was drawn: {summary.listed.listed} groups, "
                    f"{summary.listed.controls} controls")


def _result(store: Store, data: Path, nights: int) -> dict[str, Any]:
    """What the store says after these nights (DESIGN section 7); the same whether they were played now or before."""
    with store.read() as session:
        sites = {
            run.site_key: {
                "pages": run.counts.get("pages", 0), "ads_seen": run.counts.get("ads_listed", 0),
                "ads_new": run.counts.get("ads_new", 0), "ads_changed": run.counts.get("ads_changed", 0),
                "verdict": run.verdict, "reason": run.reason,
            }
            for run in kept_nights.runs_of(session, night_date(nights))
        }
        groups = session.scalar(select(func.count()).select_from(AdGroup).where(AdGroup.ended_at.is_(None)))
        controls = session.scalar(select(func.count()).select_from(ListItem).where(ListItem.why == "control"))
        listed = session.scalar(
            select(func.count(ListItem.group_id.distinct())).where(ListItem.why != "control")
        )
    return {
        "sites": sites, "groups": groups, "listed": listed, "controls": controls,
        "planted": score(store, world_of(data), nights),
    }
