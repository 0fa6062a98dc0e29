"""The agenda: what to do next, computed from the rest, most urgent first.

Each source is a bounded query over a partial index on what is open, and gives its most urgent rows;
rules/agenda.py says how urgent each row is and why. A page holds the most urgent of them all.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, or_, select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.pagination import Cursors
from seventeen.core.words import sort_key
from seventeen.models import Contact, FollowUp, Interview, Outreach
from seventeen.rules import agenda as rules
from seventeen.rules.agenda import Entry
from seventeen.rules.calendar import ONE_DAY
from seventeen.rules.words import (
    AgendaKind,
    Answer,
    ContactStage,
    FollowUpKind,
    FollowUpStatus,
    InterviewStatus,
    OutreachStatus,
)
from seventeen.schemas.base import Reference
from seventeen.schemas.overview import AgendaEntry, AgendaQuery
from seventeen.services.ownership import find, sees_everything
from seventeen.services.preparation import assess
from seventeen.services.things import PageOut, page_json

LOOK_AHEAD = timedelta(days=14)
OFFER_FOR = timedelta(days=60)
DEEPEST = 1000
"""How far down an agenda can be paged: nobody works through more, and it is computed anew."""

MOST_READ = 2000
"""How many follow-ups are looked at to find the most urgent ones."""

Found = tuple[Entry, Any, Any, str]
"""Entry, row, contact, path."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What of the agenda is looked at."""

    session: Session
    owner: str
    now: datetime
    until: datetime
    contact_id: str | None
    limit: int

    def open_to(self, model: Any, *criteria: ColumnElement[bool]) -> Select[Any]:
        """Rows with their contact, who is neither archived nor in the bin."""
        statement = (
            select(model, Contact.id, Contact.name)
            .join(
                Contact,
                (Contact.owner_id == model.owner_id) & (Contact.id == model.contact_id),
            )
            .where(
                model.owner_id == self.owner,
                model.deleted_at.is_(None),
                Contact.archived_at.is_(None),
                *criteria,
            )
        )
        if model is FollowUp and not sees_everything(self.session):
            statement = statement.where(FollowUp.off_the_record.is_(False))
        if self.contact_id is not None:
            statement = statement.where(model.contact_id == self.contact_id)
        return statement


def agenda(session: Session, owner: str, query: AgendaQuery, cursors: Cursors) -> PageOut:
    """One page of the agenda."""
    bound_to = {"list": "agenda", "owner": owner, "contact": query.contact_id}
    instant, skip = now(session), 0
    if query.cursor:
        skip = min(int(cursors.read(query.cursor, bound_to)[0]), DEEPEST)
    scope = Scope(
        session,
        owner,
        instant,
        query.until or instant + LOOK_AHEAD,
        query.contact_id,
        DEEPEST + 1 if query.count else skip + query.limit + 1,
    )
    found = [
        *_follow_ups(scope),
        *_interviews(scope),
        *_outreach(scope),
        *_first_messages(scope),
    ]
    found.sort(key=lambda one: _urgency(one, instant))
    shown = found[skip : min(skip + query.limit, DEEPEST)]
    more = len(found) > skip + query.limit and skip + query.limit < DEEPEST
    following = cursors.make([skip + query.limit], bound_to) if more else None
    items = [_shown(scope, one).model_dump_json() for one in shown]
    total = min(len(found), DEEPEST) if query.count else None
    return PageOut(page_json(items, following, total), following)


def _urgency(found: Found, instant: datetime) -> tuple[Any, ...]:
    """Like the sources' own order where two are equally urgent, so that pages fit together."""
    entry, row, (_, name), _ = found
    by_name = sort_key(name) if entry.kind is AgendaKind.FIRST_MESSAGE else ""
    return (rules.sort_key(entry.kind, entry.due_at, entry.late_at, instant), by_name, row.id)


