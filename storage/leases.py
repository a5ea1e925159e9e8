"""Who is at work on what. A lease ends by its time, by its release, or with the process that held it."""

import os
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from sqlalchemy import delete, or_, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from storage.tables import Lease

RESTING = "resting"
"""The owner of a host that nobody asks anything until its pause is over."""


def this_process(part: str = "") -> str:
    """Names this process (and a part of it) so that another one on this machine can see whether it still lives."""
    owner = f"{_machine()}:{os.getpid()}:{_started(os.getpid())}"
    return f"{owner}#{part}" if part else owner


def acquire(session: Session, name: str, owner: str, now: datetime, ttl_s: float) -> bool:
    """Takes or renews a lease until `now` + `ttl_s`; False when another living owner holds it."""
    found = session.scalar(select(Lease.owner).where(Lease.name == name))
    if found is not None and found != owner and has_died(found):
        release(session, name, found)
    insert = sqlite_insert if session.get_bind().dialect.name == "sqlite" else postgresql_insert
    until = now + timedelta(seconds=ttl_s)
    statement = insert(Lease).values(name=name, owner=owner, expires_at=until)
    result = session.execute(
        statement.on_conflict_do_update(
            index_elements=[Lease.name],
            set_={"owner": owner, "expires_at": until},
            where=or_(Lease.owner == owner, Lease.expires_at <= now),
        ).returning(Lease.owner)
    )
    return result.scalar() == owner


def release(session: Session, name: str, owner: str) -> None:
    """Gives a lease back; somebody else's is left alone."""
    session.execute(delete(Lease).where(Lease.name == name, Lease.owner == owner))


def rest(session: Session, name: str, owner: str, until: datetime) -> None:
    """Gives a lease back, but nobody gets it before `until`."""
    session.execute(
        update(Lease).where(Lease.name == name, Lease.owner == owner).values(owner=RESTING, expires_at=until)
    )


def holder(session: Session, name: str) -> tuple[str, datetime] | None:
    """Who holds a lease, dead or alive, and until when; None when it is free."""
    row = session.execute(select(Lease.owner, Lease.expires_at).where(Lease.name == name)).first()
    return None if row is None else (row.owner, row.expires_at)


def has_died(owner: str) -> bool:
    """Whether the owner was a process of this machine that is no more. Other owners are presumed alive."""
    machine, _, rest = owner.partition(":")
    pid, _, started = rest.partition("#")[0].partition(":")
    if machine != _machine() or not pid.isascii() or not pid.isdigit():
        return False
    return _started(int(pid)) != started


def _machine() -> str:
    """This boot of this machine: process numbers mean nothing elsewhere."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        boot = ""
    return sha256(f"{os.uname().nodename}|{boot}".encode()).hexdigest()[:16]


def _started(pid: int) -> str:
    """When a process began, in clock ticks since boot (proc(5), field 22); "" when it is gone."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    fields = stat.rpartition(")")[2].split()
    return "" if fields[0] == "Z" else fields[19]
