"""Promises."""

from typing import Literal

from pydantic import Field

from seventeen.schemas.base import Body, Id, Instant, Paragraph, Thing, patch_of
from seventeen.schemas.interviews import Party
from seventeen.schemas.lists import Flag, SearchableQuery


class PromiseIn(Body):
    """What one of the two said they would do. One of mine has a follow-up, kept in step."""

    interview_id: Id = Field(description="The talk that it was made in, and stays with.")
    note_id: Id | None = Field(
        default=None,
        description="The note of that talk it was made from. Off the record when that is.",
    )
    by: Party
    text: Paragraph
    due_at: Instant | None = None
    off_the_record: bool = Field(
        default=False, description="Never shown to anybody else, and its follow-up neither."
    )


PromisePatch = patch_of(PromiseIn)


class PromiseOut(Thing):
    """A promise made in an interview."""

    interview_id: Id
    contact_id: Id
    note_id: Id | None
    by: Party
    text: str = Field(max_length=5000)
    due_at: Instant | None
    kept_at: Instant | None
    off_the_record: bool


class KeepIn(Body):
    """It was kept."""

    kept_at: Instant | None = Field(default=None, description="When; null is now.")


class PromiseQuery(SearchableQuery):
    """Filters of the promise list."""

    contact_id: Id | None = Field(None, description="Only promises of talks with this contact.")
    interview_id: Id | None = Field(None, description="Only promises of this talk.")
    by: Party | None = Field(None, description="Only mine, or only theirs.")
    kept: Flag | None = Field(None, description="Only kept ones, or only open ones.")
    sort: Literal["created_at", "-created_at"] | None = Field(
        None, description="Default: `-created_at`."
    )
