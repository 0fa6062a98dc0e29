"""Which things hang from others and which only point to them, read from the foreign keys.

What hangs from a thing goes with it, along the same keys that cascade in the database. What only
points to it stays, and looks different from then on.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ForeignKeyConstraint, Table, select, update
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.table import Base, Binnable, table_of
from seventeen.services.events import record_many
from seventeen.services.nouns import BY_TABLE, Noun
from seventeen.services.ownership import find
from seventeen.services.words import put_words_of_many

CHUNK = 500


@cache
def links_to(table: Table, *, hanging: bool) -> tuple[tuple[Noun, str], ...]:
    """Nouns whose rows hang from this table (or only point to it), and by which column."""
    return tuple(_links_to(table, hanging=hanging))


def _links_to(table: Table, *, hanging: bool) -> Iterator[tuple[Noun, str]]:
    for other in Base.metadata.sorted_tables:
        noun = BY_TABLE.get(other.name)
        if noun is None:
            continue
        for constraint in other.constraints:
            if not isinstance(constraint, ForeignKeyConstraint):
                continue
            to_table = constraint.referred_table is table
            if to_table and (constraint.ondelete == "CASCADE") is hanging:
                yield noun, next(name for name in constraint.column_keys if name != "owner_id")


def hanging(
    session: Session, owner: str, noun: Noun, ids: Sequence[str], *, binned_too: bool
) -> Iterator[tuple[Noun, list[str]]]:
    """What hangs from these rows, noun by noun, however deep; with `binned_too` also what is in the bin."""
    for other, column in links_to(table_of(noun.model), hanging=True):
        model = other.model
        query = select(model.id).where(
            model.owner_id == owner, model.__table__.columns[column].in_(ids)
        )
        if not binned_too:
            query = query.where(model.deleted_at.is_(None))
        found = list(session.scalars(query))
        if found:
            yield other, found
            yield from hanging(session, owner, other, found, binned_too=binned_too)


def is_held(session: Session, owner: str, noun: Noun, row: Binnable) -> bool:
    """Whether all that the row hangs from is there, and not in the bin itself."""
    table: Any = noun.model.__table__
    for constraint in table.constraints:
        if not isinstance(constraint, ForeignKeyConstraint) or constraint.ondelete != "CASCADE":
            continue
        parent = BY_TABLE.get(constraint.referred_table.name)
        parent_id = next(
            (getattr(row, name) for name in constraint.column_keys if name != "owner_id"), None
        )
        if parent and parent_id and find(session, owner, parent.model, parent_id) is None:
            return False
    return True


def tell_pointing(session: Session, owner: str, noun: Noun, ids: Sequence[str]) -> None:
    """What points to these things shows and is found by them: both may be different now."""
    for other, column in links_to(table_of(noun.model), hanging=False):
        look_again(session, owner, other, _pointing(session, owner, other, column, ids))


def let_go(session: Session, owner: str, noun: Noun, ids: Sequence[str]) -> None:
    """Clear what only points to these rows, since a composite key can't be set null by itself."""
    for other, column in links_to(table_of(noun.model), hanging=False):
        rows = _pointing(session, owner, other, column, ids)
        field: Any = getattr(other.model, column)
        session.execute(
            update(other.model)
            .where(other.model.owner_id == owner, field.in_(ids))
            .values({column: None, "updated_at": now(session)})
            .execution_options(synchronize_session="fetch")
        )
        look_again(session, owner, other, rows)


def hand_over(
    session: Session, owner: str, noun: Noun, source_id: str, into_id: str
) -> list[tuple[Noun, Sequence[Any]]]:
    """Let all that hangs from one thing or points to it be the other's; returns what that was.

    Off the record or not: what was left behind would lose it, or go to the bin with it.
    """
    table, found = table_of(noun.model), []
    for other, column in (*links_to(table, hanging=True), *links_to(table, hanging=False)):
        rows = _pointing(session, owner, other, column, [source_id])
        for row in rows:
            setattr(row, column, into_id)
            row.updated_at = now(session)
        session.flush()
        found.append((other, rows))
    return found


def _pointing(
    session: Session, owner: str, noun: Noun, column: str, ids: Sequence[str]
) -> Sequence[Any]:
    """The rows outside the bin that point there; off the record or not, they are all told."""
    model = noun.model
    return session.scalars(
        select(model).where(
            model.owner_id == owner,
            model.deleted_at.is_(None),
            model.__table__.columns[column].in_(ids),
        )
    ).all()


def look_again(session: Session, owner: str, noun: Noun, rows: Sequence[Any]) -> None:
    """Find these rows by their present words, and tell whoever keeps a copy of them."""
    for first in range(0, len(rows), CHUNK):
        some = rows[first : first + CHUNK]
        texts = {row.id: noun.words(session, row) for row in some}
        put_words_of_many(session, owner, noun.kind, texts)
        record_many(session, owner, [(noun.kind, row.id, "updated", {}) for row in some])
