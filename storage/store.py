"""The store: one encrypted database, its keys and its keystore, opened together.

All writing goes through `Store.begin`, one transaction at a time; all reading through `Store.read`.
"""

from __future__ import annotations

import hmac
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from sqlalchemy import Engine, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from storage import anchor
from storage.engines import postgres_engines, sqlcipher_engines
from storage.errors import SealError, StoreError
from storage.keys import KEYS_DIR, MASTER_FILE, Keyring, sync_folder
from storage.schema import SCHEMA_VERSION, make_schema
from storage.sealing import Sealer
from storage.sqlcipher import connect
from storage.tables import Base

__all__ = ["DATABASE_FILE", "KEYSTORE_FILE", "SealError", "Store", "StoreError"]

DATABASE_FILE = "baken.db"
KEYSTORE_FILE = "keystore.db"
WRITE_WAIT_S = 60.0
"""How long one thread waits for another thread's transaction before it says so."""

SWEEP_AFTER_S = 3600.0
"""A data key that no row names is swept when it is older: its row may be about to be committed."""

_DOOMED = "data keys to destroy"

_locks: dict[Path, threading.Lock] = {}
_locks_guard = threading.Lock()


class Store:
    """One installation's data. Thread-safe; use `begin` to write and `read` to read."""

    def __init__(
        self, data_dir: Path, keyring: Keyring, sealer: Sealer, engine: Engine, reader: Engine
    ) -> None:
        self.data_dir = data_dir
        self.keyring = keyring
        self.sealer = sealer
        self.engine = engine
        self._reader = reader
        self._lock = _write_lock(data_dir)
        self._busy = threading.local()

    @property
    def is_postgres(self) -> bool:
        return self.engine.dialect.name == "postgresql"

    @classmethod
    def create(cls, data_dir: Path, url: str | None = None) -> Store:
        """Makes keys, keystore and an empty database under `data_dir`. Raises StoreError when one is there.

        The database file gets its name last, so an interrupted `create` can be run again.
        """
        database = data_dir / DATABASE_FILE
        if database.exists():
            raise StoreError(f"{data_dir}: there is a database already; nothing was changed")
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        keyring = _new_or_unused_key(data_dir)
        sealer = Sealer(data_dir / KEYSTORE_FILE, keyring)
        try:
            if url is None:
                _make_database(database, keyring)
            else:
                _make_tables(postgres_engines(url), keyring)
        finally:
            sealer.close()
        sync_folder(data_dir)
        return cls.open(data_dir, url)

    @classmethod
    def open(cls, data_dir: Path, url: str | None = None) -> Store:
        """Opens what `create` made. Raises StoreError with one clear line when that cannot be done."""
        database = data_dir / DATABASE_FILE
        if url is None and not database.is_file():
            raise StoreError(f"{data_dir}: no database here; make one with `baken init`")
        keyring = Keyring.load(data_dir)
        if not (data_dir / KEYSTORE_FILE).is_file():
            raise StoreError(f"{data_dir / KEYSTORE_FILE}: the keystore is missing")
        if url is None:
            connect(database, keyring.derive("db")).close()     # one clear line when the key does not fit
        sealer = Sealer(data_dir / KEYSTORE_FILE, keyring)
        try:
            engines = (
                sqlcipher_engines(database, keyring.derive("db")) if url is None else postgres_engines(url)
            )
            store = cls(data_dir, keyring, sealer, *engines)
            store._check()
        except BaseException:
            sealer.close()
            raise
        return store

    @contextmanager
    def begin(self) -> Iterator[Session]:
        """One write transaction: everything is stored, or on any error nothing is.

        New data keys are durable in the keystore before the commit that needs them. Threads of this process
        queue up; another process that writes too long gives a StoreError.
        """
        with self._writing(), Session(self.engine, expire_on_commit=False) as session:
            try:
                session.connection()                            # BEGIN IMMEDIATE here, not at the first write
                yield session
                session.flush()
                self.sealer.flush()
                session.commit()
            except DBAPIError as error:
                line = _clear_line(error)
                if line is None:
                    raise
                raise StoreError(line) from error
            anchor.keep_up(self.data_dir, self.keyring, session)
            self.sealer.erase(session.info.pop(_DOOMED, ()))

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One read-only transaction: a single moment of the data."""
        with Session(self._reader, expire_on_commit=False) as session:
            try:
                yield session
            except DBAPIError as error:
                line = _clear_line(error)
                if line is None:
                    raise
                raise StoreError(line) from error

    def tidy(self, older_than_s: float = SWEEP_AFTER_S) -> int:
        """Empties the write-ahead log and erases data keys that nothing names; gives how many of those."""
        with self.begin() as session:
            unused = self.sealer.stored(older_than_s)
            for table in Base.metadata.sorted_tables:
                if "key_id" in table.columns:
                    unused.difference_update(session.scalars(select(table.c.key_id)))
        self.sealer.erase(unused)
        if not self.is_postgres:
            with self._writing(), self.engine.connect() as connection:
                raw = connection.connection.driver_connection
                if raw is not None:
                    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return len(unused)

    def close(self) -> None:
        """Lets go of all connections. Safe to call twice."""
        self._reader.dispose()
        self.engine.dispose()
        self.sealer.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if getattr(self._busy, "writing", False):
            raise RuntimeError("a write transaction is open in this thread already")
        alone = not self.is_postgres
        if alone and not self._lock.acquire(timeout=WRITE_WAIT_S):
            raise StoreError("another part of this process keeps writing")
        self._busy.writing = True
        try:
            yield
        finally:
            self._busy.writing = False
            if alone:
                self._lock.release()

    def _check(self) -> None:
        """The database has our tables, in our version, and belongs to our key."""
        try:
            with self.read() as session:
                version = session.scalar(text("SELECT version_num FROM alembic_version"))
                check = session.scalar(text("SELECT value FROM meta WHERE name = 'key_check'"))
        except DBAPIError as error:
            self.close()
            raise StoreError(f"{self.data_dir}: the database cannot be used ({_first_line(error)})") from None
        if not hmac.compare_digest(str(check), _key_check(self.keyring)):
            self.close()
            raise StoreError(f"{self.data_dir}: the key does not fit this database")
        if version != SCHEMA_VERSION:
            self._bring_up_to_date(str(version))

    def _bring_up_to_date(self, version: str) -> None:
        from storage import migrate  # Alembic is loaded only when there is something to do

        if version > SCHEMA_VERSION:
            self.close()
            raise StoreError(
                f"{self.data_dir}: the database has version {version}, this Baken knows {SCHEMA_VERSION}"
            )
        with self._writing():
            if self.is_postgres:
                migrate.upgrade(self.engine, self.data_dir.name)
            else:
                migrate.upgrade_file(self.data_dir / DATABASE_FILE, self.keyring.derive("db"))


def erase_after_commit(session: Session, key_ids: Iterable[bytes]) -> None:
    """Destroys data keys once the transaction that lets go of their rows is durable.

    Sooner would lose the words of a transaction that rolls back; after a crash in between, the sweep of
    unused data keys does it.
    """
    session.info.setdefault(_DOOMED, []).extend(key_ids)


def _write_lock(data_dir: Path) -> threading.Lock:
    with _locks_guard:
        return _locks.setdefault(data_dir.resolve(), threading.Lock())


def _new_or_unused_key(data_dir: Path) -> Keyring:
    """A new key, or the one an interrupted `create` left; never one that sealed something."""
    keystore = data_dir / KEYSTORE_FILE
    if not (data_dir / KEYS_DIR / MASTER_FILE).exists():
        if keystore.exists():
            raise StoreError(f"{keystore}: there is a keystore already, without its key; nothing was changed")
        return Keyring.create(data_dir)
    keyring = Keyring.load(data_dir)
    if keystore.exists():
        sealer = Sealer(keystore, keyring)
        used = bool(sealer.stored())
        sealer.close()
        if used:
            raise StoreError(f"{data_dir}: there are keys in use already; nothing was changed")
    return keyring


def _make_database(database: Path, keyring: Keyring) -> None:
    draft = database.with_suffix(".new")
    for leftover in (draft, Path(f"{draft}-wal"), Path(f"{draft}-shm")):
        leftover.unlink(missing_ok=True)
    _make_tables(sqlcipher_engines(draft, keyring.derive("db")), keyring)
    draft.chmod(0o600)
    draft.rename(database)


def _make_tables(engines: tuple[Engine, Engine], keyring: Keyring) -> None:
    writer, reader = engines
    try:
        with writer.begin() as connection:
            make_schema(connection, _key_check(keyring))
    except DBAPIError as error:
        raise StoreError(f"the tables cannot be made ({_first_line(error)})") from None
    finally:
        writer.dispose()
        reader.dispose()


def _key_check(keyring: Keyring) -> str:
    return keyring.digest("check", "baken").hex()


def _first_line(error: DBAPIError) -> str:
    return str(error.orig).splitlines()[0] if str(error.orig) else type(error.orig).__name__


def _clear_line(error: DBAPIError) -> str | None:
    """The one line for troubles that are nobody's programming mistake; None for all others."""
    said = str(error.orig)
    if "database is locked" in said or "database table is locked" in said:
        return "another process is writing; try again when it is done"
    if "disk is full" in said or "No space left" in said:
        return "the disk is full; nothing of this transaction was stored"
    if "disk I/O error" in said or "malformed" in said or "not a database" in said:
        return f"the database file is damaged or the disk fails ({said})"
    if error.connection_invalidated:
        return f"the connection with the database was lost ({_first_line(error)})"
    return None
