"""The questions and notes of an interview."""

from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.errors import Conflict, invalid
from seventeen.core.representation import Representation
from seventeen.models import InterviewQuestion, Note, Promise
from seventeen.schemas.interviews import (
    InterviewQuestionIn,
    InterviewQuestionOut,
    NoteIn,
    NoteOut,
)
from seventeen.services.events import record_many
from seventeen.services.insights import INSIGHT
from seventeen.services.nouns import Noun, register
from seventeen.services.ownership import is_new, may_hide, referred
from seventeen.services.promises import PROMISE, hide
from seventeen.services.things import saved

MOST_QUESTIONS = 200


def _of(interview_id: str) -> Any:
    return InterviewQuestion.interview_id == interview_id


def fill_question(
    session: Session, owner: str, row: InterviewQuestion, body: InterviewQuestionIn
) -> None:
    """Write the body into the row and give it its place; the referral question stays last."""
    row.text, row.asked = body.text, body.asked
    if row.referral:
        row.spare = False
        return
    row.spare = body.spare
    others = list(
        session.execute(
            select(InterviewQuestion.id, InterviewQuestion.referral, InterviewQuestion.position)
            .where(
                InterviewQuestion.owner_id == owner,
                _of(row.interview_id),
                InterviewQuestion.deleted_at.is_(None),
                InterviewQuestion.id != row.id,
            )
            .order_by(InterviewQuestion.position, InterviewQuestion.id)
        )
    )
    if len(others) >= MOST_QUESTIONS:
        raise invalid("", "too-many", f"An interview has at most {MOST_QUESTIONS} questions.")
    row.referral = False
    free = [one.id for one in others if not one.referral]
    wanted = body.position
    if wanted is None and not is_new(row):
        wanted = row.position
    place = len(free) if wanted is None else min(wanted, len(free))
    free.insert(place, row.id)
    free += [one.id for one in others if one.referral]
    places = {question_id: position for position, question_id in enumerate(free)}
    row.position = places.pop(row.id)
    moved = [one.id for one in others if places[one.id] != one.position]
    for question_id in moved:
        session.execute(
            update(InterviewQuestion)
            .where(InterviewQuestion.owner_id == owner, InterviewQuestion.id == question_id)
            .values(position=places[question_id], updated_at=now(session))
        )
    record_many(
        session, owner, [("interview_question", question_id, "moved", {}) for question_id in moved]
    )


def keep_last(session: Session, owner: str, row: InterviewQuestion, *, new: bool) -> None:
    """One that comes back from the bin has its old place, which may lie behind the last by now."""
    if new or row.referral or row.deleted_at is not None:
        return
    last = session.scalars(
        select(InterviewQuestion).where(
            InterviewQuestion.owner_id == owner,
            _of(row.interview_id),
            InterviewQuestion.deleted_at.is_(None),
            InterviewQuestion.referral.is_(True),
        )
    ).first()
    if last is not None and last.position <= row.position:
        last.position, last.updated_at = row.position + 1, now(session)
        session.flush()
        record_many(session, owner, [("interview_question", last.id, "moved", {})])


def keep_referral_question(_session: Session, _owner: str, row: InterviewQuestion) -> None:
    """Domain: the last question of every list can't be removed."""
    if row.referral:
        raise Conflict(
            "The last question, who else to talk to, stays in every list. You can reword it.",
            extra={"state": "referral", "possible": ["reword"]},
        )


def fill_note(session: Session, owner: str, row: Note, body: NoteIn) -> None:
    """Write the body into the row.

    Raises Invalid when the question is of another interview, and Forbidden when the note is to be
    off the record for somebody who would not see it then.
    """
    may_hide(session, body.off_the_record)
    if body.question_id != row.question_id:
        question = referred(session, owner, InterviewQuestion, body.question_id, "/question_id")
        if question is not None and question.interview_id != row.interview_id:
            raise invalid("/question_id", "other-interview", "It belongs to another interview.")
        row.question_id = body.question_id
    row.text, row.mark, row.off_the_record = body.text, body.mark, body.off_the_record


def hide_what_came_of_it(session: Session, owner: str, row: Note, *, new: bool) -> None:
    """What was made from a note is off the record as soon as the note is, in the bin too.

    It stays so when the note no longer is: somebody may have meant the insight alone by now.
    """
    if new or not row.off_the_record:
        return
    for noun in (INSIGHT, PROMISE):
        model: Any = noun.model
        made = select(model).where(
            model.owner_id == owner, model.note_id == row.id, model.off_the_record.is_(False)
        )
        for one in session.scalars(made).all():
            if isinstance(one, Promise):
                hide(session, owner, one)
            one.off_the_record = True
            if one.deleted_at is None:
                saved(session, owner, noun, one)


QUESTION_IN_LIST = register(
    Noun(
        kind="interview_question",
        collection="questions",
        representation=Representation(InterviewQuestion, InterviewQuestionOut),
        stored=InterviewQuestionIn,
        fill=fill_question,
        sorts={"position": InterviewQuestion.position},
        default_sort="position",
        words=lambda _session, row: [row.text],
        shows=("text",),
        title=InterviewQuestion.text,
        after_change=keep_last,
        before_delete=keep_referral_question,
        parent="interviews",
        parent_column="interview_id",
    )
)

NOTE = register(
    Noun(
        kind="note",
        collection="notes",
        representation=Representation(Note, NoteOut),
        stored=NoteIn,
        fill=fill_note,
        sorts={"created_at": Note.created_at},
        default_sort="created_at",
        words=lambda _session, row: [row.text],
        shows=("text",),
        title=Note.text,
        after_change=hide_what_came_of_it,
        parent="interviews",
        parent_column="interview_id",
    )
)
