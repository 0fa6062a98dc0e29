"""Opportunities: openings that the user may apply for."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Binnable, Id
from seventeen.models.keys import alive, belongs_to, in_bin, points_to


class Opportunity(Binnable):
    """An opening with its stage. It outlives whoever spoke of it."""

    __tablename__ = "opportunities"
    __table_args__ = (
        belongs_to(),
        points_to("organizations", "organization_id"),
        points_to("contacts", "contact_id"),
        alive("opportunities", "created_at"),
        alive("opportunities", "updated_at"),
        alive("opportunities", "stage", "updated_at"),
        Index("ix_opportunities_organization", "owner_id", "organization_id"),
        Index("ix_opportunities_contact", "owner_id", "contact_id"),
        in_bin("opportunities"),
        WITHOUT_ROWID,
    )

    title: Mapped[str]
    stage: Mapped[str]
    organization_id: Mapped[str | None] = mapped_column(Id)
    contact_id: Mapped[str | None] = mapped_column(Id)
    url: Mapped[str | None]
    closes_on: Mapped[date | None]
    text: Mapped[str | None]
