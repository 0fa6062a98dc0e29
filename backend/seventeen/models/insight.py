"""Insights: what the user learned that will matter later."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Binnable, Id, UtcTime
from seventeen.models.keys import alive, belongs_to, hangs_from, in_bin, points_to


class Insight(Binnable):
    """Something learned about an organization, and who said it and when.

    What a contact said goes with the contact; what it is about only is pointed to.
    """

    __tablename__ = "insights"
    __table_args__ = (
        belongs_to(),
        hangs_from("contacts", "contact_id"),
        hangs_from("interviews", "interview_id"),
        points_to("organizations", "organization_id"),
        points_to("notes", "note_id"),
        alive("insights", "said_at"),
        alive("insights", "created_at"),
        alive("insights", "kind", "said_at"),
        Index("ix_insights_organization", "owner_id", "organization_id", "kind", "said_at"),
        Index("ix_insights_contact", "owner_id", "contact_id", "said_at"),
        Index("ix_insights_interview", "owner_id", "interview_id"),
        Index("ix_insights_note", "owner_id", "note_id"),
        in_bin("insights"),
        WITHOUT_ROWID,
    )

    kind: Mapped[str]
    text: Mapped[str]
    contact_id: Mapped[str | None] = mapped_column(Id)
    organization_id: Mapped[str | None] = mapped_column(Id)
    interview_id: Mapped[str | None] = mapped_column(Id)
    note_id: Mapped[str | None] = mapped_column(Id)
    off_the_record: Mapped[bool]
    said_at: Mapped[datetime] = mapped_column(UtcTime)
