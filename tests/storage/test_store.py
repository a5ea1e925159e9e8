"""The store as its users meet it: made, opened, written, read, refused."""

import os
import stat
import threading
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from storage import sqlcipher
from storage.errors import SealError
from storage.keys import Keyring
from storage.store import DATABASE_FILE, KEYSTORE_FILE, Store, StoreError, erase_after_commit
from storage.tables import Frontier, Site
from tests.storage.worlds import NOW, add_ad, add_site


def _site(key: str) -> Site:
    return Site(key=key, title=key, profile_version="1")


def test_what_is_written_is_read_again_after_reopening(any_store: Store) -> None:
    with any_store.begin() as session:
        session.add(_site("s1"))
    with any_store.read() as session:
        assert session.scalars(select(Site.key)).all() == ["s1"]


def test_a_failed_transaction_leaves_nothing(any_store: Store) -> None:
    def write_twice() -> None:
        with any_store.begin() as session:
            session.add(_site("s1"))
            session.flush()
            session.add(_site("s1"))

    with pytest.raises(IntegrityError):
        write_twice()
    with any_store.begin() as session:
        assert session.scalar(select(func.count()).select_from(Site)) == 0


def test_reading_cannot_write(any_store: Store) -> None:
    with pytest.raises(DBAPIError, match=r"readonly|read-only"), any_store.read() as session:
        session.execute(insert(Site).values(key="s1", title="s1", profile_version="1"))


def test_create_refuses_a_folder_that_holds_a_database(store: Store) -> None:
    before = (store.data_dir / "keys" / "master.key").read_bytes()
    with pytest.raises(StoreError, match="there is a database already"):
        Store.create(store.data_dir)
    assert (store.data_dir / "keys" / "master.key").read_bytes() == before


def test_an_interrupted_create_can_be_run_again(tmp_path: Path) -> None:
    Keyring.create(tmp_path)
    (tmp_path / "baken.new").write_bytes(b"half a database")
    with Store.create(tmp_path) as store, store.begin() as session:
        session.add(_site("s1"))


def test_create_never_reuses_keys_that_sealed_something(store: Store) -> None:
    with store.begin():
        store.sealer.new_key()
    store.close()
    (store.data_dir / DATABASE_FILE).unlink()
    with pytest.raises(StoreError, match="keys in use"):
        Store.create(store.data_dir)


def test_open_without_a_database_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no database here"):
        Store.open(tmp_path)


def test_files_are_for_their_owner_alone(store: Store) -> None:
    with store.begin() as session:
        session.add(_site("s1"))
        modes = {
            path.relative_to(store.data_dir).as_posix(): stat.S_IMODE(path.stat().st_mode)
            for path in store.data_dir.rglob("*")
        }
    assert modes["keys"] == 0o700
    assert modes["keys/master.key"] == 0o400
    assert all(mode & 0o077 == 0 for mode in modes.values()), modes


def test_a_wrong_key_gives_one_clear_line_and_nothing_on_stderr(
    store: Store, capfd: pytest.CaptureFixture[str]
) -> None:
    store.close()
    _replace_key(store.data_dir, f"1:{'ab' * 32}\n")
    with pytest.raises(StoreError) as caught:
        Store.open(store.data_dir)
    assert "the key does not fit this database" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert capfd.readouterr().err == ""


@pytest.mark.postgres
def test_a_wrong_key_is_noticed_on_postgresql_too(tmp_path: Path, postgres_url: str) -> None:
    Store.create(tmp_path / "one", postgres_url).close()
    other = tmp_path / "two"
    Store.create(other).close()
    with pytest.raises(StoreError, match="the key does not fit this database"):
        Store.open(other, postgres_url)


@pytest.mark.parametrize("content", ["", "1:abcd", "x:" + "00" * 32, "00" * 32, "1:" + "0g" * 32, "²:" + "00" * 32])
def test_a_damaged_key_file_is_refused(store: Store, content: str) -> None:
    store.close()
    _replace_key(store.data_dir, content)
    with pytest.raises(StoreError, match="not a key file"):
        Store.open(store.data_dir)


