"""Insights, and the brief that they gather into."""

from typing import Annotated, Literal

from pydantic import Field

from seventeen.schemas.base import Body, Id, Instant, Paragraph, Reference, Shown, Thing, patch_of
from seventeen.schemas.lists import SearchableQuery

InsightKind = Literal[
    "pain_point", "ideal_candidate", "role_value", "culture", "process", "market", "advice"
]


class InsightIn(Body):
    """What the user learned that will matter later."""

    kind: InsightKind
    text: Paragraph
    contact_id: Id | None = Field(
        default=None, description="Who said it; null takes whom the interview was with."
    )
    organization_id: Id | None = Field(
        default=None, description="What it is about; null takes the contact's organization."
    )
    interview_id: Id | None = Field(
        default=None, description="The talk it was said in; null takes that of the note."
    )
    note_id: Id | None = Field(default=None, description="The note that it was made from.")
    off_the_record: bool = Field(
        default=False,
        description="Never shown to anybody else; always true of what comes from such a note.",
    )
    said_at: Instant | None = Field(
        default=None, description="When; null takes the start of the talk, else now."
    )


InsightPatch = patch_of(InsightIn)


class InsightOut(Thing):
    """An insight."""

    kind: InsightKind
    text: str = Field(max_length=5000)
    contact_id: Id | None
    organization_id: Id | None
    interview_id: Id | None
    note_id: Id | None
    off_the_record: bool
    said_at: Instant


class InsightQuery(SearchableQuery):
    """Filters of the insight list."""

    contact_id: Id | None = Field(None, description="Only what this contact said.")
    organization_id: Id | None = Field(None, description="Only what is about this organization.")
    interview_id: Id | None = Field(None, description="Only what was said in this talk.")
    kind: InsightKind | None = Field(None, description="Only this kind.")
    sort: Literal["said_at", "-said_at", "created_at", "-created_at"] | None = Field(
        None, description="Default: `-said_at`."
    )


class BriefEntry(Shown):
    """One insight of a brief."""

    id: Id
    text: str = Field(max_length=5000)
    said_at: Instant
    contact: Reference | None = Field(description="Who said it.")
    interview_id: Id | None
    off_the_record: bool


class BriefGroup(Shown):
    """What is known of one kind, the latest first."""

    kind: InsightKind
    items: Annotated[list[BriefEntry], Field(max_length=50)]
    more: bool = Field(description="Whether there is more than shown: see `/insights`.")


class BriefOut(Shown):
    """What all talks taught about an organization. Every kind is there, empty ones too."""

    organization: Reference
    groups: Annotated[list[BriefGroup], Field(max_length=7)]
