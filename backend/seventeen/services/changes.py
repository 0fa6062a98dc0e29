"""The change feed: what is different now, so that a copy elsewhere can be kept in step."""

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.errors import BadRequest, FieldError, Gone
from seventeen.models import Event, User
from seventeen.services import timeline
from seventeen.services.nouns import NOUNS
from seventeen.services.owners import user_row
from seventeen.services.things import show_many

HISTORY = timedelta(days=400)
LATEST = "latest"
TRIMMED_AT_ONCE = 500


def changes(session: Session, owner: str, since: str | None, limit: int) -> bytes:
    """What changed after `since`, as `{"items", "next", "more"}`.

    Each item is the thing as it is now; one that changed several times appears once a page.
    Raises BadRequest for a `since` that never was one, and Gone when the history before it was
    trimmed or it is from another database.
    """
    user = user_row(session, owner)
    if since == LATEST:
        return _page([], user.event_seq, more=False)
    after = _number(since)
    if after > user.event_seq or after < user.first_event_seq:
        raise Gone(
            "The feed does not go on from there. Read the lists again, then go on from "
            "`/changes?since=latest`, asked for before the lists."
        )
    events = session.execute(
        select(Event.seq, Event.kind, Event.thing_id)
        .where(Event.owner_id == owner, Event.seq > after)
        .order_by(Event.seq)
        .limit(limit + 1)
    ).all()
    more = len(events) > limit
    events = events[:limit]
    items = _items(session, owner, events)
    return _page(items, events[-1].seq if events else after, more=more)


def _number(since: str | None) -> int:
    if since is None:
        return 0
    if not since.isascii() or not since.isdigit() or len(since) > 18:
        detail = "`since` is the `next` of an earlier answer, or `latest`."
        raise BadRequest(detail, errors=[FieldError("since", "bad-cursor", detail)])
    return int(since)


def _items(session: Session, owner: str, events: Sequence[Any]) -> list[str]:
    """Each thing as it is now, where it changed last; all of a kind are read at once."""
    last = {(event.kind, event.thing_id): event.seq for event in events}
    things: dict[tuple[str, str], str] = {}
    for kind in {event.kind for event in events}:
        ids = [thing_id for of_kind, thing_id in last if of_kind == kind]
        for thing_id, shown in show_many(session, owner, NOUNS[kind], ids).items():
            things[kind, thing_id] = shown
    return [
        _item(seq, kind, thing_id, things.get((kind, thing_id)))
        for (kind, thing_id), seq in sorted(last.items(), key=lambda one: one[1])
    ]


def _item(seq: int, kind: str, thing_id: str, thing: str | None) -> str:
    return (
        f'{{"seq":{seq},"kind":{json.dumps(kind)},"id":"{thing_id}",'
        f'"deleted":{"true" if thing is None else "false"},"thing":{thing or "null"}}}'
    )


def _page(items: list[str], following: int, *, more: bool) -> bytes:
    return (
        f'{{"items":[{",".join(items)}],"next":"{following}","more":{"true" if more else "false"}}}'
    ).encode()


def trim(session: Session, owner: str) -> int:
    """Forget some events of more than 400 days ago; whoever asks from before starts over.

    Returns how many were looked at. What belongs into the stories of contacts stays: those last
    longer.
    """
    user: User = user_row(session, owner)
    here = (Event.owner_id == owner, Event.seq > user.first_event_seq)
    # No more than these are read: nearly always there is nothing to forget.
    oldest = (
        select(Event.seq, Event.at).where(*here).order_by(Event.seq).limit(TRIMMED_AT_ONCE)
    ).subquery()
    is_old = oldest.c.at < now(session) - HISTORY
    last, count = session.execute(select(func.max(oldest.c.seq), func.count()).where(is_old)).one()
    if last is None:
        return 0
    session.execute(delete(Event).where(*here, Event.seq <= last, Event.type.not_in(timeline.KEPT)))
    user.first_event_seq = last
    return int(count)
