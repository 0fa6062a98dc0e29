"""The agenda: what to do next, computed from the rest, most urgent first.

services/agenda_sources.py finds what could stand there, rules/agenda.py says how urgent each is and
why. A page holds the most urgent of them all.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.kept import Kept
from seventeen.core.pagination import Cursors
from seventeen.core.query import Query
from seventeen.core.words import sort_key
from seventeen.models import User
from seventeen.rules import agenda as rules
from seventeen.rules.calendar import Zone
from seventeen.rules.words import AgendaKind
from seventeen.schemas.base import Reference
from seventeen.schemas.overview import AgendaEntry, AgendaQuery
from seventeen.services.agenda_sources import DEEPEST, Found, Scope, everything_to_do
from seventeen.services.owners import defaults_of
from seventeen.services.ownership import OWNER, sees_everything
from seventeen.services.pages import PageOut, page_json

LOOK_AHEAD = timedelta(days=14)

_VERSION = Query(select(User.event_seq, User.updated_at).where(User.owner_id == OWNER))


def agenda(
    session: Session, owner: str, query: AgendaQuery, cursors: Cursors, pages: Kept[PageOut]
) -> PageOut:
    """One page of the agenda.

    It is computed anew after every change of the owner's things or settings, and once a minute, since it says how
    long ago things were and how much time is left.
    """
    instant = now(session)
    version = _VERSION.first(session, owner=owner)
    asked = (owner, sees_everything(session), query.model_dump_json())
    state = (version, instant.replace(second=0, microsecond=0))
    return pages.get(asked, state, lambda: _page(session, owner, query, cursors))


def _page(session: Session, owner: str, query: AgendaQuery, cursors: Cursors) -> PageOut:
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
        sees_everything(session),
        DEEPEST + 1 if query.count else skip + query.limit + 1,
    )
    found = everything_to_do(scope)
    found.sort(key=lambda one: _urgency(one, instant))
    shown = found[skip : min(skip + query.limit, DEEPEST)]
    more = len(found) > skip + query.limit and skip + query.limit < DEEPEST
    following = cursors.make([skip + query.limit], bound_to) if more else None
    zone = defaults_of(session, owner).zone
    items = [_shown(one, instant, zone).model_dump_json() for one in shown]
    total = min(len(found), DEEPEST) if query.count else None
    return PageOut(page_json(items, following, total), following)


def _urgency(found: Found, instant: datetime) -> tuple[Any, ...]:
    """Like the sources' own order where two are equally urgent, so that pages fit together."""
    entry = found.entry
    by_name = sort_key(found.name) if entry.kind is AgendaKind.FIRST_MESSAGE else ""
    return (rules.sort_key(entry.kind, entry.due_at, entry.late_at, instant), by_name, found.id)


def _shown(found: Found, instant: datetime, zone: Zone) -> AgendaEntry:
    entry = found.entry
    because = rules.reason(
        entry.kind,
        name=found.name or "somebody without a name",
        now=instant,
        zone=zone,
        due_at=entry.due_at,
        late_at=entry.late_at,
        under_way=entry.under_way,
        held=entry.held,
        ask_again=found.ask_again,
    )
    return AgendaEntry(
        kind=entry.kind.value,
        reason=because.sentence,
        reason_code=because.code,
        reason_params=dict(because.params),
        due_at=found.due_at,
        late_at=found.late_at,
        contact=Reference(id=found.contact_id, name=found.name),
        href=f"/api/v1/{found.path}/{found.id}",
    )
