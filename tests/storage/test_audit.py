"""The audit chain: nothing is changed, removed, added or cut off without being found."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, func, insert, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from storage import audit
from storage.anchor import ANCHOR_FILE
from storage.store import DATABASE_FILE, Store
from storage.tables import AuditEvent, Meta, Site
from tests.storage.worlds import NOW


def _record(store: Store, count: int, start: int = 0) -> None:
    with store.begin() as session:
        for number in range(start, start + count):
            audit.record(
                session,
                store,
                actor="user:1",
                action="case.open",
                object=f"group:{number}",
                now=NOW + timedelta(seconds=number),
                detail={"n": number, "share": number / 7},
            )


def test_a_chain_as_it_was_written_is_sound(any_store: Store) -> None:
    assert audit.verify(any_store).ok
    _record(any_store, 30)
    _record(any_store, 5, start=30)
    report = audit.verify(any_store)
    assert (report.ok, report.count, report.first_bad) == (True, 35, None)


def test_an_audit_row_stands_or_falls_with_its_deed(any_store: Store) -> None:
    def fail() -> None:
        with any_store.begin() as session:
            session.add(Site(key="s1", title="s1", profile_version="1"))
            audit.record(session, any_store, actor="a", action="b", object="c", now=NOW)
            raise ValueError("halfway")

    with pytest.raises(ValueError, match="halfway"):
        fail()
    with any_store.read() as session:
        assert session.scalar(select(func.count()).select_from(AuditEvent)) == 0
    assert audit.verify(any_store).ok


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_event SET actor = 'someone else' WHERE seq = 3",
        "DELETE FROM audit_event WHERE seq = 3",
        "DELETE FROM audit_event",
        "INSERT INTO audit_event SELECT seq + 5, at, actor, action, object, result, origin, detail, prev, mac"
        " FROM audit_event WHERE seq = 5",
        "INSERT INTO audit_event SELECT seq + 1, at, actor, action, object, result, origin, detail, prev, mac"
        " FROM audit_event WHERE seq = 5",
    ],
)
def test_the_database_itself_refuses_to_change_the_chain(any_store: Store, statement: str) -> None:
    _record(any_store, 5)
    with pytest.raises(DBAPIError, match=r"append-only|does not follow"), any_store.begin() as session:
        session.execute(text(statement))
    assert audit.verify(any_store).ok


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event WHERE seq = 3",
        "INSERT OR IGNORE INTO audit_event SELECT seq + 9, at, actor, action, object, result, origin, detail, prev, mac"
        " FROM audit_event WHERE seq = 5",
        "REPLACE INTO audit_event SELECT 3, at, actor, action, object, result, origin, detail, prev, mac"
        " FROM audit_event WHERE seq = 4",
        "UPDATE OR IGNORE audit_event SET actor = 'x' WHERE seq = 3",
        "UPDATE OR REPLACE audit_event SET seq = 2 WHERE seq = 3",
    ],
)
@pytest.mark.parametrize("recursive", ["ON", "OFF"])
def test_sqlite_s_conflict_clauses_are_no_way_around(store: Store, statement: str, recursive: str) -> None:
    _record(store, 5)
    with store.engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA recursive_triggers = {recursive}")
    with pytest.raises(DBAPIError, match=r"append-only|does not follow"), store.begin() as session:
        session.execute(text(statement))
    assert audit.verify(store).ok


@pytest.mark.postgres
def test_truncating_the_table_is_refused_on_postgresql(tmp_path: Path, postgres_url: str) -> None:
    with Store.create(tmp_path / "data", postgres_url) as store:
        _record(store, 3)
        with pytest.raises(DBAPIError, match="append-only"), store.begin() as session:
            session.execute(text("TRUNCATE audit_event"))
        assert audit.verify(store).ok


def _edit(session: Session, seq: int) -> None:
    session.execute(text("UPDATE audit_event SET result = 'oké' WHERE seq = :seq"), {"seq": seq})


def _edit_detail(session: Session, seq: int) -> None:
    session.execute(text("UPDATE audit_event SET detail = '{}' WHERE seq = :seq"), {"seq": seq})


def _delete(session: Session, seq: int) -> None:
    session.execute(text("DELETE FROM audit_event WHERE seq = :seq"), {"seq": seq})


def _delete_and_close_the_gap(session: Session, seq: int) -> None:
    _delete(session, seq)
    for row in session.scalars(select(AuditEvent.seq).where(AuditEvent.seq > seq).order_by(AuditEvent.seq)).all():
        session.execute(text("UPDATE audit_event SET seq = :new WHERE seq = :old"), {"new": row - 1, "old": row})


def _insert(session: Session, seq: int) -> None:
    session.execute(
        text(
            "INSERT INTO audit_event SELECT (SELECT max(seq) + 1 FROM audit_event), at, actor, action, object, result,"
            " origin, detail, prev, mac FROM audit_event WHERE seq = :seq"
        ),
        {"seq": seq},
    )


def _swap(session: Session, seq: int) -> None:
    other = 1 if seq != 1 else 2
    for old, new in ((seq, -1), (other, seq), (-1, other)):
        session.execute(text("UPDATE audit_event SET seq = :new WHERE seq = :old"), {"new": new, "old": old})


def _cut_the_tail(session: Session, seq: int) -> None:
    session.execute(text("DELETE FROM audit_event WHERE seq >= :seq"), {"seq": seq})


TAMPERINGS = [_edit, _edit_detail, _delete, _delete_and_close_the_gap, _insert, _swap, _cut_the_tail]


@pytest.mark.parametrize("tamper", TAMPERINGS, ids=lambda f: f.__name__.strip("_"))
def test_someone_who_drops_the_triggers_is_found_all_the_same(
    any_store: Store, tamper: Callable[[Session, int], None]
) -> None:
    _record(any_store, 12)
    with any_store.begin() as session:
        _drop_triggers(session)
        kept = [dict(row) for row in session.execute(select(*AuditEvent.__table__.columns)).mappings()]

    @settings(max_examples=6, deadline=None)
    @given(st.integers(1, 12))
    def is_found(seq: int) -> None:
        with any_store.begin() as session:
            tamper(session, seq)
        assert not audit.verify(any_store).ok, (tamper.__name__, seq)
        with any_store.begin() as session:
            session.execute(delete(AuditEvent))
            session.execute(insert(AuditEvent), kept)
        assert audit.verify(any_store).ok

    is_found()


def test_an_older_database_put_back_is_found(store: Store) -> None:
    _record(store, 3)
    store.close()
    path = store.data_dir / DATABASE_FILE
    older = path.read_bytes()
    with Store.open(store.data_dir) as again:
        _record(again, 2, start=3)
    path.write_bytes(older)
    with Store.open(store.data_dir) as again:
        report = audit.verify(again)
        assert (report.ok, report.first_bad) == (False, 4)
        assert "rows 4 to 5 were cut off" in report.reason


@pytest.mark.parametrize("content", [None, "", "{}", '{"seq": 3, "mac": "00", "seal": "00"}', "[1]"])
def test_a_missing_or_forged_anchor_is_found(store: Store, content: str | None) -> None:
    _record(store, 3)
    path = store.data_dir / "keys" / ANCHOR_FILE
    if content is None:
        path.unlink()
    else:
        path.write_text(content, encoding="utf-8")
    assert "anchor" in audit.verify(store).reason


def test_a_chain_of_another_installation_does_not_verify(store: Store, tmp_path: Path) -> None:
    with Store.create(tmp_path / "other") as other:
        _record(other, 3)
        with other.read() as session:
            rows = [dict(row) for row in session.execute(select(*AuditEvent.__table__.columns)).mappings()]
    with store.begin() as session:
        session.execute(insert(AuditEvent), rows)
    assert audit.verify(store).first_bad == 1


def test_old_rows_are_destroyed_from_the_front_and_the_rest_still_verifies(any_store: Store) -> None:
    _record(any_store, 20)
    with any_store.begin() as session:
        gone = audit.destroy_before(session, any_store.keyring, NOW + timedelta(seconds=15))
    report = audit.verify(any_store)
    assert (gone, report.ok, report.count) == (15, True, 5)
    _record(any_store, 3, start=20)
    assert audit.verify(any_store).ok
    with pytest.raises(DBAPIError, match="append-only"), any_store.begin() as session:
        session.execute(text("DELETE FROM audit_event WHERE seq = 17"))


def test_the_newest_row_always_stays(any_store: Store) -> None:
    _record(any_store, 5)
    with any_store.begin() as session:
        assert audit.destroy_before(session, any_store.keyring, NOW + timedelta(days=1)) == 4
    assert audit.verify(any_store).count == 1


def test_a_forged_beginning_of_the_chain_is_found(store: Store) -> None:
    _record(store, 6)
    with store.begin() as session:
        audit.destroy_before(session, store.keyring, NOW + timedelta(seconds=3))
        value = session.get_one(Meta, audit.BASE).value
        seq, mac, seal = value.split(":")
    for forged in (f"{int(seq) + 1}:{mac}:{seal}", f"{seq}:{'00' * 32}:{seal}", "nonsense", f"x:{mac}:{seal}"):
        with store.begin() as session:
            session.get_one(Meta, audit.BASE).value = forged
        assert not audit.verify(store).ok
    with store.begin() as session:
        session.delete(session.get_one(Meta, audit.BASE))
    assert not audit.verify(store).ok


def test_hostile_words_become_one_short_line(store: Store) -> None:
    with store.begin() as session:
        audit.record(
            session, store, actor="a\nb\u202e\ud800" + "x" * 500, action="b" * 99, object="c\x00", now=NOW,
            result="r" * 99, origin="o" * 99,
        )  # fmt: skip
    with store.read() as session:
        row = session.scalars(select(AuditEvent)).one()
    assert row.actor.startswith("a?b??")
    assert (len(row.actor), len(row.action), row.object) == (80, 40, "c?")
    assert audit.verify(store).ok


def test_content_does_not_fit_in_a_detail(store: Store) -> None:
    with pytest.raises(ValueError, match="not content"), store.begin() as session:
        audit.record(session, store, actor="a", action="b", object="c", now=NOW, detail={"text": "x" * 5000})


def _drop_triggers(session: Session) -> None:
    for name in ("no_update", "no_delete", "in_order"):
        on = " ON audit_event" if session.get_bind().dialect.name == "postgresql" else ""
        session.execute(text(f"DROP TRIGGER audit_event_{name}{on}"))
