"""Organizations."""

from fastapi import Response

from seventeen.core.db import Session
from seventeen.routes.answers import JSON
from seventeen.routes.crud import Crud, ThingId, strict_router
from seventeen.routes.deps import Reader
from seventeen.schemas.insights import BriefOut
from seventeen.schemas.organizations import (
    OrganizationIn,
    OrganizationOut,
    OrganizationPatch,
    OrganizationQuery,
)
from seventeen.services import insights, organizations

router = strict_router("organizations")
crud = Crud(
    router,
    organizations.ORGANIZATION,
    out=OrganizationOut,
    query=OrganizationQuery,
    filters=lambda _owner, query: organizations.filters(query),
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

    def read(session: Session, owner: str) -> bytes:
        return insights.brief(session, owner, thing_id).model_dump_json().encode()

    return Response(await who.read(read), media_type=JSON)
