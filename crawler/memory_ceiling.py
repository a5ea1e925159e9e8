"""A ceiling over the memory that one piece of work may take, lifted again afterwards."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def memory_ceiling(extra_bytes: int) -> Iterator[None]:
    """While it lasts the process may take so many bytes of address space more than it has; then MemoryError.

    Only the soft limit moves, and only for the while: Chromium is started from the same process and reserves far
    more than it uses, so that a standing limit would keep it from starting.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    ceiling = pages * resource.getpagesize() + extra_bytes
    known = [limit for limit in (soft, hard) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_AS, (min([ceiling, *known]), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
