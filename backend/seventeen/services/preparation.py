"""Whether a talk is prepared."""

from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from seventeen.models import Interview, InterviewQuestion, Research
from seventeen.rules.readiness import Readiness, readiness
from seventeen.rules.words import ResearchTopic
from seventeen.schemas.interviews import ReadinessMissing, ReadinessOut
from seventeen.services.owners import user_row
from seventeen.services.ownership import owned, visible

PITCH_IS_FRESH = timedelta(days=30)


def readiness_of(session: Session, owner: str, interview_id: str) -> ReadinessOut:
    """What is still missing before this talk. Raises NotFound."""
    result = assess(session, owner, owned(session, owner, Interview, interview_id))
    return ReadinessOut(
        ready=result.ready,
        share=result.share,
        missing=[ReadinessMissing(code=one.code, detail=one.sentence) for one in result.missing],
    )


def assess(session: Session, owner: str, interview: Interview) -> Readiness:
    """The rule, with its facts looked up."""
    research = session.execute(
        select(func.count())
        .select_from(Research)
        .where(
            *visible(session, owner, Research),
            Research.contact_id == interview.contact_id,
            Research.topic == ResearchTopic.PERSON,
        )
    ).scalar_one()
    questions = session.execute(
        select(func.count())
        .select_from(InterviewQuestion)
        .where(
            *visible(session, owner, InterviewQuestion),
            InterviewQuestion.interview_id == interview.id,
            InterviewQuestion.referral.is_(False),
        )
    ).scalar_one()
    read_at = user_row(session, owner).pitch_reviewed_at
    return readiness(
        person_research=research,
        questions=questions,
        pitch_read=read_at is not None and read_at >= interview.created_at - PITCH_IS_FRESH,
        time_box_agreed=interview.minutes_agreed > 0,
    )
