"""The queries that the agenda is made of, each over an index of what is open, and built once.

All take `owner` and `limit`; what comes before which is what the index says, so that the most urgent
rows are read first.
"""

from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, bindparam, exists, or_, select

from seventeen.core.query import Columns, Query
from seventeen.core.table import Id, UtcTime
from seventeen.models import Contact, FollowUp, Interview, Outreach
from seventeen.rules.words import (
    ContactStage,
    FollowUpKind,
    FollowUpStatus,
    InterviewStatus,
    OutreachStatus,
)
from seventeen.services.ownership import OWNER

NOW: Any = bindparam("now", type_=UtcTime)
UNTIL: Any = bindparam("until", type_=UtcTime)
TOMORROW: Any = bindparam("tomorrow", type_=UtcTime)
SINCE: Any = bindparam("since", type_=UtcTime)
CONTACT: Any = bindparam("contact", type_=Id)
LIMIT: Any = bindparam("limit", type_=Integer)

GOING = [InterviewStatus.SCHEDULED.value, InterviewStatus.UNDER_WAY.value]


@cache
def source_query(name: str, *, everything: bool, of_one: bool) -> Query:
    """What there is of one source: of all contacts, or `of_one`, the parameter `contact`."""
    statement = SOURCES[name]()
    model = statement.selected_columns[0].table
    if not everything and model is FollowUp.__table__:
        statement = statement.where(FollowUp.off_the_record.is_(False))
    if of_one:
        contact = Contact.id if model is Contact.__table__ else model.c.contact_id
        statement = statement.where(contact == CONTACT)
    return Query(statement.limit(LIMIT))


def _open(model: Any, *columns: Any, where: tuple[ColumnElement[bool], ...]) -> Columns:
    """Rows with their contact, who is neither archived nor in the bin."""
    of_it = and_(Contact.owner_id == model.owner_id, Contact.id == model.contact_id)
    return (
        select(model.id, Contact.id, Contact.name, *columns)
        .join(Contact, of_it)
        .where(
            model.owner_id == OWNER,
            model.deleted_at.is_(None),
            Contact.archived_at.is_(None),
            *where,
        )
    )


def _owed(*criteria: ColumnElement[bool]) -> Columns:
    awake = or_(FollowUp.snoozed_until.is_(None), FollowUp.snoozed_until <= NOW)
    waits = (FollowUp.status == FollowUpStatus.PENDING.value, FollowUp.acts_at <= UNTIL, awake)
    columns = (FollowUp.kind, FollowUp.acts_at, FollowUp.due_at, FollowUp.late_at, Outreach.answer)
    asked = and_(
        Outreach.owner_id == FollowUp.owner_id,
        Outreach.id == FollowUp.outreach_id,
        Outreach.deleted_at.is_(None),
    )
    return (
        _open(FollowUp, *columns, where=(*waits, *criteria))
        .outerjoin(Outreach, asked)
        .order_by(FollowUp.acts_at, FollowUp.id)
    )


THANKS = FollowUp.kind == FollowUpKind.THANK_YOU.value


def _talks(*criteria: ColumnElement[bool]) -> Columns:
    return _open(
        Interview,
        Interview.status,
        Interview.starts_at,
        Interview.minutes_agreed,
        Interview.started_at,
        Interview.ended_at,
        Interview.wrapped_up_at,
        Interview.called_off_at,
        where=criteria,
    )


def _going() -> Columns:
    talks = _talks(_one_of(Interview.status, GOING), Interview.starts_at <= UNTIL)
    return talks.order_by(Interview.starts_at, Interview.id)


def _fallen() -> Columns:
    states = [InterviewStatus.CANCELLED.value, InterviewStatus.MISSED.value]
    talks = _talks(
        _one_of(Interview.status, states),
        Interview.called_off_at >= SINCE,
        ~_another_time(),
    )
    return talks.order_by(Interview.called_off_at, Interview.id)


