"""Promises: the ledger of what the two said they would do.

Each of mine has a follow-up of the kind `promise`. The two are kept in step: completing one keeps
the other, and a new text or time of the promise goes into the follow-up while that is pending.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.errors import Conflict, invalid
from seventeen.core.representation import Representation
from seventeen.models import FollowUp, Interview, Note, Promise
from seventeen.rules.interviews import promise_plan
from seventeen.rules.moments import happened
from seventeen.rules.plan import Plan
from seventeen.rules.words import ClosedReason, FollowUpKind, FollowUpStatus, Party
from seventeen.schemas.follow_ups import CompleteIn
from seventeen.schemas.interviews import PromisedIn
from seventeen.schemas.promises import KeepIn, PromiseIn, PromiseOut, PromiseQuery
from seventeen.services.criteria import Criterion, equal
from seventeen.services.follow_up_plans import close_follow_ups, plan_follow_ups
from seventeen.services.follow_up_steps import complete
from seventeen.services.follow_ups import FOLLOW_UP, move
from seventeen.services.nouns import Noun, register
from seventeen.services.owners import defaults_of
from seventeen.services.ownership import (
    find,
    is_new,
    may_hide,
    owned,
    owned_query,
    referred,
    required,
)
from seventeen.services.stages import refresh_stage
from seventeen.services.things import create, saved


def fill(session: Session, owner: str, row: Promise, body: PromiseIn) -> None:
    """Write the body into the row. Raises Invalid when the talk is wrong, or would change."""
    new = is_new(row)
    if new:
        interview = required(session, owner, Interview, body.interview_id, "/interview_id")
        row.interview_id, row.contact_id = interview.id, interview.contact_id
    elif body.interview_id != row.interview_id:
        raise invalid("/interview_id", "fixed", "It stays with the talk that it was made in.")
    note = _note(session, owner, row, body)
    hidden = body.off_the_record or (note is not None and note.off_the_record)
    may_hide(session, hidden)
    before = (row.by, row.text, row.due_at, row.off_the_record)
    row.by, row.text, row.due_at = body.by, body.text, body.due_at
    row.off_the_record = hidden
    if not new and before != (row.by, row.text, row.due_at, row.off_the_record):
        _keep_in_step(session, owner, row, *before[:3])
        if hidden:
            hide(session, owner, row)


def _note(session: Session, owner: str, row: Promise, body: PromiseIn) -> Note | None:
    """The note that it was made from. It has to be there only when it is another than before."""
    if body.note_id == row.note_id:
        return find(session, owner, Note, row.note_id) if row.note_id else None
    note = referred(session, owner, Note, body.note_id, "/note_id")
    if note is not None and note.interview_id != row.interview_id:
        raise invalid("/note_id", "other-interview", "It belongs to another interview.")
    row.note_id = body.note_id
    return note


def hide(session: Session, owner: str, row: Promise) -> None:
    """Off the record from now on, and its follow-ups with it, those in the bin too."""
    row.off_the_record = True
    follow_ups = select(FollowUp).where(
        FollowUp.owner_id == owner,
        FollowUp.promise_id == row.id,
        FollowUp.off_the_record.is_(False),
    )
    for other in session.scalars(follow_ups).all():
        other.off_the_record = True
        if other.deleted_at is None:
            saved(session, owner, FOLLOW_UP, other)


def after_change(session: Session, owner: str, row: Promise, *, new: bool) -> None:
    """A promise of mine begins with a follow-up, which comes and goes with it."""
    if not new:
        refresh_stage(session, owner, row.contact_id)
    elif row.by == Party.ME:
        _plan(session, owner, row)


PROMISE = register(
    Noun(
        kind="promise",
        collection="promises",
        representation=Representation(Promise, PromiseOut),
        stored=PromiseIn,
        fill=fill,
        sorts={"created_at": Promise.created_at},
        default_sort="-created_at",
        words=lambda _session, row: [row.text],
        shows=("text",),
        title=Promise.text,
        after_change=after_change,
    )
)


def filters(query: PromiseQuery) -> list[Criterion]:
    """The list's filters as criteria."""
    criteria = equal(Promise, query, "contact_id", "interview_id", "by")
    if query.kept is not None:
        kept = Promise.kept_at
        criteria.append(kept.is_not(None) if query.kept else kept.is_(None))
    return criteria


