"""`baken demo`: nights in the made-up world, with the real house."""

import shutil
import time
from datetime import datetime, timedelta
from functools import partial
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
from demo.export import export as export_world
from demo.score import score
from demo.serve import DemoSites, choose_ports
from demo.setup import PASSWORD, USER, furnish, prepare
from demo.world import DEFAULT_SEED, World
from governance.decision import load_decision
from indicators.catalogue import load_catalogue
from pipeline.nightly import Night, Summary
from pipeline.nightly import nightly as run_night
from storage import nights as kept_nights
from storage.store import DATABASE_FILE, Store
from storage.tables import AdGroup, ListItem

CONTACT = "https://baken.example/demo; baken@baken.example"
REVIEW_PORT = 8870
DEMO_FILE = "demo.json"      # in the data folder: says that it holds a demo, and which
WORLD_NIGHTS = 8             # a world is made whole, however few of its nights are played


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
@click.option("--seed", type=int, default=DEFAULT_SEED, show_default=True, help="Of the world.")
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
    world = World(seed, size, max(nights, WORLD_NIGHTS))
    _prepare(context.data, world)
    statuses = _play(context, world, nights)
    with Store.open(context.data) as store:
        result = _result(store, world, nights) | {"seconds": round(time.monotonic() - began, 1)}
        context.say(f"{result['groups']} groups, {result['listed']} listed, {result['controls']} controls, "
                    f"planted patterns visible {result['planted']['visible']}, listed {result['planted']['listed']}")
        context.result(result)
        bad = any(site["verdict"] != "ok" for site in result["sites"].values()) or any(statuses)
        if not once:
            context.say(f"log in as {USER!r} with the password {PASSWORD!r}; Ctrl-C stops")
            serve(store, load_settings(context.data), RunningClock(night_end(nights)), host="127.0.0.1", port=port,
                  ready=context.say, demo_login=f"{USER} / {PASSWORD}")
    return NOT_OK if bad else DONE


@demo.command("export")
@command
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="An empty folder.")
@click.option("--nights", type=click.IntRange(1, 60), default=8, show_default=True)
@click.option("--size", type=click.FloatRange(0.05, 100), default=1.0, show_default=True)
@click.option("--seed", type=int, default=DEFAULT_SEED, show_default=True)
def export(context: Context, out: Path, nights: int, size: float, seed: int) -> int:
    """Write the world and its truth in the exchange format: an open benchmark."""
    if out.exists() and any(out.iterdir()):
        raise click.ClickException(f"{out} is not empty; nothing was written")
    counts = export_world(World(seed, size, nights), out, out / "photos")
    context.say(f"{counts['lines']} lines on {counts['ads']} ads, {counts['photos']} pictures in {out}")
    context.result({"out": str(out)} | counts)
    return DONE


def _prepare(data: Path, world: World) -> None:
    """A data folder for the demo; refuses one that belongs to a real installation."""
    if data.exists() and any(data.iterdir()) and not (data / DEMO_FILE).exists():
        raise click.ClickException(f"{data} holds something else than a demo; name another folder with --data")
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    with writer_lock(data):
        if not (data / DEMO_FILE).exists():
            choose_ports(data, world)
        write_settings(data)
        if not (data / DATABASE_FILE).exists():
            Store.create(data).close()


def _play(context: Context, world: World, nights: int) -> list[int]:
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
        furnish(store, world, night_start(1))
        with DemoSites.start(world, data_dir=data) as sites, live_progress(quiet=context.json) as progress:
            prepare(data, sites.base_urls)
            for number in waiting:
                clock.set(night_start(number))
                sites.show_night(number)

                summary = run_night(Night(
                    store=store, clock=clock, decision=load_decision(data), catalogue=load_catalogue(),
                    sites=load_sites(data), contact=CONTACT, backup_dir=data / "backups", progress=progress,
                    crawled=partial(clock.set, night_end(number)),
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


def _result(store: Store, world: World, nights: int) -> dict[str, Any]:
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
        "planted": score(store, world, nights),
    }
