"""When a talk was called off, which no later edit moves."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from seventeen.core.table import UtcTime

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

CALLED_OFF = sa.text("deleted_at IS NULL AND called_off_at IS NOT NULL")


def upgrade() -> None:
    op.add_column("interviews", sa.Column("called_off_at", UtcTime(), nullable=True))
    op.execute(
        "UPDATE interviews SET called_off_at = updated_at WHERE status IN ('cancelled', 'missed')"
    )
    op.create_index(
        "ix_interviews_called_off",
        "interviews",
        ["owner_id", "called_off_at", "id"],
        unique=False,
        sqlite_where=CALLED_OFF,
        postgresql_where=CALLED_OFF,
    )


def downgrade() -> None:
    op.drop_index("ix_interviews_called_off", "interviews")
    op.drop_column("interviews", "called_off_at")
