"""What the machine gives at best: the servers and loops that Seventeen is measured against.

Each server is told what to do by a file that `CEILING` names: `{"sql", "parameters", "url",
"head", "tail", "body"}`. The SQL is the one that Seventeen itself runs.
"""

import json
import os
import sqlite3
from collections.abc import Awaitable, Callable, MutableMapping
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Response

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

VARIABLE = "CEILING"
POSTGRES_CONNECTIONS = 4


def _told() -> dict[str, Any]:
    told: dict[str, Any] = json.loads(Path(os.environ[VARIABLE]).read_text())
    return told


def bare_list() -> Application:
    """No framework: the driver runs the query of a list, its rows are joined and sent."""
    told = _told()
    head, tail = told["head"].encode(), told["tail"].encode()
    run = _sqlite(told) if told["url"].startswith("sqlite") else _postgres(told)

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
            return
        rows = await run()
        body = head + ",".join([row[0] for row in rows[:50]]).encode() + tail
        await send(
            {
                "type": "http.response.start",
                "status": 200,
                "headers": [
                    (b"content-type", b"application/json"),
                    (b"content-length", str(len(body)).encode()),
                ],
            }
        )
        await send({"type": "http.response.body", "body": body})

    return application


def _sqlite(told: dict[str, Any]) -> Callable[[], Awaitable[list[Any]]]:
    connection = sqlite3.connect(told["url"].removeprefix("sqlite:///"))
    connection.execute("PRAGMA cache_size=-32768")
    sql, parameters = told["sql"], told["parameters"]

    async def run() -> list[Any]:
        return connection.execute(sql, parameters).fetchall()

    return run


def _postgres(told: dict[str, Any]) -> Callable[[], Awaitable[list[Any]]]:
    import asyncio

    import psycopg

    connections: asyncio.LifoQueue[psycopg.AsyncConnection[Any] | None] = asyncio.LifoQueue()
    for _ in range(POSTGRES_CONNECTIONS):
        connections.put_nowait(None)
    url, sql, parameters = told["url"].replace("+psycopg", ""), told["sql"], told["parameters"]

    async def run() -> list[Any]:
        connection = await connections.get()
        if connection is None:
            connection = await psycopg.AsyncConnection.connect(
                url, autocommit=True, prepare_threshold=0
            )
        try:
            return await (await connection.execute(sql, parameters)).fetchall()
        finally:
            connections.put_nowait(connection)

    return run


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": message["type"] + ".complete"})
        if message["type"] == "lifespan.shutdown":
            return


def constant() -> FastAPI:
    """FastAPI and bytes that are there already."""
    body = _told()["body"].encode()
    application = FastAPI()

    @application.get("/")
    async def answer() -> Response:
        return Response(body, media_type="application/json")

    return application
