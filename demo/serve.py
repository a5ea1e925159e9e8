"""Serves the demo sites over real HTTP on loopback, in a process of its own that dies with its parent.

`python -m demo.serve` reads one JSON command a line and answers with one JSON line; when its input ends, it ends.
"""

import contextlib
import json
import logging
import os
import select
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, cast

import click
from waitress.server import create_server

from demo.ads import SITES
from demo.site_rommelmarkt import DISALLOWED
from demo.sites import SitesApp
from demo.world import DEFAULT_SEED, World

HOST = "127.0.0.1"
FIRST_PORT = 8871
_MEMORY = "demo.json"      # in the data folder: which world this is and on which ports it stands
_PORT_TRIES = 100           # ten seconds
_START_TIMEOUT_S = 900     # a world of size 100 takes minutes to make


class DemoError(Exception):
    """The sites cannot be served; the message is one clear line."""


def choose_ports(data_dir: Path | None, world: World) -> tuple[int, ...]:
    """Four ports in a row for the sites: the remembered ones of a data folder, else the first free block.

    Raises DemoError when the folder belongs to another world, or when its ports are taken by another program.
    """
    sockets = _bound(data_dir, world)
    ports = tuple(each.getsockname()[1] for each in sockets)
    for each in sockets:
        each.close()
    return ports


def _bound(data_dir: Path | None, world: World) -> list[socket.socket]:
    """Sockets that hold the sites' ports, so that nobody takes one before the sites are up."""
    memory = data_dir / _MEMORY if data_dir else None
    if memory and memory.exists():
        ports = _remembered(memory, world)
        for _ in range(_PORT_TRIES):
            if sockets := _bind(ports):
                return sockets
            time.sleep(0.1)      # the sites of a demo that was just killed need a moment to go
        raise DemoError(f"port {ports[0]}-{ports[-1]}, where this demo stood, is in use by another program")
    for first in range(FIRST_PORT, FIRST_PORT + 400, len(SITES)):
        if sockets := _bind(range(first, first + len(SITES))):
            break
    else:
        raise DemoError(f"no four free ports from {FIRST_PORT} on")
    if memory:
        memory.parent.mkdir(parents=True, exist_ok=True)
        state = {"ports": list(range(first, first + len(SITES))), "seed": world.seed, "size": world.size}
        memory.write_text(json.dumps(state) + "\n", encoding="utf-8")
    return sockets


def _remembered(memory: Path, world: World) -> tuple[int, ...]:
    try:
        known = json.loads(memory.read_text(encoding="utf-8"))
        ports = tuple(int(port) for port in known["ports"])
        same = (known["seed"], known["size"], len(ports)) == (world.seed, world.size, len(SITES))
    except (ValueError, KeyError, TypeError) as error:
        raise DemoError(f"{memory} cannot be read; delete it to start the demo afresh") from error
    if not same:
        raise DemoError(f"{memory.parent} holds a demo of seed {known['seed']} and size {known['size']}; "
                        "use the same, or another folder")
    return ports


def _bind(ports: Sequence[int]) -> list[socket.socket]:
    """A bound socket for every port; none at all when one of them is taken."""
    sockets: list[socket.socket] = []
    for port in ports:
        bound = socket.socket()
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sockets.append(bound)
        try:
            bound.bind((HOST, port))
        except OSError:
            for each in sockets:
                each.close()
            return []
    return sockets


