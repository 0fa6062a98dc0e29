"""Outreach: one ask for a conversation."""

from seventeen.routes.crud import Crud
from seventeen.routes.strict import strict_router
from seventeen.schemas.outreach import (
    AnswerIn,
    OutreachIn,
    OutreachOut,
    OutreachPatch,
    OutreachQuery,
    SendIn,
)
from seventeen.services import outreach, reopening

router = strict_router("outreach")
crud = Crud(
    router,
    outreach.OUTREACH,
    out=OutreachOut,
    query=OutreachQuery,
    filters=outreach.filters,
)
crud.add_read()
crud.add_create(OutreachIn)
crud.add_patch(OutreachPatch)
crud.add_delete()
crud.add_step("send", outreach.send, SendIn, "Record that it was sent; plans its nudge")
crud.add_step("unsend", outreach.unsend, None, "Record that it did not go out after all")
crud.add_step("answer", outreach.answer, AnswerIn, "Record what they said, or correct it")
crud.add_step("close", outreach.close, None, "Give up early")
crud.add_step("reopen", reopening.reopen_outreach, None, "Take back the answer, or having given up")
