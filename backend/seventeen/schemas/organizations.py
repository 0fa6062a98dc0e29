"""Organizations."""

from typing import Annotated, Literal

from pydantic import Field

from seventeen.schemas.base import Body, Id, Line, Link, Paragraph, Thing, patch_of
from seventeen.schemas.lists import Flag, SearchableQuery


class OrganizationIn(Body):
    """An organization where contacts work or worked."""

    name: Line = Field(examples=["Acme Example"])
    target: bool = Field(default=False, description="Whether the user aims for it.")
    industry: Line | None = None
    location: Line | None = None
    links: Annotated[list[Link], Field(max_length=20)] = []
    about: Paragraph | None = None


OrganizationPatch = patch_of(OrganizationIn)


class OrganizationMergeIn(Body):
    """Two organizations that are one: `from_id` goes into `into_id`."""

    into_id: Id
    from_id: Id


class OrganizationOut(Thing):
    """An organization."""

    name: str = Field(max_length=200)
    target: bool
    industry: str | None = Field(max_length=200)
    location: str | None = Field(max_length=200)
    links: Annotated[list[Link], Field(max_length=20)]
    about: str | None = Field(max_length=5000)
    contact_count: int = Field(ge=0, le=2**53, description="Contacts who are not in the bin.")


class OrganizationQuery(SearchableQuery):
    """Filters of the organization list."""

    target: Flag | None = Field(None, description="Only targets, or only the others.")
    sort: (
        Literal["name", "-name", "created_at", "-created_at", "updated_at", "-updated_at"] | None
    ) = Field(None, description="Default: `name`; with `q`, the words that match.")
