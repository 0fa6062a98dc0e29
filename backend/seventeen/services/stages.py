"""Writes a contact's stage, which rules/stage.py derives, wherever its facts change."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.models import Contact, FollowUp, Interview, Outreach, Touch
from seventeen.rules.stage import InterviewFacts, OutreachFacts, contact_stage
from seventeen.rules.words import FollowUpStatus, InterviewStatus, OutreachStatus
from seventeen.services.events import record_many

MANY = 500


def refresh_stage(session: Session, owner: str, contact_id: str) -> None:
    """Derive the stage again and write it down, with an event, when it is another one."""
    refresh_stages(session, owner, [contact_id])


def refresh_stages(session: Session, owner: str, contact_ids: Sequence[str]) -> None:
    """The same for several contacts, whose facts are read at once."""
    session.flush()
    moved: list[tuple[str, str, str, dict[str, Any]]] = []
    for first in range(0, len(contact_ids), MANY):
        some = contact_ids[first : first + MANY]
        contacts = session.execute(
            select(Contact.id, Contact.stage, Contact.archived_at).where(
                Contact.owner_id == owner, Contact.id.in_(some), Contact.deleted_at.is_(None)
            )
        ).all()
        if not contacts:
            continue
        outreach = _outreach(session, owner, some)
        interviews = _interviews(session, owner, some)
        done, touches = _done(session, owner, some), _touches(session, owner, some)
        for contact in contacts:
            stage = contact_stage(
                archived=contact.archived_at is not None,
                outreach=outreach[contact.id],
                interviews=interviews[contact.id],
                follow_ups_done=done[contact.id],
                touches=touches[contact.id],
            ).value
            if stage != contact.stage:
                _move(session, owner, contact.id, stage)
                change = {"from": contact.stage, "to": stage}
                moved.append(("contact", contact.id, "moved", change))
    record_many(session, owner, moved)


def _move(session: Session, owner: str, contact_id: str, stage: str) -> None:
    session.execute(
        update(Contact)
        .where(Contact.owner_id == owner, Contact.id == contact_id)
        .values(stage=stage, updated_at=now(session))
    )


def _outreach(
    session: Session, owner: str, contact_ids: Sequence[str]
) -> Mapping[str, list[OutreachFacts]]:
    rows = session.execute(
        select(Outreach.contact_id, Outreach.status, Outreach.sent_at, Outreach.answered_at).where(
            Outreach.owner_id == owner,
            Outreach.contact_id.in_(contact_ids),
            Outreach.deleted_at.is_(None),
            Outreach.status != OutreachStatus.DRAFT,
        )
    )
    facts: dict[str, list[OutreachFacts]] = defaultdict(list)
    for contact_id, status, sent_at, answered_at in rows:
        answered = status in (OutreachStatus.ACCEPTED, OutreachStatus.DECLINED)
        at = answered_at if answered else sent_at
        if at is not None:
            facts[contact_id].append(OutreachFacts(OutreachStatus(status), at))
    return facts


def _interviews(
    session: Session, owner: str, contact_ids: Sequence[str]
) -> Mapping[str, list[InterviewFacts]]:
    rows = session.execute(
        select(
            Interview.contact_id, Interview.status, Interview.starts_at, Interview.ended_at
        ).where(
            Interview.owner_id == owner,
            Interview.contact_id.in_(contact_ids),
            Interview.deleted_at.is_(None),
        )
    )
    facts: dict[str, list[InterviewFacts]] = defaultdict(list)
    for contact_id, status, starts_at, ended_at in rows:
        fact = InterviewFacts(InterviewStatus(status), ended_at or starts_at)
        facts[contact_id].append(fact)
    return facts


def _done(session: Session, owner: str, contact_ids: Sequence[str]) -> Mapping[str, list[datetime]]:
    rows = session.execute(
        select(FollowUp.contact_id, FollowUp.done_at).where(
            FollowUp.owner_id == owner,
            FollowUp.contact_id.in_(contact_ids),
            FollowUp.deleted_at.is_(None),
            FollowUp.status == FollowUpStatus.DONE,
        )
    )
    return _by_contact(rows)


def _touches(
    session: Session, owner: str, contact_ids: Sequence[str]
) -> Mapping[str, list[datetime]]:
    rows = session.execute(
        select(Touch.contact_id, Touch.happened_at).where(
            Touch.owner_id == owner,
            Touch.contact_id.in_(contact_ids),
            Touch.deleted_at.is_(None),
        )
    )
    return _by_contact(rows)


def _by_contact(rows: Iterable[Any]) -> Mapping[str, list[datetime]]:
    found: dict[str, list[datetime]] = defaultdict(list)
    for contact_id, at in rows:
        if at is not None:
            found[contact_id].append(at)
    return found
