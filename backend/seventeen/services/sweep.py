"""What time alone does: asks that nobody answered, bins that are full, windows that are over."""

from datetime import timedelta

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.models import Event, Outreach, User
from seventeen.rules.words import OutreachStatus
from seventeen.services import accounts, attempts, changes, erasing, idempotency, outreach
from seventeen.services import bin as trash
from seventeen.services.nouns import NOUNS

GUESTS_STAY = timedelta(days=30)


def owners(session: Session) -> list[str]:
    """Everybody, for going through one by one."""
    return list(session.scalars(select(User.owner_id).order_by(User.owner_id)))


def is_due(session: Session, owner: str) -> bool:
    """Whether a sweep of this owner would do anything.

    Asked before every sweep: mostly it would not, and a look makes no writer wait.
    """
    instant = now(session)
    first = select(User.first_event_seq).where(User.owner_id == owner).scalar_subquery()
    events = select(Event.at).where(Event.owner_id == owner, Event.seq > first)
    oldest = session.scalar(events.order_by(Event.seq).limit(1))
    if oldest is not None and oldest < instant - changes.HISTORY:
        return True
    reasons: list[tuple[ColumnElement[bool], ...]] = [
        (User.owner_id == owner, User.guest.is_(True), User.created_at < instant - GUESTS_STAY),
        (
            Outreach.owner_id == owner,
            Outreach.deleted_at.is_(None),
            Outreach.status == OutreachStatus.SENT,
            Outreach.wait_until <= instant,
        ),
        *(
            (
                noun.model.owner_id == owner,
                noun.model.deleted_at < instant - trash.KEPT_FOR,
                noun.model.deleted_with == noun.model.id,
            )
            for noun in NOUNS.values()
        ),
    ]
    return any(session.scalar(select(exists().where(*reason))) for reason in reasons)


def sweep_owner(session: Session, owner: str) -> dict[str, int]:
    """Some of what is due for one owner, so little that nobody who writes waits for long.

    Returns what was done: nothing once nothing is due. Two processes that sweep the same owner at
    once take turns by the lock on the owner's row, and the second finds nothing left to do.
    """
    user = session.scalars(select(User).where(User.owner_id == owner).with_for_update()).first()
    if user is None:
        return {}
    if user.guest and user.created_at < now(session) - GUESTS_STAY:
        accounts.remove_account(session, owner)
        return {"guests": 1}
    unanswered = outreach.sweep(session, owner)
    erased = erasing.purge(session, owner)
    forgotten = changes.trim(session, owner)
    return {"unanswered": unanswered, "erased": erased, "forgotten": forgotten}


def sweep_shared(session: Session) -> None:
    """What belongs to nobody."""
    attempts.sweep(session)
    idempotency.sweep(session)
