"""Insights, and the brief about an organization that they gather into."""

from typing import Any, get_args

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.errors import invalid
from seventeen.core.representation import Representation
from seventeen.models import Contact, Insight, Interview, Note, Organization
from seventeen.rules.moments import happened
from seventeen.schemas.base import Reference
from seventeen.schemas.insights import (
    BriefEntry,
    BriefGroup,
    BriefOut,
    InsightIn,
    InsightKind,
    InsightOut,
    InsightQuery,
)
from seventeen.services.criteria import Criterion, equal
from seventeen.services.nouns import Noun, register
from seventeen.services.ownership import find, is_new, may_hide, owned, referred, visible

PER_KIND = 50
"""How many insights of one kind a brief shows: the latest."""


def fill(session: Session, owner: str, row: Insight, body: InsightIn) -> None:
    """Write the body into the row; what it leaves out follows from the note and the talk.

    Raises Invalid when a reference is wrong or two of them do not belong together.
    """
    note = _referred(session, owner, row, body, Note, "note_id")
    row.note_id = body.note_id
    interview = _interview(session, owner, row, body, note)
    row.interview_id = interview.id if interview else None
    contact = _contact(session, owner, row, body, interview)
    row.contact_id = contact.id if contact else None
    _referred(session, owner, row, body, Organization, "organization_id")
    row.organization_id = body.organization_id or (contact.organization_id if contact else None)
    hidden = body.off_the_record or (note is not None and note.off_the_record)
    may_hide(session, hidden)
    row.off_the_record = hidden
    row.kind, row.text = body.kind, body.text
    if body.said_at is not None:
        moved = is_new(row) or body.said_at != row.said_at
        row.said_at = happened("said_at", body.said_at, now(session)) if moved else body.said_at
    elif is_new(row):
        started = (interview.started_at or interview.starts_at) if interview else None
        row.said_at = started or now(session)


def _referred(
    session: Session, owner: str, row: Insight, body: InsightIn, model: Any, name: str
) -> Any:
    """What this field of the body names. It has to be there only when it is another than before."""
    wanted = getattr(body, name)
    if wanted == getattr(row, name):
        return find(session, owner, model, wanted) if wanted else None
    return referred(session, owner, model, wanted, f"/{name}")


def _interview(
    session: Session, owner: str, row: Insight, body: InsightIn, note: Note | None
) -> Interview | None:
    interview: Interview | None = _referred(session, owner, row, body, Interview, "interview_id")
    if note is None:
        return interview
    if interview is not None and note.interview_id != interview.id:
        raise invalid("/note_id", "other-interview", "It belongs to another interview.")
    return interview or find(session, owner, Interview, note.interview_id)


def _contact(
    session: Session, owner: str, row: Insight, body: InsightIn, interview: Interview | None
) -> Contact | None:
    contact: Contact | None = _referred(session, owner, row, body, Contact, "contact_id")
    if interview is None:
        return contact
    if contact is not None and contact.id != interview.contact_id:
        raise invalid("/contact_id", "other-contact", "The talk was with another contact.")
    return contact or find(session, owner, Contact, interview.contact_id)


INSIGHT = register(
    Noun(
        kind="insight",
        collection="insights",
        representation=Representation(Insight, InsightOut),
        stored=InsightIn,
        fill=fill,
        sorts={"said_at": Insight.said_at, "created_at": Insight.created_at},
        default_sort="-said_at",
        words=lambda _session, row: [row.text],
        shows=("text",),
        title=Insight.text,
    )
)


def filters(query: InsightQuery) -> list[Criterion]:
    """The list's filters as criteria."""
    return equal(Insight, query, "contact_id", "organization_id", "interview_id", "kind")


def brief(session: Session, owner: str, organization_id: str) -> BriefOut:
    """What all talks taught about an organization, kind by kind. Raises NotFound."""
    organization = owned(session, owner, Organization, organization_id)
    return BriefOut(
        organization=Reference(id=organization.id, name=organization.name),
        groups=[_group(session, owner, organization_id, kind) for kind in get_args(InsightKind)],
    )


def _group(session: Session, owner: str, organization_id: str, kind: InsightKind) -> BriefGroup:
    rows = session.execute(
        select(Insight, Contact.name)
        .outerjoin(
            Contact, (Contact.owner_id == Insight.owner_id) & (Contact.id == Insight.contact_id)
        )
        .where(
            *visible(session, owner, Insight),
            Insight.organization_id == organization_id,
            Insight.kind == kind,
        )
        .order_by(Insight.said_at.desc(), Insight.id.desc())
        .limit(PER_KIND + 1)
    ).all()
    items = [
        BriefEntry(
            id=row.id,
            text=row.text,
            said_at=row.said_at,
            contact=Reference(id=row.contact_id, name=name) if row.contact_id else None,
            interview_id=row.interview_id,
            off_the_record=row.off_the_record,
        )
        for row, name in rows[:PER_KIND]
    ]
    return BriefGroup(kind=kind, items=items, more=len(rows) > PER_KIND)
