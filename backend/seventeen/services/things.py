"""What can be done with any noun: read, list, create, replace, patch."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, partial
from typing import Any

from pydantic import ValidationError
from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    bindparam,
    func,
    literal,
    select,
    tuple_,
    union_all,
)
from sqlalchemy.orm import Session

from seventeen.core.clock import from_text, to_text
from seventeen.core.db import database_name, now
from seventeen.core.errors import (
    Conflict,
    FieldError,
    Invalid,
    NotFound,
    PreconditionFailed,
)
from seventeen.core.ids import is_id, new_id
from seventeen.core.pagination import Cursors
from seventeen.core.query import Query
from seventeen.core.table import Id, UtcTime
from seventeen.core.words import prefixes_of
from seventeen.models import SearchWord
from seventeen.schemas.base import Body
from seventeen.schemas.lists import ListQuery
from seventeen.services.events import record
from seventeen.services.nouns import NOUNS, Noun
from seventeen.services.ownership import OWNER, THING, in_bin, owned, seen_by, sees_everything
from seventeen.services.words import best_match, has_word, match, put_words


@dataclass(frozen=True, slots=True)
class Shown:
    """A thing as bytes of JSON."""

    body: bytes

    @property
    def etag(self) -> str:
        """A strong validator: another representation has another one."""
        return f'"{hashlib.blake2b(self.body, digest_size=12).hexdigest()}"'


@dataclass(frozen=True, slots=True)
class Preconditions:
    """What a client demands of the thing's present state (RFC 9110, section 13)."""

    if_match: str | None = None
    if_none_match: str | None = None

    def check(self, shown: Shown) -> None:
        """Raises PreconditionFailed when `If-Match` names another version."""
        if self.if_match is not None and not matches(self.if_match, shown.etag):
            raise PreconditionFailed(
                "It has changed since you read it. Read it again, then repeat your change."
            )


def matches(header: str, etag: str) -> bool:
    """Whether a list of entity tags, or `*`, names this one (weak comparison)."""
    tags = {tag.strip().removeprefix("W/") for tag in header.split(",")}
    return "*" in tags or etag in tags


def show(session: Session, owner: str, noun: Noun, thing_id: str) -> Shown:
    """The thing. Raises NotFound."""
    if not is_id(thing_id):
        raise NotFound()
    query = _one(noun.kind, database_name(session), everything=sees_everything(session))
    row = query.first(session, owner=owner, id=thing_id)
    if row is None:
        raise NotFound()
    return Shown(row[0].encode())


@cache
def _one(kind: str, database: str, *, everything: bool) -> Query:
    noun = NOUNS[kind]
    return Query(
        select(noun.representation.column(database))
        .select_from(noun.model)
        .where(*seen_by(OWNER, noun.model, everything=everything), noun.model.id == THING)
    )


def show_child(session: Session, owner: str, noun: Noun, parent_id: str, thing_id: str) -> Shown:
    """The thing below its parent. Raises NotFound when it belongs to another parent."""
    child(session, owner, noun, parent_id, thing_id)
    return show(session, owner, noun, thing_id)