def _follow_ups(scope: Scope) -> Iterator[Found]:
    """What is owed by then: thank-yous first, whatever else waits, then what is due, then the rest.

    Each of the three has an index that it is read by.
    """
    thanks = FollowUp.kind == FollowUpKind.THANK_YOU
    tomorrow = scope.now + ONE_DAY
    open_now = (FollowUp.status == FollowUpStatus.PENDING, FollowUp.acts_at <= scope.until)
    awake = or_(FollowUp.snoozed_until.is_(None), FollowUp.snoozed_until <= scope.now)
    ids = [
        *_latest(scope, *open_now, awake, thanks, FollowUp.acts_at <= tomorrow),
        *_latest(scope, *open_now, awake, ~thanks, FollowUp.acts_at <= scope.now),
    ]
    found = [scope.open_to(FollowUp, FollowUp.id.in_(ids))]
    if len(ids) < scope.limit:
        ahead = (FollowUp.acts_at > scope.now, or_(~thanks, FollowUp.acts_at > tomorrow))
        coming = scope.open_to(FollowUp, *open_now, awake, *ahead)
        found.append(coming.order_by(FollowUp.acts_at, FollowUp.id).limit(scope.limit))
    for statement in found:
        for row, contact_id, name in scope.session.execute(statement):
            entry = rules.follow_up_entry(FollowUpKind(row.kind), row.acts_at, late_of(row))
            yield entry, row, (contact_id, name), "follow-ups"


def late_of(row: Any) -> datetime:
    """When a follow-up is late: not before it comes up."""
    late: datetime = max(row.late_at or row.acts_at, row.acts_at)
    return late


def _latest(scope: Scope, *criteria: ColumnElement[bool]) -> list[str]:
    """The ids of the follow-ups that are late first.

    They are read by when they come up. Nothing is late before that: once enough are late earlier
    than the last row read comes up, no row after it can be among them.
    """
    statement = (
        scope.open_to(FollowUp, *criteria)
        .with_only_columns(FollowUp.id, FollowUp.acts_at, FollowUp.late_at)
        .order_by(FollowUp.acts_at, FollowUp.id)
    )
    size = scope.limit
    while True:
        rows = scope.session.execute(statement.limit(size)).all()
        first = sorted(rows, key=lambda row: (late_of(row), row.acts_at, row.id))[: scope.limit]
        if len(rows) < size or size >= MOST_READ or late_of(first[-1]) < rows[-1].acts_at:
            return [row.id for row in first]
        size = min(size * 4, MOST_READ)


def _interviews(scope: Scope) -> Iterator[Found]:
    """Talks to prepare, hold, wrap up, or to find a new time for."""
    open_states = [InterviewStatus.SCHEDULED.value, InterviewStatus.UNDER_WAY.value]
    fell_through = [InterviewStatus.CANCELLED.value, InterviewStatus.MISSED.value]
    going = scope.open_to(
        Interview, Interview.status.in_(open_states), Interview.starts_at <= scope.until
    ).order_by(Interview.starts_at, Interview.id)
    later = Interview.__table__.alias("later")
    agreed_since = exists().where(
        later.c.owner_id == Interview.owner_id,
        later.c.contact_id == Interview.contact_id,
        later.c.deleted_at.is_(None),
        later.c.id != Interview.id,
        later.c.created_at > Interview.created_at,
    )
    fallen = scope.open_to(
        Interview,
        Interview.status.in_(fell_through),
        Interview.updated_at >= scope.now - OFFER_FOR,
        ~agreed_since,
    ).order_by(Interview.updated_at, Interview.id)
    held = scope.open_to(
        Interview, Interview.ended_at.is_not(None), Interview.wrapped_up_at.is_(None)
    ).order_by(Interview.ended_at.desc(), Interview.id)
    # One that begins now comes after all that were never written down, so none of them is cut off.
    for statement in (going.limit(DEEPEST), fallen.limit(scope.limit), held.limit(DEEPEST)):
        for row, contact_id, name in scope.session.execute(statement):
            entry = rules.interview_entry(
                InterviewStatus(row.status),
                starts_at=row.starts_at,
                minutes_agreed=row.minutes_agreed,
                started_at=row.started_at,
                changed_at=row.updated_at,
                ready=row.status == InterviewStatus.SCHEDULED
                and assess(scope.session, scope.owner, row).result.ready,
                now=scope.now,
                ended_at=row.ended_at,
                wrapped_up=row.wrapped_up_at is not None,
            )
            if entry is not None:
                yield entry, row, (contact_id, name), "interviews"


