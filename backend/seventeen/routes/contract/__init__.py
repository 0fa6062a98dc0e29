"""The contract: what FastAPI knows of the routes, completed by what holds for every operation.

`openapi.yaml` at the root of the repository is this document as it was reviewed; a test fails when
the two differ in meaning.
"""

from typing import Any

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse

from seventeen.routes.answers import JSON
from seventeen.routes.contract.examples import complete_examples
from seventeen.routes.contract.operations import complete_operations
from seventeen.routes.contract.schemas import complete_schemas
from seventeen.routes.contract.texts import DESCRIPTION, TAGS
from seventeen.routes.strict import StrictRoute

SERVER = {
    "url": "/",
    "description": "The installation that serves this document, be it local, for trying, or "
    "production.",
    "x-internal": False,
}

A_DOCUMENT: dict[str, Any] = {
    "type": "object",
    "description": "An OpenAPI document.",
    "required": ["openapi", "info", "paths", "components"],
    "maxProperties": 20,
}

router = APIRouter(prefix="/api/v1", tags=["overview"], route_class=StrictRoute)


def build(app: FastAPI) -> dict[str, Any]:
    """The whole document, as OpenAPI 3.1."""
    document = get_openapi(
        title=app.title,
        version=app.version,
        routes=app.routes,
        summary="Plan, hold and follow up informational interviews.",
        description=DESCRIPTION,
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
        servers=[SERVER],
        tags=[{"name": name, "description": text} for name, text in TAGS.items()],
    )
    complete_schemas(document)
    complete_operations(document)
    complete_examples(document)
    return document


def install(app: FastAPI) -> None:
    """Serve the document as `/api/v1/openapi.json`."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = build(app)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]
    app.router.routes.extend(router.routes)


@router.get(
    "/openapi.json",
    operation_id="get_contract",
    summary="This document",
    response_model=None,
    responses={200: {"content": {JSON: {"schema": A_DOCUMENT}}}},
)
async def get_contract(request: Request) -> Response:
    """The contract of this very installation, as OpenAPI 3.1."""
    app: FastAPI = request.app
    return JSONResponse(app.openapi())
