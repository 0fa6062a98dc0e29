"""What a check-in had replaced, when it goes to the bin with what had planned it, or comes back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import InstrumentedAttribute, Session

from seventeen.models import FollowUp
from seventeen.rules.words import FollowUpKind, FollowUpStatus
from seventeen.services.events import history
from seventeen.services.follow_up_plans import open_again, take_places
from seventeen.services.ownership import owned_query

PLANNED = ("interview.finished", "outreach.answered")
"""The steps that plan a check-in. Their events tell under `replaced` which gave way to it."""

OPEN_CHECK_IN = (
    FollowUp.kind == FollowUpKind.CHECK_IN,
    FollowUp.status == FollowUpStatus.PENDING,
)


@dataclass(frozen=True, slots=True)
class PlansCheckIn:
    """Of a `kind` of things whose step plans a check-in, which hangs from the thing by `link`."""

    kind: str
    link: InstrumentedAttribute[str | None]

    def before_delete(self, session: Session, owner: str, row: Any) -> dict[str, Any]:
        """Its check-in goes with it, and what had given way to that is owed again.

        Tells what stood `beside` that check-in.
        """
        going = [one.id for one in self._open(session, owner, row.id)]
        if not going:
            return {}
        pending = owned_query(session, owner, FollowUp).where(
            FollowUp.contact_id == row.contact_id, *OPEN_CHECK_IN, FollowUp.id.not_in(going)
        )
        beside = [one.id for one in session.scalars(pending)]
        gave_way = owed_before(session, owner, row.id)
        open_again(session, owner, gave_way, FollowUp.id.not_in(going))
        return {"beside": beside}

    def after_restore(self, session: Session, owner: str, ids: Sequence[str]) -> None:
        """Its check-in is back, and what has come up since it went gives way to that."""
        for thing_id in ids:
            for gone in history(session, owner, thing_id, [f"{self.kind}.deleted"])[:1]:
                beside = gone.data.get("beside")
                if beside is not None:
                    for check_in in self._open(session, owner, thing_id):
                        take_places(session, owner, check_in, FollowUp.id.not_in(beside))

    def _open(self, session: Session, owner: str, thing_id: str) -> Sequence[FollowUp]:
        """The check-ins that hang from it and are still to come."""
        return session.scalars(
            owned_query(session, owner, FollowUp).where(self.link == thing_id, *OPEN_CHECK_IN)
        ).all()


def replaced(session: Session, owner: str, thing_id: str) -> list[str]:
    """The check-ins that gave way to the one that this talk, or the answer to this ask, planned."""
    told = history(session, owner, thing_id, PLANNED)[:1]
    return [one for event in told for one in event.data.get("replaced", ())]


def owed_before(session: Session, owner: str, thing_id: str) -> Iterator[str]:
    """The same, but for one in the bin what had given way to that."""
    for check_in_id in replaced(session, owner, thing_id):
        row = session.get(FollowUp, (owner, check_in_id))
        if row is not None and row.deleted_at is None:
            yield check_in_id
        elif row is not None and (planned_by := row.interview_id or row.outreach_id):
            yield from owed_before(session, owner, planned_by)
