"""For good: a thing erased at once, a bin emptied, what has lain there for 30 days."""

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.errors import NotFound
from seventeen.models import Event
from seventeen.schemas.overview import EmptiedOut
from seventeen.services.bin import KEPT_FOR, below
from seventeen.services.events import record
from seventeen.services.links import hanging, let_go
from seventeen.services.nouns import NOUNS, Noun
from seventeen.services.ownership import find, in_bin, seen_by, sees_everything
from seventeen.services.things import Preconditions, show
from seventeen.services.words import drop_words

AT_ONCE = 50
"""How many things one call erases at the most."""


def erase(
    session: Session,
    owner: str,
    noun: Noun,
    thing_id: str,
    conditions: Preconditions,
    *,
    parent_id: str | None = None,
) -> None:
    """Erase a thing at once and for good, from the bin too, with everything that hangs from it.

    Only its tombstone stays, without content. Raises NotFound and PreconditionFailed.
    """
    row = below(noun, find(session, owner, noun.model, thing_id), parent_id)
    if row is not None and conditions.if_match is not None:
        conditions.check(show(session, owner, noun, thing_id))
    row = row or below(noun, in_bin(session, owner, noun.model, thing_id), parent_id)
    if row is None:
        raise NotFound()
    if row.deleted_at is None:
        noun.before_delete(session, owner, row)
    groups = {noun.kind: [thing_id]}
    for other, ids in hanging(session, owner, noun, [thing_id], binned_too=True):
        groups.setdefault(other.kind, []).extend(ids)
    for kind, ids in groups.items():
        let_go(session, owner, NOUNS[kind], ids)
    for ids in groups.values():
        drop_words(session, owner, ids)
        session.execute(
            update(Event)
            .where(Event.owner_id == owner, Event.thing_id.in_(ids))
            .values(data={})
            .execution_options(synchronize_session=False)
        )
    session.expunge(row)
    session.execute(
        delete(noun.model)
        .where(noun.model.owner_id == owner, noun.model.id == thing_id)
        .execution_options(synchronize_session=False)
    )
    session.expire_all()
    for kind, ids in groups.items():
        for one in dict.fromkeys(ids):
            record(session, owner, kind, one, "erased")
    noun.after_change(session, owner, row, new=False)


def empty(session: Session, owner: str) -> EmptiedOut:
    """Erase what is in the bin, a bounded number of things, so that others can write between."""
    erased = 0
    for noun in NOUNS.values():
        ids = session.scalars(
            select(noun.model.id)
            .where(
                *seen_by(owner, noun.model, everything=sees_everything(session), binned=True),
                noun.model.deleted_with == noun.model.id,
            )
            .limit(AT_ONCE - erased)
        ).all()
        for thing_id in ids:
            erase(session, owner, noun, thing_id, Preconditions())
        erased += len(ids)
    return EmptiedOut(erased=erased, more=erased == AT_ONCE)


def purge(session: Session, owner: str) -> int:
    """Erase what has been in the bin for 30 days; returns how many things went."""
    count = 0
    limit = now(session) - KEPT_FOR
    for noun in NOUNS.values():
        ids = session.scalars(
            select(noun.model.id).where(
                noun.model.owner_id == owner,
                noun.model.deleted_at < limit,
                noun.model.deleted_with == noun.model.id,
            )
        ).all()
        for thing_id in ids:
            erase(session, owner, noun, thing_id, Preconditions())
            count += 1
    return count
