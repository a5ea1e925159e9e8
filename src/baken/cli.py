"""The command line.

Exit status: 0 done, 1 failed, 2 wrong use, 3 refused by the processing decision, 4 a site is not ok.
"""

import importlib
import resource
import sys
from collections.abc import Sequence

import click

from baken.context import FAILED, REFUSED, WRONG_USE

COMMANDS = {
    "init": "installation.init",
    "besluit": "installation.besluit",
    "doctor": "installation.doctor",
    "site": "sites.site",
    "crawl": "night.crawl",
    "import": "night.import_",
    "link": "night.link",
    "assess": "night.assess",
    "reextract": "reading.reextract",
    "nightly": "night.nightly",
    "schedule": "night.schedule",
    "review": "people.review",
    "user": "people.user",
    "export": "dossiers.export",
    "dossier": "dossiers.dossier",
    "betrokkene": "rights.betrokkene",
    "retention": "retained.retention",
    "audit": "retained.audit",
    "backup": "retained.backup",
    "restore": "retained.restore",
    "dump": "retained.dump",
    "demo": "world.demo",
    "eval": "measure.eval_",
    "bench": "measure.bench",
}


class Commands(click.Group):
    """Loads a command's module when it is asked for: half of the rooms take a second or more to import."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(".")
        found = getattr(importlib.import_module(f"baken.commands.{module}"), name)
        if not isinstance(found, click.Command):
            raise TypeError(f"{COMMANDS[cmd_name]} is no command")
        return found


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option("0.1.0", prog_name="baken")
def baken() -> None:
    """Watches public online sex advertisements for signs of human trafficking."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs one command and ends the process with its status; an error is one line on stderr."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))    # a crash must not leave keys and opened words on disk
    words = list(sys.argv[1:] if arguments is None else arguments)
    sys.exit(run(words))


def run(words: Sequence[str]) -> int:
    """The exit status of one command."""
    try:
        status = baken.main(args=list(words), prog_name="baken", standalone_mode=False)
    except click.UsageError as error:
        error.show()
        return WRONG_USE
    except click.ClickException as error:
        _complain(error.format_message())
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        _complain("stopped")
        return FAILED
    except Exception as error:
        from governance.decision import Refused  # only now: a command that goes well need not load it

        if isinstance(error, Refused):
            _complain(f"refused: {error}")
            return REFUSED
        if "--debug" in words:
            raise
        _complain(str(error) or type(error).__name__)
        return FAILED
    return status if isinstance(status, int) else 0


def _complain(text: str) -> None:
    click.echo(f"baken: {' '.join(text.split())}", err=True)
