"""What was sent last: the coach compares a new message with it."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

SENT = sa.text("deleted_at IS NULL AND sent_at IS NOT NULL")
DONE = sa.text("deleted_at IS NULL AND done_at IS NOT NULL AND body != ''")


def upgrade() -> None:
    op.create_index(
        "ix_outreach_sent",
        "outreach",
        ["owner_id", "sent_at", "id"],
        unique=False,
        sqlite_where=SENT,
        postgresql_where=SENT,
    )
    op.create_index(
        "ix_follow_ups_sent",
        "follow_ups",
        ["owner_id", "done_at", "id"],
        unique=False,
        sqlite_where=DONE,
        postgresql_where=DONE,
    )


def downgrade() -> None:
    op.drop_index("ix_follow_ups_sent", "follow_ups")
    op.drop_index("ix_outreach_sent", "outreach")
