"""Photos of the handwritten page of an interview."""

import asyncio
import hashlib
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from fastapi import Depends, Request, Response
from starlette.datastructures import FormData

from seventeen.core.db import Session
from seventeen.core.errors import NotFound, UnsupportedMediaType, invalid
from seventeen.core.ids import new_id
from seventeen.formats.pictures import ACCEPTED, MEDIA_TYPE, Picture, PictureError, prepared
from seventeen.routes.answers import changed, respond
from seventeen.routes.crud import Crud
from seventeen.routes.deps import Caller, Reader, Writer
from seventeen.routes.forms import FLAGS, FORM, file_of, form_of, sent_form
from seventeen.routes.ids import ThingId, path_id
from seventeen.routes.once import ONCE
from seventeen.routes.sizes import too_large
from seventeen.routes.strict import check_media_type, strict_router
from seventeen.schemas.attachments import (
    LARGEST,
    AttachmentIn,
    AttachmentOut,
    AttachmentPatch,
    AttachmentQuery,
)
from seventeen.services import attachments, patches, things
from seventeen.services.idempotency import Answer

router = strict_router("interviews")
crud = Crud(router, attachments.ATTACHMENT, out=AttachmentOut, query=AttachmentQuery)
crud.add_read()
crud.add_patch(AttachmentPatch)
crud.add_delete()

PARENT = Depends(path_id("interview_id"))
DECODERS = ThreadPoolExecutor(2, thread_name_prefix="pictures")
"""So few at once, since a picture in memory is a hundred times as large as its file."""

PRIVATE = {
    "Cache-Control": "private, max-age=86400",
    "Content-Disposition": 'inline; filename="page.jpg"',
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
}

TAKEN = form_of(
    "A photo: JPEG, PNG, WebP or HEIC.",
    LARGEST,
    off_the_record={
        "type": "boolean",
        "default": False,
        "description": "Never shown to anybody else.",
    },
)
CONTENT: dict[str, Any] = {
    "response_class": Response,
    "responses": {
        200: {
            "description": "The picture.",
            "content": {
                MEDIA_TYPE: {"schema": {"type": "string", "format": "binary", "maxLength": LARGEST}}
            },
        }
    },
}
log = logging.getLogger(__name__)


@router.post(
    "/interviews/{interview_id}/attachments",
    dependencies=[ONCE, PARENT],
    operation_id="create_attachment",
    summary="Attach a photo of the handwritten page",
    response_model=AttachmentOut,
    status_code=201,
    openapi_extra=TAKEN,
)
async def create_attachment(request: Request, who: Writer) -> Response:
    """JPEG, PNG, WebP or HEIC, up to 20 MB and 64 megapixels, told by its content.

    It is decoded and written anew as JPEG, upright, with sides of at most 3000 pixels: where and
    when it was taken, and by what, is not kept. Only its owner ever gets to see it.
    """
    check_media_type(request, FORM)
    interview_id = request.path_params["interview_id"]
    # First, so that nobody sends 20 MB to an interview that is not there.
    await who.read(attachments.check_room, interview_id)
    async with sent_form(request, AttachmentIn.model_fields) as form:
        content, body = await _checked(form)
    loop = asyncio.get_running_loop()
    try:
        picture = await loop.run_in_executor(DECODERS, prepared, content)
    except PictureError as refused:
        if refused.code == "not-a-picture":
            raise UnsupportedMediaType(str(refused), headers={"Accept": ACCEPTED}) from None
        raise invalid("/file", refused.code, str(refused)) from None
    mark = f"{hashlib.sha256(content).hexdigest()} {body.off_the_record}"
    return respond(await _store(who, interview_id, picture, body, mark))


async def _checked(form: FormData) -> tuple[bytes, AttachmentIn]:
    """The file's content, and what else is said of it.

    Raises Invalid for what is missing, unknown, repeated or wrong, and TooLarge.
    """
    file = file_of(form, AttachmentIn.model_fields)
    content = await file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise too_large(LARGEST)
    fields = {name: FLAGS.get(str(value), value) for name, value in form.items() if name != "file"}
    return content, patches.validated(AttachmentIn, fields)


async def _store(
    who: Caller, interview_id: str, picture: Picture, body: AttachmentIn, mark: str
) -> Answer:
    """Keep the file, then the row that names it; or replay an earlier answer."""
    vault = who.here.vault
    digest = await asyncio.to_thread(vault.put, who.owner, picture.content)
    attachment_id = new_id(who.here.clock.now())
    where = f"{who.request.url.path}/{attachment_id}"

    def work(session: Session, owner: str) -> Answer:
        attachments.add(session, owner, interview_id, attachment_id, picture, digest, body)
        return changed(
            things.show(session, owner, attachments.ATTACHMENT, attachment_id), 201, where
        )

    fingerprint = hashlib.sha256(f"{who.request.url.path}\n{mark}".encode()).hexdigest()
    answer = await who.answer_upload(fingerprint, work)
    # A sweep that looked a moment before the commit may have taken an old file for a left-over.
    await asyncio.to_thread(vault.put, who.owner, picture.content)
    return answer


@router.get(
    "/interviews/{interview_id}/attachments/{id}/content",
    dependencies=[PARENT],
    operation_id="get_attachment_content",
    summary="The picture itself",
    **CONTENT,
)
async def get_attachment_content(request: Request, who: Reader, thing_id: ThingId) -> Response:
    """For its owner only. A browser may keep it for a day."""
    interview_id = request.path_params["interview_id"]
    digest = await who.read(attachments.digest_of, interview_id, thing_id)
    content = await asyncio.to_thread(who.here.vault.read, who.owner, digest)
    if content is None:
        log.error("the file of attachment %s is missing from the data folder", thing_id)
        raise NotFound()
    return Response(content, headers=PRIVATE, media_type=MEDIA_TYPE)
