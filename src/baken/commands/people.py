"""`baken review` and `baken user`: the page and who may log in."""

import sys

import click

from baken.context import DONE, Context, command
from baken.reviewing import serve
from storage import audit, users

ROLES = ("reviewer", "stand_in", "privacy", "admin", "statistics")


@click.command()
@command
@click.option("--host", default=None, help="Address to listen on; default from baken.toml.")
@click.option("--port", type=click.IntRange(1, 65535), default=None, help="Port; default from baken.toml.")
def review(context: Context, host: str | None, port: int | None) -> int:
    """Serve the review page."""
    settings = context.settings()
    with context.store(writing=False) as store:
        serve(store, settings, context.clock, host=host or settings.review.host, port=port or settings.review.port,
              ready=context.say)
    return DONE


@click.group()
def user() -> None:
    """People who may log in."""


@user.command("add")
@command
@click.argument("name")
@click.option("--role", type=click.Choice(ROLES), required=True)
@click.option("--password", default=None,
              help="Asked for when left out: a password on the command line is seen by others.")
@click.option("--password-stdin", is_flag=True, help="Read the password from the first line of standard input.")
def add(context: Context, name: str, role: str, password: str | None, password_stdin: bool) -> int:
    """Add a person."""
    if password is not None and password_stdin:
        raise click.UsageError("--password and --password-stdin do not go together")
    if password_stdin:
        password = sys.stdin.readline().rstrip("\r\n")
    elif password is None:
        password = click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    with context.store() as store, store.begin() as session:
        users.add_user(session, name, role, password, context.clock.now())
        audit.record(session, store, actor="cli:baken user", action="user.add", object=f"user:{name}",
                     now=context.clock.now(), detail={"role": role})
    context.say(f"added: {name} ({role})")
    context.result({"name": name, "role": role})
    return DONE


@user.command("list")
@command
def list_(context: Context) -> int:
    """List the people."""
    with context.store(writing=False) as store, store.read() as session:
        found = users.list_users(session)
    for person in found:
        context.say(f"{person.name}\t{person.role}{'  (disabled)' if person.disabled else ''}")
    context.result({"users": [
        {"name": person.name, "role": person.role, "disabled": person.disabled} for person in found
    ]})
    return DONE


@user.command("disable")
@command
@click.argument("name")
def disable(context: Context, name: str) -> int:
    """Disable a person and end all their sessions."""
    with context.store() as store, store.begin() as session:
        users.disable_user(session, name)
        audit.record(session, store, actor="cli:baken user", action="user.disable", object=f"user:{name}",
                     now=context.clock.now())
    context.say(f"disabled: {name}")
    context.result({"name": name, "disabled": True})
    return DONE
