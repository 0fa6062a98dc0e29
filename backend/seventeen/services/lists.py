"""Lists of rows that are no nouns: sessions, tokens, imports."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

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
    statement = select(representation.column(session.get_bind().dialect.name), model.id).where(
        model.owner_id == owner, *criteria
    )
    total = (
        session.execute(select(func.count()).select_from(statement.subquery())).scalar_one()
        if query.count
        else None
    )
    if query.cursor:
        statement = statement.where(model.id < cursors.read(query.cursor, bound_to)[0])
    rows = session.execute(statement.order_by(model.id.desc()).limit(query.limit + 1)).all()
    following = None
    if len(rows) > query.limit:
        rows = rows[: query.limit]
        following = cursors.make([rows[-1][1]], bound_to)
    return PageOut(page_json([row[0] for row in rows], following, total), following)
