"""What the user does with a follow-up: it is done, skipped, put off, or taken up again."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.errors import Conflict, invalid
from seventeen.models import FollowUp, Interview, Promise
from seventeen.rules.follow_ups import next_check_in, next_status
from seventeen.rules.moments import happened
from seventeen.rules.plan import Plan
from seventeen.rules.words import (
    ClosedReason,
    FollowUpKind,
    FollowUpStatus,
    FollowUpStep,
)
from seventeen.schemas.follow_ups import CompleteIn, SnoozeIn
from seventeen.services.events import history
from seventeen.services.follow_up_plans import close_follow_ups, open_again, plan_follow_ups
from seventeen.services.follow_ups import FOLLOW_UP, ended_ask, move
from seventeen.services.nouns import NOUNS
from seventeen.services.owners import cadence_with, defaults_of
from seventeen.services.ownership import find, owned
from seventeen.services.things import saved


def complete(session: Session, owner: str, follow_up_id: str, body: CompleteIn) -> None:
    """It is done. A nudge starts one more wait, a check-in plans the next, a promise is kept.

    Raises NotFound and NotAllowed.
    """
    row = owned(session, owner, FollowUp, follow_up_id)
    row.status = next_status(FollowUpStatus(row.status), FollowUpStep.COMPLETE).value
    row.done_at = happened("done_at", body.done_at, now(session))
    row.channel = body.channel or row.channel
    if body.body is not None:
        row.body = body.body
    data: dict[str, Any] = {}
    if row.kind == FollowUpKind.CHECK_IN:
        following = _following(session, owner, row)
        planned = plan_follow_ups(session, owner, row.contact_id, [following])
        data = {"planned": planned.made, "closed": planned.replaced}
    saved(session, owner, FOLLOW_UP, row, "completed", data)
    if row.promise_id and (promise := find(session, owner, Promise, row.promise_id)):
        promise.kept_at = promise.kept_at or row.done_at
        saved(session, owner, NOUNS["promise"], promise, "kept")
    if row.kind == FollowUpKind.SEND_QUESTIONS and row.interview_id:
        interview = find(session, owner, Interview, row.interview_id)
        if interview is not None:
            interview.questions_sent_at = row.done_at
            saved(session, owner, NOUNS["interview"], interview, "questions_sent")


def _following(session: Session, owner: str, row: FollowUp) -> Plan:
    """The check-in that comes after a completed one."""
    defaults = defaults_of(session, owner)
    cadence = cadence_with(session, owner, row.contact_id)
    done_at = row.done_at or now(session)
    return next_check_in(done_at, cadence, defaults.zone, defaults.hours)


def skip(session: Session, owner: str, follow_up_id: str) -> None:
    """The user decides against it. Raises NotFound and NotAllowed."""
    row = owned(session, owner, FollowUp, follow_up_id)
    row.status = next_status(FollowUpStatus(row.status), FollowUpStep.SKIP).value
    saved(session, owner, FOLLOW_UP, row, "skipped")


def snooze(session: Session, owner: str, follow_up_id: str, body: SnoozeIn) -> None:
    """Out of the agenda until then; when it is due and late stays. Raises NotFound, NotAllowed."""
    row = owned(session, owner, FollowUp, follow_up_id)
    next_status(FollowUpStatus(row.status), FollowUpStep.SNOOZE)
    if body.until <= now(session):
        raise invalid("/until", "not-in-the-future", "Choose a time in the future.")
    row.snoozed_until = body.until
    move(row, row.due_at, row.late_at)
    saved(session, owner, FOLLOW_UP, row, "snoozed")


def reopen(session: Session, owner: str, follow_up_id: str) -> None:
    """It is to be done after all, and now: the inverse of completing, skipping and snoozing.

    What its end had planned goes with it. Raises NotFound, NotAllowed, and Conflict when the ask
    that it nudges for is no longer out.
    """
    row = owned(session, owner, FollowUp, follow_up_id)
    before = FollowUpStatus(row.status)
    after = next_status(before, FollowUpStep.REOPEN)
    if ask := ended_ask(session, owner, row):
        raise Conflict(
            f"There is nobody to nudge: the ask is {ask.status}.",
            extra={"state": before.value, "possible": []},
        )
    if before is FollowUpStatus.DONE:
        _not_done(session, owner, row)
    row.status = after.value
    row.done_at = None
    row.snoozed_until = None
    row.acts_at = row.due_at
    saved(session, owner, FOLLOW_UP, row, "reopened", {"before": before.value})


def _not_done(session: Session, owner: str, row: FollowUp) -> None:
    """Take back what its completion had brought about."""
    if row.kind == FollowUpKind.CHECK_IN:
        was = _completed(session, owner, row.id)
        _unplan(session, owner, was.get("planned", ()))
        open_again(session, owner, was.get("closed", ()))
    promise = find(session, owner, Promise, row.promise_id) if row.promise_id else None
    if promise is not None and promise.kept_at is not None:
        promise.kept_at = None
        saved(session, owner, NOUNS["promise"], promise, "reopened")
    talk = find(session, owner, Interview, row.interview_id) if row.interview_id else None
    questions = row.kind == FollowUpKind.SEND_QUESTIONS
    if questions and talk is not None and talk.questions_sent_at == row.done_at:
        talk.questions_sent_at = None
        saved(session, owner, NOUNS["interview"], talk)


def _unplan(session: Session, owner: str, planned: Iterable[str]) -> None:
    """The check-in that comes after this goes; where it is done, the one that came after that."""
    waiting = list(planned)
    while waiting:
        row = find(session, owner, FollowUp, waiting.pop())
        if row is not None and row.status == FollowUpStatus.DONE:
            waiting += _completed(session, owner, row.id).get("planned", ())
        elif row is not None:
            close_follow_ups(
                session,
                owner,
                ClosedReason.NOT_DONE_AFTER_ALL,
                [FollowUpKind.CHECK_IN],
                FollowUp.id == row.id,
            )


def _completed(session: Session, owner: str, follow_up_id: str) -> dict[str, Any]:
    """What its completion had planned and closed."""
    told = history(session, owner, follow_up_id, ["follow_up.completed"])
    return told[0].data if told else {}
