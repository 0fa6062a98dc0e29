"""Imports: files on their way in. services/import_rows.py writes what they hold.

An import is `queued` from the moment its whole file is stored, `running` from its first row on, and
in the end `done`, `failed` or `cancelled`. As long as there are parts of its file, there is
something to do for jobs/imports.py.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from seventeen.core.db import database_name, now
from seventeen.core.errors import Conflict, NotFound, invalid
from seventeen.core.ids import new_id
from seventeen.core.pagination import Cursors
from seventeen.core.representation import Dialect, Representation
from seventeen.core.rows import insert_rows
from seventeen.formats.contacts import HEAD, Format, Unreadable, sniff
from seventeen.models import Import, ImportPart, ImportRow
from seventeen.schemas.imports import (
    ImportOut,
    ImportQuery,
    ImportRowOut,
    ImportRowQuery,
)
from seventeen.services.import_rows import RESULTS
from seventeen.services.lists import newest_first, page_by
from seventeen.services.ownership import owned
from seventeen.services.pages import PageOut
from seventeen.services.things import Shown

PART_BYTES = 256 * 1024
"""How much of a file lies in one row of `import_parts`."""

UPLOADING = "uploading"
"""The status of an import whose file is not complete yet; nobody ever sees it."""

OPEN = ("queued", "running")


def _counts(dialect: Dialect) -> str:
    return dialect.object({name: f"imports.{name}" for name in RESULTS})


IMPORT = Representation(Import, ImportOut, {"counts": _counts})
ROW = Representation(ImportRow, ImportRowOut)


@dataclass(frozen=True, slots=True)
class File:
    """What is known of a file before it is read."""

    filename: str | None
    format: Format
    dry_run: bool


def file_of(head: bytes, filename: str | None, format_name: str | None, dry_run: bool) -> File:
    """What file begins with these bytes (formats.contacts.HEAD of them tell most).

    Raises Invalid when it is empty, of no kind that can be read, or the format has another name.
    """
    if format_name is not None and format_name not in set(Format):
        raise invalid("/format", "enum", f"The formats are {', '.join(Format)}.")
    name = _plain(filename)
    try:
        found = sniff(head, name) if format_name is None else Format(format_name)
        if not head.strip():
            raise Unreadable("empty", "This file is empty.")
    except Unreadable as error:
        raise invalid("/file", error.code.replace("_", "-"), error.detail) from None
    return File(name, found, dry_run)


def _plain(filename: str | None) -> str | None:
    """The name alone, without folders and what can't be shown; at most 255 characters."""
    name = (filename or "").replace("\\", "/").rpartition("/")[2]
    return "".join(letter for letter in name if letter.isprintable()).strip()[-255:] or None


def start(
    session: Session,
    owner: str,
    filename: str | None,
    format_name: str | None,
    dry_run: bool,
    parts: Iterable[bytes],
) -> str:
    """Store a whole file at once and queue its import; returns the id.

    `parts` are pieces of any size. Raises Invalid as `file_of` does.
    """
    pieces = iter(parts)
    head = b""
    for piece in pieces:
        head += piece
        if len(head) >= HEAD:
            break
    file = file_of(head, filename, format_name, dry_run)
    import_id = new_id(now(session))
    number = 0
    for piece in chain([head], pieces):
        number = receive(session, owner, import_id, file, number, piece)
    queue(session, owner, import_id)
    return import_id


def receive(
    session: Session, owner: str, import_id: str, file: File, number: int, content: bytes
) -> int:
    """Store a piece of a file from its part `number` on; returns the number of the next part.

    The first piece makes the import, which nobody sees before `queue`.
    """
    if number == 0:
        session.add(_new(session, owner, import_id, file))
        session.flush()
    parts = [content[at : at + PART_BYTES] for at in range(0, len(content), PART_BYTES)]
    rows = [
        {"owner_id": owner, "import_id": import_id, "number": number + at, "content": part}
        for at, part in enumerate(parts)
    ]
    insert_rows(session, ImportPart, rows)
    owned(session, owner, Import, import_id).size_bytes += len(content)
    return number + len(parts)


def _new(session: Session, owner: str, import_id: str, file: File) -> Import:
    return Import(
        owner_id=owner,
        id=import_id,
        created_at=now(session),
        updated_at=now(session),
        filename=file.filename,
        format=file.format.value,
        dry_run=file.dry_run,
        status=UPLOADING,
        problem=None,
        size_bytes=0,
    )


def queue(session: Session, owner: str, import_id: str) -> None:
    """The file is complete: its import may begin."""
    owned(session, owner, Import, import_id).status = "queued"
    session.flush()


def discard(session: Session, owner: str, import_id: str) -> None:
    """Forget a file that did not become complete; anything else stays."""
    session.execute(
        delete(Import).where(
            Import.owner_id == owner, Import.id == import_id, Import.status == UPLOADING
        )
    )


def _seen(session: Session, owner: str, import_id: str) -> Import:
    """The import, unless its upload is still under way. Raises NotFound."""
    row = owned(session, owner, Import, import_id)
    if row.status == UPLOADING:
        raise NotFound()
    return row


def show(session: Session, owner: str, import_id: str) -> Shown:
    """One import. Raises NotFound."""
    _seen(session, owner, import_id)
    shown: str = session.execute(
        select(IMPORT.column(database_name(session)))
        .select_from(Import)
        .where(Import.owner_id == owner, Import.id == import_id)
    ).scalar_one()
    return Shown(shown.encode())


def page(session: Session, owner: str, query: ImportQuery, cursors: Cursors) -> PageOut:
    """A page of imports, newest first."""
    bound_to = {"list": "imports", "owner": owner}
    seen = Import.status != UPLOADING
    return newest_first(session, owner, IMPORT, query, cursors, seen, bound_to=bound_to)


def rows_page(
    session: Session, owner: str, import_id: str, query: ImportRowQuery, cursors: Cursors
) -> PageOut:
    """A page of an import's rows in the order of the file. Raises NotFound."""
    _seen(session, owner, import_id)
    bound_to = {"list": "rows", "import": import_id, "result": query.result, "owner": owner}
    statement = select(ROW.column(database_name(session)), ImportRow.number).where(
        ImportRow.owner_id == owner, ImportRow.import_id == import_id
    )
    if query.result is not None:
        statement = statement.where(ImportRow.result == query.result)
    return page_by(session, statement, ImportRow.number, query, cursors, bound_to, descending=False)


def cancel(session: Session, owner: str, import_id: str) -> None:
    """Stop before the next rows; what is in stays. Raises NotFound, and Conflict when it is over."""
    row = _seen(session, owner, import_id)
    session.refresh(row, with_for_update=True)
    if row.status not in OPEN:
        raise Conflict(
            f"This import is {row.status}: there is nothing to cancel.",
            extra={"state": row.status, "possible": []},
        )
    row.status = "cancelled"
    row.updated_at = now(session)
    session.flush()
