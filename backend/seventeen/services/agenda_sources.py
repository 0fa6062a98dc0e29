"""Where the agenda's entries come from: what is owed, what is planned, what was begun.

Each source (services/agenda_queries.py) gives its most urgent rows. What they ask for is decided by
the rules.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from seventeen.rules import agenda as rules
from seventeen.rules.agenda import Entry
from seventeen.rules.calendar import ONE_DAY
from seventeen.rules.words import (
    AgendaKind,
    Answer,
    FollowUpKind,
    InterviewStatus,
    OutreachStatus,
)
from seventeen.services.agenda_queries import source_query
from seventeen.services.preparation import is_ready

OFFER_FOR = timedelta(days=60)
DEEPEST = 1000
"""How far down an agenda can be paged: nobody works through more, and it is computed anew."""

MOST_READ = 2000
"""How many follow-ups are looked at to find the most urgent ones."""

FEW = 3
"""How many people nobody has written to: an import brings thousands."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What of the agenda is looked at."""

    session: Session
    owner: str
    now: datetime
    until: datetime
    contact_id: str | None
    everything: bool
    limit: int

    def rows(self, source: str, limit: int | None = None, **values: Any) -> list[Any]:
        """What a source has: so many rows, or as many as are looked at."""
        query = source_query(source, everything=self.everything, of_one=self.contact_id is not None)
        if self.contact_id is not None:
            values["contact"] = self.contact_id
        return query.rows(self.session, owner=self.owner, limit=limit or self.limit, **values)


@dataclass(frozen=True, slots=True)
class Found:
    """An entry, the thing it speaks of, its times as they are told, and the contact."""

    entry: Entry
    path: str
    id: str
    due_at: datetime | None
    late_at: datetime | None
    contact_id: str
    name: str | None
    ask_again: bool = False


def everything_to_do(scope: Scope) -> list[Found]:
    """The most urgent of each source, in no order."""
    return [
        *_follow_ups(scope),
        *_interviews(scope),
        *_outreach(scope),
        *_first_messages(scope),
    ]


def _follow_ups(scope: Scope) -> Iterator[Found]:
    """What is owed by then: thank-yous first, whatever else waits, then what is due, then the rest.

    Each of the three has an index that it is read by.
    """
    times: dict[str, Any] = {"now": scope.now, "until": scope.until}
    tomorrow: dict[str, Any] = {"tomorrow": scope.now + ONE_DAY}
    rows = [*_latest(scope, "thanks", times | tomorrow), *_latest(scope, "due", times)]
    if len(rows) < scope.limit:
        rows += scope.rows("coming", **times, **tomorrow)
    for thing_id, contact_id, name, kind, acts_at, due_at, late_at, answer in rows:
        entry = rules.follow_up_entry(FollowUpKind(kind), acts_at, max(late_at or acts_at, acts_at))
        again = kind == FollowUpKind.NUDGE and answer == Answer.LATER
        yield Found(entry, "follow-ups", thing_id, due_at, late_at, contact_id, name, again)


def _latest(scope: Scope, source: str, values: Mapping[str, Any]) -> list[Any]:
    """The follow-ups that are late first.

    They are read by when they come up. Nothing is late before that: once enough are late earlier
    than the last row read comes up, no row after it can be among them.
    """
    size = scope.limit
    while True:
        rows = scope.rows(source, size, **values)
        first = sorted(rows, key=_by_lateness)[: scope.limit]
        if len(rows) < size or size >= MOST_READ or _by_lateness(first[-1])[0] < rows[-1][4]:
            return first
        size = min(size * 4, MOST_READ)


def _by_lateness(row: Any) -> tuple[datetime, datetime, str]:
    thing_id, _, _, _, acts_at, _, late_at, _ = row
    return (max(late_at or acts_at, acts_at), acts_at, thing_id)


def _interviews(scope: Scope) -> Iterator[Found]:
    """Talks to prepare, hold, wrap up, or to find a new time for."""
    # One that begins now comes after all that were never written down, so none of them is cut off.
    rows = [
        *scope.rows("going", DEEPEST, until=scope.until),
        *scope.rows("fallen", since=scope.now - OFFER_FOR),
        *scope.rows("held", DEEPEST),
    ]
    for thing_id, contact_id, name, status, starts_at, minutes, *moments in rows:
        started_at, ended_at, wrapped_up_at, called_off_at = moments
        entry = rules.interview_entry(
            InterviewStatus(status),
            starts_at=starts_at,
            minutes_agreed=minutes,
            started_at=started_at,
            called_off_at=called_off_at,
            ready=False,
            now=scope.now,
            ended_at=ended_at,
            wrapped_up=wrapped_up_at is not None,
        )
        if entry is None:
            continue
        if entry.kind is AgendaKind.PREPARE and is_ready(scope.session, scope.owner, thing_id):
            continue
        yield Found(entry, "interviews", thing_id, entry.due_at, entry.late_at, contact_id, name)


def _outreach(scope: Scope) -> Iterator[Found]:
    """Drafts to finish, times to agree, and other channels to try."""
    rows = [
        *scope.rows("drafts"),
        *scope.rows("accepted"),
        *scope.rows("unanswered", now=scope.now),
    ]
    for thing_id, contact_id, name, status, drafted_at, sent_at, answered_at in rows:
        entry = rules.outreach_entry(
            OutreachStatus(status),
            drafted_at=drafted_at,
            sent_at=sent_at,
            answered_at=answered_at,
            has_interview=False,
        )
        if entry is not None:
            times = (entry.due_at, entry.late_at)
            yield Found(entry, "outreach", thing_id, *times, contact_id, name)


def _first_messages(scope: Scope) -> Iterator[Found]:
    """Contacts that nobody has written to yet: a few."""
    for thing_id, name in scope.rows("unwritten", FEW):
        yield Found(rules.first_message_entry(), "contacts", thing_id, None, None, thing_id, name)
