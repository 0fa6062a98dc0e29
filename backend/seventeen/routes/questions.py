"""The user's question bank."""

from seventeen.routes.crud import Crud, strict_router
from seventeen.schemas.questions import QuestionIn, QuestionOut, QuestionPatch, QuestionQuery
from seventeen.services import questions

router = strict_router("questions")
crud = Crud(
    router,
    questions.QUESTION,
    out=QuestionOut,
    query=QuestionQuery,
    filters=lambda _owner, query: questions.filters(query),
)
crud.add_read()
crud.add_create(QuestionIn)
crud.add_patch(QuestionPatch)
crud.add_delete()
