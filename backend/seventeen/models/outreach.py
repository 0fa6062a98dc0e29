"""Outreach: one ask for a conversation to one contact."""

from datetime import date, datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Binnable, Id, UtcTime
from seventeen.models.keys import alive, belongs_to, hangs_from, in_bin


class Outreach(Binnable):
    """One ask on one channel, with its message and what became of it.

    `wait_until` is set on one that is out and has no nudge to come: after it the sweep makes the
    ask `unanswered`.
    """

    __tablename__ = "outreach"
    __table_args__ = (
        belongs_to(),
        hangs_from("contacts", "contact_id"),
        alive("outreach", "created_at"),
        alive("outreach", "updated_at"),
        alive("outreach", "status", "created_at"),
        Index("ix_outreach_contact", "owner_id", "contact_id", "created_at"),
        alive("outreach", "wait_until", where="status = 'sent'", name="ix_outreach_waiting"),
        alive("outreach", "sent_at", where="sent_at IS NOT NULL", name="ix_outreach_sent"),
        alive("outreach", "updated_at", where="status = 'draft'", name="ix_outreach_drafts"),
        in_bin("outreach"),
        WITHOUT_ROWID,
    )

    contact_id: Mapped[str] = mapped_column(Id)
    channel: Mapped[str]
    minutes_asked: Mapped[int]
    subject: Mapped[str | None]
    body: Mapped[str]
    status: Mapped[str]
    sent_at: Mapped[datetime | None] = mapped_column(UtcTime)
    answer: Mapped[str | None]
    answered_at: Mapped[datetime | None] = mapped_column(UtcTime)
    answer_text: Mapped[str | None]
    ask_again_on: Mapped[date | None]
    wait_until: Mapped[datetime | None] = mapped_column(UtcTime)
    retry_after: Mapped[datetime | None] = mapped_column(UtcTime)
