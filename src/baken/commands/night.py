"""`baken nightly` and its steps, each of which can be run alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from baken.context import DONE, FAILED, Context, command
from baken.gate import note_refusal, open_gate
from baken.progress import live_progress
from baken.rounds import LOOPBACK_CONTACT, one_round, say_oversize, say_summary, summary_values
from baken.scheduling import run_schedule
from baken.wiring import load_sites
from governance.decision import Refused
from indicators.catalogue import load_catalogue
from linking.evidence_table import Grouping
from linking.grouping import group
from pipeline import assess as assessing
from pipeline import link as linking
from pipeline.importing import import_file
from pipeline.ingest import Rules
from pipeline.nightly import Night, crawl_sites, rules_for


@click.command()
@command
def nightly(context: Context) -> int:
    """Run the whole nightly round now; what tonight finished before is not done again."""
    summary = one_round(context)
    say_summary(context, summary)
    context.result(summary_values(summary))
    return summary.exit_status


@click.command()
@command
@click.option("--site", "key", default=None, help="Only this source.")
def crawl(context: Context, key: str | None) -> int:
    """Crawl the sources that were not finished tonight, and store what they show."""
    decision = open_gate(context, "crawl")
    settings = context.settings()
    try:
        sites = load_sites(context.data, key, click_to_reveal=decision.click_to_reveal)
    except KeyError:
        raise click.UsageError(f"there is no profile {context.data / 'sites' / f'{key}.yml'}") from None
    with context.store() as store, live_progress(quiet=context.json) as progress:
        summary = crawl_sites(Night(
            store=store, clock=context.clock, decision=decision, catalogue=load_catalogue(), sites=sites,
            contact=settings.contact or LOOPBACK_CONTACT, backup_dir=None, progress=progress,
        ))
    say_summary(context, summary)
    context.result(summary_values(summary))
    return summary.exit_status


@click.command()
@command
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
def import_(context: Context, file: Path) -> int:
    """Take in ads from FILE.jsonl (the exchange format), as if they had been crawled."""
    decision = open_gate(context, "import")

    def rules_of(site: str) -> Rules:
        if site not in decision.sources:
            raise Refused(f"the processing decision does not name the source {site!r}")
        return rules_for(decision, frozenset())

    with context.store() as store:
        try:
            summary = import_file(store, file, rules_of=rules_of, now=context.clock.now())
        except Refused as refusal:
            note_refusal(store, context, "import", str(refusal))
            raise
    for problem in summary.problems:
        click.echo(f"{file}: {problem}", err=True)
    context.say(f"new {summary.ads_new}, changed {summary.ads_changed}, seen again {summary.seen_again}, "
                f"elsewhere {summary.elsewhere}, photos {summary.photos}")
    context.result({
        "ads_new": summary.ads_new, "ads_changed": summary.ads_changed, "seen_again": summary.seen_again,
        "elsewhere": summary.elsewhere, "photos": summary.photos, "problems": summary.problems,
    })
    return FAILED if summary.problems else DONE


@click.command()
@command
@click.option("--rebuild", is_flag=True, help="Make all leads and groups again from the evidence that is kept.")
@click.option("--engine", type=click.Choice(["embedded", "spark"]), default="embedded", show_default=True,
              help="What makes the groups; both make the same. spark needs requirements/spark.txt and Java.")
def link(context: Context, rebuild: bool, engine: str) -> int:
    """Link what is new."""
    with context.store() as store, _grouping(context, engine) as grouping:
        summary = linking.link(store, now=context.clock.now(), rebuild=rebuild, grouping=grouping)
    context.say(f"{summary.ads} ads looked at, {summary.edges} links, {summary.groups} groups, "
                f"{summary.changed_groups} changed")
    say_oversize(context, summary)
    context.result({"ads": summary.ads, "edges": summary.edges, "groups": summary.groups,
                    "changed_groups": summary.changed_groups, "oversize": dict(summary.oversize)})
    return DONE


@contextmanager
def _grouping(context: Context, engine: str) -> Iterator[Grouping]:
    if engine == "embedded":
        yield group
        return
    from pipeline.spark_session import SparkSettings, spark_session

    said = context.settings().spark
    settings = SparkSettings(
        master=said.master, scratch=said.scratch, scratch_is_encrypted=said.scratch_is_encrypted, memory=said.memory
    )
    with spark_session(settings) as session:
        from pipeline.spark_link import SparkGrouping  # pyspark and splink are there: the session checked

        yield SparkGrouping(session, settings)


@click.command()
@command
@click.option("--everything", is_flag=True, help="Assess all groups, also those that did not change.")
def assess(context: Context, everything: bool) -> int:
    """Assess the changed groups by the catalogue of indicators."""
    with context.store() as store:
        count = assessing.assess(store, now=context.clock.now(), catalogue=load_catalogue(), everything=everything)
    context.say(f"{count} groups assessed")
    context.result({"assessed": count})
    return DONE


@click.command()
@command
def schedule(context: Context) -> int:
    """Stay running and do the round every night at the time of baken.toml."""
    run_schedule(context)
    return DONE


