"""Everything out."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from fastapi import Response
from fastapi.responses import StreamingResponse

from seventeen.routes.deps import Reader
from seventeen.routes.strict import strict_router
from seventeen.services import exports
from seventeen.services.exports import ContactFormat, Page

router = strict_router("exports")

CSV, VCARD, JSON_LINES = "text/csv", "text/vcard", "application/jsonl"


def _file(media_type: str) -> dict[str, Any]:
    """How an operation that answers with a file is declared."""
    content = {media_type: {"schema": {"type": "string"}}}
    return {
        "response_class": StreamingResponse,
        "responses": {200: {"description": "The file.", "content": content}},
    }


async def _streamed(
    following: Callable[[str | None], Awaitable[Page]], name: str, media_type: str
) -> Response:
    """The file, sent as it is read. What fails at once fails before the answer has begun."""
    first, after = await following(None)

    async def pieces() -> AsyncIterator[bytes]:
        yield first
        go_on = after
        while go_on is not None:
            piece, go_on = await following(go_on)
            yield piece

    headers = {
        "Content-Disposition": f'attachment; filename="{name}"',
        "Cache-Control": "private, no-store",
    }
    return StreamingResponse(pieces(), headers=headers, media_type=media_type)


async def _contacts(who: Reader, form: ContactFormat, media_type: str) -> Response:
    async def following(after: str | None) -> Page:
        return await who.here.db.read_long(exports.contacts_page, who.owner, form, after)

    return await _streamed(following, f"contacts.{form}", media_type)


@router.get(
    "/exports/contacts.csv",
    operation_id="export_contacts_csv",
    summary="All contacts as CSV",
    **_file(CSV),
)
async def export_contacts_csv(who: Reader) -> Response:
    """For spreadsheets. A list in a cell has one entry a line. Importing it changes nothing."""
    return await _contacts(who, "csv", CSV)


@router.get(
    "/exports/contacts.vcf",
    operation_id="export_contacts_vcard",
    summary="All contacts as vCards",
    **_file(VCARD),
)
async def export_contacts_vcard(who: Reader) -> Response:
    """For address books: vCard 4.0 (RFC 6350). Importing it changes nothing."""
    return await _contacts(who, "vcf", VCARD)


@router.get(
    "/exports/contacts.jsonl",
    operation_id="export_contacts_json_lines",
    summary="All contacts as JSON Lines",
    **_file(JSON_LINES),
)
async def export_contacts_json_lines(who: Reader) -> Response:
    """For programs: one contact a line, in the fields that an import reads."""
    return await _contacts(who, "jsonl", JSON_LINES)


@router.get(
    "/exports/everything.jsonl",
    operation_id="export_everything",
    summary="Everything, as JSON Lines",
    **_file(JSON_LINES),
)
async def export_everything(who: Reader) -> Response:
    """One object a line: `{"kind": ..., "thing": ...}`, the thing as the API shows it.

    You yourself (`user`) come first, then every kind of thing, what others point to before them.
    Notes that are off the record are part of it for a session, and for a token with the scope
    `off_the_record`.
    """

    async def following(after: str | None) -> Page:
        return await who.read(exports.everything_page, after)

    return await _streamed(following, "everything.jsonl", JSON_LINES)
