"""What time alone does: asks that nobody answered, bins that are full, windows that are over."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.models import User
from seventeen.services import accounts, attempts, changes, idempotency, outreach
from seventeen.services import bin as trash

GUESTS_STAY = timedelta(days=30)


def owners(session: Session) -> list[str]:
    """Everybody, for going through one by one."""
    return list(session.scalars(select(User.owner_id).order_by(User.owner_id)))


def sweep_owner(session: Session, owner: str) -> dict[str, int]:
    """One owner's turn, in one transaction; running it twice changes nothing more.

    Two processes that sweep the same owner at once take turns by the lock on the owner's row, and
    the second finds nothing left to do.
    """
    user = session.scalars(select(User).where(User.owner_id == owner).with_for_update()).first()
    if user is None:
        return {}
    if user.guest and user.created_at < now(session) - GUESTS_STAY:
        accounts.remove_account(session, owner)
        return {"guests": 1}
    unanswered = outreach.sweep(session, owner)
    erased = trash.purge(session, owner)
    changes.trim(session, owner)
    return {"unanswered": unanswered, "erased": erased}


def sweep_shared(session: Session) -> None:
    """What belongs to nobody."""
    attempts.sweep(session)
    idempotency.sweep(session)