def _another_time() -> ColumnElement[bool]:
    """Whether another talk with the same contact is to come, or was agreed since this fell through.

    Of several that fell through, the last to do so asks for a new time.
    """
    other = Interview.__table__.alias("other")
    last = and_(
        other.c.called_off_at == Interview.called_off_at,
        other.c.id > Interview.id,
    )
    return exists().where(
        other.c.owner_id == Interview.owner_id,
        other.c.contact_id == Interview.contact_id,
        other.c.deleted_at.is_(None),
        other.c.id != Interview.id,
        or_(
            _one_of(other.c.status, GOING),
            other.c.created_at >= Interview.called_off_at,
            other.c.called_off_at > Interview.called_off_at,
            last,
        ),
    )


def _held() -> Columns:
    talks = _talks(Interview.ended_at.is_not(None), Interview.wrapped_up_at.is_(None))
    return talks.order_by(Interview.ended_at.desc(), Interview.id)


def _asks(since: Any, *criteria: ColumnElement[bool]) -> Columns:
    columns = (Outreach.status, Outreach.updated_at, Outreach.sent_at, Outreach.answered_at)
    return _open(Outreach, *columns, where=criteria).order_by(since, Outreach.id)


def _accepted() -> Columns:
    """A yes whose talk is still to be agreed: none is to come, and none was agreed or held since.

    A talk that the ask led to counts whenever that was noted down.
    """
    talk = exists().where(
        Interview.owner_id == Outreach.owner_id,
        Interview.contact_id == Outreach.contact_id,
        Interview.deleted_at.is_(None),
        or_(
            _one_of(Interview.status, GOING),
            Interview.outreach_id == Outreach.id,
            Interview.created_at >= Outreach.sent_at,
            Interview.starts_at >= Outreach.sent_at,
        ),
    )
    return _asks(Outreach.answered_at, Outreach.status == OutreachStatus.ACCEPTED.value, ~talk)


def _unanswered() -> Columns:
    return _asks(
        Outreach.sent_at,
        Outreach.status == OutreachStatus.UNANSWERED.value,
        Outreach.retry_after <= NOW,
        Contact.stage == ContactStage.UNANSWERED.value,
        ~_later_ask(),
    )


def _unwritten() -> Columns:
    asks = exists().where(
        Outreach.owner_id == Contact.owner_id,
        Outreach.contact_id == Contact.id,
        Outreach.deleted_at.is_(None),
    )
    return (
        select(Contact.id, Contact.name)
        .where(
            Contact.owner_id == OWNER,
            Contact.deleted_at.is_(None),
            Contact.stage == ContactStage.IDENTIFIED.value,
            ~asks,
        )
        .order_by(Contact.name_key, Contact.id)
    )


def _later_ask() -> ColumnElement[bool]:
    """Whether there is a newer ask of the same contact."""
    later = Outreach.__table__.alias("later")
    return exists().where(
        later.c.owner_id == Outreach.owner_id,
        later.c.contact_id == Outreach.contact_id,
        later.c.deleted_at.is_(None),
        later.c.id != Outreach.id,
        later.c.created_at > Outreach.created_at,
    )


def _one_of(column: Any, values: list[str]) -> ColumnElement[bool]:
    """`IN`, spelled so that it can be built once."""
    return or_(*(column == value for value in values))


SOURCES = {
    "thanks": lambda: _owed(THANKS, FollowUp.acts_at <= TOMORROW),
    "due": lambda: _owed(~THANKS, FollowUp.acts_at <= NOW),
    "coming": lambda: _owed(FollowUp.acts_at > NOW, or_(~THANKS, FollowUp.acts_at > TOMORROW)),
    "going": _going,
    "fallen": _fallen,
    "held": _held,
    "drafts": lambda: _asks(Outreach.updated_at, Outreach.status == OutreachStatus.DRAFT.value),
    "accepted": _accepted,
    "unanswered": _unanswered,
    "unwritten": _unwritten,
}
