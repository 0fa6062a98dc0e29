"""Writes a contact's stage, which rules/stage.py derives, wherever its facts change."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.models import Contact, FollowUp, Interview, Outreach, Touch
from seventeen.rules.stage import InterviewFacts, OutreachFacts, contact_stage
from seventeen.rules.words import FollowUpStatus, InterviewStatus, OutreachStatus
from seventeen.services.events import record


def refresh_stage(session: Session, owner: str, contact_id: str) -> None:
    """Derive the stage again and write it down, with an event, when it is another one."""
    session.flush()
    contact = session.execute(
        select(Contact.stage, Contact.archived_at).where(
            Contact.owner_id == owner, Contact.id == contact_id, Contact.deleted_at.is_(None)
        )
    ).first()
    if contact is None:
        return
    stage = contact_stage(
        archived=contact.archived_at is not None,
        outreach=_outreach(session, owner, contact_id),
        interviews=_interviews(session, owner, contact_id),
        follow_ups_done=_done(session, owner, contact_id),
        touches=_touches(session, owner, contact_id),
    ).value
    if stage != contact.stage:
        session.execute(
            update(Contact)
            .where(Contact.owner_id == owner, Contact.id == contact_id)
            .values(stage=stage, updated_at=now(session))
        )
        record(session, owner, "contact", contact_id, "moved", {"from": contact.stage, "to": stage})


def _outreach(session: Session, owner: str, contact_id: str) -> list[OutreachFacts]:
    rows = session.execute(
        select(Outreach.status, Outreach.sent_at, Outreach.answered_at).where(
            Outreach.owner_id == owner,
            Outreach.contact_id == contact_id,
            Outreach.deleted_at.is_(None),
            Outreach.status != OutreachStatus.DRAFT,
        )
    )
    facts = []
    for status, sent_at, answered_at in rows:
        answered = status in (OutreachStatus.ACCEPTED, OutreachStatus.DECLINED)
        at = answered_at if answered else sent_at
        if at is not None:
            facts.append(OutreachFacts(OutreachStatus(status), at))
    return facts


def _interviews(session: Session, owner: str, contact_id: str) -> list[InterviewFacts]:
    rows = session.execute(
        select(Interview.status, Interview.starts_at, Interview.ended_at).where(
            Interview.owner_id == owner,
            Interview.contact_id == contact_id,
            Interview.deleted_at.is_(None),
        )
    )
    return [
        InterviewFacts(InterviewStatus(status), ended_at or starts_at)
        for status, starts_at, ended_at in rows
    ]


def _done(session: Session, owner: str, contact_id: str) -> list[datetime]:
    rows = session.scalars(
        select(FollowUp.done_at).where(
            FollowUp.owner_id == owner,
            FollowUp.contact_id == contact_id,
            FollowUp.deleted_at.is_(None),
            FollowUp.status == FollowUpStatus.DONE,
        )
    )
    return [at for at in rows if at is not None]


def _touches(session: Session, owner: str, contact_id: str) -> list[datetime]:
    return list(
        session.scalars(
            select(Touch.happened_at).where(
                Touch.owner_id == owner,
                Touch.contact_id == contact_id,
                Touch.deleted_at.is_(None),
            )
        )
    )
