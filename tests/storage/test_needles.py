"""The bytes of the data folder: nothing readable while it lives, nothing left at all once it is erased."""

import base64
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from storage import audit
from storage.backup import backup
from storage.retention import expire
from storage.retention_policy import DEFAULTS
from storage.store import DATABASE_FILE, KEYSTORE_FILE, Store
from storage.tables import Ad
from tests.storage.pages import decrypted_pages
from tests.storage.worlds import NOW, add_ad, add_choice, add_group, add_listing, add_site, add_user

NEEDLES = ("NaaldTitel77", "NaaldTekst77", "+31670077077", "NaaldReden77")


def _spellings() -> Iterator[bytes]:
    for needle in NEEDLES:
        for word in (needle, needle.lower(), needle.upper()):
            plain = word.encode()
            yield plain
            yield word.encode("utf-16-le")
            yield plain.hex().encode()
            yield base64.b64encode(plain).rstrip(b"=")[:-1]


def _hits(content: bytes) -> int:
    return sum(content.count(spelling) for spelling in _spellings())


def _folder(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def _plant(store: Store) -> list[bytes]:
    """An ad and a case with the needles in every sealed field; gives its data keys."""
    with store.begin() as session:
        ad_id = add_ad(
            store, session, add_site(session), "77", title=NEEDLES[0], text=NEEDLES[1], phone=NEEDLES[2]
        )
        group_id = add_group(session, "g1", [ad_id])
        add_listing(session, group_id)
        key = store.sealer.new_key()
        choice = add_choice(store, session, group_id, "none", add_user(session), NOW)
        audit.record(session, store, actor="user:1", action="case.open", object=f"group:{group_id}", now=NOW)
        return [session.get_one(Ad, ad_id).key_id, key, choice.to_bytes(2, "big")]


def test_the_search_itself_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "control").write_text(" ".join(NEEDLES))
    (tmp_path / "wide").write_text(NEEDLES[1], encoding="utf-16-le")
    (tmp_path / "coded").write_bytes(base64.b64encode(NEEDLES[2].encode()))
    assert _hits(_folder(tmp_path)) >= len(NEEDLES) + 2


def test_the_data_folder_shows_no_word_of_an_ad(store: Store, tmp_path: Path) -> None:
    _plant(store)
    backup(store, tmp_path / "copies", NOW)
    assert _hits(_folder(tmp_path)) == 0
    store.close()
    assert _hits(_folder(tmp_path)) == 0
    assert b"SQLite format 3" not in _folder(tmp_path)


def test_even_with_the_database_key_the_words_are_sealed(store: Store) -> None:
    """A stolen database key without the keystore opens no word: the second lock holds alone."""
    _plant(store)
    key = store.keyring.derive("db")
    store.close()
    pages = decrypted_pages(store.data_dir / DATABASE_FILE, key)
    assert b"audit_event" in pages                      # positive control: this really is the plain database
    assert _hits(pages) == 0


@pytest.mark.parametrize("suffix", ["", "-wal"])
def test_an_erased_ad_leaves_no_byte_in_the_database_or_its_log(store: Store, suffix: str) -> None:
    """Decrypted, free pages included: the address is the one value that stands in the database unsealed."""
    with store.begin() as session:
        site = add_site(session)
        for number in range(40):
            add_ad(store, session, site, f"NaaldAdres{number}", text="x" * 3000)
    key, path = store.keyring.derive("db"), store.data_dir / DATABASE_FILE
    store.tidy()
    assert decrypted_pages(path, key).count(b"NaaldAdres") >= 40    # positive control
    expire(store, NOW + timedelta(days=90), DEFAULTS)
    store.tidy()
    assert Path(f"{path}-wal").stat().st_size == 0
    if not suffix:
        assert decrypted_pages(path, key).count(b"NaaldAdres") == 0


def test_an_erased_ad_cannot_be_opened_from_an_older_copy_of_the_database(store: Store, tmp_path: Path) -> None:
    key_id = _plant(store)[0]
    copy = backup(store, tmp_path / "copies", NOW)
    expire(store, NOW + timedelta(days=90), DEFAULTS)
    backup(store, tmp_path / "copies", NOW + timedelta(days=8))     # the week of the keystore's copies is over
    keystores = list((tmp_path / "copies" / "keystore").glob("*.db"))
    assert len(keystores) == 1
    for path in (*keystores, store.data_dir / KEYSTORE_FILE):
        assert key_id not in decrypted_pages(path, store.keyring.derive("keystore"))
    assert key_id in decrypted_pages(copy, store.keyring.derive("backup"))   # positive control: it was there
