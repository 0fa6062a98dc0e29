"""For good: a thing erased at once, a bin emptied, what has lain there for 30 days."""

from collections.abc import Callable

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.errors import NotFound
from seventeen.models import Event
from seventeen.schemas.overview import EmptiedOut
from seventeen.services.bin import KEPT_FOR, below
from seventeen.services.events import record_many
from seventeen.services.links import hanging, let_go
from seventeen.services.nouns import NOUNS, Noun
from seventeen.services.ownership import find, in_bin, seen_by, sees_everything
from seventeen.services.things import Preconditions, show
from seventeen.services.words import drop_words

AT_ONCE = 20
"""How many things one unit of work erases at the most: others wait for it."""


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
    gone = [(kind, one) for kind, ids in groups.items() for one in dict.fromkeys(ids)]
    record_many(session, owner, [(kind, one, "erased", {}) for kind, one in gone])
    noun.after_change(session, owner, row, new=False)


def empty(session: Session, owner: str) -> EmptiedOut:
    """Erase what is in the bin, a bounded number of things, so that others can write between."""
    everything = sees_everything(session)
    erased = _erase_some(
        session,
        owner,
        lambda noun: seen_by(owner, noun.model, everything=everything, binned=True),
    )
    return EmptiedOut(erased=erased, more=erased == AT_ONCE)


def purge(session: Session, owner: str) -> int:
    """Erase some of what has been in the bin for 30 days; returns how many things went."""
    limit = now(session) - KEPT_FOR
    return _erase_some(
        session,
        owner,
        lambda noun: [noun.model.owner_id == owner, noun.model.deleted_at < limit],
    )


def _erase_some(
    session: Session, owner: str, criteria: Callable[[Noun], list[ColumnElement[bool]]]
) -> int:
    """Erase what went to the bin itself and meets the criteria; returns how many things went."""
    erased = 0
    for noun in NOUNS.values():
        ids = session.scalars(
            select(noun.model.id)
            .where(*criteria(noun), noun.model.deleted_with == noun.model.id)
            .limit(AT_ONCE - erased)
        ).all()
        for thing_id in ids:
            erase(session, owner, noun, thing_id, Preconditions())
        erased += len(ids)
    return erased
