"""One writer at a time: a lock on the data folder that the kernel lets go of when its holder dies."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FILE = "baken.lock"


class Busy(Exception):
    """Another round is at work on this data folder."""


@contextmanager
def writer_lock(data_dir: Path) -> Iterator[None]:
    """Held while a command changes the data. Raises Busy at once when another process holds it."""
    handle = os.open(data_dir / FILE, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(handle, 32, 0).decode("ascii", "replace").strip()
            raise Busy(f"{data_dir}: another round is at work (process {holder or 'unknown'})") from None
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"{os.getpid()}\n".encode("ascii"), 0)
        yield
    finally:
        os.close(handle)
