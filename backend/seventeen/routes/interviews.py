"""Interviews with their questions and notes."""

from typing import Annotated

from fastapi import Query, Response

from seventeen.routes.answers import JSON, computed
from seventeen.routes.crud import Crud
from seventeen.routes.deps import Reader
from seventeen.routes.ids import ThingId
from seventeen.routes.strict import strict_router
from seventeen.schemas.base import Id, Instant, Minutes
from seventeen.schemas.interviews import (
    CancelIn,
    ConflictsOut,
    FinishIn,
    InterviewIn,
    InterviewOut,
    InterviewPatch,
    InterviewQuery,
    InterviewQuestionIn,
    InterviewQuestionOut,
    InterviewQuestionPatch,
    InterviewQuestionQuery,
    MissIn,
    NoteIn,
    NoteOut,
    NotePatch,
    NoteQuery,
    ReadinessOut,
    RescheduleIn,
    StartIn,
    WrapUpIn,
)
from seventeen.services import interview_lists, interview_steps, interviews, preparation, reopening

router = strict_router("interviews")


# Before what reads one by its id, which this address looks like.
@router.get(
    "/interviews/conflicts",
    operation_id="list_conflicts",
    summary="Talks at the same time",
    response_model=ConflictsOut,
)
async def list_conflicts(
    who: Reader,
    starts_at: Annotated[Instant, Query(description="When the talk would begin.")],
    minutes: Annotated[Minutes, Query(description="How long it would be.")],
    except_id: Annotated[Id | None, Query(description="The talk itself, when it moves.")] = None,
) -> Response:
    """Ask before you schedule or reschedule: double booking is allowed, and worth a word."""
    found = await who.read(interviews.conflicts, starts_at, minutes, except_id)
    return Response(found, media_type=JSON)


crud = Crud(
    router,
    interviews.INTERVIEW,
    out=InterviewOut,
    query=InterviewQuery,
    filters=interviews.filters,
)
crud.add_read()
crud.add_create(InterviewIn)
crud.add_patch(InterviewPatch)
crud.add_delete()
crud.add_step("start", interview_steps.start, StartIn, "The talk begins")
crud.add_step("finish", interview_steps.finish, FinishIn, "The talk is over; plans the thank-you")
crud.add_step("wrap-up", interview_steps.wrap_up, WrapUpIn, "All of it is written down")
crud.add_step("cancel", interview_steps.cancel, CancelIn, "The talk is called off")
crud.add_step("miss", interview_steps.miss, MissIn, "Somebody did not turn up")
crud.add_step("reschedule", interview_steps.reschedule, RescheduleIn, "Give the talk a new time")
crud.add_step("reopen", reopening.reopen_interview, None, "Take back its last step")

questions = Crud(
    router,
    interview_lists.QUESTION_IN_LIST,
    out=InterviewQuestionOut,
    query=InterviewQuestionQuery,
)
questions.add_read()
questions.add_create(InterviewQuestionIn)
questions.add_patch(InterviewQuestionPatch)
questions.add_delete()

notes = Crud(router, interview_lists.NOTE, out=NoteOut, query=NoteQuery)
notes.add_read()
notes.add_create(NoteIn)
notes.add_patch(NotePatch)
notes.add_delete()


@router.get(
    "/interviews/{id}/readiness",
    operation_id="get_readiness",
    summary="What is still to be prepared",
    response_model=ReadinessOut,
)
async def get_readiness(who: Reader, thing_id: ThingId) -> Response:
    """Research on the person, 5 to 10 questions, the pitch read again, the time box agreed."""
    return computed(await who.read_beside(preparation.readiness_of, thing_id))
