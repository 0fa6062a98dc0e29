"""What a check-in had replaced, when it goes to the bin with what had planned it, or comes back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.orm import InstrumentedAttribute, Session

from seventeen.models import FollowUp
from seventeen.rules.words import FollowUpKind
from seventeen.services.events import history
from seventeen.services.follow_up_plans import displace_others, open_again
from seventeen.services.follow_ups import pending

PLANNED = ("interview.finished", "outreach.answered")
"""The steps that plan a check-in. Their events tell under `replaced` which gave way to it."""


@dataclass(frozen=True, slots=True)
class PlansCheckIn:
    """Of a `kind` of things whose step plans a check-in, which hangs from the thing by `link`."""

    kind: str
    link: InstrumentedAttribute[str | None]

    def before_delete(self, session: Session, owner: str, row: Any) -> dict[str, Any]:
        """Its check-in goes with it, and what had given way to that is owed again.

        Tells what stood `beside` that check-in.
        """
        going = [one.id for one in _open(session, owner, self.link == row.id)]
        if not going:
            return {}
        others = FollowUp.id.not_in(going)
        beside = [
            one.id for one in _open(session, owner, FollowUp.contact_id == row.contact_id, others)
        ]
        gave_way = dict.fromkeys(owed_before(session, owner, row.id))
        open_again(session, owner, gave_way, others)
        return {"beside": beside}

    def after_restore(self, session: Session, owner: str, ids: Sequence[str]) -> None:
        """Its check-in is back, and what has come up since it went gives way to that."""
        for thing_id in ids:
            for gone in history(session, owner, thing_id, [f"{self.kind}.deleted"])[:1]:
                beside = gone.data.get("beside")
                if beside is not None:
                    for check_in in _open(session, owner, self.link == thing_id):
                        displace_others(session, owner, check_in, FollowUp.id.not_in(beside))


def _open(session: Session, owner: str, *criteria: ColumnElement[bool]) -> Sequence[FollowUp]:
    """The check-ins that are still to come."""
    return session.scalars(pending(session, owner, [FollowUpKind.CHECK_IN], *criteria)).all()


def replaced(session: Session, owner: str, thing_id: str) -> list[list[str]]:
    """The check-ins that gave way to what this talk or ask planned: for each time, the latest first."""
    told = history(session, owner, thing_id, PLANNED)
    return [list(event.data.get("replaced", ())) for event in told]


def owed_before(session: Session, owner: str, thing_id: str, *later: str) -> Iterator[str]:
    """The same in one, but for what is in the bin that which had given way to it, and so on.

    Nothing that a thing of `later` planned, which is on its way to the bin or there: a talk that
    was finished twice may have taken the place of what took its own.
    """
    gone = (*later, thing_id)
    for check_in_id in dict.fromkeys(chain(*replaced(session, owner, thing_id))):
        row = session.get(FollowUp, (owner, check_in_id))
        planned_by = None if row is None else row.interview_id or row.outreach_id
        if row is None or planned_by in gone:
            continue
        if row.deleted_at is None:
            yield check_in_id
        elif planned_by is not None:
            yield from owed_before(session, owner, planned_by, *gone)
