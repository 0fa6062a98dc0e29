"""Interviews: scheduled, held, called off, moved."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.clock import to_text
from seventeen.core.db import database_name, now
from seventeen.core.errors import invalid
from seventeen.core.ids import new_id
from seventeen.core.representation import Representation
from seventeen.models import FollowUp, Interview, InterviewQuestion, Outreach
from seventeen.rules.interviews import (
    DEFAULT_REFERRAL_QUESTION,
    next_status,
    overlap,
    plan_after_finish,
    plan_after_schedule,
    time_box_end,
)
from seventeen.rules.words import ClosedReason, FollowUpKind, InterviewStatus, InterviewStep
from seventeen.schemas.interviews import (
    CancelIn,
    FinishIn,
    InterviewIn,
    InterviewOut,
    InterviewQuery,
    MissIn,
    RescheduleIn,
    StartIn,
    WrapUpIn,
)
from seventeen.services import promises
from seventeen.services.criteria import Criterion, equal
from seventeen.services.follow_ups import close_follow_ups, plan_follow_ups, same_contact
from seventeen.services.interview_lists import QUESTION_IN_LIST
from seventeen.services.nouns import Noun, fields, register
from seventeen.services.owners import defaults_of
from seventeen.services.ownership import find, is_new, owned, owned_query, referred, visible
from seventeen.services.references import contact_of
from seventeen.services.stages import refresh_stage
from seventeen.services.things import saved

LONGEST_TALK = timedelta(minutes=240)
MOST_CONFLICTS = 50


def fill(session: Session, owner: str, row: Interview, body: InterviewIn) -> None:
    """Write the body into the row. Raises Invalid when a reference is wrong."""
    new = is_new(row)
    if new:
        row.status = InterviewStatus.SCHEDULED.value
        row.extended_at_their_request = False
    same_contact(session, owner, row, body.contact_id)
    if body.outreach_id != row.outreach_id:
        outreach = referred(session, owner, Outreach, body.outreach_id, "/outreach_id")
        if outreach is not None and outreach.contact_id != row.contact_id:
            raise invalid("/outreach_id", "other-contact", "It belongs to another contact.")
        row.outreach_id = body.outreach_id
    moved = not new and body.starts_at != row.starts_at
    if moved and row.status != InterviewStatus.SCHEDULED:
        raise invalid("/starts_at", "use-reschedule", "Reschedule it to give it a new time.")
    row.starts_at = body.starts_at
    row.minutes_agreed = body.minutes_agreed or minutes_asked(session, owner, row)
    row.medium = body.medium
    row.place = body.place
    if moved:
        _close(session, owner, row, ClosedReason.RESCHEDULED)
        plan_questions(session, owner, row)


def minutes_asked(session: Session, owner: str, row: Interview) -> int:
    """The time box is what was asked for (domain), else the user's default."""
    outreach = find(session, owner, Outreach, row.outreach_id) if row.outreach_id else None
    return outreach.minutes_asked if outreach else defaults_of(session, owner).minutes_asked


def after_change(session: Session, owner: str, row: Interview, *, new: bool) -> None:
    """A new talk gets its last question, and a follow-up to send them all in advance."""
    if new:
        instant = now(session)
        question = InterviewQuestion(
            owner_id=owner,
            id=new_id(instant),
            created_at=instant,
            updated_at=instant,
            interview_id=row.id,
            text=DEFAULT_REFERRAL_QUESTION,
            position=0,
            referral=True,
            asked=False,
            spare=False,
        )
        session.add(question)
        saved(session, owner, QUESTION_IN_LIST, question, "created", new=True)
        plan_questions(session, owner, row)
    refresh_stage(session, owner, row.contact_id)


INTERVIEW = register(
    Noun(
        kind="interview",
        collection="interviews",
        representation=Representation(
            Interview, InterviewOut, {"contact": contact_of("interviews")}
        ),
        stored=InterviewIn,
        fill=fill,
        sorts={
            "starts_at": Interview.starts_at,
            "created_at": Interview.created_at,
            "updated_at": Interview.updated_at,
        },
        default_sort="-starts_at",
        words=lambda _session, row: [row.place, row.cancel_reason],
        texts=fields("place", "cancel_reason"),
        title=Interview.medium,
        after_change=after_change,
    )
)


def filters(query: InterviewQuery) -> list[Criterion]:
    """The list's filters as criteria."""
    criteria = equal(Interview, query, "contact_id", "status")
    if query.starts_after is not None:
        criteria.append(Interview.starts_at > query.starts_after)
    if query.starts_before is not None:
        criteria.append(Interview.starts_at < query.starts_before)
    return criteria


