"""`baken betrokkene`: the rights of the people in the ads, by the telephone number they give."""

import json
from collections.abc import Callable
from dataclasses import asdict

import click

from baken.context import DONE, Context, command
from governance import data_subjects


def by_phone(function: Callable[..., int]) -> Callable[..., int]:
    """Adds --telefoon and reads it: what is no number is wrong use."""

    def read(_: click.Context, __: click.Parameter, value: str) -> str:
        try:
            return data_subjects.e164(value)
        except data_subjects.BadNumber as error:
            raise click.BadParameter(str(error)) from None

    option = click.option("--telefoon", "phone", required=True, metavar="NR", callback=read,
                          help="The number; without a country code a Dutch one.")
    return command(option(function))


@click.group()
def betrokkene() -> None:
    """Rights of the people in the ads: access, erasure, objection."""


@betrokkene.command("zoek")
@by_phone
def search(context: Context, phone: str) -> int:
    """Count what is kept about the ads of a number, and where."""
    with context.store() as store:
        found = data_subjects.find(store, phone, context.clock.now())
    for name, value in asdict(found).items():
        context.say(f"{name}: {value}")
    context.result({"phone": phone} | asdict(found))
    return DONE


@betrokkene.command("exporteer")
@by_phone
def export(context: Context, phone: str) -> int:
    """Print all that is kept about the ads of a number, as JSON."""
    with context.store() as store:
        kept = data_subjects.export(store, phone, context.clock.now())
    click.echo(json.dumps(kept, ensure_ascii=False, indent=None if context.json else 2))
    return DONE


@betrokkene.command("verwijder")
@by_phone
def erase(context: Context, phone: str) -> int:
    """Delete the ads of a number, with their keys."""
    return _erase(context, phone, objection=False)


@betrokkene.command("bezwaar")
@by_phone
def objection(context: Context, phone: str) -> int:
    """Delete the ads of a number and never keep them again."""
    return _erase(context, phone, objection=True)


def _erase(context: Context, phone: str, *, objection: bool) -> int:
    with context.store() as store:
        counts = data_subjects.erase(store, phone, context.clock.now(), objection=objection)
    context.say(f"{counts['ads']} ads deleted, {counts['struck_from_pages']} pages of others struck"
                f"{'; the number is not kept again' if objection else ''}")
    context.result({"phone": phone, "objection": objection} | counts)
    return DONE
