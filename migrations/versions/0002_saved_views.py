"""Saved views: lists of people that have a name."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from seventeen.core.table import Doc

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("users", sa.Column("saved_views", Doc, server_default="[]", nullable=False))


def downgrade() -> None:
    op.drop_column("users", "saved_views")