def child(session: Session, owner: str, noun: Noun, parent_id: str, thing_id: str) -> Any:
    """The row below its parent. Raises NotFound."""
    row = owned(session, owner, noun.model, thing_id)
    if noun.parent_column and getattr(row, noun.parent_column) != parent_id:
        raise NotFound()
    return row


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
        listed = partial(best_first, kind, database, len(prefixes), everything=everything)
        values = match(kind, prefixes)
    else:
        sort = chosen or noun.default_sort
        column = noun.sorts[sort.lstrip("-")]
        listed = partial(in_order_of, kind, database, sort, everything=everything)
        criteria = [*criteria, *(has_word(owner, noun.model.id, word) for word in prefixes or ())]
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
    kind: str, database: str, prefixes: int, *, everything: bool, further: bool = False
) -> Query:
    """The list of a noun in the order of the words that it is found by."""
    noun = NOUNS[kind]
    model = noun.model
    statement = (
        select(noun.representation.column(database), SearchWord.word, SearchWord.thing_id)
        .join_from(
            SearchWord,
            model,
            (model.owner_id == SearchWord.owner_id) & (model.id == SearchWord.thing_id),
        )
        .where(*best_match(prefixes), *seen_by(OWNER, model, everything=everything))
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


def create(
    session: Session,
    owner: str,
    noun: Noun,
    body: Body,
    *,
    thing_id: str | None = None,
    parent_id: str | None = None,
) -> str:
    """A new thing; returns its id. Raises Invalid when the body refers to what isn't there."""
    instant = now(session)
    row = noun.model(
        owner_id=owner, id=thing_id or new_id(instant), created_at=instant, updated_at=instant
    )
    if noun.parent_column:
        setattr(row, noun.parent_column, parent_id)
    noun.fill(session, owner, row, body)
    session.add(row)
    saved(session, owner, noun, row, "created", new=True)
    return row.id


def saved(
    session: Session,
    owner: str,
    noun: Noun,
    row: Any,
    verb: str = "updated",
    data: dict[str, Any] | None = None,
    *,
    new: bool = False,
) -> None:
    """Write a changed row, its words, its event, and what is derived from it."""
    row.updated_at = now(session)
    session.flush()
    put_words(session, owner, noun.kind, row.id, noun.words(session, row), new=new)
    record(session, owner, noun.kind, row.id, verb, data)
    noun.after_change(session, owner, row, new=new)


def put(
    session: Session,
    owner: str,
    noun: Noun,
    thing_id: str,
    body: Body,
    conditions: Preconditions,
    *,
    parent_id: str | None = None,
) -> bool:
    """Create or replace under an id that the client chose; returns whether it was created.

    Raises Conflict when the id lies in the bin or is that of another kind of thing,
    PreconditionFailed by `If-Match` (nothing there,
    or another version) and by `If-None-Match: *` (there already, and different).
    """
    if in_bin(session, owner, noun.model, thing_id):
        raise Conflict(
            "This id is in the bin. Restore it, or choose another id.",
            extra={"state": "deleted", "possible": ["restore"]},
        )
    row = session.get(noun.model, (owner, thing_id))
    if row is None:
        if conditions.if_match is not None:
            raise PreconditionFailed("There is nothing to replace under this id.")
        _must_be_free(session, owner, noun, thing_id)
        create(session, owner, noun, body, thing_id=thing_id, parent_id=parent_id)
        return True
    child(session, owner, noun, parent_id or "", thing_id)
    conditions.check(show(session, owner, noun, thing_id))
    before = current(noun, row)
    noun.fill(session, owner, row, body)
    if current(noun, row) != before:
        if conditions.if_none_match is not None:
            raise PreconditionFailed("There is something else under this id already.")
        saved(session, owner, noun, row)
    return False


def _must_be_free(session: Session, owner: str, noun: Noun, thing_id: str) -> None:
    """Events, words and the bin name things by their ids: one id is one thing."""
    others = [
        select(other.model.id).where(other.model.owner_id == owner, other.model.id == thing_id)
        for other in NOUNS.values()
        if other is not noun
    ]
    if session.execute(union_all(*others).limit(1)).first():
        raise Conflict(
            "Another kind of thing has this id. Choose another one.",
            extra={"state": "taken", "possible": []},
        )


def patch(
    session: Session,
    owner: str,
    noun: Noun,
    thing_id: str,
    changes: Mapping[str, Any],
    conditions: Preconditions,
    *,
    parent_id: str | None = None,
) -> None:
    """Apply a merge patch (RFC 7396). Raises NotFound, PreconditionFailed, Invalid."""
    row = child(session, owner, noun, parent_id or "", thing_id)
    if conditions.if_match is not None:
        conditions.check(show(session, owner, noun, thing_id))
    apply_patch(session, owner, noun, row, changes)


def apply_patch(
    session: Session, owner: str, noun: Noun, row: Any, changes: Mapping[str, Any]
) -> None:
    """Merge the changes into what is there, check the result as a whole, and save it."""
    before = current(noun, row)
    noun.fill(session, owner, row, validated(noun.stored, merged(before, changes)))
    if current(noun, row) != before:
        saved(session, owner, noun, row, data={"fields": sorted(changes)})


def current(noun: Noun, row: Any) -> dict[str, Any]:
    """The row's writable fields, in the JSON that a client would send for them."""
    values: dict[str, Any] = {}
    for name in noun.stored.model_fields:
        if name in noun.overrides:
            value = noun.overrides[name](row)
        else:
            value = getattr(row, name, None)
        if isinstance(value, datetime):
            value = to_text(value)
        elif isinstance(value, date):
            value = value.isoformat()
        values[name] = value
    return values


def merged(target: Any, changes: Any) -> Any:
    """RFC 7396, section 2. Null takes a member away, so that its default comes back."""
    if not isinstance(changes, Mapping):
        return changes
    result = dict(target) if isinstance(target, Mapping) else {}
    for name, value in changes.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


def validated(model: type[Body], values: Mapping[str, Any]) -> Any:
    """The body, checked. Raises Invalid with a pointer for each thing that is wrong."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise Invalid(
            "Some fields need another value.", errors=field_errors(error.errors())
        ) from None


def field_errors(errors: Sequence[Mapping[str, Any]]) -> list[FieldError]:
    """Pydantic's findings as field errors, never with the input itself."""
    return [
        FieldError(
            "/" + "/".join(str(part) for part in error["loc"]),
            str(error["type"]).replace("_", "-"),
            str(error["msg"]).removeprefix("Value error, "),
        )
        for error in errors
    ]
