"""A night of linking reads less.

With what it remembers of a text stand the crowds it was in, so that it counts only where those changed; and indexes
hold what it reads of all ads and of photos.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("text_reading", sa.Column("crowds", sa.BigInteger(), nullable=False, server_default="0"))
    op.create_index(
        "ad_linking", "ad", ["site_id", "external_digest", "external_id", "reach", "first_seen", "linked_at"]
    )
    photos = sa.text("kind = 'photo'")
    op.create_index("edge_photo", "edge", ["ad_a"], sqlite_where=photos, postgresql_where=photos)
