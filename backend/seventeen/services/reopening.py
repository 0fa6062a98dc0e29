"""Taking back what was noted by mistake: an answer, having given up, the end of a talk.

Each step wrote into its event what it found. Reading it there leaves things as they were; where
that is not to be had (what was imported, say), they are as close to it as the domain allows.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from seventeen.core.clock import from_text
from seventeen.core.db import now
from seventeen.models import Event, FollowUp, Interview, Outreach
from seventeen.rules.interviews import next_status
from seventeen.rules.outreach import PLANNED_BY_ANSWER, retry_on_other_channel_after, wait_again
from seventeen.rules.words import (
    Answer,
    ClosedReason,
    FollowUpKind,
    InterviewStatus,
    InterviewStep,
    OutreachStatus,
    OutreachStep,
)
from seventeen.services import outreach as asks
from seventeen.services.events import history
from seventeen.services.follow_up_plans import close_follow_ups, open_again
from seventeen.services.follow_ups import has_nudge
from seventeen.services.interview_steps import takes_place
from seventeen.services.interviews import INTERVIEW
from seventeen.services.nouns import Noun
from seventeen.services.owners import defaults_of
from seventeen.services.ownership import owned
from seventeen.services.things import saved

GAVE_UP = ("outreach.closed", "outreach.unanswered")
ENDS = {
    InterviewStatus.CANCELLED: "interview.cancelled",
    InterviewStatus.MISSED: "interview.missed",
    InterviewStatus.HELD: "interview.finished",
}
PLANNED_BY_FINISH = (FollowUpKind.THANK_YOU, FollowUpKind.CHECK_IN)


def reopen_outreach(session: Session, owner: str, outreach_id: str) -> None:
    """No answer came after all, or the user had given up too early: it is out again.

    What the answer had planned, and is not done yet, goes; what it had closed is owed again.
    Raises NotFound and NotAllowed.
    """
    row = owned(session, owner, Outreach, outreach_id)
    gave_up = row.status == OutreachStatus.UNANSWERED
    taken_back = (
        history(session, owner, row.id, GAVE_UP)[:1]
        if gave_up
        else _answers(history(session, owner, row.id, [asks.ANSWERED]))
    )
    was = taken_back[-1].data if taken_back else {}
    before = OutreachStatus(was.get("from", OutreachStatus.SENT))
    row.status = asks.step(session, owner, row, OutreachStep.REOPEN, before=before)
    if row.answer is not None and not gave_up:
        kinds = PLANNED_BY_ANSWER[Answer(row.answer)]
        of_this = FollowUp.outreach_id == row.id
        close_follow_ups(session, owner, ClosedReason.NOT_ANSWERED_AFTER_ALL, kinds, of_this)
        row.answer = row.answered_at = row.answer_text = row.ask_again_on = None
    open_again(session, owner, was.get("closed", ()))
    if not gave_up and taken_back:
        open_again(session, owner, taken_back[0].data.get("replaced", ()))
    row.retry_after = row.wait_until = None
    if row.status == OutreachStatus.UNANSWERED:
        row.retry_after = retry_on_other_channel_after(row.sent_at or now(session))
    elif not has_nudge(session, owner, row.id):
        waited = from_text(was["wait_until"]) if was.get("wait_until") else None
        mine = defaults_of(session, owner)
        row.wait_until = wait_again(waited, now(session), mine.nudge_days, mine.zone, mine.hours)
    _reopened(session, owner, asks.OUTREACH, row, taken_back)


def _answers(told: Sequence[Event]) -> Sequence[Event]:
    """The answer that stands, with all that it corrects: from the latest back to the first."""
    for position, event in enumerate(told):
        if event.data.get("before") is None:
            return told[: position + 1]
    return told


def reopen_interview(session: Session, owner: str, interview_id: str) -> None:
    """The last step was a mistake: it was not called off, missed, finished or wrapped up.

    Raises NotFound and NotAllowed.
    """
    row = owned(session, owner, Interview, interview_id)
    before, wrapped_up = InterviewStatus(row.status), row.wrapped_up_at is not None
    types = [ENDS[before]] if before in ENDS and not wrapped_up else []
    taken_back = history(session, owner, row.id, types)[:1]
    was = taken_back[0].data if taken_back else {}
    if was.get("started_at"):
        row.started_at = from_text(was["started_at"])
    started = row.started_at is not None
    row.status = next_status(
        before, InterviewStep.REOPEN, started=started, wrapped_up=wrapped_up
    ).value
    if wrapped_up:
        row.wrapped_up_at = None
    elif before is InterviewStatus.HELD:
        row.ended_at = row.referral_question_asked = None
        row.extended_at_their_request = False
        of_this = FollowUp.interview_id == row.id
        reason = ClosedReason.NOT_HELD_AFTER_ALL
        close_follow_ups(session, owner, reason, PLANNED_BY_FINISH, of_this)
    takes_place(row)
    open_again(session, owner, [*was.get("closed", ()), *was.get("replaced", ())])
    _reopened(session, owner, INTERVIEW, row, taken_back)


def _reopened(
    session: Session, owner: str, noun: Noun, row: Any, taken_back: Sequence[Event]
) -> None:
    """Says which events did not happen after all, so that no story tells of them."""
    data = {"takes_back": [event.seq for event in taken_back]}
    saved(session, owner, noun, row, "reopened", data)
