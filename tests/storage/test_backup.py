"""Copies that can be put back, whole, and that bring back nothing that was erased."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text

from storage import audit
from storage.backup import KEYSTORE_COPIES, backup, restore
from storage.dump import canonical
from storage.store import DATABASE_FILE, KEYSTORE_FILE, Store, StoreError
from storage.tables import Ad
from tests.storage.worlds import NOW, add_ad, add_site


def _fill(store: Store, count: int = 3) -> None:
    with store.begin() as session:
        site = add_site(session)
        for number in range(count):
            add_ad(store, session, site, str(number), text=f"NEEDLE{number}", phone=f"+3167000000{number}")
        audit.record(session, store, actor="a", action="b", object="c", now=NOW)


def _keys_only(store: Store, folder: Path) -> Path:
    folder.mkdir(mode=0o700)
    shutil.copytree(store.data_dir / "keys", folder / "keys")
    return folder


def test_what_was_backed_up_comes_back_as_it_was(store: Store, tmp_path: Path) -> None:
    _fill(store)
    copy = backup(store, tmp_path / "copies", NOW)
    folder = _keys_only(store, tmp_path / "new")
    restore(copy, folder)
    with Store.open(folder) as restored:
        assert list(canonical(restored)) == list(canonical(store))
        assert audit.verify(restored).ok
        with restored.read() as session:
            assert session.scalar(text("PRAGMA integrity_check")) == "ok"
            triggers = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"
            assert session.scalar(text(triggers)) == 4
        with restored.begin() as session:               # ids of deleted rows stay used after a restore
            assert session.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'ad'")) == 3


def test_putting_back_an_older_state_is_in_the_audit_chain(store: Store, tmp_path: Path) -> None:
    _fill(store)
    copy = backup(store, tmp_path / "copies", NOW)
    with store.begin() as session:
        audit.record(session, store, actor="a", action="later", object="c", now=NOW)
    store.close()
    (store.data_dir / DATABASE_FILE).unlink()
    restore(copy, store.data_dir)
    with Store.open(store.data_dir) as restored:
        assert audit.verify(restored).ok
        with restored.read() as session:
            row = session.execute(text("SELECT action, detail FROM audit_event ORDER BY seq DESC LIMIT 1")).one()
        assert row.action == "backup.restore"
        assert '"anchored": 2' in row.detail
        assert '"restored": 1' in row.detail


def test_an_ad_erased_since_the_backup_does_not_come_back(store: Store, tmp_path: Path) -> None:
    _fill(store)
    copy = backup(store, tmp_path / "copies", NOW)
    with store.read() as session:
        doomed = session.scalars(select(Ad).where(Ad.external_id == "1")).one()
    store.sealer.erase([doomed.key_id])
    store.close()
    (store.data_dir / DATABASE_FILE).unlink()
    restore(copy, store.data_dir)
    with Store.open(store.data_dir) as restored, restored.read() as session:
        assert set(session.scalars(select(Ad.external_id))) == {"0", "2"}


def test_the_copies_show_nothing_without_the_keys(store: Store, tmp_path: Path) -> None:
    _fill(store)
    backup(store, tmp_path / "copies", NOW)
    files = [path for path in (tmp_path / "copies").rglob("*") if path.is_file()]
    assert len(files) == 2
    for path in files:
        content = path.read_bytes()
        assert b"SQLite format" not in content
        assert b"NEEDLE" not in content
        assert path.stat().st_mode & 0o077 == 0


def test_the_database_and_its_copy_have_different_keys(store: Store, tmp_path: Path) -> None:
    _fill(store)
    copy = backup(store, tmp_path / "copies", NOW)
    folder = _keys_only(store, tmp_path / "new")
    shutil.copy(copy, folder / DATABASE_FILE)
    shutil.copy(store.data_dir / KEYSTORE_FILE, folder / KEYSTORE_FILE)
    with pytest.raises(StoreError, match="does not fit"):
        Store.open(folder)


def test_copies_of_the_keystore_are_gone_after_a_week_and_of_the_database_after_a_month(
    store: Store, tmp_path: Path
) -> None:
    out = tmp_path / "copies"
    (out / KEYSTORE_COPIES).mkdir(parents=True)
    (out / "baken-notes.db").write_text("not ours")
    for day in range(40):
        backup(store, out, NOW + timedelta(days=day))
    assert len(list((out / KEYSTORE_COPIES).glob("keystore-*.db"))) == 8
    assert len(list(out.glob("baken-2*.db"))) == 31
    assert (out / "baken-notes.db").exists()


def test_the_same_night_again_replaces_its_copy(store: Store, tmp_path: Path) -> None:
    first = backup(store, tmp_path / "copies", NOW)
    _fill(store)
    assert backup(store, tmp_path / "copies", NOW) == first
    assert len(list((tmp_path / "copies").glob("*.db"))) == 1


def test_restore_refuses_what_it_cannot_finish_and_leaves_no_half_database(store: Store, tmp_path: Path) -> None:
    _fill(store)
    copy = backup(store, tmp_path / "copies", NOW)
    with pytest.raises(StoreError, match="already"):
        restore(copy, store.data_dir)
    folder = _keys_only(store, tmp_path / "new")
    damaged = tmp_path / "copies" / "damaged.db"
    content = bytearray(copy.read_bytes())
    for start in range(4096, len(content), 4096):
        content[start + 50] ^= 1
    damaged.write_bytes(content)
    alone = tmp_path / "alone" / copy.name
    alone.parent.mkdir()
    shutil.copy(copy, alone)
    for path, said in (
        (tmp_path / "nothing", "no such backup"),
        (damaged, "cannot be written|damaged|does not fit"),
        (alone, "no copy of the keystore"),
    ):
        with pytest.raises(StoreError, match=said):
            restore(path, folder)
        assert [item.name for item in folder.iterdir()] == ["keys"]
    restore(copy, folder)


def test_restore_with_other_keys_says_so(store: Store, tmp_path: Path) -> None:
    _fill(store)
    copy = backup(store, tmp_path / "copies", NOW)
    with Store.create(tmp_path / "other") as other:
        folder = _keys_only(other, tmp_path / "new")
    with pytest.raises(StoreError, match="does not fit"):
        restore(copy, folder)
    assert [item.name for item in folder.iterdir()] == ["keys"]


@pytest.mark.postgres
def test_of_postgresql_only_the_keystore_is_copied(tmp_path: Path, postgres_url: str) -> None:
    with Store.create(tmp_path / "data", postgres_url) as store:
        copy = backup(store, tmp_path / "copies", NOW)
    assert copy.parent.name == KEYSTORE_COPIES
