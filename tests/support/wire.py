"""Requests byte by byte, as no well-behaved client would send them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from starlette.testclient import TestClient

Headers = list[tuple[bytes, bytes]]

HOST = (b"host", b"localhost")
JSON = (b"content-type", b"application/json")


@dataclass(frozen=True)
class Heard:
    """What came back, and how many pieces of the body were read for it."""

    status: int
    headers: dict[str, str]
    body: bytes
    pieces_read: int

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


class Wire:
    """A line straight into the application, past every HTTP client and server."""

    def __init__(self, client: TestClient, app: Any, cookie: str = "") -> None:
        self._client = client
        self._app = app
        self.signed_in: Headers = [(b"cookie", f"seventeen_session={cookie}".encode())]

    def ask(
        self,
        method: str,
        target: str,
        body: bytes | Iterable[bytes] = b"",
        headers: Headers | None = None,
    ) -> Heard:
        """Send a request with exactly these headers (without any: a host and the session)."""
        assert self._client.portal is not None
        sent = [HOST, *self.signed_in] if headers is None else headers
        found: Heard = self._client.portal.call(self._ask, method, target, body, sent)
        return found

    def post(self, target: str, body: bytes | Iterable[bytes]) -> Heard:
        """Send a body as JSON."""
        return self.ask("POST", target, body, [HOST, *self.signed_in, JSON])

    async def _ask(
        self, method: str, target: str, body: bytes | Iterable[bytes], headers: Headers
    ) -> Heard:
        path, _, query = target.partition("?")
        pieces = iter([body] if isinstance(body, bytes) else body)
        read = 0
        said: dict[str, Any] = {"body": b""}

        async def receive() -> dict[str, Any]:
            nonlocal read
            piece = next(pieces, None)
            read += piece is not None
            more = piece is not None
            return {"type": "http.request", "body": piece or b"", "more_body": more}

        async def send(message: Any) -> None:
            if message["type"] == "http.response.start":
                said.update(status=message["status"], headers=message["headers"])
            else:
                said["body"] += message.get("body", b"")

        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": unquote(path),
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": headers,
            "client": ("192.0.2.17", 50000),
            "server": ("localhost", 80),
        }
        await self._app(scope, receive, send)
        heard = {name.decode("latin-1"): value.decode("latin-1") for name, value in said["headers"]}
        return Heard(said["status"], heard, said["body"], read)
