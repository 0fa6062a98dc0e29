"""Exceptions as problem+json: the only place that knows both."""

import re
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from seventeen.core.errors import (
    BadRequest,
    Conflict,
    FieldError,
    Invalid,
    MethodNotAllowed,
    NotFound,
    Problem,
    UnsupportedMediaType,
    invalid,
)
from seventeen.routes.edge import problem_body
from seventeen.rules.errors import BadValue, NotAllowed


def render(request: Request, problem: Problem) -> Response:
    """The problem as a response."""
    request_id = getattr(request.state, "request_id", "")
    return Response(
        problem_body(problem, request_id),
        problem.status,
        headers=problem.headers,
        media_type="application/problem+json",
    )


def install(app: FastAPI) -> None:
    """Register a handler for every kind of failure."""

    @app.exception_handler(Problem)
    async def on_problem(request: Request, error: Problem) -> Response:
        return render(request, error)

    @app.exception_handler(NotAllowed)
    async def on_not_allowed(request: Request, error: NotAllowed) -> Response:
        extra = {"state": error.state, "possible": error.possible}
        return render(request, Conflict(str(error), extra=extra))

    @app.exception_handler(BadValue)
    async def on_bad_value(request: Request, error: BadValue) -> Response:
        return render(request, invalid(f"/{error.field}", error.code, str(error)))

    @app.exception_handler(RequestValidationError)
    async def on_invalid(request: Request, error: RequestValidationError) -> Response:
        return render(request, from_validation(error.errors()))

    @app.exception_handler(HTTPException)
    async def on_http(request: Request, error: HTTPException) -> Response:
        if isinstance(error.__cause__, Problem):
            return render(request, error.__cause__)
        if error.status_code == 404:
            return render(request, NotFound())
        if error.status_code == 405:
            return render(request, method_not_allowed(app, request.url.path))
        if error.status_code == 415:
            return render(request, UnsupportedMediaType("This kind of content is not read here."))
        if 400 <= error.status_code < 500:
            return render(request, BadRequest("The request can't be read."))
        return render(request, Problem("Something failed. Nothing was changed."))


def from_validation(errors: Any) -> Problem:
    """FastAPI's findings as a problem, never with the input itself.

    A path that can't be an id is simply not there.
    """
    fields = []
    for error in errors:
        where, *path = error["loc"]
        if where == "path":
            return NotFound()
        pointer = "/" + "/".join(str(part) for part in path)
        if where != "body":
            pointer = str(path[0]) if path else where
        kind = str(error["type"]).replace("_", "-")
        fields.append(
            FieldError(pointer[:500], kind, str(error["msg"]).removeprefix("Value error, ")[:1000])
        )
    return Invalid("Some fields need another value.", errors=fields)


def method_not_allowed(app: FastAPI, path: str) -> MethodNotAllowed:
    """405 with every method that the address has."""
    methods: set[str] = set()
    for template, operations in app.openapi()["paths"].items():
        pattern = re.sub(r"\{[^}]+\}", "[^/]+", template)
        if re.fullmatch(pattern, path):
            methods |= {name.upper() for name in operations if name in METHODS}
    if "GET" in methods:
        methods.add("HEAD")
    allow = ", ".join(sorted(methods)) or "GET, HEAD"
    return MethodNotAllowed(f"This address takes {allow}.", headers={"Allow": allow})


METHODS = {"get", "put", "post", "patch", "delete"}
