"""Where the links of an ad lead to, so that its words can be read again whole."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("ad_version", sa.Column("links_sealed", sa.LargeBinary(), nullable=True))
