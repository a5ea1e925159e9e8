"""`baken site`: the sources and how they fare."""

from pathlib import Path
from urllib.parse import urlsplit

import click

from baken.commands.site_charts import MEDIAN_NIGHTS, coverage, health_page
from baken.context import DONE, FAILED, Context, command
from baken.gate import note_refusal, open_gate
from baken.rounds import LOOPBACK_CONTACT
from baken.wiring import SITES_DIR, load_sites
from crawler.profile_tools.check import check_sites
from crawler.profile_tools.propose import pause_s, propose, write_proposal
from crawler.profile_tools.try_page import try_url
from crawler.profiles import ProfileError, load_profiles
from crawler.urls import BadAddress, canonical
from governance.decision import Decision, Refused
from pipeline.nightly import BrokenSite
from pipeline.site_lease import hold
from storage import audit, nights
from storage.store import Store


@click.group()
def site() -> None:
    """Sources and their profiles."""


@site.command("list")
@command
def list_(context: Context) -> int:
    """List the sources."""
    context.settings()      # says so when this is no data folder
    found = load_sites(context.data)
    for one in found:
        context.say(f"{one.key}\tWRONG: {one.reason}" if isinstance(one, BrokenSite) else f"{one.key}\t{one.title}")
    context.result({"sites": [
        {"key": one.key, "title": None if isinstance(one, BrokenSite) else one.title,
         "problem": one.reason if isinstance(one, BrokenSite) else None}
        for one in found
    ]})
    return FAILED if any(isinstance(one, BrokenSite) for one in found) else DONE


@site.command("check")
@command
@click.argument("key", required=False, default="")
def check(context: Context, key: str) -> int:
    """Check the profile KEY, or all: the schema, the selectors, and that the fixtures read as expected."""
    context.settings()
    checked = check_sites(context.data / SITES_DIR, key)
    if key and not checked:
        raise click.UsageError(f"there is no profile {context.data / SITES_DIR / f'{key}.yml'}")
    rows = []
    for one in checked:
        problems = [*one.faults, *map(str, one.differences)]
        for problem in problems:
            click.echo(f"{one.name}: {problem}", err=True)
        if not problems:
            context.say(f"{one.name}: good, {one.fixtures} fixtures")
        rows.append({"key": one.name, "ok": one.good, "fixtures": one.fixtures, "problems": problems})
    context.result({"ok": all(one.good for one in checked), "sites": rows})
    return DONE if all(one.good for one in checked) else FAILED


@site.command("try")
@command
@click.argument("key")
@click.argument("url")
@click.option("--listing", is_flag=True, help="URL is a list of ads, not an ad.")
def try_(context: Context, key: str, url: str, listing: bool) -> int:
    """Fetch the page URL of the source KEY and show every field and where it stands. Nothing is kept."""
    decision = open_gate(context, "site try")
    loaded = dict(load_profiles(context.data / SITES_DIR)).get(key)
    if loaded is None:
        raise click.UsageError(f"there is no profile {context.data / SITES_DIR / f'{key}.yml'}")
    if isinstance(loaded, ProfileError):
        raise click.ClickException(str(loaded))
    host = _host(url, loaded.identity.base_urls[0])
    with context.store() as store:
        _must_cover(store, context, decision, "site try", key, loaded.hosts | {host})
        _note(store, context, "site.try", key)
        with hold(store, key, loaded.hosts | {host}, loaded.fetch.delay_s):
            rows = try_url(
                loaded, url, loopback=decision.loopback, contact=context.settings().contact or LOOPBACK_CONTACT,
                now=context.clock.now(), listing=listing,
            )
    for row in rows:
        place = f"  [{row.span[0]}:{row.span[1]}]" if row.span else ""
        context.say(f"{row.name:<20} {' '.join(row.value.split())[:200]}{place}")
    context.result({"fields": [{"name": row.name, "value": row.value, "span": row.span} for row in rows]})
    return FAILED if any(row.name == "mislukt" for row in rows) else DONE


@site.command("new")
@command
@click.argument("url")
@click.option("--key", default=None,
              help="Key of the source; default the one that the processing decision gives the host.")
