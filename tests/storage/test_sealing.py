"""Sealed values open where they belong, with their own key, and never again after it was erased."""

import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.errors import SealError, StoreError
from storage.keys import Keyring
from storage.sealing import Sealer
from storage.sqlcipher import connect
from storage.store import KEYSTORE_FILE, Store
from tests.storage.pages import decrypted_pages

WHERE = "ad_version.text"


def test_any_text_opens_as_it_was_sealed(tmp_path_factory: pytest.TempPathFactory) -> None:
    sealer = Sealer(tmp_path_factory.mktemp("seal") / KEYSTORE_FILE, Keyring(bytes(32)))
    key = sealer.new_key()

    @given(st.text() | st.text(st.characters(categories=["Cs", "Cc", "Co"])))
    def opens(text: str) -> None:
        assert sealer.open(key, WHERE, sealer.seal(key, WHERE, text)) == text

    opens()
    sealer.close()


def test_the_same_text_never_looks_the_same_twice(store: Store) -> None:
    key = store.sealer.new_key()
    assert store.sealer.seal(key, WHERE, "x") != store.sealer.seal(key, WHERE, "x")


def test_a_value_put_in_another_column_or_under_another_key_does_not_open(store: Store) -> None:
    key, other = store.sealer.new_key(), store.sealer.new_key()
    sealed = store.sealer.seal(key, WHERE, "woord")
    for wrong_key, wrong_where in ((key, "ad_version.title"), (other, WHERE)):
        with pytest.raises(SealError, match="damaged or was put elsewhere"):
            store.sealer.open(wrong_key, wrong_where, sealed)


def test_every_flipped_bit_is_noticed(store: Store) -> None:
    key = store.sealer.new_key()
    sealed = store.sealer.seal(key, WHERE, "woord")
    for position in range(len(sealed)):
        damaged = bytearray(sealed)
        damaged[position] ^= 1
        with pytest.raises(SealError):
            store.sealer.open(key, WHERE, bytes(damaged))


@pytest.mark.parametrize("garbage", [b"", b"\x01", b"\x01short", b"\x02" + b"x" * 40])
def test_garbage_is_refused(store: Store, garbage: bytes) -> None:
    with pytest.raises(SealError):
        store.sealer.open(store.sealer.new_key(), WHERE, garbage)


def test_keys_survive_closing_when_a_transaction_used_them_and_not_otherwise(store: Store) -> None:
    with store.begin():
        kept = store.sealer.new_key()
    lost = store.sealer.new_key()
    sealed = {key: store.sealer.seal(key, WHERE, "woord") for key in (kept, lost)}
    store.close()
    with Store.open(store.data_dir) as again:
        assert again.sealer.open(kept, WHERE, sealed[kept]) == "woord"
        with pytest.raises(SealError, match="was erased"):
            again.sealer.open(lost, WHERE, sealed[lost])


def test_an_erased_key_opens_nothing_in_this_process_or_another(store: Store) -> None:
    with store.begin():
        key = store.sealer.new_key()
    sealed = store.sealer.seal(key, WHERE, "woord")
    store.sealer.erase([key, b"unknown"])
    with pytest.raises(SealError, match="was erased"):
        store.sealer.open(key, WHERE, sealed)
    store.close()
    with Store.open(store.data_dir) as again, pytest.raises(SealError, match="was erased"):
        again.sealer.open(key, WHERE, sealed)


def test_an_erased_key_leaves_no_byte_in_the_keystore(store: Store) -> None:
    """Read with the right key: what the file still holds once decrypted, free pages included."""
    with store.begin():
        keys = [store.sealer.new_key() for _ in range(50)]
    assert _count_in_file(store, keys) == 50           # positive control
    store.sealer.erase(keys)
    assert _count_in_file(store, keys) == 0
    assert not (store.data_dir / f"{KEYSTORE_FILE}-wal").read_bytes()


def _count_in_file(store: Store, key_ids: list[bytes]) -> int:
    path, key = store.data_dir / KEYSTORE_FILE, store.keyring.derive("keystore")
    connection = connect(path, key)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    connection.close()
    content = decrypted_pages(path, key)
    return sum(key_id in content for key_id in key_ids)


def test_a_keystore_of_other_keys_is_refused(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "copy.db"
    store.sealer.copy_to(path)
    with pytest.raises(StoreError, match="the key does not fit"):
        Sealer(path, Keyring(bytes(range(32))))


def test_preloading_passes_over_unknown_keys(store: Store) -> None:
    with store.begin():
        keys = [store.sealer.new_key() for _ in range(3)]
    sealed = store.sealer.seal(keys[0], WHERE, "woord")
    store.close()
    with Store.open(store.data_dir) as again:
        again.sealer.preload([*keys, b"0" * 16])
        assert again.sealer.open(keys[0], WHERE, sealed) == "woord"


def test_threads_may_seal_while_another_makes_keys_durable(store: Store) -> None:
    opened: list[str] = []

    def work(name: str) -> None:
        for _ in range(20):
            key = store.sealer.new_key()
            sealed = store.sealer.seal(key, WHERE, name)
            with store.begin():
                pass
            opened.append(store.sealer.open(key, WHERE, sealed))

    threads = [threading.Thread(target=work, args=(str(number),)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(opened) == sorted(str(number) for number in range(4) for _ in range(20))


def test_digests_differ_by_domain_by_key_and_by_value() -> None:
    one, other = Keyring(bytes(32)), Keyring(bytes(range(32)))
    found = {
        one.digest("phone", "+31670000001"),
        one.digest("phone", "+31670000002"),
        one.digest("email", "+31670000001"),
        other.digest("phone", "+31670000001"),
    }
    assert len(found) == 4
    assert all(len(digest) == 32 for digest in found)
    assert one.digest("phone", "+31670000001") == Keyring(bytes(32)).digest("phone", "+31670000001")


def test_no_derived_key_equals_another_or_the_master() -> None:
    ring = Keyring(bytes(32))
    purposes = ["db", "keystore", "field-kek", "audit-mac", "audit-anchor", "backup", "digest|phone", "shingle"]
    keys = {ring.derive(purpose) for purpose in purposes} | {bytes(32)}
    assert len(keys) == len(purposes) + 1


def test_a_keyring_never_shows_its_key() -> None:
    assert repr(Keyring(bytes(range(32)))) == "Keyring(version=1)"