def _outreach(scope: Scope) -> Iterator[Found]:
    """Drafts to finish, times to agree, and other channels to try."""
    talk = exists().where(
        Interview.owner_id == Outreach.owner_id,
        Interview.contact_id == Outreach.contact_id,
        Interview.deleted_at.is_(None),
        Interview.created_at >= Outreach.sent_at,
    )
    newer = Outreach.__table__.alias("newer")
    superseded = exists().where(
        newer.c.owner_id == Outreach.owner_id,
        newer.c.contact_id == Outreach.contact_id,
        newer.c.deleted_at.is_(None),
        newer.c.id != Outreach.id,
        newer.c.created_at > Outreach.created_at,
    )
    for since, *criteria in (
        (Outreach.updated_at, Outreach.status == OutreachStatus.DRAFT),
        (Outreach.answered_at, Outreach.status == OutreachStatus.ACCEPTED, ~talk),
        (
            Outreach.sent_at,
            Outreach.status == OutreachStatus.UNANSWERED,
            Outreach.retry_after <= scope.now,
            ~superseded,
        ),
    ):
        rows = scope.session.execute(
            scope.open_to(Outreach, *criteria).order_by(since, Outreach.id).limit(scope.limit)
        )
        for row, contact_id, name in rows:
            entry = rules.outreach_entry(
                OutreachStatus(row.status),
                drafted_at=row.updated_at,
                sent_at=row.sent_at,
                answered_at=row.answered_at,
                has_interview=False,
            )
            if entry is not None:
                yield entry, row, (contact_id, name), "outreach"


def _first_messages(scope: Scope) -> Iterator[Found]:
    """Contacts that nobody has written to yet: a few, since an import brings thousands."""
    drafts = exists().where(
        Outreach.owner_id == Contact.owner_id,
        Outreach.contact_id == Contact.id,
        Outreach.deleted_at.is_(None),
    )
    statement = select(Contact).where(
        Contact.owner_id == scope.owner,
        Contact.deleted_at.is_(None),
        Contact.stage == ContactStage.IDENTIFIED,
        ~drafts,
    )
    if scope.contact_id is not None:
        statement = statement.where(Contact.id == scope.contact_id)
    for row in scope.session.scalars(statement.order_by(Contact.name_key, Contact.id).limit(3)):
        yield rules.first_message_entry(), row, (row.id, row.name), "contacts"


def _shown(scope: Scope, found: Found) -> AgendaEntry:
    entry, row, (contact_id, name), path = found
    ask_again = False
    if isinstance(row, FollowUp) and row.kind == FollowUpKind.NUDGE and row.outreach_id:
        outreach = find(scope.session, scope.owner, Outreach, row.outreach_id)
        ask_again = outreach is not None and outreach.answer == Answer.LATER
    because = rules.reason(
        entry.kind,
        name=name or "somebody without a name",
        now=scope.now,
        due_at=entry.due_at,
        late_at=entry.late_at,
        under_way=entry.under_way,
        held=entry.held,
        ask_again=ask_again,
    )
    return AgendaEntry(
        kind=entry.kind.value,
        reason=because.sentence,
        reason_code=because.code,
        reason_params=dict(because.params),
        due_at=row.due_at if isinstance(row, FollowUp) else entry.due_at,
        late_at=row.late_at if isinstance(row, FollowUp) else entry.late_at,
        contact=Reference(id=contact_id, name=name),
        href=f"/api/v1/{path}/{row.id}",
    )
