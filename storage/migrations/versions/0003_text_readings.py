"""What linking worked out of each text, so that a night reads only what is new."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "text_reading",
        sa.Column("ad_id", sa.Integer(), nullable=False),
        sa.Column("night", sa.Integer(), nullable=False),
        sa.Column("shingles", sa.Integer(), nullable=False),
        sa.Column("bands", sa.LargeBinary(), nullable=False),
        sa.Column("unlike", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["ad_id"], ["ad.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("ad_id"),
    )
