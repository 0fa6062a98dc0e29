"""Insights."""

from seventeen.routes.crud import Crud
from seventeen.routes.strict import strict_router
from seventeen.schemas.insights import InsightIn, InsightOut, InsightPatch, InsightQuery
from seventeen.services import insights

router = strict_router("insights")
crud = Crud(
    router,
    insights.INSIGHT,
    out=InsightOut,
    query=InsightQuery,
    filters=insights.filters,
)
crud.add_read()
crud.add_create(InsightIn)
crud.add_patch(InsightPatch)
crud.add_delete()
