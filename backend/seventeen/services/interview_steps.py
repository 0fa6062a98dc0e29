"""What happens with an interview: started, finished, wrapped up, called off, missed, moved."""

from sqlalchemy.orm import Session

from seventeen.core.clock import to_text
from seventeen.core.db import now
from seventeen.models import FollowUp, Interview, InterviewQuestion
from seventeen.rules.interviews import next_status, plan_after_finish
from seventeen.rules.moments import ended, happened
from seventeen.rules.words import (
    ClosedReason,
    FollowUpKind,
    FollowUpStatus,
    InterviewStatus,
    InterviewStep,
)
from seventeen.schemas.interviews import (
    CancelIn,
    FinishIn,
    MissIn,
    RescheduleIn,
    StartIn,
    WrapUpIn,
)
from seventeen.services import promises
from seventeen.services.follow_up_plans import plan_follow_ups
from seventeen.services.follow_ups import is_any
from seventeen.services.interview_lists import QUESTION_IN_LIST
from seventeen.services.interviews import INTERVIEW, close_unsent, plan_questions
from seventeen.services.owners import defaults_of
from seventeen.services.ownership import owned, owned_query
from seventeen.services.things import saved


def start(session: Session, owner: str, interview_id: str, body: StartIn) -> None:
    """The talk began. Raises NotFound and NotAllowed."""
    row = _step(session, owner, interview_id, InterviewStep.START)
    row.started_at = happened("started_at", body.started_at, now(session))
    takes_place(row)
    close_unsent(session, owner, row, ClosedReason.INTERVIEW_HELD)
    saved(session, owner, INTERVIEW, row, "started")


def finish(session: Session, owner: str, interview_id: str, body: FinishIn) -> None:
    """The talk is over: plan the thank-you, the check-in and what the user promised.

    Raises NotFound, NotAllowed, and BadValue when it would end before it started.
    """
    row = _step(session, owner, interview_id, InterviewStep.FINISH)
    row.ended_at = ended_at = ended("ended_at", body.ended_at, row.started_at, now(session))
    row.referral_question_asked = body.referral_question_asked
    row.extended_at_their_request = body.extended_at_their_request
    takes_place(row)
    closed = close_unsent(session, owner, row, ClosedReason.INTERVIEW_HELD)
    defaults = defaults_of(session, owner)
    plans = [
        plan
        for plan in plan_after_finish(ended_at, defaults.zone, defaults.hours)
        if plan.kind is not FollowUpKind.THANK_YOU or not _thanked(session, owner, row)
    ]
    planned = plan_follow_ups(
        session,
        owner,
        row.contact_id,
        plans,
        interview_id=row.id,
        thank_you_id=body.thank_you_id,
    )
    data = {"closed": closed, "replaced": planned.replaced}
    saved(session, owner, INTERVIEW, row, "finished", data)
    _tick_last(session, owner, row)
    promises.note_down(session, owner, row, body.promises)


def _thanked(session: Session, owner: str, row: Interview) -> bool:
    """Whether the thank-you is out, or decided against: the talk was finished before, and reopened."""
    return is_any(
        session,
        owner,
        FollowUp.interview_id == row.id,
        FollowUp.kind == FollowUpKind.THANK_YOU,
        FollowUp.status.in_([FollowUpStatus.DONE.value, FollowUpStatus.SKIPPED.value]),
    )


def wrap_up(session: Session, owner: str, interview_id: str, body: WrapUpIn) -> None:
    """All of it is written down: it leaves the agenda. Raises NotFound and NotAllowed."""
    row = _step(session, owner, interview_id, InterviewStep.WRAP_UP)
    if body.extended_at_their_request is not None:
        row.extended_at_their_request = body.extended_at_their_request
    if body.referral_question_asked is not None:
        row.referral_question_asked = body.referral_question_asked
    row.wrapped_up_at = row.wrapped_up_at or now(session)
    saved(session, owner, INTERVIEW, row, "wrapped_up")
    _tick_last(session, owner, row)


def _tick_last(session: Session, owner: str, row: Interview) -> None:
    """The last question of the list shows what is known of the talk: whether it was asked."""
    last = session.scalars(
        owned_query(session, owner, InterviewQuestion).where(
            InterviewQuestion.interview_id == row.id, InterviewQuestion.referral.is_(True)
        )
    ).first()
    asked = row.referral_question_asked
    if last is not None and asked is not None and last.asked != asked:
        last.asked = asked
        saved(session, owner, QUESTION_IN_LIST, last)


def cancel(session: Session, owner: str, interview_id: str, body: CancelIn) -> None:
    """The talk is called off; the agenda offers a new time. Raises NotFound, NotAllowed."""
    row = _step(session, owner, interview_id, InterviewStep.CANCEL)
    row.called_off_at = now(session)
    row.cancelled_by, row.cancel_reason = body.by, body.reason
    closed = close_unsent(session, owner, row, ClosedReason.CALLED_OFF)
    saved(session, owner, INTERVIEW, row, "cancelled", {"by": body.by, "closed": closed})


def miss(session: Session, owner: str, interview_id: str, body: MissIn) -> None:
    """Somebody did not turn up. Raises NotFound and NotAllowed."""
    row = _step(session, owner, interview_id, InterviewStep.MISS)
    started_at = to_text(row.started_at) if row.started_at else None
    row.called_off_at = now(session)
    row.missed_by = body.by
    row.started_at = None
    closed = close_unsent(session, owner, row, ClosedReason.CALLED_OFF)
    data = {"by": body.by, "started_at": started_at, "closed": closed}
    saved(session, owner, INTERVIEW, row, "missed", data)


def reschedule(session: Session, owner: str, interview_id: str, body: RescheduleIn) -> None:
    """Give it a new time; interview and questions stay. Raises NotFound and NotAllowed."""
    row = _step(session, owner, interview_id, InterviewStep.RESCHEDULE)
    before = row.starts_at
    row.starts_at = body.starts_at
    row.minutes_agreed = body.minutes_agreed or row.minutes_agreed
    row.started_at = None
    takes_place(row)
    close_unsent(session, owner, row, ClosedReason.RESCHEDULED)
    saved(session, owner, INTERVIEW, row, "rescheduled", {"from": before.isoformat()})
    plan_questions(session, owner, row)


def _step(session: Session, owner: str, interview_id: str, step: InterviewStep) -> Interview:
    row = owned(session, owner, Interview, interview_id)
    row.status = next_status(InterviewStatus(row.status), step).value
    return row


def takes_place(row: Interview) -> None:
    """Whoever had called it off, or missed it, no longer has."""
    row.cancelled_by = row.cancel_reason = row.missed_by = row.called_off_at = None
