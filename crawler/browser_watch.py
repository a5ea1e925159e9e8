"""Keeps a rendered page from eating the machine: a renderer that grows too large is ended, its page has failed."""

import asyncio
import os
import signal
from pathlib import Path

from crawler.launch import descendants

MAX_RENDERER_MB = 1_024     # an ordinary page takes a tenth of it
MAX_BROWSER_MB = 3_072      # all processes of the browser together
LOOK_S = 1.0


async def keep_small(own_pid: int) -> None:
    """Looks at every process below ours, until it is cancelled."""
    while True:
        await asyncio.sleep(LOOK_S)
        sizes = {pid: size for pid in descendants(own_pid) if (size := resident_mb(pid))}
        renderers = {pid: size for pid, size in sizes.items() if is_renderer(pid)}
        if not renderers:
            continue
        largest = max(renderers, key=lambda pid: renderers[pid])
        if renderers[largest] > MAX_RENDERER_MB or sum(sizes.values()) > MAX_BROWSER_MB:
            try:
                os.kill(largest, signal.SIGKILL)
            except ProcessLookupError:
                continue    # it was gone already


def resident_mb(pid: int) -> int:
    """Megabytes of memory that a process holds itself, what it shares with others left out; 0 when it is gone."""
    try:
        pages = (Path("/proc") / str(pid) / "statm").read_text(encoding="ascii").split()
    except OSError:
        return 0
    return (int(pages[1]) - int(pages[2])) * os.sysconf("SC_PAGE_SIZE") // 1024**2


def is_renderer(pid: int) -> bool:
    try:
        return b"--type=renderer" in (Path("/proc") / str(pid) / "cmdline").read_bytes()
    except OSError:
        return False
