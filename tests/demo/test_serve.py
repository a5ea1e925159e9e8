"""The sites over real HTTP, in a process that dies with its parent."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from demo.serve import DemoError, DemoSites, choose_ports
from demo.world import World

ROOT = Path(__file__).parent.parent.parent
SMALL = World(size=0.05)


def get(port: int, path: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


def answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(5)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_four_sites_answer_and_turn_with_the_night() -> None:
    with DemoSites.start(SMALL) as sites:
        assert [get(port, "/")[0] for port in sites.ports] == [200] * 4
        ended = next(ad for ad in SMALL.ads if ad.site == "prikbord" and ad.live(1) and not ad.live(8))
        assert get(sites.ports[0], ended.path)[0] == 200

        connection = http.client.HTTPConnection("127.0.0.1", sites.ports[2], timeout=10)
        for _ in range(3):
            connection.request("GET", "/zoeken")
            response = connection.getresponse()
            response.read()
            assert response.version == 11
            assert not response.will_close
        connection.close()

        sites.show_night(8)

        assert get(sites.ports[0], ended.path)[0] == 404
        assert sites.requests()["prikbord"] == 1
        assert sites.asked("prikbord", "/advertentie/") == [ended.path]
        assert sites.disallowed() == []
        with pytest.raises(DemoError, match="nights 1 to 8"):
            sites.show_night(9)
    assert not any(map(answers, sites.ports))


def test_the_sites_die_with_a_parent_that_is_killed() -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", (
            "import time; from demo.serve import DemoSites; from demo.world import World\n"
            "sites = DemoSites.start(World(size=0.05))\n"
            "print(sites.ports[0], sites._process.pid, flush=True); time.sleep(120)"
        )], stdout=subprocess.PIPE, cwd=ROOT,
    )
    assert parent.stdout is not None
    port, child = map(int, parent.stdout.readline().split())
    assert answers(port)

    parent.kill()
    parent.wait()
    parent.stdout.close()

    with open_pidfd(child) as gone:
        gone.wait()
    assert not answers(port)


class open_pidfd:  # noqa: N801  (reads like open())
    """Waits for a process that is not our child."""

    def __init__(self, pid: int) -> None:
        try:
            self._fd: int | None = os.pidfd_open(pid)
        except ProcessLookupError:
            self._fd = None

    def __enter__(self) -> "open_pidfd":
        return self

    def wait(self) -> None:
        import select

        if self._fd is not None:
            assert select.select([self._fd], [], [], 20)[0], "the sites outlive their parent"

    def __exit__(self, *_: object) -> None:
        if self._fd is not None:
            os.close(self._fd)


def test_ports_are_remembered_with_the_data(tmp_path: Path) -> None:
    ports = choose_ports(tmp_path, SMALL)

    assert ports == tuple(range(ports[0], ports[0] + 4))
    assert choose_ports(tmp_path, SMALL) == ports
    assert json.loads((tmp_path / "demo.json").read_text())["ports"] == list(ports)


def test_many_demos_at_once_get_ports_of_their_own() -> None:
    with DemoSites.start(SMALL) as one, DemoSites.start(SMALL) as other:
        assert not set(one.ports) & set(other.ports)
        assert get(one.ports[0], "/")[0] == get(other.ports[0], "/")[0] == 200


def test_a_named_port_that_is_taken_is_said() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        port = other.getsockname()[1]

        with pytest.raises(DemoError, match="in use"):
            DemoSites.start(SMALL, ports=(port, port + 1, port + 2, port + 3))


def test_a_taken_port_moves_a_new_demo_on_and_stops_an_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("demo.serve._PORT_TRIES", 2)
    ports = choose_ports(tmp_path, SMALL)
    with socket.socket() as other:
        other.bind(("127.0.0.1", ports[1]))
        other.listen()

        assert choose_ports(None, SMALL)[0] > ports[1]
        with pytest.raises(DemoError, match="in use by another program"):
            choose_ports(tmp_path, SMALL)


def test_a_folder_keeps_to_its_world(tmp_path: Path) -> None:
    choose_ports(tmp_path, SMALL)

    with pytest.raises(DemoError, match=r"seed 2026 and size 0\.05"):
        choose_ports(tmp_path, World(seed=1))


def test_a_damaged_memory_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "demo.json").write_text("{")

    with pytest.raises(DemoError, match="delete it"):
        choose_ports(tmp_path, SMALL)


def test_sites_that_were_killed_are_missed_at_once() -> None:
    sites = DemoSites.start(SMALL)
    os.kill(sites._process.pid, signal.SIGKILL)
    sites._process.wait()

    with pytest.raises(DemoError, match="have stopped"):
        sites.show_night(2)
    sites.close()
