"""Touches: contact outside of the rest."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from seventeen.core.clock import from_text, to_text
from seventeen.core.db import now
from seventeen.core.representation import Representation
from seventeen.models import FollowUp, Touch
from seventeen.rules.follow_ups import check_in_after_touch
from seventeen.rules.moments import happened
from seventeen.rules.words import FollowUpKind
from seventeen.schemas.follow_ups import FollowUpIn
from seventeen.schemas.touches import TouchIn, TouchOut, TouchQuery
from seventeen.services.criteria import Criterion, equal
from seventeen.services.events import history
from seventeen.services.follow_ups import FOLLOW_UP, move, pending, same_contact
from seventeen.services.nouns import Noun, register
from seventeen.services.owners import cadence_with, defaults_of
from seventeen.services.ownership import find, is_new, owned, owned_query
from seventeen.services.stages import refresh_stage
from seventeen.services.things import saved

MOVED = ["follow_up.updated"]
"""The events that tell of another time for a check-in."""

BY_TOUCH = {"put_off_by", "given_back_by"}
"""By one of these such an event names the touch that it comes from."""

NO_TIMES = set(FollowUpIn.model_fields) - {"due_at", "late_at"}
"""The fields that the user can change without moving it."""


def fill(session: Session, owner: str, row: Touch, body: TouchIn) -> None:
    """Write the body into the row. Raises Invalid when there is no such contact."""
    same_contact(session, owner, row, body.contact_id)
    row.kind, row.text = body.kind, body.text
    new = is_new(row)
    if new or body.happened_at not in (None, row.happened_at):
        row.happened_at = happened("happened_at", body.happened_at, now(session))
        if not new:
            give_back(session, owner, row)
            _restart_cadence(session, owner, row)


def after_change(session: Session, owner: str, row: Touch, *, new: bool) -> None:
    """The cadence starts over, and the contact may be at another stage."""
    if new:
        _restart_cadence(session, owner, row)
    refresh_stage(session, owner, row.contact_id)


def _restart_cadence(session: Session, owner: str, row: Touch) -> None:
    for check_in in _check_ins(session, owner, row):
        _put_off(session, owner, row, check_in)


def _put_off(session: Session, owner: str, row: Touch, check_in: FollowUp) -> None:
    """Not before the interval after the touch is over; the event tells what was before."""
    defaults = defaults_of(session, owner)
    cadence = cadence_with(session, owner, row.contact_id)
    was, was_late = check_in.due_at, check_in.late_at
    plan = check_in_after_touch(was, row.happened_at, cadence, defaults.zone, defaults.hours)
    if plan is not None:
        move(check_in, plan.due_at, plan.late_at)
        data = {
            "put_off_by": row.id,
            "due_at": to_text(plan.due_at),
            "was_due_at": to_text(was),
            "was_late_at": to_text(was_late) if was_late else None,
        }
        saved(session, owner, FOLLOW_UP, check_in, data=data)


def give_back(session: Session, owner: str, row: Touch) -> None:
    """They were not in touch, or not then: check-ins are due as they would be without it.

    Not those that something else than a touch has moved since.
    """
    for check_in in _check_ins(session, owner, row):
        since = _take_back(session, owner, row, check_in)
        if since is not None:
            others = owned_query(session, owner, Touch).where(
                Touch.contact_id == row.contact_id, Touch.id != row.id, Touch.created_at >= since
            )
            for other in session.scalars(others).all():
                _put_off(session, owner, other, check_in)


def _take_back(session: Session, owner: str, row: Touch, check_in: FollowUp) -> datetime | None:
    """Undo how this touch, and before it those that are gone, put off the check-in.

    Returns when the first of that was; None when there was none, or another touch has the say.
    """
    since = None
    for event in history(session, owner, check_in.id, MOVED):
        told, by = event.data, event.data.get("put_off_by")
        if by is None or told["due_at"] != to_text(check_in.due_at):
            continue
        if by != row.id and find(session, owner, Touch, by) is not None:
            break
        late = told["was_late_at"]
        move(check_in, from_text(told["was_due_at"]), from_text(late) if late else None)
        saved(session, owner, FOLLOW_UP, check_in, data={"given_back_by": by})
        since = event.at
    return since


def after_restore(session: Session, owner: str, ids: Sequence[str]) -> None:
    """They were in touch after all: what was given back is put off again."""
    for one in ids:
        row = owned(session, owner, Touch, one)
        for check_in in _check_ins(session, owner, row):
            if _gave_back(session, owner, row, check_in):
                _put_off(session, owner, row, check_in)


def _gave_back(session: Session, owner: str, row: Touch, check_in: FollowUp) -> bool:
    """Whether it did, and only touches have moved the check-in since."""
    for event in history(session, owner, check_in.id, MOVED):
        told = event.data
        if told.get("given_back_by") == row.id:
            return True
        changed = set(told.get("fields", ["due_at"]))
        if not BY_TOUCH & told.keys() and not changed <= NO_TIMES:
            return False
    return False


def _check_ins(session: Session, owner: str, row: Touch) -> Sequence[FollowUp]:
    """Those with the contact that are still to come."""
    with_them = FollowUp.contact_id == row.contact_id
    return session.scalars(pending(session, owner, [FollowUpKind.CHECK_IN], with_them)).all()


TOUCH = register(
    Noun(
        kind="touch",
        collection="touches",
        representation=Representation(Touch, TouchOut),
        stored=TouchIn,
        fill=fill,
        sorts={"happened_at": Touch.happened_at, "created_at": Touch.created_at},
        default_sort="-happened_at",
        words=lambda _session, row: [row.text],
        shows=("text",),
        title=Touch.kind,
        after_change=after_change,
        after_restore=after_restore,
        before_delete=give_back,
    )
)


def filters(query: TouchQuery) -> list[Criterion]:
    """The list's filters as criteria."""
    return equal(Touch, query, "contact_id", "kind")
