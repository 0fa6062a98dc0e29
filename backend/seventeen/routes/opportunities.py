"""Opportunities."""

from seventeen.routes.crud import Crud
from seventeen.routes.strict import strict_router
from seventeen.schemas.opportunities import (
    MoveIn,
    OpportunityIn,
    OpportunityOut,
    OpportunityPatch,
    OpportunityQuery,
)
from seventeen.services import opportunities

router = strict_router("opportunities")
crud = Crud(
    router,
    opportunities.OPPORTUNITY,
    out=OpportunityOut,
    query=OpportunityQuery,
    filters=opportunities.filters,
)
crud.add_read()
crud.add_create(OpportunityIn)
crud.add_patch(OpportunityPatch)
crud.add_delete()
crud.add_step("move", opportunities.move, MoveIn, "On to another stage")
