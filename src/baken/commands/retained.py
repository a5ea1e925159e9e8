"""`baken retention`, `audit`, `backup`, `restore`, `dump`: what is kept, proven and carried over."""

from pathlib import Path

import click

from baken.context import DONE, FAILED, Context, command
from pipeline.retention import destroy_expired
from storage import audit as audit_chain
from storage import backup as backups
from storage.dump import canonical

WARNINGS = ("listed_ends_soon", "route_m_not_handed_over")
"""Counted for a person to look at; nothing of it is deleted."""


@click.group()
def retention() -> None:
    """Deleting what is over its term."""


@retention.command("run")
@command
@click.option("--dry-run", is_flag=True, help="Say what would be deleted; delete nothing.")
def run(context: Context, dry_run: bool) -> int:
    """Delete everything that is over its term."""
    with context.store() as store:
        counts = destroy_expired(store, now=context.clock.now(), dry_run=dry_run)
    for name, count in sorted(counts.items()):
        context.say(f"{name}: {count}{' (would be deleted)' if dry_run and name not in WARNINGS else ''}")
    context.result({"dry_run": dry_run, "destroyed": counts})
    return DONE


@click.group()
def audit() -> None:
    """The audit chain."""


@audit.command("verify")
@command
def verify(context: Context) -> int:
    """Check that no audit row was changed, removed or added behind the chain's back."""
    with context.store(writing=False) as store:
        report = audit_chain.verify(store)
    context.say(f"{report.count} rows, unbroken" if report.ok else f"BROKEN at row {report.first_bad}")
    context.result({"ok": report.ok, "count": report.count, "first_bad": report.first_bad})
    return DONE if report.ok else FAILED


@click.command()
@command
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), default=None,
              help="Folder for the copy; default from baken.toml.")
def backup(context: Context, out: Path | None) -> int:
    """Write an encrypted copy of the database; the keystore goes apart."""
    folder = out or context.data / context.settings().store.backup_dir
    with context.store() as store:
        path = backups.backup(store, folder, context.clock.now())
    context.say(f"written: {path}")
    context.result({"backup": str(path)})
    return DONE


@click.command()
@command
@click.argument("file", type=click.Path(path_type=Path, exists=True))
def restore(context: Context, file: Path) -> int:
    """Put a copy back into an empty data folder (with its keys folder)."""
    backups.restore(file, context.data)
    context.say(f"restored into {context.data}")
    context.result({"restored": str(file)})
    return DONE


@click.command()
@command
@click.option("--canonical", "as_canonical", is_flag=True, required=True,
              help="Everything that matters, sorted, without ids, keys, values and run times.")
def dump(context: Context, as_canonical: bool) -> int:
    """Print the state of the store; two equal dumps mean the same state."""
    with context.store(writing=False) as store:
        count = 0
        for line in canonical(store):
            click.echo(line)
            count += 1
    context.result({"lines": count})
    return DONE
