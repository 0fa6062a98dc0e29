"""Many people who write at once, each over a connection of their own."""

import contextlib
import http.client
import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from seventeen.core.db import database_url
from seventeen.core.schema import upgrade
from seventeen.core.sqlite import make_engine
from tests.support.api import BASE, PASSWORD


def environment(folder: Path) -> dict[str, str]:
    """Settings of a server whose data lies in a folder; its tables are made here."""
    engine = make_engine(database_url(f"sqlite:///{folder / 'seventeen.db'}"), "BEGIN IMMEDIATE")
    upgrade(engine)
    engine.dispose()
    return {"SEVENTEEN_DATA_DIR": str(folder), "SEVENTEEN_RATE_LIMITS": "off"}


@contextlib.contextmanager
def connected(port: int) -> Iterator[http.client.HTTPConnection]:
    """A kept-alive connection that is closed in the end."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        yield connection
    finally:
        connection.close()


def send(
    connection: http.client.HTTPConnection,
    method: str,
    path: str,
    body: Any = None,
    **headers: str,
) -> tuple[int, Any]:
    """Status and JSON of one request."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    connection.request(
        method,
        BASE + path,
        content if body is not None else None,
        {"Content-Type": "application/json", **headers},
    )
    answer = connection.getresponse()
    text = answer.read()
    return answer.status, json.loads(text) if text else None


def token(port: int) -> str:
    """Register the first account; a token that may read and write."""
    with connected(port) as connection:
        body = json.dumps({"email": "ana.user@example.com", "password": PASSWORD})
        connection.request(
            "POST", f"{BASE}/auth/register", body, {"Content-Type": "application/json"}
        )
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 201
        cookie = str(answer.headers["Set-Cookie"]).split(";", maxsplit=1)[0]
        _, made = send(
            connection, "POST", "/tokens", {"name": "x", "scopes": ["read", "write"]}, Cookie=cookie
        )
    return f"Bearer {made['token']}"


class Crowd:
    """Writers in threads; remembers what was acknowledged, how fast, and what went wrong."""

    def __init__(self, port: int, authorization: str, *, writers: int) -> None:
        self._port = port
        self._authorization = authorization
        self.acknowledged: list[str] = []
        self.seconds: list[float] = []
        self.errors: list[str] = []
        self._stop = threading.Event()
        self._threads = [
            threading.Thread(target=self._write, args=(number,)) for number in range(writers)
        ]

    def __enter__(self) -> "Crowd":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def until(self, enough: Callable[["Crowd"], bool]) -> None:
        """Let them write until it is enough, or all have given up."""
        while not enough(self) and any(thread.is_alive() for thread in self._threads):
            self._stop.wait(0.01)

    def _write(self, number: int) -> None:
        with connected(self._port) as connection:
            count = 0
            while not self._stop.is_set():
                count += 1
                began = time.perf_counter()
                try:
                    status, made = send(
                        connection,
                        "POST",
                        "/contacts",
                        {"name": f"Person {number}-{count} Example", "tags": [f"w{number}"]},
                        Authorization=self._authorization,
                    )
                except (OSError, http.client.HTTPException) as error:
                    self.errors.append(repr(error))
                    return
                if status != 201:
                    self.errors.append(f"{status} {made}")
                    return
                self.seconds.append(time.perf_counter() - began)
                self.acknowledged.append(made["id"])
