"""Lists in the order of one key, of what is no noun: sessions, tokens, imports, a story."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from seventeen.core.db import database_name
from seventeen.core.pagination import Cursors
from seventeen.core.representation import Representation
from seventeen.schemas.lists import ListQuery
from seventeen.services.pages import PageOut, page_json


def newest_first(
    session: Session,
    owner: str,
    representation: Representation,
    query: ListQuery,
    cursors: Cursors,
    *criteria: ColumnElement[bool],
    bound_to: Mapping[str, Any],
) -> PageOut:
    """A page by falling id, which for UUIDv7 is by when it was made."""
    model: Any = representation.model
    statement = select(representation.column(database_name(session)), model.id).where(
        model.owner_id == owner, *criteria
    )
    return page_by(session, statement, model.id, query, cursors, bound_to, descending=True)


def page_by(
    session: Session,
    statement: Select[Any, Any],
    key: Any,
    query: ListQuery,
    cursors: Cursors,
    bound_to: Mapping[str, Any],
    *,
    descending: bool,
    shown: Callable[[Any], str] = str,
) -> PageOut:
    """A page in the order of a key that no two rows share.

    The statement yields what `shown` makes JSON of (as it is, when the database made it), and the key.
    """
    total = None
    if query.count:
        total = session.execute(select(func.count()).select_from(statement.subquery())).scalar_one()
    if query.cursor:
        last = cursors.read(query.cursor, bound_to)[0]
        statement = statement.where(key < last if descending else key > last)
    order = key.desc() if descending else key
    rows = session.execute(statement.order_by(order).limit(query.limit + 1)).all()
    following = None
    if len(rows) > query.limit:
        rows = rows[: query.limit]
        following = cursors.make([rows[-1][1]], bound_to)
    return PageOut(page_json([shown(row[0]) for row in rows], following, total), following)
