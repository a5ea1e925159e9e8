"""`baken site`: the sources and how they fare."""

import click

from baken.context import DONE, FAILED, Context, command
from baken.wiring import load_sites
from pipeline.nightly import BrokenSite
from storage import nights


@click.group()
def site() -> None:
    """Sources and their profiles."""


@site.command("list")
@command
def list_(context: Context) -> int:
    """List the sources."""
    found = load_sites(context.data)
    for one in found:
        context.say(f"{one.key}\tWRONG: {one.reason}" if isinstance(one, BrokenSite) else f"{one.key}\t{one.title}")
    context.result({"sites": [
        {"key": one.key, "title": None if isinstance(one, BrokenSite) else one.title,
         "problem": one.reason if isinstance(one, BrokenSite) else None}
        for one in found
    ]})
    return FAILED if any(isinstance(one, BrokenSite) for one in found) else DONE


@site.command("health")
@command
@click.option("--nights", "count", type=click.IntRange(1, 60), default=14, show_default=True)
def health(context: Context, count: int) -> int:
    """Show how each source fared, newest night first."""
    rows: dict[str, list[dict[str, object]]] = {}
    with context.store(writing=False) as store, store.read() as session:
        for one in load_sites(context.data):
            history = nights.history_of(session, one.key, count)
            context.say(one.key)
            for run in history:
                context.say(f"  {run.night}  {run.verdict:<12} {run.counts.get('ads_listed', 0):>6} ads  {run.reason}")
            rows[one.key] = [
                {"night": run.night, "verdict": run.verdict, "reason": run.reason,
                 "ads_seen": run.counts.get("ads_listed", 0)} for run in history
            ]
    context.result({"sites": rows})
    return DONE