@pytest.mark.parametrize("mode", [0o440, 0o404, 0o420, 0o644])
def test_a_key_that_others_may_touch_is_refused(store: Store, mode: int) -> None:
    store.close()
    (store.data_dir / "keys" / "master.key").chmod(mode)
    with pytest.raises(StoreError, match="others may touch this key"):
        Store.open(store.data_dir)


def test_a_missing_key_is_refused(store: Store) -> None:
    store.close()
    (store.data_dir / "keys" / "master.key").unlink()
    with pytest.raises(StoreError, match="key cannot be read"):
        Store.open(store.data_dir)


def test_a_missing_keystore_is_refused(store: Store) -> None:
    store.close()
    (store.data_dir / KEYSTORE_FILE).unlink()
    with pytest.raises(StoreError, match="keystore is missing"):
        Store.open(store.data_dir)


def test_a_flipped_bit_is_refused_and_never_read_as_data(store: Store) -> None:
    with store.begin() as session:
        site = add_site(session)
        for number in range(200):
            add_ad(store, session, site, str(number))
    store.close()
    path = store.data_dir / DATABASE_FILE
    content = bytearray(path.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 + 100] ^= 1
    path.write_bytes(content)


    def read_all() -> None:
        with Store.open(store.data_dir) as opened, opened.read() as session:
            session.scalars(select(Site)).all()

    with pytest.raises(StoreError, match=r"damaged|does not fit"):
        read_all()


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 51, 2), (3, 7, 0)])
def test_a_sqlite_with_the_wal_reset_bug_is_refused(version: tuple[int, int, int]) -> None:
    with pytest.raises(StoreError, match="too old"):
        sqlcipher.require_sound_sqlite(version)


def test_every_setting_reads_back_on_writers_and_readers(store: Store) -> None:
    for engine in (store.engine, store._reader):
        with engine.connect() as connection:
            for name, _, expected in sqlcipher.SETTINGS:
                found = connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                assert str(found) == expected, name


def test_a_database_of_a_newer_baken_is_refused(store: Store) -> None:
    with store.begin() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    with pytest.raises(StoreError, match="version 9999"):
        Store.open(store.data_dir)


def test_a_database_address_may_hold_no_password_and_be_nothing_but_postgresql(store: Store) -> None:
    store.close()
    for url, said in (
        ("postgresql://u:secret@h/db", "no password"),
        ("mysql://h/db", "only PostgreSQL"),
        ("::", "not understood"),
    ):
        with pytest.raises(StoreError, match=said) as caught:
            Store.open(store.data_dir, url)
        assert "secret" not in str(caught.value)


