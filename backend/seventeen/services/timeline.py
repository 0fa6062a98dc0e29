"""A contact's story."""

from typing import Any

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session, aliased

from seventeen.core.pagination import Cursors
from seventeen.models import (
    Contact,
    Event,
    FollowUp,
    Insight,
    Interview,
    Opportunity,
    Outreach,
    Promise,
    Referral,
    Research,
    Touch,
)
from seventeen.schemas.contacts import TimelineEntry
from seventeen.schemas.lists import ListQuery
from seventeen.services.lists import page_by
from seventeen.services.nouns import NOUNS
from seventeen.services.ownership import owned, visible
from seventeen.services.pages import PageOut

TOLD = {
    "contact": {"created", "moved", "merged", "restored"},
    "research": {"created"},
    "outreach": {"created", "sent", "answered", "closed", "unanswered"},
    "interview": {"created", "started", "finished", "cancelled", "missed", "rescheduled"},
    "promise": {"created", "kept"},
    "insight": {"created"},
    "referral": {"created", "taken_up", "dropped"},
    "opportunity": {"created", "moved"},
    "touch": {"created"},
    "follow_up": {"completed", "skipped"},
}
"""What belongs into a story; the rest is housekeeping."""

HAPPENED = {
    "outreach.sent": "sent_at",
    "outreach.answered": "answered_at",
    "interview.started": "started_at",
    "interview.finished": "ended_at",
    "follow_up.completed": "done_at",
    "promise.kept": "kept_at",
    "touch.created": "happened_at",
}
"""When it happened, for what may have been written down later."""

TAKES_BACK = {
    "follow_up.reopened": ["follow_up.completed", "follow_up.skipped"],
    "outreach.unsent": ["outreach.sent"],
}
"""What did not happen after all, by what came later."""

SAYS_WHAT = ["outreach.reopened", "interview.reopened"]
"""These name the very events that they take back."""

MAY_BE_TAKEN_BACK = [type_ for types in TAKES_BACK.values() for type_ in types]

OF_A_CONTACT: tuple[Any, ...] = (
    Research,
    Outreach,
    Interview,
    Promise,
    FollowUp,
    Insight,
    Referral,
    Opportunity,
    Touch,
)

TYPES = sorted(f"{kind}.{verb}" for kind, verbs in TOLD.items() for verb in verbs)
KEPT = [*TYPES, *TAKES_BACK, *SAYS_WHAT]
"""What a story needs, however long ago it was."""


def timeline(
    session: Session, owner: str, contact_id: str, query: ListQuery, cursors: Cursors
) -> PageOut:
    """What happened with a contact, newest first. Raises NotFound."""
    owned(session, owner, Contact, contact_id)
    parts = [
        select(model.id).where(*visible(session, owner, model), model.contact_id == contact_id)
        for model in OF_A_CONTACT
    ]
    things = {contact_id} | {row for part in parts for row in session.scalars(part)}
    later = aliased(Event)
    taken_back = exists().where(
        later.owner_id == Event.owner_id,
        later.thing_id == Event.thing_id,
        later.type.in_(TAKES_BACK),
        later.seq > Event.seq,
    )
    named = select(Event.data).where(
        Event.owner_id == owner, Event.thing_id.in_(things), Event.type.in_(SAYS_WHAT)
    )
    statement = select(Event, Event.seq).where(
        Event.owner_id == owner,
        Event.thing_id.in_(things),
        Event.type.in_(TYPES),
        or_(Event.type.not_in(MAY_BE_TAKEN_BACK), ~taken_back),
        Event.seq.not_in([seq for data in session.scalars(named) for seq in data["takes_back"]]),
    )
    return page_by(
        session,
        statement,
        Event.seq,
        query,
        cursors,
        {"list": "timeline", "contact": contact_id, "owner": owner},
        descending=True,
        shown=lambda event: _entry(session, owner, event).model_dump_json(),
    )


def _entry(session: Session, owner: str, event: Event) -> TimelineEntry:
    noun = NOUNS[event.kind]
    row: Any = session.get(noun.model, (owner, event.thing_id))
    happened = getattr(row, HAPPENED[event.type], None) if event.type in HAPPENED else None
    return TimelineEntry(
        at=happened or event.at,
        type=event.type,
        kind=event.kind,
        thing_id=event.thing_id,
        href=noun.href(row),
        summary=_summary(event, row),
    )


def _summary(event: Event, row: Any) -> str | None:
    """A few words of the thing itself, in the user's own words."""
    if event.type in ("contact.moved", "opportunity.moved"):
        return str(event.data.get("to", "")) or None
    words = {
        "research": "detail",
        "outreach": "answer_text" if event.type == "outreach.answered" else "subject",
        "interview": "place",
        "promise": "text",
        "insight": "text",
        "referral": "name",
        "opportunity": "title",
        "touch": "text" if getattr(row, "text", None) else "kind",
        "follow_up": "kind",
    }.get(event.kind)
    text = getattr(row, words) if words else None
    return str(text)[:300] if text else None
