"""The contract: what FastAPI knows of the routes, completed by what holds for every operation.

`openapi.yaml` at the root of the repository is this document as it was reviewed; a test fails when
the two differ in meaning.
"""

from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

from seventeen.routes.answers import JSON
from seventeen.routes.strict import strict_router

A_DOCUMENT: dict[str, Any] = {
    "type": "object",
    "description": "An OpenAPI document.",
    "required": ["openapi", "info", "paths", "components"],
    "maxProperties": 20,
}

router = strict_router("overview")


def install(app: FastAPI) -> None:
    """Serve the document as `/api/v1/openapi.json`."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            from seventeen.routes.contract.document import build

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
