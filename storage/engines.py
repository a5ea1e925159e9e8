"""SQLAlchemy engines for the two stores: a writer and a reader each."""

from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool

from storage import sqlcipher
from storage.errors import StoreError

READERS = 8


def sqlcipher_engines(path: Path, key: bytes) -> tuple[Engine, Engine]:
    """(writer, reader) on one encrypted file. The writer takes the write lock as it begins, not halfway.

    Through the pysqlite dialect with the sqlcipher3 module: SQLAlchemy's own sqlcipher dialect would send a
    passphrase after the raw key was set.
    """

    def engine(read_only: bool, begin: str) -> Engine:
        made = create_engine(
            "sqlite://",
            module=sqlcipher.driver,
            creator=lambda: sqlcipher.connect(path, key, read_only=read_only),
            poolclass=QueuePool,
            pool_size=READERS if read_only else 2,
            max_overflow=READERS,
            hide_parameters=True,      # an error message holds no address or number
        )

        @event.listens_for(made, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

        return made

    return engine(False, "BEGIN IMMEDIATE"), engine(True, "BEGIN")


def postgres_engines(url: str) -> tuple[Engine, Engine]:
    """(writer, reader) on a PostgreSQL database. The reader sees one snapshot, as on SQLCipher.

    Raises StoreError for another kind of URL and for one with a password in it: keys never stand in URLs
    (use peer authentication, a service file or .pgpass).
    """
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreError("the address of the database is not understood") from None
    if parsed.get_backend_name() != "postgresql":
        raise StoreError(f"{parsed.get_backend_name()}: only PostgreSQL can be the second store")
    if parsed.password:
        raise StoreError("no password in the address of the database, please: use a service file or .pgpass")
    parsed = parsed.set(drivername="postgresql+psycopg")
    writer = create_engine(parsed, pool_pre_ping=True, pool_size=4, max_overflow=READERS, hide_parameters=True)
    reader = create_engine(
        parsed,
        pool_pre_ping=True,
        pool_size=READERS,
        max_overflow=READERS,
        hide_parameters=True,
        isolation_level="REPEATABLE READ",
        execution_options={"postgresql_readonly": True},
    )
    return writer, reader
