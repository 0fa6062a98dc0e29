"""Promises: what one of the two said they would do."""

from datetime import datetime

from sqlalchemy import Index, false
from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Binnable, Id, UtcTime
from seventeen.models.keys import alive, belongs_to, hangs_from, in_bin, points_to


class Promise(Binnable):
    """A line of the ledger. The user's own have a follow-up, which is kept in step."""

    __tablename__ = "promises"
    __table_args__ = (
        belongs_to(),
        hangs_from("interviews", "interview_id"),
        hangs_from("contacts", "contact_id"),
        points_to("notes", "note_id"),
        alive("promises", "created_at"),
        Index("ix_promises_interview", "owner_id", "interview_id"),
        Index("ix_promises_contact", "owner_id", "contact_id"),
        Index("ix_promises_note", "owner_id", "note_id"),
        in_bin("promises"),
        WITHOUT_ROWID,
    )

    interview_id: Mapped[str] = mapped_column(Id)
    contact_id: Mapped[str] = mapped_column(Id)
    note_id: Mapped[str | None] = mapped_column(Id)
    by: Mapped[str]
    text: Mapped[str]
    due_at: Mapped[datetime | None] = mapped_column(UtcTime)
    kept_at: Mapped[datetime | None] = mapped_column(UtcTime)
    off_the_record: Mapped[bool] = mapped_column(default=False, server_default=false())
