"""What rules need to know of the owner: zone, hours, defaults."""

from dataclasses import dataclass
from datetime import time
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.db import is_postgres
from seventeen.core.errors import Unauthorized
from seventeen.models import Contact, User
from seventeen.rules.calendar import WorkingHours


@dataclass(frozen=True, slots=True)
class OwnerDefaults:
    """The owner's settings in the types that rules take."""

    zone: str
    hours: WorkingHours
    minutes_asked: int
    nudge_days: int
    cadence_days: int
    send_questions: bool


def user_row(session: Session, owner: str) -> User:
    """The owner's account. Raises Unauthorized when it has gone since they signed in."""
    row = session.scalars(select(User).where(User.owner_id == owner)).first()
    if row is None:
        raise Unauthorized()
    return row


def take_turn(session: Session, owner: str) -> None:
    """One owner's writes go one after the other, from their first look at the data on.

    Else two steps that exclude each other would both find the state that allows them. SQLite has
    a single writer anyway. Raises Unauthorized when the account has gone.
    """
    shared = session.info["shared"]
    if is_postgres(session) and shared.get("turn") != owner:
        turn = select(User.owner_id).where(User.owner_id == owner).with_for_update()
        if session.execute(turn).first() is None:
            raise Unauthorized()
        shared["turn"] = owner


def defaults_of(session: Session, owner: str) -> OwnerDefaults:
    """The owner's settings, read once per unit of work."""
    known: OwnerDefaults | None = session.info.get(("defaults", owner))
    if known is None:
        user = user_row(session, owner)
        values: dict[str, Any] = user.defaults
        hours = values["working_hours"]
        known = OwnerDefaults(
            zone=user.time_zone,
            hours=WorkingHours(
                time.fromisoformat(hours["starts"]),
                time.fromisoformat(hours["ends"]),
                frozenset(hours["days"]),
            ),
            minutes_asked=values["minutes_asked"],
            nudge_days=values["nudge_days"],
            cadence_days=values["cadence_days"],
            send_questions=values["send_questions"],
        )
        session.info["defaults", owner] = known
    return known


def cadence_with(session: Session, owner: str, contact_id: str) -> int:
    """How many days lie between check-ins with this contact: their own interval, or the usual."""
    own = select(Contact.cadence_days).where(Contact.owner_id == owner, Contact.id == contact_id)
    return session.scalar(own) or defaults_of(session, owner).cadence_days
