"""What a check-in had replaced, when it goes to the bin with what had planned it, or comes back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import InstrumentedAttribute, Session

from seventeen.models import FollowUp
from seventeen.rules.words import ClosedReason, FollowUpKind, FollowUpStatus
from seventeen.services.events import history
from seventeen.services.follow_up_plans import close_follow_ups, open_again
from seventeen.services.ownership import owned_query


@dataclass(frozen=True, slots=True)
class PlansCheckIn:
    """Of a noun whose step plans a check-in, which hangs from it by `link`.

    The step's event (of type `event`) tells under `key` which follow-ups it closed for that.
    """

    event: str
    key: str
    link: InstrumentedAttribute[str | None]

    def before_delete(self, session: Session, owner: str, row: Any) -> None:
        """Its check-in goes with it, and those that had given way to that are owed again."""
        if going := self._open(session, owner, row.id):
            replaced = self.replaced(session, owner, row.id)
            open_again(session, owner, replaced, FollowUp.id.not_in(going))

    def after_restore(self, session: Session, owner: str, ids: Sequence[str]) -> None:
        """Its check-in is back, and those that had given way to that do so again."""
        for thing_id in ids:
            if self._open(session, owner, thing_id):
                these = FollowUp.id.in_(self.replaced(session, owner, thing_id))
                reason = ClosedReason.IN_TOUCH_OTHERWISE
                close_follow_ups(session, owner, reason, [FollowUpKind.CHECK_IN], these)

    def replaced(self, session: Session, owner: str, thing_id: str) -> list[str]:
        """What the latest such step of this thing closed."""
        told = history(session, owner, thing_id, [self.event])[:1]
        return [one for event in told for one in event.data.get(self.key, ())]

    def _open(self, session: Session, owner: str, thing_id: str) -> list[str]:
        """The check-ins that hang from it and are still to come."""
        rows = session.scalars(
            owned_query(session, owner, FollowUp).where(
                self.link == thing_id,
                FollowUp.kind == FollowUpKind.CHECK_IN,
                FollowUp.status == FollowUpStatus.PENDING,
            )
        )
        return [row.id for row in rows]
