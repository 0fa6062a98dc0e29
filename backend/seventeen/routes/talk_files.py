"""A talk as files: an invitation for calendars."""

import asyncio
from typing import Annotated, Any

from fastapi import Query, Response

from seventeen.formats.invitation import MEDIA_TYPE, calendar_file
from seventeen.formats.words import Language
from seventeen.routes.crud import ThingId, strict_router
from seventeen.routes.deps import Reader
from seventeen.rules.interviews import ALARM_BEFORE_END
from seventeen.schemas.lists import Flag
from seventeen.services import talk_files

router = strict_router("interviews")

InLanguage = Annotated[Language, Query(description="The language of what stands around the names.")]
Alarm = Annotated[
    Flag,
    Query(
        description="`true` is the user's own copy: it reminds them 5 minutes before the start and "
        "3 minutes before the end."
    ),
]


LONGEST = 1_000_000


def text_file(media_type: str) -> dict[str, Any]:
    """How an operation that answers with a text is declared."""
    content = {media_type: {"schema": {"type": "string", "maxLength": LONGEST}}}
    return {
        "response_class": Response,
        "responses": {200: {"description": "The file.", "content": content}},
    }


@router.get(
    "/interviews/{id}/invite.ics",
    operation_id="get_invitation",
    summary="The talk as a file for calendars",
    **text_file(MEDIA_TYPE),
)
async def get_invitation(
    who: Reader, thing_id: ThingId, language: InLanguage = "en", alarm: Alarm = False
) -> Response:
    """An iCalendar file (RFC 5545) to send to the contact: names, times, medium and place, nothing else.

    The same talk has the same `UID` always, and a higher `SEQUENCE` after each change, so that a
    calendar that has it moves it instead of adding another. When both addresses are known it asks
    for an answer (`METHOD:REQUEST`); a cancelled talk says so.
    """
    invitation = await who.read(talk_files.invitation_of, thing_id)
    # Away from the requests of others: the first one loads a library.
    content = await asyncio.to_thread(
        calendar_file,
        invitation,
        language,
        alarms_before_end=ALARM_BEFORE_END if alarm else None,
    )
    headers = {
        "Content-Disposition": 'attachment; filename="interview.ics"',
        "Cache-Control": "private, no-store",
    }
    return Response(content, headers=headers, media_type=MEDIA_TYPE)
