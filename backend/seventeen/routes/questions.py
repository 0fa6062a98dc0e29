"""The user's question bank, and questions to begin with."""

from typing import Annotated

from fastapi import Query, Response

from seventeen.routes.answers import computed
from seventeen.routes.crud import Crud
from seventeen.routes.deps import Reader
from seventeen.routes.strict import strict_router
from seventeen.schemas.questions import (
    QuestionIn,
    QuestionOut,
    QuestionPatch,
    QuestionQuery,
    StarterQuery,
    StarterQuestionsOut,
)
from seventeen.services import questions, starter

router = strict_router("questions")


@router.get(
    "/questions/starter",
    operation_id="list_starter_questions",
    summary="Good questions to begin with",
    response_model=StarterQuestionsOut,
)
async def list_starter_questions(who: Reader, query: Annotated[StarterQuery, Query()]) -> Response:
    """About eighty, by theme, the same for everybody.

    Send the `text` of one to an interview's list, or one as it is to your own bank.
    """
    del who
    return computed(starter.starter_questions(query))


crud = Crud(
    router,
    questions.QUESTION,
    out=QuestionOut,
    query=QuestionQuery,
    filters=questions.filters,
)
crud.add_read()
crud.add_create(QuestionIn)
crud.add_patch(QuestionPatch)
crud.add_delete()
