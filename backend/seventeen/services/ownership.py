"""The gateway: every look at somebody's things starts here, from its owner.

Another owner's thing is not found, exactly as one that never was.
"""

from functools import cache
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, bindparam, inspect, select
from sqlalchemy.orm import Session

from seventeen.core.errors import Forbidden, NotFound, invalid
from seventeen.core.ids import is_id
from seventeen.core.table import Binnable, Id, Owned

M = TypeVar("M", bound=Owned)


OWNER: Any = bindparam("owner", type_=Id)
"""Stands for the owner in a query that is built once for everybody; `run` is told who it is."""

THING: Any = bindparam("id", type_=Id)
"""Stands for the id of a thing in such a query."""


def visible(session: Session, owner: str, model: type[Owned]) -> list[ColumnElement[bool]]:
    """What must hold for a row to be seen.

    It is the owner's, not in the bin, and not off the record for a token without that scope.
    """
    return seen_by(owner, model, everything=sees_everything(session))


def sees_everything(session: Session) -> bool:
    """Whether this session also sees what is off the record."""
    everything: bool = session.info.get("off_the_record", True)
    return everything


def may_hide(session: Session, off_the_record: bool) -> None:
    """Raises Forbidden when something is to be off the record for whom would not see it then."""
    if off_the_record and not sees_everything(session):
        raise Forbidden("This token may not do that: it lacks the scope `off_the_record`.")


def seen_by(
    owner: Any, model: type[Owned], *, everything: bool, binned: bool = False
) -> list[ColumnElement[bool]]:
    """The same as `visible`, or with `binned` what is seen in the bin; `owner` may be `OWNER`."""
    criteria: list[ColumnElement[bool]] = [model.owner_id == owner]
    if issubclass(model, Binnable):
        here = model.deleted_at
        criteria.append(here.is_not(None) if binned else here.is_(None))
    off_the_record: Any = getattr(model, "off_the_record", None)
    if off_the_record is not None and not everything:
        criteria.append(off_the_record.is_(False))
    return criteria


def owned_query(session: Session, owner: str, model: type[M]) -> Select[M]:
    """A query over the owner's rows of a table."""
    return select(model).where(*visible(session, owner, model))


def owned(session: Session, owner: str, model: type[M], thing_id: str) -> M:
    """The owner's row with this id. Raises NotFound."""
    row = find(session, owner, model, thing_id)
    if row is None:
        raise NotFound()
    return row


def is_new(row: Owned) -> bool:
    """Whether the row is only being made: nothing of it has been filled in yet."""
    return bool(inspect(row).transient)


def find(session: Session, owner: str, model: type[M], thing_id: str) -> M | None:
    """The owner's row with this id, or None."""
    if not is_id(thing_id):
        return None
    statement = _by_id(model, everything=sees_everything(session))
    row: M | None = session.scalars(statement, {"owner": owner, "id": thing_id}).first()
    return row


@cache
def _by_id(model: type[Owned], *, everything: bool) -> Select[Any]:
    return select(model).where(*seen_by(OWNER, model, everything=everything), model.id == THING)


def in_bin(session: Session, owner: str, model: type[M], thing_id: str) -> M | None:
    """The owner's row with this id if it lies in the bin."""
    if not is_id(thing_id) or not issubclass(model, Binnable):
        return None
    seen = seen_by(owner, model, everything=sees_everything(session), binned=True)
    return session.scalars(select(model).where(*seen, model.id == thing_id)).first()


def referred(
    session: Session, owner: str, model: type[M], thing_id: str | None, pointer: str
) -> M | None:
    """The row that a body refers to. Raises Invalid (422) when the owner has none such."""
    return None if thing_id is None else required(session, owner, model, thing_id, pointer)


def required(session: Session, owner: str, model: type[M], thing_id: str, pointer: str) -> M:
    """The same of an id that the body has to have."""
    row = find(session, owner, model, thing_id)
    if row is None:
        raise invalid(pointer, "not-found", "There is no such thing, or it is in the bin.")
    return row
