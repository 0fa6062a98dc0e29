"""Outreach: written, sent, taken back, answered, given up."""

from itertools import chain
from typing import Any

from sqlalchemy.orm import Session

from seventeen.core.clock import to_text
from seventeen.core.db import now
from seventeen.core.errors import invalid
from seventeen.core.representation import Representation
from seventeen.models import FollowUp, Outreach
from seventeen.rules.moments import answered, happened
from seventeen.rules.outreach import (
    PLANNED_BY_ANSWER,
    ask_again_on,
    next_status,
    plan_after_answer,
    plan_after_send,
    retry_on_other_channel_after,
)
from seventeen.rules.words import (
    Answer,
    ClosedReason,
    FollowUpKind,
    FollowUpStatus,
    OutreachStatus,
    OutreachStep,
)
from seventeen.schemas.outreach import AnswerIn, OutreachIn, OutreachOut, OutreachQuery, SendIn
from seventeen.services.check_ins import PlansCheckIn, replaced
from seventeen.services.criteria import Criterion, equal
from seventeen.services.follow_up_plans import close_follow_ups, open_again, plan_follow_ups
from seventeen.services.follow_ups import is_any, same_contact
from seventeen.services.nouns import Noun, register
from seventeen.services.owners import cadence_with, defaults_of
from seventeen.services.ownership import is_new, owned, owned_query
from seventeen.services.stages import refresh_stage
from seventeen.services.things import saved

ANSWERED = "outreach.answered"
CHECK_IN = PlansCheckIn("outreach", FollowUp.outreach_id)
SWEPT_AT_ONCE = 20


def fill(session: Session, owner: str, row: Outreach, body: OutreachIn) -> None:
    """Write the body into the row. Raises Invalid when a reference is wrong."""
    if is_new(row):
        row.status = OutreachStatus.DRAFT.value
    same_contact(session, owner, row, body.contact_id)
    row.channel = body.channel
    row.minutes_asked = body.minutes_asked or defaults_of(session, owner).minutes_asked
    row.subject = body.subject
    row.body = body.body


def after_change(session: Session, owner: str, row: Outreach, *, new: bool) -> None:
    """Every step may change how far the user is with the contact."""
    if not new:
        refresh_stage(session, owner, row.contact_id)


OUTREACH = register(
    Noun(
        kind="outreach",
        collection="outreach",
        representation=Representation(Outreach, OutreachOut),
        stored=OutreachIn,
        fill=fill,
        sorts={"created_at": Outreach.created_at, "updated_at": Outreach.updated_at},
        default_sort="-created_at",
        words=lambda _session, row: [row.subject, row.body, row.answer_text],
        shows=("subject", "body", "answer_text"),
        title=Outreach.subject,
        after_change=after_change,
        after_restore=CHECK_IN.after_restore,
        before_delete=CHECK_IN.before_delete,
    )
)


def filters(query: OutreachQuery) -> list[Criterion]:
    """The list's filters as criteria."""
    return equal(Outreach, query, "contact_id", "status", "channel")


def send(session: Session, owner: str, outreach_id: str, body: SendIn) -> None:
    """Record that the user sent it, and plan its nudge. Raises NotFound and NotAllowed."""
    row = owned(session, owner, Outreach, outreach_id)
    row.status = step(session, owner, row, OutreachStep.SEND)
    row.sent_at = happened("sent_at", body.sent_at, now(session))
    saved(session, owner, OUTREACH, row, "sent")
    defaults = defaults_of(session, owner)
    nudge = plan_after_send(row.sent_at, defaults.nudge_days, defaults.zone, defaults.hours)
    plan_follow_ups(session, owner, row.contact_id, [nudge], outreach_id=row.id)


def unsend(session: Session, owner: str, outreach_id: str) -> None:
    """It did not go out after all: a draft again, without its nudge. Raises NotFound, NotAllowed."""
    row = owned(session, owner, Outreach, outreach_id)
    row.status = step(session, owner, row, OutreachStep.UNSEND)
    row.sent_at = None
    close_follow_ups(
        session,
        owner,
        ClosedReason.NOT_SENT_AFTER_ALL,
        [FollowUpKind.NUDGE],
        FollowUp.outreach_id == row.id,
    )
    saved(session, owner, OUTREACH, row, "unsent")


