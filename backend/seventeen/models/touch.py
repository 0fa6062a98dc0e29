"""Touches: contact outside of outreach, interviews and follow-ups."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Binnable, Id, UtcTime
from seventeen.models.keys import alive, belongs_to, hangs_from, in_bin


class Touch(Binnable):
    """They met, called or wrote."""

    __tablename__ = "touches"
    __table_args__ = (
        belongs_to(),
        hangs_from("contacts", "contact_id"),
        alive("touches", "happened_at"),
        alive("touches", "created_at"),
        Index("ix_touches_contact", "owner_id", "contact_id", "happened_at"),
        in_bin("touches"),
        WITHOUT_ROWID,
    )

    contact_id: Mapped[str] = mapped_column(Id)
    kind: Mapped[str]
    happened_at: Mapped[datetime] = mapped_column(UtcTime)
    text: Mapped[str | None]
