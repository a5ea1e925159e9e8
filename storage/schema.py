"""Makes the tables and the triggers that keep the audit chain append-only, on SQLCipher and on PostgreSQL."""

from sqlalchemy import Connection, insert, text

from storage.tables import Base, Meta

SCHEMA_VERSION = "0009"
"""The newest revision in storage/migrations; `alembic_version` in the database says which one it has."""

VERSION_TABLE = """
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)
"""
"""As Alembic makes it."""

SQLITE_TRIGGERS = (
    """
    CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event
    BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END
    """,
    # Fires for INSERT OR REPLACE as well, because recursive_triggers is on; without that setting the
    # insert trigger below still refuses a number that is there already.
    """
    CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event
    BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END
    """,
    """
    CREATE TRIGGER audit_event_in_order BEFORE INSERT ON audit_event
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_event)
      OR NEW.prev IS NOT coalesce((SELECT mac FROM audit_event ORDER BY seq DESC LIMIT 1), zeroblob(32))
    BEGIN SELECT RAISE(ABORT, 'audit_event: this row does not follow the last one'); END
    """,
    """
    CREATE TRIGGER judgement_no_update BEFORE UPDATE ON judgement
    BEGIN SELECT RAISE(ABORT, 'judgement is append-only'); END
    """,
)

POSTGRES_TRIGGERS = (
    """
    CREATE FUNCTION baken_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION USING MESSAGE = TG_TABLE_NAME || ' is append-only'; END $$
    """,
    """
    CREATE FUNCTION baken_audit_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE last_seq bigint; last_mac bytea;
    BEGIN
      SELECT seq, mac INTO last_seq, last_mac FROM audit_event ORDER BY seq DESC LIMIT 1;
      IF NEW.seq IS DISTINCT FROM coalesce(last_seq, 0) + 1
         OR NEW.prev IS DISTINCT FROM coalesce(last_mac, decode(repeat('00', 32), 'hex')) THEN
        RAISE EXCEPTION 'audit_event: this row does not follow the last one';
      END IF;
      RETURN NEW;
    END $$
    """,
    """
    CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION baken_append_only()
    """,
    """
    CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION baken_append_only()
    """,
    """
    CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION baken_append_only()
    """,
    """
    CREATE TRIGGER audit_event_in_order BEFORE INSERT ON audit_event
    FOR EACH ROW EXECUTE FUNCTION baken_audit_in_order()
    """,
    """
    CREATE TRIGGER judgement_no_update BEFORE UPDATE ON judgement
    FOR EACH ROW EXECUTE FUNCTION baken_append_only()
    """,
)


def make_schema(connection: Connection, key_check: str) -> None:
    """Makes everything in one transaction of the caller. `key_check` tells later which key belongs here."""
    Base.metadata.create_all(connection)
    add_triggers(connection)
    connection.execute(text(VERSION_TABLE))
    connection.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": SCHEMA_VERSION})
    connection.execute(insert(Meta).values(name="key_check", value=key_check))


def add_triggers(connection: Connection) -> None:
    """The append-only guards. A determined admin can drop them; the chain and its anchor then tell."""
    triggers = SQLITE_TRIGGERS if connection.dialect.name == "sqlite" else POSTGRES_TRIGGERS
    for statement in triggers:
        connection.exec_driver_sql(statement)
