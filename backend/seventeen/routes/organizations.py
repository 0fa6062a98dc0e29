"""Organizations."""

from fastapi import Response

from seventeen.core.db import Session
from seventeen.routes.answers import changed, computed, respond
from seventeen.routes.crud import Crud
from seventeen.routes.deps import Reader, Writer
from seventeen.routes.ids import ThingId
from seventeen.routes.once import ONCE
from seventeen.routes.strict import strict_router
from seventeen.schemas.insights import BriefOut
from seventeen.schemas.organizations import (
    OrganizationIn,
    OrganizationMergeIn,
    OrganizationOut,
    OrganizationPatch,
    OrganizationQuery,
)
from seventeen.services import insights, organizations, organizations_many, things
from seventeen.services.idempotency import Answer

router = strict_router("organizations")


@router.post(
    "/organizations/merge",
    dependencies=[ONCE],
    operation_id="merge_organizations",
    summary="Make one organization of two",
    response_model=OrganizationOut,
)
async def merge(who: Writer, body: OrganizationMergeIn) -> Response:
    """People, opportunities and insights of `from_id` move to `into_id`; the rest goes into the bin.

    `into_id` keeps its own words where both have some, and is a target when one of them was.
    """

    def write(session: Session, owner: str) -> Answer:
        organizations_many.merge(session, owner, body)
        return changed(things.show(session, owner, organizations.ORGANIZATION, body.into_id))

    return respond(await who.answer(write))


crud = Crud(
    router,
    organizations.ORGANIZATION,
    out=OrganizationOut,
    query=OrganizationQuery,
    filters=organizations.filters,
)
crud.add_read()
crud.add_create(OrganizationIn)
crud.add_patch(OrganizationPatch)
crud.add_delete()


@router.get(
    "/organizations/{id}/brief",
    operation_id="get_brief",
    summary="What all talks taught about an organization",
    response_model=BriefOut,
)
async def get_brief(who: Reader, thing_id: ThingId) -> Response:
    """What hurts there, whom they look for, what the role is for, how they hire, who said it."""
    return computed(await who.read_beside(insights.brief, thing_id))
