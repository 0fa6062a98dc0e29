"""The question bank."""

from typing import Literal

from pydantic import Field

from seventeen.schemas.base import Body, Line, Thing, Word, patch_of
from seventeen.schemas.lists import SearchableQuery


class QuestionIn(Body):
    """A question worth asking again."""

    text: Line
    theme: Word | None = None


QuestionPatch = patch_of(QuestionIn)


class QuestionOut(Thing):
    """A question of the user's bank."""

    text: str = Field(max_length=200)
    theme: str | None = Field(max_length=50)


class QuestionQuery(SearchableQuery):
    """Filters of the question bank."""

    theme: Word | None = Field(None, description="Only questions of this theme.")
    sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = Field(
        None, description="Default: `created_at`."
    )
