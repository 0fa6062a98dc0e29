"""Looks at rows behind the API's back: what is stored of an owner, and whether a word is left."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, LargeBinary, Table, create_engine, select

from seventeen.core.db import database_url
from seventeen.core.sqlite import make_engine
from seventeen.core.table import Base


def reader(url: str) -> Engine:
    """An engine of the test's own, beside the application's; dispose of it."""
    parsed = database_url(url)
    return make_engine(parsed, "BEGIN") if "sqlite" in url else create_engine(parsed)


@contextmanager
def reading(url: str) -> Iterator[Engine]:
    """The same for a while."""
    engine = reader(url)
    try:
        yield engine
    finally:
        engine.dispose()


def owned_tables() -> list[Table]:
    """Every table whose rows belong to somebody."""
    return [table for table in Base.metadata.sorted_tables if "owner_id" in table.columns]


def rows_of(engine: Engine, owner: str, *, but: frozenset[str] = frozenset()) -> dict[str, Any]:
    """All that is stored of an owner, table by table, in the order of the key."""
    with engine.connect() as connection:
        return {
            table.name: [
                tuple(row)
                for row in connection.execute(
                    select(table)
                    .where(table.c.owner_id == owner)
                    .order_by(*table.primary_key.columns)
                )
            ]
            for table in owned_tables()
            if table.name not in but
        }


def fingerprint(engine: Engine, owner: str) -> str:
    """Differs as soon as anything of the owner's does."""
    return hashlib.sha256(repr(rows_of(engine, owner)).encode()).hexdigest()


def places_of(engine: Engine, word: str) -> Iterator[str]:
    """`table.column` of every stored value that has the word in it, whatever its case."""
    with engine.connect() as connection:
        for table in Base.metadata.sorted_tables:
            for row in connection.execute(select(table)).mappings():
                for column in table.columns:
                    value = row[column.name]
                    if isinstance(column.type, LargeBinary):
                        value = value.decode("utf-8", "replace")
                    if word.lower() in str(value).lower():
                        yield f"{table.name}.{column.name}"
