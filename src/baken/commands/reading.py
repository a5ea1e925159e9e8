"""`baken reextract`: the words that are kept, read again by better extractors."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
from rich.console import Console
from rich.progress import Progress as Bar

from baken.context import DONE, Context, command
from baken.gate import open_gate
from baken.wiring import load_sites
from governance.decision import Decision
from indicators.catalogue import load_catalogue
from pipeline import assess as assessing
from pipeline import link as linking
from pipeline import reextract as rereading
from pipeline.ingest import Rules
from pipeline.nightly import BrokenSite, rules_for
from pipeline.reextract import Difference

NOTHING = "nothing to do: all words were read by the present extractors"


@click.command()
@command
@click.option("--dry-run", is_flag=True, help="Only print the difference.")
@click.option("--yes", is_flag=True, help="Do not ask on a terminal.")
def reextract(context: Context, dry_run: bool, yes: bool) -> int:
    """Read the kept words again with the present extractors; prints the difference first.

    Choices, and links that people cut, stay. Afterwards what changed is linked and assessed.
    """
    decision = open_gate(context, "reextract")
    rules_of = _rules_of(context, decision)
    with context.store(writing=not dry_run) as store:
        with _progress(context) as progress:
            found = rereading.difference(store, rules_of, progress=progress)
        _say(context, found)
        values: dict[str, object] = {"dry_run": dry_run, "difference": found.values()}
        if not dry_run and found.ads_read:
            if sys.stdin.isatty() and not (yes or context.json):
                click.confirm("Change this?", abort=True, err=True)
            with _progress(context) as progress:
                rereading.reextract(store, rules_of, now=context.clock.now(), progress=progress)
            linked = linking.link(store, now=context.clock.now())
            assessed = assessing.assess(store, now=context.clock.now(), catalogue=load_catalogue())
            context.say(f"done; {linked.changed_groups} groups changed, {assessed} assessed")
            values |= {"changed_groups": linked.changed_groups, "assessed": assessed}
    context.result(values)
    return DONE


def _rules_of(context: Context, decision: Decision) -> rereading.RulesOf:
    hosts = {
        site.key: site.hosts for site in load_sites(context.data) if not isinstance(site, BrokenSite)
    }

    def rules_of(site: str) -> Rules | None:
        return rules_for(decision, hosts.get(site, frozenset())) if site in decision.sources else None

    return rules_of


def _say(context: Context, found: Difference) -> None:
    if not found.ads_read:
        context.say(NOTHING)
        return
    context.say(f"{found.ads_read} ads were read by other extractors; {found.ads_different} of them read differently")
    for kind in sorted({kind for kind, _ in found.counts}):
        added, removed, changed = (found.counts[kind, what] for what in ("added", "removed", "changed"))
        context.say(f"  {kind:<18} {added:>7} more {removed:>7} fewer {changed:>7} read otherwise")
    lines = (
        (found.links_gained, "contacts that can link two ads and could not before"),
        (found.links_lost, "contacts that no longer link"),
        (found.to_route_m, "ads to route M (words that suggest a minor)"),
        (found.to_spread, "ads offered in a spread municipality: their words will be deleted"),
        (found.to_elsewhere, "ads outside the decision's municipalities, or objected to: will be deleted"),
        (found.kept_for_a_case, "ads that would leave but belong to a case: they stay"),
        (found.not_covered, "ads of sources that the processing decision does not name: left alone"),
        (found.ads_without_words, "ads of which no words are kept: left alone"),
    )
    for count, what in lines:
        if count:
            context.say(f"  {count:>7} {what}")


@contextmanager
def _progress(context: Context) -> Iterator[rereading.Progress]:
    console = Console(stderr=True)
    if context.json or not console.is_terminal:
        yield lambda done: None
        return
    with Bar(console=console, transient=True) as bar:
        task = bar.add_task("reading", total=None)
        yield lambda done: bar.update(task, completed=done, description=f"{done} ads read")
