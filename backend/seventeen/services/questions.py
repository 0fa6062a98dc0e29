"""The question bank."""

from sqlalchemy.orm import Session

from seventeen.core.representation import Representation
from seventeen.models import Question
from seventeen.schemas.questions import QuestionIn, QuestionOut, QuestionQuery
from seventeen.services.criteria import Criterion, equal
from seventeen.services.nouns import Noun, register


def fill(_session: Session, _owner: str, row: Question, body: QuestionIn) -> None:
    """Write the body into the row."""
    row.text, row.theme = body.text, body.theme


QUESTION = register(
    Noun(
        kind="question",
        collection="questions",
        representation=Representation(Question, QuestionOut),
        stored=QuestionIn,
        fill=fill,
        sorts={"created_at": Question.created_at, "updated_at": Question.updated_at},
        default_sort="created_at",
        words=lambda _session, row: [row.text, row.theme],
        shows=("text", "theme"),
        title=Question.text,
    )
)


def filters(query: QuestionQuery) -> list[Criterion]:
    """The list's filters as criteria."""
    return equal(Question, query, "theme")
