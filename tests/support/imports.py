"""Brings files in as a program would, and doors to the database that fail when they are told to."""

import json
from collections.abc import Callable
from typing import Any

from starlette.testclient import TestClient

from seventeen.core.db import Database
from seventeen.services import imports
from tests.support.api import User
from tests.support.rows import reading, rows_of

LINKEDIN = """\
Notes:
"When exporting your connection data, you may notice that some addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Example,https://www.linkedin.com/in/ana-example,,Acme Example,Head of Research,02 Mar 2024
Bo,Sample,https://www.linkedin.com/in/bo-sample,bo@example.com,Heron Works,Engineer,03 Mar 2024
Zoë,Muster,https://www.linkedin.com/in/zo%C3%AB-muster,,Acme Example,,04 Mar 2024
"""

Json = dict[str, Any]

OF_IMPORTS = frozenset({"imports", "import_parts", "import_rows", "credentials"})


def people(count: int, start: int = 0) -> str:
    """A CSV file of so many people, each with an address of their own."""
    rows = (
        f"Person {number},person{number}@example.com,Organization {number % 7}\n"
        for number in range(start, start + count)
    )
    return "name,email,company\n" + "".join(rows)


def upload(
    user: User,
    content: str | bytes,
    filename: str = "contacts.csv",
    key: str | None = None,
    **fields: str,
) -> Any:
    """The answer to an upload; `key` is its Idempotency-Key."""
    content = content.encode() if isinstance(content, str) else content
    return user.request(
        "POST",
        "/imports",
        files={"file": (filename, content)},
        data=fields,
        headers={"Idempotency-Key": key} if key else {},
    )


class Desk:
    """Where files are handed in and waited for."""

    def __init__(self, client: TestClient, app: Any) -> None:
        self._client = client
        self._app = app

    def wait(self) -> None:
        """Until every import of this application is over."""
        assert self._client.portal is not None
        self._client.portal.call(self._app.imports.idle)

    def bring(
        self, user: User, content: str | bytes, filename: str = "contacts.csv", **fields: str
    ) -> Json:
        """Import a file and return the import when it is over."""
        answer = upload(user, content, filename, None, **fields)
        assert answer.status_code == 201, answer.text
        assert answer.json()["status"] == "queued"
        self.wait()
        shown: Json = user.get(f"/imports/{answer.json()['id']}")
        assert sum(shown["counts"].values()) == len(rows(user, shown))
        return shown


def rows(user: User, shown: Json, **params: Any) -> list[Json]:
    """What became of each row of an import."""
    return user.items(f"/imports/{shown['id']}/rows", limit=200, **params)


def results(user: User, shown: Json) -> list[str]:
    """The same, the result only."""
    return [row["result"] for row in rows(user, shown)]


def counted(shown: Json) -> Json:
    """The counts that are not zero."""
    return {name: count for name, count in shown["counts"].items() if count}


def queued(db: Database, user: User, content: str, *, dry_run: bool = False) -> str:
    """Hand a file in without anybody working on it; returns the import's id."""
    return db.write_now(imports.start, user.id, "contacts.csv", None, dry_run, [content.encode()])


def shown_in(db: Database, user: User, import_id: str) -> Json:
    """An import, from inside."""
    shown: Json = json.loads(db.write_now(imports.show, user.id, import_id).body)
    return shown


class Door:
    """A database whose writes are watched: `before` may raise what a real failure would raise."""

    def __init__(self, db: Database, before: Callable[[Callable[..., Any], Any], None]) -> None:
        self._db = db
        self._before = before
        self.engine = db.engine
        self.dialect = db.dialect
        self.read = db.read
        self.read_beside = db.read_beside
        self.read_long = db.read_long
        self.write_in_turn = db.write_in_turn
        self.write_now = db.write_now
        self.close = db.close

    async def write(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        self._before(work, args)
        return await self._db.write(work, *args, **kwargs)


def everything(url: str, user: User) -> dict[str, Any]:
    """All that is stored of somebody, imports aside."""
    with reading(url) as engine:
        return rows_of(engine, user.id, but=OF_IMPORTS)
