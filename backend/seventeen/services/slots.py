"""Times to propose: the rule, with what is agreed already looked up."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.formats.proposal import proposal
from seventeen.models import Contact, Interview
from seventeen.rules.interviews import LONGEST_TALK
from seventeen.rules.slots import DAYS_AHEAD, Span, Wish, propose, span
from seventeen.rules.words import InterviewStatus
from seventeen.schemas.slots import SlotOut, SlotsOut, SlotsQuery
from seventeen.services.owners import defaults_of
from seventeen.services.ownership import find, owned_query


def slots(session: Session, owner: str, query: SlotsQuery) -> SlotsOut:
    """Free times on the next working days; none with a contact who is not there."""
    defaults = defaults_of(session, owner)
    contact = find(session, owner, Contact, query.contact_id) if query.contact_id else None
    their_zone = contact.time_zone if contact else None
    minutes = query.minutes or defaults.minutes_asked
    after = max(now(session), query.starts_after or now(session))
    wish = Wish(minutes, defaults.zone, defaults.hours, their_zone)
    count = 0 if query.contact_id and contact is None else query.limit
    found = propose(wish, count, after, taken(session, owner, after))
    times = [(one.starts_at, one.ends_at) for one in found]
    return SlotsOut(
        items=[SlotOut(starts_at=starts, ends_at=ends) for starts, ends in times],
        minutes=minutes,
        time_zone=defaults.zone,
        contact_time_zone=their_zone,
        text=proposal(times, minutes, defaults.zone, their_zone, query.language),
    )


def taken(session: Session, owner: str, after: datetime) -> list[Span]:
    """The talks that are agreed, around the days to come."""
    around = Interview.starts_at.between(
        after - LONGEST_TALK, after + timedelta(days=DAYS_AHEAD + 1)
    )
    statement = owned_query(session, owner, Interview).where(
        Interview.status == InterviewStatus.SCHEDULED.value, around
    )
    return [span(one.starts_at, one.minutes_agreed) for one in session.scalars(statement)]
