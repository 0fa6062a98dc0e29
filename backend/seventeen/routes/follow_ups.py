"""Follow-ups: what is owed."""

from typing import Any

from seventeen.core.db import Session
from seventeen.routes.crud import Crud
from seventeen.routes.strict import strict_router
from seventeen.schemas.follow_ups import (
    CompleteIn,
    FollowUpIn,
    FollowUpOut,
    FollowUpPatch,
    FollowUpQuery,
    SnoozeIn,
)
from seventeen.services import follow_ups

router = strict_router("follow-ups")
crud = Crud(
    router,
    follow_ups.FOLLOW_UP,
    out=FollowUpOut,
    query=FollowUpQuery,
    filters=follow_ups.filters,
)
crud.add_read()
crud.add_create(FollowUpIn)
crud.add_patch(FollowUpPatch)
crud.add_delete()


def _snooze(session: Session, owner: str, follow_up_id: str, body: Any) -> None:
    follow_ups.snooze(session, owner, follow_up_id, body.until)


crud.add_step("complete", follow_ups.complete, CompleteIn, "It is done; plans what comes next")
crud.add_step("skip", follow_ups.skip, None, "Decide against it")
crud.add_step("reopen", follow_ups.reopen, None, "Take it up again")
crud.add_step("snooze", _snooze, SnoozeIn, "Take it off the agenda until a time")
