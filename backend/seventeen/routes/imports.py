"""Files in."""

import asyncio
import hashlib
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Query, Request, Response
from starlette.datastructures import FormData, UploadFile

from seventeen.core.db import Session
from seventeen.core.errors import invalid
from seventeen.core.ids import new_id
from seventeen.formats.contacts import HEAD, Format
from seventeen.routes.answers import changed, listed, respond, thing
from seventeen.routes.deps import Caller, IfNoneMatch, Reader, Writer
from seventeen.routes.forms import FLAGS, FORM, file_of, form_of, sent_form
from seventeen.routes.ids import ThingId
from seventeen.routes.once import ONCE
from seventeen.routes.sizes import IMPORT_BYTES
from seventeen.routes.strict import check_media_type, strict_router
from seventeen.schemas.base import Page
from seventeen.schemas.imports import ImportOut, ImportQuery, ImportRowOut, ImportRowQuery
from seventeen.services import imports
from seventeen.services.idempotency import Answer

router = strict_router("imports")

AT_ONCE = 4 * imports.PART_BYTES
"""How much of a file is stored in one transaction."""

OTHERS: dict[str, dict[str, Any]] = {
    "format": {
        "type": "string",
        "enum": [one.value for one in Format],
        "description": "Left out, the file's content tells.",
    },
    "dry_run": {
        "type": "boolean",
        "default": False,
        "description": "Only tell what would happen.",
    },
}
TAKEN = form_of("LinkedIn's Connections.csv, vCard, CSV or JSON Lines.", IMPORT_BYTES, **OTHERS)


@dataclass(frozen=True, slots=True)
class Upload:
    """A checked upload; the fingerprint is of what it says, however it was sent."""

    content: UploadFile
    file: imports.File
    fingerprint: str


@router.post(
    "/imports",
    dependencies=[ONCE],
    operation_id="create_import",
    summary="Import a file of contacts",
    response_model=ImportOut,
    status_code=201,
    openapi_extra=TAKEN,
)
async def create_import(request: Request, who: Writer) -> Response:
    """The file is stored and the answer given at once; its rows are read one after another.

    `GET` the import until its `status` is `done`, `failed` or `cancelled`. A contact is recognised
    by an id of the source, then by e-mail address, then by the address of a profile, never by name
    alone; whom nothing else identifies is known by everything that their row says. A contact who is
    there gets what was missing, and nothing is overwritten; one in the bin stays there. Importing a
    file twice changes nothing.
    """
    # Read here and not declared: nobody who is not signed in gets to fill the disk.
    check_media_type(request, FORM)
    async with sent_form(request, OTHERS) as form:
        answer = await _store(who, await _checked(form))
    return respond(answer)


async def _checked(form: FormData) -> Upload:
    """The form's fields. Raises Invalid for what is missing, unknown, repeated or wrong."""
    content = file_of(form, OTHERS)
    format_name = str(form.get("format", "")) or None
    dry_run = FLAGS.get(str(form.get("dry_run", "false")))
    if dry_run is None:
        raise invalid("/dry_run", "bool-type", "This is `true` or `false`.")
    head = await content.read(HEAD)
    file = await asyncio.to_thread(imports.file_of, head, content.filename, format_name, dry_run)
    mark = hashlib.sha256(f"{file}\n".encode())
    while head:
        mark.update(head)
        head = await content.read(AT_ONCE)
    await content.seek(0)
    return Upload(content, file, mark.hexdigest())


async def _store(who: Caller, upload: Upload) -> Answer:
    """Store the file piece by piece, the last with the answer; or replay an earlier answer."""
    import_id = new_id(who.here.clock.now())
    address = f"/api/v1/imports/{import_id}"
    number = 0
    is_stored = False

    def complete(session: Session, owner: str) -> Answer:
        imports.receive(session, owner, import_id, upload.file, number, piece)
        imports.queue(session, owner, import_id)
        return changed(imports.show(session, owner, import_id), 201, address)

    try:
        piece = await upload.content.read(AT_ONCE)
        while following := await upload.content.read(AT_ONCE):
            number = await who.write(imports.receive, import_id, upload.file, number, piece)
            piece = following
        answer = await who.answer_upload(upload.fingerprint, complete)
        is_stored = ("Location", address) in answer.headers
    finally:
        if number and not is_stored:
            await who.write(imports.discard, import_id)
    if is_stored:
        who.here.work_on_import(who.owner, import_id)
    return answer


@router.get(
    "/imports", operation_id="list_imports", summary="List imports", response_model=Page[ImportOut]
)
async def list_imports(
    request: Request, who: Reader, query: Annotated[ImportQuery, Query()]
) -> Response:
    """Newest first."""
    return listed(request, await who.read(imports.page, query, who.here.cursors))


@router.get(
    "/imports/{id}", operation_id="get_import", summary="Get one import", response_model=ImportOut
)
async def get_import(who: Reader, thing_id: ThingId, if_none_match: IfNoneMatch = None) -> Response:
    """How far it is: the counts grow while it is `running`."""
    return thing(await who.read(imports.show, thing_id), if_none_match)


@router.get(
    "/imports/{id}/rows",
    operation_id="list_import_rows",
    summary="What became of each row of an import",
    response_model=Page[ImportRowOut],
)
async def list_import_rows(
    request: Request, who: Reader, thing_id: ThingId, query: Annotated[ImportRowQuery, Query()]
) -> Response:
    """In the order of the file."""
    return listed(request, await who.read(imports.rows_page, thing_id, query, who.here.cursors))


@router.post(
    "/imports/{id}/cancel",
    dependencies=[ONCE],
    operation_id="cancel_import",
    summary="Stop an import",
    response_model=ImportOut,
)
async def cancel_import(who: Writer, thing_id: ThingId) -> Response:
    """What is in already stays in."""

    def write(session: Session, owner: str) -> Answer:
        imports.cancel(session, owner, thing_id)
        return changed(imports.show(session, owner, thing_id))

    answer = await who.answer(write)
    who.here.work_on_import(who.owner, thing_id)
    return respond(answer)