def new(context: Context, url: str, key: str | None) -> int:
    """Look at the list of ads at URL and write a profile for it, with fixtures, for a person to finish."""
    decision = open_gate(context, "site new")
    host = _host(url)
    naming = sorted(one for one, hosts in decision.hosts.items() if host in hosts)
    if key is None and len(naming) > 1:
        raise click.UsageError(f"several sources have the host {host}: {', '.join(naming)}; choose with --key")
    chosen = key or (naming[0] if naming else host)
    with context.store() as store:
        _must_cover(store, context, decision, "site new", chosen, frozenset({host}))
        path = context.data / SITES_DIR / f"{chosen}.yml"
        if path.exists():
            raise click.ClickException(f"{path} exists already; nothing was changed")
        _note(store, context, "site.new", chosen)
        with hold(store, chosen, frozenset({host}), pause_s(url, loopback=decision.loopback)):
            proposal = propose(
                url, loopback=decision.loopback, contact=context.settings().contact or LOOPBACK_CONTACT,
                now=context.clock.now(), key=chosen,
            )
        written = write_proposal(proposal, context.data / SITES_DIR)
    for name, value in proposal.rows:
        on = proposal.found_on.get("photos" if name == "foto" else name)
        share = "" if on is None else f"{on} of {proposal.looked_at}"
        context.say(f"{name:<16} {share:<8} {' '.join(value.split())[:200]}")
    context.say(f"the first night about {_duration(proposal.seconds_first_night)}, "
                f"an ordinary night about {_duration(proposal.seconds_a_night)}")
    for strange in sorted(proposal.profile.hosts - frozenset(decision.hosts.get(chosen, ()))):
        context.say(f"the processing decision does not name {strange} for {chosen} yet: without it nothing is crawled")
    context.say(f"written: {written}")
    context.result({
        "key": chosen, "profile": str(written), "fixtures": len(proposal.pages),
        "fields": [{"name": name, "value": value} for name, value in proposal.rows],
        "found_on": proposal.found_on, "looked_at": proposal.looked_at,
        "seconds_first_night": round(proposal.seconds_first_night, 1),
        "seconds_a_night": round(proposal.seconds_a_night, 1),
    })
    return DONE


@site.command("health")
@command
@click.option("--nights", "count", type=click.IntRange(1, 60), default=14, show_default=True, help="How many nights.")
@click.option("--html", "page", type=click.Path(path_type=Path, dir_okay=False), default=None,
              help="Write a page with a chart for every source.")
def health(context: Context, count: int, page: Path | None) -> int:
    """Show how each source fared, newest night first."""
    context.settings()
    histories: dict[str, list[nights.NightRun]] = {}
    with context.store(writing=False) as store, store.read() as session:
        for one in load_sites(context.data):
            histories[one.key] = list(nights.history_of(session, one.key, max(count, 1 + MEDIAN_NIGHTS)))
    fields = {key: coverage(history) for key, history in histories.items()}
    for key, history in histories.items():
        context.say(key)
        for run in history[:count]:
            context.say(f"  {run.night}  {run.verdict:<12} {run.counts.get('ads_listed', 0):>6} ads  {run.reason}")
        for field in fields[key]:
            usual = "" if field.usual is None else f", usually {field.usual:.0%}"
            context.say(f"    {field.field:<14} {field.share:>4.0%}{usual}{'  LOW' if field.low else ''}")
    if page is not None:
        page.write_text(health_page(histories, count), encoding="utf-8")
        context.say(f"written: {page}")
    context.result({
        "sites": {
            key: [
                {"night": run.night, "verdict": run.verdict, "reason": run.reason,
                 "ads_seen": run.counts.get("ads_listed", 0)}
                for run in history[:count]
            ]
            for key, history in histories.items()
        },
        "coverage": {
            key: {field.field: {"share": field.share, "usual": field.usual} for field in found}
            for key, found in fields.items()
        },
    })
    return DONE


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} seconds" if seconds < 120 else f"{seconds / 60:.0f} minutes"


def _host(url: str, base: str = "") -> str:
    try:
        return urlsplit(canonical(url, base)).hostname or ""
    except BadAddress as error:
        raise click.UsageError(str(error)) from None


def _must_cover(
    store: Store, context: Context, decision: Decision, action: str, key: str, hosts: frozenset[str]
) -> None:
    try:
        decision.covers(key, hosts)
    except Refused as refusal:
        note_refusal(store, context, action, str(refusal))
        raise


def _note(store: Store, context: Context, action: str, key: str) -> None:
    with store.begin() as session:
        audit.record(session, store, actor=f"cli:baken {action.replace('.', ' ')}", action=action,
                     object=f"site:{key}", now=context.clock.now())
