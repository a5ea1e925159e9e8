"""kill -9 of the parent and of the crawl subprocess at random moments, then the same command."""

import random
import signal
import time
from pathlib import Path

import psutil
import pytest

from tests.e2e.house import baken, demo_words, dump, start

pytestmark = [pytest.mark.e2e, pytest.mark.browser]
NIGHTS = 2
SIZE = 0.4


def kill_one(process: psutil.Process, whom: str) -> bool:
    """Kills the parent, or one crawl subprocess of it. False when there was nothing to kill."""
    if whom == "parent":
        process.send_signal(signal.SIGKILL)
        return True
    children = [
        child for child in process.children(recursive=True)
        if any("crawler.child" in word for word in _words(child))
    ]
    if not children:
        return False
    random.SystemRandom().choice(children).send_signal(signal.SIGKILL)
    return True


def _words(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []


def run_and_kill(data: Path, whom: str, after_s: float) -> bool:
    """One run that is disturbed after a while. True when the kill came before the end."""
    running = start(*demo_words(data, NIGHTS, SIZE))
    deadline = time.monotonic() + after_s
    killed = False
    process = psutil.Process(running.pid)
    while running.poll() is None:
        if not killed and time.monotonic() >= deadline:
            killed = kill_one(process, whom)
        time.sleep(0.05)
    running.communicate()
    return killed


def test_a_killed_parent_and_killed_children_leave_the_same_state_as_an_undisturbed_run(tmp_path: Path) -> None:
    calm = tmp_path / "calm"
    began = time.monotonic()
    assert baken(*demo_words(calm, NIGHTS, SIZE)).status == 0
    whole_s = time.monotonic() - began
    disturbed = tmp_path / "disturbed"
    moments = random.SystemRandom()
    kills = 0
    for whom in ("parent", "child", "parent", "child"):
        kills += run_and_kill(disturbed, whom, moments.uniform(0.08, 0.5) * whole_s)
    last = baken(*demo_words(disturbed, NIGHTS, SIZE))
    assert last.status == 0, last.err
    assert kills >= 2
    assert dump(disturbed) == dump(calm)
