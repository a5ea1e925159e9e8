"""Connections to encrypted SQLite files, with the settings that keep data whole and deleting real."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Protocol, cast

import sqlcipher3.dbapi2 as dbapi

from storage.errors import StoreError

SQLITE_FLOOR = (3, 51, 3)
"""Older SQLite can corrupt a database in WAL mode when two connections write and checkpoint
(https://sqlite.org/wal.html#walresetbug, fixed in 3.51.3)."""

BUSY_MS = 15_000

SETTINGS = (
    ("journal_mode", "wal", "wal"),
    ("synchronous", "FULL", "2"),
    ("foreign_keys", "ON", "1"),
    ("secure_delete", "ON", "1"),
    ("busy_timeout", str(BUSY_MS), str(BUSY_MS)),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("recursive_triggers", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("mmap_size", "0", "0"),
    ("wal_autocheckpoint", "1000", "1000"),
)
"""Name, what is asked and what must read back."""


class Cursor(Protocol):
    rowcount: int

    def fetchone(self) -> tuple[object, ...] | None: ...
    def fetchall(self) -> list[tuple[object, ...]]: ...


class Connection(Protocol):
    """The part of a DB-API connection that is used here."""

    def execute(self, sql: str, parameters: Sequence[object] = ..., /) -> Cursor: ...
    def executemany(self, sql: str, parameters: Sequence[Sequence[object]], /) -> Cursor: ...
    def close(self) -> None: ...


driver: ModuleType = dbapi
DriverError = cast(type[Exception], dbapi.DatabaseError)


def connect(path: Path, key: bytes, *, read_only: bool = False) -> Connection:
    """An open connection in autocommit mode: transactions are begun by name (BEGIN IMMEDIATE).

    Raises StoreError when SQLite is too old, the file cannot be opened or the key does not fit: SQLCipher
    notices a wrong key only at the first query, so that query is made here.
    """
    require_sound_sqlite(dbapi.sqlite_version_info)
    if not path.parent.is_dir():
        raise StoreError(f"{path.parent}: no such folder")
    try:
        connection = cast(
            Connection,
            dbapi.connect(str(path), isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000),
        )
    except dbapi.Error as error:
        raise StoreError(f"{path}: the database cannot be opened ({error})") from None
    try:
        _prepare(connection, path, key, read_only)
    except dbapi.Error as error:
        connection.close()
        raise StoreError(f"{path}: the database cannot be used ({error})") from None
    except BaseException:
        connection.close()
        raise
    return connection


def require_sound_sqlite(version: Sequence[int]) -> None:
    """Raises StoreError for a SQLite with the WAL-reset bug."""
    if tuple(version) < SQLITE_FLOOR:
        found, floor = (".".join(str(part) for part in number) for number in (version, SQLITE_FLOOR))
        raise StoreError(f"SQLite {found} is too old: it can corrupt data; {floor} or newer is needed")


def _prepare(connection: Connection, path: Path, key: bytes, read_only: bool) -> None:
    # SQLCipher would print its own complaint on stderr; the StoreError below is the one clear line.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise StoreError("this SQLite cannot encrypt: SQLCipher is needed")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi.DatabaseError as error:
        if "locked" in str(error):
            raise StoreError(f"{path}: another process is writing") from None
        if isinstance(error, dbapi.OperationalError):
            raise StoreError(f"{path}: the database cannot be read ({error})") from None
        line = f"{path}: the key does not fit this database, or the file is damaged"
        raise StoreError(line) from None
    for name, wanted, expected in SETTINGS:
        connection.execute(f"PRAGMA {name} = {wanted}")
        row = connection.execute(f"PRAGMA {name}").fetchone()
        found = str(row[0]) if row else "nothing"
        if found != expected:
            raise StoreError(f"{path}: setting {name} should be {expected}, the database says {found}")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
