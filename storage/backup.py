"""Copies of the database and, apart from it, of the keystore; and the way back.

The database is copied under a key of its own. The keystore's copies live in a folder of their own and are kept
at most 7 days: a data key that was erased is gone everywhere within a week, and with it what it sealed in every
older copy of the database. PostgreSQL is copied by its own tools; only the keystore is copied here then.
"""

import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import delete, select

from storage import anchor, audit
from storage.anchor import Head
from storage.errors import StoreError
from storage.keys import Keyring, sync_folder
from storage.sealing import Sealer
from storage.sqlcipher import Connection, DriverError, connect
from storage.store import DATABASE_FILE, KEYSTORE_FILE, Store
from storage.tables import Ad

KEYSTORE_COPIES = "keystore"
KEYSTORE_KEPT = timedelta(days=7)
DATABASE_KEPT = timedelta(days=30)
STAMP = "%Y%m%dT%H%M%SZ"


def backup(store: Store, out_dir: Path, now: datetime) -> Path:
    """Writes today's copies and removes those over their term; gives the path of the database's copy.

    Raises StoreError, and leaves no half copy, when that fails.
    """
    stamp = now.astimezone(UTC).strftime(STAMP)
    keystores = out_dir / KEYSTORE_COPIES
    for folder in (out_dir, keystores):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    copy = keystores / f"keystore-{stamp}.db"
    _write(copy, store.sealer.copy_to)
    if not store.is_postgres:
        source = store.data_dir / DATABASE_FILE
        copy = out_dir / f"baken-{stamp}.db"
        key, copy_key = store.keyring.derive("db"), store.keyring.derive("backup")
        _write(copy, lambda draft: _export(source, key, draft, copy_key))
    _prune(keystores, "keystore-", now - KEYSTORE_KEPT)
    _prune(out_dir, "baken-", now - DATABASE_KEPT)
    return copy


def restore(path: Path, data_dir: Path) -> None:
    """Puts a copy back into a data folder that has its keys but no database.

    The folder's own keystore is used when it is there, else the newest copy beside the backup. Ads whose data
    key was erased since the copy was made do not come back. The database gets its name last: either all is
    there or nothing. Raises StoreError.
    """
    database = data_dir / DATABASE_FILE
    if database.exists():
        raise StoreError(f"{data_dir}: there is a database already; nothing was changed")
    if not path.is_file():
        raise StoreError(f"{path}: no such backup")
    keyring = Keyring.load(data_dir)
    keystore = data_dir / KEYSTORE_FILE
    draft, source = data_dir / f"{DATABASE_FILE}.restoring", data_dir / f"{DATABASE_FILE}.source"
    try:
        shutil.copyfile(path, source)      # opening a database writes to it; the backup stays as it is
        _write(draft, lambda into: _export(source, keyring.derive("backup"), into, keyring.derive("db")))
        _require_whole(draft, keyring.derive("db"))
        if not keystore.exists():
            newest = _newest_keystore(path.parent / KEYSTORE_COPIES)
            _write(keystore, lambda into: _copy_keystore(newest, into, keyring))
        draft.rename(database)
        sync_folder(data_dir)
    except OSError as error:
        raise StoreError(f"{data_dir}: the backup cannot be put back ({error.strerror})") from None
    finally:
        _remove(draft)
        _remove(source)
    with Store.open(data_dir) as store:
        _drop_erased(store, path.name)


def _drop_erased(store: Store, name: str) -> None:
    """Deletes the ads whose key is gone, and says in the audit chain that an older state was put back."""
    with store.begin() as session:
        stored = store.sealer.stored()
        erased = [ad_id for ad_id, key_id in session.execute(select(Ad.id, Ad.key_id)) if key_id not in stored]
        for ad_id in erased:
            session.execute(delete(Ad).where(Ad.id == ad_id))
        last = anchor.read(store.data_dir, store.keyring)
        head = audit.head_of(session)
        audit.record(
            session, store, actor="restore", action="backup.restore", object=name, now=datetime.now(UTC),
            detail={"erased": len(erased), "anchored": (last or Head(0, b"")).seq, "restored": head.seq},
        )  # fmt: skip


def _export(source: Path, key: bytes, target: Path, target_key: bytes) -> None:
    """A consistent copy under another key, without the free pages of the source."""
    connection = connect(source, key)
    try:
        connection.execute(f"ATTACH DATABASE ? AS target KEY \"x'{target_key.hex()}'\"", (str(target),))
        connection.execute("BEGIN")
        connection.execute("SELECT sqlcipher_export('target')").fetchone()
        connection.execute("COMMIT")
        connection.execute("DETACH DATABASE target")
    except DriverError as error:
        raise StoreError(f"{target}: the copy cannot be written ({error})") from None
    finally:
        connection.close()


def _copy_keystore(source: Path, target: Path, keyring: Keyring) -> None:
    shutil.copyfile(source, target)
    sealer = Sealer(target, keyring)      # refuses a keystore of other keys
    sealer.close()


def _newest_keystore(folder: Path) -> Path:
    copies = sorted(folder.glob("keystore-*.db")) if folder.is_dir() else []
    if not copies:
        raise StoreError(f"{folder}: no copy of the keystore here; without it nothing sealed can be opened")
    return copies[-1]


def _require_whole(path: Path, key: bytes) -> None:
    connection: Connection = connect(path, key)
    try:
        broken = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        said = connection.execute("PRAGMA integrity_check").fetchall()
        loose = connection.execute("PRAGMA foreign_key_check").fetchall()
    except DriverError as error:
        raise StoreError(f"{path}: the copy is damaged ({error})") from None
    finally:
        connection.close()
    if broken or said != [("ok",)] or loose:
        raise StoreError(f"{path}: the copy is damaged")


def _write(path: Path, fill: Callable[[Path], None]) -> None:
    """Fills a draft beside the path and gives it its name when it is whole and durable."""
    draft = path.with_name(f"{path.name}.part")
    _remove(draft)
    try:
        fill(draft)
        draft.chmod(0o600)
        with draft.open("rb") as file:
            os.fsync(file.fileno())
        draft.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise StoreError(f"{path}: the copy cannot be written ({error.strerror})") from None
    finally:
        _remove(draft)


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)


def _prune(folder: Path, prefix: str, before: datetime) -> None:
    """Removes copies made before a moment. A file whose name is not ours is left alone."""
    for path in folder.glob(f"{prefix}*.db"):
        try:
            made = datetime.strptime(path.stem.removeprefix(prefix), STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue
        if made < before:
            path.unlink()
