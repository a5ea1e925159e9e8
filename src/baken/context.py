"""What every command shares: the data folder, how it reports, and what it opens."""

import functools
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import click

if TYPE_CHECKING:      # half a second each to import, and not every command needs them
    from baken.settings import Settings
    from storage.store import Store

P = ParamSpec("P")
R = TypeVar("R")

DONE, FAILED, WRONG_USE, REFUSED, NOT_OK = 0, 1, 2, 3, 4
"""Exit statuses (DESIGN section 7)."""


class SystemClock:
    """The real time."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Context:
    """One command's surroundings."""

    data: Path
    json: bool
    debug: bool
    clock: SystemClock = field(default_factory=SystemClock)

    def settings(self) -> "Settings":
        from baken.settings import load_settings

        return load_settings(self.data)

    @contextmanager
    def store(self, *, writing: bool = True) -> Iterator["Store"]:
        """The open store; with `writing` no other command may change the data meanwhile."""
        from baken.writer_lock import writer_lock
        from storage.store import Store

        settings = self.settings()
        if not writing:
            with Store.open(self.data, settings.store.url) as store:
                yield store
            return
        free_mb = shutil.disk_usage(self.data).free // 1024**2
        if free_mb < settings.store.min_free_mb:
            raise click.ClickException(
                f"{self.data}: only {free_mb} MB free, {settings.store.min_free_mb} MB wanted (min_free_mb)"
            )
        with writer_lock(self.data), Store.open(self.data, settings.store.url) as store:
            yield store

    def say(self, line: str) -> None:
        """One line for a person; kept from standard output when that is to hold one JSON object."""
        click.echo(line, err=self.json)

    def result(self, values: dict[str, Any]) -> None:
        """The command's result: one JSON object as the last line when asked for."""
        if self.json:
            sys.stderr.flush()
            click.echo(json.dumps(values, ensure_ascii=False, default=str))


def command(function: Callable[..., R]) -> Callable[..., R]:
    """Adds --data, --json and --debug, and hands the command a Context as its first argument."""

    @click.option("--data", "data", type=click.Path(path_type=Path, file_okay=False), default=Path("data"),
                  show_default=True, help="The data folder.")
    @click.option("--json", "as_json", is_flag=True, help="Print one JSON object last.")
    @click.option("--debug", is_flag=True, help="Show a traceback when something fails.")
    @functools.wraps(function)
    def wrapped(*args: Any, data: Path, as_json: bool, debug: bool, **kwargs: Any) -> R:
        context = click.get_current_context()
        context.ensure_object(dict)
        context.obj["debug"] = debug or context.obj.get("debug", False)
        return function(Context(data, as_json, debug), *args, **kwargs)

    return wrapped
