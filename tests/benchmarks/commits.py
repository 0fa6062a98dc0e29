"""The ceiling of writing: the driver alone commits the rows that a new contact makes.

    python -m tests.benchmarks.commits FILE

`FILE` holds `{"url", "owner", "contact", "tables": {name: {"columns", "types", "rows"}}, "batch",
"seconds", "core"}`, the rows as Seventeen wrote them. Prints how many contacts were committed a
second.
"""

import json
import os
import sqlite3
import sys
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlalchemy import Dialect
from sqlalchemy.dialects import postgresql

from seventeen.core.table import Base

Told = dict[str, Any]
Execute = Callable[[str, Sequence[Any]], Any]

TABLES = {
    "contacts": "id",
    "search_words": "thing_id",
    "contact_keys": "contact_id",
    "contact_tags": "contact_id",
    "events": "thing_id",
}
"""What a new contact has rows in, and the column that says so."""

POSTGRES: Dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
SETTINGS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-32768")


def main() -> None:
    """Commit until the time is over."""
    told: Told = json.loads(Path(sys.argv[1]).read_text())
    if told["core"] is not None:
        os.sched_setaffinity(0, {told["core"]})
    with _connection(told["url"]) as connection:
        print(_commit(connection, told))


def rows_of(url: str, owner: str, contact_id: str) -> dict[str, Told]:
    """The rows of a contact by table, as text: the `tables` that `main` is told."""
    tables = {}
    with _connection(url) as connection:
        for name, key in TABLES.items():
            columns = list(Base.metadata.tables[name].columns)
            names = [f'"{column.name}"' for column in columns]
            shown = names if _is_sqlite(url) else [f"{one}::text" for one in names]
            mark = _mark(url)
            rows = connection.execute(
                f"SELECT {', '.join(shown)} FROM {name} WHERE owner_id = {mark} AND {key} = {mark}",
                [owner, contact_id],
            ).fetchall()
            tables[name] = {
                "columns": names,
                "types": [column.type.compile(POSTGRES) for column in columns],
                "rows": [list(row) for row in rows],
            }
    return tables


def _is_sqlite(url: str) -> bool:
    return url.startswith("sqlite")


def _mark(url: str, kind: str = "") -> str:
    """Where a value goes; PostgreSQL is told of what type the text is."""
    if _is_sqlite(url):
        return "?"
    return f"%s::{kind}" if kind else "%s"


@contextmanager
def _connection(url: str) -> Iterator[Any]:
    """The driver's connection, durable, without a transaction."""
    if _is_sqlite(url):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as file:
            for setting in SETTINGS:
                file.execute(f"PRAGMA {setting}")
            yield file
    else:
        import psycopg

        plain = url.replace("+psycopg", "")
        with psycopg.connect(plain, autocommit=True, prepare_threshold=0) as connection:
            yield connection


def _commit(connection: Any, told: Told) -> float:
    """Write the rows again and again under new ids; returns contacts a second."""
    url, owner, batch = told["url"], told["owner"], told["batch"]
    statements = {
        name: f"INSERT INTO {name} ({', '.join(table['columns'])})"
        f" VALUES ({', '.join(_mark(url, kind) for kind in table['types'])})"
        for name, table in told["tables"].items()
    }
    mark = _mark(url)
    number = (
        f"UPDATE users SET event_seq = event_seq + 1 WHERE owner_id = {mark} RETURNING event_seq"
    )
    cursor = connection.cursor()
    began, made = perf_counter(), 0
    while perf_counter() - began < told["seconds"]:
        cursor.execute("BEGIN IMMEDIATE" if _is_sqlite(url) else "BEGIN")
        for _ in range(batch):
            (sequence,) = cursor.execute(number, [owner]).fetchone()
            for name, rows in _fresh(told, sequence).items():
                cursor.executemany(statements[name], rows)
        cursor.execute("COMMIT")
        made += batch
    return made / (perf_counter() - began)


def _fresh(told: Told, sequence: int) -> dict[str, list[list[Any]]]:
    """The same rows under an id that is new, with the next number of an event."""
    new = str(uuid.uuid4())
    tables = {}
    for name, table in told["tables"].items():
        rows = [[new if one == told["contact"] else one for one in row] for row in table["rows"]]
        if name == "events":
            at = table["columns"].index('"seq"')
            for row in rows:
                row[at] = sequence
        tables[name] = rows
    return tables


if __name__ == "__main__":
    main()
