"""Touches: contact outside of the rest."""

from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.representation import Representation
from seventeen.models import FollowUp, Touch
from seventeen.rules.follow_ups import check_in_after_touch
from seventeen.rules.moments import happened
from seventeen.rules.words import FollowUpKind, FollowUpStatus
from seventeen.schemas.touches import TouchIn, TouchOut, TouchQuery
from seventeen.services.criteria import Criterion, equal
from seventeen.services.follow_ups import FOLLOW_UP, move, same_contact
from seventeen.services.nouns import Noun, register
from seventeen.services.owners import cadence_with, defaults_of
from seventeen.services.ownership import is_new, owned_query
from seventeen.services.stages import refresh_stage
from seventeen.services.things import saved


def fill(session: Session, owner: str, row: Touch, body: TouchIn) -> None:
    """Write the body into the row. Raises Invalid when there is no such contact."""
    same_contact(session, owner, row, body.contact_id)
    row.kind, row.text = body.kind, body.text
    new = is_new(row)
    if new or body.happened_at not in (None, row.happened_at):
        row.happened_at = happened("happened_at", body.happened_at, now(session))
        if not new:
            _restart_cadence(session, owner, row)


def after_change(session: Session, owner: str, row: Touch, *, new: bool) -> None:
    """The cadence starts over, and the contact may be at another stage."""
    if new:
        _restart_cadence(session, owner, row)
    refresh_stage(session, owner, row.contact_id)


def _restart_cadence(session: Session, owner: str, row: Touch) -> None:
    defaults = defaults_of(session, owner)
    cadence = cadence_with(session, owner, row.contact_id)
    pending = owned_query(session, owner, FollowUp).where(
        FollowUp.contact_id == row.contact_id,
        FollowUp.kind == FollowUpKind.CHECK_IN,
        FollowUp.status == FollowUpStatus.PENDING,
    )
    for check_in in session.scalars(pending).all():
        plan = check_in_after_touch(
            check_in.due_at, row.happened_at, cadence, defaults.zone, defaults.hours
        )
        if plan is not None:
            move(check_in, plan.due_at, plan.late_at)
            saved(session, owner, FOLLOW_UP, check_in)


TOUCH = register(
    Noun(
        kind="touch",
        collection="touches",
        representation=Representation(Touch, TouchOut),
        stored=TouchIn,
        fill=fill,
        sorts={"happened_at": Touch.happened_at, "created_at": Touch.created_at},
        default_sort="-happened_at",
        words=lambda _session, row: [row.text],
        shows=("text",),
        title=Touch.kind,
        after_change=after_change,
    )
)


def filters(query: TouchQuery) -> list[Criterion]:
    """The list's filters as criteria."""
    return equal(Touch, query, "contact_id", "kind")
