"""Referrals: "talk to X", or "we have an opening", given by a contact."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Binnable, Id
from seventeen.models.keys import alive, belongs_to, hangs_from, in_bin, points_to


class Referral(Binnable):
    """A person or an opening that `contact_id` named, and what it led to."""

    __tablename__ = "referrals"
    __table_args__ = (
        belongs_to(),
        hangs_from("contacts", "contact_id"),
        hangs_from("interviews", "interview_id"),
        points_to("contacts", "led_to_contact_id"),
        points_to("opportunities", "led_to_opportunity_id"),
        alive("referrals", "created_at"),
        alive("referrals", "updated_at"),
        alive("referrals", "status", "created_at"),
        Index("ix_referrals_contact", "owner_id", "contact_id"),
        Index("ix_referrals_interview", "owner_id", "interview_id"),
        Index("ix_referrals_led_to_contact", "owner_id", "led_to_contact_id"),
        Index("ix_referrals_led_to_opportunity", "owner_id", "led_to_opportunity_id"),
        in_bin("referrals"),
        WITHOUT_ROWID,
    )

    kind: Mapped[str]
    status: Mapped[str]
    contact_id: Mapped[str] = mapped_column(Id)
    interview_id: Mapped[str | None] = mapped_column(Id)
    name: Mapped[str]
    organization_name: Mapped[str | None]
    detail: Mapped[str | None]
    led_to_contact_id: Mapped[str | None] = mapped_column(Id)
    led_to_opportunity_id: Mapped[str | None] = mapped_column(Id)
