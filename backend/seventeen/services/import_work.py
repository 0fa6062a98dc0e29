"""The steps of the work on an import, for jobs/imports.py. Each is one short unit of work."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, exists, select, text, update
from sqlalchemy.orm import Session

from seventeen.core.db import is_postgres, now
from seventeen.formats.contacts import Format
from seventeen.models import Import, ImportPart, ImportRow
from seventeen.services.import_rows import RESULTS
from seventeen.services.imports import OPEN, UPLOADING
from seventeen.services.ownership import find

UPLOAD_TAKES = timedelta(hours=1)
"""An upload that is not complete by then was given up."""

PARTS_AT_ONCE = 8
FEW = 20
"""Rows are few among so many times as many."""

NOBODY = "Not one contact was recognised among the {count:,} rows of this file."
FIRST = " The first of them, in line {line}: {detail}"


@dataclass(frozen=True, slots=True)
class Claim:
    """An import to go on with, after the first `rows_done` rows."""

    owner: str
    import_id: str
    format: Format
    filename: str | None
    dry_run: bool
    rows_done: int


def waiting(session: Session, quiet_for: timedelta) -> list[tuple[str, str]]:
    """Owner and id of every import with something left to do that nobody has moved for so long.

    There is something to do as long as there are parts of its file.
    """
    rows = session.execute(
        select(Import.owner_id, Import.id).where(
            Import.updated_at <= now(session) - quiet_for,
            exists().where(
                ImportPart.owner_id == Import.owner_id, ImportPart.import_id == Import.id
            ),
        )
    )
    return [(owner, import_id) for owner, import_id in rows]


def claim(session: Session, owner: str, import_id: str) -> Claim | None:
    """Begin or go on with an import; None when nothing but cleaning up is left.

    A dry run begins anew: only its results were written, and whom it has met was not.
    """
    row = find(session, owner, Import, import_id)
    if row is None:
        return None
    session.refresh(row, with_for_update=True)
    if row.status not in OPEN:
        return None
    row.status = "running"
    if row.dry_run and row.rows_done:
        session.execute(
            delete(ImportRow).where(ImportRow.owner_id == owner, ImportRow.import_id == import_id)
        )
        row.rows_done = 0
        for name in RESULTS:
            setattr(row, name, 0)
    row.updated_at = now(session)
    session.flush()
    return Claim(owner, import_id, Format(row.format), row.filename, row.dry_run, row.rows_done)


def part(session: Session, owner: str, import_id: str, number: int) -> bytes | None:
    """A piece of the file; None behind the last."""
    return session.scalar(
        select(ImportPart.content).where(
            ImportPart.owner_id == owner,
            ImportPart.import_id == import_id,
            ImportPart.number == number,
        )
    )


def tell_planner(session: Session, rows_done: int) -> None:
    """Let PostgreSQL look at its tables, unless these rows are few among those it knows of.

    It does so by itself only every minute. Until then it reads all that an owner has for each row:
    plans are made, and kept, for the tables and the owner as they were before the import.
    """
    if not is_postgres(session):
        return
    size = "SELECT reltuples FROM pg_class WHERE oid = 'contacts'::regclass"
    if session.execute(text(size)).scalar_one() < FEW * rows_done:
        session.execute(text("ANALYZE contacts, contact_keys, organizations, search_words"))


def finish(
    session: Session, owner: str, import_id: str, rows_done: int, problem: str | None
) -> None:
    """End an import that is running and has done so many rows: well, or with a problem.

    One that recognised nobody has failed, too. Does nothing to one that somebody else went on with.
    """
    problem = problem or _recognised_nobody(session, owner, import_id)
    session.execute(
        update(Import)
        .where(
            Import.owner_id == owner,
            Import.id == import_id,
            Import.status == "running",
            Import.rows_done == rows_done,
        )
        .values(
            status="failed" if problem else "done",
            problem=problem and problem[:1000],
            updated_at=now(session),
        )
    )


def give_up(session: Session, owner: str, import_id: str, problem: str) -> None:
    """End an import that can't go on, wherever it stands."""
    session.execute(
        update(Import)
        .where(Import.owner_id == owner, Import.id == import_id, Import.status == "running")
        .values(status="failed", problem=problem, updated_at=now(session))
    )


def _recognised_nobody(session: Session, owner: str, import_id: str) -> str | None:
    """The problem with a file of which every row failed or had nothing to import."""
    of_import = (ImportRow.owner_id == owner, ImportRow.import_id == import_id)
    row = find(session, owner, Import, import_id)
    if row is None or row.created or row.updated or row.unchanged:
        return None
    in_bin = session.scalar(
        select(ImportRow.number).where(*of_import, ImportRow.contact_id.is_not(None)).limit(1)
    )
    if in_bin is not None:
        return None
    first = session.scalars(
        select(ImportRow).where(*of_import).order_by(ImportRow.number).limit(1)
    ).first()
    told = FIRST.format(line=first.line, detail=first.detail) if first else ""
    return NOBODY.format(count=row.rows_done) + told


def clean_up(session: Session, owner: str, import_id: str) -> bool:
    """Drop some parts of a file that is no longer needed; returns whether there may be more."""
    row = find(session, owner, Import, import_id)
    if row is None or row.status in OPEN:
        return False
    if row.status == UPLOADING:
        if row.created_at < now(session) - UPLOAD_TAKES:
            session.delete(row)
        return False
    of_import = (ImportPart.owner_id == owner, ImportPart.import_id == import_id)
    numbers = session.scalars(
        select(ImportPart.number).where(*of_import).order_by(ImportPart.number).limit(PARTS_AT_ONCE)
    ).all()
    session.execute(delete(ImportPart).where(*of_import, ImportPart.number.in_(numbers)))
    return len(numbers) == PARTS_AT_ONCE
