"""A load generator that costs little: HTTP/1.1 over kept connections, parsed by hand.

It has to be far quicker than what it measures. One callback per answer, no task and no future,
reaches several times what any of the servers here gives on a core.
"""

import asyncio
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import repeat
from time import perf_counter, process_time
from typing import Any, Self, cast

CONNECTIONS = 16


@dataclass(frozen=True, slots=True)
class Target:
    """Where requests go, and in whose name."""

    port: int
    token: str = ""

    def request(self, method: str, path: str, body: Any = None) -> bytes:
        """The bytes of one request; `body` is sent as JSON."""
        content = b"" if body is None else json.dumps(body).encode()
        head = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{self.port}"]
        if self.token:
            head.append(f"Authorization: Bearer {self.token}")
        if body is not None:
            head += ["Content-Type: application/json", f"Content-Length: {len(content)}"]
        return "\r\n".join(head).encode() + b"\r\n\r\n" + content

    def get(self, path: str) -> bytes:
        """The bytes of a GET."""
        return self.request("GET", path)


@dataclass(slots=True)
class Outcome:
    """What one run of load showed; `latencies` are in seconds."""

    seconds: float
    latencies: list[float]
    busy: float
    """Share of its core that the load generator itself used."""

    @property
    def per_second(self) -> float:
        """Answers a second."""
        return len(self.latencies) / self.seconds

    def percentile(self, percent: float) -> float:
        """The latency in seconds that this share of the requests stayed below."""
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


class BadAnswerError(Exception):
    """A status that is not 2xx, another body than expected, or a closed connection."""


def load(
    target: Target,
    requests: bytes | Iterator[bytes],
    *,
    seconds: float,
    connections: int = CONNECTIONS,
    expect: bytes | None = None,
) -> Outcome:
    """Keep every connection busy for some seconds. Raises BadAnswerError.

    `requests` is one request for ever, or the requests to send; `expect` is the body that each
    answer must have.
    """
    source = repeat(requests) if isinstance(requests, bytes) else requests
    outcome: Outcome = _run(_load(target, source, seconds, connections, expect))
    return outcome


def fetch(target: Target, request: bytes) -> bytes:
    """The body of one answer. Raises BadAnswerError when it is not 2xx."""
    bodies: list[bytes] = []
    _run(_load(target, iter([request]), 60, 1, None, bodies.append))
    return bodies[0]


def _run(coroutine: Any) -> Any:
    try:
        import uvloop
    except ImportError:
        return asyncio.run(coroutine)
    return uvloop.run(coroutine)


async def _load(
    target: Target,
    source: Iterator[bytes],
    seconds: float,
    connections: int,
    expect: bytes | None,
    keep: Callable[[bytes], None] | None = None,
) -> Outcome:
    loop = asyncio.get_running_loop()
    run = _Run(source, expect, keep, loop.create_future())
    clients = [_Client(run) for _ in range(connections)]
    for client in clients:
        await loop.create_connection(client.itself, "127.0.0.1", target.port)
    began, spent = perf_counter(), process_time()
    run.until = began + seconds
    run.working = connections
    for client in clients:
        client.send(began)
    try:
        await asyncio.wait_for(run.finished, seconds + 60)
    finally:
        for client in clients:
            client.transport.abort()
    seconds = perf_counter() - began
    return Outcome(seconds, run.latencies, (process_time() - spent) / seconds)


@dataclass(slots=True)
class _Run:
    """What the connections of one run share."""

    source: Iterator[bytes]
    expect: bytes | None
    keep: Callable[[bytes], None] | None
    finished: asyncio.Future[None]
    until: float = 0.0
    working: int = 0
    latencies: list[float] = field(default_factory=list)

    def rest(self) -> None:
        """One connection has nothing left to do."""
        self.working -= 1
        if self.working == 0 and not self.finished.done():
            self.finished.set_result(None)

    def fail(self, reason: str) -> None:
        """Something came that must not come."""
        if not self.finished.done():
            self.finished.set_exception(BadAnswerError(reason))


class _Client(asyncio.Protocol):
    """One connection: sends the next request as soon as the answer before it is there."""

    transport: asyncio.Transport

    def __init__(self, run: _Run) -> None:
        self._run = run
        self._received = b""
        self._length = -1
        self._body_at = 0
        self._sent_at = 0.0

    def itself(self) -> Self:
        """What asyncio calls to have a protocol."""
        return self

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def send(self, instant: float) -> None:
        """Send the next request, unless time or requests have run out."""
        request = next(self._run.source, None) if instant < self._run.until else None
        if request is None:
            self._run.rest()
            return
        self._sent_at = instant
        self.transport.write(request)

    def data_received(self, data: bytes) -> None:
        received = self._received = self._received + data if self._received else data
        if self._length < 0:
            end = received.find(b"\r\n\r\n")
            if end < 0:
                return
            self._body_at = end + 4
            self._length = self._body_at + _content_length(received[: end + 2])
        if len(received) < self._length:
            return
        instant = perf_counter()
        run = self._run
        run.latencies.append(instant - self._sent_at)
        if received[9:10] != b"2":
            run.fail(received[:2000].decode(errors="replace"))
            return
        if run.expect is not None and received[self._body_at :] != run.expect:
            run.fail(f"another body than expected: {received[self._body_at :][:500]!r}")
            return
        if run.keep is not None:
            run.keep(received[self._body_at :])
        self._received, self._length = b"", -1
        self.send(instant)

    def connection_lost(self, exc: Exception | None) -> None:
        self._run.fail(f"the server closed a connection: {exc}")


def _content_length(head: bytes) -> int:
    at = head.lower().find(b"\r\ncontent-length:")
    return int(head[at + 17 : head.index(b"\r\n", at + 17)]) if at >= 0 else 0
