"""Events: one row for every change, in the transaction that makes it."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import BigInteger, bindparam, select, update
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.rows import insert_rows, run
from seventeen.core.table import Id, table_of
from seventeen.models import Event, User


def record(
    session: Session,
    owner: str,
    kind: str,
    thing_id: str,
    verb: str,
    data: dict[str, Any] | None = None,
) -> None:
    """Write down that something happened to a thing; `data` is small and says what."""
    record_many(session, owner, [(kind, thing_id, verb, data or {})])


def record_many(
    session: Session, owner: str, happened: Sequence[tuple[str, str, str, dict[str, Any]]]
) -> None:
    """The same for several `(kind, thing_id, verb, data)`, in order.

    The numbers come from the owner's row: its lock holds until the commit, so no reader sees a
    higher number before a lower one.
    """
    if not happened:
        return
    values = {"owner": owner, "count": len(happened)}
    last: int = run(session, _TAKE_NUMBERS, values).scalar_one()
    first = last - len(happened) + 1
    insert_rows(
        session,
        Event,
        [
            {
                "owner_id": owner,
                "seq": first + position,
                "type": f"{kind}.{verb}",
                "kind": kind,
                "thing_id": thing_id,
                "at": now(session),
                "data": data,
            }
            for position, (kind, thing_id, verb, data) in enumerate(happened)
        ],
    )


_TAKE_NUMBERS = (
    update(table_of(User))
    .where(User.owner_id == bindparam("owner", type_=Id))
    .values(event_seq=User.event_seq + bindparam("count", type_=BigInteger))
    .returning(User.event_seq)
)


def history(session: Session, owner: str, thing_id: str, types: Collection[str]) -> Sequence[Event]:
    """What happened to a thing of these types, the latest first."""
    return session.scalars(
        select(Event)
        .where(Event.owner_id == owner, Event.thing_id == thing_id, Event.type.in_(types))
        .order_by(Event.seq.desc())
    ).all()
