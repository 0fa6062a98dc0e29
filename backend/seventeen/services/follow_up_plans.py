"""How rules plan follow-ups and close them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.ids import new_id
from seventeen.models import FollowUp
from seventeen.rules.plan import Plan
from seventeen.rules.words import (
    ClosedReason,
    FollowUpKind,
    FollowUpStatus,
)
from seventeen.schemas.base import LONGEST_TEXT
from seventeen.services.follow_ups import FOLLOW_UP, after_changes, pending
from seventeen.services.ownership import find
from seventeen.services.things import must_be_free, saved, saved_many

ONCE = (FollowUpKind.CHECK_IN, FollowUpKind.ON_THE_MARKET)
"""Of these kinds rules plan one at a time with a contact."""


@dataclass(frozen=True, slots=True)
class Planned:
    """The ids of what was planned, and of the check-ins whose place it took."""

    made: list[str]
    replaced: list[str]


def plan_follow_ups(
    session: Session,
    owner: str,
    contact_id: str,
    plans: Iterable[Plan],
    *,
    outreach_id: str | None = None,
    interview_id: str | None = None,
    promise_id: str | None = None,
    off_the_record: bool = False,
    thank_you_id: str | None = None,
) -> Planned:
    """Write down the follow-ups that a rule asks for, the thank-you under this id, if any.

    A contact has one check-in to come: a new one takes the place of those that are open, with what
    the user had written into them. Raises Conflict when something has that id already.
    """
    planned = Planned([], [])
    if thank_you_id is not None:
        must_be_free(session, owner, thank_you_id)
    for plan in plans:
        chosen = thank_you_id if plan.kind is FollowUpKind.THANK_YOU else None
        text = plan.body
        if plan.kind is FollowUpKind.CHECK_IN:
            planned.replaced.extend(_make_way(session, owner, contact_id, plan.kind))
            text = _written_into(session, owner, planned.replaced)
        row = _row(session, owner, contact_id, plan)
        row.id = chosen or row.id
        row.outreach_id, row.interview_id, row.promise_id = outreach_id, interview_id, promise_id
        row.body, row.off_the_record = text, off_the_record
        session.add(row)
        saved(session, owner, FOLLOW_UP, row, "created", new=True)
        planned.made.append(row.id)
    return planned


def plan_one_each(session: Session, owner: str, plans: Mapping[str, Plan]) -> None:
    """Write down a follow-up for each of many contacts, by their ids; none of them a check-in."""
    rows = [_row(session, owner, contact_id, plan) for contact_id, plan in plans.items()]
    session.add_all(rows)
    saved_many(session, owner, FOLLOW_UP, rows, "created", new=True)


def _row(session: Session, owner: str, contact_id: str, plan: Plan) -> FollowUp:
    instant = now(session)
    return FollowUp(
        owner_id=owner,
        id=new_id(instant),
        created_at=instant,
        updated_at=instant,
        contact_id=contact_id,
        kind=plan.kind.value,
        status=FollowUpStatus.PENDING.value,
        due_at=plan.due_at,
        late_at=plan.late_at,
        acts_at=plan.due_at,
        body=plan.body,
        off_the_record=False,
    )


def keep_first(session: Session, owner: str, contact_id: str) -> None:
    """Where two contacts were made one: of several of a kind that comes once, the first due stays."""
    for kind in ONCE:
        first = session.scalars(pending(session, owner, [kind], *_with(contact_id))).first()
        if first is not None:
            displace_others(session, owner, first)


def displace_others(
    session: Session, owner: str, row: FollowUp, *criteria: ColumnElement[bool]
) -> None:
    """Of its kind this one stays with the contact: those that meet the criteria give way to it.

    What the user had written into them goes into it.
    """
    kind = FollowUpKind(row.kind)
    others = _make_way(session, owner, row.contact_id, kind, FollowUp.id != row.id, *criteria)
    if others:
        row.body = _written_into(session, owner, [row.id, *others])
        saved(session, owner, FOLLOW_UP, row)


def _make_way(
    session: Session,
    owner: str,
    contact_id: str,
    kind: FollowUpKind,
    *criteria: ColumnElement[bool],
) -> list[str]:
    """Close those of a kind with this contact that are open; returns their ids, first due first."""
    reason = ClosedReason.IN_TOUCH_OTHERWISE
    return close_follow_ups(session, owner, reason, [kind], *_with(contact_id), *criteria)


def _with(contact_id: str) -> tuple[ColumnElement[bool], ...]:
    """It is with this contact, and keeps no promise."""
    return FollowUp.contact_id == contact_id, FollowUp.promise_id.is_(None)


def _written_into(session: Session, owner: str, ids: Iterable[str]) -> str:
    """What the user had written into these, each text once."""
    rows = [find(session, owner, FollowUp, follow_up_id) for follow_up_id in ids]
    texts = dict.fromkeys(row.body for row in rows if row is not None and row.body)
    return "\n\n".join(texts)[:LONGEST_TEXT]


def close_follow_ups(
    session: Session,
    owner: str,
    reason: ClosedReason,
    kinds: Iterable[FollowUpKind],
    *criteria: ColumnElement[bool],
) -> list[str]:
    """Close what is still pending of these kinds: the system's doing, and it says why.

    Returns the ids of what it closed.
    """
    rows: Sequence[FollowUp] = session.scalars(pending(session, owner, kinds, *criteria)).all()
    for row in rows:
        row.status = FollowUpStatus.CLOSED.value
        row.closed_reason = reason.value
    saved_many(session, owner, FOLLOW_UP, rows, "closed", {"reason": reason.value})
    after_changes(session, owner, rows)
    return [row.id for row in rows]


def open_again(
    session: Session, owner: str, ids: Iterable[str], *criteria: ColumnElement[bool]
) -> None:
    """What the system had closed for a reason that does not hold after all is owed again.

    Not a check-in whose place another (that meets the criteria) has taken since: it would have
    given way to that one, too.
    """
    rows = [find(session, owner, FollowUp, follow_up_id) for follow_up_id in ids]
    closed = [row for row in rows if row is not None and row.status == FollowUpStatus.CLOSED]
    for row in [one for one in closed if not _is_replaced(session, owner, one, *criteria)]:
        row.status = FollowUpStatus.PENDING.value
        row.closed_reason = None
        saved(session, owner, FOLLOW_UP, row, "reopened", {"before": "closed"})


def _is_replaced(
    session: Session, owner: str, row: FollowUp, *criteria: ColumnElement[bool]
) -> bool:
    if row.kind != FollowUpKind.CHECK_IN:
        return False
    others = pending(session, owner, [FollowUpKind.CHECK_IN], *_with(row.contact_id), *criteria)
    return session.scalars(others.limit(1)).first() is not None
