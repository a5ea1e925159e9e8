"""What linking remembers of a text are its distinctive 2-grams themselves, and the stop table holds whole hashes.

Both are made anew by the next linking.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("DELETE FROM meta WHERE name = 'stop_shingles'")
    op.drop_table("text_reading")
    op.create_table(
        "text_reading",
        sa.Column("ad_id", sa.Integer(), nullable=False),
        sa.Column("night", sa.Integer(), nullable=False),
        sa.Column("shingles", sa.LargeBinary(), nullable=False),
        sa.Column("unlike", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["ad_id"], ["ad.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("ad_id"),
    )
