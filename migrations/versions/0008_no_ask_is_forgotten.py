"""No ask is forgotten: one that is out without a nudge to come waits a week more."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from alembic import op

from seventeen.core.table import Id, UtcTime

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

ASKS = sa.table(
    "outreach",
    sa.column("owner_id", Id),
    sa.column("id", Id),
    sa.column("status", sa.String()),
    sa.column("wait_until", UtcTime()),
    sa.column("deleted_at", UtcTime()),
)
OWED = sa.table(
    "follow_ups",
    sa.column("owner_id", Id),
    sa.column("outreach_id", Id),
    sa.column("kind", sa.String()),
    sa.column("status", sa.String()),
    sa.column("deleted_at", UtcTime()),
)


def upgrade() -> None:
    nudge = sa.exists().where(
        OWED.c.owner_id == ASKS.c.owner_id,
        OWED.c.outreach_id == ASKS.c.id,
        OWED.c.kind == "nudge",
        OWED.c.status == "pending",
        OWED.c.deleted_at.is_(None),
    )
    op.execute(
        ASKS.update()
        .where(
            ASKS.c.status == "sent",
            ASKS.c.wait_until.is_(None),
            ASKS.c.deleted_at.is_(None),
            ~nudge,
        )
        .values(wait_until=datetime.now(UTC) + timedelta(days=7))
    )


def downgrade() -> None:
    """Waiting was always possible: there is nothing to take back."""
