"""Interviews: the conversation, its questions and its notes."""

from datetime import datetime

from sqlalchemy import Index, false
from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Binnable, Id, UtcTime
from seventeen.models.keys import alive, belongs_to, hangs_from, in_bin, points_to

TO_WRAP_UP = "ended_at IS NOT NULL AND wrapped_up_at IS NULL"


class Interview(Binnable):
    """The conversation itself, from agreed to held; `ends_at` is the agreed or the real end."""

    __tablename__ = "interviews"
    __table_args__ = (
        belongs_to(),
        hangs_from("contacts", "contact_id"),
        points_to("outreach", "outreach_id"),
        alive("interviews", "starts_at"),
        alive("interviews", "created_at"),
        alive("interviews", "updated_at"),
        alive("interviews", "status", "starts_at"),
        alive("interviews", "ended_at", where="ended_at IS NOT NULL", name="ix_interviews_held"),
        alive("interviews", "ended_at", where=TO_WRAP_UP, name="ix_interviews_to_wrap_up"),
        alive(
            "interviews",
            "called_off_at",
            where="called_off_at IS NOT NULL",
            name="ix_interviews_called_off",
        ),
        Index("ix_interviews_contact", "owner_id", "contact_id", "starts_at"),
        Index("ix_interviews_outreach", "owner_id", "outreach_id"),
        in_bin("interviews"),
        WITHOUT_ROWID,
    )

    contact_id: Mapped[str] = mapped_column(Id)
    outreach_id: Mapped[str | None] = mapped_column(Id)
    status: Mapped[str]
    starts_at: Mapped[datetime] = mapped_column(UtcTime)
    minutes_agreed: Mapped[int]
    medium: Mapped[str]
    place: Mapped[str | None]
    started_at: Mapped[datetime | None] = mapped_column(UtcTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcTime)
    referral_question_asked: Mapped[bool | None]
    extended_at_their_request: Mapped[bool]
    cancelled_by: Mapped[str | None]
    cancel_reason: Mapped[str | None]
    missed_by: Mapped[str | None]
    questions_sent_at: Mapped[datetime | None] = mapped_column(UtcTime)
    wrapped_up_at: Mapped[datetime | None] = mapped_column(UtcTime)
    called_off_at: Mapped[datetime | None] = mapped_column(UtcTime)


class InterviewQuestion(Binnable):
    """A question in an interview's list. The `referral` one is always last and always there.

    A `spare` one stands below the line: for when there is time left.
    """

    __tablename__ = "interview_questions"
    __table_args__ = (
        belongs_to(),
        hangs_from("interviews", "interview_id"),
        alive("interview_questions", "interview_id", "position"),
        in_bin("interview_questions"),
        WITHOUT_ROWID,
    )

    interview_id: Mapped[str] = mapped_column(Id)
    text: Mapped[str]
    position: Mapped[int]
    referral: Mapped[bool]
    asked: Mapped[bool]
    spare: Mapped[bool] = mapped_column(default=False, server_default=false())


class Note(Binnable):
    """What was said in an interview, written quickly."""

    __tablename__ = "notes"
    __table_args__ = (
        belongs_to(),
        hangs_from("interviews", "interview_id"),
        points_to("interview_questions", "question_id"),
        alive("notes", "interview_id", "created_at"),
        Index("ix_notes_question", "owner_id", "question_id"),
        in_bin("notes"),
        WITHOUT_ROWID,
    )

    interview_id: Mapped[str] = mapped_column(Id)
    question_id: Mapped[str | None] = mapped_column(Id)
    text: Mapped[str]
    mark: Mapped[str | None]
    off_the_record: Mapped[bool]
