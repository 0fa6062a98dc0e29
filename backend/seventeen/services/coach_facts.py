"""What the coach may know: the owner's rows about a contact and a talk, as facts.

Nothing that is off the record gets in, whoever asks: a text goes out.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, func, literal_column, select
from sqlalchemy.orm import Session

from seventeen.coach.model import Facts, Sent
from seventeen.core.errors import invalid
from seventeen.core.table import Binnable
from seventeen.models import (
    Contact,
    FollowUp,
    Interview,
    InterviewQuestion,
    Note,
    Organization,
    Outreach,
    Promise,
    Research,
)
from seventeen.rules.calendar import local_date
from seventeen.rules.words import NoteMark
from seventeen.schemas.coach import CoachFacts
from seventeen.services.owners import defaults_of, user_row
from seventeen.services.ownership import find, referred

MOST_NOTES, MOST_RESEARCH, MOST_QUESTIONS, MOST_SENT, MOST_PROGRESS = 100, 50, 200, 20, 3
LONGEST = 1_000  # code points of a note or a fact that are looked at


def context(
    session: Session, owner: str, contact_id: str | None, interview_id: str | None
) -> tuple[Contact | None, Interview | None]:
    """The contact and the talk that a body refers to.

    Raises Invalid when there is none such, or when the talk is another contact's.
    """
    contact = referred(session, owner, Contact, contact_id, "/contact_id")
    interview = referred(session, owner, Interview, interview_id, "/interview_id")
    if interview is None:
        return contact, None
    if contact is None:
        return find(session, owner, Contact, interview.contact_id), interview
    if interview.contact_id != contact.id:
        raise invalid("/interview_id", "other-contact", "It is a talk with somebody else.")
    return contact, interview


def facts_of(
    session: Session, owner: str, contact: Contact | None, interview: Interview | None
) -> Facts:
    """What is on record; without a contact only who writes, and for how many minutes they ask."""
    facts = Facts(
        sender_name=user_row(session, owner).name or None,
        minutes_asked=defaults_of(session, owner).minutes_asked,
    )
    if contact is not None:
        facts = _about(session, owner, contact, facts)
    if interview is not None:
        facts = replace(
            facts,
            notes=_notes(session, owner, interview.id),
            talk_on=_day_in_words(session, owner, interview.starts_at),
            minutes_asked=interview.minutes_agreed,
        )
    return facts


def with_given(facts: Facts, given: CoachFacts | None) -> Facts:
    """What is on record, overruled by what the body says."""
    if given is None:
        return facts
    said = Facts.from_dict(given.model_dump())
    named = {"contact": ("name", "title", "organization")}
    changed = [field for name in given.model_fields_set for field in named.get(name, (name,))]
    values: dict[str, Any] = {field: getattr(said, field) for field in changed}
    if "interest" in values:
        values["other_interest"] = ()
    return replace(facts, **values)


def sent_before(session: Session, owner: str, contact: Contact | None) -> tuple[Sent, ...]:
    """The last messages that went out to other people, newest first."""
    outreach = select(Outreach.contact_id, Outreach.body, Outreach.sent_at).where(
        Outreach.owner_id == owner, Outreach.deleted_at.is_(None), Outreach.sent_at.is_not(None)
    )
    done = select(FollowUp.contact_id, FollowUp.body, FollowUp.done_at).where(
        *_on_record(owner, FollowUp),
        FollowUp.done_at.is_not(None),
        FollowUp.body != literal_column("''"),
    )
    rows = [
        *session.execute(outreach.order_by(Outreach.sent_at.desc()).limit(MOST_SENT)),
        *session.execute(done.order_by(FollowUp.done_at.desc()).limit(MOST_SENT)),
    ]
    mine = contact.id if contact is not None else None
    others = sorted(
        ((at, contact_id, body) for contact_id, body, at in rows if contact_id != mine),
        reverse=True,
    )[:MOST_SENT]
    names = _names(session, owner, {contact_id for _, contact_id, _ in others})
    return tuple(
        Sent(body, contact_id, names.get(contact_id, ""), _day(session, owner, at).isoformat())
        for at, contact_id, body in others
    )


def questions_of(session: Session, owner: str, interview: Interview | None) -> tuple[str, ...]:
    """The questions of a talk, in their order; spare ones are not sent ahead."""
    if interview is None:
        return ()
    return tuple(
        session.scalars(
            select(InterviewQuestion.text)
            .where(
                *_on_record(owner, InterviewQuestion),
                InterviewQuestion.interview_id == interview.id,
                InterviewQuestion.spare.is_(False),
            )
            .order_by(InterviewQuestion.position, InterviewQuestion.id)
            .limit(MOST_QUESTIONS)
        )
    )


def first_message(session: Session, owner: str, contact: Contact | None) -> Sent | None:
    """The last ask that went to this contact, with its day in words."""
    if contact is None:
        return None
    row = session.execute(
        select(Outreach.body, Outreach.subject, Outreach.sent_at)
        .where(
            *_on_record(owner, Outreach),
            Outreach.contact_id == contact.id,
            Outreach.sent_at.is_not(None),
        )
        .order_by(Outreach.created_at.desc())
        .limit(1)
    ).first()
    if row is None:
        return None
    day = _day_in_words(session, owner, row.sent_at)
    return Sent(row.body, contact.id, contact.name or "", day, row.subject or "")


def _on_record(owner: str, model: type[Binnable]) -> list[ColumnElement[bool]]:
    criteria: list[ColumnElement[bool]] = [model.owner_id == owner, model.deleted_at.is_(None)]
    flag = cast("Any", getattr(model, "off_the_record", None))
    return criteria if flag is None else [*criteria, flag.is_(False)]


def _about(session: Session, owner: str, contact: Contact, facts: Facts) -> Facts:
    interest = [str(one["detail"]) for one in contact.interest]
    introduced = _names(session, owner, {contact.introduced_by_id or ""})
    organization = (
        find(session, owner, Organization, contact.organization_id)
        if contact.organization_id
        else None
    )
    research = session.scalars(
        select(Research.detail)
        .where(*_on_record(owner, Research), Research.contact_id == contact.id)
        .order_by(Research.created_at.desc())
        .limit(MOST_RESEARCH)
    )
    return replace(
        facts,
        name=contact.name or _joined(contact.given_name, contact.family_name),
        title=contact.title,
        organization=organization.name if organization else None,
        interest=interest[0] if interest else None,
        other_interest=tuple(interest[1:]),
        common_ground=tuple(contact.common_ground),
        mutual_contacts=tuple(contact.mutual_contacts),
        introduced_by=introduced.get(contact.introduced_by_id or ""),
        research=tuple(text[:LONGEST] for text in research),
        progress=_kept_promises(session, owner, contact.id),
    )


def _joined(*parts: str | None) -> str | None:
    return " ".join(part for part in parts if part) or None


def _notes(session: Session, owner: str, interview_id: str) -> tuple[str, ...]:
    """What they said, first said first; what the user promised is not theirs."""
    notes = session.scalars(
        select(Note.text)
        .where(
            *_on_record(owner, Note),
            Note.interview_id == interview_id,
            func.coalesce(Note.mark, "") != NoteMark.MY_PROMISE,
        )
        .order_by(Note.created_at, Note.id)
        .limit(MOST_NOTES)
    )
    return tuple(text[:LONGEST] for text in notes)


def _kept_promises(session: Session, owner: str, contact_id: str) -> tuple[str, ...]:
    """What the user promised this contact and has done, last first."""
    return tuple(
        session.scalars(
            select(Promise.text)
            .join(
                FollowUp,
                (FollowUp.owner_id == Promise.owner_id) & (FollowUp.promise_id == Promise.id),
            )
            .where(
                *_on_record(owner, Promise),
                Promise.contact_id == contact_id,
                FollowUp.done_at.is_not(None),
                FollowUp.deleted_at.is_(None),
            )
            .order_by(FollowUp.done_at.desc())
            .limit(MOST_PROGRESS)
        )
    )


def _names(session: Session, owner: str, ids: set[str]) -> dict[str, str]:
    """The names of these contacts, those in the bin left out."""
    rows = session.execute(
        select(Contact.id, Contact.name).where(
            Contact.owner_id == owner, Contact.id.in_(ids - {""}), Contact.deleted_at.is_(None)
        )
    )
    return {contact_id: name for contact_id, name in rows if name}


def _day(session: Session, owner: str, moment: datetime) -> Any:
    return local_date(moment, defaults_of(session, owner).zone)


def _day_in_words(session: Session, owner: str, moment: datetime) -> str:
    day = _day(session, owner, moment)
    return f"{day:%A}, {day.day} {day:%B}"
