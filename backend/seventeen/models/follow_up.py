"""Follow-ups: what the user owes or wants to send a contact by a time."""

from datetime import datetime

from sqlalchemy import Index, false
from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Binnable, Id, UtcTime
from seventeen.models.keys import alive, belongs_to, hangs_from, in_bin

OPEN = "status = 'pending'"


class FollowUp(Binnable):
    """Something owed. `acts_at` is when it comes up: due, or snoozed until.

    `closed_reason` tells why the system closed it. It is off the record when its promise is.
    """

    __tablename__ = "follow_ups"
    __table_args__ = (
        belongs_to(),
        hangs_from("contacts", "contact_id"),
        hangs_from("outreach", "outreach_id"),
        hangs_from("interviews", "interview_id"),
        hangs_from("promises", "promise_id"),
        alive("follow_ups", "due_at"),
        alive("follow_ups", "created_at"),
        alive("follow_ups", "updated_at"),
        alive("follow_ups", "acts_at", where=OPEN, name="ix_follow_ups_open"),
        alive(
            "follow_ups",
            "acts_at",
            where=OPEN + " AND kind = 'thank_you'",
            name="ix_follow_ups_open_thanks",
        ),
        alive(
            "follow_ups",
            "done_at",
            where="done_at IS NOT NULL AND body != ''",
            name="ix_follow_ups_sent",
        ),
        Index("ix_follow_ups_contact", "owner_id", "contact_id", "due_at"),
        Index("ix_follow_ups_outreach", "owner_id", "outreach_id"),
        Index("ix_follow_ups_interview", "owner_id", "interview_id"),
        Index("ix_follow_ups_promise", "owner_id", "promise_id"),
        in_bin("follow_ups"),
        WITHOUT_ROWID,
    )

    contact_id: Mapped[str] = mapped_column(Id)
    outreach_id: Mapped[str | None] = mapped_column(Id)
    interview_id: Mapped[str | None] = mapped_column(Id)
    promise_id: Mapped[str | None] = mapped_column(Id)
    kind: Mapped[str]
    status: Mapped[str]
    closed_reason: Mapped[str | None]
    due_at: Mapped[datetime] = mapped_column(UtcTime)
    late_at: Mapped[datetime | None] = mapped_column(UtcTime)
    snoozed_until: Mapped[datetime | None] = mapped_column(UtcTime)
    acts_at: Mapped[datetime] = mapped_column(UtcTime)
    channel: Mapped[str | None]
    body: Mapped[str]
    done_at: Mapped[datetime | None] = mapped_column(UtcTime)
    off_the_record: Mapped[bool] = mapped_column(default=False, server_default=false())
