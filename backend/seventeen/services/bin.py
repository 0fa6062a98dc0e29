"""The bin: what was deleted in the last 30 days, and how it goes or comes back.

What hangs from a thing goes with it, along the same foreign keys that cascade in the database.
"""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import func, literal, select, tuple_, union_all, update
from sqlalchemy.orm import Session

from seventeen.core.clock import to_text
from seventeen.core.db import now
from seventeen.core.errors import Conflict, NotFound
from seventeen.core.pagination import Cursors
from seventeen.core.table import Binnable
from seventeen.schemas.overview import BinEntry, BinQuery
from seventeen.services.events import record_many
from seventeen.services.links import hanging, is_held, tell_pointing
from seventeen.services.nouns import NOUNS, Noun
from seventeen.services.ownership import find, in_bin, seen_by, sees_everything
from seventeen.services.pages import PageOut, cursor_values, page_json
from seventeen.services.things import Preconditions, show
from seventeen.services.words import drop_words, put_words_of_many

KEPT_FOR = timedelta(days=30)


def remove(
    session: Session, owner: str, noun: Noun, row: Binnable, conditions: Preconditions
) -> None:
    """Put a thing into the bin, with everything that hangs from it. Raises PreconditionFailed."""
    if conditions.if_match is not None:
        conditions.check(show(session, owner, noun, row.id))
    told = {"with": row.id, **(noun.before_delete(session, owner, row) or {})}
    groups: dict[str, list[str]] = {noun.kind: [row.id]}
    for other, ids in hanging(session, owner, noun, [row.id], binned_too=False):
        known = groups.setdefault(other.kind, [])
        known += [one for one in ids if one not in known]
    for kind, ids in groups.items():
        set_deleted(session, owner, NOUNS[kind], ids, deleted_with=row.id)
        drop_words(session, owner, ids)
    record_many(
        session,
        owner,
        [
            (kind, one, "deleted", told if one == row.id else {"with": row.id})
            for kind, ids in groups.items()
            for one in ids
        ],
    )
    session.expire(row)
    tell_pointing(session, owner, noun, [row.id])
    noun.after_change(session, owner, row, new=False)


def set_deleted(
    session: Session, owner: str, noun: Noun, ids: Sequence[str], *, deleted_with: str | None
) -> None:
    """Mark rows as lying in the bin, or (with None) as back."""
    session.execute(
        update(noun.model)
        .where(noun.model.owner_id == owner, noun.model.id.in_(ids))
        .values(
            deleted_at=now(session) if deleted_with else None,
            deleted_with=deleted_with,
            updated_at=now(session),
        )
        .execution_options(synchronize_session="fetch")
    )


def restore(
    session: Session, owner: str, noun: Noun, thing_id: str, *, parent_id: str | None = None
) -> None:
    """Bring a thing back, with what went with it.

    Raises NotFound, and Conflict when it is not in the bin, or went there with another thing, or
    when what it hangs from is in the bin.
    """
    row = below(noun, in_bin(session, owner, noun.model, thing_id), parent_id)
    if row is None:
        if below(noun, find(session, owner, noun.model, thing_id), parent_id):
            raise Conflict("It is not in the bin.", extra={"state": "present", "possible": []})
        raise NotFound()
    if row.deleted_with != row.id:
        raise Conflict(
            "It was deleted together with another thing. Restore that one.",
            extra={"state": "deleted", "possible": []},
        )
    if not is_held(session, owner, noun, row):
        raise Conflict(
            "What it belongs to is in the bin. Restore that first.",
            extra={"state": "deleted", "possible": []},
        )
    at = row.deleted_at
    back: list[tuple[Noun, list[str]]] = []
    for other in NOUNS.values():
        ids = list(
            session.scalars(
                select(other.model.id).where(
                    other.model.owner_id == owner,
                    # What went with it went at the same instant, by which the bin is in order.
                    other.model.deleted_at == at,
                    other.model.deleted_with == thing_id,
                )
            )
        )
        if ids:
            set_deleted(session, owner, other, ids, deleted_with=None)
            back.append((other, ids))
    for other, ids in back:
        rows = session.scalars(
            select(other.model).where(other.model.owner_id == owner, other.model.id.in_(ids))
        )
        texts = {one.id: other.words(session, one) for one in rows}
        put_words_of_many(session, owner, other.kind, texts)
    record_many(
        session, owner, [(other.kind, one, "restored", {}) for other, ids in back for one in ids]
    )
    tell_pointing(session, owner, noun, [row.id])
    noun.after_change(session, owner, row, new=False)
    for other, ids in back:
        other.after_restore(session, owner, ids)


def below(noun: Noun, row: Binnable | None, parent_id: str | None) -> Binnable | None:
    """The row, unless it belongs to another parent than the one in the address."""
    if row is None or parent_id is None or noun.parent_column is None:
        return row
    return row if getattr(row, noun.parent_column) == parent_id else None


def bin_page(session: Session, owner: str, query: BinQuery, cursors: Cursors) -> PageOut:
    """What lies in the bin and was deleted itself, last deleted first."""
    parts = [
        select(
            literal(noun.kind).label("kind"),
            noun.model.id.label("id"),
            noun.title.label("title"),
            noun.model.deleted_at.label("deleted_at"),
            (
                noun.model.__table__.columns[noun.parent_column]
                if noun.parent_column
                else noun.model.id
            ).label("parent_id"),
        ).where(
            *seen_by(owner, noun.model, everything=sees_everything(session), binned=True),
            noun.model.deleted_with == noun.model.id,
        )
        for noun in NOUNS.values()
    ]
    everything = union_all(*parts).subquery()
    total = (
        session.execute(select(func.count()).select_from(everything)).scalar_one()
        if query.count
        else None
    )
    bound_to = {"list": "bin", "owner": owner}
    statement = select(everything)
    if query.cursor:
        at, last_id = cursors.read(query.cursor, bound_to)
        statement = statement.where(
            tuple_(everything.c.deleted_at, everything.c.id)
            < cursor_values([at, last_id], everything.c.deleted_at)
        )
    rows = session.execute(
        statement.order_by(everything.c.deleted_at.desc(), everything.c.id.desc()).limit(
            query.limit + 1
        )
    ).all()
    following = None
    if len(rows) > query.limit:
        rows = rows[: query.limit]
        following = cursors.make([to_text(rows[-1].deleted_at), rows[-1].id], bound_to)
    items = [
        BinEntry(
            kind=row.kind,
            id=row.id,
            title=(row.title or "")[:300] or None,
            deleted_at=row.deleted_at,
            erased_on=row.deleted_at + KEPT_FOR,
            href=NOUNS[row.kind].href_of(row.id, row.parent_id),
        ).model_dump_json()
        for row in rows
    ]
    return PageOut(page_json(items, following, total), following)
