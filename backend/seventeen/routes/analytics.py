"""Figures about what the user did."""

from typing import Annotated

from fastapi import Query, Response

from seventeen.routes.answers import computed
from seventeen.routes.deps import Reader
from seventeen.routes.strict import strict_router
from seventeen.schemas.analytics import ThankYousOut
from seventeen.services import analytics

router = strict_router("analytics")


@router.get(
    "/analytics/thank-yous",
    operation_id="get_thank_yous",
    summary="How many talks were thanked for, and in time",
    response_model=ThankYousOut,
)
async def get_thank_yous(
    who: Reader,
    days: Annotated[
        int | None,
        Query(ge=1, le=3650, description="Only talks of so many days; left out: of all time."),
    ] = None,
) -> Response:
    """In time is within 24 hours of the real end of the talk."""
    return computed(await who.read_beside(analytics.thank_yous, days))
