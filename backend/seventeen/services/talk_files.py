"""A talk as files for calendar and printer: what they say is looked up here, formats write it.

What is off the record, and what was noted or researched, is in none of them.
"""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.formats.invitation import Invitation, Person
from seventeen.formats.sheet import Sheet
from seventeen.models import Contact, Event, Interview, InterviewQuestion, Organization, User
from seventeen.rules.interviews import alarm_at
from seventeen.rules.words import InterviewStatus, Medium
from seventeen.services.owners import user_row
from seventeen.services.ownership import find, owned, owned_query

SHORT_PITCH = 600
"""Letters that the pitch may have to be printed: it is told in a minute, and only if asked."""


def invitation_of(session: Session, owner: str, interview_id: str) -> Invitation:
    """What a calendar is to know of this talk. Raises NotFound."""
    interview = owned(session, owner, Interview, interview_id)
    contact = owned(session, owner, Contact, interview.contact_id)
    user = user_row(session, owner)
    return Invitation(
        uid=interview.id,
        sequence=changes_of(session, owner, interview),
        written_at=now(session),
        starts_at=interview.starts_at,
        minutes=interview.minutes_agreed,
        names=tuple(name for name in (user.name, contact.name) if name),
        medium=Medium(interview.medium).value,
        place=interview.place,
        cancelled=interview.status == InterviewStatus.CANCELLED,
        organizer=_user(user),
        attendee=_contact(contact),
    )


def sheet_of(session: Session, owner: str, interview_id: str, *, pitch: bool = False) -> Sheet:
    """What the sheet for this talk is to say. Raises NotFound."""
    interview = owned(session, owner, Interview, interview_id)
    contact = owned(session, owner, Contact, interview.contact_id)
    user = user_row(session, owner)
    works_at = contact.organization_id
    organization = find(session, owner, Organization, works_at) if works_at else None
    questions = session.scalars(
        owned_query(session, owner, InterviewQuestion)
        .where(
            InterviewQuestion.interview_id == interview.id,
            InterviewQuestion.spare.is_(False),
        )
        .order_by(InterviewQuestion.position, InterviewQuestion.id)
    ).all()
    return Sheet(
        name=contact.name or "",
        title=contact.title,
        organization=organization.name if organization else None,
        why=tuple(one["detail"] for one in contact.interest),
        common_ground=tuple(contact.common_ground),
        pitch=user.pitch if pitch and len(user.pitch) <= SHORT_PITCH else None,
        medium=Medium(interview.medium).value,
        place=interview.place,
        starts_at=interview.starts_at,
        minutes=interview.minutes_agreed,
        alarm_at=alarm_at(interview.starts_at, interview.minutes_agreed),
        zone=user.time_zone,
        contact_zone=contact.time_zone,
        questions=tuple(one.text for one in questions if not one.referral),
        last_question=next((one.text for one in questions if one.referral), ""),
    )


def changes_of(session: Session, owner: str, interview: Interview) -> int:
    """How often the talk changed since it was agreed: calendars keep the highest number."""
    count: int = session.execute(
        select(func.count())
        .select_from(Event)
        .where(
            Event.owner_id == owner,
            Event.thing_id == interview.id,
            Event.type != "interview.created",
        )
    ).scalar_one()
    return count


def _user(user: User) -> Person | None:
    return Person(user.name, user.email) if user.email else None


def _contact(contact: Contact) -> Person | None:
    address = contact.emails[0]["value"] if contact.emails else None
    return Person(contact.name or "", address) if address else None
