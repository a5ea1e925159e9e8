"""Brings a database of an older Baken up to date, whole or not at all.

`python -m storage.migrate NUMBER MESSAGE` drafts the next revision from the difference between the revisions so
far and storage/tables.py. A revision that recreates a table must add its triggers again.
"""

import sys
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from storage import sqlcipher
from storage.errors import StoreError

HERE = Path(__file__).parent / "migrations"


def upgrade_file(path: Path, key: bytes) -> None:
    """Upgrades an encrypted file. Raises StoreError; the file is then as it was."""
    connection = sqlcipher.connect(path, key)
    try:
        # Recreating a table drops the old one, and with foreign keys on that would delete all that hangs on it.
        connection.execute("PRAGMA foreign_keys = OFF")
        upgrade(_engine_on(connection), path.name)
    finally:
        connection.close()


def upgrade(engine: Engine, name: str) -> None:
    """Upgrades to the newest revision in one transaction. Raises StoreError; nothing is changed then."""
    try:
        with engine.begin() as connection:
            command.upgrade(_config(connection), "head")
            if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").all():
                raise StoreError(f"{name}: rows would lose what they belong to")
    except StoreError:
        raise
    except Exception as error:
        line = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise StoreError(f"{name}: the database cannot be brought up to date ({line})") from error


def draft(number: str, message: str) -> None:
    """Writes a new revision file from what the tables have and the revisions do not."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    with engine.begin() as connection:
        if list((HERE / "versions").glob("*.py")):
            command.upgrade(_config(connection), "head")
        command.revision(_config(connection), message, autogenerate=True, rev_id=number)
    engine.dispose()


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config


def _engine_on(connection: sqlcipher.Connection) -> Engine:
    engine = create_engine("sqlite://", module=sqlcipher.driver, creator=lambda: connection, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(started: Connection) -> None:
        started.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


if __name__ == "__main__":
    draft(sys.argv[1], sys.argv[2])
