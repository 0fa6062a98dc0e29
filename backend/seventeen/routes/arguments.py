"""What a handler is called with, worked out once for each route.

FastAPI reads the signatures and writes the contract from them. At each request, though, it looks
through everything that a parameter could be, which takes longer than the answer itself; here every
route knows from the start what it needs.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from inspect import iscoroutinefunction
from typing import Any

from fastapi import Request
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError

Call = Callable[..., Awaitable[Any]]
Errors = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of path, query or headers, all of the query as one model, or the body.

    `field` is FastAPI's: the type that the value has to fit, and what holds without a value.
    """

    field: Any
    place: str
    name: str

    async def find(self, request: Request) -> Any:
        """What the request says; None where it says nothing."""
        if self.place == "path":
            return request.path_params.get(self.name)
        if self.place == "header":
            return request.headers.get(self.name)
        if self.place == "body":
            return await request.json() if await request.body() else None
        return request.query_params.get(self.name) if self.name else dict(request.query_params)

    def check(self, found: Any, values: dict[str, Any], errors: Errors) -> None:
        """Put the value of the right type into `values`, or what is wrong with it into `errors`."""
        where = (self.place, self.name) if self.name else (self.place,)
        if found is not None:
            value, wrong = self.field.validate(found, loc=where)
            errors += wrong
            values[self.field.name] = value
        elif self.field.field_info.is_required():
            errors.append({"type": "missing", "loc": where, "msg": ""})
        else:
            values[self.field.name] = self.field.default


class Arguments:
    """The arguments of a function: of a handler, or of something that one depends on."""

    def __init__(self, dependant: Dependant) -> None:
        """Raises TypeError for what is not foreseen here."""
        if dependant.cookie_params or len(dependant.body_params) > 1:
            raise TypeError(f"cookies and several bodies are not read: {dependant.call}")
        self._request = dependant.request_param_name
        self._depends = [
            (one.name, coroutine(one.call), Arguments(one)) for one in dependant.dependencies
        ]
        self._parameters = [
            *(Parameter(field, "path", field.alias) for field in dependant.path_params),
            *(Parameter(field, "query", query_name(field)) for field in dependant.query_params),
            *(Parameter(field, "header", header_name(field)) for field in dependant.header_params),
            *(Parameter(field, "body", "") for field in dependant.body_params),
        ]

    async def of(self, request: Request) -> dict[str, Any]:
        """The arguments by name. Raises RequestValidationError with all that is wrong."""
        errors: Errors = []
        values = await self.collect(request, errors)
        if errors:
            raise RequestValidationError(errors)
        return values

    async def collect(self, request: Request, errors: Errors) -> dict[str, Any]:
        """The same, with what is wrong in `errors`."""
        values: dict[str, Any] = {}
        # These first: who may not be here gets to know nothing about the parameters.
        for name, call, arguments in self._depends:
            known = len(errors)
            inner = await arguments.collect(request, errors)
            if len(errors) == known:
                value = await call(**inner)
                if name is not None:
                    values[name] = value
        for parameter in self._parameters:
            parameter.check(await parameter.find(request), values, errors)
        if self._request is not None:
            values[self._request] = request
        return values


def coroutine(call: Callable[..., Any] | None) -> Call:
    """The function, if it runs on the event loop. Raises TypeError when it would need a thread."""
    if call is None or not (iscoroutinefunction(call) or iscoroutinefunction(type(call).__call__)):
        raise TypeError(f"make it `async def`: {call}")
    return call


def query_name(field: Any) -> str:
    """The name in the query; empty for a model of all its parameters."""
    return "" if hasattr(field.field_info.annotation, "model_fields") else str(field.alias)


def header_name(field: Any) -> str:
    """The name of the header: `if_match` is written `if-match`, an alias as it is."""
    name = str(field.alias)
    return name.replace("_", "-") if name == field.name else name
