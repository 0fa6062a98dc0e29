"""Exceptions as problem+json: the only place that knows both."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain, takewhile
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from seventeen.core.errors import (
    BadRequest,
    Conflict,
    Invalid,
    MethodNotAllowed,
    NotFound,
    Problem,
    UnsupportedMediaType,
    invalid,
)
from seventeen.core.ids import is_id
from seventeen.routes.edge import problem_body
from seventeen.routes.strict import StrictRoute
from seventeen.rules.errors import BadValue, NotAllowed
from seventeen.schemas.base import Body
from seventeen.schemas.findings import field_errors


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
        return render(request, without_input(app, error))

    @app.exception_handler(NotAllowed)
    async def on_not_allowed(request: Request, error: NotAllowed) -> Response:
        extra = {"state": error.state, "possible": error.possible}
        return render(request, Conflict(str(error), extra=extra))

    @app.exception_handler(BadValue)
    async def on_bad_value(request: Request, error: BadValue) -> Response:
        return render(request, invalid(f"/{error.field}", error.code, str(error)))

    @app.exception_handler(RequestValidationError)
    async def on_invalid(request: Request, error: RequestValidationError) -> Response:
        findings = error.errors()
        if in_path := [one for one in findings if one["loc"][0] == "path"]:
            return render(request, from_path(app, request, in_path))
        return render(request, without_input(app, from_validation(request, findings)))

    @app.exception_handler(Exception)
    async def on_anything(request: Request, _error: Exception) -> Response:
        return render(request, Problem("Something failed. Nothing was changed."))

    @app.exception_handler(HTTPException)
    async def on_http(request: Request, error: HTTPException) -> Response:
        if isinstance(error.__cause__, Problem):
            return render(request, error.__cause__)
        if error.status_code in (404, 405):
            return render(request, not_here(app, request))
        if error.status_code == 415:
            return render(request, UnsupportedMediaType("This kind of content is not read here."))
        if 400 <= error.status_code < 500:
            return render(request, BadRequest("The request can't be read."))
        return render(request, Problem("Something failed. Nothing was changed."))


def from_validation(request: Request, errors: Any) -> Invalid:
    """FastAPI's findings as a problem, never with the values that came in."""
    route = request.scope.get("route")
    bodies = route.dependant.body_params if isinstance(route, StrictRoute) else ()
    model = bodies[0].field_info.annotation if bodies else None
    found = field_errors(errors, model, places=True)
    return Invalid("Some fields need another value.", errors=found)


def from_path(app: FastAPI, request: Request, errors: Any) -> Problem:
    """A path that can't be an id is simply not there; only a new id has to be of version 7."""
    if request.method == "PUT" and all(is_id(str(error["input"])) for error in errors):
        return invalid("id", "not-a-uuid7", "An id of your own has to be a UUID of version 7.")
    return not_here(app, request)


def without_input(app: FastAPI, problem: Problem) -> Problem:
    """The problem with pointers that name fields of requests only.

    A member that nobody knows, and the key of a free-form object, are input: the pointer then
    leads to the object they stand in.
    """
    if not any(error.pointer.startswith("/") for error in problem.errors):
        return problem
    known = known_names(app)
    problem.errors = tuple(
        replace(error, pointer=known_part(error.pointer, known)) for error in problem.errors
    )
    return problem


def known_part(pointer: str, known: frozenset[str]) -> str:
    """The beginning of a JSON pointer as far as its parts are numbers or known names."""
    if not pointer.startswith("/"):
        return pointer
    parts = takewhile(lambda part: part.isdigit() or part in known, pointer[1:].split("/"))
    return "".join(f"/{part}" for part in parts)


def known_names(app: FastAPI) -> frozenset[str]:
    """The names of all fields that a request can have."""
    names: frozenset[str] | None = getattr(app.state, "known_names", None)
    if names is None:
        app.state.known_names = names = frozenset(chain(_of_bodies(Body), _of_forms(app)))
    return names


def _of_bodies(model: type[Body]) -> Iterator[str]:
    yield from model.model_fields
    for kind in model.__subclasses__():
        yield from _of_bodies(kind)


def _of_forms(app: FastAPI) -> Iterator[str]:
    for route in app.router.routes:
        if isinstance(route, StrictRoute):
            content = (route.openapi_extra or {}).get("requestBody", {}).get("content", {})
            for media in content.values():
                yield from media["schema"].get("properties", ())


def not_here(app: FastAPI, request: Request) -> Problem:
    """405 with every method that the address has; 404 when it has none."""
    path: str = request.scope["path"]
    methods = methods_of(addresses(app), path)
    if not methods and path.split("/")[1] not in ("api", "health"):
        methods = {"GET"}
    if not methods or request.method in methods:
        return NotFound()
    if "GET" in methods:
        methods.add("HEAD")
    allow = ", ".join(sorted(methods))
    return MethodNotAllowed(f"This address takes {allow}.", headers={"Allow": allow})


def addresses(app: FastAPI) -> dict[str, set[str]]:
    """The methods of every address of the API, as it is written in the routes."""
    found: dict[str, set[str]] = {}
    for route in app.router.routes:
        if isinstance(route, StrictRoute):
            found.setdefault(route.path, set()).update(route.methods or ())
    return found


def methods_of(known: Mapping[str, set[str]], path: str) -> set[str]:
    """The methods of an address; one without ids in it hides those with."""
    if path in known:
        return set(known[path])
    return next((set(known[one]) for one in known if _fits(one, path)), set())


def _fits(template: str, path: str) -> bool:
    """Whether a path is one of the template's. An id is a UUID, anything else a word."""
    asked, parts = path.split("/"), template.split("/")
    return len(asked) == len(parts) and all(
        (is_id(one) if part.endswith("id}") else _WORD.fullmatch(one))
        if "{" in part
        else one == part
        for one, part in zip(asked, parts, strict=True)
    )


_WORD = re.compile("[a-z-]{1,50}")
