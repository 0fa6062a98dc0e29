"""What can be done with any noun: read, create, replace, patch."""

import hashlib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    select,
    union_all,
)
from sqlalchemy.orm import Session

from seventeen.core.db import database_name, now
from seventeen.core.errors import (
    Conflict,
    NotFound,
    PreconditionFailed,
)
from seventeen.core.ids import is_id, new_id
from seventeen.core.query import Query
from seventeen.schemas.base import Body
from seventeen.services.events import record, record_many
from seventeen.services.nouns import NOUNS, Noun
from seventeen.services.ownership import OWNER, THING, in_bin, owned, seen_by, sees_everything
from seventeen.services.patches import current, merged, validated
from seventeen.services.words import put_words, put_words_of_many

MANY = 500
"""Rows of one statement."""


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


_CODING = re.compile(r'-{1,2}(?:br|deflate|gzip|zstd)(?="$)')
"""What proxies that compress add to an entity tag, within its quotes (Caddy, Apache, Jetty)."""


def matches(header: str, etag: str) -> bool:
    """Whether a list of entity tags, or `*`, names this one (weak comparison)."""
    tags = {_CODING.sub("", tag.strip().removeprefix("W/")) for tag in header.split(",")}
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


def show_many(session: Session, owner: str, noun: Noun, ids: Collection[str]) -> dict[str, str]:
    """The JSON of those of these things that are there, by id."""
    everything = sees_everything(session)
    column = noun.representation.column(database_name(session))
    rows = session.execute(
        select(noun.model.id, column)
        .select_from(noun.model)
        .where(*seen_by(owner, noun.model, everything=everything), noun.model.id.in_(ids))
    )
    return {row[0]: row[1] for row in rows}


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


def saved_many(
    session: Session,
    owner: str,
    noun: Noun,
    rows: Sequence[Any],
    verb: str,
    data: dict[str, Any] | None = None,
    *,
    new: bool = False,
) -> None:
    """The same for many rows of a noun, except for what is derived from them."""
    for row in rows:
        row.updated_at = now(session)
    session.flush()
    for first in range(0, len(rows), MANY):
        some = rows[first : first + MANY]
        texts = {row.id: noun.words(session, row) for row in some}
        put_words_of_many(session, owner, noun.kind, texts, new=new)
        record_many(session, owner, [(noun.kind, row.id, verb, data or {}) for row in some])


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
        must_be_free(session, owner, thing_id)
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


def must_be_free(session: Session, owner: str, thing_id: str) -> None:
    """Events, words and the bin name things by their ids: one id is one thing. Raises Conflict."""
    others = [
        select(other.model.id).where(other.model.owner_id == owner, other.model.id == thing_id)
        for other in NOUNS.values()
    ]
    if session.execute(union_all(*others).limit(1)).first():
        raise Conflict(
            "Another thing has this id. Choose another one.",
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
