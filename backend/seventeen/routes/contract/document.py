"""The whole document: FastAPI's, completed."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from seventeen.routes.contract.examples import complete_examples
from seventeen.routes.contract.operations import complete_operations
from seventeen.routes.contract.schemas import complete_schemas
from seventeen.routes.contract.texts import DESCRIPTION, TAGS

SERVER = {
    "url": "/",
    "description": "The installation that serves this document, be it local, for trying, or "
    "production.",
    "x-internal": False,
}


def build(app: FastAPI) -> dict[str, Any]:
    """The contract of this app, as OpenAPI 3.1."""
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
