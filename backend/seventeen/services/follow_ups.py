"""Follow-ups: what they are, and what an ask waits for.

How rules plan and close them is in services/follow_up_plans.py, what the user does with one in
services/follow_up_steps.py.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, exists
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.errors import invalid
from seventeen.core.representation import Representation
from seventeen.models import Contact, FollowUp, Interview, Outreach, Promise
from seventeen.rules.outreach import ENDS_NUDGE, wait_until
from seventeen.rules.plan import late_at
from seventeen.rules.words import (
    ClosedReason,
    FollowUpKind,
    FollowUpStatus,
    OutreachStatus,
    Phase,
)
from seventeen.schemas.follow_ups import FollowUpIn, FollowUpOut, FollowUpQuery
from seventeen.services.criteria import Criterion, equal
from seventeen.services.nouns import NOUNS, Noun, register
from seventeen.services.owners import defaults_of, user_row
from seventeen.services.ownership import find, is_new, owned_query, referred
from seventeen.services.references import contact_of
from seventeen.services.stages import refresh_stages
from seventeen.services.things import saved


def fill(session: Session, owner: str, row: FollowUp, body: FollowUpIn) -> None:
    """Write the body into the row. Raises Invalid when a reference is wrong."""
    if is_new(row):
        row.status = FollowUpStatus.PENDING.value
        row.off_the_record = False
    same_contact(session, owner, row, body.contact_id)
    left, was = row.outreach_id, row.kind
    for name, model in (("outreach_id", Outreach), ("interview_id", Interview)):
        wanted = getattr(body, name)
        if wanted != getattr(row, name):
            other: Any = referred(session, owner, model, wanted, f"/{name}")
            if other is not None and other.contact_id != row.contact_id:
                raise invalid(f"/{name}", "other-contact", "It belongs to another contact.")
            setattr(row, name, wanted)
    row.kind = body.kind
    if (left, was) != (row.outreach_id, row.kind) and (ask := ended_ask(session, owner, row)):
        raise invalid(
            "/outreach_id",
            "not-out",
            f"A nudge is for an ask that is out; this one is {ask.status}.",
        )
    late = None if _moves_along(row, body) else body.late_at
    if late is not None and late < body.due_at:
        raise invalid("/late_at", "before-due", "It can't be late before it is due.")
    moved = not is_new(row) and body.due_at != row.due_at
    move(row, body.due_at, late or late_at(FollowUpKind(body.kind), body.due_at))
    row.channel = body.channel
    row.body = body.body
    if moved and row.promise_id and (promise := find(session, owner, Promise, row.promise_id)):
        promise.due_at = row.due_at
        saved(session, owner, NOUNS["promise"], promise)
    if left not in (None, row.outreach_id):
        session.flush()
        keep_waiting(session, owner, left)


def move(row: FollowUp, due_at: datetime, late_at: datetime | None) -> None:
    """Give it another time; it comes up then, or when it is no longer snoozed."""
    row.due_at, row.late_at = due_at, late_at
    row.acts_at = max(due_at, row.snoozed_until or due_at)


def _moves_along(row: FollowUp, body: FollowUpIn) -> bool:
    """Whether the time at which it is late goes with a new due time: unless it was chosen."""
    if is_new(row) or row.due_at == body.due_at:
        return False
    if row.late_at is None or row.late_at != body.late_at:
        return False
    usual = late_at(FollowUpKind(row.kind), row.due_at)
    return row.late_at == usual or row.late_at < body.due_at


def same_contact(session: Session, owner: str, row: Any, contact_id: str) -> None:
    """Set the contact of a new row. Raises Invalid when there is none, or it would change."""
    if is_new(row):
        referred(session, owner, Contact, contact_id, "/contact_id")
        row.contact_id = contact_id
    elif row.contact_id != contact_id:
        raise invalid("/contact_id", "fixed", "It stays with the contact it was made for.")


def after_change(session: Session, owner: str, row: FollowUp, *, new: bool) -> None:
    """A follow-up that is gone or back may change how far the user is with the contact.

    And what its ask waits for.
    """
    if row.outreach_id is not None:
        keep_waiting(session, owner, row.outreach_id, row.done_at)
    if not new:
        refresh_stages(session, owner, [row.contact_id])


def after_changes(session: Session, owner: str, rows: Sequence[FollowUp]) -> None:
    """The same for many that were there before."""
    for row in rows:
        if row.outreach_id is not None:
            keep_waiting(session, owner, row.outreach_id, row.done_at)
    refresh_stages(session, owner, list(dict.fromkeys(row.contact_id for row in rows)))


def after_restore(session: Session, owner: str, ids: Sequence[str]) -> None:
    """What comes back from the bin too late to be owed is closed."""
    pending = owned_query(session, owner, FollowUp).where(
        FollowUp.id.in_(ids), FollowUp.status == FollowUpStatus.PENDING
    )
    for row in session.scalars(pending).all():
        if reason := _too_late(session, owner, row):
            row.status, row.closed_reason = FollowUpStatus.CLOSED.value, reason.value
            saved(session, owner, FOLLOW_UP, row, "closed", {"reason": reason.value})


def _too_late(session: Session, owner: str, row: FollowUp) -> ClosedReason | None:
    if row.kind == FollowUpKind.ON_THE_MARKET:
        phase = user_row(session, owner).phase
        return None if phase == Phase.ON_THE_MARKET else ClosedReason.LEFT_THE_MARKET
    ask = ended_ask(session, owner, row)
    return ENDS_NUDGE[OutreachStatus(ask.status)] if ask else None


def ended_ask(session: Session, owner: str, row: FollowUp) -> Outreach | None:
    """The ask of this nudge, where that is not out: there is nothing to nudge for."""
    if row.kind != FollowUpKind.NUDGE or row.outreach_id is None:
        return None
    ask = find(session, owner, Outreach, row.outreach_id)
    return ask if ask is not None and ask.status != OutreachStatus.SENT else None


def keep_waiting(
    session: Session, owner: str, outreach_id: str, done_at: datetime | None = None
) -> None:
    """An ask that is out waits for its nudge to go out; without one to come, for an answer.

    So it is never forgotten, however its nudge went: done (at `done_at`), skipped, deleted, or
    made something else.
    """
    row = find(session, owner, Outreach, outreach_id)
    if row is None or row.status != OutreachStatus.SENT:
        return
    if has_nudge(session, owner, outreach_id):
        row.wait_until = None
    elif row.wait_until is None:
        mine = defaults_of(session, owner)
        row.wait_until = wait_until(done_at or now(session), mine.nudge_days, mine.zone, mine.hours)


def has_nudge(session: Session, owner: str, outreach_id: str) -> bool:
    """Whether a nudge of this ask is still to come."""
    return is_any(
        session,
        owner,
        FollowUp.outreach_id == outreach_id,
        FollowUp.kind == FollowUpKind.NUDGE,
        FollowUp.status == FollowUpStatus.PENDING,
    )


def pending(
    session: Session, owner: str, kinds: Iterable[FollowUpKind], *criteria: ColumnElement[bool]
) -> Select[FollowUp]:
    """What is pending of these kinds, first due first."""
    return (
        owned_query(session, owner, FollowUp)
        .where(
            FollowUp.status == FollowUpStatus.PENDING,
            FollowUp.kind.in_([kind.value for kind in kinds]),
            *criteria,
        )
        .order_by(FollowUp.due_at, FollowUp.id)
    )


def is_any(session: Session, owner: str, *criteria: ColumnElement[bool]) -> bool:
    """Whether there is such a follow-up, the bin aside."""
    there = exists().where(FollowUp.owner_id == owner, FollowUp.deleted_at.is_(None), *criteria)
    return bool(session.scalar(there.select()))


FOLLOW_UP = register(
    Noun(
        kind="follow_up",
        collection="follow-ups",
        representation=Representation(FollowUp, FollowUpOut, {"contact": contact_of("follow_ups")}),
        stored=FollowUpIn,
        fill=fill,
        sorts={
            "due_at": FollowUp.due_at,
            "created_at": FollowUp.created_at,
            "updated_at": FollowUp.updated_at,
        },
        default_sort="due_at",
        words=lambda _session, row: [row.body],
        shows=("body",),
        title=FollowUp.kind,
        after_change=after_change,
        after_restore=after_restore,
    )
)


def filters(query: FollowUpQuery) -> list[Criterion]:
    """The list's filters as criteria."""
    criteria = equal(FollowUp, query, "contact_id", "outreach_id", "interview_id", "kind", "status")
    if query.due_after is not None:
        criteria.append(FollowUp.due_at > query.due_after)
    if query.due_before is not None:
        criteria.append(FollowUp.due_at < query.due_before)
    return criteria
