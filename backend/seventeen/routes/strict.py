"""The part of the edge that needs to know the route: parameters, media types, JSON."""

import json
import re
from collections.abc import Callable
from functools import partial
from math import isinf
from typing import Any, NoReturn
from urllib.parse import unquote_to_bytes

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Receive, Scope, Send

from seventeen.core.errors import BadRequest, FieldError, UnsupportedMediaType
from seventeen.core.ids import is_id
from seventeen.routes.arguments import Arguments, coroutine

MERGE_PATCH = "application/merge-patch+json"
JSON_TYPES = {"application/json", MERGE_PATCH}
EXACT = 2**53
_BAD_PERCENT = re.compile(rb"%(?![0-9A-Fa-f]{2})")


class StrictRequest(Request):
    """A request whose JSON is read strictly: nothing that databases or other clients choke on."""

    async def json(self) -> Any:
        if not hasattr(self, "_json"):
            self._json = strict_json(await self.body())
        return self._json


def strict_json(content: bytes) -> Any:
    """The value. Raises BadRequest for NaN, repeated names, lone surrogates, NUL, deep nesting."""
    try:
        value = json.loads(
            content.decode(),
            parse_constant=_no_constant,
            parse_float=_number,
            object_pairs_hook=_no_repeats,
        )
        if b"\\u" in content:
            _check_text(json.dumps(value, ensure_ascii=False))
    except BadRequest:
        raise
    except RecursionError:
        raise unreadable("The JSON is nested too deeply.") from None
    except UnicodeDecodeError as error:
        raise unreadable(f"The body is not UTF-8: see byte {error.start + 1}.") from None
    except UnicodeError:
        raise unreadable("A text has half of a surrogate pair, which is no character.") from None
    except json.JSONDecodeError as error:
        # What stands behind a colon may be a piece of the body.
        why, where = error.msg.partition(":")[0], f"line {error.lineno}, column {error.colno}"
        raise unreadable(f"The body is not valid JSON. {why}: {where}.") from None
    except ValueError:
        raise unreadable("A number is too large.") from None
    return value


def unreadable(detail: str) -> BadRequest:
    """The body as a whole can't be read, for this reason."""
    return BadRequest(detail, errors=[FieldError("", "unreadable", detail)])


def _no_constant(_name: str) -> NoReturn:
    raise unreadable("NaN and Infinity are no JSON numbers.")


def _number(text: str) -> float | int:
    """The number; one without a fraction is whole, however it is written (`17.0`, `1.7e1`)."""
    number = float(text)
    if isinf(number):
        raise unreadable("A number is too large.")
    return int(number) if number.is_integer() and abs(number) < EXACT else number


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise unreadable("A JSON object names one of its members twice.")
    return found


def _check_text(text: str) -> None:
    text.encode()
    # A backslash of the text itself is written as two.
    if "\\u0000" in text.replace("\\\\", ""):
        raise unreadable("The character NUL can't be stored.")


class StrictRoute(APIRoute):
    """A route that refuses what it does not know instead of ignoring it.

    It is worked out when it is first needed: for all at once that is a third of the time to start.
    """

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        self.path = path
        self.methods = set(options.get("methods") or ["GET"])
        self._beginning = path.partition("{")[0]
        self._work_out: Callable[[], None] = partial(super().__init__, path, endpoint, **options)

    def __getattr__(self, name: str) -> Any:
        # Asked only for what is not there, which is everything else until now.
        work_out = self.__dict__.pop("_work_out", None)
        if work_out is None:
            raise AttributeError(name)
        work_out()
        self._handler = coroutine(self.endpoint)
        self._arguments = Arguments(self.dependant)
        self._known = query_names(self.dependant)
        self._takes_json = bool(self.dependant.body_params)
        return getattr(self, name)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        # Most routes are ruled out by this, before any pattern has to be tried.
        if self._beginning not in scope["path"]:
            return Match.NONE, {}
        return super().matches(scope)

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self.methods is None or scope["method"] not in self.methods:
            await super().handle(scope, receive, send)
            return
        # Before the parameters, since what is no id may be the address of something else.
        if not all(is_id(one) for name, one in scope["path_params"].items() if name[-2:] == "id"):
            raise HTTPException(404)
        request = StrictRequest(scope, receive)
        if scope["query_string"]:
            check_query(request, self._known)
        if self._takes_json:
            check_media_type(request, JSON_TYPES)
        response: Response = await self._handler(**await self._arguments.of(request))
        await response(scope, receive, send)


def strict_router(tag: str) -> APIRouter:
    """A router of the API whose routes refuse what they do not know."""
    return APIRouter(prefix="/api/v1", tags=[tag], route_class=StrictRoute)


def query_names(dependant: Dependant) -> set[str]:
    """The names of all query parameters, those inside of query models too."""
    names: set[str] = set()
    for param in dependant.query_params:
        fields = getattr(param.field_info.annotation, "model_fields", None)
        names |= set(fields) if fields else {param.alias}
    return names.union(*(query_names(inner) for inner in dependant.dependencies))


def _is_utf8(text: bytes) -> bool:
    try:
        text.decode()
    except UnicodeError:
        return False
    return True


def check_query(request: Request, known: set[str]) -> None:
    """Raises BadRequest for unknown, repeated, or unreadable parameters."""
    text: bytes = request.scope["query_string"]
    if b"%00" in text:
        raise BadRequest("The character NUL can't be part of a parameter.")
    if _BAD_PERCENT.search(text) or not _is_utf8(unquote_to_bytes(text)):
        raise BadRequest("The parameters are not UTF-8 with its percent-encoding.")
    seen: set[str] = set()
    for name, _ in request.query_params.multi_items():
        if name not in known:
            offered = ", ".join(sorted(known)) or "none"
            raise BadRequest(
                f"There is a parameter here that this address does not have. It has: {offered}.",
                errors=[FieldError("query", "unknown-parameter", f"Known parameters: {offered}.")],
            )
        if name in seen:
            raise BadRequest(
                f"The parameter `{name}` is there twice.",
                errors=[FieldError(name, "repeated-parameter", "Give it once.")],
            )
        seen.add(name)


def check_media_type(request: Request, accepted: set[str]) -> None:
    """Raises UnsupportedMediaType when a body comes as something else."""
    header = request.headers.get("content-type", "")
    kind = header.split(";")[0].strip().lower()
    if kind in accepted:
        return
    has_body = (
        request.headers.get("content-length", "0") != "0" or "transfer-encoding" in request.headers
    )
    if not header and not has_body:
        return
    raise UnsupportedMediaType(
        f"Send the body as {' or '.join(sorted(accepted))}.",
        headers={"Accept": ", ".join(accepted)},
    )
