"""Whether a talk is prepared."""

from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.coach.model import Facts, Kind
from seventeen.coach.review import review
from seventeen.models import Interview, InterviewQuestion, Research
from seventeen.rules.readiness import Readiness, readiness
from seventeen.rules.words import ResearchTopic
from seventeen.schemas.interviews import ReadinessMissing, ReadinessOut, ReadinessQuestion
from seventeen.services.owners import user_row
from seventeen.services.ownership import owned, visible

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
    prepared = assess(session, owner, owned(session, owner, Interview, interview_id))
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


def assess(session: Session, owner: str, interview: Interview) -> Prepared:
    """The rule, with its facts looked up.

    A question that a search engine or the user's own research answers does not count as one that
    only they can answer. Spare ones, and the last one for a referral, count in nothing.
    """
    research = session.execute(
        select(Research.id, Research.topic, Research.detail)
        .where(*visible(session, owner, Research), Research.contact_id == interview.contact_id)
        .order_by(Research.created_at.desc())
        .limit(MOST_RESEARCH)
    ).all()
    asked = session.execute(
        select(InterviewQuestion.id, InterviewQuestion.text)
        .where(
            *visible(session, owner, InterviewQuestion),
            InterviewQuestion.interview_id == interview.id,
            InterviewQuestion.referral.is_(False),
            InterviewQuestion.spare.is_(False),
        )
        .order_by(InterviewQuestion.position)
    ).all()
    known = {fact.detail: fact.id for fact in reversed(research)}
    questions = [
        ReadinessQuestion(
            id=one.id,
            searchable=is_searchable(one.text),
            answered_by_id=known.get(answering(one.text, tuple(known)) or ""),
        )
        for one in asked
    ]
    weak = sum(one.searchable or one.answered_by_id is not None for one in questions)
    read_at = user_row(session, owner).pitch_reviewed_at
    result = readiness(
        person_research=sum(fact.topic == ResearchTopic.PERSON for fact in research),
        questions=len(questions) - weak,
        searchable_questions=weak,
        pitch_read=read_at is not None and read_at >= interview.created_at - PITCH_IS_FRESH,
        time_box_agreed=interview.minutes_agreed > 0,
    )
    return Prepared(result, questions)


@lru_cache(maxsize=4096)
def is_searchable(question: str) -> bool:
    """Whether a search engine answers it. Kept, since an agenda asks for every talk to come."""
    return review(Kind.QUESTION, question).signals["searchable"]


@lru_cache(maxsize=4096)
def answering(question: str, research: tuple[str, ...]) -> str | None:
    """The fact that answers the question already, if one does."""
    found = review(Kind.QUESTION, question, facts=Facts(research=research)).findings
    return next((one.params["known"] for one in found if one.rule == "already_researched"), None)
