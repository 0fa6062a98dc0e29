"""`seventeen import`: files in, as `POST /imports` takes them."""

import asyncio
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from itertools import chain
from pathlib import Path
from typing import Any

from seventeen.commands.accounts import owner_of
from seventeen.commands.common import say, warn
from seventeen.commands.opened import Place, opened
from seventeen.core.errors import Problem
from seventeen.core.pagination import Cursors
from seventeen.core.security import KEY_BYTES, Keyring
from seventeen.jobs.imports import run
from seventeen.schemas.imports import ImportRowQuery, RowResult
from seventeen.services import imports

PIECE_BYTES = 1 << 20
PAUSE_SECONDS = 0.5
OVER = ("done", "failed", "cancelled")
RESULTS = ("created", "updated", "unchanged", "skipped", "failed")
TOLD: tuple[RowResult, ...] = ("failed", "skipped")
"""Of these each row is told, with the reason."""


def import_files(
    files: Sequence[Path], format_name: str | None, user: str | None, *, dry_run: bool
) -> bool:
    """Import each file and tell what became of its rows; returns whether all came in.

    A file that can't be read is told and holds up no other. Raises Trouble.
    """
    with opened() as place:
        owner = owner_of(place, user)
        reports = [_import(place, owner, file, format_name, dry_run=dry_run) for file in files]
    return all(reports)


def _import(
    place: Place, owner: str, file: Path, format_name: str | None, *, dry_run: bool
) -> bool:
    name = None if str(file) == "-" else file.name
    try:
        with nullcontext(sys.stdin.buffer) if name is None else file.open("rb") as content:
            pieces: Iterator[bytes] = iter(lambda: content.read(PIECE_BYTES), b"")
            import_id = place.db.write_now(imports.start, owner, name, format_name, dry_run, pieces)
    except OSError as error:
        warn(f"{file}: {error.strerror}.")
        return False
    except Problem as problem:
        warn(f"{file}: {problem.detail}")
        return False
    shown = asyncio.run(_to_its_end(place, owner, import_id))
    return _report(place, owner, file, shown)


async def _to_its_end(place: Place, owner: str, import_id: str) -> dict[str, Any]:
    """The import when it is over. A server on the same data may have taken it up meanwhile."""
    while True:
        await run(place.db, owner, import_id)
        shown: dict[str, Any] = json.loads(
            (await place.db.read(imports.show, owner, import_id)).body
        )
        if shown["status"] in OVER:
            return shown
        await asyncio.sleep(PAUSE_SECONDS)


def _report(place: Place, owner: str, file: Path, shown: dict[str, Any]) -> bool:
    counts = shown["counts"]
    told = ", ".join(f"{counts[result]} {result}" for result in RESULTS)
    say(f"{file}{' (dry run, nothing changed)' if shown['dry_run'] else ''}: {told}")
    for row in chain.from_iterable(_rows(place, owner, shown["id"], result) for result in TOLD):
        column = f", column {row['column']}" if row["column"] else ""
        who = f" ({row['name']})" if row["name"] else ""
        say(f"  line {row['line']}{column}{who}: {row['detail']}")
    if shown["status"] != "done":
        warn(f"{file}: {shown['problem'] or 'the import was cancelled.'}")
        return False
    return not counts["failed"]


def _rows(place: Place, owner: str, import_id: str, result: RowResult) -> Iterator[dict[str, Any]]:
    # Nobody else reads these, and looking at rows makes no key.
    cursors = Cursors(Keyring(os.urandom(KEY_BYTES)))
    query = ImportRowQuery(result=result, limit=200)
    while True:
        page = place.db.write_now(imports.rows_page, owner, import_id, query, cursors)
        yield from json.loads(page.body)["items"]
        if page.next is None:
            return
        query = query.model_copy(update={"cursor": page.next})
