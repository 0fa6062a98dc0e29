"""Attachments: photos of what was written by hand during an interview."""

from sqlalchemy import false
from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Binnable, Id
from seventeen.models.keys import alive, belongs_to, hangs_from, in_bin


class Attachment(Binnable):
    """A photo; `digest` names its file among the owner's in the vault (core/vault.py)."""

    __tablename__ = "attachments"
    __table_args__ = (
        belongs_to(),
        hangs_from("interviews", "interview_id"),
        alive("attachments", "interview_id", "created_at"),
        in_bin("attachments"),
        WITHOUT_ROWID,
    )

    interview_id: Mapped[str] = mapped_column(Id)
    media_type: Mapped[str]
    digest: Mapped[str]
    size_bytes: Mapped[int]
    width: Mapped[int]
    height: Mapped[int]
    off_the_record: Mapped[bool] = mapped_column(default=False, server_default=false())
