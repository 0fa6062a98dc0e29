"""A talk as files: an invitation for calendars, a sheet of paper, and times to propose."""

import asyncio
import base64
import hashlib
from typing import Annotated, Any

from fastapi import Query, Response

from seventeen.formats import sheet
from seventeen.formats.invitation import MEDIA_TYPE, calendar_file
from seventeen.formats.sheet_style import Paper
from seventeen.formats.words import Language
from seventeen.routes.answers import computed
from seventeen.routes.deps import Reader
from seventeen.routes.ids import ThingId
from seventeen.routes.strict import strict_router
from seventeen.rules.interviews import ALARM_BEFORE_END
from seventeen.schemas.lists import Flag
from seventeen.schemas.slots import SlotsOut, SlotsQuery
from seventeen.services import slots, talk_files

router = strict_router("interviews")

InLanguage = Annotated[Language, Query(description="The language of what stands around the names.")]
Alarm = Annotated[
    Flag,
    Query(
        description="`true` is the user's own copy: it reminds them 5 minutes before the start and "
        "3 minutes before the end."
    ),
]


InPaper = Annotated[Paper, Query(description="What it will be printed on.")]
WithPitch = Annotated[
    Flag,
    Query(
        description="`true` adds the pitch, for the case that they ask, if it has at most 600 "
        "characters."
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


@router.get(
    "/interviews/{id}/sheet",
    operation_id="get_sheet",
    summary="The talk on one page, to print",
    **text_file(sheet.MEDIA_TYPE),
)
async def get_sheet(
    who: Reader,
    thing_id: ThingId,
    language: InLanguage = "en",
    paper: InPaper = "a4",
    pitch: WithPitch = False,
) -> Response:
    """HTML, complete in itself.

    It says whom, when, where and why, then the questions with room to write, the last question, and
    when the time box ends. Its letters are as large as one page allows. Spare questions, notes and research are left out,
    as is all that is off the record.
    """
    page = sheet.sheet_page(
        await who.read(talk_files.sheet_of, thing_id, pitch=pitch), language, paper
    )
    headers = {"Content-Security-Policy": policy_of(page), "Cache-Control": "private, no-store"}
    return Response(page.html, headers=headers, media_type=sheet.MEDIA_TYPE)


def policy_of(page: sheet.Page) -> str:
    """Its own style sheet, and nothing else in the world."""
    style = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    )


@router.get(
    "/interviews/slots",
    operation_id="propose_slots",
    summary="Free times to propose",
    response_model=SlotsOut,
)
async def propose_slots(who: Reader, query: Annotated[SlotsQuery, Query()]) -> Response:
    """On the next working days, one a day, at different times of the day.

    They lie within the user's working hours, leave room around the talks that are scheduled, and
    where it can be are in the contact's day too. `text` is ready to paste into a message. Fewer
    come back, or none, when sixty days hold no more.
    """
    found = await who.read(slots.slots, query)
    return computed(found)