def answer(session: Session, owner: str, outreach_id: str, body: AnswerIn) -> None:
    """Record an answer, or correct an earlier one; what that one had planned and is still pending goes.

    Raises NotFound, NotAllowed, Invalid.
    """
    row = owned(session, owner, Outreach, outreach_id)
    said, defaults = Answer(body.answer), defaults_of(session, owner)
    if body.ask_again_on is not None and said is not Answer.LATER:
        raise invalid("/ask_again_on", "only-with-later", "Only the answer `later` has a day.")
    before = row.answer
    was = _was(row)
    status = step(session, owner, row, OutreachStep.ANSWER, said)
    of_this = FollowUp.outreach_id == row.id
    closed = close_follow_ups(session, owner, ClosedReason.ANSWERED, [FollowUpKind.NUDGE], of_this)
    if before is not None:
        kinds = PLANNED_BY_ANSWER[Answer(before)]
        close_follow_ups(session, owner, ClosedReason.ANSWER_CORRECTED, kinds, of_this)
        open_again(session, owner, chain(*replaced(session, owner, row.id)[:1]))
    row.status = status
    row.answer = said.value
    instant = now(session)
    row.answered_at = answered("answered_at", body.answered_at, row.sent_at or instant, instant)
    row.answer_text = body.text
    row.ask_again_on = body.ask_again_on
    if said is Answer.LATER and row.ask_again_on is None:
        cadence = cadence_with(session, owner, row.contact_id)
        row.ask_again_on = ask_again_on(row.answered_at, cadence, defaults.zone)
    row.wait_until = None
    row.retry_after = None
    plans = plan_after_answer(
        said, row.answered_at, row.ask_again_on, defaults.zone, defaults.hours
    )
    planned = plan_follow_ups(session, owner, row.contact_id, plans, outreach_id=row.id)
    data = {"answer": said.value, "before": before, **was, "closed": closed}
    saved(session, owner, OUTREACH, row, "answered", {**data, "replaced": planned.replaced})


def close(session: Session, owner: str, outreach_id: str) -> None:
    """Give up early. Raises NotFound and NotAllowed."""
    row = owned(session, owner, Outreach, outreach_id)
    was = _was(row)
    row.status = step(session, owner, row, OutreachStep.CLOSE)
    _unanswered(session, owner, row, "closed", was)


def sweep(session: Session, owner: str) -> int:
    """Call unanswered some of what has waited long enough; returns how many."""
    waiting = session.scalars(
        owned_query(session, owner, Outreach)
        .where(Outreach.status == OutreachStatus.SENT, Outreach.wait_until <= now(session))
        .limit(SWEPT_AT_ONCE)
    ).all()
    for row in waiting:
        was = _was(row)
        row.status = next_status(OutreachStatus.SENT, OutreachStep.UNANSWERED).value
        _unanswered(session, owner, row, "unanswered", was)
    return len(waiting)


def step(
    session: Session,
    owner: str,
    row: Outreach,
    step: OutreachStep,
    said: Answer | None = None,
    before: OutreachStatus = OutreachStatus.SENT,
) -> str:
    """The status after the step. Raises NotAllowed."""
    nudged = is_any(
        session,
        owner,
        FollowUp.outreach_id == row.id,
        FollowUp.kind == FollowUpKind.NUDGE,
        FollowUp.status == FollowUpStatus.DONE,
    )
    return next_status(
        OutreachStatus(row.status),
        step,
        said,
        answered=row.answer is not None,
        nudged=nudged,
        before=before,
    ).value


def _was(row: Outreach) -> dict[str, Any]:
    """What `reopen` has to know of the time before."""
    return {"from": row.status, "wait_until": to_text(row.wait_until) if row.wait_until else None}


def _unanswered(
    session: Session, owner: str, row: Outreach, verb: str, was: dict[str, Any]
) -> None:
    row.wait_until = None
    row.retry_after = retry_on_other_channel_after(row.sent_at or now(session))
    of_this = FollowUp.outreach_id == row.id
    closed = close_follow_ups(session, owner, ClosedReason.GIVEN_UP, [FollowUpKind.NUDGE], of_this)
    saved(session, owner, OUTREACH, row, verb, {**was, "closed": closed})
