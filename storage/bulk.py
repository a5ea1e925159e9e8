"""Many rows at once, written as columns: the driver gets plain tuples.

`insert` of SQLAlchemy binds every value of every row by itself, which cost a quarter of a night's linking; here a
column is bound as a whole, and a value that all rows share only once. The same on both stores.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice, repeat
from typing import TypeVarTuple, cast

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, Select, Table, func, select
from sqlalchemy.orm import Session

from storage.tables import Base

BATCH = 20_000
CACHE_KIB = 256 * 1024

Column = Sequence[object]

_Columns = TypeVarTuple("_Columns")


def insert_columns(
    session: Session, entity: type[Base], columns: Mapping[str, Column], same: Mapping[str, object]
) -> None:
    """Writes rows given as columns of one length. `same`: values that are equal in all rows."""
    connection = session.connection()
    table = cast(Table, entity.__table__)
    bound = [_bound(column, _binder(connection, table, name)) for name, column in columns.items()]
    fixed = [repeat(_bound([value], _binder(connection, table, name))[0]) for name, value in same.items()]
    names = [*columns, *same]
    mark = "?" if connection.dialect.paramstyle == "qmark" else "%s"
    statement = (
        f'INSERT INTO "{table.name}" ({", ".join(names)}) '  # noqa: S608  (names of our own tables)
        f"VALUES ({', '.join([mark] * len(names))})"
    )
    rows = zip(*bound, *fixed, strict=False)        # the fixed ones never end
    while batch := list(islice(rows, BATCH)):
        connection.exec_driver_sql(statement, batch)


def _binder(connection: Connection, table: Table, name: str) -> Callable[[object], object] | None:
    return table.c[name].type.dialect_impl(connection.dialect).bind_processor(connection.dialect)


def _bound(column: Column, bind: Callable[[object], object] | None) -> Column:
    """A value that stands in many rows is bound once."""
    if bind is None:
        return column
    done: dict[int, object] = {}
    for value in column:
        if id(value) not in done:
            done[id(value)] = bind(value)
    return [done[id(value)] for value in column]


def reserve_ids(session: Session, entity: type[Base], count: int) -> Sequence[int]:
    """Numbers for rows to be written, where a table numbers its own rows."""
    table = cast(Table, entity.__table__)
    if session.connection().dialect.name == "postgresql":
        number = func.nextval(func.pg_get_serial_sequence(table.name, "id"))
        return session.scalars(select(number).select_from(func.generate_series(1, count))).all()
    first = (session.scalar(select(func.max(table.c.id))) or 0) + 1
    return range(first, first + count)


def chunks(session: Session, statement: Select[*_Columns]) -> Iterator[Sequence[tuple[*_Columns]]]:
    """The rows of a statement as the driver gives them, some tens of thousands at a time.

    For numbers, texts and bytes only: a time or JSON would come as it is stored. Half the time of mapped rows.
    """
    connection = session.connection()
    if connection.dialect.name != "sqlite":         # the server sends them in parts only when it is asked to
        yield from connection.execute(statement.execution_options(yield_per=BATCH)).partitions()
        return
    result = connection.execute(statement)
    cursor = result.cursor
    while cursor is not None and (rows := cursor.fetchmany(BATCH)):
        yield cast(Sequence[tuple[*_Columns]], rows)
    result.close()


@contextmanager
def roomy_cache(session: Session) -> Iterator[None]:
    """For work on whole tables: SQLCipher would otherwise open and close the same page of an index again and again."""
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        yield
        return
    before = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    connection.exec_driver_sql(f"PRAGMA cache_size = -{CACHE_KIB}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = {int(before)}")


def integers(column: Sequence[int]) -> npt.NDArray[np.int64]:
    return np.fromiter(column, dtype=np.int64, count=len(column))


def joined_integers(columns: Sequence[npt.NDArray[np.int64]]) -> npt.NDArray[np.int64]:
    return np.concatenate([np.zeros(0, dtype=np.int64), *columns])
