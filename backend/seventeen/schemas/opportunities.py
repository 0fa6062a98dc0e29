"""Opportunities."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from seventeen.schemas.base import (
    NOT_BLANK,
    Body,
    Day,
    Id,
    Line,
    Paragraph,
    Reference,
    Thing,
    patch_of,
)
from seventeen.schemas.lists import SearchableQuery

OpportunityStage = Literal["spotted", "applied", "interviewing", "offer", "closed"]
Url = Annotated[
    str,
    StringConstraints(min_length=1, max_length=2000, strip_whitespace=True, pattern=NOT_BLANK),
    Field(examples=["https://jobs.example.com/42"]),
]


class OpportunityIn(Body):
    """An opening that the user may apply for. It begins as `spotted`; `move` takes it on."""

    title: Line
    organization_id: Id | None = None
    organization_name: Line | None = Field(
        default=None,
        description="Finds or makes the organization of this name; not together with "
        "`organization_id`. Never answered: see `organization`.",
    )
    contact_id: Id | None = Field(default=None, description="Who told of it.")
    url: Url | None = None
    closes_on: Day | None = Field(default=None, description="The last day to apply.")
    text: Paragraph | None = None


OpportunityPatch = patch_of(OpportunityIn)


class OpportunityOut(Thing):
    """An opportunity."""

    title: str = Field(max_length=200)
    stage: OpportunityStage
    organization_id: Id | None
    organization: Reference | None
    contact_id: Id | None
    url: str | None = Field(max_length=2000)
    closes_on: Day | None
    text: str | None = Field(max_length=5000)


class MoveIn(Body):
    """How far it has come."""

    stage: OpportunityStage


class OpportunityQuery(SearchableQuery):
    """Filters of the opportunity list."""

    stage: OpportunityStage | None = Field(None, description="Only at this stage.")
    organization_id: Id | None = Field(None, description="Only at this organization.")
    contact_id: Id | None = Field(None, description="Only those that this contact told of.")
    sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = Field(
        None, description="Default: `-created_at`."
    )
