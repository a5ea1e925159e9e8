"""What hangs on a version of an ad is found by an index: deleting one ad looked through the contacts of all ads."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("ad_identifier", "indicator_hit"):
        op.create_index(f"ix_{table}_ad_version_id", table, ["ad_version_id"])
