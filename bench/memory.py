"""How much memory processes hold over time: a thread that looks at /proc while a bench runs."""

import os
import statistics
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
MB = 1024 * 1024


def rss_mb(pid: int) -> float:
    """What a process holds in memory, pages that it shares with others included; 0 when it is gone."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    except (OSError, IndexError, ValueError):
        return 0.0
    return pages * _PAGE_BYTES / MB


def pss_mb(pid: int) -> float:
    """The same with shared pages divided among those that share them: the only fair sum over Chromium's processes."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in rollup.splitlines() if line.startswith("Pss:")), 0.0)


def crawl_subprocesses() -> list[int]:
    """The crawl subprocesses below this process."""
    found = []
    try:
        for child in psutil.Process().children():
            if "crawler.child" in child.cmdline():
                found.append(child.pid)
    except psutil.Error:
        return []
    return found


@dataclass(slots=True)
class MemoryWatch:
    """Samples `sizes_mb` (process name → megabytes) every `every_s` while its block runs."""

    sizes_mb: Callable[[], dict[str, float]]
    every_s: float = 0.5
    samples: list[tuple[float, dict[str, float]]] = field(default_factory=list)
    _done: threading.Event = field(default_factory=threading.Event)
    _thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._run, name="memory", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._done.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        began = time.monotonic()
        while not self._done.wait(self.every_s):
            sizes = self.sizes_mb()
            if sizes and all(sizes.values()):     # a process that is starting or gone makes no sum
                self.samples.append((time.monotonic() - began, sizes))

    def figures(self) -> dict[str, float]:
        """Peak of the sum and of each process, the sum in each quarter of the time, and its growth from first to last.

        A quarter counts with the median of its samples, so that one moment says nothing.
        """
        if not self.samples:
            return {}
        sums = [sum(sizes.values()) for _, sizes in self.samples]
        size = max(1, len(sums) // 4)
        starts = {"first": 0, "second": size, "third": max(0, len(sums) - 2 * size), "last": len(sums) - size}
        figures = {"peak": max(sums)}
        figures |= {f"{name}_quarter": statistics.median(sums[at : at + size]) for name, at in starts.items()}
        figures["growth"] = figures["last_quarter"] - figures["first_quarter"]
        for name in _names(self.samples):
            figures[f"{name}_peak"] = max(sizes.get(name, 0.0) for _, sizes in self.samples)
        return {name: round(value, 1) for name, value in figures.items()}


def _names(samples: Iterable[tuple[float, dict[str, float]]]) -> list[str]:
    return list(dict.fromkeys(name for _, sizes in samples for name in sizes))