def conflicts(
    session: Session, owner: str, starts_at: datetime, minutes: int, except_id: str | None
) -> bytes:
    """The talks to come that a new one (or `except_id`, moved) would overlap, as JSON."""
    status, until = Interview.status, time_box_end(starts_at, minutes)
    rows = session.execute(
        select(
            INTERVIEW.representation.column(database_name(session)),
            Interview.id,
            Interview.starts_at,
            Interview.minutes_agreed,
        )
        .where(
            *visible(session, owner, Interview),
            status.in_([InterviewStatus.SCHEDULED.value, InterviewStatus.UNDER_WAY.value]),
            Interview.starts_at > starts_at - LONGEST_TALK,
            Interview.starts_at < until,
        )
        .order_by(Interview.starts_at, Interview.id)
    )
    found = [
        thing
        for thing, interview_id, other_starts_at, other in rows
        if interview_id != except_id and overlap(starts_at, minutes, other_starts_at, other)
    ]
    return f'{{"items":[{",".join(found[:MOST_CONFLICTS])}]}}'.encode()


def plan_questions(session: Session, owner: str, row: Interview) -> None:
    """Offer to send the questions in advance, where the user wants that."""
    defaults = defaults_of(session, owner)
    plans = plan_after_schedule(
        row.starts_at, now(session), defaults.send_questions, defaults.zone, defaults.hours
    )
    plan_follow_ups(session, owner, row.contact_id, plans, interview_id=row.id)


def start(session: Session, owner: str, interview_id: str, body: StartIn) -> None:
    """The talk began. Raises NotFound and NotAllowed."""
    row = _step(session, owner, interview_id, InterviewStep.START)
    row.started_at = body.started_at or now(session)
    takes_place(row)
    _close(session, owner, row, ClosedReason.INTERVIEW_HELD)
    saved(session, owner, INTERVIEW, row, "started")


def finish(session: Session, owner: str, interview_id: str, body: FinishIn) -> None:
    """The talk is over: plan the thank-you, the check-in and what the user promised.

    Raises NotFound, NotAllowed, and Invalid when it would end before it started.
    """
    row = _step(session, owner, interview_id, InterviewStep.FINISH)
    ended_at = body.ended_at or now(session)
    if row.started_at is not None and ended_at < row.started_at:
        raise invalid("/ended_at", "before-start", "A talk can't end before it started.")
    row.ended_at = ended_at
    row.referral_question_asked = body.referral_question_asked
    row.extended_at_their_request = body.extended_at_their_request
    takes_place(row)
    closed = _close(session, owner, row, ClosedReason.INTERVIEW_HELD)
    saved(session, owner, INTERVIEW, row, "finished", {"closed": closed})
    _tick_last(session, owner, row)
    defaults = defaults_of(session, owner)
    plans = plan_after_finish(ended_at, defaults.zone, defaults.hours)
    plan_follow_ups(
        session,
        owner,
        row.contact_id,
        plans,
        interview_id=row.id,
        thank_you_id=body.thank_you_id,
    )
    for promised in body.promises:
        promises.promised(session, owner, row, promised)


def wrap_up(session: Session, owner: str, interview_id: str, body: WrapUpIn) -> None:
    """All of it is written down: it leaves the agenda. Raises NotFound and NotAllowed."""
    row = _step(session, owner, interview_id, InterviewStep.WRAP_UP)
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
    row.cancelled_by, row.cancel_reason = body.by, body.reason
    closed = _close(session, owner, row, ClosedReason.CALLED_OFF)
    saved(session, owner, INTERVIEW, row, "cancelled", {"by": body.by, "closed": closed})


def miss(session: Session, owner: str, interview_id: str, body: MissIn) -> None:
    """Somebody did not turn up. Raises NotFound and NotAllowed."""
    row = _step(session, owner, interview_id, InterviewStep.MISS)
    started_at = to_text(row.started_at) if row.started_at else None
    row.missed_by = body.by
    row.started_at = None
    closed = _close(session, owner, row, ClosedReason.CALLED_OFF)
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
    _close(session, owner, row, ClosedReason.RESCHEDULED)
    saved(session, owner, INTERVIEW, row, "rescheduled", {"from": before.isoformat()})
    plan_questions(session, owner, row)


def _step(session: Session, owner: str, interview_id: str, step: InterviewStep) -> Interview:
    row = owned(session, owner, Interview, interview_id)
    row.status = next_status(InterviewStatus(row.status), step).value
    return row


def takes_place(row: Interview) -> None:
    """Whoever had called it off, or missed it, no longer has."""
    row.cancelled_by = row.cancel_reason = row.missed_by = None


def _close(session: Session, owner: str, row: Interview, reason: ClosedReason) -> list[str]:
    """What was to be sent before the talk has lost its time; returns its ids."""
    return close_follow_ups(
        session, owner, reason, [FollowUpKind.SEND_QUESTIONS], FollowUp.interview_id == row.id
    )
