"""The revisions make what the tables say, and a failed step leaves the database as it was."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import UniqueConstraint, select, text
from sqlalchemy.orm import Session

from extractors.text_signature import SIGNATURE_VERSION
from storage import migrate, schema
from storage.engines import postgres_engines, sqlcipher_engines
from storage.errors import StoreError
from storage.sqlcipher import connect
from storage.store import DATABASE_FILE, Store
from storage.tables import Ad, AdIdentifier, Base
from tests.linking.town import LONG, Town
from tests.storage.worlds import add_ad, add_site

KEY = bytes(range(32))


def _migrated(path: Path) -> Path:
    migrate.upgrade_file(path, KEY)
    return path


def _schema(path: Path, key: bytes) -> set[tuple[str, str, str]]:
    connection = connect(path, key)
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return {(str(kind), str(name), _plain(str(sql))) for kind, name, sql in rows}


def _plain(sql: str) -> str:
    """Without white space, and with the columns and constraints of a table in one order."""
    flat = " ".join(sql.split())
    if not flat.startswith("CREATE TABLE"):
        return flat
    head, _, body = flat.rpartition(")")[0].partition("(")
    parts, depth = [""], 0
    for character in body:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return f"{head}({', '.join(sorted(part.strip() for part in parts))})"


def test_a_migrated_database_equals_a_new_one(store: Store, tmp_path: Path) -> None:
    migrated = _schema(_migrated(tmp_path / "m.db"), KEY)
    new = _schema(store.data_dir / DATABASE_FILE, store.keyring.derive("db"))
    assert migrated == new


def test_the_models_and_the_revisions_do_not_differ(tmp_path: Path) -> None:
    writer, reader = sqlcipher_engines(_migrated(tmp_path / "m.db"), KEY)
    with writer.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    writer.dispose()
    reader.dispose()


@pytest.mark.postgres
def test_the_models_and_the_revisions_do_not_differ_on_postgresql(postgres_url: str) -> None:
    writer, reader = postgres_engines(postgres_url)
    migrate.upgrade(writer, "test")
    with writer.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
        version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    writer.dispose()
    reader.dispose()
    assert version == schema.SCHEMA_VERSION


def test_what_goes_with_a_row_is_found_by_an_index() -> None:
    """Without one, deleting the row reads the whole other table: at a million ads some seconds an ad."""
    for table in Base.metadata.sorted_tables:
        unique = [list(one.columns) for one in table.constraints if isinstance(one, UniqueConstraint)]
        whole = [list(index.columns) for index in table.indexes if index.dialect_kwargs.get("sqlite_where") is None]
        first = {columns[0] for columns in (*unique, *whole, list(table.primary_key.columns)) if columns}
        for column in table.columns:
            for key in column.foreign_keys:
                assert key.ondelete != "CASCADE" or column in first, f"{table.name}.{column.name}"


def test_migrating_twice_changes_nothing(tmp_path: Path) -> None:
    before = _schema(_migrated(tmp_path / "m.db"), KEY)
    assert _schema(_migrated(tmp_path / "m.db"), KEY) == before


@pytest.fixture
def broken_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A next revision that recreates a table and then fails."""
    home = tmp_path / "migrations"
    (home / "versions").mkdir(parents=True)
    for path in migrate.HERE.rglob("*.*"):
        if path.is_file() and "__pycache__" not in path.parts:
            (home / path.relative_to(migrate.HERE)).write_bytes(path.read_bytes())
    (home / "versions" / "9999_broken.py").write_text(
        f'''"""Broken."""
import sqlalchemy as sa
from alembic import op

revision, down_revision = "9999", "{schema.SCHEMA_VERSION}"


def upgrade():
    with op.batch_alter_table("ad", recreate="always") as batch:
        batch.add_column(sa.Column("later", sa.Integer()))
    raise ValueError("halfway")
''',
        encoding="utf-8",
    )
    monkeypatch.setattr(migrate, "HERE", home)


@pytest.mark.usefixtures("broken_step")
def test_a_step_that_fails_halfway_leaves_no_trace_and_no_loss(store: Store) -> None:
    with store.begin() as session:
        add_ad(store, session, add_site(session), "1")
    store.close()
    path, key = store.data_dir / DATABASE_FILE, store.keyring.derive("db")
    before = _schema(path, key)
    for _ in range(2):
        with pytest.raises(StoreError, match=r"cannot be brought up to date \(halfway\)"):
            migrate.upgrade_file(path, key)
        assert _schema(path, key) == before
    with Store.open(store.data_dir) as again, again.read() as session:
        assert session.execute(text("SELECT count(*) FROM ad_version")).scalar() == 1


