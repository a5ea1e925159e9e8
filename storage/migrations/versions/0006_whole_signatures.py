"""Text signatures of up to 1,024 hashes have a version of their own.

The version before kept the 128 smallest, so that a text of more 2-grams read as less alike than it is. One that is not
full, or already longer, holds all of its text and is what it would be today: only its version is written anew. The
others are compared again once their ad is seen or read again.
"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_EMPTY = {"sqlite": "x'ffffffff'", "postgresql": "'\\xffffffff'::bytea"}


def upgrade() -> None:
    op.execute(
        "UPDATE ad SET signature_version = 'kmv1024-w2-1' WHERE signature_version = 'kmv128-w2-1' "  # noqa: S608
        f"AND (length(signature) > 512 OR substr(signature, 509, 4) = {_EMPTY[op.get_bind().dialect.name]})"
    )
