"""What Alembic runs: on the connection that `storage.migrate` hands in, in one transaction, also on SQLite."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from storage.tables import Base, UtcDateTime


def render(kind: str, item: object, autogen: AutogenContext) -> str | Literal[False]:
    """Revisions are frozen: they name no types of ours."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UtcDateTime) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    render_item=render,
    transactional_ddl=True,      # with BEGIN IMMEDIATE a failed step leaves nothing behind on SQLite either
)
context.run_migrations()