@pytest.mark.usefixtures("broken_step")
def test_a_step_that_recreates_a_table_keeps_what_hangs_on_it(store: Store) -> None:
    """Dropping the old table would cascade if foreign keys stayed on."""
    step = migrate.HERE / "versions" / "9999_broken.py"
    step.write_text(step.read_text(encoding="utf-8").replace('    raise ValueError("halfway")\n', ""), encoding="utf-8")
    with store.begin() as session:
        add_ad(store, session, add_site(session), "1")
    store.close()
    path, key = store.data_dir / DATABASE_FILE, store.keyring.derive("db")
    migrate.upgrade_file(path, key)
    connection = connect(path, key)
    assert connection.execute("SELECT count(*) FROM ad_version").fetchone() == (1,)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("9999",)
    [table] = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'ad'").fetchall()
    assert str(table[0]).count("CHECK") == 3            # unnamed ones would be lost on the way
    connection.close()


def test_the_order_of_names_without_a_place_moves_to_a_column_of_its_own(any_store: Store) -> None:
    town = Town(any_store)
    for reach in ("scope", "spread"):
        town.ad(reach, LONG, name="lola", also_named=["mira"], reach=reach)
    with any_store.begin() as session:
        session.execute(text("UPDATE ad_identifier SET span_start = 40 WHERE name_order IS NULL"))
    wanted = {("scope", 40, None), ("spread", 0, 0), ("spread", 0, 1)}
    assert _places_of_names(any_store) == wanted
    with any_store.begin() as session:     # as it was
        session.execute(text("UPDATE ad_identifier SET span_start = name_order WHERE name_order IS NOT NULL"))
        _back_before_the_order_of_names(session)
    migrate.upgrade(any_store.engine, "test")
    assert _places_of_names(any_store) == wanted


def _back_before_the_order_of_names(session: Session) -> None:
    _back_before_the_crowds_of_texts(session)
    session.execute(text("ALTER TABLE ad_identifier DROP COLUMN name_order"))
    session.execute(text("UPDATE alembic_version SET version_num = '0006'"))


def _back_before_the_crowds_of_texts(session: Session) -> None:
    versions = ("ix_ad_identifier_ad_version_id", "ix_indicator_hit_ad_version_id")
    for index in ("ad_linking", "edge_photo", *versions):
        session.execute(text(f"DROP INDEX {index}"))
    session.execute(text("ALTER TABLE text_reading DROP COLUMN crowds"))
    session.execute(text("UPDATE alembic_version SET version_num = '0007'"))


def _places_of_names(store: Store) -> set[tuple[str, int, int | None]]:
    with store.read() as session:
        rows = session.execute(
            select(Ad.reach, AdIdentifier.span_start, AdIdentifier.name_order)
            .join(Ad, Ad.id == AdIdentifier.ad_id).where(AdIdentifier.kind == "name")
        )
        return {(reach, start, order) for reach, start, order in rows}


def test_signatures_that_hold_all_of_a_text_go_on_under_their_new_version(any_store: Store) -> None:
    room, full = b"\0\0\0\1" + b"\xff" * 508, b"\0\0\0\1" * 128
    before = {"short": room, "full": full, "longer": full + b"\0\0\0\2", "other": room}
    with any_store.begin() as session:
        site = add_site(session)
        for name, signature in before.items():
            ad = session.get_one(Ad, add_ad(any_store, session, site, name))
            ad.signature, ad.signature_version = signature, "v1" if name == "other" else "kmv128-w2-1"
        _back_before_the_order_of_names(session)
        session.execute(text("UPDATE alembic_version SET version_num = '0005'"))
    migrate.upgrade(any_store.engine, "test")
    with any_store.read() as session:
        after = dict(session.execute(select(Ad.external_id, Ad.signature_version)).all())
    assert after == {
        "short": SIGNATURE_VERSION, "longer": SIGNATURE_VERSION, "full": "kmv128-w2-1", "other": "v1",
    }
