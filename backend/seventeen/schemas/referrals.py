"""Referrals."""

from typing import Literal

from pydantic import Field

from seventeen.schemas.base import Body, Id, Line, Paragraph, Thing, patch_of
from seventeen.schemas.lists import SearchableQuery

ReferralKind = Literal["person", "opening"]
ReferralStatus = Literal["open", "taken_up", "dropped"]


class ReferralIn(Body):
    """A contact said: talk to X, or: we have an opening."""

    kind: ReferralKind
    contact_id: Id = Field(description="Who gave it.")
    interview_id: Id | None = Field(default=None, description="The talk it was given in.")
    name: Line = Field(description="Whom to talk to, or what the opening is called.")
    organization_name: Line | None = Field(default=None, description="Where.")
    detail: Paragraph | None = Field(default=None, description="What they said about it.")


ReferralPatch = patch_of(ReferralIn)


class ReferralOut(Thing):
    """A referral, and what it led to once it was taken up."""

    kind: ReferralKind
    status: ReferralStatus
    contact_id: Id
    interview_id: Id | None
    name: str = Field(max_length=200)
    organization_name: str | None = Field(max_length=200)
    detail: str | None = Field(max_length=5000)
    led_to_contact_id: Id | None
    led_to_opportunity_id: Id | None


class TakeUpIn(Body):
    """Make it a contact or an opportunity; without an id a new one."""

    contact_id: Id | None = Field(
        default=None, description="Of a person: who it is, when they are a contact already."
    )
    opportunity_id: Id | None = Field(
        default=None, description="Of an opening: which it is, when it is known already."
    )


class ReferralQuery(SearchableQuery):
    """Filters of the referral list."""

    contact_id: Id | None = Field(None, description="Only those that this contact gave.")
    interview_id: Id | None = Field(None, description="Only those given in this talk.")
    kind: ReferralKind | None = Field(None, description="Only people, or only openings.")
    status: ReferralStatus | None = Field(None, description="Only in this state.")
    sort: Literal["created_at", "-created_at", "updated_at", "-updated_at"] | None = Field(
        None, description="Default: `-created_at`."
    )
