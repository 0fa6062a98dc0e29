"""The contract: what FastAPI knows of the routes, completed by what holds for every operation.

`openapi.yaml` at the root of the repository is this document as it was reviewed; a test fails when
the two differ in meaning.
"""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from seventeen.routes.contract.operations import complete_operations
from seventeen.routes.contract.schemas import complete_schemas
from seventeen.routes.contract.texts import DESCRIPTION, TAGS


def build(app: FastAPI) -> dict[str, Any]:
    """The whole document, as OpenAPI 3.1."""
    document = get_openapi(
        title=app.title,
        version=app.version,
        routes=app.routes,
        summary="Plan, hold and follow up informational interviews.",
        description=DESCRIPTION,
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
        servers=[{"url": "/", "description": "The installation that serves this document."}],
        tags=[{"name": name, "description": text} for name, text in TAGS.items()],
    )
    complete_schemas(document)
    complete_operations(document)
    return document


def install(app: FastAPI) -> None:
    """Serve `/api/v1/openapi.json`."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = build(app)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]

    @app.get("/api/v1/openapi.json", include_in_schema=False)
    async def served() -> dict[str, Any]:
        return app.openapi()
