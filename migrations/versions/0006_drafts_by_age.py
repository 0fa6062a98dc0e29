"""Drafts by age: the agenda looks for the oldest among all that was ever sent."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

DRAFTS = sa.text("deleted_at IS NULL AND status = 'draft'")


def upgrade() -> None:
    op.create_index(
        "ix_outreach_drafts",
        "outreach",
        ["owner_id", "updated_at", "id"],
        unique=False,
        sqlite_where=DRAFTS,
        postgresql_where=DRAFTS,
    )


def downgrade() -> None:
    op.drop_index("ix_outreach_drafts", "outreach")
