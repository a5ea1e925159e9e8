"""What must not come back: identifiers of "nu geen aanleiding" for a while, objections for good.

Kept under a key of its own, over the identifier's digest: the list says nothing about which ad it came from
and cannot be compared with the digests of ads without the master key.
"""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import delete, or_, select
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from storage.keys import Keyring
from storage.tables import Suppression

OBJECTION = "objection"
NO_REASON = "none"
"""After the choice "nu geen aanleiding"."""

BATCH = 400


def suppress(
    session: Session,
    keyring: Keyring,
    kind: str,
    identifiers: Iterable[tuple[str, bytes]],
    expires: date | None,
) -> int:
    """Keeps (kind, digest) pairs of identifiers away until a date; None: as long as the processing lasts.

    A pair that is there already keeps the later of both dates. Gives how many pairs were handed in.
    """
    insert = sqlite_insert if session.get_bind().dialect.name == "sqlite" else postgresql_insert
    count = 0
    for digest in sorted({covered(keyring, *pair) for pair in identifiers}):
        statement = insert(Suppression).values(kind=kind, digest=digest, expires=expires)
        shorter = Suppression.expires < expires if expires is not None else Suppression.expires.is_not(None)
        session.execute(
            statement.on_conflict_do_update(
                index_elements=[Suppression.kind, Suppression.digest],
                set_={"expires": expires},
                where=shorter,
            )
        )
        count += 1
    return count


def suppressed(
    session: Session, keyring: Keyring, kind: str, identifiers: Iterable[tuple[str, bytes]], on: date
) -> set[tuple[str, bytes]]:
    """Those of the (kind, digest) pairs that must stay away on this day."""
    wanted = {covered(keyring, *pair): pair for pair in identifiers}
    found: set[tuple[str, bytes]] = set()
    digests = list(wanted)
    for start in range(0, len(digests), BATCH):
        rows = session.scalars(
            select(Suppression.digest).where(
                Suppression.kind == kind,
                Suppression.digest.in_(digests[start : start + BATCH]),
                or_(Suppression.expires.is_(None), Suppression.expires > on),
            )
        )
        found |= {wanted[digest] for digest in rows}
    return found


def forget_expired(session: Session, on: date) -> int:
    """Deletes the rows whose date has come. Gives how many."""
    return len(
        session.scalars(delete(Suppression).where(Suppression.expires <= on).returning(Suppression.id)).all()
    )


def covered(keyring: Keyring, kind: str, digest: bytes) -> bytes:
    """The digest under the suppression key of an identifier's digest."""
    return keyring.digest("suppression", f"{kind}|{digest.hex()}")
