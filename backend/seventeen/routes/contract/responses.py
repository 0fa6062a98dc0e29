"""Every answer that an operation can give, in success and in failure, with its headers."""

import json
from collections.abc import Iterator
from typing import Any

from seventeen.core.errors import (
    BadRequest,
    Conflict,
    FieldError,
    Forbidden,
    Gone,
    Invalid,
    NotFound,
    PreconditionFailed,
    Problem,
    TooLarge,
    TooManyRequests,
    Unauthorized,
    Unavailable,
    UnsupportedMediaType,
)
from seventeen.routes.contract.headers import HEADERS, header_refs
from seventeen.routes.contract.schemas import REF, Json
from seventeen.routes.edge import problem_body

PROBLEM_JSON = "application/problem+json"
UNSAFE = {"post", "put", "patch", "delete"}
COOKIE_SETTERS = {"register", "log_in", "look_around", "log_out", "delete_me"}

SAMPLES: tuple[Problem, ...] = (
    BadRequest(
        "There is a parameter here that this address does not have. It has: cursor, limit.",
        errors=[FieldError("query", "unknown-parameter", "Known parameters: cursor, limit.")],
    ),
    Unauthorized(),
    Forbidden("This token may not do that: it lacks the scope `write`."),
    NotFound(),
    Conflict(
        "This interview is held: nothing more can be done with it.",
        extra={"state": "held", "possible": []},
    ),
    Gone("The feed does not go on from there."),
    PreconditionFailed("It has changed since you read it. Read it again, then repeat your change."),
    TooLarge("A body may have 1000000 bytes here."),
    UnsupportedMediaType("Send the body as application/json or application/merge-patch+json."),
    Invalid(
        "Some fields need another value.",
        errors=[FieldError("/name", "missing", "This is needed.")],
    ),
    TooManyRequests("Slow down a little: 2000 requests in 10 seconds is the limit."),
    Problem("Something failed. Nothing was changed."),
    Unavailable(),
)
"""One of each failure, as a client may meet it."""

EXTRA_HEADERS = {
    401: ["WWW-Authenticate"],
    415: ["Accept"],
    429: ["Retry-After", "RateLimit-Policy"],
    503: ["Retry-After"],
}


def shared_responses(document: Json) -> None:
    """Put the failures and the headers, once for all operations, into the components."""
    components = document["components"]
    components["headers"] = HEADERS
    components["responses"] = {
        "Problem": failure("Any other failure, such as a method that is not possible here.", []),
        **{
            _name(sample): failure(
                f"{sample.title}. {(sample.__doc__ or '').partition(': ')[2]}",
                EXTRA_HEADERS.get(sample.status, []),
                sample,
            )
            for sample in SAMPLES
        },
    }


def failure(text: str, headers: list[str], sample: Problem | None = None) -> Json:
    """A response that is a problem."""
    names = ["X-Request-Id", *headers]
    if sample is not None and sample.status < 500:
        names.insert(1, "RateLimit")
    content: Json = {"schema": {"$ref": f"{REF}Problem"}}
    if sample is not None:
        value = json.loads(problem_body(sample, "5f0c2b7a9d1e4836"))
        content["examples"] = {"example": {"value": value}}
    return {
        "description": text,
        "headers": header_refs(names),
        "content": {PROBLEM_JSON: content},
    }


def _name(sample: Problem) -> str:
    return "InternalError" if type(sample) is Problem else type(sample).__name__


def complete_responses(path: str, method: str, operation: Json, with_etag: set[str]) -> None:
    """Complete the responses of one operation in place.

    `with_etag` holds the references to the schemas of things that come with an `ETag`.
    """
    responses: dict[str, Any] = operation["responses"]
    for status, response in list(responses.items()):
        response["description"] = _success_text(method, status)
        response["headers"] = header_refs(
            list(_success_headers(method, status, operation, response, with_etag))
        )
    if method == "get" and _takes(operation, "If-None-Match"):
        responses["304"] = {
            "description": "Not changed since; no body.",
            "headers": header_refs(["X-Request-Id", "ETag", "Cache-Control"]),
        }
    possible = set(possible_failures(path, method, operation))
    for sample in SAMPLES:
        if sample.status in possible:
            responses[str(sample.status)] = {"$ref": f"#/components/responses/{_name(sample)}"}
    operation["responses"] = {
        **dict(sorted(responses.items())),
        "default": {"$ref": "#/components/responses/Problem"},
    }


def _takes(operation: Json, name: str) -> bool:
    return any(parameter["name"] == name for parameter in operation.get("parameters", ()))


def _success_text(method: str, status: str) -> str:
    if status == "201":
        return "Created."
    if status == "204":
        return "Done; no body."
    return "Read." if method == "get" else "Done."


def _success_headers(
    method: str, status: str, operation: Json, response: Json, with_etag: set[str]
) -> Iterator[str]:
    yield "X-Request-Id"
    yield "RateLimit"
    schema = response.get("content", {}).get("application/json", {}).get("schema", {})
    if schema.get("$ref") in with_etag:
        yield "ETag"
        if method == "get":
            yield "Cache-Control"
    if status == "201":
        yield "Location"
    if _takes(operation, "cursor"):
        yield "Link"
    if operation["operationId"] in COOKIE_SETTERS:
        yield "Set-Cookie"
    if _takes(operation, "Idempotency-Key"):
        yield "Replayed"


def possible_failures(path: str, method: str, operation: Json) -> Iterator[int]:
    """The statuses with which the operation can fail."""
    name, signed_in = operation["operationId"], bool(operation["security"])
    parameters = operation.get("parameters", [])
    yield from (400, 500)
    if signed_in or name == "log_in":
        yield 401
    if signed_in or method in UNSAFE:
        yield 403
    if "{" in path or name == "look_around":
        yield 404
    if method in UNSAFE:
        yield 409
    if name == "list_changes":
        yield 410
    if _takes(operation, "If-Match"):
        yield 412
    if "requestBody" in operation:
        yield from (413, 415)
    if "requestBody" in operation or any(one["in"] != "path" for one in parameters):
        yield 422
    if signed_in or method in UNSAFE:
        yield 429
    if name not in ("get_problem", "get_contract", "get_live"):
        yield 503
