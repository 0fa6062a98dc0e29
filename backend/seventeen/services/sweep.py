"""What time alone does: asks that nobody answered, bins that are full, windows that are over."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.models import User
from seventeen.services import attempts, changes, idempotency, outreach
from seventeen.services import bin as trash


def owners(session: Session) -> list[str]:
    """Everybody, for going through one by one."""
    return list(session.scalars(select(User.owner_id).order_by(User.owner_id)))


def sweep_owner(session: Session, owner: str) -> dict[str, int]:
    """One owner's turn, in one transaction; running it twice changes nothing more."""
    unanswered = outreach.sweep(session, owner)
    erased = trash.purge(session, owner)
    changes.trim(session, owner)
    return {"unanswered": unanswered, "erased": erased}


def sweep_shared(session: Session) -> None:
    """What belongs to nobody."""
    attempts.sweep(session)
    idempotency.sweep(session)
