"""Contacts and what was found out about them."""

from collections.abc import Callable
from dataclasses import replace
from typing import Annotated

from fastapi import Query, Request, Response

from seventeen.core.db import Session
from seventeen.routes.answers import changed, listed, respond
from seventeen.routes.crud import Crud
from seventeen.routes.deps import Reader, Writer
from seventeen.routes.ids import ThingId
from seventeen.routes.once import ONCE
from seventeen.routes.strict import strict_router
from seventeen.schemas.base import Page
from seventeen.schemas.contacts import (
    BatchIn,
    BatchOut,
    ContactIn,
    ContactOut,
    ContactPatch,
    ContactQuery,
    MergeIn,
    ResearchIn,
    ResearchOut,
    ResearchPatch,
    TimelineEntry,
)
from seventeen.schemas.lists import ListQuery
from seventeen.services import contact_filters, contacts, contacts_many, things, timeline
from seventeen.services.idempotency import Answer

router = strict_router("contacts")


@router.post(
    "/contacts/batch",
    dependencies=[ONCE],
    operation_id="batch_contacts",
    summary="Change or delete many contacts at once",
    response_model=BatchOut,
)
async def batch(who: Writer, body: BatchIn) -> Response:
    """Up to 1,000 contacts a call.

    Each has a result of its own; what can't be done is told and the rest is done. They are written
    a few at a time, so that others can write in between: if there is no answer, send the same again
    with the same `Idempotency-Key`, and it goes on from where it stopped.
    """

    def write(part: BatchIn) -> Callable[[Session, str], Answer]:
        return lambda session, owner: Answer(200, contacts_many.batch(session, owner, part))

    answers = await who.answer_in_parts([write(part) for part in contacts_many.parts(body)])
    # The last was replayed if all were.
    together = contacts_many.together([one.body for one in answers])
    return respond(replace(answers[-1], body=together))


@router.post(
    "/contacts/merge",
    dependencies=[ONCE],
    operation_id="merge_contacts",
    summary="Make one contact of two",
    response_model=ContactOut,
)
async def merge(who: Writer, body: MergeIn) -> Response:
    """Everything of `from_id` moves to `into_id`; what is left of it goes into the bin.

    `into_id` keeps its own words where both have some.
    """

    def write(session: Session, owner: str) -> Answer:
        contacts_many.merge(session, owner, body)
        return changed(things.show(session, owner, contacts.CONTACT, body.into_id))

    return respond(await who.answer(write))


crud = Crud(
    router,
    contacts.CONTACT,
    out=ContactOut,
    query=ContactQuery,
    filters=contact_filters.filters,
)
crud.add_read()
crud.add_create(ContactIn)
crud.add_patch(ContactPatch)
crud.add_delete()

research = Crud(router, contacts.RESEARCH, out=ResearchOut, query=ListQuery)
research.add_read()
research.add_create(ResearchIn)
research.add_patch(ResearchPatch)
research.add_delete()


@router.get(
    "/contacts/{id}/timeline",
    operation_id="get_timeline",
    summary="The story with a contact, newest first",
    response_model=Page[TimelineEntry],
)
async def get_timeline(
    request: Request, who: Reader, thing_id: ThingId, query: Annotated[ListQuery, Query()]
) -> Response:
    """What happened with this contact: found, written to, answered, met, thanked."""
    page = await who.read_beside(timeline.timeline, thing_id, query, who.here.cursors)
    return listed(request, page)
