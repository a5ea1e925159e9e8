"""The audit chain: who did what to which, in the transaction of the deed itself.

Each row carries an HMAC over its words and the row before it, so that an edit, a deletion, an insertion or a
swap is found; the anchor beside the keys finds a cut tail. Rows hold ids and counts, never content.
"""

import hmac
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from storage import anchor
from storage.anchor import HEAD, Head
from storage.errors import StoreError
from storage.keys import Keyring
from storage.store import Store
from storage.tables import AuditEvent, Meta

GENESIS = bytes(32)
POSTGRES_CHAIN = 0x6175646974
"""Advisory lock: the chain has one writer at a time."""

BASE = "audit_base"
"""Meta row: where the chain begins after old rows were destroyed (24 months, DESIGN section 6)."""

MAX_DETAIL_CHARS = 4000
PAGE = 5000


@dataclass(frozen=True, slots=True)
class AuditReport:
    """What `verify` found. `first_bad` is the number of the first row that is not as it was written."""

    ok: bool
    count: int
    first_bad: int | None
    reason: str = ""


def record(
    session: Session,
    store_or_keyring: Store | Keyring,
    *,
    actor: str,
    action: str,
    object: str,
    now: datetime,
    result: str = "ok",
    origin: str = "local",
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Adds one row to the chain, in the caller's transaction. Words that are too long are cut.

    The words are those of BIO2 8.15.01: actor, action, object, result, origin, time.
    """
    keyring = store_or_keyring.keyring if isinstance(store_or_keyring, Store) else store_or_keyring
    if now.tzinfo is None:
        raise ValueError("a naive datetime cannot be recorded")
    kept = dict(detail or {})
    if len(_canonical(kept)) > MAX_DETAIL_CHARS:
        raise ValueError("the detail of an audit row holds ids and counts, not content")
    last = _last(session)
    row: dict[str, Any] = {
        "seq": last.seq + 1,
        "at": now.astimezone(UTC),
        "actor": _clean(actor, 80),
        "action": _clean(action, 40),
        "object": _clean(object, 120),
        "result": _clean(result, 20),
        "origin": _clean(origin, 64),
        "detail": json.loads(_canonical(kept)),
        "prev": last.mac,
    }
    row["mac"] = _mac(keyring, row)
    session.execute(insert(AuditEvent).values(**row))
    session.info[HEAD] = Head(row["seq"], row["mac"])


def verify(store: Store) -> AuditReport:
    """Walks the whole chain and compares its end with the anchor."""
    keyring = store.keyring
    with store.read() as session:
        try:
            base = _base(session, keyring)
        except StoreError as error:
            return AuditReport(False, 0, None, str(error))
        count, head = 0, base
        macs_wanted = anchor.read(store.data_dir, keyring)
        anchored = macs_wanted is not None and macs_wanted.seq == base.seq and macs_wanted.mac == base.mac
        for row in _rows(session):
            expected = head.seq + 1
            if row["seq"] != expected:
                return AuditReport(False, count, expected, f"row {expected} is not there, {row['seq']} is")
            if row["prev"] != head.mac or not hmac.compare_digest(row["mac"], _mac(keyring, row)):
                return AuditReport(False, count, expected, f"row {expected} is not as it was written")
            head = Head(expected, row["mac"])
            count += 1
            if macs_wanted is not None and macs_wanted.seq == head.seq:
                anchored = macs_wanted.mac == head.mac
    if macs_wanted is None:
        if count == 0 and base.seq == 0:
            return AuditReport(True, 0, None)
        return AuditReport(False, count, None, "the anchor beside the keys is missing or damaged")
    if not anchored:
        if macs_wanted.seq > head.seq:
            return AuditReport(
                False, count, head.seq + 1, f"rows {head.seq + 1} to {macs_wanted.seq} were cut off"
            )
        return AuditReport(False, count, macs_wanted.seq, f"row {macs_wanted.seq} is not the anchored one")
    return AuditReport(True, count, None)


def destroy_before(session: Session, keyring: Keyring, moment: datetime) -> int:
    """Deletes the rows older than a moment, from the front only; the newest row always stays.

    The chain then begins at a signed base, so that what is left still verifies. Gives how many went.
    """
    too_new = select(func.min(AuditEvent.seq)).where(AuditEvent.at >= moment)
    newest = session.scalar(select(func.max(AuditEvent.seq)))
    if newest is None:
        return 0
    first_kept = min(session.scalar(too_new) or newest, newest)
    boundary = session.execute(
        select(AuditEvent.seq, AuditEvent.mac).where(AuditEvent.seq == first_kept - 1)
    ).one_or_none()
    if boundary is None:
        return 0
    head = Head(boundary.seq, boundary.mac)
    session.merge(Meta(name=BASE, value=f"{head.seq}:{head.mac.hex()}:{_seal(keyring, head)}"))
    session.flush()
    connection = session.connection()
    on_sqlite = connection.dialect.name == "sqlite"
    if on_sqlite:
        guard = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = 'audit_event_no_delete'"
        ).scalar()
        connection.exec_driver_sql("DROP TRIGGER audit_event_no_delete")
    else:
        guard = "ALTER TABLE audit_event ENABLE TRIGGER audit_event_no_delete"
        connection.exec_driver_sql("ALTER TABLE audit_event DISABLE TRIGGER audit_event_no_delete")
    deleted = connection.execute(delete(AuditEvent).where(AuditEvent.seq < first_kept))
    connection.exec_driver_sql(str(guard))
    return deleted.rowcount


def head_of(session: Session) -> Head:
    """The last row of the chain, or its base when it is empty."""
    return _last(session)


def _last(session: Session) -> Head:
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(POSTGRES_CHAIN)))
    row = session.execute(
        select(AuditEvent.seq, AuditEvent.mac).order_by(AuditEvent.seq.desc()).limit(1)
    ).one_or_none()
    return Head(0, GENESIS) if row is None else Head(row.seq, row.mac)


def _rows(session: Session) -> Iterator[dict[str, Any]]:
    columns = AuditEvent.__table__.columns
    last = -1
    while True:
        page = session.execute(
            select(*columns).where(AuditEvent.seq > last).order_by(AuditEvent.seq).limit(PAGE)
        ).mappings().all()
        for row in page:
            yield dict(row)
        if len(page) < PAGE:
            return
        last = page[-1]["seq"]


def _base(session: Session, keyring: Keyring) -> Head:
    value = session.scalar(select(Meta.value).where(Meta.name == BASE))
    if value is None:
        return Head(0, GENESIS)
    try:
        seq, mac, seal = value.split(":")
        head = Head(int(seq), bytes.fromhex(mac))
    except ValueError:
        raise StoreError("the base of the audit chain is damaged") from None
    if not hmac.compare_digest(seal, _seal(keyring, head)):
        raise StoreError("the base of the audit chain is not ours")
    return head


def _seal(keyring: Keyring, head: Head) -> str:
    message = f"base|{head.seq}|{head.mac.hex()}".encode()
    return hmac.digest(keyring.derive("audit-mac"), message, "sha256").hex()


def _mac(keyring: Keyring, row: Mapping[str, Any]) -> bytes:
    words = {name: row[name] for name in ("seq", "actor", "action", "object", "result", "origin", "detail")}
    words["at"] = row["at"].astimezone(UTC).isoformat(timespec="microseconds")
    words["prev"] = row["prev"].hex()
    return hmac.digest(keyring.derive("audit-mac"), _canonical(words).encode(), "sha256")


def _canonical(value: Mapping[str, Any]) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def _clean(text: str, limit: int) -> str:
    """One printable line: an audit row is read by people and by log systems."""
    return "".join(c if c.isprintable() else "?" for c in text.encode("utf-8", "replace").decode())[:limit]
