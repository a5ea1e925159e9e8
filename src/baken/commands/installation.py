"""`baken init`, `baken besluit`, `baken doctor`: the installation itself."""

import platform
import shutil
from pathlib import Path

import click

from baken import settings
from baken.context import DONE, FAILED, Context, command
from governance.decision import Refused, load_decision, write_template
from pipeline.nightly import night_of
from storage.store import Store


@click.command()
@command
def init(context: Context) -> int:
    """Make a data folder: settings, keys (readable by you alone), an empty store, a processing decision to fill in."""
    if context.data.exists() and any(context.data.iterdir()):
        raise click.ClickException(f"{context.data} is not empty; nothing was changed")
    context.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    context.data.chmod(0o700)
    Store.create(context.data).close()
    written = [settings.write_template(context.data), write_template(context.data)]
    sites = context.data / "sites"
    sites.mkdir()
    for path in written:
        context.say(f"written: {path}")
    context.say(f"site profiles go in {sites}; nothing is collected until the processing decision is active")
    context.result({"data": str(context.data), "written": [str(path) for path in written]})
    return DONE


@click.group()
def besluit() -> None:
    """The processing decision (verwerkingsbesluit)."""


@besluit.command("check")
@command
def check(context: Context) -> int:
    """Say whether the processing decision allows collecting today; exit status 3 when not."""
    decision = load_decision(context.data)
    today = night_of(context.clock.now())
    decision.check(today)
    context.say(f"active until {decision.ends}: {len(decision.scope)} municipalities in scope, "
                f"{len(decision.spread)} in spread, {len(decision.sources)} sources")
    context.result({"active": True, "ends": decision.ends, "sources": list(decision.sources)})
    return DONE


@besluit.command("show")
@command
def show(context: Context) -> int:
    """Print the processing decision as it is understood."""
    decision = load_decision(context.data)
    values = decision.model_dump(mode="json")
    for name, value in values.items():
        context.say(f"{name}: {value}")
    context.result(values)
    return DONE


@click.command()
@command
def doctor(context: Context) -> int:
    """Check what the installation needs; exit status 1 when something is missing."""
    checks = {
        "python": (platform.python_version(), True),
        "chromium": (shutil.which("chromium") or "missing: sites that need a browser are unreachable",
                     shutil.which("chromium") is not None),
        "settings": _settings(context.data),
        "store": _store(context),
        "processing decision": _decision(context),
    }
    for name, (finding, good) in checks.items():
        context.say(f"{'ok     ' if good else 'WRONG  '} {name}: {finding}")
    context.result({name: {"ok": good, "finding": finding} for name, (finding, good) in checks.items()})
    return DONE if all(good for _, good in checks.values()) else FAILED


def _settings(data: Path) -> tuple[str, bool]:
    try:
        loaded = settings.load_settings(data)
    except settings.SettingsError as error:
        return str(error), False
    if not loaded.contact:
        return f"{data / settings.FILE}: contact is empty; sites cannot reach you", False
    return "readable", True


def _store(context: Context) -> tuple[str, bool]:
    try:
        with context.store(writing=False):
            return "opens", True
    except Exception as error:  # noqa: BLE001  a doctor reports whatever is wrong
        return str(error), False


def _decision(context: Context) -> tuple[str, bool]:
    try:
        decision = load_decision(context.data)
        decision.check(night_of(context.clock.now()))
    except Refused as refusal:
        return str(refusal), False
    return f"active until {decision.ends}", True
