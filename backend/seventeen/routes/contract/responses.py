"""Every answer that an operation can give, in success and in failure."""

from typing import Any

from seventeen.routes.contract.schemas import Json


def shared_responses(document: Json) -> None:
    """The failures, once for all operations."""
    document["components"]["responses"] = {
        "Problem": {
            "description": "Any other failure.",
            "content": {
                "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}
            },
        }
    }


def complete_responses(path: str, method: str, operation: Json) -> None:
    """Complete the responses of one operation in place."""
    del path, method
    responses: dict[str, Any] = operation["responses"]
    responses.pop("422", None)
    responses["default"] = {"$ref": "#/components/responses/Problem"}
