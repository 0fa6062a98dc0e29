"""Imports: files on their way in, and what became of each of their rows."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Base, Id, Owned
from seventeen.models.keys import belongs_to, hangs_from


class Import(Owned):
    """One file. `rows_done` moves in the same transaction as the rows, so a crash loses nothing."""

    __tablename__ = "imports"
    __table_args__ = (belongs_to(), WITHOUT_ROWID)

    filename: Mapped[str | None]
    format: Mapped[str]
    dry_run: Mapped[bool]
    status: Mapped[str]
    problem: Mapped[str | None]
    size_bytes: Mapped[int]
    rows_done: Mapped[int] = mapped_column(default=0)
    created: Mapped[int] = mapped_column(default=0)
    updated: Mapped[int] = mapped_column(default=0)
    unchanged: Mapped[int] = mapped_column(default=0)
    skipped: Mapped[int] = mapped_column(default=0)
    failed: Mapped[int] = mapped_column(default=0)


class ImportPart(Base):
    """A piece of the uploaded file, kept until the import is over."""

    __tablename__ = "import_parts"
    __table_args__ = (hangs_from("imports", "import_id"), WITHOUT_ROWID)

    owner_id: Mapped[str] = mapped_column(Id, primary_key=True)
    import_id: Mapped[str] = mapped_column(Id, primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[bytes]


class ImportRow(Base):
    """What became of one row of the file."""

    __tablename__ = "import_rows"
    __table_args__ = (
        hangs_from("imports", "import_id"),
        Index("ix_import_rows_by_result", "owner_id", "import_id", "result", "number"),
        WITHOUT_ROWID,
    )

    owner_id: Mapped[str] = mapped_column(Id, primary_key=True)
    import_id: Mapped[str] = mapped_column(Id, primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    line: Mapped[int]
    result: Mapped[str]
    name: Mapped[str | None]
    contact_id: Mapped[str | None] = mapped_column(Id)
    code: Mapped[str | None]
    detail: Mapped[str | None]
    column: Mapped[str | None]
