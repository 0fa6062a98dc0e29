"""What a list's filters ask for, as criteria."""

from typing import Any

from sqlalchemy import ColumnElement

from seventeen.schemas.lists import ListQuery

Criterion = ColumnElement[bool]


def equal(model: Any, query: ListQuery, *names: str) -> list[Criterion]:
    """One criterion for each of these fields of the query that says what it has to be."""
    return [
        getattr(model, name) == getattr(query, name)
        for name in names
        if getattr(query, name) is not None
    ]
