"""The agenda: what to do next, computed from the rest, most urgent first.

Each source is a bounded query over a partial index on what is open; rules/agenda.py says how
urgent each row is and why. A page holds the most urgent of what the sources give.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.pagination import Cursors
from seventeen.models import Contact, FollowUp, Interview, Outreach
from seventeen.rules import agenda as rules
from seventeen.rules.agenda import Entry
from seventeen.rules.words import (
    Answer,
    ContactStage,
    FollowUpKind,
    FollowUpStatus,
    InterviewStatus,
    OutreachStatus,
)
from seventeen.schemas.base import Reference
from seventeen.schemas.overview import AgendaEntry, AgendaQuery
from seventeen.services.ownership import find
from seventeen.services.preparation import assess
from seventeen.services.things import PageOut, page_json

LOOK_AHEAD = timedelta(days=14)
OFFER_FOR = timedelta(days=60)
DEEPEST = 1000
"""How far down an agenda can be paged: nobody works through more, and it is computed anew."""

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
        if self.contact_id is not None:
            statement = statement.where(model.contact_id == self.contact_id)
        return statement.limit(self.limit)


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
        skip + query.limit + 1,
    )
    found = [
        *_follow_ups(scope),
        *_interviews(scope),
        *_outreach(scope),
        *_first_messages(scope),
    ]
    found.sort(
        key=lambda one: (
            rules.sort_key(one[0].kind, one[0].due_at, one[0].late_at, instant),
            one[1].id,
        )
    )
    shown = found[skip : skip + query.limit]
    more = len(found) > skip + query.limit and skip + query.limit < DEEPEST
    following = cursors.make([skip + query.limit], bound_to) if more else None
    items = [_shown(scope, one).model_dump_json() for one in shown]
    return PageOut(page_json(items, following), following)


def _follow_ups(scope: Scope) -> Iterator[Found]:
    """What is owed by then. Thank-yous first, by an index of their own, whatever else waits."""
    seen: set[str] = set()
    thanks = FollowUp.kind == FollowUpKind.THANK_YOU
    for criteria in ((thanks,), ()):
        rows = scope.session.execute(
            scope.open_to(
                FollowUp,
                FollowUp.status == FollowUpStatus.PENDING,
                FollowUp.acts_at <= scope.until,
                *criteria,
            ).order_by(FollowUp.acts_at, FollowUp.id)
        )
        for row, contact_id, name in rows:
            if row.id in seen:
                continue
            seen.add(row.id)
            if row.snoozed_until is not None and row.snoozed_until > scope.now:
                continue
            entry = rules.follow_up_entry(
                FollowUpKind(row.kind), row.acts_at, max(row.late_at or row.acts_at, row.acts_at)
            )
            yield entry, row, (contact_id, name), "follow-ups"


def _interviews(scope: Scope) -> Iterator[Found]:
    """Talks to prepare, hold, wrap up, or to find a new time for."""
    open_states = [InterviewStatus.SCHEDULED.value, InterviewStatus.UNDER_WAY.value]
    fell_through = [InterviewStatus.CANCELLED.value, InterviewStatus.MISSED.value]
    going = scope.open_to(
        Interview, Interview.status.in_(open_states), Interview.starts_at <= scope.until
    ).order_by(Interview.starts_at)
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
    ).order_by(Interview.updated_at)
    for statement in (going, fallen):
        for row, contact_id, name in scope.session.execute(statement):
            entry = rules.interview_entry(
                InterviewStatus(row.status),
                starts_at=row.starts_at,
                minutes_agreed=row.minutes_agreed,
                started_at=row.started_at,
                changed_at=row.updated_at,
                ready=row.status == InterviewStatus.SCHEDULED
                and assess(scope.session, scope.owner, row).ready,
                now=scope.now,
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
    for criteria in (
        (Outreach.status == OutreachStatus.DRAFT,),
        (Outreach.status == OutreachStatus.ACCEPTED, ~talk),
        (
            Outreach.status == OutreachStatus.UNANSWERED,
            Outreach.retry_after <= scope.now,
            ~superseded,
        ),
    ):
        rows = scope.session.execute(
            scope.open_to(Outreach, *criteria).order_by(Outreach.created_at, Outreach.id)
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
