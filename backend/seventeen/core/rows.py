"""Rows that are written as they are: past the ORM, which would look at each of them."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Executable, Insert, Result
from sqlalchemy.orm import Session

from seventeen.core.table import Base, table_of


def insert_rows(session: Session, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert these rows, after what the session has still to write."""
    if rows:
        run(session, _insert(model), rows)


def run(session: Session, statement: Executable, values: Any) -> Result[Any]:
    """Run a statement that is built once, with these values for its parameters."""
    session.flush()
    return session.connection().execute(statement, values)


@cache
def _insert(model: type[Base]) -> Insert:
    return table_of(model).insert()
