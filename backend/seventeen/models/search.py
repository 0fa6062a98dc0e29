"""The index of words behind every `q`."""

from sqlalchemy import ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Base, Id, Words


class SearchWord(Base):
    """One folded word of one thing. The key is the order in which prefixes are looked up."""

    __tablename__ = "search_words"
    __table_args__ = (
        ForeignKeyConstraint(["owner_id"], ["users.owner_id"], ondelete="CASCADE"),
        Index("ix_search_words_thing", "owner_id", "thing_id", "word"),
        WITHOUT_ROWID,
    )

    owner_id: Mapped[str] = mapped_column(Id, primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    word: Mapped[str] = mapped_column(Words, primary_key=True)
    thing_id: Mapped[str] = mapped_column(Id, primary_key=True)
