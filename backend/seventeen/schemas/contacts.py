"""Contacts and what was found out about them."""

from typing import Annotated, Literal

from pydantic import Field

from seventeen.schemas.base import (
    Body,
    Day,
    Id,
    Instant,
    Labelled,
    LabelledAddress,
    Line,
    Link,
    Paragraph,
    Reference,
    ShortLine,
    Shown,
    Thing,
    Word,
    Zone,
    patch_of,
)
from seventeen.schemas.lists import Flag, SearchableQuery

InterestKind = Literal["organization", "technology", "work", "industry", "role"]
Stage = Literal[
    "identified",
    "contacted",
    "in_conversation",
    "scheduled",
    "interviewed",
    "in_touch",
    "declined",
    "unanswered",
    "archived",
]
ContactSort = Literal["name", "-name", "created_at", "-created_at", "updated_at", "-updated_at"]
Topic = Literal["person", "job", "industry", "projects", "path", "organization"]
CadenceDays = Annotated[int, Field(ge=1, le=1095)]
ExternalIds = Annotated[dict[Word, Line], Field(max_length=20)]
ExtraValues = Annotated[list[Annotated[str, Field(max_length=500)]], Field(max_length=20)]
Extra = Annotated[dict[ShortLine, ExtraValues], Field(max_length=50)]


class Interest(Body):
    """Why this contact, with a detail in the user's words."""

    kind: InterestKind
    detail: Line


class ContactFields(Body):
    """A contact as it is kept: an imported person may lack a name."""

    name: Line | None = None
    given_name: ShortLine | None = None
    family_name: ShortLine | None = None
    title: Line | None = Field(default=None, description="What they do, in their words.")
    organization_id: Id | None = None
    organization_name: Line | None = Field(
        default=None,
        description="Finds or makes the organization of this name; not together with "
        "`organization_id`. Never answered: see `organization`.",
    )
    emails: Annotated[list[LabelledAddress], Field(max_length=20)] = []
    phones: Annotated[list[Labelled], Field(max_length=20)] = []
    links: Annotated[list[Link], Field(max_length=20)] = []
    location: Line | None = None
    time_zone: Zone | None = None
    interest: Annotated[list[Interest], Field(max_length=20)] = Field(
        default=[], description="Why this contact."
    )
    common_ground: Annotated[list[Line], Field(max_length=20)] = Field(
        default=[], description="What user and contact share."
    )
    mutual_contacts: Annotated[list[Line], Field(max_length=50)] = Field(
        default=[], description="Names of people both know."
    )
    introduced_by_id: Id | None = Field(
        default=None,
        description="The contact who named them; nobody whom they named, however many steps away.",
    )
    tags: Annotated[list[Word], Field(max_length=50)] = []
    about: Paragraph | None = None
    cadence_days: CadenceDays | None = Field(
        default=None, description="Days between check-ins; null takes the user's default."
    )
    connected_on: Day | None = None
    external_ids: ExternalIds = Field(
        default={}, description="Ids of the same person elsewhere, by source."
    )
    extra: Extra = Field(
        default={}, description="What an import brought that has no field of its own."
    )
    archived: bool = Field(default=False, description="Put aside: out of the agenda, kept.")


class ContactIn(ContactFields):
    """A person the user wants to talk to, or has talked to."""

    name: Line = Field(description="The name as the person writes it.", examples=["Ana Example"])


ContactPatch = patch_of(ContactIn)


class ContactOut(Thing):
    """A contact. `stage` is derived from outreach, interviews and follow-ups."""

    name: str | None = Field(max_length=200)
    given_name: str | None = Field(max_length=100)
    family_name: str | None = Field(max_length=100)
    title: str | None = Field(max_length=200)
    organization_id: Id | None
    organization: Reference | None
    emails: Annotated[list[LabelledAddress], Field(max_length=20)]
    phones: Annotated[list[Labelled], Field(max_length=20)]
    links: Annotated[list[Link], Field(max_length=20)]
    location: str | None = Field(max_length=200)
    time_zone: str | None = Field(max_length=64)
    interest: Annotated[list[Interest], Field(max_length=20)]
    common_ground: Annotated[list[Line], Field(max_length=20)]
    mutual_contacts: Annotated[list[Line], Field(max_length=50)]
    introduced_by_id: Id | None
    tags: Annotated[list[Word], Field(max_length=50)]
    about: str | None = Field(max_length=5000)
    cadence_days: CadenceDays | None
    connected_on: Day | None
    external_ids: ExternalIds
    extra: Extra
    archived: bool
    stage: Stage


class ContactQuery(SearchableQuery):
    """Filters of the contact list."""

    stage: Stage | None = Field(None, description="Only contacts at this stage.")
    organization_id: Id | None = Field(None, description="Only contacts of this organization.")
    introduced_by_id: Id | None = Field(None, description="Only those this contact named.")
    tag: Word | None = Field(None, description="Only contacts with this tag.")
    email: Line | None = Field(None, description="Only the contact with this e-mail address.")
    archived: Flag | None = Field(None, description="Only archived ones, or only the others.")
    target: Flag | None = Field(
        None, description="Only contacts of an organization that is a target, or only the others."
    )
    interest: InterestKind | None = Field(None, description="Only with an interest of this kind.")
    quiet_since: Instant | None = Field(
        None,
        description="Only contacts with whom nothing happened after this: nothing was sent or "
        "answered, no talk was held, no follow-up done.",
    )
    sort: ContactSort | None = Field(
        None, description="Default: `name`; with `q`, the words that match."
    )


class BatchIn(Body):
    """One change to many contacts: a merge patch, tags to add or take away, deletion, or return."""

    ids: Annotated[list[Id], Field(min_length=1, max_length=1000)]
    delete: bool = False
    restore: bool = Field(default=False, description="Bring them back from the bin.")
    patch: ContactPatch | None = None  # type: ignore[valid-type]
    add_tags: Annotated[list[Word], Field(max_length=50)] = []
    remove_tags: Annotated[list[Word], Field(max_length=50)] = []


class BatchResult(Shown):
    """What became of one contact of a batch."""

    id: Id
    status: Literal[200, 204, 404, 409, 422]
    code: str | None = Field(max_length=50)
    detail: str | None = Field(max_length=500)


class BatchOut(Shown):
    """The results, in the order of the ids."""

    items: Annotated[list[BatchResult], Field(max_length=1000)]


class MergeIn(Body):
    """Two contacts that are one person: `from_id` goes into `into_id`."""

    into_id: Id
    from_id: Id


class ResearchIn(Body):
    """What the user found out beforehand, with its source."""

    topic: Topic
    detail: Paragraph
    source: Line | None = Field(default=None, description="Where it was found, often an address.")
    found_on: Day | None = None
    off_the_record: bool = Field(default=False, description="Never shown to anybody else.")


ResearchPatch = patch_of(ResearchIn)


class ResearchOut(Thing):
    """A fact about a contact."""

    contact_id: Id
    topic: Topic
    detail: str = Field(max_length=5000)
    source: str | None = Field(max_length=200)
    found_on: Day | None
    off_the_record: bool


class TimelineEntry(Shown):
    """One moment of the story with a contact."""

    at: Instant
    type: str = Field(max_length=60, examples=["outreach.sent"])
    kind: str = Field(max_length=30)
    thing_id: Id
    href: str = Field(max_length=200)
    summary: str | None = Field(max_length=300)