class DemoSites:
    """The running sites, as their parent sees them. A context manager."""

    def __init__(self, process: "subprocess.Popen[bytes]", world: World, ports: tuple[int, ...]) -> None:
        self._process = process
        self.world = world
        self.ports = ports

    @classmethod
    def start(cls, world: World, *, data_dir: Path | None = None, ports: tuple[int, ...] | None = None) -> Self:
        """Starts serving the first night; returns when every site answers. Raises DemoError."""
        sockets = _bind(ports) if ports else _bound(data_dir, world)
        if not sockets:
            raise DemoError("a port that was named for the demo sites is in use")
        handles = [each.fileno() for each in sockets]
        command = [
            sys.executable, "-m", "demo.serve", "--seed", str(world.seed), "--size", str(world.size),
            "--nights", str(world.nights), *(part for handle in handles for part in ("--socket", str(handle))),
        ]
        process = subprocess.Popen(  # noqa: S603  (our own module, our own arguments)
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=handles,
            cwd=Path(__file__).parent.parent,
        )
        sites = cls(process, world, tuple(each.getsockname()[1] for each in sockets))
        for each in sockets:
            each.close()      # the sites hold them now
        try:
            sites._answer(_START_TIMEOUT_S)
        except DemoError:
            sites.close()
            raise
        return sites

    @property
    def base_urls(self) -> dict[str, str]:
        """Site key to address."""
        return {site: f"http://{HOST}:{port}" for site, port in zip(SITES, self.ports, strict=True)}

    def show_night(self, night: int) -> None:
        """Turns all sites to a night; when this returns every answer is of that night. Raises DemoError."""
        self._ask({"show": night})

    def requests(self) -> dict[str, int]:
        """How many requests each site had since the night was shown."""
        return cast("dict[str, int]", self._ask({"requests": True})["requests"])

    def asked(self, site: str, prefix: str) -> list[str]:
        """The addresses under a prefix that a site was asked for since the night was shown."""
        return cast("list[str]", self._ask({"asked": [site, prefix]})["asked"])

    def disallowed(self) -> list[str]:
        """The addresses that robots.txt forbids and that were asked for all the same."""
        return [address for prefix in DISALLOWED for address in self.asked("rommelmarkt", prefix)]

    def close(self) -> None:
        """Ends the sites. Safe to call twice."""
        if self._process.stdin and not self._process.stdin.closed:
            with contextlib.suppress(BrokenPipeError):      # it is gone already
                self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _ask(self, command: dict[str, object]) -> dict[str, Any]:
        stdin = cast("IO[bytes]", self._process.stdin)
        try:
            stdin.write(json.dumps(command).encode() + b"\n")
            stdin.flush()
        except (BrokenPipeError, ValueError) as error:
            raise DemoError("the demo sites have stopped") from error
        return self._answer(60)

    def _answer(self, timeout_s: float) -> dict[str, Any]:
        stdout = cast("IO[bytes]", self._process.stdout)
        ready, _, _ = select.select([stdout], [], [], timeout_s)
        line = stdout.readline() if ready else b""
        if not line:
            raise DemoError("the demo sites have stopped" if ready else "the demo sites do not answer")
        answer = cast("dict[str, Any]", json.loads(line))
        if "error" in answer:
            raise DemoError(answer["error"])
        return answer


def _obey(app: SitesApp, command: dict[str, Any]) -> dict[str, object]:
    if "show" in command:
        app.show(command["show"])
        return {"night": app.night}
    if "requests" in command:
        counts = dict.fromkeys(SITES, 0)
        for (site, _), count in app.asked.copy().items():
            counts[site] += count
        return {"requests": counts}
    site, prefix = command["asked"]
    return {"asked": sorted(path for key, path in app.asked.copy() if key == site and path.startswith(prefix))}


@click.command()
@click.option("--seed", default=DEFAULT_SEED, show_default=True)
@click.option("--size", default=1.0, show_default=True)
@click.option("--nights", default=8, show_default=True)
@click.option("--night", default=1, show_default=True)
@click.option("--socket", "handles", multiple=True, type=int, help="Four bound sockets, inherited.")
def main(seed: int, size: float, nights: int, night: int, handles: tuple[int, ...]) -> None:
    """Serves the demo sites until the input ends."""
    try:
        world = World(seed, size, nights)
        sockets = [socket.socket(fileno=handle) for handle in handles] if handles else _bound(None, world)
        ports = tuple(each.getsockname()[1] for each in sockets)
        app = SitesApp(world, ports, night)
        server = create_server(
            app, sockets=sockets, threads=8, ident="demo", connection_limit=500, channel_timeout=300,
        )
    except (ValueError, OSError, DemoError) as error:
        print(json.dumps({"error": f"the demo sites cannot start: {error}"}), flush=True)
        sys.exit(1)
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)     # a full queue is what a crawl looks like
    threading.Thread(target=server.run, daemon=True).start()
    print(json.dumps({"ready": dict(zip(SITES, ports, strict=True))}), flush=True)
    for line in sys.stdin:
        try:
            answer = _obey(app, json.loads(line))
        except (ValueError, KeyError, TypeError) as error:
            answer = {"error": f"not understood: {error}"}
        print(json.dumps(answer), flush=True)
    os._exit(0)      # the server's threads hold nothing that needs an orderly end


if __name__ == "__main__":
    main()