@pytest.mark.postgres
def test_a_postgresql_that_is_not_there_gives_one_clear_line(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        Store.open(store.data_dir, f"postgresql:///baken?host={tmp_path}")
    assert "\n" not in str(caught.value)


def test_threads_queue_up_to_write_and_lose_nothing(any_store: Store) -> None:
    def write(start: int) -> None:
        for number in range(start, start + 25):
            with any_store.begin() as session:
                session.add(_site(f"s{number}"))

    threads = [threading.Thread(target=write, args=(start,)) for start in (0, 100, 200, 300)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with any_store.read() as session:
        assert session.scalar(select(func.count()).select_from(Site)) == 100


def test_a_reader_sees_one_moment_while_another_thread_writes(any_store: Store) -> None:
    count = select(func.count()).select_from(Site)
    with any_store.read() as reading:
        assert reading.scalar(count) == 0
        with any_store.begin() as session:
            session.add(_site("s1"))
        assert reading.scalar(count) == 0
    with any_store.read() as reading:
        assert reading.scalar(count) == 1


def test_writing_within_writing_is_a_mistake_that_says_so(store: Store) -> None:
    with pytest.raises(RuntimeError, match="open in this thread already"), store.begin(), store.begin():
        pass
    with store.begin() as session:
        session.add(_site("s1"))


def test_another_process_that_writes_too_long_gives_one_clear_line(
    store: Store,
) -> None:
    with store.engine.connect() as connection:          # a pooled connection that does not wait a quarter minute
        connection.exec_driver_sql("PRAGMA busy_timeout = 10")
    other = sqlcipher.connect(store.data_dir / DATABASE_FILE, store.keyring.derive("db"))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="another process is writing"), store.begin():
        pass
    other.execute("ROLLBACK")
    other.close()
    with store.begin() as session:
        session.add(_site("s1"))


def test_a_full_disk_gives_one_clear_line_and_keeps_what_was_committed(store: Store) -> None:
    with store.begin() as session:
        site = add_site(session)
    with store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    def write_much() -> None:
        with store.begin() as session:
            for number in range(200):
                add_ad(store, session, site, str(number), text="x" * 2000)

    with pytest.raises(StoreError, match="disk is full"):
        write_much()
    with store.read() as session:
        assert session.scalars(select(Site.key)).all() == ["s1"]


def test_ids_of_deleted_rows_are_never_given_out_again(any_store: Store) -> None:
    with any_store.begin() as session:
        first = add_site(session, "s1")
    with any_store.begin() as session:
        session.delete(session.get_one(Site, first))
    with any_store.begin() as session:
        assert add_site(session, "s2") > first


def test_new_data_keys_are_durable_before_the_commit_that_needs_them(store: Store) -> None:
    with store.begin() as session:
        key = store.sealer.new_key()
        assert key not in store.sealer.stored()
        session.flush()
    assert key in store.sealer.stored()


def test_a_data_key_given_up_in_a_transaction_that_fails_still_opens(store: Store) -> None:
    with store.begin():
        key = store.sealer.new_key()
        sealed = store.sealer.seal(key, "a.b", "woord")

    def fail_halfway() -> None:
        with store.begin() as session:
            erase_after_commit(session, [key])
            raise ValueError("halfway")

    with pytest.raises(ValueError, match="halfway"):
        fail_halfway()
    assert store.sealer.open(key, "a.b", sealed) == "woord"
    with store.begin() as session:
        erase_after_commit(session, [key])
    with pytest.raises(SealError):
        store.sealer.open(key, "a.b", sealed)


def test_tidying_erases_only_data_keys_that_no_row_names(store: Store) -> None:
    with store.begin() as session:
        ad_id = add_ad(store, session, add_site(session), "1", text="blijft")
        orphan = store.sealer.new_key()
    assert store.tidy() == 0                            # too young: its row may be on its way
    assert store.tidy(older_than_s=0) == 1
    assert orphan not in store.sealer.stored()
    assert ad_id


def test_text_that_is_no_unicode_is_refused_and_nothing_stored(any_store: Store) -> None:
    with pytest.raises(Exception, match=r"surrogate|encode"), any_store.begin() as session:
        session.add(_site("\ud800"))
    with any_store.read() as session:
        assert session.scalars(select(Site)).all() == []


def test_a_naive_time_is_refused(any_store: Store) -> None:
    with pytest.raises(Exception, match="naive"), any_store.begin() as session:
        add_ad(any_store, session, add_site(session), "1", seen=NOW.replace(tzinfo=None))


def _replace_key(data_dir: Path, content: str) -> None:
    path = data_dir / "keys" / "master.key"
    path.chmod(0o600)
    path.write_text(content, encoding="utf-8")
    os.chmod(path, 0o400)  # noqa: PTH101


def test_what_the_database_says_of_an_error_quotes_no_value(tmp_path: Path) -> None:
    def write_nonsense() -> None:
        with Store.create(tmp_path / "data") as made, made.begin() as session:
            night, url = date(2026, 11, 2), "http://geheim.example/1"
            session.add(Frontier(site_id=add_site(session), night=night, kind="geheim", digest=b"", url=url))

    with pytest.raises(IntegrityError) as raised:
        write_nonsense()
    assert "frontier" in str(raised.value)
    assert "geheim" not in str(raised.value)
