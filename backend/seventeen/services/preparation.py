"""Whether a talk is prepared."""

from dataclasses import dataclass
from datetime import timedelta
from functools import cache

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from seventeen.coach.answers import answer_to, asked
from seventeen.core.errors import NotFound
from seventeen.core.query import Query
from seventeen.core.table import Id
from seventeen.models import Interview, InterviewQuestion, Research, User
from seventeen.rules.readiness import Readiness, readiness
from seventeen.rules.words import ResearchTopic
from seventeen.schemas.interviews import ReadinessMissing, ReadinessOut, ReadinessQuestion
from seventeen.services.ownership import OWNER, THING, seen_by, sees_everything

PITCH_IS_FRESH = timedelta(days=30)
MOST_RESEARCH = 50
"""How many facts about a contact, the latest, questions are held against."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the rule says, and what the coach has against each question that counts."""

    result: Readiness
    questions: list[ReadinessQuestion]


def readiness_of(session: Session, owner: str, interview_id: str) -> ReadinessOut:
    """What is still missing before this talk. Raises NotFound."""
    prepared = _assess(session, owner, interview_id)
    if prepared is None:
        raise NotFound()
    result = prepared.result
    return ReadinessOut(
        ready=result.ready,
        share=result.share,
        missing=[
            ReadinessMissing(code=one.code, detail=one.sentence, params=one.params)
            for one in result.missing
        ],
        questions=prepared.questions,
    )


def is_ready(session: Session, owner: str, interview_id: str) -> bool:
    """Whether nothing is missing any more."""
    prepared = _assess(session, owner, interview_id)
    return prepared is not None and prepared.result.ready


def _assess(session: Session, owner: str, interview_id: str) -> Prepared | None:
    """The rule, with its facts looked up; None without such a talk.

    A question that a search engine or the user's own research answers does not count as one that
    only they can answer. Spare ones, and the last one for a referral, count in nothing.
    """
    talk = _TALK.first(session, owner=owner, id=interview_id)
    if talk is None:
        return None
    contact_id, created_at, minutes_agreed, read_at = talk
    research = _research(everything=sees_everything(session)).rows(
        session, owner=owner, contact=contact_id
    )
    questions_asked = _ASKED.rows(session, owner=owner, id=interview_id)
    known = {detail: fact_id for fact_id, _, detail in reversed(research)}
    questions = [
        ReadinessQuestion(
            id=question_id,
            searchable=asked(text).searchable,
            answered_by_id=known.get(answer_to(text, known) or ""),
        )
        for question_id, text in questions_asked
    ]
    weak = sum(one.searchable or one.answered_by_id is not None for one in questions)
    result = readiness(
        person_research=sum(topic == ResearchTopic.PERSON for _, topic, _ in research),
        questions=len(questions) - weak,
        searchable_questions=weak,
        pitch_read=read_at is not None and read_at >= created_at - PITCH_IS_FRESH,
        time_box_agreed=minutes_agreed > 0,
    )
    return Prepared(result, questions)


_TALK = Query(
    select(
        Interview.contact_id,
        Interview.created_at,
        Interview.minutes_agreed,
        User.pitch_reviewed_at,
    )
    .join(User, User.owner_id == Interview.owner_id)
    .where(*seen_by(OWNER, Interview, everything=True), Interview.id == THING)
)

_ASKED = Query(
    select(InterviewQuestion.id, InterviewQuestion.text)
    .where(
        *seen_by(OWNER, InterviewQuestion, everything=True),
        InterviewQuestion.interview_id == THING,
        InterviewQuestion.referral.is_(False),
        InterviewQuestion.spare.is_(False),
    )
    .order_by(InterviewQuestion.position)
)


@cache
def _research(*, everything: bool) -> Query:
    return Query(
        select(Research.id, Research.topic, Research.detail)
        .where(
            *seen_by(OWNER, Research, everything=everything),
            Research.contact_id == bindparam("contact", type_=Id),
        )
        .order_by(Research.created_at.desc())
        .limit(MOST_RESEARCH)
    )
