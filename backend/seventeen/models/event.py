"""What happened, in order: the outbox that the change feed reads."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Base, Doc, Id, UtcTime


class Event(Base):
    """One change of one thing, written in the transaction that made it. Append-only."""

    __tablename__ = "events"
    __table_args__ = (
        ForeignKeyConstraint(["owner_id"], ["users.owner_id"], ondelete="CASCADE"),
        Index("ix_events_thing", "owner_id", "thing_id", "seq"),
        WITHOUT_ROWID,
    )

    owner_id: Mapped[str] = mapped_column(Id, primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    type: Mapped[str]
    kind: Mapped[str]
    thing_id: Mapped[str] = mapped_column(Id)
    at: Mapped[datetime] = mapped_column(UtcTime)
    data: Mapped[dict[str, Any]] = mapped_column(Doc)
