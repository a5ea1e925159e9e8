"""`baken export` and `baken dossier`: what leaves the house."""

from pathlib import Path

import click

from baken.context import DONE, FAILED, Context, command
from exports.dossier import export as make_dossier
from exports.verify import verify as verify_dossier
from indicators.catalogue import load_catalogue

ROUTES = ("p", "l", "z", "a", "b", "r", "h", "m")


@click.command()
@command
@click.argument("group")
@click.option("--route", type=click.Choice(ROUTES), required=True,
              help="The recipient's letter; p: police team TMM.")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder for the package.")
def export(context: Context, group: str, route: str, out: Path) -> int:
    """Make the package of a GROUP chosen "doorzetten" and record it as a referral. Nothing is sent."""
    with context.store() as store:
        path = make_dossier(
            store, group=group, route=route, out_dir=out, now=context.clock.now(), actor="cli:baken export",
            user_id=None, catalogue=load_catalogue(),
        )
    context.say(f"written: {path}")
    context.result({"package": str(path)})
    return DONE


@click.group()
def dossier() -> None:
    """Packages that were made."""


@dossier.command("verify")
@command
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
def verify(context: Context, file: Path) -> int:
    """Check every file of a package against its manifest."""
    problems = verify_dossier(file)
    for problem in problems:
        click.echo(f"{file}: {problem}", err=True)
    if not problems:
        context.say(f"{file}: complete and unchanged")
    context.result({"ok": not problems, "problems": problems})
    return FAILED if problems else DONE
