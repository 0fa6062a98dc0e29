"""The question bank."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from seventeen.schemas.base import Body, Line, Shown, Thing, Word, patch_of
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


Theme = Literal[
    "path",
    "work",
    "day",
    "decisions",
    "organization",
    "industry",
    "getting_in",
    "skills",
    "culture",
    "change",
    "advice",
]
StarterLanguage = Literal["en", "de"]


class StarterQuery(BaseModel):
    """Which questions to begin with are wanted."""

    model_config = ConfigDict(extra="forbid")

    language: StarterLanguage = Field("en", description="The language of the questions.")
    theme: Theme | None = Field(None, description="Only questions of this theme.")


class StarterQuestionOut(Shown):
    """A question to begin with; as it is, it is a body for the user's own bank."""

    theme: Theme
    text: str = Field(max_length=200)


class StarterQuestionsOut(Shown):
    """All of them at once: they are few."""

    items: Annotated[list[StarterQuestionOut], Field(max_length=200)]
