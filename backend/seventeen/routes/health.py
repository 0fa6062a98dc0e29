"""For operators: is it alive, is it ready."""

from fastapi import FastAPI, Response

from seventeen.core.db import ping
from seventeen.routes.deps import Here


def install(app: FastAPI) -> None:
    """Serve `/health/live` and `/health/ready`."""

    @app.get("/health/live", include_in_schema=False)
    async def live() -> Response:
        return Response('{"status":"ok"}', media_type="application/json")

    @app.get("/health/ready", include_in_schema=False)
    async def ready(here: Here) -> Response:
        await here.db.read(ping)
        return Response('{"status":"ok"}', media_type="application/json")
