"""For operators: is it alive, is it ready."""

from fastapi import APIRouter, Response

from seventeen.core.db import ping
from seventeen.routes.answers import JSON
from seventeen.routes.installation import Here
from seventeen.routes.strict import StrictRoute
from seventeen.schemas.entry import HealthOut

router = APIRouter(prefix="/health", tags=["health"], route_class=StrictRoute)

OK = HealthOut(status="ok").model_dump_json()


@router.get("/live", operation_id="get_live", summary="Is it alive?", response_model=HealthOut)
async def live() -> Response:
    """Answers as long as the process does."""
    return Response(OK, media_type=JSON)


@router.get("/ready", operation_id="get_ready", summary="Is it ready?", response_model=HealthOut)
async def ready(here: Here) -> Response:
    """Asks the database; 503 while that can't be reached."""
    await here.db.read(ping)
    return Response(OK, media_type=JSON)
