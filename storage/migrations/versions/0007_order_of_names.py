"""Which of an ad's names comes first has a column of its own, where the ad keeps no places in its words.

It stood in `span_start`, which is a place in a text.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("ad_identifier", sa.Column("name_order", sa.Integer(), nullable=True))
    op.execute(
        "UPDATE ad_identifier SET name_order = span_start, span_start = 0 "
        "WHERE kind = 'name' AND ad_id IN (SELECT id FROM ad WHERE reach = 'spread')"
    )
