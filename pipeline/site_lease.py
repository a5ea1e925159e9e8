"""Who may crawl a site: one at a time, and one at a time for each of its hosts, over all that share the database.

Two sites on one host would each keep their own pause and ask the host twice as often. So a host has one owner as
well, and when he is done it rests for one pause before the next. This goes by the machine's own clock, not by the
one that is handed in: a night of the demo does not make a real server rest.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from storage import leases
from storage.store import Store

TTL_S = 900.0           # without a sign of life from an owner on another machine
RENEW_S = 60.0
LOOK_AGAIN_S = 0.5


class InHand(Exception):
    """Another crawl holds the site or one of its hosts; one line."""


@dataclass(slots=True)
class SiteLease:
    """A site and its hosts, held."""

    store: Store
    names: tuple[str, ...]
    pause_s: float
    owner: str
    _renewed: float = field(default_factory=time.monotonic)

    def keep(self) -> None:
        """Renews it now and then; called at every commit."""
        if time.monotonic() - self._renewed < RENEW_S:
            return
        self._renewed = time.monotonic()
        with self.store.begin() as session:
            for name in self.names:
                leases.acquire(session, name, self.owner, datetime.now(UTC), TTL_S)

    def give_back(self) -> None:
        until = datetime.now(UTC) + timedelta(seconds=self.pause_s)
        with self.store.begin() as session:
            for name in self.names:
                if name.startswith("host:"):
                    leases.rest(session, name, self.owner, until)
                else:
                    leases.release(session, name, self.owner)


def shared_hosts(hosts: frozenset[str], pause_s: float) -> frozenset[str]:
    """The hosts that must not be asked by anyone else meanwhile; a site without a pause (loopback) shares none."""
    return hosts if pause_s > 0 else frozenset()


@contextmanager
def hold(store: Store, key: str, hosts: frozenset[str], pause_s: float) -> Iterator[SiteLease]:
    """Holds a site and its hosts; waits for hosts that rest. Raises InHand when another crawl has one of them."""
    names = (f"site:{key}", *(f"host:{host}" for host in sorted(shared_hosts(hosts, pause_s))))
    lease = SiteLease(store, names, pause_s, leases.this_process(uuid4().hex))
    while (wait_s := _take(lease)) > 0:
        time.sleep(min(wait_s, LOOK_AGAIN_S))
    try:
        yield lease
    finally:
        lease.give_back()


def _take(lease: SiteLease) -> float:
    """Takes all or nothing; gives the seconds that a host still rests, 0 when it was had. Raises InHand."""
    now = datetime.now(UTC)
    wait_s = 0.0
    with lease.store.begin() as session:
        for name in lease.names:
            found = leases.holder(session, name)
            if found is None:
                continue
            owner, expires_at = found
            if owner == leases.RESTING:
                wait_s = max(wait_s, (expires_at - now).total_seconds())
            elif leases.has_died(owner) and name.startswith("host:"):
                # Nobody knows when its last request was: it may have been just now.
                leases.rest(session, name, owner, now + timedelta(seconds=lease.pause_s))
                wait_s = max(wait_s, lease.pause_s)
            elif not leases.has_died(owner) and expires_at > now:
                raise InHand(f"{name.partition(':')[2]}: another crawl is at work there")
        if wait_s <= 0:
            for name in lease.names:
                leases.acquire(session, name, lease.owner, now, TTL_S)
    return wait_s
