"""Sealed values: AES-256-GCM under one data key per ad or case, the data keys wrapped in `keystore.db`.

Erasing a data key makes everything sealed under it unreadable at once, in the database and in every copy.
"""

from __future__ import annotations

import contextlib
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.errors import SealError, StoreError
from storage.keys import Keyring
from storage.sqlcipher import Connection, DriverError, connect

KEY_ID_BYTES = 16
DATA_KEY_BYTES = 32
NONCE_BYTES = 12
FORMAT = b"\x01"
CACHE_SIZE = 20_000
"""Unwrapped data keys held in memory: some 5 MB. The keys themselves, since a cipher object takes 2.6 kB and less
than a microsecond to make."""

BATCH = 500

SCHEMA = """
CREATE TABLE IF NOT EXISTS data_key (
    id BLOB PRIMARY KEY, wrapped BLOB NOT NULL, made INTEGER NOT NULL
) STRICT, WITHOUT ROWID
"""


class Sealer:
    """Seals and opens values. Thread-safe; one connection to the keystore.

    Two locks, so that a thread that only seals never waits for another thread's fsync: `_disk` guards the
    connection, `_memory` the cache and the keys that are not yet durable. Taken in that order.
    """

    def __init__(self, path: Path, keyring: Keyring) -> None:
        self.path = path
        self._kek = AESGCM(keyring.derive("field-kek"))
        self._disk = threading.RLock()
        self._memory = threading.Lock()
        self._cache: OrderedDict[bytes, bytes] = OrderedDict()
        self._pending: dict[bytes, bytes] = {}      # made, not yet durable: key id -> wrapped key
        self._connection: Connection = connect(path, keyring.derive("keystore"))
        path.chmod(0o600)
        try:
            self._connection.execute(SCHEMA)
        except DriverError as error:
            self._connection.close()
            raise StoreError(f"{path}: the keystore cannot be used ({error})") from None

    def new_key(self) -> bytes:
        """Names a new random data key (16 bytes). `Store.begin` makes it durable before its own commit."""
        key_id = secrets.token_bytes(KEY_ID_BYTES)
        plain = secrets.token_bytes(DATA_KEY_BYTES)
        nonce = secrets.token_bytes(NONCE_BYTES)
        wrapped = nonce + self._kek.encrypt(nonce, plain, _wrap_label(key_id))
        with self._memory:
            self._pending[key_id] = wrapped
            self._remember(key_id, plain)
        return key_id

    def flush(self) -> None:
        """Makes all new data keys durable, in one transaction of the keystore."""
        with self._disk:
            with self._memory:
                pending = dict(self._pending)
            if not pending:
                return
            made = int(time.time())
            rows = [(key_id, wrapped, made) for key_id, wrapped in pending.items()]
            with _Transaction(self._connection, self.path):
                self._connection.executemany("INSERT INTO data_key VALUES (?, ?, ?)", rows)
            with self._memory:
                for key_id in pending:
                    self._pending.pop(key_id, None)

    def seal(self, key_id: bytes, where: str, text: str) -> bytes:
        """Seals a text for one column ("table.column"). Raises SealError when the data key is gone."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        plain = text.encode("utf-8", "surrogatepass")
        return FORMAT + nonce + self._cipher(key_id).encrypt(nonce, plain, _label(where, key_id))

    def open(self, key_id: bytes, where: str, sealed: bytes) -> str:
        """Opens a sealed text. Raises SealError when its key was erased or it does not belong here."""
        if sealed[:1] != FORMAT:
            raise SealError(f"{where}: this is not a sealed value")
        start = len(FORMAT) + NONCE_BYTES
        nonce, body = sealed[len(FORMAT) : start], sealed[start:]
        try:
            plain = self._cipher(key_id).decrypt(nonce, body, _label(where, key_id))
        except (InvalidTag, ValueError):
            raise SealError(f"{where}: the sealed value is damaged or was put elsewhere") from None
        return plain.decode("utf-8", "surrogatepass")

    def preload(self, key_ids: Sequence[bytes]) -> None:
        """Fetches many data keys at once, before many values are opened. Unknown ids are passed over."""
        with self._memory:
            missing = [key_id for key_id in key_ids if key_id not in self._cache]
        for start in range(0, len(missing), BATCH):
            batch = missing[start : start + BATCH]
            marks = ",".join("?" * len(batch))
            query = f"SELECT id, wrapped FROM data_key WHERE id IN ({marks})"  # noqa: S608  (only marks)
            with self._disk:
                rows = self._connection.execute(query, batch).fetchall()
            for key_id, wrapped in rows:
                if isinstance(key_id, bytes) and isinstance(wrapped, bytes):
                    plain = self._unwrap(key_id, wrapped)
                    with self._memory:
                        self._remember(key_id, plain)

    def erase(self, key_ids: Iterable[bytes]) -> None:
        """Destroys data keys, durably and without remains in the file or its log. Unknown ids are fine."""
        doomed = [(key_id,) for key_id in key_ids]
        if not doomed:
            return
        with self._disk:
            with self._memory:
                for (key_id,) in doomed:
                    self._cache.pop(key_id, None)
                    self._pending.pop(key_id, None)
            with _Transaction(self._connection, self.path):
                self._connection.executemany("DELETE FROM data_key WHERE id = ?", doomed)
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def stored(self, older_than_s: float = 0.0) -> set[bytes]:
        """The ids of all durable data keys, or of those made at least so long ago by this machine's clock."""
        query = "SELECT id FROM data_key WHERE made <= ?"
        with self._disk:
            rows = self._connection.execute(query, (int(time.time() - older_than_s),)).fetchall()
        return {row[0] for row in rows if isinstance(row[0], bytes)}

    def copy_to(self, path: Path) -> None:
        """Writes a consistent, encrypted copy of the keystore to a new file."""
        with self._disk:
            try:
                self._connection.execute("VACUUM INTO ?", (str(path),))
            except DriverError as error:
                raise StoreError(f"{path}: the keystore cannot be copied ({error})") from None

    def close(self) -> None:
        with self._disk, self._memory:
            self._cache.clear()
            self._connection.close()

    def _cipher(self, key_id: bytes) -> AESGCM:
        with self._memory:
            plain = self._cache.get(key_id)
            if plain is not None:
                self._cache.move_to_end(key_id)
                return AESGCM(plain)
            wrapped = self._pending.get(key_id)
        if wrapped is None:
            wrapped = self._read(key_id)
        plain = self._unwrap(key_id, wrapped)
        with self._memory:
            self._remember(key_id, plain)
        return AESGCM(plain)

    def _read(self, key_id: bytes) -> bytes:
        query = "SELECT wrapped FROM data_key WHERE id = ?"
        with self._disk:
            row = self._connection.execute(query, (key_id,)).fetchone()
        if row is None or not isinstance(row[0], bytes):
            raise SealError(f"data key {key_id.hex()} was erased")
        return row[0]

    def _unwrap(self, key_id: bytes, wrapped: bytes) -> bytes:
        nonce, body = wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:]
        try:
            return self._kek.decrypt(nonce, body, _wrap_label(key_id))
        except (InvalidTag, ValueError):
            raise SealError(f"data key {key_id.hex()} does not fit the master key") from None

    def _remember(self, key_id: bytes, plain: bytes) -> None:
        """Caches an unwrapped key; the caller holds `_memory`."""
        self._cache[key_id] = plain
        self._cache.move_to_end(key_id)
        while len(self._cache) > CACHE_SIZE:
            self._cache.popitem(last=False)


class _Transaction:
    """BEGIN IMMEDIATE ... COMMIT on the keystore, rolled back on any error."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def __enter__(self) -> None:
        self._run("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if error is None:
            self._run("COMMIT")
            return
        with contextlib.suppress(DriverError):      # SQLite may have rolled back already
            self._connection.execute("ROLLBACK")
        if isinstance(error, DriverError):
            raise StoreError(f"{self._path}: the keystore cannot be written ({error})") from None

    def _run(self, statement: str) -> None:
        try:
            self._connection.execute(statement)
        except DriverError as error:
            with contextlib.suppress(DriverError):
                self._connection.execute("ROLLBACK")
            raise StoreError(f"{self._path}: the keystore cannot be written ({error})") from None


def _label(where: str, key_id: bytes) -> bytes:
    return f"v1|{where}|{key_id.hex()}".encode()


def _wrap_label(key_id: bytes) -> bytes:
    return b"dek|v1|" + key_id
