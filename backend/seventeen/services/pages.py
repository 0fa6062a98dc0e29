"""Lists, a page at a time, as JSON that the database made."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    bindparam,
    func,
    literal,
    select,
    tuple_,
)
from sqlalchemy.orm import Session

from seventeen.core.clock import from_text, to_text
from seventeen.core.db import database_name
from seventeen.core.pagination import Cursors
from seventeen.core.query import Query
from seventeen.core.table import Id, UtcTime
from seventeen.core.words import prefixes_of
from seventeen.models import SearchWord
from seventeen.schemas.lists import ListQuery
from seventeen.services.nouns import NOUNS, Noun
from seventeen.services.ownership import OWNER, seen_by, sees_everything
from seventeen.services.words import best_match, has_word, how_many, match, rare_one


@dataclass(frozen=True, slots=True)
class PageOut:
    """A page as bytes of JSON, and the cursor of the next."""

    body: bytes
    next: str | None


def page(
    session: Session,
    owner: str,
    noun: Noun,
    query: ListQuery,
    cursors: Cursors,
    criteria: Sequence[ColumnElement[bool]] = (),
    below: str | None = None,
) -> PageOut:
    """One page of a list, by the words of `q`, else by the sort that was asked for.

    `criteria` are the filters, which `query` names too; `below` is the parent's id, if any.
    """
    chosen: str | None = getattr(query, "sort", None)
    prefixes = prefixes_of(q) if (q := getattr(query, "q", None)) else None
    kind, database = noun.kind, database_name(session)
    everything = sees_everything(session)
    values: dict[str, Any] = {}
    if prefixes and chosen is None:
        column: Any = SearchWord.word
        several = len(prefixes) > 1
        rare = rare_one(how_many(session, owner, kind, prefixes)) if several else None
        listed = partial(best_first, kind, database, len(prefixes), rare, everything=everything)
        values = match(kind, prefixes)
    else:
        sort = chosen or noun.default_sort
        column = noun.sorts[sort.lstrip("-")]
        listed = partial(in_order_of, kind, database, sort, everything=everything)
        counts = how_many(session, owner, kind, prefixes or ())
        criteria = [
            *criteria,
            *(
                has_word(database, owner, kind, noun.model.id, word, count=count)
                for word, count in zip(prefixes or (), counts, strict=True)
            ),
        ]
        if prefixes == []:
            # Nothing but punctuation finds nothing.
            criteria.append(literal(value=False))
    values["owner"] = owner
    total = None
    if query.count:
        counted = listed(further=False).statement.where(*criteria).order_by(None).limit(None)
        total = session.execute(
            select(func.count()).select_from(counted.subquery()), values
        ).scalar_one()
    bound_to = query.model_dump(exclude={"cursor", "limit", "count"}, mode="json") | {
        "list": kind,
        "below": below,
        "owner": owner,
    }
    values["limit"] = query.limit + 1
    if query.cursor:
        value, last_id = cursors.read(query.cursor, bound_to)
        values |= {"last": in_column(value, column), "last_id": last_id}
    prepared = listed(further=query.cursor is not None)
    rows: Sequence[Any]
    if criteria:
        rows = session.execute(prepared.statement.where(*criteria), values).all()
    else:
        rows = prepared.rows(session, **values)
    following = None
    if len(rows) > query.limit:
        rows = rows[: query.limit]
        value, last_id = rows[-1][1], rows[-1][2]
        following = cursors.make(
            [to_text(value) if isinstance(value, datetime) else value, last_id], bound_to
        )
    return PageOut(page_json([row[0] for row in rows], following, total), following)


def is_short(query: ListQuery) -> bool:
    """Whether the page, filters aside, costs the same however much there is.

    A count does not, nor do several words: most of what one finds may lack the others.
    """
    q: str | None = getattr(query, "q", None)
    words = len(prefixes_of(q)) if q else 0
    in_its_order = getattr(query, "sort", None) is None
    return not query.count and (words == 0 or (words == 1 and in_its_order))


@cache
def in_order_of(kind: str, database: str, sort: str, *, everything: bool, further: bool) -> Query:
    """The list of a noun in this order; `further`: only what comes after the last row shown."""
    noun = NOUNS[kind]
    column, model = noun.sorts[sort.lstrip("-")], noun.model
    statement = select(noun.representation.column(database), column, model.id).where(
        *seen_by(OWNER, model, everything=everything)
    )
    return in_order(statement, column, model.id, descending=sort.startswith("-"), further=further)


@cache
def best_first(
    kind: str,
    database: str,
    prefixes: int,
    rare: int | None,
    *,
    everything: bool,
    further: bool = False,
    only: frozenset[str] | None = None,
) -> Query:
    """The list of a noun in the order of the words that it is found by.

    `rare` is as in `best_match`; the JSON has all fields, or `only` these.
    """
    noun = NOUNS[kind]
    model = noun.model
    statement = (
        select(noun.representation.column(database, only), SearchWord.word, SearchWord.thing_id)
        .join_from(
            SearchWord,
            model,
            (model.owner_id == SearchWord.owner_id) & (model.id == SearchWord.thing_id),
        )
        .where(*best_match(database, prefixes, rare), *seen_by(OWNER, model, everything=everything))
    )
    return in_order(
        statement, SearchWord.word, SearchWord.thing_id, descending=False, further=further
    )


def in_order(
    statement: Select[Any], column: Any, thing_id: Any, *, descending: bool, further: bool
) -> Query:
    """At most `limit` rows in this order; with `further` after the row of `last` and `last_id`."""
    if further:
        key = tuple_(column, thing_id)
        last = tuple_(bindparam("last", type_=column.type), bindparam("last_id", type_=Id))
        statement = statement.where(key < last if descending else key > last)
    order = (column.desc(), thing_id.desc()) if descending else (column, thing_id)
    return Query(statement.order_by(*order).limit(bindparam("limit", type_=Integer)))


def in_column(value: Any, column: Any) -> Any:
    """A sort value of a cursor as the column has it."""
    return from_text(value) if isinstance(column.type, UtcTime) else value


def page_json(items: Sequence[str], following: str | None, total: int | None = None) -> bytes:
    """`{"items": [...], "next": ...}` from items that are JSON already."""
    end = "null" if following is None else f'"{following}"'
    count = "" if total is None else f',"count":{total}'
    return f'{{"items":[{",".join(items)}],"next":{end}{count}}}'.encode()


def cursor_values(values: list[Any], column: Any) -> Any:
    """The sort values of a cursor as bound parameters."""
    return tuple_(literal(in_column(values[0], column), column.type), literal(values[1], Id))
