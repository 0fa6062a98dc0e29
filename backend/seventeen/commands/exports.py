"""`seventeen export`: files out, as `GET /exports/...` gives them."""

import sys
from collections.abc import Iterator
from pathlib import Path

from seventeen.commands.accounts import owner_of
from seventeen.commands.common import say
from seventeen.commands.opened import Place, opened
from seventeen.services.exports import ContactFormat, contacts_page, everything_page

FORMATS: dict[str, ContactFormat] = {"csv": "csv", "vcard": "vcf", "jsonl": "jsonl"}
"""What the command calls a format of contacts, and what the service does."""

STANDARD_OUTPUT = Path("-")


def export_file(file: Path | None, format_name: str, user: str | None) -> None:
    """Write the export to a file, which is there whole or not at all, or (also `-`) to standard output.

    Raises Trouble.
    """
    with opened() as place:
        pieces = _pieces(place, owner_of(place, user), format_name)
        if file is None or file == STANDARD_OUTPUT:
            for piece in pieces:
                sys.stdout.buffer.write(piece)
            return
        draft = file.with_name(f"{file.name}.part")
        try:
            with draft.open("wb") as written:
                written.writelines(pieces)
            draft.replace(file)
        finally:
            draft.unlink(missing_ok=True)
    say(f"Written to {file}.")


def _pieces(place: Place, owner: str, format_name: str) -> Iterator[bytes]:
    after: str | None = None
    while True:
        if format_name == "everything":
            piece, after = place.db.write_now(everything_page, owner, after)
        else:
            form = FORMATS[format_name]
            piece, after = place.db.write_now(contacts_page, owner, form, after)
        yield piece
        if after is None:
            return