def note_down(
    session: Session, owner: str, interview: Interview, said: Sequence[PromisedIn]
) -> None:
    """Write what was promised in this talk into the ledger, unless it stands there already.

    It does when the talk was finished before, and reopened.
    """
    listed = owned_query(session, owner, Promise).where(Promise.interview_id == interview.id)
    known = Counter((one.by, one.text) for one in session.scalars(listed))
    for promised in said:
        key = (promised.by, promised.text)
        if known[key]:
            known[key] -= 1
        else:
            body = PromiseIn(interview_id=interview.id, **dict(promised))
            create(session, owner, PROMISE, body)


def keep(session: Session, owner: str, promise_id: str, body: KeepIn) -> None:
    """It was kept, and so its follow-up is done. Raises NotFound, and Conflict when it was."""
    row = owned(session, owner, Promise, promise_id)
    if row.kept_at is not None:
        raise Conflict(
            "This promise was kept already.", extra={"state": "kept", "possible": ["reopen"]}
        )
    kept_at = happened("kept_at", body.kept_at, now(session))
    pending = _follow_up(session, owner, row, FollowUpStatus.PENDING)
    if pending is not None:
        complete(session, owner, pending.id, CompleteIn(done_at=kept_at))
        return
    row.kept_at = kept_at
    saved(session, owner, PROMISE, row, "kept")


def reopen(session: Session, owner: str, promise_id: str) -> None:
    """It was not kept after all, and is owed again. Raises NotFound, Conflict when it is open."""
    row = owned(session, owner, Promise, promise_id)
    if row.kept_at is None:
        raise Conflict("This promise is open.", extra={"state": "open", "possible": ["keep"]})
    row.kept_at = None
    saved(session, owner, PROMISE, row, "reopened")
    done = _follow_up(session, owner, row, FollowUpStatus.DONE)
    if done is not None:
        done.status, done.done_at = FollowUpStatus.PENDING.value, None
        saved(session, owner, FOLLOW_UP, done, "reopened")


def _keep_in_step(
    session: Session,
    owner: str,
    row: Promise,
    by: str,
    text: str,
    due_at: datetime | None,
) -> None:
    """Bring the follow-up of a changed promise in line; `by`, `text`, `due_at` were before."""
    if row.by == Party.THEM:
        reason = ClosedReason.PROMISE_CHANGED
        close_follow_ups(
            session, owner, reason, [FollowUpKind.PROMISE], FollowUp.promise_id == row.id
        )
    elif by == Party.THEM and row.kept_at is None:
        _plan(session, owner, row)
    for other in session.scalars(
        owned_query(session, owner, FollowUp).where(FollowUp.promise_id == row.id)
    ):
        other.off_the_record = row.off_the_record
        if other.status == FollowUpStatus.PENDING:
            # What was written into it since is a draft, and stays.
            other.body = row.text if other.body == text else other.body
            if row.due_at != due_at:
                plan = _plan_of(session, owner, row)
                move(other, plan.due_at, plan.late_at)
        saved(session, owner, FOLLOW_UP, other)


def _plan(session: Session, owner: str, row: Promise) -> None:
    plan_follow_ups(
        session,
        owner,
        row.contact_id,
        [_plan_of(session, owner, row)],
        interview_id=row.interview_id,
        promise_id=row.id,
        off_the_record=row.off_the_record,
    )


def _plan_of(session: Session, owner: str, row: Promise) -> Plan:
    defaults = defaults_of(session, owner)
    interview = find(session, owner, Interview, row.interview_id)
    made_at = (interview.ended_at if interview else None) or row.created_at
    return promise_plan(row.due_at, made_at, defaults.zone, defaults.hours, row.text)


def _follow_up(
    session: Session, owner: str, row: Promise, status: FollowUpStatus
) -> FollowUp | None:
    """The latest follow-up of this promise in this state."""
    return session.scalars(
        owned_query(session, owner, FollowUp)
        .where(FollowUp.promise_id == row.id, FollowUp.status == status)
        .order_by(FollowUp.id.desc())
    ).first()
