"""Interviews: what they are, when they collide, and what is sent before them.

What happens with one is in services/interview_steps.py.
"""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.db import database_name, now
from seventeen.core.errors import invalid
from seventeen.core.ids import new_id
from seventeen.core.representation import Representation
from seventeen.models import FollowUp, Interview, InterviewQuestion, Outreach
from seventeen.rules.interviews import (
    DEFAULT_REFERRAL_QUESTION,
    LONGEST_TALK,
    overlap,
    plan_after_schedule,
    time_box_end,
)
from seventeen.rules.words import (
    ClosedReason,
    FollowUpKind,
    FollowUpStatus,
    InterviewStatus,
    OutreachStatus,
)
from seventeen.schemas.interviews import (
    InterviewIn,
    InterviewOut,
    InterviewQuery,
)
from seventeen.schemas.outreach import AnswerIn
from seventeen.services import outreach as asks
from seventeen.services.check_ins import PlansCheckIn
from seventeen.services.criteria import Criterion, equal
from seventeen.services.follow_up_plans import close_follow_ups, plan_follow_ups
from seventeen.services.follow_ups import same_contact
from seventeen.services.interview_lists import QUESTION_IN_LIST
from seventeen.services.nouns import Noun, register
from seventeen.services.owners import defaults_of
from seventeen.services.ownership import find, is_new, owned_query, referred, visible
from seventeen.services.references import contact_of
from seventeen.services.stages import refresh_stage
from seventeen.services.things import saved

CHECK_IN = PlansCheckIn("interview", FollowUp.interview_id)
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
        if outreach is not None and outreach.status in (
            OutreachStatus.SENT,
            OutreachStatus.UNANSWERED,
        ):
            # Whoever agrees on a time has said yes.
            asks.answer(session, owner, outreach.id, AnswerIn(answer="accepted"))
    moved = not new and body.starts_at != row.starts_at
    if moved and row.status != InterviewStatus.SCHEDULED:
        raise invalid("/starts_at", "use-reschedule", "Reschedule it to give it a new time.")
    row.starts_at = body.starts_at
    row.minutes_agreed = body.minutes_agreed or minutes_asked(session, owner, row)
    row.medium = body.medium
    row.place = body.place
    if moved:
        close_unsent(session, owner, row, ClosedReason.RESCHEDULED)
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
        shows=("place", "cancel_reason"),
        title=Interview.medium,
        after_change=after_change,
        after_restore=CHECK_IN.after_restore,
        before_delete=CHECK_IN.before_delete,
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
    """Offer to send the questions in advance, where the user wants that.

    Once they were sent, or the user decided against it, a new time asks for it no more; what was
    written for the time before stays.
    """
    earlier = session.scalars(
        owned_query(session, owner, FollowUp)
        .where(FollowUp.interview_id == row.id, FollowUp.kind == FollowUpKind.SEND_QUESTIONS)
        .order_by(FollowUp.id.desc())
    ).all()
    if any(one.status in (FollowUpStatus.DONE, FollowUpStatus.SKIPPED) for one in earlier):
        return
    written = next((one.body for one in earlier if one.body), "")
    defaults = defaults_of(session, owner)
    plans = plan_after_schedule(
        row.starts_at, now(session), defaults.send_questions, defaults.zone, defaults.hours
    )
    plan_follow_ups(
        session,
        owner,
        row.contact_id,
        [replace(one, body=written) for one in plans],
        interview_id=row.id,
    )


def close_unsent(session: Session, owner: str, row: Interview, reason: ClosedReason) -> list[str]:
    """What was to be sent before the talk has lost its time; returns its ids."""
    return close_follow_ups(
        session, owner, reason, [FollowUpKind.SEND_QUESTIONS], FollowUp.interview_id == row.id
    )
