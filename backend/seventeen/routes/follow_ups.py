"""Follow-ups: what is owed."""

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
from seventeen.services import follow_up_steps, follow_ups

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
crud.add_step("complete", follow_up_steps.complete, CompleteIn, "It is done; plans what comes next")
crud.add_step("skip", follow_up_steps.skip, None, "Decide against it")
crud.add_step("reopen", follow_up_steps.reopen, None, "Take it up again")
crud.add_step("snooze", follow_up_steps.snooze, SnoozeIn, "Take it off the agenda until a time")
