"""The edge: what every request passes before anything looks at it.

Hosts, origins and sizes are checked here for every route alike, every answer gets its
security headers and its request id, and whatever fails becomes problem+json.
"""

import json
import logging
import os
import re
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from seventeen.core.errors import (
    BadRequest,
    FieldError,
    Forbidden,
    Problem,
)
from seventeen.core.settings import Settings
from seventeen.routes.hosts import (
    Scope,
    address,
    header,
    host_name,
    is_loopback_name,
    last_header,
)
from seventeen.routes.sizes import most_bytes, too_large

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Header = tuple[bytes, bytes]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

LENGTH = re.compile("[0-9]{1,20}")
SAFE = {"GET", "HEAD", "OPTIONS", "TRACE"}

CONTENT_POLICY = (
    b"default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
    b"object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
)

SECURITY_HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
]
POLICY_NAME = b"content-security-policy"

log = logging.getLogger(__name__)


def problem_body(problem: Problem, request_id: str) -> bytes:
    """The problem as RFC 9457 JSON."""
    return json.dumps(
        {
            "type": f"/api/v1/problems/{problem.code}",
            "title": problem.title,
            "status": problem.status,
            "detail": problem.detail,
            "errors": [
                {"pointer": error.pointer, "code": error.code, "detail": error.detail}
                for error in problem.errors
            ],
            "request_id": request_id,
            **problem.extra,
        },
        ensure_ascii=False,
    ).encode()


def more_headers(scope: Scope, headers: Sequence[Header]) -> list[Header]:
    """How much is left of the rate limit and what a page may load, unless the answer says so."""
    named = {name for name, _ in headers}
    added = [] if POLICY_NAME in named else [(POLICY_NAME, CONTENT_POLICY)]
    left: str | None = scope["state"].get("rate_limit")
    if left is not None and b"ratelimit" not in named:
        added.append((b"ratelimit", left.encode()))
    return added


class Edge:
    """The outermost layer."""

    def __init__(self, app: App, settings: Settings) -> None:
        self._app = app
        self._settings = settings
        base = urlsplit(settings.base_url)
        self._base_host = (base.hostname or "").lower()
        self._base_origin = f"{base.scheme}://{base.netloc}".lower() if base.netloc else ""
        # A browser or a program keeps asking for the same name.
        self._is_served = lru_cache(maxsize=100)(self._serves)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = os.urandom(8).hex()
        scope.setdefault("state", {})["request_id"] = request_id
        started = complete = False
        head = scope["method"] == "HEAD"
        # The server reads its own scope to know that no body follows.
        scope = {**scope, "method": "GET"} if head else scope

        async def answer(message: Message) -> None:
            nonlocal started, complete
            if message["type"] == "http.response.start":
                started = True
                headers = message.get("headers", ())
                message["headers"] = [
                    *headers,
                    (b"x-request-id", request_id.encode()),
                    *SECURITY_HEADERS,
                    *more_headers(scope, headers),
                    *(
                        [(b"strict-transport-security", b"max-age=31536000")]
                        if scope["scheme"] == "https"
                        else []
                    ),
                ]
            else:
                complete = not message.get("more_body", False)
                message = {**message, "body": b""} if head else message
            await send(message)

        try:
            self._forwarded(scope)
            self._check_host(scope)
            self._check_origin(scope)
            await self._app(scope, self._limited(scope, receive), answer)
        except Problem as problem:
            if started:
                raise
            await self._fail(problem, request_id, answer)
        except Exception:
            log.exception("request %s failed: %s %r", request_id, scope["method"], scope["path"])
            if complete:
                return
            if started:
                # Half an answer must not look like a whole one: the server cuts the connection.
                raise
            await self._fail(Problem("Something failed. Nothing was changed."), request_id, answer)

    async def _fail(self, problem: Problem, request_id: str, send: Send) -> None:
        body = problem_body(problem, request_id)
        headers = [
            (b"content-type", b"application/problem+json"),
            (b"content-length", str(len(body)).encode()),
            *(
                (name.lower().encode(), value.encode("latin-1"))
                for name, value in problem.headers.items()
            ),
        ]
        await send({"type": "http.response.start", "status": problem.status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def _forwarded(self, scope: Scope) -> None:
        """Believe X-Forwarded-* from a trusted proxy, and from nobody else."""
        client = scope.get("client")
        if client is None or client[0] not in self._settings.trusted_proxy_addresses:
            return
        proto = last_header(scope, b"x-forwarded-proto")
        if proto in ("http", "https"):
            scope["scheme"] = proto
        forwarded = last_header(scope, b"x-forwarded-for") or ""
        nearest = address(forwarded.split(",")[-1])
        if nearest is not None:
            scope["client"] = (nearest, 0)

    def _check_host(self, scope: Scope) -> None:
        names = [value for key, value in scope["headers"] if key == b"host"]
        if len(names) != 1 or not self._is_served(names[0]):
            raise BadRequest(
                "This host name is not served here. The operator can allow it with "
                "SEVENTEEN_BASE_URL or SEVENTEEN_ALLOWED_HOSTS.",
                errors=[FieldError("Host", "unknown-host", "Ask for a host that is allowed.")],
            )

    def _serves(self, authority: bytes) -> bool:
        name = host_name(authority.decode("latin-1"))
        return bool(name) and (
            is_loopback_name(name)
            or name == self._base_host
            or name in self._settings.allowed_host_names
        )

    def _check_origin(self, scope: Scope) -> None:
        """A browser page of another site must not change anything with this site's cookie."""
        if scope["method"] in SAFE:
            return
        origin, site = header(scope, b"origin"), header(scope, b"sec-fetch-site")
        own = f"{scope['scheme']}://{header(scope, b'host')}".lower()
        if origin is not None and (not origin or origin.lower() not in (own, self._base_origin)):
            raise Forbidden("This request comes from a page of another site.")
        if origin is None and site not in (None, "same-origin", "none"):
            raise Forbidden("This request comes from a page of another site.")

    def _limited(self, scope: Scope, receive: Receive) -> Receive:
        """Raises TooLarge as soon as a body is announced or grows over its limit."""
        limit = most_bytes(scope["path"])
        announced = header(scope, b"content-length")
        if announced is not None and not LENGTH.fullmatch(announced):
            raise BadRequest("The header Content-Length is not a number of bytes.")
        if announced is not None and int(announced) > limit:
            raise too_large(limit)
        received = 0

        async def limited() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > limit:
                raise too_large(limit)
            return message

        return limited
