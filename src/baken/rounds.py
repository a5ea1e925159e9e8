"""One nightly round of a real installation, and how its outcome is told."""

from typing import Any

from baken.context import Context
from baken.gate import open_gate
from baken.progress import live_progress
from baken.wiring import load_sites
from indicators.catalogue import load_catalogue
from pipeline.link import LinkSummary
from pipeline.nightly import Night, Summary, nightly

LOOPBACK_CONTACT = "baken@localhost"
"""Said to sites on this machine when nobody filled in whom to turn to."""


def one_round(context: Context) -> Summary:
    """The round of this night. Raises Refused, Busy, SettingsError or StoreError, each with one line."""
    decision = open_gate(context, "nightly")
    settings = context.settings()
    with context.store() as store, live_progress(quiet=context.json) as progress:
        return nightly(Night(
            store=store, clock=context.clock, decision=decision, catalogue=load_catalogue(),
            sites=load_sites(context.data, click_to_reveal=decision.click_to_reveal),
            contact=settings.contact or LOOPBACK_CONTACT,
            backup_dir=context.data / settings.store.backup_dir, progress=progress,
        ))


def say_summary(context: Context, summary: Summary) -> None:
    """The night in a few lines; a source that is not `ok` with its reason."""
    for result in summary.sites:
        context.say(f"{result.site_key}: {result.verdict.value}{f' ({result.reason})' if result.reason else ''}, "
                    f"{result.pages} requests, {result.ads_seen} ads, {result.ads_new} new, "
                    f"{result.ads_changed} changed")
    for key in summary.finished_before:
        context.say(f"{key}: finished before tonight")
    for key in summary.in_hand:
        context.say(f"{key}: another process is crawling it")
    for line in summary.refused:
        context.say(f"refused: {line}")
    if summary.linked is not None:
        context.say(f"groups: {summary.linked.groups}, assessed: {summary.assessed}")
        say_oversize(context, summary.linked)
    if summary.listed is not None:
        context.say(f"list {summary.listed.week}: {summary.listed.listed} by the rule, {summary.listed.urgent} urgent, "
                    f"{summary.listed.controls} controls, {summary.listed.overflow} did not fit")


def say_oversize(context: Context, linked: LinkSummary) -> None:
    """An alarm a group: something that many use probably joins strangers, and a person must look at it."""
    for public_id, ads in linked.oversize.items():
        context.say(f"alarm: group {public_id} has {ads} ads, too many for one hand; its page proposes a split")


def summary_values(summary: Summary) -> dict[str, Any]:
    return {
        "night": summary.night,
        "sites": {
            result.site_key: {
                "pages": result.pages, "ads_seen": result.ads_seen, "ads_new": result.ads_new,
                "ads_changed": result.ads_changed, "verdict": result.verdict.value, "reason": result.reason,
            }
            for result in summary.sites
        },
        "finished_before": summary.finished_before,
        "in_hand": summary.in_hand,
        "refused": summary.refused,
        "groups": summary.linked.groups if summary.linked else None,
        "oversize": dict(summary.linked.oversize) if summary.linked else {},
        "assessed": summary.assessed,
        "listed": summary.listed.listed if summary.listed else 0,
        "urgent": summary.listed.urgent if summary.listed else 0,
        "controls": summary.listed.controls if summary.listed else 0,
        "destroyed": summary.destroyed,
        "backup": summary.backup,
    }
